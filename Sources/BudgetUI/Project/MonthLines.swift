import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The twelve months of a project: plan, spending by source, running total, rate and remarks.
extension AppState {
  func monthLines(of project: Project) -> [StyledLine] {
    let sources = book.sources.all
    // More sources than two have a table of their own below, which then fits beside their names.
    let inline = sources.count <= 2 ? sources : []
    let heads =
      [strings.monthColumn, strings.plannedTitle.narrow, strings.plannedPercentTitle.narrow]
      + (inline.isEmpty ? [strings.spendingColumn] : inline.map(head(of:)))
      + [
        strings.cumulativeColumn, strings.actualPercentTitle.narrow,
        strings.deviationTitle.narrow,
      ]
    let rows = Month.allCases.map { monthCells(of: project, in: $0, inline) }
    let notes = Month.allCases.map { project.spending(in: $0)?.note ?? "" }
    let bySource =
      inline.isEmpty
      ? [.blank]
        + table(
          [strings.monthColumn] + sources.map(head(of:)),
          Month.allCases.map { sourceCells(of: project, in: $0, sources) }) : []
    return table(heads + [strings.noteColumn], zip(rows, notes).map { $0 + [$1] })
      + [StyledLine(strings.interpolatedNote, .muted)] + bySource
  }

  private func head(of source: FundSource) -> String { strings.columnHead(source, names) }

  /// A line for each month under its heads, amounts on their points; a column beyond the months' figures wraps.
  private func table(_ heads: [String], _ rows: [[String]]) -> [StyledLine] {
    let hasNotes = heads.last == strings.noteColumn
    let count = heads.count - (hasNotes ? 1 : 0)
    let columns = (0..<count).map { column in
      let cells = rows.map { $0[column] }
      let all = [heads[column]] + (column == 0 ? cells : cells.alignedOnPoint())
      let width = all.reduce(0) { max($0, $1.displayWidth) }
      return all.map { $0.padded(to: width, .trailing) }
    }
    func line(_ row: Int) -> String { columns.map { $0[row] }.joined(separator: "  ") }
    let heading = StyledLine(line(0) + (hasNotes ? "  " + strings.noteColumn : ""), .muted)
    let lines = Month.allCases.enumerated().map { place, month in
      // Months after the one the figures are as of stand back.
      let style: Style = month > asOf ? .muted : month == asOf ? .plain.bold : .plain
      let note = hasNotes ? rows[place].last ?? "" : ""
      return StyledLine(
        [TableCell(line(place + 1) + "  ", style), TableCell(note, style)], indent: 10)
    }
    return [heading] + lines
  }

  private func monthCells(
    of project: Project, in month: Month, _ sources: [FundSource]
  ) -> [String] {
    let progress = Progress(project, asOf: month, rules: book.varianceRules)
    let record = project.spending(in: month)
    let isReported = project.reportedThrough.map { month <= $0 } ?? false
    let spent =
      sources.isEmpty
      ? [record?.amount.total.wanText ?? strings.none]
      : sources.map { record?.amount[$0]?.wanText ?? strings.none }
    return [name(of: month), plannedText(progress)]
      + [progress.plannedShare?.percentText ?? strings.none] + spent + [
        isReported ? progress.actual.wanText : strings.none,
        isReported ? progress.executionRate?.percentText ?? strings.none : strings.none,
        isReported ? progress.deviation?.signedPercentText ?? strings.none : strings.none,
      ]
  }

  private func sourceCells(
    of project: Project, in month: Month, _ sources: [FundSource]
  ) -> [String] {
    let record = project.spending(in: month)
    return [name(of: month)] + sources.map { record?.amount[$0]?.wanText ?? strings.none }
  }

  /// A month with the mark of one whose plan is interpolated.
  private func name(of month: Month) -> String {
    let mark = strings.interpolatedMark
    let markPlace = String(repeating: " ", count: mark.displayWidth)
    return strings.name(of: month) + " " + (month.isInterpolated ? mark : markPlace)
  }
}
