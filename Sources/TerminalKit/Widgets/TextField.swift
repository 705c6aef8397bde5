import DisplayText

/// One line of text being edited: the text and the place of the cursor.
public struct TextField: Hashable, Sendable {
  /// What has been entered so far; never a control character.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// Makes a field with the cursor at its end.
  public init(_ text: String = "") {
    self.text = Self.oneLine(text)
    cursor = self.text.count
  }

  /// Inserts typed or pasted text at the cursor; line breaks and control characters are left out, a tab is a space.
  public mutating func insert(_ more: String) {
    let before = text[..<position] + Self.oneLine(more)
    let after = text[position...]
    // Counted anew, for a mark joins the character before it.
    cursor = before.count
    text = String(before + after)
    cursor = min(cursor, text.count)
  }

  /// Does what a key means in a field and tells whether it meant anything here.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(cursor - 1..<cursor)
    case .delete, .control("d"): delete(cursor..<cursor + 1)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    case .control("u"): delete(0..<cursor)
    case .control("k"): delete(cursor..<text.count)
    case .control("w"): delete(wordStart..<cursor)
    default: return false
    }
    return true
  }

  private var position: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  private mutating func delete(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    guard !range.isEmpty else { return }
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    text.removeSubrange(start..<text.index(start, offsetBy: range.count))
    // What were two characters may have joined into one.
    cursor = min(range.lowerBound, text.count)
  }

  /// Where the word before the cursor begins: spaces are skipped, then characters of one kind.
  private var wordStart: Int {
    let before = Array(text[..<position])
    var start = before.count
    while start > 0, before[start - 1] == " " { start -= 1 }
    guard start > 0 else { return 0 }
    let kind = WordKind(before[start - 1])
    while start > 0, WordKind(before[start - 1]) == kind { start -= 1 }
    return start
  }

  private static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: if scalar == "\t" { line.append(" ") }
      case .lineSeparator, .paragraphSeparator: break
      default: line.append(scalar)
      }
    }
    return String(line)
  }
}

private enum WordKind: Equatable {
  case space, narrow, wide, other

  init(_ character: Character) {
    if character == " " || character == "\u{3000}" {
      self = .space
    } else if !character.isLetter && !character.isNumber {
      self = .other
    } else {
      self = String(character).displayWidth > 1 ? .wide : .narrow
    }
  }
}

// MARK: - Drawing

extension TextField {
  /// Draws the field in the first row of a rectangle, scrolled so that the cursor is in sight.
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
    if focused {
      frame.showCursor(at: Point(row: rect.row, column: rect.column + view.cursorColumn))
    }
  }

  /// The text from the first character shown on, and the cursor's column there.
  private func scrolled(columns: Int) -> (text: Substring, cursorColumn: Int) {
    // Room for the whole character under the cursor, or for the cursor past the end.
    let under = position < text.endIndex ? max(1, String(text[position]).displayWidth) : 1
    var start = position
    var before = 0
    while start > text.startIndex {
      let previous = text.index(before: start)
      let width = String(text[previous]).displayWidth
      guard before + width + under <= columns else { break }
      before += width
      start = previous
    }
    return (text[start...], before)
  }
}
