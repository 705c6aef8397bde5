import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Everything about one project, as a text to scroll through.
extension AppState {
  /// The lines of the project or help screen, as wide as the screen is.
  var readingLines: [StyledLine] {
    let width = max(1, size.columns - 2)
    let lines =
      switch screens.top {
      case .project(let reading): reading.project.map { projectLines(of: $0) } ?? []
      case .score(let reading): reading.project.map { scoreLines(of: $0) } ?? []
      case .preview(let preview): previewLines(preview)
      case .unit: unitLines
      case .help: helpLines
      case .projects, .entry, .variance, .months, .indicators, .evaluation, .history, .paste,
        .importing,
        .review, .form:
        [StyledLine]()
      }
    return lines.wrapped(to: width).map { StyledLine([TableCell(" ")] + $0.runs) }
  }

  private func projectLines(of code: String) -> [StyledLine] {
    guard let index = book.position(of: code) else { return [] }
    let project = book.projects[index]
    var lines = [
      StyledLine([TableCell(project.name, .heading), TableCell("  \(project.code)", .muted)])
    ]
    lines += progressLines(of: index)
    lines.append(StyledLine(strings.rulesLine(book.varianceRules), .muted))
    lines += reasonLines(of: project)
    lines += [.blank, StyledLine(strings.planHeading, .heading)]
    lines.append(
      StyledLine(project.plan.map(strings.checkpoints) ?? strings.noPlan, indent: 2))
    lines += project.planRevisions.map { StyledLine(strings.revision($0), indent: 2) }
    lines += adjustmentLines(of: project)
    lines += [.blank, StyledLine(strings.monthsHeading, .heading)]
    lines += monthLines(of: project)
    lines += attributeLines(of: project)
    lines += [.blank, StyledLine(strings.purpose, .heading), StyledLine(project.purpose)]
    lines += [.blank, StyledLine(strings.performanceGoals, .heading)]
    lines += project.goals.enumerated().map { StyledLine("\($0 + 1). \($1)", indent: 3) }
    lines += [.blank, StyledLine(strings.indicators, .heading)]
    lines += indicatorLines(of: project)
    if project.indicators.isEmpty { lines.append(StyledLine(strings.noneRecorded, .muted)) }
    return lines
  }

  private func attributeLines(of project: Project) -> [StyledLine] {
    guard !project.attributes.isEmpty else { return [] }
    let width = project.attributes.reduce(0) { max($0, $1.name.displayWidth) }
    return [.blank, StyledLine(strings.attributes, .heading)]
      + project.attributes.map {
        StyledLine.labelled($0.name, width: width, TableCell($0.value))
      }
  }
}
