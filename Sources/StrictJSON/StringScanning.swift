extension JSONReader {
  /// Takes a string from its opening to its closing quotation mark, every byte of it checked.
  mutating func scanString() throws(JSONError) -> JSONText {
    let opening = cursor
    var hasEscapes = false
    var isASCII = true
    cursor += 1
    while true {
      skipPlainText(&isASCII)
      guard cursor < end else {
        throw JSONError(.unexpectedEnd(expected: .closingQuote), at: offset)
      }
      switch cursor.pointee {
      case UInt8(ascii: "\""):
        let bytes = UnsafeBufferPointer(start: opening + 1, count: cursor - opening - 1)
        cursor += 1
        return JSONText(
          bytes: bytes, offset: opening - start, hasEscapes: hasEscapes, isASCII: isASCII)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try skipEscape()
      case let byte where byte < 0x20:
        throw JSONError(.controlCharacterInString(Unicode.Scalar(byte)), at: offset)
      case let byte:
        if byte >= 0x80 { isASCII = false }
        try skipScalar()
      }
    }
  }

  /// Passes over ASCII and three-byte scalars, as Chinese is, as far as they go without a special byte.
  @inline(__always)
  private mutating func skipPlainText(_ isASCII: inout Bool) {
    var here = cursor
    while end - here >= 16, here.pointee != UInt8(ascii: "\"") {
      let prefix: Int
      if here.pointee < 0x80 {
        prefix = EightBytes(here).plainASCIIPrefix
      } else {
        isASCII = false
        prefix = FiveScalars(here).length
      }
      if prefix == 0 { break }
      here += prefix
    }
    cursor = here
  }

  /// Passes over one scalar of one to four bytes.
  private mutating func skipScalar() throws(JSONError) {
    let lead = cursor.pointee
    let available = end - cursor
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: length = 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: throw JSONError(.invalidUTF8, at: offset)
    }
    guard available >= length else { throw JSONError(.invalidUTF8, at: offset) }
    for index in 1..<length {
      let allowed = index == 1 ? second : 0x80...0xBF
      guard allowed.contains(cursor[index]) else { throw JSONError(.invalidUTF8, at: offset) }
    }
    cursor += length
  }

  /// Passes over a backslash and its escape; the error is at the backslash.
  private mutating func skipEscape() throws(JSONError) {
    let backslash = offset
    cursor += 1
    guard cursor < end else {
      throw JSONError(.unexpectedEnd(expected: .closingQuote), at: offset)
    }
    let letter = cursor.pointee
    cursor += 1
    if letter == UInt8(ascii: "u") {
      let unit = try takeCodeUnit(backslash)
      if UTF16.isTrailSurrogate(unit) { throw JSONError(.loneSurrogate, at: backslash) }
      guard UTF16.isLeadSurrogate(unit) else { return }
      guard end - cursor >= 2, cursor[0] == UInt8(ascii: "\\"), cursor[1] == UInt8(ascii: "u")
      else { throw JSONError(.loneSurrogate, at: backslash) }
      let trailing = offset
      cursor += 2
      guard UTF16.isTrailSurrogate(try takeCodeUnit(trailing)) else {
        throw JSONError(.loneSurrogate, at: backslash)
      }
    } else if !"\"\\/bfnrt".utf8.contains(letter) {
      throw JSONError(.invalidEscape, at: backslash)
    }
  }

  private mutating func takeCodeUnit(_ backslash: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard cursor < end, let digit = cursor.pointee.hexDigitValue else {
        throw JSONError(.invalidEscape, at: backslash)
      }
      unit = unit << 4 | UInt16(digit)
      cursor += 1
    }
    return unit
  }
}
