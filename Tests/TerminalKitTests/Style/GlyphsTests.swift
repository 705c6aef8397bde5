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

  @Test("Where characters of open width take two columns, others of one column stand for them")
  func openWidth() {
    var frame = Frame(size: Size(rows: 1, columns: 20), glyphs: .unambiguous)
    // ✓ and ▾ have one column everywhere; ‰ would say something else by another sign.
    frame.put("“甲”≥95.5—2‰ ✓▾ 3×4", at: Point(row: 0, column: 0))
    #expect(frame.rowText(0) == "\"甲\"⩾95.5-2‰ ✓▾ 3x4 ")
    #expect(frame.rowText(0).displayWidth == 20)
  }
}
