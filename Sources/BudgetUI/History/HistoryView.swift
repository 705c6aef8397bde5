import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Who changed what and when: of one project, or of the whole book.
extension AppState {
  func historyLines(of project: String?) -> [StyledLine] {
    let entries = unit.history.filter { $0.concerns(project: project) }
    let title = project.map(name(of:)) ?? book.unit.name
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
    let when = entry.time.localText(offset: settings.clockOffset)
    var text = strings.words(for: entry, projectName: name(of:))
    if let reason = entry.reason { text += strings.because(reason) }
    return StyledLine(
      [
        TableCell("\(entry.sequence)".padded(to: 5, .trailing) + "  ", .muted),
        TableCell("\(when)  "), TableCell("\(strings.name(of: entry.author))  ", .accent),
        TableCell(text),
      ], indent: 9)
  }
}
