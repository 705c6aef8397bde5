public import BudgetModel
public import BudgetText

/// The workbook of a book: summary, months, plan and actual, indicators, adjustments and history.
public struct BudgetWorkbook: Sendable {
  private let book: BudgetBook
  private let asOf: Month
  private let strings: Strings
  private let history: HistoryReport?
  private let clockOffset: Int64

  /// Takes a book as of a month, and its history where it is known; times of that are shown by a clock so many seconds
  /// ahead of UTC.
  public init(
    _ book: BudgetBook, asOf: Month, history: HistoryReport?, clockOffset: Int64,
    _ strings: Strings
  ) {
    self.book = book
    self.asOf = asOf
    self.strings = strings
    self.history = history
    self.clockOffset = clockOffset
  }

  /// The workbook as a value.
  public var workbook: Workbook {
    let months = MonthsSheet(book: book, table: MonthlyTable(book), strings: strings)
    let summary = SummarySheet(
      summary: Summary(book, asOf: asOf), months: months, strings: strings)
    var sheets = [
      summary.sheet, months.sheet,
      PlanSheet(book: book, asOf: asOf, months: months, strings: strings).sheet,
      WorkbookSheet(IndicatorList(book).report(strings), name: strings.indicators),
      WorkbookSheet(
        AdjustmentList(book, asOf: asOf).report(strings), name: strings.adjustments),
    ]
    if let history {
      sheets.append(
        WorkbookSheet(
          history.report(strings, clockOffset: clockOffset), name: strings.historySheet))
    }
    return Workbook(
      title: strings.summaryTitle(unit: book.unit.name, year: book.fiscalYear.year),
      sheets: sheets)
  }
}
