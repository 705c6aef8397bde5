import BudgetModel
import TerminalKit

/// A pasted table as it would be recorded: shown before anything counts.
struct PasteState: Hashable {
  let rows: [PasteRow]
  /// The text, where the terminal did not mark its end: more may follow; nil where it did.
  var unmarkedText: String?
  /// Whether the amounts come from other cells rather than from outside.
  var isFilled = false
  var viewport = Viewport()

  /// What Enter records, in the order pasted.
  var edits: [Edit] { rows.compactMap(\.edit) }

  /// What is doubtful about the row selected, or why it is left out, where the column cuts it; nil without.
  var selectedRemark: String? {
    guard rows.indices.contains(viewport.selected) else { return nil }
    let row = rows[viewport.selected]
    return row.remark.isEmpty ? nil : "\(row.name)  \(row.remark)"
  }

  /// How many amounts or lines are left out.
  var leftOut: Int { rows.count - edits.count }
}

/// One amount of a pasted table, or a line that has none.
struct PasteRow: Hashable {
  /// The project's name, or what was pasted where no project is meant.
  let name: String
  let month: Month?
  /// What is recorded now, nil where it is not reported.
  var old: Money?
  /// What would be recorded, nil where the amount is not understood.
  var new: Money?
  /// What is doubtful, or why it is left out.
  var remark = ""
  /// The edit that records it, nil where it is left out.
  var edit: Edit?
}
