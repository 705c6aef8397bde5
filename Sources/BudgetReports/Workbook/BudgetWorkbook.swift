public import BudgetModel
public import BudgetText

/// The workbook of a book: summary, months, plan and actual, indicators, adjustments and history.
public struct BudgetWorkbook: WorkbookSource, Sendable {
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

  /// What it is called in its properties.
  public var title: String {
    strings.summaryTitle(unit: book.unit.name, year: book.fiscalYear.year)
  }

  /// The workbook as a value.
  public var workbook: Workbook {
    var sheets: [WorkbookSheet] = []
    eachSheet { sheets.append($0) }
    return Workbook(title: title, sheets: sheets)
  }

  /// Makes one sheet after the other, so that whoever writes them needs not hold all at once.
  public func eachSheet<Failure>(
    _ take: (WorkbookSheet) throws(Failure) -> Void
  ) throws(Failure) {
    let months = MonthsSheet(book: book, table: MonthlyTable(book), strings: strings)
    let summary = SummarySheet(
      summary: Summary(book, asOf: asOf), months: months, strings: strings)
    try take(summary.sheet)
    try take(months.sheet)
    try take(PlanSheet(book: book, asOf: asOf, months: months, strings: strings).sheet)
    try take(WorkbookSheet(PlanList(book: book).approved(strings), name: strings.plansSheet))
    try take(
      WorkbookSheet(IndicatorList(book, asOf: asOf).report(strings), name: strings.indicators))
    try take(
      WorkbookSheet(
        AdjustmentList(book, asOf: asOf).report(strings), name: strings.adjustments))
    if book.followsResults {
      try take(
        PerformanceOverview(book, asOf: asOf).sheet(name: strings.overviewSheet, strings))
    }
    if book.projects.contains(where: { !$0.reasons.isEmpty }) {
      try take(
        WorkbookSheet(ReasonList(book: book).report(strings), name: strings.reasonsSheet))
    }
    if let history {
      try take(
        WorkbookSheet(
          history.report(strings, clockOffset: clockOffset), name: strings.historySheet))
    }
  }
}
