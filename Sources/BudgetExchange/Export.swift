public import BudgetImport
public import BudgetModel
internal import BudgetReports
public import BudgetText

/// A book on its way to a file for others: in which format, and as of when.
public struct Export: Hashable, Sendable {
  /// What kind of file.
  public var format: ExportFormat
  /// The month that figures are as of.
  public var asOf: Month
  /// The language of heads and words.
  public var strings: Strings
  /// The book's history, which only a workbook shows; nil where it is not known.
  public var history: History?
  /// The moment that the properties of a workbook name.
  public var time: Timestamp
  /// Seconds that the clock of the reader is ahead of UTC, for times of the history.
  public var clockOffset: Int64
  /// Whether a text of separated values begins with the mark by which Excel knows UTF-8.
  public var hasByteOrderMark = false

  /// Says in which format, as of which month and in which language.
  public init(
    _ format: ExportFormat, asOf month: Month, _ strings: Strings, history: History? = nil,
    time: Timestamp, clockOffset: Int64
  ) {
    self.format = format
    asOf = month
    self.strings = strings
    self.history = history
    self.time = time
    self.clockOffset = clockOffset
  }

  /// The bytes of the file that a book becomes.
  public func bytes(
    of book: BudgetBook, monitor: ProgressMonitor = .none
  ) throws(ExportFailure) -> [UInt8] {
    guard !monitor.isCancelled else { throw .cancelled }
    let bytes: [UInt8]
    switch format {
    case .xlsx:
      // Before the work, for without the library it would be in vain.
      let writer = try WorkbookWriter(monitor)
      let workbook = BudgetWorkbook(
        book, asOf: asOf, history: history.map { HistoryReport($0, of: book) },
        clockOffset: clockOffset, strings
      )
      return try writer.bytes(of: workbook, rows: rows(of: book), created: Int(time.seconds))
    case .html: bytes = Array(BudgetPage(book, asOf: asOf, strings).text.utf8)
    case .csv:
      let mark: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
      bytes = mark + Array(ProjectsCSV(book, asOf: asOf, strings).text.utf8)
    case .md: bytes = Array(BudgetMarkdown(book, asOf: asOf, strings).text.utf8)
    case .json: bytes = Summary.json([Summary(book, asOf: asOf)], totals: nil)
    }
    guard !monitor.isCancelled else { throw .cancelled }
    return bytes
  }

  /// About how many rows a workbook has, by which its progress is told: four sheets of projects, one of indicators.
  private func rows(of book: BudgetBook) -> Int {
    book.projects.reduce(1) { $0 + 5 + $1.indicators.count }
  }
}
