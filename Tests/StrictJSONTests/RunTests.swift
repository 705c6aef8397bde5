import StrictJSON
import Testing

/// Strings are walked several bytes at a time: what ends such a run must be seen wherever in it it stands.
@Suite struct RunTests {
  private static let chinese = "中文字符，超过十六个字节的一段话。"

  private func text(_ before: Int, _ bytes: [UInt8], after: String = chinese) -> [UInt8] {
    Array("\"".utf8) + Array(String(Self.chinese.prefix(before)).utf8) + bytes
      + Array("\(after)\"".utf8)
  }

  @Test(
    arguments: [
      "\u{1000}", "\u{FFF}", "\u{800}", "\u{D7FF}", "\u{D000}", "\u{CFFF}", "\u{E000}", "\u{FFFF}",
      "，", "é", "😀", "a", " ", "\u{7F}", "한",
    ] as [Unicode.Scalar])
  func soundScalarsPassAnywhere(_ scalar: Unicode.Scalar) throws {
    for before in 0...11 {
      let bytes = text(before, Array(String(scalar).utf8))
      #expect(failure(bytes) == nil)
      let found = try string(String(decoding: bytes, as: UTF8.self))
      #expect(Array(found.utf8) == Array(bytes.dropFirst().dropLast()))
    }
  }

  @Test(
    arguments: [
      // Surrogates, overlong forms, past U+10FFFF, cut short, out of place.
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
      [0xC0, 0xAF], [0xC1, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xE4, 0xB8], [0xE4], [0x80], [0xBF, 0xBF, 0xBF], [0xFF], [0xFE],
      [0xE4, 0xB8, 0xC0], [0xE4, 0x7F, 0x80], [0xE4, 0xC0, 0x80],
    ] as [[UInt8]])
  func brokenScalarsAreFoundAnywhere(_ bytes: [UInt8]) {
    for before in 0...11 {
      #expect(
        failure(text(before, bytes)) == JSONError(.invalidUTF8, at: 1 + 3 * before),
        "after \(before) scalars")
      #expect(
        failure(text(before, bytes, after: "")) == JSONError(.invalidUTF8, at: 1 + 3 * before),
        "after \(before) scalars, at the end")
    }
  }

  @Test func escapesAndControlsAreFoundAnywhere() {
    for before in 0...11 {
      let offset = 1 + 3 * before
      #expect(
        failure(text(before, [0x1F]))
          == JSONError(.controlCharacterInString("\u{1F}"), at: offset))
      #expect(failure(text(before, Array("\\x".utf8))) == JSONError(.invalidEscape, at: offset))
      #expect(failure(text(before, Array("\\n".utf8))) == nil)
      // A quotation mark ends the string: what follows is too much.
      #expect(failure(text(before, [0x22]))?.kind == .trailingContent)
    }
  }
}

@Suite struct ExpectedKeyTests {
  private static let keys = ["a", "month", "fiscal", "description", "expectedSpending"]

  /// The keys of an object, each with whether it was taken as one that is expected; the values are passed over.
  private func walk(_ text: String, taken: UInt32 = 0) throws -> [String] {
    let expected = Self.keys.map { ExpectedKey($0) }
    defer { for key in expected { key.deallocate() } }
    return try expected.withUnsafeBufferPointer { expected in
      try Array(text.utf8).withUnsafeBufferPointer { bytes in
        var reader = try JSONReader(bytes)
        try reader.enterObject()
        var found: [String] = []
        while true {
          if let place = reader.takeKey(of: expected, from: 0, except: taken) {
            found.append(Self.keys[place])
          } else if let key = try reader.nextKey() {
            found.append("next \(key.string)")
          } else {
            try reader.finish()
            return found
          }
          try reader.skipValue()
        }
      }
    }
  }

  @Test func takesKeysAsTheyAreWritten() throws {
    let written =
      #"{"month": 1, "fiscal": "2.00",  "a":[{}],"expectedSpending": {}, "description": 1}"#
    #expect(try walk(written) == ["month", "fiscal", "a", "expectedSpending", "description"])
    #expect(
      try walk("{\n  \"a\": 1,\n  \"month\": 1\r\n,\t\"fiscal\":\n1 }") == ["a", "month", "fiscal"])
    #expect(try walk("{}") == [])
  }

  @Test func leavesOthersToBeRead() throws {
    // A space before the colon, an escape, a longer and a shorter key, the end of the text near.
    #expect(try walk(#"{"month" : 1, "fiscal": 2}"#) == ["next month", "fiscal"])
    #expect(
      try walk(#"{"\u0061": 1, "months": 1, "mont": 1}"#) == ["next a", "next months", "next mont"])
    #expect(
      try walk(#"{"expectedSpendinG": 1, "descriptioN": 1, "fiscaL": 1, "A": 1}"#)
        == ["next expectedSpendinG", "next descriptioN", "next fiscaL", "next A"])
    #expect(try walk(#"{"a":1}"#) == ["next a"])
    #expect(try walk(#"{"a": 1, "a": 2}    "#, taken: 1) == ["next a", "next a"])
  }

  @Test func refusesWhatStandsBetweenKeys() {
    #expect(throws: JSONError(.unexpected("\"", expected: .commaOrBrace), at: 14)) {
      try walk(#"{"month": 1   "fiscal": 2, "a": 1}"#)
    }
    #expect(throws: JSONError(.trailingComma, at: 11)) { try walk(#"{"month": 1, }        "#) }
    #expect(throws: JSONError(.unexpected(",", expected: .key), at: 1)) {
      try walk(#"{, "month": 1}        "#)
    }
  }
}
