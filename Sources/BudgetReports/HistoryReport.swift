public import BudgetModel
public import BudgetText

/// The history of a book, or the part of it that was asked for.
public struct HistoryReport: Sendable {
  /// The entries chosen, the oldest first.
  public let entries: [HistoryEntry]
  private let book: BudgetBook

  /// Chooses entries: of one project, of one month, or all.
  public init(
    _ history: [HistoryEntry], of book: BudgetBook, project: String? = nil, month: Month? = nil
  ) {
    self.book = book
    entries = history.filter { entry in
      guard project != nil || month != nil else { return true }
      // What concerns no project, such as a closed month, concerns each.
      return entry.revisions.isEmpty
        || entry.revisions.contains { revision in
          (project == nil || revision.project == project)
            && (month == nil || revision.month == month)
        }
    }
  }

  /// The entries as a report for people, the oldest first; times by a clock so many seconds ahead of UTC.
  public func report(_ strings: Strings, clockOffset: Int64) -> Report {
    Report(
      title: strings.historyTitle(unit: book.unit.name),
      columns: [
        ReportColumn("#", .number), ReportColumn(strings.timeColumn, .word),
        ReportColumn(strings.authorColumn, .word), ReportColumn(strings.changeColumn, .word),
      ],
      rows: entries.map { entry in
        [
          ReportCell(String(entry.sequence)),
          ReportCell(entry.time.localText(offset: clockOffset)),
          ReportCell(strings.name(of: entry.author)),
          ReportCell(
            strings.event(of: entry, projectName: name)
              + (entry.reason.map(strings.because) ?? "")),
        ]
      },
      notes: entries.isEmpty ? [strings.noHistory] : [])
  }

  private func name(of project: String) -> String {
    book.position(of: project).map { book.projects[$0].name } ?? project
  }

  /// The entries as CSV, a line for each month that an entry changed.
  public var csv: String {
    let headers = [
      "seq", "time", "user", "host", "kind", "project", "month", "old.fiscal", "old.other",
      "new.fiscal", "new.other", "reason", "undoes",
    ]
    return CSV.line(headers)
      + entries.flatMap { entry in
        let cells = entry.revisions.isEmpty ? [entry.closingCells] : entry.revisions.map(\.cells)
        return cells.map { cells in
          CSV.line(
            [
              String(entry.sequence), entry.time.text, entry.author.user, entry.author.host,
              entry.kind,
            ] + cells + [entry.reason ?? "", entry.undoes.map(String.init) ?? ""])
        }
      }.joined()
  }
}

extension HistoryEntry {
  /// The kind of event in machine-readable forms.
  fileprivate var kind: String {
    switch event {
    case .spending: "spending"
    case .closing: "closing"
    case .restoring: "restoring"
    case .outside: "outside"
    }
  }

  fileprivate var closingCells: [String] {
    if case .closing(_, let month) = event {
      return ["", month.map { String($0.rawValue) } ?? "", "", "", "", ""]
    }
    return Array(repeating: "", count: 6)
  }
}

extension SpendingRevision {
  fileprivate var cells: [String] {
    [project, String(month.rawValue)]
      + [before, after].flatMap { entry in
        [entry?.amount.fiscal.wanText ?? "", entry?.amount.other.wanText ?? ""]
      }
  }
}
