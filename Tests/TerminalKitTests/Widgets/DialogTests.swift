import TerminalKit
import Testing

@Suite struct DialogTests {
  private let dialog = Dialog(
    title: "离开", lines: ["有未保存的修改。"], choices: ["保存", "取消"], selectedChoice: 1,
    minimumColumns: 0)

  @Test func aDialogStandsInTheMiddle() {
    var frame = Frame(size: Size(rows: 7, columns: 26))
    frame.showCursor(at: Point(row: 0, column: 0))
    dialog.draw(on: &frame)
    #expect(
      frame.dump() == """
        size 7x26 cursor hidden
        |                          |
        |  +- 离开 -------------+  |
        |  | 有未保存的修改。   |  |
        |  |                    |  |
        |  | [ 保存 ]  [ 取消 ] |  |
        |  +--------------------+  |
        |                          |
        row 1: 2-23 heading
        row 2: 2-2 heading, 23-23 heading
        row 3: 2-2 heading, 23-23 heading
        row 4: 2-2 heading, 14-21 reverse, 23-23 heading
        row 5: 2-23 heading

        """)
  }

  @Test func theFreeRowsLieBetweenTextAndChoices() {
    var dialog = dialog
    dialog.contentRows = 2
    var frame = Frame(size: Size(rows: 9, columns: 26))
    let content = dialog.draw(on: &frame)
    #expect(content == Rect(row: 3, column: 4, rows: 2, columns: 18))
    #expect(frame.rowText(6) == "  | [ 保存 ]  [ 取消 ] |  ")
  }

  @Test func longTextIsWrappedAndChoicesStackWhereNarrow() {
    var frame = Frame(size: Size(rows: 8, columns: 14))
    dialog.draw(on: &frame)
    #expect(
      (0..<8).map(frame.rowText) == [
        "+- 离开 -----+",
        "| 有未保存的 |",
        "| 修改。     |",
        "|            |",
        "| [ 保存 ]   |",
        "| [ 取消 ]   |",
        "+------------+",
        "              ",
      ])
  }

  @Test func whereRoomIsShortTextGoesBeforeChoices() {
    var frame = Frame(size: Size(rows: 4, columns: 26))
    dialog.draw(on: &frame)
    #expect(frame.rowText(2) == "  | [ 保存 ]  [ 取消 ] |  ")
  }

  @Test func aDialogCoversWideCharactersCleanly() {
    var frame = Frame(size: Size(rows: 7, columns: 25))
    for row in 0..<7 { frame.put("预算执行预算执行预算执行", at: Point(row: row, column: 0)) }
    dialog.draw(on: &frame)
    #expect(frame.rowText(2) == " | 有未保存的修改。   |  ")
  }

  @Test func anySizeIsSafe() {
    var dialog = dialog
    dialog.contentRows = 1
    for rows in 0...8 {
      for columns in 0...30 {
        var frame = Frame(size: Size(rows: rows, columns: columns))
        let content = dialog.draw(on: &frame)
        #expect(content.isEmpty || frame.bounds.intersection(content) == content)
      }
    }
  }
}
