import DisplayText

/// One line of text being edited: the text and the place of the cursor.
///
/// A key struck at the end costs the same however long the text is, anything else no more than once through it.
public struct TextField: Hashable, Sendable {
  /// What has been entered so far; never a control character.
  public private(set) var text = ""
  /// How many characters stand before the cursor.
  public private(set) var cursor = 0
  /// The most Unicode scalars the text may have; what does not fit is left out.
  ///
  /// Scalars are counted, not characters, for one character may carry any number of marks.
  public let maximumLength: Int

  /// How many characters the text has.
  private var count = 0
  /// How many scalars the text has.
  private var length = 0

  /// Makes a field with the cursor at its end; text beyond the maximum length is cut.
  public init(_ text: String = "", maximumLength: Int = 1000) {
    self.maximumLength = max(0, maximumLength)
    insert(text)
  }

  /// Inserts typed or pasted text at the cursor and tells whether all of it fitted.
  ///
  /// Line breaks and control characters are left out, a tab is a space. What does not fit is cut before a character.
  @discardableResult
  public mutating func insert(_ more: String) -> Bool {
    let (line, added, isWhole) = Self.oneLine(more, room: maximumLength - length)
    guard added > 0 else { return isWhole }
    length += added
    if cursor == count {
      append(line)
    } else {
      let before = text[..<position] + line
      let after = text[position...]
      // Counted anew, for a mark joins the character before it.
      cursor = before.count
      replaceText(String(before + after))
    }
    return isWhole
  }

  /// Does what a key means in a field and tells whether it meant anything here.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(cursor - 1..<cursor)
    case .delete, .control("d"): delete(cursor..<cursor + 1)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = count
    case .control("u"): delete(0..<cursor)
    case .control("k"): delete(cursor..<count)
    case .control("w"): delete(wordStart..<cursor)
    default: return false
    }
    return true
  }

  private var position: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  /// Only the last character can change by what follows it; it may take some of that in as its marks.
  private mutating func append(_ line: String) {
    let last = text.last.map(String.init) ?? ""
    text += line
    count += (last + line).count - last.count
    cursor = count
  }

  private mutating func delete(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    var rest = text
    let start = rest.index(rest.startIndex, offsetBy: range.lowerBound)
    rest.removeSubrange(start..<rest.index(start, offsetBy: range.count))
    cursor = range.lowerBound
    replaceText(rest)
  }

  private mutating func replaceText(_ text: String) {
    self.text = text
    count = text.count
    length = text.unicodeScalars.count
    // What were two characters may have joined into one.
    cursor = min(cursor, count)
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

  /// The start of a text that fits, as one line, with its number of scalars and whether that is all of the text.
  private static func oneLine(
    _ text: String, room: Int
  ) -> (line: String, length: Int, isWhole: Bool) {
    var line = String.UnicodeScalarView()
    var length = 0
    for character in text {
      let before = length
      for scalar in character.unicodeScalars {
        guard let kept = lineScalar(scalar) else { continue }
        guard length < room else {
          line.removeLast(length - before)
          return (String(line), before, false)
        }
        line.append(kept)
        length += 1
      }
    }
    return (String(line), length, true)
  }

  private static func lineScalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t" ? " " : nil
    case .lineSeparator, .paragraphSeparator: nil
    default: scalar
    }
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
