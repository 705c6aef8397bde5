import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Who lags behind the plan, by how much, and what it takes to catch up.
extension AppState {
  func drawVariance(on frame: inout Frame, _ layout: Layout) {
    let columns = VarianceColumn.allCases
    let checkpoint = Checkpoint.after(asOf)
    let widths = VarianceWidths(overview)
    let table = Table(columns: columns.map { $0.tableColumn(strings, checkpoint, widths) })
    let (place, summary) = layout.list
    let parts =
      layout.hasPane
      ? place.split(left: place.columns - Layout.paneColumns - 1) : (left: place, rest: place)
    let area = parts.left.inset(columns: 1)

    table.draw(
      on: &frame, in: area, count: variance.rows.count, viewport: variance.viewport
    ) { row, column in
      let index = variance.rows[row]
      return columns[column].cell(
        book.projects[index].name, overview.progress[index], strings)
    }
    if variance.rows.isEmpty { drawEmptyList(variance, on: &frame, in: area) }
    if layout.hasPane, let index = variance.selectedProject {
      drawPane(on: &frame, in: parts.rest, about: index)
    }
    frame.draw(in: summary) { frame in
      let totals = overview.totals
      frame.put(
        strings.totalsLine(totals).fitted(to: frame.size.columns - 2),
        at: Point(row: 0, column: 1), style: .plain.bold)
      drawListSummary(variance, on: &frame, row: 1)
    }
  }

  private func drawPane(on frame: inout Frame, in rect: Rect, about index: Int) {
    let project = book.projects[index]
    var lines = [StyledLine(project.name, .heading), StyledLine(project.code, .muted)]
    lines += progressLines(of: index)
    lines += adjustmentLines(of: project)
    frame.draw(in: rect) { frame in
      for row in 0..<frame.size.rows {
        frame.put("|", at: Point(row: row, column: 0), style: .muted)
      }
      let inside = Rect(
        row: 0, column: 2, rows: frame.size.rows, columns: frame.size.columns - 3)
      lines.wrapped(to: inside.columns).draw(on: &frame, in: inside, from: Viewport())
    }
  }
}

/// Columns that the amounts of the variance screen take, rounded to 0.01 万元.
struct VarianceWidths {
  let amount: Int

  init(_ overview: Overview) {
    amount = max(7, overview.totals.adjustedBudget.roundedWanText.utf8.count)
  }
}

/// The columns of the variance screen.
enum VarianceColumn: CaseIterable {
  case name, plan, rate, deviation, status, light, remaining, perMonth, estimate

  func tableColumn(
    _ strings: Strings, _ checkpoint: Checkpoint?, _ widths: VarianceWidths
  ) -> TableColumn {
    func amount(_ title: String, dropOrder: Int) -> TableColumn {
      TableColumn(
        title, width: .fixed(max(widths.amount, title.displayWidth)), alignment: .trailing,
        dropOrder: dropOrder)
    }
    return switch self {
    case .name: TableColumn(strings.project, width: .flexible(minimum: 14))
    case .plan: TableColumn(strings.planHead, width: .fixed(6), alignment: .trailing)
    case .rate: TableColumn(strings.rateHead, width: .fixed(6), alignment: .trailing)
    case .deviation:
      TableColumn(strings.deviationHead, width: .fixed(7), alignment: .trailing)
    case .status: TableColumn(strings.status, width: .fixed(strings.statusWidth))
    case .light: TableColumn(strings.lightHead, width: .fixed(strings.lightWidth), dropOrder: 1)
    case .remaining: amount(strings.remainingHead(checkpoint), dropOrder: 2)
    case .perMonth: amount(strings.perMonthHead, dropOrder: 4)
    case .estimate: amount(strings.estimateHead, dropOrder: 3)
    }
  }

  func cell(_ name: String, _ progress: Progress, _ strings: Strings) -> TableCell {
    switch self {
    case .name: TableCell(name)
    case .plan: TableCell(progress.plannedShare?.percentText ?? strings.none)
    case .rate: TableCell(progress.executionRate?.percentText ?? strings.none)
    case .deviation:
      TableCell(progress.deviation?.signedPercentText ?? strings.none, progress.status.style)
    case .status: progress.status.cell(strings)
    case .light: progress.timeLight.cell(strings)
    case .remaining:
      TableCell(progress.nextCheckpoint?.remaining.roundedWanText ?? strings.none)
    case .perMonth:
      TableCell(progress.nextCheckpoint?.perMonth.roundedWanText ?? strings.none)
    case .estimate: TableCell(progress.yearEndEstimate.roundedWanText)
    }
  }
}
