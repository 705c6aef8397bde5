import BudgetFigures
public import BudgetModel
public import BudgetText

/// The history of a book, or the part of it that was asked for.
public struct HistoryReport: Sendable {
  /// The entries chosen, the oldest first.
  public let entries: [HistoryEntry]
  private let book: BudgetBook
  /// Whether the history holds anything, be it of something else.
  private let isAnythingThere: Bool

  /// Chooses entries: of one project by its code, of one month, or all.
  public init(
    _ history: History, of book: BudgetBook, project: String? = nil, month: Month? = nil
  ) {
    self.book = book
    entries = history.filter { $0.concerns(project: project, month: month) }
    isAnythingThere = !history.isEmpty || history.unreadableLines > 0
  }

  /// The entries as a report for people, the oldest first; times by a clock so many seconds ahead of UTC.
  public func report(_ strings: Strings, clockOffset: Int64) -> Report {
    Report(
      strings,
      title: strings.historyTitle(unit: book.unit.name),
      columns: [
        ReportColumn("#", .number), ReportColumn(strings.timeColumn, .word),
        ReportColumn(strings.authorColumn, .word), ReportColumn(strings.changeColumn, .word),
        ReportColumn(strings.reasonColumn, .word),
      ],
      rows: entries.map { entry in
        [
          .count(entry.sequence),
          .text(entry.time.localText(offset: clockOffset)),
          .text(strings.name(of: entry.author)),
          .text(strings.words(for: entry, names: BookNames(book))),
          .text(entry.reason ?? ""),
        ]
      },
      notes: !entries.isEmpty
        ? [] : [isAnythingThere ? strings.noMatchingEntries : strings.noHistory])
  }
}
