import BudgetFigures
import BudgetModel
import BudgetText

extension MonthlyTable {
  /// The table as a report for people; a month that is not reported is an empty cell.
  func report(_ book: BudgetBook, _ strings: Strings) -> Report {
    let names = BookNames(book)
    var columns = [
      ReportColumn(strings.codeTitle.wide, .word), ReportColumn(strings.projectName, .name),
    ]
    if !sources.isEmpty { columns.append(ReportColumn(strings.sourceTitle, .word)) }
    columns += Month.allCases.map { ReportColumn(strings.name(of: $0), .number) }
    columns.append(ReportColumn(strings.totalsShort, .number))

    let rows = self.rows.map { row -> [FigureValue?] in
      let project = book.projects[row.project]
      var cells: [FigureValue?] = [.text(project.code), .text(project.name)]
      if let source = row.source { cells.append(.text(strings.name(of: source, names))) }
      cells += Self.cells(row.months)
      cells.append(.money(row.total))
      return cells
    }
    var totals: [FigureValue?] = [nil, .text(strings.totals(book.projects.count))]
    if !sources.isEmpty { totals.append(nil) }
    totals += Self.cells(sums)
    totals.append(.money(total))
    return Report(
      strings,
      title: strings.monthsSheetTitle(unit: book.unit.name, year: book.fiscalYear.year),
      context: [strings.monthsSheetContext], columns: columns, rows: rows, totals: totals)
  }

  private static func cells(_ amounts: [Money?]) -> [FigureValue?] {
    amounts.map { amount in amount.map(FigureValue.money) }
  }
}
