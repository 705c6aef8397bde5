import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The twelve months of a project: plan, spending by source, running total, rate and remarks.
extension AppState {
  func monthLines(of project: Project, width: Int) -> [StyledLine] {
    let heads = [
      strings.monthColumn, strings.plannedTitle.narrow, strings.plannedPercentTitle.narrow,
      strings.fiscalColumn, strings.otherColumn, strings.cumulativeColumn,
      strings.actualPercentTitle.narrow, strings.deviationTitle.narrow,
    ]
    let rows = Month.allCases.map { monthCells(of: project, in: $0) }
    var columns = heads.indices.map { column in
      [heads[column]]
        + (column == 0 ? rows.map { $0[0] } : rows.map { $0[column] }.alignedOnPoint())
    }
    columns = columns.map { cells in
      let width = cells.reduce(0) { max($0, $1.displayWidth) }
      return cells.map { $0.padded(to: width, .trailing) }
    }
    let heading = StyledLine(
      columns.map { $0[0] }.joined(separator: "  ") + "  " + strings.noteColumn, .muted)
    let lines = Month.allCases.enumerated().map { place, month in
      let figures = columns.map { $0[place + 1] }.joined(separator: "  ")
      let note = project.spending(in: month)?.note ?? ""
      // Months after the one the figures are as of stand back.
      let style: Style = month > asOf ? .muted : month == asOf ? .plain.bold : .plain
      return StyledLine([TableCell(figures + "  ", style), TableCell(note, style)], indent: 10)
    }
    return [heading] + lines + [StyledLine(strings.interpolatedNote, .muted)]
  }

  private func monthCells(of project: Project, in month: Month) -> [String] {
    let progress = Progress(project, asOf: month)
    let record = project.spending(in: month)
    let isReported = project.reportedThrough.map { month <= $0 } ?? false
    let mark = strings.interpolatedMark
    let markPlace = String(repeating: " ", count: mark.displayWidth)
    return [
      strings.name(of: month) + " " + (month.isInterpolated ? mark : markPlace),
      plannedText(progress),
      progress.plannedShare?.percentText ?? strings.none,
      record?.amount.fiscal.wanText ?? strings.none,
      record?.amount.other.wanText ?? strings.none,
      isReported ? progress.actual.wanText : strings.none,
      isReported ? progress.executionRate?.percentText ?? strings.none : strings.none,
      isReported ? progress.deviation?.signedPercentText ?? strings.none : strings.none,
    ]
  }
}
