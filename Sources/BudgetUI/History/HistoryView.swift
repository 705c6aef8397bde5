import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Who changed what and when: of one project, or of the whole book.
extension AppState {
  func historyLines(of project: Int?) -> [StyledLine] {
    let code = project.map { book.projects[$0].code }
    let entries = history.filter { entry in
      // What concerns no project, such as a closed month, concerns each.
      code == nil || entry.revisions.isEmpty || entry.revisions.contains { $0.project == code }
    }
    let title = project.map { book.projects[$0].name } ?? book.unit.name
    let heading = StyledLine([
      TableCell(strings.historyScreen, .heading),
      TableCell("  \(title)" + (project == nil ? "" : "  " + strings.wholeHistoryHint), .muted),
    ])
    guard !entries.isEmpty else {
      return [heading, .blank, StyledLine(strings.noHistory, .muted)]
    }
    return [heading, .blank] + entries.reversed().map(line)
  }

  private func line(_ entry: HistoryEntry) -> StyledLine {
    let when = entry.time.localText(offset: clockOffset)
    var text = words(for: entry)
    if let reason = entry.reason { text += strings.because(reason) }
    return StyledLine(
      [
        TableCell("\(entry.sequence)".padded(to: 5, .trailing) + "  ", .muted),
        TableCell("\(when)  "), TableCell("\(strings.name(of: entry.author))  ", .accent),
        TableCell(text),
      ], indent: 9)
  }
}
