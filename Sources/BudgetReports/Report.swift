public import BudgetFigures
public import BudgetModel
public import BudgetText

/// A report as a value: a title, lines of context, a table of typed cells and notes, ready for any renderer.
public struct Report: Hashable, Sendable {
  /// The language of its words, in which renderers write its values too.
  public var strings: Strings
  /// What the report is, in one line.
  public var title: String
  /// Lines between the title and the table.
  public var context: [String]
  /// The columns, in order.
  public var columns: [ReportColumn]
  /// The rows, a cell for each column; nil is an empty cell.
  public var rows: [[FigureValue?]]
  /// The totals below the rows, a cell for each column; nil when there are none.
  public var totals: [FigureValue?]?
  /// Lines after the table.
  public var notes: [String]

  /// Makes a report.
  public init(
    _ strings: Strings, title: String, context: [String] = [], columns: [ReportColumn],
    rows: [[FigureValue?]], totals: [FigureValue?]? = nil, notes: [String] = []
  ) {
    self.strings = strings
    self.title = title
    self.context = context
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.notes = notes
  }

  /// What the cells of a row say.
  static func texts(of row: [FigureValue?], _ strings: Strings) -> [String] {
    row.map { $0?.text(strings) ?? "" }
  }
}

/// One column of a report.
public struct ReportColumn: Hashable, Sendable {
  /// The heading in full.
  public let title: String
  /// The heading where the page has no room for the full ones.
  public let narrowTitle: String
  /// How its cells stand.
  public let kind: Kind
  /// When a page is too narrow, the column with the lowest importance goes first.
  public let importance: Int

  /// Makes a column with one heading.
  public init(_ title: String, _ kind: Kind, importance: Int = .max) {
    self.title = title
    narrowTitle = title
    self.kind = kind
    self.importance = importance
  }

  /// Makes the column of a figure as of a month.
  public init(
    _ figure: Figure, _ strings: Strings, asOf month: Month, importance: Int = .max
  ) {
    let title = figure.title(strings, asOf: month)
    self.title = title.wide
    narrowTitle = title.narrow
    kind = figure.kind.isNumber ? .number : figure == .name ? .name : .word
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
