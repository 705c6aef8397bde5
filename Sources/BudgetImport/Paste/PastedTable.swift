public import BudgetModel

/// Amounts pasted from a spreadsheet: one to many lines of cells between tabs.
///
/// Lines end in LF, CR LF or CR. Where no line has a second cell it is a column of amounts, one a line, blank
/// lines too, for projects in a row. Else each line is a project, by its code or name, and its amounts:
/// those of the months that a first line names, else of the month shown and the ones after it. Text in
/// quotes that runs over lines is not put together again.
public struct PastedTable: Hashable, Sendable {
  /// Bytes of UTF-8 that are read at most: 1 MB.
  public static let byteLimit = 1_000_000
  /// Lines that are read at most.
  public static let lineLimit = 10_000
  /// Cells of a line that are read at most.
  public static let columnLimit = 64

  /// Characters that a part of a name or code has at least: a letter by itself, which many codes hold, means none.
  static let shortestPart = 2

  /// What the table holds.
  public let content: Content
  /// Lines of totals (合计), counted from 1, which are skipped.
  public let totalLines: [Int]
  /// Titles of columns that are of no month and are skipped.
  public let skippedColumns: [String]

  /// The two forms of a table.
  public enum Content: Hashable, Sendable {
    /// Amounts of one month for projects that stand in a row, the first for the selected one.
    case column([Cell])
    /// Projects, each with a cell for every one of the months.
    case rows(months: [Month], [Row])
  }

  /// A line that names a project.
  public struct Row: Hashable, Sendable {
    /// The line of the text, counted from 1.
    public let line: Int
    /// What stands for the project.
    public let name: String
    /// The project that it means.
    public let project: ProjectMatch
    /// An earlier line with the same project, nil where this is the first.
    public let repeatedLine: Int?
    /// A cell for each month of the table.
    public internal(set) var cells: [Cell]
  }

  /// What a cell says.
  public enum Cell: Hashable, Sendable {
    /// An amount.
    case amount(TypedAmount)
    /// Nothing: what is recorded stays as it is.
    case blank
    /// No amount; the text without blanks at its ends, and what is wrong with it.
    case notUnderstood(String, MoneyError)
  }

  /// Reads a pasted text for a book; throws where no cell could be given its place for certain.
  ///
  /// - Parameter shownMonth: the month of the first amounts where the text names none.
  public init(_ text: String, in book: BudgetBook, shownMonth: Month) throws(PasteError) {
    let lines = try PastedLines(text)
    guard lines.hasSeveralColumns else {
      content = .column(
        lines.all.map { Cell($0[0].text, bare: book.rules.bareUnit) })
      totalLines = []
      skippedColumns = []
      return
    }
    var reader = PastedRows(book: book, shownMonth: shownMonth)
    try reader.read(lines.table)
    content = .rows(months: reader.months, reader.rows)
    totalLines = reader.totalLines
    skippedColumns = reader.skippedColumns
  }
}

extension PastedTable.Cell {
  /// Reads a cell in which a bare number is in some unit.
  init(_ text: String, bare: MoneyUnit) {
    do throws(MoneyError) {
      self = .amount(try AmountInput.parse(text, bare: bare))
    } catch .empty {
      self = .blank
    } catch {
      self = .notUnderstood(text, error)
    }
  }
}
