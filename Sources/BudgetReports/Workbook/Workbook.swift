/// A workbook as a value, ready to be written by whatever library.
public struct Workbook: Hashable, Sendable {
  /// What it is called in its properties.
  public var title: String
  /// Its sheets, in order.
  public var sheets: [WorkbookSheet]

  /// Makes a workbook.
  public init(title: String, sheets: [WorkbookSheet]) {
    self.title = title
    self.sheets = sheets
  }
}

/// One sheet of a workbook, printed on A4 landscape as wide as the page.
public struct WorkbookSheet: Hashable, Sendable {
  /// Its name: 31 characters at most, none of `[]:*?/\`, no two alike.
  public var name: String
  /// Its columns, in order.
  public var columns: [WorkbookColumn]
  /// Its rows from the first on.
  public var rows: [WorkbookRow] = []
  /// How many rows stay on the screen, the last of which is the columns' head and is repeated on each page.
  public var frozenRows = 0
  /// How many columns stay on the screen.
  public var frozenColumns = 0
  /// The table that can be filtered, its head included; nil for none.
  public var filter: CellRange?
  /// What is marked by its value.
  public var marks: [WorkbookMark] = []
  /// Charts on it.
  public var charts: [WorkbookChart] = []
  /// Whether charts show its cells, or some are merged downwards, so that all must be at hand until the end.
  public var isHeldWhole = false
  /// Cells in which one of a list is chosen.
  public var choices: [WorkbookChoice] = []
  /// Cells that are drawn together, each range of more than one; what they say stands in the first.
  public var merged: [CellRange] = []
  /// How it is printed.
  public var page = WorkbookPage.table

  /// Makes a sheet without rows.
  public init(name: String, columns: [WorkbookColumn]) {
    self.name = name
    self.columns = columns
  }

  /// How many columns are shown and printed.
  public var shownColumns: Int { columns.prefix { !$0.isHidden }.count }

  /// The row that the next one added gets, from 0.
  public var nextRow: Int { rows.count }

  /// Adds a line over the whole width of the table.
  public mutating func addLine(_ text: String, _ role: WorkbookStyle.Role) {
    rows.append(WorkbookRow([WorkbookCell(.text(text), role)], isSpanning: true))
  }
}

/// One column of a sheet.
public struct WorkbookColumn: Hashable, Sendable {
  /// How wide it is, in columns of a terminal: a Chinese character takes two.
  public var width: Int
  /// Whether it only serves formulas.
  public var isHidden: Bool

  /// How wide it is on a screen, text being a little smaller than the usual.
  public var pixels: Int { width * 13 / 2 + 5 }

  /// Makes a column.
  public init(width: Int, isHidden: Bool = false) {
    self.width = width
    self.isHidden = isHidden
  }
}

/// One row of a sheet.
public struct WorkbookRow: Hashable, Sendable {
  /// Its cells from the first column on; nil is one without anything.
  public var cells: [WorkbookCell?]
  /// Whether its first cell takes the whole width of the table, in as many lines as it needs.
  public var isSpanning: Bool
  /// How many lines of text it is high; nil where that is worked out from its cells.
  public var lines: Int?
  /// Points of height that it has beyond these lines.
  public var padding = 0

  /// Makes a row.
  public init(_ cells: [WorkbookCell?], isSpanning: Bool = false, lines: Int? = nil) {
    self.cells = cells
    self.isSpanning = isSpanning
    self.lines = lines
  }
}

/// How a sheet is printed, always on A4 landscape.
public enum WorkbookPage: Hashable, Sendable {
  /// As wide as the page, on as many as it needs, its name and their number below.
  case table
  /// As large as one page has room for, in its middle.
  case onePage
  /// As wide as the page, in its middle, on as many as it needs.
  case pages
}

/// A workbook that makes one sheet after the other, so that whoever writes them needs not hold all at once.
public protocol WorkbookSource {
  /// What it is called in its properties.
  var title: String { get }
  /// Makes the sheets.
  func eachSheet<Failure>(_ take: (WorkbookSheet) throws(Failure) -> Void) throws(Failure)
}
