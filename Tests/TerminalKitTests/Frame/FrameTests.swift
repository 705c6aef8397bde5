import DisplayText
import TerminalKit
import Testing

@Suite struct FrameTests {
  private func blank(_ rows: Int, _ columns: Int) -> Frame {
    Frame(size: Size(rows: rows, columns: columns))
  }

  private func rows(_ frame: Frame) -> [String] { (0..<frame.fullSize.rows).map(frame.rowText) }

  @Test func aNewFrameIsBlank() {
    #expect(rows(blank(2, 3)) == ["   ", "   "])
    #expect(blank(2, 3).cursor == nil)
  }

  @Test func textGoesWhereItIsPut() {
    var frame = blank(2, 8)
    #expect(frame.put("预算a", at: Point(row: 1, column: 2)) == 5)
    #expect(rows(frame) == ["        ", "  预算a "])
  }

  @Test(arguments: [
    (0, "预算执 ", 7), (1, " 预算执", 6), (4, "    预 ", 3), (6, "       ", 1), (7, "       ", 0),
  ])
  func aWideCharacterIsNotHalvedAtTheRightEdge(column: Int, row: String, used: Int) {
    var frame = blank(1, 7)
    #expect(frame.put("预算执行", at: Point(row: 0, column: column)) == used)
    #expect(frame.rowText(0) == row)
  }

  @Test(arguments: [
    (-1, " 算执  ", 5), (-2, "算执   ", 4), (-5, " ", 1), (-6, "", 0), (-100, "", 0),
  ])
  func aWideCharacterIsNotHalvedAtTheLeftEdge(column: Int, start: String, sight: Int) {
    var frame = blank(1, 7)
    #expect(frame.put("预算执", at: Point(row: 0, column: column), style: .good) == 6)
    #expect(frame.rowText(0).hasPrefix(start))
    let styled = (0..<7).filter { frame[row: 0, column: $0]?.style == .good }
    #expect(styled == Array(0..<sight))
  }

  @Test(arguments: [
    (0, "      ", 0), (1, "       ", 1), (2, "预     ", 2), (3, "预     ", 3), (4, "预算   ", 4),
  ])
  func theLimitCutsLikeAnEdge(limit: Int, start: String, used: Int) {
    var frame = blank(1, 7)
    #expect(frame.put("预算执", at: Point(row: 0, column: 0), limit: limit) == used)
    #expect(frame.rowText(0).hasPrefix(start))
  }

  @Test func aNegativeLimitPutsNothing() {
    var frame = blank(1, 4)
    #expect(frame.put("ab", at: Point(row: 0, column: 0), limit: -1) == 0)
    #expect(frame.rowText(0) == "    ")
  }

  @Test(arguments: [
    (0, "x 算执"), (1, " x算执"), (2, "预x 执"), (3, "预 x执"), (4, "预算x "), (5, "预算 x"),
  ])
  func overwritingHalfOfAWideCharacterBlanksTheOther(column: Int, row: String) {
    var frame = blank(1, 6)
    frame.put("预算执", at: Point(row: 0, column: 0))
    frame.put("x", at: Point(row: 0, column: column))
    #expect(frame.rowText(0) == row)
  }

  @Test func aWideCharacterAcrossTwoOthersBlanksBothOuterHalves() {
    var frame = blank(1, 4)
    frame.put("预算", at: Point(row: 0, column: 0), style: .danger)
    frame.put("中", at: Point(row: 0, column: 1))
    #expect(frame.rowText(0) == " 中 ")
    #expect(frame[row: 0, column: 0]?.style == .danger)
    #expect(frame[row: 0, column: 3]?.isRightHalf == false)
  }

  @Test func puttingNothingOverAHalfChangesNothing() {
    var frame = blank(1, 4)
    frame.put("预算", at: Point(row: 0, column: 0))
    let before = frame
    frame.put("", at: Point(row: 0, column: 1))
    frame.put("\u{200B}\u{301}", at: Point(row: 0, column: 1))
    frame.put("x", at: Point(row: 0, column: 1), limit: 0)
    #expect(frame == before)
  }

  @Test func fillingBlanksHalvesAtBothEdges() {
    var frame = blank(2, 6)
    for row in 0...1 { frame.put("预算执", at: Point(row: row, column: 0)) }
    frame.fill(Rect(row: 0, column: 1, rows: 1, columns: 4), style: .info)
    #expect(rows(frame) == ["      ", "预算执"])
    #expect(frame[row: 0, column: 0]?.style == .plain)
    #expect(frame[row: 0, column: 1]?.style == .info)
  }

  @Test func marksStayOnTheirCharacterUntilItGoes() {
    var frame = blank(1, 4)
    frame.put("e\u{301}\u{302}x", at: Point(row: 0, column: 0))
    #expect(frame.marks(row: 0, column: 0) == ["\u{301}", "\u{302}"])
    #expect(frame.rowText(0) == "e\u{301}\u{302}x  ")
    frame.put("ea", at: Point(row: 0, column: 0))
    #expect(frame.marks(row: 0, column: 0) == [])

    var plain = blank(1, 4)
    plain.put("ea", at: Point(row: 0, column: 0))
    #expect(frame == plain)
  }

  @Test func marksOfAHalvedCharacterGoToo() {
    var frame = blank(1, 4)
    frame.put("か\u{3099}", at: Point(row: 0, column: 0))
    frame.put("x", at: Point(row: 0, column: 1))
    var plain = blank(1, 4)
    plain.put("x", at: Point(row: 0, column: 1))
    #expect(frame == plain)
  }

  @Test func aMarkOfACharacterOutOfSightIsNotDrawn() {
    var frame = blank(1, 2)
    frame.put("e\u{301}a", at: Point(row: 0, column: -1))
    #expect(frame.rowText(0) == "a ")
  }

  @Test func onlySafeTextGetsIn() {
    var frame = blank(1, 8)
    #expect(frame.put("a\u{1B}\t\u{202E}b\n", at: Point(row: 0, column: 0)) == 6)
    #expect(frame.rowText(0) == "a? ?b   ")
  }

  @Test func alignedTextFillsItsColumnsAndNoMore() {
    var frame = blank(3, 8)
    frame.fill(frame.bounds)
    for row in 0..<3 { frame.put("********", at: Point(row: row, column: 0)) }
    frame.put("预算", at: Point(row: 0, column: 1), columns: 6, alignment: .trailing)
    frame.put("预算", at: Point(row: 1, column: 1), columns: 6, alignment: .center)
    frame.put("预算执行", at: Point(row: 2, column: 1), columns: 6, alignment: .leading)
    #expect(rows(frame) == ["*  预算*", "* 预算 *", "*预算..*"])
  }

  @Test func aCutWideCharacterLeavesItsColumnBlank() {
    var frame = blank(1, 7)
    frame.put("*******", at: Point(row: 0, column: 0))
    frame.put("预算执行", at: Point(row: 0, column: 0), columns: 5, alignment: .leading)
    #expect(frame.rowText(0) == "预.. **")
    frame.put("预", at: Point(row: 0, column: 5), columns: -2, alignment: .leading)
    #expect(frame.rowText(0) == "预.. **")
  }

  @Test func restylingTakesWholeCharacters() {
    var frame = blank(1, 6)
    frame.put("预算执", at: Point(row: 0, column: 0), style: .good)
    frame.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2)) { $0 = $0.reversed }
    let reversed = (0..<6).map { frame[row: 0, column: $0]?.style == .good.reversed }
    #expect(reversed == [false, false, true, true, false, false])
  }

  @Test func theCursorIsShownOnlyInSight() {
    var frame = blank(2, 2)
    frame.showCursor(at: Point(row: 1, column: 1))
    #expect(frame.cursor == Point(row: 1, column: 1))
    frame.showCursor(at: Point(row: 1, column: 2))
    #expect(frame.cursor == nil)
  }

  @Test func rowsCompareWithTheirMarks() {
    var first = blank(2, 3)
    var second = first
    first.put("e\u{301}", at: Point(row: 0, column: 0))
    second.put("e\u{302}", at: Point(row: 0, column: 0))
    #expect(!first.row(0, equals: second))
    #expect(first.row(1, equals: second))
    #expect(first.row(0, equals: first))
  }
}
