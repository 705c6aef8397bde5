public import DisplayText

extension Frame {
  /// Writes a line of text, made safe for display, and tells how many columns it took.
  ///
  /// What lies outside the rectangle being drawn in, or beyond `limit` columns, is cut; of a wide character cut in
  /// two the visible half becomes a space. The result counts from `point`, cut-off columns at the left included.
  @discardableResult
  public mutating func put(
    _ text: String, at point: Point, style: Style = .plain, limit: Int? = nil
  ) -> Int {
    let room = max(0, min(limit ?? .max, window.columns - point.column))
    let start = absolute(point)
    guard room > 0 else { return 0 }
    guard start.row >= clip.row, start.row < clip.endRow else {
      return min(text.displayWidth, room)
    }
    var used = 0
    var carrier: Int?
    for scalar in text.safeForDisplay.unicodeScalars {
      let width = scalar.isASCII ? 1 : DisplayWidth.of(scalar)
      if width == 0 {
        if let carrier { addMark(scalar, row: start.row, column: carrier) }
        continue
      }
      guard used < room else { break }
      let column = start.column + used
      let fitting = min(width, room - used)
      used += fitting
      let visible =
        max(column, clip.column)..<max(min(column + fitting, clip.endColumn), clip.column)
      carrier = nil
      if visible.count == width {
        write(scalar, width: width, style: style, row: start.row, column: column)
        carrier = column
      } else if !visible.isEmpty {
        setBlanks(visible, row: start.row, style: style)
      }
    }
    return used
  }

  /// Writes text fitted and aligned into exactly so many columns, the rest of them blank in the same style.
  public mutating func put(
    _ text: String, at point: Point, columns: Int, alignment: TextAlignment, style: Style = .plain
  ) {
    put(
      text.fitted(to: columns).padded(to: columns, alignment), at: point, style: style,
      limit: columns)
  }

  /// Blanks a rectangle in a style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let visible = absolute(rect).intersection(clip)
    guard !visible.isEmpty else { return }
    for row in visible.row..<visible.endRow {
      setBlanks(visible.column..<visible.endColumn, row: row, style: style)
    }
  }

  /// Changes the style of all characters that begin in a rectangle, such as the selected row to reverse video.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let visible = absolute(rect).intersection(clip)
    guard !visible.isEmpty else { return }
    for row in visible.row..<visible.endRow {
      for column in visible.column..<visible.endColumn {
        guard let cell = self[row: row, column: column], !cell.isRightHalf else { continue }
        var style = cell.style
        change(&style)
        setStyle(style, row: row, column: column)
        if cell.width == 2 { setStyle(style, row: row, column: column + 1) }
      }
    }
  }
}
