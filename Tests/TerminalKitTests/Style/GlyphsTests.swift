import DisplayText
import TerminalKit
import Testing

@Suite("What a frame draws marks from")
struct GlyphsTests {
  @Test("Marks in a text become ASCII, letters of any language stay")
  func marks() {
    var frame = Frame(size: Size(rows: 1, columns: 20), glyphs: .ascii)
    frame.put("✗ 滞后 ▾ → 5×2", at: Point(row: 0, column: 0))
    #expect(frame.rowText(0) == "x 滞后 v > 5x2      ")
    var usual = Frame(size: Size(rows: 1, columns: 3))
    usual.put("✓ ▸", at: Point(row: 0, column: 0))
    #expect(usual.rowText(0) == "✓ ▸")
  }

  @Test(
    "Every part of a drawing takes one column, and the ASCII ones are ASCII",
    arguments: [Glyphs.unicode, .unambiguous, .ascii])
  func parts(glyphs: Glyphs) {
    let all =
      glyphs.levels + glyphs.shades
      + [glyphs.horizontal, glyphs.vertical, glyphs.crossing, glyphs.corner]
    #expect(all.allSatisfy { String($0).displayWidth == 1 })
    #expect(glyphs.isASCII == all.allSatisfy(\.isASCII))
  }
}
