/// A table of cells as a file holds it, whatever the file: one sheet of a workbook, or a text of separated values.
public struct CellTable: Hashable, Sendable {
  /// The name of the sheet; nil where the file has no sheets.
  public let sheet: String?
  /// The rows that hold anything, in order.
  public var rows: [Row]
  /// Blocks of cells that are merged into their first one.
  public var merged: [MergedCells]
  /// Whether its sheet is hidden.
  public let isHidden: Bool

  /// One row of a table.
  public struct Row: Hashable, Sendable {
    /// Its number in the sheet, or the line of the text on which it begins, counted from 1.
    public let number: Int
    /// Its cells from the first column on; blank ones after the last that is not are left out.
    public var cells: [CellValue]

    /// Makes a row.
    public init(number: Int, cells: [CellValue]) {
      self.number = number
      self.cells = cells
    }

    /// The cell of a column counted from 0, blank past the last.
    public subscript(column: Int) -> CellValue {
      cells.indices.contains(column) ? cells[column] : .blank
    }
  }

  /// Makes a table.
  public init(
    sheet: String? = nil, rows: [Row], merged: [MergedCells] = [], isHidden: Bool = false
  ) {
    self.sheet = sheet
    self.rows = rows
    self.merged = merged
    self.isHidden = isHidden
  }

  /// Where a cell stands, its column counted from 0.
  public func place(_ row: Row, _ column: Int) -> CellPlace {
    CellPlace(sheet: sheet, row: row.number, column: column + 1)
  }
}

/// A block of cells that a sheet shows as one, with what its first cell holds.
public struct MergedCells: Hashable, Sendable {
  /// Its rows, as the sheet numbers them.
  public let rows: ClosedRange<Int>
  /// Its columns, counted from 0.
  public let columns: ClosedRange<Int>

  /// Makes a block.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// What a cell holds.
public enum CellValue: Hashable, Sendable {
  /// Nothing.
  case blank
  /// Text without blanks at its ends.
  case text(String)
  /// A number of a spreadsheet: binary, as its decimal digits stand in the file, and whether it is shown as a date.
  ///
  /// Days are counted as in a book that begins at 1900.
  case number(String, isDate: Bool)
  /// A truth value.
  case truth(Bool)
  /// What a formula failed with, such as `#REF!`.
  case failure(String)

  /// What the cell shows, as text; empty for a blank one.
  public var text: String {
    switch self {
    case .blank: ""
    case .text(let text), .number(let text, _), .failure(let text): text
    case .truth(let value): value ? "TRUE" : "FALSE"
    }
  }
}
