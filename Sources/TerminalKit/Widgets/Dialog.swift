import DisplayText

/// A box in the middle of the screen: a title, some text, and choices of which one is selected.
public struct Dialog: Hashable, Sendable {
  /// The title, in the upper edge.
  public var title: String
  /// The text; each line is wrapped where it is too long.
  public var lines: [String]
  /// What may be chosen, in a row below the text.
  public var choices: [String]
  /// The choice selected.
  public var selectedChoice: Int?
  /// Rows left free between the text and the choices, for a field or a list.
  public var contentRows: Int
  /// The least width inside, so that a box does not change its size as its text does.
  public var minimumColumns: Int
  /// The style of edge and title.
  public var edgeStyle: Style

  /// Makes a dialog.
  public init(
    title: String, lines: [String] = [], choices: [String] = [], selectedChoice: Int? = nil,
    contentRows: Int = 0, minimumColumns: Int = 24, edgeStyle: Style = .heading
  ) {
    self.title = title
    self.lines = lines
    self.choices = choices
    self.selectedChoice = selectedChoice
    self.contentRows = max(0, contentRows)
    self.minimumColumns = minimumColumns
    self.edgeStyle = edgeStyle
  }

  /// Draws the dialog over the middle of what is there and gives the place of its free rows.
  ///
  /// The cursor is hidden, and clicks mean nothing but its choices. Where the screen is too small the box is cut: text goes before the free rows and choices do.
  @discardableResult
  public func draw(on frame: inout Frame) -> Rect {
    frame.hideCursor()
    frame.removeSpots()
    let edge = 2
    let room = max(0, frame.size.columns - 2 * edge)
    let natural = max(
      minimumColumns, title.displayWidth + 2, lines.map(\.displayWidth).max() ?? 0,
      choices.map { $0.displayWidth + 4 }.reduce(0) { $0 + $1 + 2 } - 2)
    let width = min(natural, room)
    let choiceRows = rowsOfChoices(width: width)

    let fixed = 2 + contentRows + (choices.isEmpty ? 0 : choiceRows.count + 1)
    let text = lines.flatMap { $0.wrapped(to: width) }
      .prefix(max(0, frame.size.rows - fixed))
    let height = min(fixed + text.count, frame.size.rows)
    let box = Rect(
      row: (frame.size.rows - height) / 2, column: (frame.size.columns - width) / 2 - edge,
      rows: height, columns: width + 2 * edge)

    return frame.draw(in: box) { frame in
      drawEdge(on: &frame)
      let inside = frame.bounds.inset(rows: 1, columns: edge)
      return frame.draw(in: inside) { frame in
        for (row, line) in text.enumerated() { frame.put(line, at: Point(row: row, column: 0)) }
        let top = max(0, min(frame.size.rows, text.count + contentRows + 1))
        drawChoices(choiceRows, on: &frame, top: min(top, frame.size.rows - choiceRows.count))
        let content = Rect(row: text.count, column: 0, rows: contentRows, columns: width)
        return content.intersection(frame.bounds).offset(
          rows: box.row + inside.row, columns: box.column + inside.column)
      }
    }
  }

  private func drawEdge(on frame: inout Frame) {
    let size = frame.size
    frame.fill(frame.bounds)
    let line = "+" + String(repeating: "-", count: max(0, size.columns - 2)) + "+"
    for row in 1..<max(2, size.rows) {
      frame.put("|", at: Point(row: row, column: 0), style: edgeStyle)
      frame.put("|", at: Point(row: row, column: size.columns - 1), style: edgeStyle)
    }
    frame.put(line, at: Point(row: size.rows - 1, column: 0), style: edgeStyle)
    frame.put(line, at: Point(row: 0, column: 0), style: edgeStyle)
    guard !title.isEmpty else { return }
    let shown = " \(title.fitted(to: size.columns - 6)) "
    frame.put(shown, at: Point(row: 0, column: 2), style: edgeStyle, limit: size.columns - 4)
  }

  private func drawChoices(_ rows: [[Int]], on frame: inout Frame, top: Int) {
    for (line, row) in rows.enumerated() {
      var column = 0
      for choice in row {
        let style = choice == selectedChoice ? Style.plain.reversed : .plain
        let start = Point(row: top + line, column: column)
        let width = frame.put("[ \(choices[choice]) ]", at: start, style: style)
        frame.addSpot(
          .choice(choice), in: Rect(row: start.row, column: column, rows: 1, columns: width))
        column += width + 2
      }
    }
  }

  /// The choices by number, as many beside each other as fit.
  private func rowsOfChoices(width: Int) -> [[Int]] {
    var rows: [[Int]] = []
    var used = 0
    for (index, choice) in choices.enumerated() {
      let columns = choice.displayWidth + 4
      if let last = rows.indices.last, used + 2 + columns <= width {
        rows[last].append(index)
        used += 2 + columns
      } else {
        rows.append([index])
        used = columns
      }
    }
    return rows
  }
}
