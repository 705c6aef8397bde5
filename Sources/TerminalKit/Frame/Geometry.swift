/// Lengths and distances are cut to this, so that adding a few of them cannot overflow.
private let farthest = 1 << 24

/// How many rows and columns something has, never fewer than none.
public struct Size: Hashable, Sendable {
  /// Height in lines.
  public let rows: Int
  /// Width in columns.
  public let columns: Int

  /// The most of a terminal that is used, 500 rows of 1000 columns; a size that it claims beyond is no screen's.
  public static let largestScreen = Size(rows: 500, columns: 1000)

  /// Makes a size; negative lengths count as 0.
  public init(rows: Int, columns: Int) {
    self.rows = min(max(0, rows), farthest)
    self.columns = min(max(0, columns), farthest)
  }
}

/// A place counted from the top left corner, which is row 0, column 0; it may lie outside what is shown.
public struct Point: Hashable, Sendable {
  /// Rows from the top.
  public let row: Int
  /// Columns from the left.
  public let column: Int

  /// Makes a point; one beyond all reason is brought nearer.
  public init(row: Int, column: Int) {
    self.row = min(max(-farthest, row), farthest)
    self.column = min(max(-farthest, column), farthest)
  }
}

/// A block of cells.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public let origin: Point
  /// How far it reaches.
  public let size: Size

  /// Makes a rectangle; negative lengths count as 0.
  public init(row: Int, column: Int, rows: Int, columns: Int) {
    origin = Point(row: row, column: column)
    size = Size(rows: rows, columns: columns)
  }

  /// Makes the rectangle of this size at the top left corner.
  public init(_ size: Size) { self.init(row: 0, column: 0, rows: size.rows, columns: size.columns) }

  /// The first row.
  public var row: Int { origin.row }
  /// The first column.
  public var column: Int { origin.column }
  /// Height in lines.
  public var rows: Int { size.rows }
  /// Width in columns.
  public var columns: Int { size.columns }
  /// The first row below.
  public var endRow: Int { origin.row + size.rows }
  /// The first column to the right.
  public var endColumn: Int { origin.column + size.columns }
  /// Whether it has no cell.
  public var isEmpty: Bool { size.rows == 0 || size.columns == 0 }

  /// Whether a point lies inside.
  public func contains(_ point: Point) -> Bool {
    point.row >= row && point.row < endRow && point.column >= column && point.column < endColumn
  }

  /// The part that lies in another rectangle too, empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let top = max(row, other.row)
    let left = max(column, other.column)
    return Rect(
      row: top, column: left, rows: min(endRow, other.endRow) - top,
      columns: min(endColumn, other.endColumn) - left)
  }

  /// The rectangle smaller by so much at each side.
  public func inset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(
      row: row + rows, column: column + columns, rows: self.rows - 2 * rows,
      columns: self.columns - 2 * columns)
  }

  /// The same rectangle moved.
  public func offset(rows: Int = 0, columns: Int = 0) -> Rect {
    Rect(row: row + rows, column: column + columns, rows: self.rows, columns: self.columns)
  }

  /// The first so many rows and the rest below them.
  public func split(top height: Int) -> (top: Rect, rest: Rect) {
    let cut = min(max(0, height), rows)
    return (
      Rect(row: row, column: column, rows: cut, columns: columns),
      Rect(row: row + cut, column: column, rows: rows - cut, columns: columns)
    )
  }

  /// The last so many rows and the rest above them.
  public func split(bottom height: Int) -> (rest: Rect, bottom: Rect) {
    let parts = split(top: rows - min(max(0, height), rows))
    return (parts.top, parts.rest)
  }

  /// The first so many columns and the rest to their right.
  public func split(left width: Int) -> (left: Rect, rest: Rect) {
    let cut = min(max(0, width), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: cut),
      Rect(row: row, column: column + cut, rows: rows, columns: columns - cut)
    )
  }
}
