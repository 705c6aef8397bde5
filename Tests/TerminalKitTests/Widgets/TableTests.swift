import DisplayText
import TerminalKit
import Testing

@Suite struct TableTests {
  private let table = Table(columns: [
    TableColumn("项目", width: .flexible(minimum: 6)),
    TableColumn("预算", width: .fixed(6), alignment: .trailing),
    TableColumn("备注", width: .flexible(minimum: 4, weight: 2), dropOrder: 1),
    TableColumn("状态", width: .fixed(4), dropOrder: 2),
  ])

  private func places(_ width: Int) -> [[Int]] {
    TableColumn.layout(table.columns, width: width, gap: 1).map { [$0.index, $0.column, $0.width] }
  }

  @Test func roomIsSharedByWeight() {
    // 6 + 6 + 4 + 4 and three gaps are 23; 9 more are shared as 3 and 6.
    #expect(places(32) == [[0, 0, 9], [1, 10, 6], [2, 17, 10], [3, 28, 4]])
    #expect(places(24).map { $0[2] } == [6, 6, 5, 4])
  }

  @Test func columnsGoInTheirOrder() {
    #expect(places(22).map { $0[0] } == [0, 1, 2])
    #expect(places(17).map { $0[0] } == [0, 1])
    #expect(places(17) == [[0, 0, 10], [1, 11, 6]])
    #expect(places(3) == [[0, 0, 6], [1, 7, 6]])
    #expect(places(0).count == 2)
  }

  @Test func aTableIsDrawnWithItsSelection() {
    var frame = Frame(size: Size(rows: 3, columns: 16))
    table.draw(on: &frame, in: frame.bounds, count: 2, viewport: Viewport(selected: 1)) {
      row, column in
      [[TableCell("电梯维修保障", .good), "1.50"], ["水费", TableCell("12.00", .danger)]][row][column]
    }
    #expect(
      frame.dump() == """
        size 3x16 cursor hidden
        |项目        预算|
        |电梯维..    1.50|
        |水费       12.00|
        row 0: 0-15 heading
        row 1: 0-8 good
        row 2: 0-9 reverse, 10-15 danger reverse

        """)
  }

  @Test func theSelectedRowIsOneBar() {
    var frame = Frame(size: Size(rows: 2, columns: 16))
    table.draw(on: &frame, in: frame.bounds, count: 1, viewport: Viewport()) { _, _ in
      TableCell("x", .danger)
    }
    #expect(frame.dump().contains("row 1: 0-15 danger reverse"))
  }

  @Test func onlyCellsInSightAreAskedFor() {
    var frame = Frame(size: Size(rows: 4, columns: 16))
    var asked: [Int] = []
    table.draw(on: &frame, in: frame.bounds, count: 10_000, viewport: Viewport(selected: 5_000)) {
      row, column in
      if column == 0 { asked.append(row) }
      return ""
    }
    #expect(asked == [4_998, 4_999, 5_000])
  }

  @Test func aSingleLineShowsTheSelectedRow() {
    var frame = Frame(size: Size(rows: 1, columns: 16))
    table.draw(on: &frame, in: frame.bounds, count: 9, viewport: Viewport(selected: 7)) {
      TableCell("\($0)/\($1)")
    }
    #expect(frame.rowText(0) == "7/0          7/1")
    #expect(table.visibleHeight(in: 1) == 1)
    #expect(table.visibleHeight(in: 5) == 4)
    #expect(table.visibleHeight(in: 0) == 0)
  }

  @Test func withoutSelectionNothingIsReversed() {
    var frame = Frame(size: Size(rows: 2, columns: 16))
    table.draw(
      on: &frame, in: frame.bounds, count: 1, viewport: Viewport(), showsSelection: false
    ) { _, _ in "x" }
    #expect(!frame.dump().contains("reverse"))
  }

  @Test func anEmptyTableOrPlaceIsSafe() {
    var frame = Frame(size: Size(rows: 0, columns: 0))
    table.draw(on: &frame, in: frame.bounds, count: 3, viewport: Viewport()) { _, _ in "x" }
    var other = Frame(size: Size(rows: 2, columns: 4))
    Table(columns: []).draw(on: &other, in: other.bounds, count: 3, viewport: Viewport()) { _, _ in
      "x"
    }
    #expect(other.rowText(1) == "    ")
  }
}
