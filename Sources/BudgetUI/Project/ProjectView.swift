import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Everything about one project, as a text to scroll through.
extension AppState {
  /// What says whom a text is about, however far it is scrolled; nil where it is about no project.
  var readingHead: StyledLine? {
    switch screens.top {
    case .project(let reading), .score(let reading):
      guard let code = reading.project, let index = book.position(of: code) else { return nil }
      let status = overview.progress[index].reportedStatus
      return StyledLine([
        TableCell(" " + book.projects[index].name, .heading), TableCell("  \(code)  ", .muted),
        status.cell(strings, isFull: true),
      ])
    default: return nil
    }
  }

  /// The lines of the project or help screen, as wide as the screen is.
  var readingLines: [StyledLine] {
    let lines =
      switch screens.top {
      case .project(let reading): reading.project.map { projectLines(of: $0) } ?? []
      case .score(let reading): reading.project.map { scoreLines(of: $0) } ?? []
      case .preview(let preview): previewLines(preview)
      case .unit: unitLines
      case .help: helpLines
      case .projects, .entry, .variance, .months, .indicators, .evaluation, .monthEnd, .history,
        .paste,
        .importing,
        .review, .form:
        [StyledLine]()
      }
    return lines.wrapped(to: readingWidth).map { StyledLine([TableCell(" ")] + $0.runs) }
  }

  /// How wide such a text may be, a margin on either side.
  var readingWidth: Int { max(1, size.columns - 2) }

  private func projectLines(of code: String) -> [StyledLine] {
    guard let index = book.position(of: code) else { return [] }
    let project = book.projects[index]
    var lines = progressLines(of: index)
    lines.append(StyledLine(strings.rulesLine(book.varianceRules), .muted))
    lines += reasonLines(of: project)
    lines += pictureLines(picture(of: project))
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

  /// A picture as wide as the screen, no taller than what is in sight.
  func pictureLines(_ picture: YearPicture) -> [StyledLine] {
    let rows = min(18, max(YearPicture.least.rows, Layout(size).body.rows - 3))
    return [.blank] + picture.lines(columns: min(120, size.columns - 2), rows: rows)
  }

  /// Shows the project after or before the one shown, in the order of the list it was opened from.
  mutating func showNeighbour(by step: Int) {
    let listed = screens.below?.list?.codes ?? book.projects.map(\.code)
    guard var reading = screens.top.reading, let code = reading.project,
      let place = listed.firstIndex(of: code), listed.indices.contains(place + step)
    else {
      notice = Notice(strings.noNeighbour)
      return
    }
    reading = ReadingState(project: listed[place + step], viewport: reading.viewport)
    screens.top.reading = reading
    screens.selectBelow(listed[place + step])
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
