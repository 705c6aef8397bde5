import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Money and results of every project side by side: the unit's overview, and the score each is expected to have.
extension AppState {
  func drawEvaluation(_ list: ProjectListState, on frame: inout Frame, _ layout: Layout) {
    drawList(list, keeping: .plannedPercent, on: &frame, layout)
  }

  /// How a project's score comes about, group by group, and what a complete form still lacks.
  func scoreLines(of code: String) -> [StyledLine] {
    guard let index = book.position(of: code) else { return [] }
    let project = book.projects[index]
    let performance = Performance(project, asOf: asOf)
    let expected = Performance(project, asOf: asOf, expecting: true)
    let month = YearMonth(year: book.fiscalYear.year, month: asOf)
    var lines = [
      StyledLine(strings.scoreHeading(month), .heading),
      StyledLine([
        TableCell("  " + strings.totalScore(performance), .plain.bold),
        TableCell("  " + strings.expectedTotal(expected), .muted),
      ]),
      .blank,
    ]
    lines += partLines(of: project, performance)
    lines += [.blank, StyledLine(strings.missingHeading, .heading)]
    lines +=
      performance.missing.isEmpty
      ? [StyledLine("  ✓ " + strings.evaluationComplete, .good)]
      : performance.missing.map {
        StyledLine("  ! " + strings.missing($0, of: project, asOf: asOf), .caution, indent: 4)
      }
    lines += [.blank, StyledLine(strings.goalSection, .heading)]
    lines += project.goals.map { StyledLine("  \($0)", indent: 2) }
    lines.append(
      StyledLine([
        TableCell("  " + strings.achievementLabel + "  ", .muted),
        TableCell(project.achievement ?? strings.none),
      ]))
    return lines + reasonLines(of: project)
  }

  /// A line for the execution rate, a heading for each group of indicators, a line for each of these.
  private func partLines(of project: Project, _ performance: Performance) -> [StyledLine] {
    let scores = ([performance.executionScore] + performance.indicators.map(\.score))
    let weights = [performance.weighting.execution] + performance.weighting.indicators
    let width = zip(scores, weights).reduce(0) {
      max($0, strings.scored($1.0, of: $1.1).displayWidth)
    }
    func line(
      _ score: Points?, _ weight: Points, _ cells: [TableCell], _ style: Style = .plain
    ) -> StyledLine {
      StyledLine(
        [TableCell("  " + strings.scored(score, of: weight).padded(to: width, .trailing), style)]
          + cells, indent: width + 4)
    }
    let rate = project.executionRate(through: asOf).map { $0.percentText + "%" } ?? strings.none
    var lines = [
      line(
        performance.executionScore, performance.weighting.execution,
        [TableCell("  " + strings.executionPart + "  "), TableCell(rate, .plain.bold)])
    ]
    var group: String?
    for standing in performance.indicators {
      let level1 = standing.indicator.level1
      if level1 != group {
        let members = performance.indicators.filter { $0.indicator.level1 == level1 }
        let known = members.compactMap(\.score)
        lines.append(
          line(
            known.count == members.count ? known.sum : nil, members.map(\.weight).sum,
            [TableCell("  " + level1, .plain.bold)], .plain.bold))
        group = level1
      }
      lines.append(line(standing.score, standing.weight, cells(of: standing)))
    }
    return lines
  }

  private func cells(of standing: IndicatorStanding) -> [TableCell] {
    let indicator = standing.indicator
    var cells = [
      TableCell("    \(indicator.subject)  "), TableCell(indicator.target, .muted),
      TableCell("  \(strings.text(of: standing))  ", .plain.bold),
    ]
    if let attainment = standing.attainment {
      cells.append(TableCell("\(attainment.percentText)%  ", .muted))
    }
    if standing.light != nil { cells.append(standing.light.cell(strings)) }
    if let override = indicator.scoreOverride {
      cells.append(
        TableCell("  " + strings.overruled(override, ruled: standing.ruledScore), .caution))
    }
    if let note = standing.note { cells.append(TableCell("  “\(note)”", .muted)) }
    return cells
  }

  /// Opens the form of what an evaluation needs besides indicators and reasons.
  mutating func editEvaluation() {
    if let project = selectedProject { open(EvaluationForm(base: project, asOf: asOf)) }
  }
}
