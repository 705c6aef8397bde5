import TestSupport

/// Sound texts made unsound.
extension SeededNumbers {
  /// Any bytes, or bytes that JSON is made of.
  mutating func bytes() -> [UInt8] {
    let alphabet = Array("{}[]:,\"\\ \n\r\t0123456789+-.eEtrufalsn/".utf8)
    let anything = chance(50)
    return (0..<length(upTo: 400)).map { _ in
      anything ? UInt8(truncatingIfNeeded: next()) : pick(alphabet)
    }
  }

  /// A text changed in one or a few places.
  mutating func mutant(of text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0...below(3) { mutate(&text) }
    return text
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let place = below(text.count)
    switch below(10) {
    case 0: text[place] = UInt8(truncatingIfNeeded: next())
    case 1: text[place] ^= 1 << UInt8(below(8))
    case 2: text.insert(contentsOf: pick(Self.tokens), at: place)
    case 3: text.removeSubrange(place..<min(text.count, place + 1 + length(upTo: 200)))
    case 4: text.removeSubrange(place...)
    case 5:
      // The same lines twice: duplicate keys, elements, commas too many or too few.
      let piece = text[place..<min(text.count, place + 1 + length(upTo: 300))]
      text.insert(contentsOf: piece, at: below(text.count + 1))
    default:
      // What stands in quotation marks, or the value behind a colon, becomes another.
      let quotes = text.indices.filter { text[$0] == UInt8(ascii: "\"") }
      guard quotes.count > 3 else { return }
      let first = below(quotes.count / 2) * 2
      let range = quotes[first]...quotes[first + 1]
      if chance(50) {
        text.replaceSubrange(range, with: pick(Self.tokens))
      } else {
        let inside = range.lowerBound + 1..<range.upperBound
        text.replaceSubrange(inside, with: pick(Self.contents))
      }
    }
  }

  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "false", "nul", "nullx", "0", "-0",
      "-", "+1", "01", "1.", ".5", "1e5", "1E+400", "-1e-9", "13", "2024", "9223372036854775808",
      String(repeating: "9", count: 10_000), "\"1.00\"", "\"-0.00\"", "\"0.000001\"",
      "\"9223372036854.775807\"", "\"10000000000.00\"", "\"closedThrough\": 12,", "/* */", "//",
      "\u{FEFF}", "\u{2028}", "NaN", "{}", "[[]]", "{\"a\":{\"b\":[1,2,{}]}}", "\r\n", "\r",
      "\u{0}",
      String(repeating: "[", count: 600), String(repeating: "{\"a\":", count: 513),
      "\"schemaVersion\": 2,", "\"schemaVersion\": 1e0,", "\"\"", "{\"month\": 3}", "电梯",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE7, 0x94]]

  private static let contents: [[UInt8]] = [
    "", "code", "march", "month", "fiscal", "other", "-1.00", "1.0", "99999999999.999999",
    "9999999999999999999999.00", "0.00", "\\u0000", "\\ud83d\\ude00", "\\ud83d", "\\ude00", "\\x",
    "\\u12", "\\\"", "\\\\", "\\/", "\u{1F}", "\t", "e\u{301}", "é", "👩‍👩‍👧",
    String(repeating: "长", count: 999),
  ].map { Array($0.utf8) }
}
