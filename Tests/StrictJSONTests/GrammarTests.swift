import StrictJSON
import Testing

@Suite struct GrammarTests {
  @Test(arguments: [
    "{}", "[]", "\"\"", "0", "-0", "1", "-1", "10", "123456789012345678901234567890", "0.0", "-0.5",
    "1e0", "1E5", "1e+5", "1e-5", "12.25e-07", "true", "false", "null", " null ", "\t\r\n[\n]\r\t ",
    "[1]", "[1,2]", "[ 1 , 2 ]", "[[]]", "[{}]", "{\"\":0}", "{\"a\":1,\"a\":2}",
    "{\"a\":{\"b\":[null,true,\"x\"]}}", "{ \"a\" : 1 , \"b\" : 2 }",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\u0000\"", "\"\\u4e34\\u897F\"", "\"\\ud83d\\ude00\"", "\"\\uFFFF\"", "\"\u{7f}\"",
    "\"\u{2028}\u{85}\"", "\"临西县机关后勤服务中心\"", "\"é à ü\"", "\"😀\"", "\"\u{10FFFF}\"",
    "\"\u{E000}\u{FFFD}\u{FFFF}\"", "\"//\"", "[\"[\",\"]\"]", "{\"//\":\"/* */\"}",
    "[-0,-0.0,-1e1]",
  ])
  func valid(_ text: String) {
    #expect(failure(text) == nil)
  }

  typealias Bad = (text: String, kind: JSONError.Kind, offset: Int)

  @Test(
    arguments: [
      ("", .empty, 0), (" \n\t", .empty, 3), ("\u{FEFF}", .empty, 3),
      ("[", .unexpectedEnd(expected: .value), 1), ("{", .unexpectedEnd(expected: .keyOrEnd), 1),
      ("[1", .unexpectedEnd(expected: .commaOrBracket), 2),
      ("[1,", .unexpectedEnd(expected: .value), 3), ("{\"a\"", .unexpectedEnd(expected: .colon), 4),
      ("{\"a\":", .unexpectedEnd(expected: .value), 5),
      ("{\"a\":1", .unexpectedEnd(expected: .commaOrBrace), 6),
      ("{\"a\":1,", .unexpectedEnd(expected: .key), 7),
      ("\"abc", .unexpectedEnd(expected: .closingQuote), 4),
      ("\"abc\\", .unexpectedEnd(expected: .closingQuote), 5),
      ("tru", .unexpectedEnd(expected: .boolean), 3), ("n", .unexpectedEnd(expected: .null), 1),
      ("]", .unexpected("]", expected: .value), 0), ("}", .unexpected("}", expected: .value), 0),
      (",", .unexpected(",", expected: .value), 0), ("[,1]", .unexpected(",", expected: .value), 1),
      ("[1,,2]", .unexpected(",", expected: .value), 3),
      ("[1 2]", .unexpected("2", expected: .commaOrBracket), 3),
      ("[1}", .unexpected("}", expected: .commaOrBracket), 2),
      ("{\"a\" 1}", .unexpected("1", expected: .colon), 5),
      ("{\"a\",1}", .unexpected(",", expected: .colon), 4),
      ("{\"a\":}", .unexpected("}", expected: .value), 5),
      ("{\"a\":1]", .unexpected("]", expected: .commaOrBrace), 6),
      ("{\"a\":1 \"b\":2}", .unexpected("\"", expected: .commaOrBrace), 7),
      ("{a:1}", .unexpected("a", expected: .key), 1),
      ("{1:1}", .unexpected("1", expected: .key), 1),
      ("{,}", .unexpected(",", expected: .key), 1), ("'a'", .unexpected("'", expected: .value), 0),
      ("{“a”:1}", .unexpected("“", expected: .key), 1),
      ("[1，2]", .unexpected("，", expected: .commaOrBracket), 2),
      ("nul1", .unexpected("1", expected: .null), 3),
      ("nulls", .unexpected("s", expected: .null), 4),
      ("True", .unexpected("T", expected: .value), 0),
      ("trUe", .unexpected("U", expected: .boolean), 2),
      ("NaN", .unexpected("N", expected: .value), 0),
      ("Infinity", .unexpected("I", expected: .value), 0),
      ("\u{A0}1", .unexpected("\u{A0}", expected: .value), 0),
      ("[1,]", .trailingComma, 2), ("[1 , ]", .trailingComma, 3), ("{\"a\":1,}", .trailingComma, 6),
      ("{\"a\":1\n,\n}", .trailingComma, 7),
      ("// x\n1", .comment, 0), ("[1/* x */]", .comment, 2), ("1 // x", .comment, 2),
      ("1 /", .trailingContent, 2),
      ("1 2", .trailingContent, 2), ("{} {}", .trailingContent, 3), ("[]]", .trailingContent, 2),
      ("null,", .trailingContent, 4), ("\"a\"b", .trailingContent, 3),
      ("01", .invalidNumber, 0), ("-01", .invalidNumber, 0), ("[00]", .invalidNumber, 1),
      ("+1", .invalidNumber, 0), (".5", .invalidNumber, 0), ("1.", .invalidNumber, 0),
      ("-", .invalidNumber, 0), ("--1", .invalidNumber, 0), ("-.5", .invalidNumber, 0),
      ("1e", .invalidNumber, 0), ("1e+", .invalidNumber, 0), ("1.e1", .invalidNumber, 0),
      ("1.2.3", .invalidNumber, 0), ("0x10", .invalidNumber, 0), ("1_000", .trailingContent, 1),
      ("1a", .invalidNumber, 0), ("-Infinity", .invalidNumber, 0), ("1e1.5", .invalidNumber, 0),
      ("\"a\nb\"", .controlCharacterInString("\n"), 2),
      ("\"a\tb\"", .controlCharacterInString("\t"), 2),
      ("\"临\u{0}\"", .controlCharacterInString("\0"), 4),
      ("{\"a\u{1f}\":1}", .controlCharacterInString("\u{1F}"), 3),
      ("\"\\x\"", .invalidEscape, 1), ("\"\\'\"", .invalidEscape, 1),
      ("\"\\临\"", .invalidEscape, 1),
      ("\"\\U0041\"", .invalidEscape, 1), ("\"\\u12\"", .invalidEscape, 1),
      ("\"\\u12G4\"", .invalidEscape, 1), ("\"\\u\"", .invalidEscape, 1),
      ("\"\\ud800\"", .loneSurrogate, 1), ("\"\\udc00\"", .loneSurrogate, 1),
      ("\"ab\\ud800x\"", .loneSurrogate, 3), ("\"\\ud800\\n\"", .loneSurrogate, 1),
      ("\"\\ud800\\ud800\"", .loneSurrogate, 1), ("\"\\ud800\\u0041\"", .loneSurrogate, 1),
      ("\"\\ud800\\u00\"", .invalidEscape, 7),
    ] as [Bad])
  func invalid(_ bad: Bad) {
    #expect(failure(bad.text) == JSONError(bad.kind, at: bad.offset))
  }

  @Test(
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80],
      [0xE0, 0x9F, 0xBF], [0xE4, 0xB8], [0xE4, 0xB8, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
      [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC1, 0xD9],
    ] as [[UInt8]])
  func invalidUTF8(_ bytes: [UInt8]) {
    // Behind text of every length up to two words, so that each stride of the scanner meets it.
    for before in 0...16 {
      let text = Array("\"".utf8) + Array(repeating: 0x61, count: before) + bytes
      let padded = text + Array("\"                ".utf8)
      #expect(failure(padded) == JSONError(.invalidUTF8, at: before + 1))
      let chinese = Array("\"临西".utf8) + Array(repeating: 0x61, count: before) + bytes
      #expect(failure(chinese + Array("\"".utf8)) == JSONError(.invalidUTF8, at: before + 7))
    }
    #expect(failure(bytes + [0x20, 0x20])?.kind == .invalidUTF8 || bytes == [0xFE, 0xFF])
  }

  @Test func specialBytesAreFoundAtEveryPlace() {
    for before in 0...20 {
      let plain = String(repeating: "a", count: before)
      #expect(failure("\"\(plain)\"") == nil)
      #expect(failure("\"\(plain)\" x") == JSONError(.trailingContent, at: before + 3))
      #expect(
        failure("\"\(plain)\u{1}bbbbbbbb\"")
          == JSONError(.controlCharacterInString("\u{1}"), at: before + 1))
      #expect(failure("\"\(plain)\\qbbbbbbbb\"") == JSONError(.invalidEscape, at: before + 1))
    }
  }

  @Test func byteOrderMarkIsDropped() {
    #expect(failure([0xEF, 0xBB, 0xBF] + Array("[1]".utf8)) == nil)
    #expect(failure([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array("1".utf8))?.offset == 3)
    #expect(failure([0xEF, 0xBB])?.kind == .invalidUTF8)
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00], [0xFE, 0xFF, 0x00, 0x7B, 0x00, 0x7D],
      [0x7B, 0x00, 0x7D, 0x00], [0x00, 0x7B, 0x00, 0x7D], [0x7B, 0, 0, 0], [0, 0, 0, 0x7B],
      [0, 0, 0xFE, 0xFF],
    ] as [[UInt8]])
  func otherEncodings(_ bytes: [UInt8]) {
    #expect(failure(bytes) == JSONError(.notUTF8Encoding, at: 0))
  }

  @Test func nestingLimit() {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(failure(nested(512)) == nil)
    #expect(failure(nested(513)) == JSONError(.nestingTooDeep, at: 512))
    #expect(
      failure([UInt8](repeating: 0x5B, count: 10_000_000)) == JSONError(.nestingTooDeep, at: 512))
    let objects = String(repeating: "{\"a\":", count: 1_000_000)
    #expect(failure(objects) == JSONError(.nestingTooDeep, at: 512 * 5))
  }

  @Test func siblingsDoNotCountAsNesting() {
    #expect(failure("[" + String(repeating: "[],", count: 2000) + "[]]") == nil)
  }
}
