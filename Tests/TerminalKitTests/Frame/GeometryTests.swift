import TerminalKit
import Testing

@Suite struct GeometryTests {
  @Test func lengthsAreNeverNegative() {
    #expect(Size(rows: -1, columns: -9) == Size(rows: 0, columns: 0))
    #expect(Rect(row: 2, column: 3, rows: -1, columns: 4).isEmpty)
  }

  @Test func rectanglesMeet() {
    let first = Rect(row: 0, column: 0, rows: 4, columns: 4)
    #expect(
      first.intersection(Rect(row: 2, column: 3, rows: 9, columns: 9))
        == Rect(row: 2, column: 3, rows: 2, columns: 1))
    #expect(first.intersection(Rect(row: 4, column: 0, rows: 1, columns: 1)).isEmpty)
    #expect(first.contains(Point(row: 3, column: 3)))
    #expect(!first.contains(Point(row: 4, column: 3)))
  }

  @Test func splittingLosesNothing() {
    let rect = Rect(row: 1, column: 2, rows: 5, columns: 6)
    let top = rect.split(top: 2)
    #expect(top.top == Rect(row: 1, column: 2, rows: 2, columns: 6))
    #expect(top.rest == Rect(row: 3, column: 2, rows: 3, columns: 6))
    let bottom = rect.split(bottom: 2)
    #expect(bottom.rest == Rect(row: 1, column: 2, rows: 3, columns: 6))
    #expect(bottom.bottom == Rect(row: 4, column: 2, rows: 2, columns: 6))
    let left = rect.split(left: 4)
    #expect(left.left == Rect(row: 1, column: 2, rows: 5, columns: 4))
    #expect(left.rest == Rect(row: 1, column: 6, rows: 5, columns: 2))
  }

  @Test func splittingOffTooMuchLeavesNothing() {
    let rect = Rect(row: 0, column: 0, rows: 2, columns: 3)
    #expect(rect.split(top: 9).rest.isEmpty)
    #expect(rect.split(bottom: 9).rest.isEmpty)
    #expect(rect.split(bottom: 9).bottom == rect)
    #expect(rect.split(left: 9).left == rect)
    #expect(rect.split(top: -1).rest == rect)
    #expect(rect.inset(rows: 1, columns: 2).isEmpty)
  }
}
