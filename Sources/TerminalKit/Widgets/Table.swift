import DisplayText

/// Text and style of one cell of a table.
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What it says.
  public var text: String
  /// How it is shown.
  public var style: Style
  /// The parts of the text that were looked for, by their Unicode scalars; they are shown bold and underlined.
  public var found: [Range<Int>] = []

  /// Makes a cell.
  public init(_ text: String, _ style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// Makes a plain cell.
  public init(stringLiteral text: String) { self.init(text) }
}

extension TableCell {
  /// Marks what was looked for in the text, which begins at the left of a place; what is cut off is not marked.
  public func markFound(on frame: inout Frame, in place: Rect) {
    guard !found.isEmpty else { return }
    let scalars = Array(text.unicodeScalars)
    func columns(_ count: Int) -> Int {
      String(String.UnicodeScalarView(scalars.prefix(count))).displayWidth
    }
    let isCut = columns(scalars.count) > place.columns
    let shown =
      isCut
      ? scalars.indices.last { columns($0) <= place.columns - 2 } ?? 0 : scalars.count
    for range in found {
      let (start, end) = (columns(range.lowerBound), columns(min(shown, range.upperBound)))
      guard start < end else { continue }
      let part = Rect(
        row: place.row, column: place.column + start, rows: 1, columns: end - start)
      frame.restyle(part) { $0 = $0.bold.underlined }
    }
  }
}

/// A table that asks only for the cells it shows, so that its length costs nothing.
public struct Table: Hashable, Sendable {
  /// The columns, of which a narrow screen shows fewer.
  public var columns: [TableColumn]
  /// Blank columns between two of them.
  public var gap: Int
  /// The style of the headings.
  public var headingStyle: Style
  /// Whether there is a row of headings; a table of a single line has none.
  public var showsHeadings: Bool
  /// The row with a line below it, which parts the rows into two groups; nil for none.
  public var ruleBelow: Int?

  /// Makes a table.
  public init(
    columns: [TableColumn], gap: Int = 1, headingStyle: Style = .heading, showsHeadings: Bool = true
  ) {
    self.columns = columns
    self.gap = max(0, gap)
    self.headingStyle = headingStyle
    self.showsHeadings = showsHeadings
  }

  /// How many rows of the list a place so tall has room for.
  public func visibleHeight(in rows: Int) -> Int {
    max(0, showsHeadings && rows > 1 ? rows - 1 : rows)
  }

  /// Draws the headings and the rows in sight, the selected one in reverse video.
  ///
  /// `cell` is asked by number of row and of column (of `columns`, dropped ones left out).
  public func draw(
    on frame: inout Frame, in rect: Rect, count: Int, viewport: Viewport,
    showsSelection: Bool = true, cell: (_ row: Int, _ column: Int) -> TableCell
  ) {
    let height = visibleHeight(in: rect.rows)
    let view = viewport.settled(count: count, height: height)
    let layout = TableColumn.layout(columns, width: rect.columns, gap: gap)
    frame.draw(in: rect) { frame in
      let top = rect.rows - height
      if top > 0 {
        for place in layout {
          let strip = Rect(
            row: 0, column: place.column,
            rows: top + view.visibleRows(count: count, height: height).count, columns: place.width)
          frame.addSpot(.column(place.index), in: strip)
        }
        frame.fill(Rect(row: 0, column: 0, rows: 1, columns: rect.columns), style: headingStyle)
        for place in layout {
          let column = columns[place.index]
          frame.put(
            column.title, at: Point(row: 0, column: place.column), columns: place.width,
            alignment: column.alignment, style: headingStyle)
        }
      }
      for (line, row) in view.visibleRows(count: count, height: height).enumerated() {
        let isSelected = showsSelection && row == view.selected
        var left: (end: Int, style: Style)?
        for place in layout {
          let cell = cell(row, place.index)
          if let left, isSelected || row == ruleBelow {
            // One bar, not one for each cell.
            let between = Rect(
              row: top + line, column: left.end, rows: 1, columns: place.column - left.end)
            frame.restyle(between) { $0 = left.style }
          }
          frame.put(
            cell.text, at: Point(row: top + line, column: place.column), columns: place.width,
            alignment: columns[place.index].alignment, style: cell.style)
          cell.markFound(
            on: &frame,
            in: Rect(row: top + line, column: place.column, rows: 1, columns: place.width))
          left = (place.column + place.width, cell.style)
        }
        let whole = Rect(row: top + line, column: 0, rows: 1, columns: rect.columns)
        // A table without heads is a line of totals.
        if top > 0 { frame.addSpot(.row(row), in: whole) }
        if row == ruleBelow { frame.restyle(whole) { $0 = $0.underlined } }
        if isSelected { frame.restyle(whole) { $0 = $0.reversed } }
      }
    }
  }
}
