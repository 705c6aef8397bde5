import DisplayText
import Testing

@Suite struct SafeTextTests {
  @Test(arguments: ["", "plain ASCII ~!", "临西县机关后勤服务中心", "“引号”…—≥±", "e\u{301}te\u{301}", "ｱﾞ"])
  func safeTextIsLeftAlone(text: String) {
    #expect(text.safeForDisplay.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("a\tb\nc", "a b c"), ("a\r\nb", "a b"), ("a\n\nb", "a  b"), ("a\u{2028}b\u{85}c", "a b c"),
    ("\u{1B}[2J", "?[2J"), ("\u{9B}2J", "?2J"), ("\u{7F}\u{0}", "??"),
    ("\u{202E}金\u{202C}", "?金?"), ("\u{2066}a\u{2069}\u{200E}\u{61C}", "?a???"),
    ("a\u{200B}\u{200D}\u{2060}\u{FEFF}b", "ab"), ("辻\u{E0100}☀\u{FE0F}", "辻☀"),
    ("\u{E0001}x", "x"), ("\u{10FFFF}", "?"), ("\u{0378}", "?"),
    ("soft\u{AD}hyphen", "softhyphen"), ("\u{3164}\u{115F}a\u{1160}\u{FFA0}", "a"),
    ("a\u{34F}\u{301}", "a\u{301}"), ("ក\u{17B4}\u{17B5}", "ក"), ("a\u{180B}\u{180F}", "a"),
    ("\u{2065}\u{FFF0}\u{1D173}\u{E0FFF}x", "x"),
    ("\u{301}a", "a"), (" \u{301}", " \u{301}"),
  ])
  func whatCommandsOrHidesIsReplaced(text: String, safe: String) {
    #expect(Array(text.safeForDisplay.unicodeScalars) == Array(safe.unicodeScalars))
  }

  @Test func aCharacterKeepsFourMarks() {
    let crowded = "e" + String(repeating: "\u{301}", count: 9) + "a\u{302}"
    let safe = Array(crowded.safeForDisplay.unicodeScalars)
    #expect(safe == Array("e\u{301}\u{301}\u{301}\u{301}a\u{302}".unicodeScalars))
  }

  @Test func noScalarWhateverGetsThroughThatATerminalWouldObey() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = String(scalar)
      let safe = text.safeForDisplay
      for left in safe.unicodeScalars {
        let category = left.properties.generalCategory
        if [.control, .lineSeparator, .paragraphSeparator].contains(category)
          || left.properties.isDefaultIgnorableCodePoint
        {
          Issue.record("U+\(String(value, radix: 16)) came through")
        }
      }
      if text.displayWidth != safe.displayWidth {
        Issue.record("U+\(String(value, radix: 16)) is measured otherwise than shown")
      }
    }
  }

  @Test func safetyIsReachedAtOnce() {
    let text = "a\u{301}\r\n\u{202E}\u{1B}\u{200D}预\u{FE0F}算\u{301}\u{301}\u{301}\u{301}\u{301}"
    #expect(text.safeForDisplay.safeForDisplay == text.safeForDisplay)
  }
}
