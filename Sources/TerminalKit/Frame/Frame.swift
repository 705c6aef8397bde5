/// One whole picture of the terminal as a value: what each cell shows and where the cursor stands.
///
/// Inside `draw(in:)` coordinates and `size` are those of the rectangle, and nothing outside it can be written.
/// Every call is safe at any size and with any coordinates.
public struct Frame: Equatable, Sendable {
  /// All the cells' extent, whatever rectangle is being drawn in.
  public let fullSize: Size
  /// What marks and rules on it are drawn from.
  public let glyphs: Glyphs
  /// The cursor's place, in coordinates of the full frame, nil where it is hidden.
  public private(set) var cursor: Point?

  /// What clicks mean, in the order drawn.
  public internal(set) var spots: [Spot] = []

  /// Row by row; a wide character is its cell followed by a right half.
  var cells: [Cell]
  /// Combining marks by index of the cell they sit on.
  var marks: [Int: [Unicode.Scalar]] = [:]
  /// Where local coordinates begin and end.
  private(set) var window: Rect
  /// What of the window may be written.
  private(set) var clip: Rect

  /// Makes an empty frame.
  public init(size: Size, glyphs: Glyphs = .unicode) {
    fullSize = size
    self.glyphs = glyphs
    window = Rect(size)
    clip = window
    cells = Array(repeating: .blank(.plain), count: size.rows * size.columns)
  }

  /// The extent of the rectangle being drawn in; the whole frame's outside `draw(in:)`.
  public var size: Size { window.size }

  /// The rectangle being drawn in, in its own coordinates: from row 0, column 0.
  public var bounds: Rect { Rect(window.size) }

  /// Draws in a part of the frame as if it were a frame of its own.
  @discardableResult
  public mutating func draw<Result>(
    in rect: Rect, _ body: (inout Frame) -> Result
  ) -> Result {
    let outer = (window, clip)
    defer { (window, clip) = outer }
    window = absolute(rect)
    clip = clip.intersection(window)
    return body(&self)
  }

  /// Shows the cursor at a point; a point out of sight hides it.
  public mutating func showCursor(at point: Point) {
    let place = absolute(point)
    cursor = clip.contains(place) ? place : nil
  }

  /// Hides the cursor.
  public mutating func hideCursor() { cursor = nil }

  /// The cell at a place of the full frame, nil outside.
  public subscript(row row: Int, column column: Int) -> Cell? {
    guard Rect(fullSize).contains(Point(row: row, column: column)) else { return nil }
    return cells[index(row, column)]
  }

  /// Calls a closure with the cells of one row of the full frame, without copying them.
  public func withRow<Result>(
    _ row: Int, _ body: (UnsafeBufferPointer<Cell>) -> Result
  ) -> Result {
    cells.withUnsafeBufferPointer { all in
      guard row >= 0, row < fullSize.rows else {
        return body(UnsafeBufferPointer(rebasing: all[..<0]))
      }
      return body(
        UnsafeBufferPointer(rebasing: all[index(row, 0)..<index(row, fullSize.columns)]))
    }
  }

  /// The marks that combine with the character at a place of the full frame.
  public func marks(row: Int, column: Int) -> [Unicode.Scalar] {
    guard let cell = self[row: row, column: column], cell.hasMarks else { return [] }
    return marks[index(row, column)] ?? []
  }

  /// Whether a row shows the same as the one at that place, or another one, of a frame of equal width.
  public func row(_ row: Int, equals other: Frame, row otherRow: Int? = nil) -> Bool {
    let place = otherRow ?? row
    return withRow(row) { mine in
      other.withRow(place) { theirs in
        mine.elementsEqual(theirs)
          && mine.indices.allSatisfy {
            !mine[$0].hasMarks || marks(row: row, column: $0) == other.marks(row: place, column: $0)
          }
      }
    }
  }

  func index(_ row: Int, _ column: Int) -> Int { row * fullSize.columns + column }

  func absolute(_ point: Point) -> Point {
    Point(row: window.row + point.row, column: window.column + point.column)
  }

  func absolute(_ rect: Rect) -> Rect { rect.offset(rows: window.row, columns: window.column) }
}
