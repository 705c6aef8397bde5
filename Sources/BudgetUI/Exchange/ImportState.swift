import BudgetReports
import TerminalKit

/// A table from a file as it would be recorded: shown before anything counts, doubtful rows decided one by one.
struct ImportState: Hashable {
  /// The file, as its path was typed.
  let source: String
  private(set) var content: ImportContent
  private(set) var rows: [ImportPosition]
  var viewport = Viewport()

  init(_ content: ImportContent, from source: String) {
    self.source = source
    self.content = content
    rows = content.positions
    if let first = rows.firstIndex(where: content.isHindrance) {
      viewport = Viewport(selected: first)
    }
  }

  /// Decides something about the content; the selection stays on its row of the table.
  mutating func decide(_ change: (inout ImportContent) -> Void) {
    let selected = selectedNumber
    change(&content)
    rows = content.positions
    if let selected, let place = rows.firstIndex(where: { content.number(at: $0) == selected }) {
      viewport = Viewport(selected: place, first: viewport.first)
    }
  }

  /// What is selected, nil where there is nothing.
  var selected: ImportPosition? {
    rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil
  }

  /// The number in the table of the row selected, nil where there is none.
  var selectedNumber: Int? { selected.map(content.number(at:)) }

  /// The place of the next row that keeps the whole from being recorded, after the one selected; nil without.
  var nextHindrance: Int? {
    let places = rows.indices.filter { content.isHindrance(at: rows[$0]) }
    return places.first { $0 > viewport.selected } ?? places.first
  }
}
