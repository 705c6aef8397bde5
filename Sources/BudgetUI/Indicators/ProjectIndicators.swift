import BudgetModel
import BudgetText
import TerminalKit

/// A project's results beside its money.
extension AppState {
  /// The project's light and its score as it stands, as a labelled entry; none without indicators.
  func resultsEntry(of project: Project) -> [(String, TableCell)] {
    guard !project.indicators.isEmpty else { return [] }
    let results = ProjectResults(project, asOf: asOf)
    let (score, full) = results.performance.scoredSoFar
    return [
      (
        strings.resultsLabel,
        TableCell(
          strings.results(
            light: results.performance.light.words(strings), reported: results.reported,
            of: project.indicators.count, score: score, full: full,
            grade: results.performance.grade), results.performance.light.style)
      )
    ]
  }

  /// Each indicator: its target, then where it stands, then what it is.
  func indicatorLines(of project: Project) -> [StyledLine] {
    let performance = Performance(project, asOf: asOf)
    return performance.indicators.flatMap { standing in
      let indicator = standing.indicator
      return [
        StyledLine(
          [
            TableCell("\(indicator.level1)/\(indicator.level2)  ", .muted),
            TableCell(indicator.level3, Style.plain.bold),
            TableCell("  " + strings.target(indicator.target, basis: indicator.basis)),
          ], indent: 4),
        StyledLine(
          [
            TableCell("    "), standing.light.cell(strings),
            TableCell("  " + figures(of: standing)),
          ],
          indent: 4),
        StyledLine("    " + indicator.description, .muted, indent: 4),
      ]
    }
  }

  private func figures(of standing: IndicatorStanding) -> String {
    let value: String? =
      switch standing.value {
      case nil: nil
      case .computed(let percent): "\(percent.hundredthsText)% \(strings.computedMark)"
      case .reported(let value):
        strings.text(of: value)
          + (standing.reportedIn.map { strings.parenthesized(strings.name(of: $0)) } ?? "")
      }
    return strings.figures(of: standing, value: value)
  }
}
