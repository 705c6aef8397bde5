/// A report as a value: a title, lines of context, a table and notes, ready for any renderer.
public struct Report: Hashable, Sendable {
  /// What the report is, in one line.
  public var title: String
  /// Lines between the title and the table.
  public var context: [String]
  /// The columns, in order.
  public var columns: [ReportColumn]
  /// The rows, a cell for each column.
  public var rows: [[ReportCell]]
  /// The totals below the rows, a cell for each column; nil when there are none.
  public var totals: [ReportCell]?
  /// Lines after the table.
  public var notes: [String]

  /// Makes a report.
  public init(
    title: String, context: [String] = [], columns: [ReportColumn], rows: [[ReportCell]],
    totals: [ReportCell]? = nil, notes: [String] = []
  ) {
    self.title = title
    self.context = context
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.notes = notes
  }
}

/// One column of a report.
public struct ReportColumn: Hashable, Sendable {
  /// The heading.
  public let title: String
  /// How its cells stand.
  public let kind: Kind
  /// When a page is too narrow, the column with the lowest importance goes first.
  public let importance: Int

  /// Makes a column.
  public init(_ title: String, _ kind: Kind, importance: Int = .max) {
    self.title = title
    self.kind = kind
    self.importance = importance
  }

  /// What a column holds.
  public enum Kind: Hashable, Sendable {
    /// Text at the left, cut when the page is narrow.
    case name
    /// A word at the left, never cut.
    case word
    /// A number in ASCII, points one below another.
    case number
  }
}

/// One cell of a report.
public struct ReportCell: Hashable, Sendable {
  /// What it says.
  public let text: String
  /// What its colour would mean.
  public let tone: Tone

  /// Makes a cell.
  public init(_ text: String, tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  /// The meaning a renderer may show by colour, never by colour alone.
  public enum Tone: Hashable, Sendable {
    case plain, good, caution, danger
  }
}
