import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Every project's status at the end of each month, side by side: marks in their colours.
extension AppState {
  func heatLines(columns: Int) -> [StyledLine] {
    guard !book.projects.isEmpty else { return [] }
    let months = Month.allCases.map { String($0.rawValue).padded(to: 3, .trailing) }.joined()
    let width = max(10, min(overview.widestName, columns - months.displayWidth - 2))
    let rules = book.varianceRules
    let heading = StyledLine(
      String(repeating: " ", count: width) + months, .muted)
    let shown = book.projects.prefix(Self.heatLimit).map { project in
      StyledLine(
        [TableCell(project.name.fitted(to: width).padded(to: width))]
          + asOf.throughThis.map { month in
            let status = Progress(project, asOf: month, rules: rules).reportedStatus
            return TableCell("  " + status.mark, status.style)
          }
          + [TableCell(String(repeating: "  .", count: 12 - asOf.rawValue), .muted)])
    }
    let rest = book.projects.count - shown.count
    return [
      .blank,
      StyledLine([
        TableCell(strings.heatHeading, .heading), TableCell("  " + strings.heatLegend, .muted),
      ]), heading,
    ] + shown + (rest > 0 ? [StyledLine(strings.moreProjects(rest), .muted)] : [])
  }

  /// More rows than anyone scrolls through.
  private static let heatLimit = 200
}
