import DisplayText

/// One line of text being edited: the text and the place of the cursor.
///
/// A key struck at the end costs the same however long the text is, anything else no more than once through it.
public struct TextField: Hashable, Sendable {
  private var edited: EditedText

  /// Makes a field with the cursor at its end; text beyond the maximum length is cut.
  public init(_ text: String = "", maximumLength: Int = 1000) {
    edited = EditedText(text, maximumLength: maximumLength, keepsLineBreaks: false)
  }

  /// What has been entered so far; never a control character.
  public var text: String { edited.text }
  /// How many characters stand before the cursor.
  public var cursor: Int { edited.cursor }
  /// The most Unicode scalars the text may have; what does not fit is left out.
  ///
  /// Scalars are counted, not characters, for one character may carry any number of marks.
  public var maximumLength: Int { edited.maximumLength }

  /// Inserts typed or pasted text at the cursor and tells whether all of it fitted.
  ///
  /// Line breaks and control characters are left out, a tab is a space. What does not fit is cut before a character.
  @discardableResult
  public mutating func insert(_ more: String) -> Bool { edited.insert(more) }

  /// Does what a key means in a field and tells whether it meant anything here.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    let line = 0..<edited.count
    return edited.handle(key, line: line)
  }
}

// MARK: - Drawing

extension TextField {
  /// Draws the field in the first row of a rectangle, scrolled so that the cursor is in sight; a `<` stands where text
  /// is hidden at the left.
  ///
  /// With `focused` the terminal's own cursor is put there too, where input methods show their candidates.
  public func draw(
    on frame: inout Frame, in rect: Rect, style: Style = .plain, focused: Bool = true
  ) {
    guard !rect.isEmpty else { return }
    frame.fill(
      Rect(row: rect.row, column: rect.column, rows: 1, columns: rect.columns), style: style)
    let view = focused ? scrolled(columns: rect.columns) : (text: text[...], cursorColumn: 0)
    frame.put(String(view.text), at: rect.origin, style: style, limit: rect.columns)
    if view.text.startIndex > text.startIndex, view.cursorColumn > 2 {
      frame.put("<", at: rect.origin, style: style)
    }
    if focused {
      frame.showCursor(at: Point(row: rect.row, column: rect.column + view.cursorColumn))
    }
  }

  /// The text from the first character shown on, and the cursor's column there.
  private func scrolled(columns: Int) -> (text: Substring, cursorColumn: Int) {
    let position = edited.position
    // Room for the whole character under the cursor, or for the cursor past the end.
    let under = position < text.endIndex ? max(1, text[position].displayWidth) : 1
    var start = position
    var before = 0
    while start > text.startIndex {
      let previous = text.index(before: start)
      let width = text[previous].displayWidth
      guard before + width + under <= columns else { break }
      before += width
      start = previous
    }
    return (text[start...], before)
  }
}
