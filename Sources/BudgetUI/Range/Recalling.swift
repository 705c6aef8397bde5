import BudgetModel
import BudgetText
import TerminalKit

/// Earlier months' amounts in a field that is still empty, as a shell brings back earlier lines.
extension AppState {
  /// Shows the amount of the month before the one shown, or of the one after it.
  mutating func recall(earlier: Bool) {
    guard var draft, let project = project(of: draft.cell.project) else { return }
    let months = Month.allCases.filter {
      $0 < draft.cell.month && project.spending(in: $0)?.amount[draft.cell.source] != nil
    }
    let shown = draft.recalled ?? draft.cell.month
    let next = earlier ? months.last { $0 < shown } : months.first { $0 > shown }
    guard let next, let amount = project.spending(in: next)?.amount[draft.cell.source] else {
      if earlier {
        notice = Notice(strings.nothingEarlier)
        return
      }
      draft.recalled = nil
      draft.field = TextField("")
      self.draft = draft
      return
    }
    draft.recalled = next
    draft.field = TextField(book.typedText(amount))
    self.draft = draft
    lookAtDraft()
    notice = Notice(strings.recalled(next))
  }
}

extension CellDraft {
  /// Whether arrows bring earlier amounts: nothing has been typed, and the cell is of a month's own amount.
  var canRecall: Bool { !cell.isCumulative && (field.text.isEmpty || recalled != nil) }
}
