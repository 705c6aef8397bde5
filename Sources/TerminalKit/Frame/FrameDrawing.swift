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
    return write(
      text.safeForDisplay, row: start.row, column: start.column, room: room, style: style)
  }

  /// Writes text fitted and aligned into exactly so many columns, the rest of them blank in the same style.
  public mutating func put(
    _ text: String, at point: Point, columns: Int, alignment: TextAlignment, style: Style = .plain
  ) {
    guard columns > 0 else { return }
    let width = text.displayWidth
    let shown = width <= columns ? text : text.fitted(to: columns)
    let gap = max(0, columns - (width <= columns ? width : shown.displayWidth))
    let before =
      switch alignment {
      case .leading: 0
      case .trailing: gap
      case .center: gap / 2
      }
    let used = columns - gap
    fill(Rect(row: point.row, column: point.column, rows: 1, columns: before), style: style)
    put(
      shown, at: Point(row: point.row, column: point.column + before), style: style, limit: columns)
    fill(
      Rect(
        row: point.row, column: point.column + before + used, rows: 1, columns: gap - before),
      style: style)
  }

  /// Blanks a rectangle in a style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    let visible = absolute(rect).intersection(clip)
    guard !visible.isEmpty else { return }
    for row in visible.row..<visible.endRow {
      blank(visible.column..<visible.endColumn, row: row, style: style)
    }
  }

  /// Changes the style of all characters that begin in a rectangle, such as the selected row to reverse video.
  public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
    let visible = absolute(rect).intersection(clip)
    guard !visible.isEmpty else { return }
    for row in visible.row..<visible.endRow {
      restyle(visible.column..<visible.endColumn, row: row, change)
    }
  }
}
