import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The chosen cell of the year in words: exact, whatever the table has room for.
extension AppState {
  /// The cell and what it holds by source; loud where it is not the usual one.
  func drawCellLine(_ shown: MonthsState, on frame: inout Frame, row: Int) {
    guard let cell, let index = book.position(of: cell.project) else { return }
    let project = drafted(index) ?? book.projects[index]
    let isUsual = shown.basis == .month && cell.source == book.sources.first
    let name =
      shown.basis == .rate
      ? strings.rateName(cell.month)
      : strings.cellName(
        cell.source, names, in: cell.month, isCumulative: cell.isCumulative)
    let parts = [
      TableCell(
        isUsual ? name : " \(strings.unusualCell(name)) ", isUsual ? .heading : .caution.reversed),
      TableCell("  " + amounts(in: cell, of: project, isOfMonth: shown.basis == .month)),
    ]
    // What the cell holds must be read in full, so a long name gives way.
    let room = frame.size.columns - 4 - parts.reduce(0) { $0 + $1.text.displayWidth }
    var column = 1
    for part in [TableCell(project.name.fitted(to: max(10, room)) + "  ", .heading)] + parts {
      column += frame.put(part.text, at: Point(row: row, column: column), style: part.style)
    }
  }

  /// What the cell holds, by source where that is not the chosen one's alone.
  private func amounts(in cell: AmountCell, of project: Project, isOfMonth: Bool) -> String {
    let funds =
      isOfMonth
      ? project.spending(in: cell.month)?.amount : project.actualFunds(through: cell.month)
    guard let funds else { return strings.notReported }
    return funds.total == funds[cell.source] ? funds.total.wanText : strings.fundsLine(funds, names)
  }

  /// The project at the end of the month chosen.
  func monthsContext(_ shown: MonthsState) -> String? {
    guard let cell, let index = book.position(of: cell.project) else { return nil }
    let project = drafted(index) ?? book.projects[index]
    let progress = Progress(project, asOf: cell.month, rules: book.varianceRules)
    return strings.monthContext(
      cell.month, planned: progress.planned.map { _ in plannedText(progress) },
      actual: progress.actual.wanText, rate: progress.executionRate?.percentText,
      note: project.spending(in: cell.month)?.note)
  }
}
