import Testing

@testable import DisplayText

@Suite struct DisplayWidthTests {
  @Test func aUTF8LocaleIsToBeHad() {
    #expect(DisplayWidth.prepareLocale())
    #expect(DisplayWidth.prepareLocale())
  }

  @Test(arguments: [
    ("", 0), ("budget", 6), ("预算", 4), ("预算2024", 8), ("，。（）￥％", 12), ("\u{3000}", 2),
    ("e\u{301}", 1), ("ｱ", 1), ("한", 2), ("𠮷", 2), ("“…—", 3), ("⣿✓▸", 3),
  ])
  func columns(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  @Test(arguments: [
    ("\u{1B}[31m", 5), ("a\tb", 3), ("a\r\nb", 3), ("a\n\rb", 4), ("\u{200B}\u{FEFF}", 0),
    ("\u{202E}x", 2), ("辻\u{E0100}", 2), ("\u{301}", 0), ("👨\u{200D}👩", 4), ("\u{10FFFF}", 1),
    ("\u{AD}\u{3164}\u{115F}\u{FFA0}", 0), ("预\u{34F}算\u{2065}", 4),
  ])
  func columnsAreThoseOfTheSafeText(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
    #expect(text.safeForDisplay.displayWidth == columns)
  }

  @Test(arguments: ["预", "a", "，", "\u{301}", "ｱ", "한", "￥", "é", "✓", "⣿", "\u{7}"])
  func theEstimateAgreesWithLibcOnEverydayText(text: String) throws {
    let scalar = try #require(text.unicodeScalars.first)
    #expect(DisplayWidth.estimatedColumns(scalar) == DisplayWidth.rawColumns(scalar))
  }

  @Test func theUncheckedIdeographsAreWideToLibcToo() {
    for value in Array(0x3000...0x3029) + Array(0x4E00...0x9FA5) + Array(0xFF01...0xFF5E) {
      let scalar = Unicode.Scalar(UInt32(value))!
      #expect(DisplayWidth.rawColumns(scalar) == 2, "U+\(String(value, radix: 16))")
    }
  }
}
