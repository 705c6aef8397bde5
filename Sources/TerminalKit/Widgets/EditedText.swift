import DisplayText

/// A text being edited and the place of the cursor: what a field of one line and one of several lines share.
///
/// A key struck at the end costs the same however long the text is, anything else no more than once through it.
struct EditedText: Hashable, Sendable {
  /// What has been entered so far; of control characters at most `\n`.
  private(set) var text = ""
  /// How many characters stand before the cursor.
  private(set) var cursor = 0
  /// How many characters the text has.
  private(set) var count = 0
  /// The most Unicode scalars the text may have.
  let maximumLength: Int
  /// Whether line breaks are kept, each as `\n`, or left out.
  let keepsLineBreaks: Bool

  /// How many scalars the text has.
  private var length = 0

  init(_ text: String, maximumLength: Int, keepsLineBreaks: Bool) {
    self.maximumLength = max(0, maximumLength)
    self.keepsLineBreaks = keepsLineBreaks
    insert(text)
  }

  /// Where the cursor stands in the text.
  var position: String.Index { index(at: cursor) }

  /// The character that stands after so many others, nil at the end.
  func character(at offset: Int) -> Character? {
    (0..<count).contains(offset) ? text[index(at: offset)] : nil
  }

  /// Moves the cursor, no farther than the ends of the text.
  mutating func moveCursor(to offset: Int) { cursor = min(max(0, offset), count) }

  /// Inserts text at the cursor and tells whether all of it fitted.
  @discardableResult
  mutating func insert(_ more: String) -> Bool {
    let (kept, added, isWhole) = acceptable(more)
    guard added > 0 else { return isWhole }
    length += added
    if cursor == count {
      append(kept)
    } else {
      let before = text[..<position] + kept
      let after = text[position...]
      // Counted anew, for a mark joins the character before it.
      cursor = before.count
      replaceText(String(before + after))
    }
    return isWhole
  }

  /// Does what a key means within the line that the cursor is in, and tells whether it meant anything.
  mutating func handle(_ key: Key, line: Range<Int>) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: delete(cursor - 1..<cursor)
    case .delete, .control("d"): delete(cursor..<cursor + 1)
    case .left, .control("b"): moveCursor(to: cursor - 1)
    case .right, .control("f"): moveCursor(to: cursor + 1)
    case .home, .control("a"): moveCursor(to: line.lowerBound)
    case .end, .control("e"): moveCursor(to: line.upperBound)
    case .control("u"): delete(line.lowerBound..<cursor)
    case .control("k"): delete(cursor..<line.upperBound)
    case .control("w"): delete(wordStart..<cursor)
    default: return false
    }
    return true
  }

  /// Takes out characters by their offsets; the cursor stays where they were.
  mutating func delete(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<count)
    guard !range.isEmpty else { return }
    var rest = text
    let start = rest.index(rest.startIndex, offsetBy: range.lowerBound)
    rest.removeSubrange(start..<rest.index(start, offsetBy: range.count))
    cursor = range.lowerBound
    replaceText(rest)
  }

  private func index(at offset: Int) -> String.Index {
    offset == count ? text.endIndex : text.index(text.startIndex, offsetBy: offset)
  }

  /// Only the last character can change by what follows it; it may take some of that in as its marks.
  private mutating func append(_ kept: String) {
    let last = text.last.map(String.init) ?? ""
    text += kept
    count += (last + kept).count - last.count
    cursor = count
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

  /// The start of a text that fits, cleaned, with its number of scalars and whether that is all of the text.
  private func acceptable(_ text: String) -> (kept: String, length: Int, isWhole: Bool) {
    let room = maximumLength - length
    var kept = String.UnicodeScalarView()
    var length = 0
    for character in text {
      let before = length
      // One line break, whatever scalars it is written with.
      let scalars = character.isNewline ? "\n".unicodeScalars : character.unicodeScalars
      for scalar in scalars {
        guard let scalar = clean(scalar) else { continue }
        guard length < room else {
          kept.removeLast(length - before)
          return (String(kept), before, false)
        }
        kept.append(scalar)
        length += 1
      }
    }
    return (String(kept), length, true)
  }

  private func clean(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar == "\n" { return keepsLineBreaks ? scalar : nil }
    return switch scalar.properties.generalCategory {
    case .control: scalar == "\t" ? " " : nil
    case .lineSeparator, .paragraphSeparator: nil
    default: scalar
    }
  }
}

private enum WordKind: Equatable {
  case lineBreak, space, narrow, wide, other

  init(_ character: Character) {
    if character.isNewline {
      self = .lineBreak
    } else if character == " " || character == "\u{3000}" {
      self = .space
    } else if !character.isLetter && !character.isNumber {
      self = .other
    } else {
      self = character.displayWidth > 1 ? .wide : .narrow
    }
  }
}

extension Character {
  /// Columns that the character takes on a terminal, once it is safe for display.
  var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    // Nearly every character is one scalar, and measuring those makes no text.
    return scalars.index(after: scalars.startIndex) == scalars.endIndex
      ? DisplayWidth.of(first) : DisplayWidth.of(String(self))
  }
}
