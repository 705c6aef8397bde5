import TerminalKit
import Testing

@Suite struct FrameDumpTests {
  @Test func aDumpShowsSizeCursorTextAndStyles() {
    var frame = Frame(size: Size(rows: 3, columns: 8))
    frame.fill(Rect(row: 0, column: 0, rows: 1, columns: 8), style: .heading.reversed)
    frame.put("预算", at: Point(row: 0, column: 0), style: .heading.reversed)
    frame.put("ok", at: Point(row: 2, column: 1), style: .good)
    frame.put("!", at: Point(row: 2, column: 5), style: .danger.bold.underlined)
    frame.put("x", at: Point(row: 2, column: 7), style: .plain.with([.dim, .reverse]))
    frame.showCursor(at: Point(row: 2, column: 3))
    #expect(
      frame.dump() == """
        size 3x8 cursor 2,3
        |预算    |
        |        |
        | ok  ! x|
        row 0: 0-7 heading reverse
        row 2: 1-2 good, 5-5 danger bold underline, 7-7 reverse dim

        """)
  }

  @Test func anEmptyFrameHasNoRows() {
    #expect(Frame(size: Size(rows: 0, columns: 4)).dump() == "size 0x4 cursor hidden\n")
    #expect(Frame(size: Size(rows: 1, columns: 0)).dump() == "size 1x0 cursor hidden\n||\n")
  }

  @Test func aTextIsShownWhenOneRowHasIt() {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    frame.put("已保存", at: Point(row: 1, column: 1), style: .good)
    #expect(frame.shows("已保存"))
    #expect(frame.shows(" 已保"))
    #expect(!frame.shows("保 存"))
    #expect(!frame.shows("  已保存"))
  }
}
