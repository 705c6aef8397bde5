import TerminalKit
import Testing

@testable import budget_docs

/// Pictures of small frames; a cell is 8 wide and 18 high, the first one 12 from each edge.
@Suite("Pictures of frames") struct FramePictureTests {
  private func lines(
    rows: Int = 1, columns: Int = 10, colors: PictureColors = PictureColors(),
    _ draw: (inout Frame) -> Void
  ) -> [String] {
    var frame = Frame(size: Size(rows: rows, columns: columns))
    draw(&frame)
    return FramePicture(frame, title: "a<b", colors: colors).svg
      .split(separator: "\n").map(String.init)
  }

  /// What stands in the rows, without the window around them.
  private func content(columns: Int = 10, _ draw: (inout Frame) -> Void) -> [String] {
    let lines = lines(columns: columns, draw)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("<g ") }) else { return [] }
    return Array(lines[(start + 1)..<(lines.count - 2)])
  }

  @Test func theWindowHoldsAllCells() {
    let lines = lines(rows: 3, columns: 10) { $0.put("x", at: Point(row: 2, column: 0)) }
    #expect(lines[0].contains("width=\"104\" height=\"78\" viewBox=\"0 0 104 78\""))
    #expect(lines[1] == "<title>a&lt;b</title>")
    // Rows without anything to see are left out.
    #expect(lines.filter { $0.hasPrefix("<g ") } == ["<g transform=\"translate(12 48)\">"])
    #expect(lines.last == "</svg>")
  }

  @Test func wordsAreOneRunAndColumnsAreRunsOfTheirOwn() {
    let seen = content(columns: 20) { $0.put(" a bc   12 ", at: Point(row: 0, column: 1)) }
    #expect(
      seen == [
        "<text x=\"16\" textLength=\"32\" y=\"13\">a bc</text>",
        "<text x=\"72\" textLength=\"16\" y=\"13\">12</text>",
      ])
  }

  @Test func wideCharactersHaveAPlaceEach() {
    let seen = content { $0.put("a预算1", at: Point(row: 0, column: 0)) }
    #expect(
      seen == [
        "<text x=\"0\" y=\"13\">a</text>", "<text class=\"wide\" x=\"8 24\" y=\"13\">预算</text>",
        "<text x=\"40\" y=\"13\">1</text>",
      ])
  }

  @Test func charactersOfSeveralUnitsAreRunsOfTheirOwn() {
    // 𠮷 is two units of UTF-16, the e with its accent two scalars.
    let seen = content { $0.put("吉𠮷吉e\u{301}f", at: Point(row: 0, column: 0)) }
    #expect(
      seen == [
        "<text class=\"wide\" x=\"0\" y=\"13\">吉</text>",
        "<text class=\"wide\" x=\"16\" y=\"13\">𠮷</text>",
        "<text class=\"wide\" x=\"32\" y=\"13\">吉</text>",
        "<text x=\"48\" y=\"13\">e\u{301}</text>", "<text x=\"56\" y=\"13\">f</text>",
      ])
  }

  @Test func marksHaveAPlaceEachAndTextMeansItself() {
    let seen = content { $0.put("✓✗ <&>", at: Point(row: 0, column: 0)) }
    #expect(
      seen == [
        "<text x=\"0 8\" y=\"13\">✓✗</text>",
        "<text x=\"24\" textLength=\"24\" y=\"13\">&lt;&amp;&gt;</text>",
      ])
  }

  @Test func reversedTextIsPaperOnItsColour() {
    let light = PictureColors(isLight: true)
    let lines = lines(colors: light) {
      $0.put("ab ", at: Point(row: 0, column: 1), style: .plain.reversed)
    }
    let start = lines.firstIndex { $0.hasPrefix("<g ") } ?? 0
    #expect(
      lines[(start + 1)...].prefix(2) == [
        "<rect fill=\"#1f2328\" x=\"8\" width=\"24\" height=\"18\"/>",
        "<text class=\"plain-reverse\" x=\"8\" textLength=\"16\" y=\"13\">ab</text>",
      ])
    #expect(lines.contains(".plain-reverse{color:#ffffff}"))
  }

  @Test func runsOfDifferentStylesAreApart() {
    let seen = lines(columns: 4) {
      $0.put("ab", at: Point(row: 0, column: 0), style: .danger)
      $0.put("cd", at: Point(row: 0, column: 2), style: .muted.underlined)
    }
    // 203 among 256 colours is the cube's 5, 1, 1; a danger is bold. Faint: 216, 220, 226 by six tenths, 23, 26, 32 by
    // four, cut to whole numbers.
    #expect(seen.contains(".danger{color:#ff5f5f;font-weight:700}"))
    #expect(seen.contains(".muted-underline{color:#8a8e94}"))
    #expect(
      seen.suffix(5) == [
        "<text class=\"danger\" x=\"0\" textLength=\"16\" y=\"13\">ab</text>",
        "<text class=\"muted-underline\" x=\"16\" textLength=\"16\" y=\"13\">cd</text>",
        "<path class=\"muted-underline rule\" d=\"M16 16h16\"/>", "</g>", "</svg>",
      ])
  }

  @Test func dotsRulesAndBlocksAreDrawn() {
    // Dots 1 and 8: top left, bottom right. Half a block: 9 of 18.
    let seen = content { $0.put("⢁└▄a", at: Point(row: 0, column: 0)) }
    #expect(
      seen == [
        "<path class=\"dots\" d=\"M2 2h0M6 16h0\"/>", "<path class=\"rule\" d=\"M12 0v9h4\"/>",
        "<path class=\"block\" d=\"M16 9h8v9h-8z\"/>", "<text x=\"24\" y=\"13\">a</text>",
      ])
  }

  @Test func theCursorLiesBelowTheLetters() {
    let seen = content {
      $0.put("a", at: Point(row: 0, column: 1))
      $0.showCursor(at: Point(row: 0, column: 1))
    }
    #expect(
      seen == [
        "<rect class=\"cursor\" x=\"8\" width=\"8\" height=\"18\"/>",
        "<text x=\"8\" y=\"13\">a</text>",
      ])
  }

  @Test(arguments: [
    (16, "#000000"), (231, "#ffffff"), (77, "#5fd75f"), (232, "#080808"), (9, "#ff0000"),
  ])
  func numbersOfColoursAreThoseOfXterm(number: Int, hex: String) {
    #expect(RGB(extended: UInt8(number)).hex == hex)
  }
}
