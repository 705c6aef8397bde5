import DisplayText

/// Several lines of text being edited, wrapped at the width of their place: the text, the cursor, what is in sight.
///
/// How wide and tall the place is belongs to others, so its size is given with each key; another size reflows the
/// text and loses nothing. No key costs more than once through the text, one struck at its end not even that.
public struct TextArea: Hashable, Sendable {
  private var edited: EditedText
  /// Whether a cursor between two rows of a wrapped line is shown at the end of the former.
  private var clings = false
  /// The column that moving up and down keeps to, past shorter rows.
  private var goal: Int?
  /// The row at the top, as far as keys have moved it.
  private var first = 0

  /// Makes an area with the cursor at its end; text beyond the maximum length is cut.
  ///
  /// Where line breaks are not allowed they are left out of what is inserted, and Enter means nothing here.
  public init(_ text: String = "", maximumLength: Int = 4000, allowsLineBreaks: Bool = true) {
    edited = EditedText(text, maximumLength: maximumLength, keepsLineBreaks: allowsLineBreaks)
  }

  /// What has been entered so far; of control characters at most `\n`, the only line break.
  public var text: String { edited.text }
  /// How many characters stand before the cursor.
  public var cursor: Int { edited.cursor }
  /// The most Unicode scalars the text may have, line breaks counted; what does not fit is left out.
  public var maximumLength: Int { edited.maximumLength }
  /// Whether the text may have several lines of its own making.
  public var allowsLineBreaks: Bool { edited.keepsLineBreaks }

  /// Inserts typed or pasted text at the cursor and tells whether all of it fitted.
  ///
  /// Control characters are left out, a tab is a space. What does not fit is cut before a character.
  @discardableResult
  public mutating func insert(_ more: String) -> Bool {
    (clings, goal) = (false, nil)
    return edited.insert(more)
  }

  /// Moves the cursor before the first character.
  public mutating func moveToStart() {
    edited.moveCursor(to: 0)
    (clings, goal) = (false, nil)
  }

  /// Moves the cursor past the last character.
  public mutating func moveToEnd() {
    edited.moveCursor(to: edited.count)
    (clings, goal) = (false, nil)
  }

  /// Does what a key means in an area of a size and tells whether it meant anything here.
  ///
  /// Up in the first row and Down in the last mean nothing, nor does Enter where line breaks are not allowed. Home,
  /// End, Ctrl-A, Ctrl-E, Ctrl-U and Ctrl-K go by rows as they are seen; Ctrl-K at the end of a line joins the next.
  @discardableResult
  public mutating func handle(_ key: Key, in size: Size) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .enter where allowsLineBreaks: insert("\n")
    case .up: return moveRows(-1, in: size)
    case .down: return moveRows(1, in: size)
    case .pageUp: return moveRows(-max(1, size.rows - 1), in: size)
    case .pageDown: return moveRows(max(1, size.rows - 1), in: size)
    default: return edit(key, in: size)
    }
    return true
  }

  private mutating func edit(_ key: Key, in size: Size) -> Bool {
    let rows = TextRows(text, columns: size.columns)
    let here = rows.rows[rows.row(of: cursor, clings: clings)]
    let before = self
    scroll(rows, height: size.rows)
    if key == .control("k"), cursor == here.offsets.upperBound, !here.isWrapped {
      edited.delete(cursor..<cursor + 1)
    } else if !edited.handle(key, line: here.offsets) {
      self = before
      return false
    }
    goal = nil
    let isStill = text == before.text && cursor == before.cursor
    clings = isStill && clings || [.end, .control("e")].contains(key) && here.isWrapped
    scroll(
      text == before.text ? rows : TextRows(text, columns: size.columns), height: size.rows)
    return true
  }

  private mutating func moveRows(_ distance: Int, in size: Size) -> Bool {
    let rows = TextRows(text, columns: size.columns)
    let here = rows.row(of: cursor, clings: clings)
    let row = min(max(0, here + distance), rows.rows.count - 1)
    guard row != here else { return false }
    scroll(rows, height: size.rows)
    let column = goal ?? rows.column(of: cursor, in: here)
    goal = column
    edited.moveCursor(to: rows.cursor(in: row, column: column))
    clings = rows.rows[row].isWrapped && cursor == rows.rows[row].offsets.upperBound
    scroll(rows, height: size.rows)
    return true
  }

  /// Scrolls no more than brings the cursor's row in sight.
  private mutating func scroll(_ rows: TextRows, height: Int) {
    first = firstRow(rows, height: height)
  }

  private func firstRow(_ rows: TextRows, height: Int) -> Int {
    Viewport(selected: rows.row(of: cursor, clings: clings), first: first)
      .settled(count: rows.rows.count, height: height).first
  }
}

// MARK: - Drawing

extension TextArea {
  /// How many rows the text takes in so many columns, at least one.
  public func rowCount(columns: Int) -> Int { TextRows(text, columns: columns).rows.count }

  /// The cursor's row in a place of a size, counted from the place's top, and the rows out of sight on either side.
  public func sight(in size: Size) -> (cursorRow: Int, above: Int, below: Int) {
    let rows = TextRows(text, columns: size.columns)
    let top = firstRow(rows, height: size.rows)
    return (
      rows.row(of: cursor, clings: clings) - top, top,
      max(0, rows.rows.count - top - max(1, size.rows))
    )
  }

  /// Draws the text in a rectangle, scrolled so that the cursor is in sight, from its start without `focused`.
  ///
  /// With `focused` the terminal's own cursor is put there too. The last column is kept for a cursor past the end of
  /// a row.
  public func draw(
    on frame: inout Frame, in rect: Rect, style: Style = .plain, focused: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    frame.fill(rect, style: style)
    let rows = TextRows(text, columns: rect.columns)
    let top = focused ? firstRow(rows, height: rect.rows) : 0
    for row in top..<min(rows.rows.count, top + rect.rows) {
      let place = Point(row: rect.row + row - top, column: rect.column)
      frame.put(String(rows.text(of: row)), at: place, style: style, limit: rect.columns)
    }
    guard focused else { return }
    let row = rows.row(of: cursor, clings: clings)
    // Past a space that hangs in the last column there is no other.
    let column = min(rows.column(of: cursor, in: row), rect.columns - 1)
    frame.showCursor(at: Point(row: rect.row + row - top, column: rect.column + column))
  }
}
