extension JSONReader {
  @inline(__always)
  mutating func skipWhitespace() {
    // Nearly always a value stands right here or behind one space.
    if end - cursor > 1, cursor[0] > 0x20 { return }
    if end - cursor > 1, cursor[0] == UInt8(ascii: " "), cursor[1] > 0x20 {
      cursor += 1
      return
    }
    while cursor < end {
      switch cursor.pointee {
      case UInt8(ascii: " "):
        // Indentation comes in eights deep in a file.
        cursor += end - cursor >= 8 && EightBytes(cursor).isAllSpaces ? 8 : 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        cursor += 1
      default:
        return
      }
    }
  }

  /// The first byte after white space, not yet taken.
  @inline(__always)
  mutating func nextByte(_ expectation: JSONError.Expectation) throws(JSONError) -> UInt8 {
    skipWhitespace()
    guard cursor < end else {
      throw JSONError(.unexpectedEnd(expected: expectation), at: offset)
    }
    return cursor.pointee
  }

  /// The error for what stands at the cursor.
  @inline(never)
  func unexpected(_ expectation: JSONError.Expectation) -> JSONError {
    guard cursor < end else {
      return JSONError(.unexpectedEnd(expected: expectation), at: offset)
    }
    var decoder = UTF8()
    var bytes = UnsafeBufferPointer(start: cursor, count: end - cursor).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else {
      return JSONError(.invalidUTF8, at: offset)
    }
    if scalar == "/", end - cursor > 1, "/*".utf8.contains(cursor[1]) {
      return JSONError(.comment, at: offset)
    }
    return JSONError(.unexpected(scalar, expected: expectation), at: offset)
  }

  /// Takes `true`, `false` or `null`; a letter that differs is the one at fault.
  mutating func scanWord(
    _ word: StaticString, _ expectation: JSONError.Expectation
  ) throws(JSONError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard cursor < end, cursor.pointee == word.utf8Start[index] else {
        throw unexpected(expectation)
      }
      cursor += 1
    }
    // "nullx" is one wrong word, not a null and something after it.
    if cursor < end, cursor.pointee.isLetterOrDigit { throw unexpected(expectation) }
  }

  /// Takes `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`; the error is at the number's start.
  mutating func scanNumber() throws(JSONError) -> JSONText {
    let first = cursor
    let invalid = JSONError(.invalidNumber, at: offset)
    if peekByte == UInt8(ascii: "-") { cursor += 1 }
    if peekByte == UInt8(ascii: "0") {
      cursor += 1
    } else if skipDigits() == 0 {
      throw invalid
    }
    if peekByte == UInt8(ascii: ".") {
      cursor += 1
      if skipDigits() == 0 { throw invalid }
    }
    if peekByte == UInt8(ascii: "e") || peekByte == UInt8(ascii: "E") {
      cursor += 1
      if peekByte == UInt8(ascii: "+") || peekByte == UInt8(ascii: "-") { cursor += 1 }
      if skipDigits() == 0 { throw invalid }
    }
    if let byte = peekByte, byte.isLetterOrDigit || byte == UInt8(ascii: ".") { throw invalid }
    return JSONText(
      bytes: UnsafeBufferPointer(start: first, count: cursor - first), offset: first - start,
      hasEscapes: false, isASCII: true)
  }

  private var peekByte: UInt8? { cursor < end ? cursor.pointee : nil }

  private mutating func skipDigits() -> Int {
    let first = cursor
    while cursor < end, cursor.pointee.isDigit { cursor += 1 }
    return cursor - first
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
