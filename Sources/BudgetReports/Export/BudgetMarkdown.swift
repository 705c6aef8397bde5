public import BudgetModel
public import BudgetText

/// A book as of a month in Markdown: the summary, the months and the adjustments.
public struct BudgetMarkdown: Sendable {
  private let book: BudgetBook
  private let asOf: Month
  private let strings: Strings

  /// Takes a book as of a month.
  public init(_ book: BudgetBook, asOf month: Month, _ strings: Strings) {
    self.book = book
    self.strings = strings
    asOf = month
  }

  /// The text.
  public var text: String {
    var reports = [
      Summary(book, asOf: asOf).report(strings), MonthlyTable(book).report(book, strings),
    ]
    let adjustments = AdjustmentList(book, asOf: asOf)
    if !adjustments.entries.isEmpty { reports.append(adjustments.report(strings)) }
    return reports.map(\.markdown).joined(separator: "\n")
  }
}
