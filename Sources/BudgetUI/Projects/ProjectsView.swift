import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// All projects at a glance: budget, plan, actual, deviation, a bar of actual against plan, missing months.
extension AppState {
  func drawProjects(on frame: inout Frame, _ layout: Layout) {
    let amounts = AmountWidth(overview)
    let columns = ProjectColumn.allCases
    let table = Table(columns: columns.map { $0.tableColumn(strings, amounts, layout.size) })
    let (place, summary) = layout.list
    let area = place.inset(columns: 1)

    table.draw(
      on: &frame, in: area, count: projects.rows.count, viewport: projects.viewport
    ) { row, column in
      let index = projects.rows[row]
      return columns[column].cell(
        book.projects[index].name, overview.progress[index], strings, amounts,
        barColumns: ProjectColumn.barWidth(layout.size))
    }
    if projects.rows.isEmpty { drawEmptyList(projects, on: &frame, in: area) }

    frame.draw(in: summary) { frame in
      drawTotals(on: &frame, columns, table, amounts, layout.size)
      drawListSummary(projects, on: &frame, row: 1)
    }
  }

  private func drawTotals(
    on frame: inout Frame, _ columns: [ProjectColumn], _ table: Table, _ amounts: AmountWidth,
    _ size: Size
  ) {
    var line = table
    line.showsHeadings = false
    let row = Rect(row: 0, column: 1, rows: 1, columns: frame.size.columns - 2)
    line.draw(on: &frame, in: row, count: 1, viewport: Viewport(), showsSelection: false) {
      _, column in
      var cell = columns[column].cell(
        overview.totals, strings, amounts, barColumns: ProjectColumn.barWidth(size))
      cell.style = cell.style.bold
      return cell
    }
  }
}

/// The columns of the projects screen.
enum ProjectColumn: CaseIterable {
  case name, budget, actual, plan, rate, deviation, bar, status, missing

  static func barWidth(_ size: Size) -> Int { size.columns >= 110 ? 20 : 9 }

  func tableColumn(_ strings: Strings, _ amounts: AmountWidth, _ size: Size) -> TableColumn {
    switch self {
    case .name:
      TableColumn(
        strings.project, width: .flexible(minimum: min(16, max(10, size.columns / 4 - 2))))
    case .budget:
      TableColumn(strings.budgetHead, width: .fixed(amounts.columns), alignment: .trailing)
    case .actual:
      TableColumn(
        strings.spentHead, width: .fixed(max(amounts.columns, strings.spentHead.displayWidth)),
        alignment: .trailing, dropOrder: 4)
    case .plan:
      TableColumn(strings.planHead, width: .fixed(6), alignment: .trailing, dropOrder: 1)
    case .rate: TableColumn(strings.rateHead, width: .fixed(6), alignment: .trailing)
    case .deviation:
      TableColumn(strings.deviationHead, width: .fixed(7), alignment: .trailing)
    case .bar:
      TableColumn(strings.barHead, width: .fixed(Self.barWidth(size)), dropOrder: 3)
    case .status:
      TableColumn(strings.status, width: .fixed(strings.statusWidth))
    case .missing:
      TableColumn(
        strings.missingHead,
        width: .fixed(size.columns >= 110 ? 10 : strings.missingHead.displayWidth), dropOrder: 2)
    }
  }

  func cell(
    _ name: String, _ progress: Progress, _ strings: Strings, _ amounts: AmountWidth,
    barColumns: Int
  ) -> TableCell {
    switch self {
    case .name: TableCell(name)
    case .budget: TableCell(amounts.text(progress.adjustedBudget))
    case .actual: TableCell(amounts.text(progress.actual))
    case .plan: TableCell(progress.plannedShare?.percentText ?? strings.none)
    case .rate: TableCell(progress.executionRate?.percentText ?? strings.none)
    case .deviation:
      TableCell(progress.deviation?.signedPercentText ?? strings.none, progress.status.style)
    case .bar:
      TableCell(
        Self.bar(progress.executionRate, progress.plannedShare, columns: barColumns))
    case .status: progress.status.cell(strings)
    case .missing:
      TableCell(
        strings.numbers(of: progress.missingMonths),
        progress.missingMonths.isEmpty ? .plain : .caution)
    }
  }

  func cell(
    _ totals: Totals, _ strings: Strings, _ amounts: AmountWidth, barColumns: Int
  ) -> TableCell {
    switch self {
    case .name: TableCell(strings.totals(totals.projects))
    case .budget: TableCell(amounts.text(totals.adjustedBudget))
    case .actual: TableCell(amounts.text(totals.actual))
    case .plan: TableCell(totals.plannedShare?.percentText ?? strings.none)
    case .rate: TableCell(totals.executionRate?.percentText ?? strings.none)
    case .deviation: TableCell(totals.deviation?.signedPercentText ?? strings.none)
    case .bar:
      TableCell(Self.bar(totals.executionRate, totals.plannedShare, columns: barColumns))
    case .status, .missing: TableCell("")
    }
  }

  private static func bar(_ rate: Fraction?, _ share: Fraction?, columns: Int) -> String {
    guard let rate else { return "" }
    return Bar(done: rate.approximation, plan: share?.approximation).text(columns: columns)
  }
}

extension Fraction {
  /// A binary approximation, good enough to draw a bar and for nothing else.
  var approximation: Double { Double(percentHundredths) / 10_000 }
}
