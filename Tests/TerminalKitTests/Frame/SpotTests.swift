import Testing

@testable import TerminalKit

/// What a click on a frame means.
@Suite struct SpotTests {
  private let columns = [
    TableColumn("a", width: .fixed(4)), TableColumn("b", width: .fixed(3)),
  ]

  @Test func aTableKnowsItsRowsAndColumns() {
    var frame = Frame(size: Size(rows: 6, columns: 20))
    // The head is row 1; rows 3, 4 and 5 of ten follow.
    Table(columns: columns).draw(
      on: &frame, in: Rect(row: 1, column: 2, rows: 4, columns: 10), count: 10,
      viewport: Viewport(selected: 4, first: 3)
    ) { _, _ in "x" }
    #expect(frame.hit(at: Point(row: 1, column: 2)) == Hit(column: 0))
    #expect(frame.hit(at: Point(row: 2, column: 5)) == Hit(row: 3, column: 0))
    // Between the columns, and after them.
    #expect(frame.hit(at: Point(row: 4, column: 6)) == Hit(row: 5))
    #expect(frame.hit(at: Point(row: 4, column: 9)) == Hit(row: 5, column: 1))
    #expect(frame.hit(at: Point(row: 5, column: 5)) == Hit())
    #expect(frame.hit(at: Point(row: 2, column: 12)) == Hit())
    #expect(frame.hit(at: Point(row: -1, column: 500)) == Hit())
  }

  @Test func aLineWithoutHeadsIsNoRow() {
    var frame = Frame(size: Size(rows: 2, columns: 20))
    Table(columns: columns, showsHeadings: false).draw(
      on: &frame, in: frame.bounds, count: 1, viewport: Viewport()
    ) { _, _ in "x" }
    #expect(frame.spots.isEmpty)
  }

  @Test func overADialogOnlyItsChoicesCount() {
    var frame = Frame(size: Size(rows: 10, columns: 40))
    frame.addSpot(.key(.enter), in: frame.bounds)
    Dialog(title: "t", choices: ["yes", "no"], selectedChoice: 0).draw(on: &frame)
    let row = (0..<10).first { frame.rowText($0).contains("[ no ]") } ?? 0
    let text = frame.rowText(row)
    let column = text.distance(
      from: text.startIndex, to: text.firstRange(of: "no")?.lowerBound ?? text.startIndex)
    #expect(frame.hit(at: Point(row: row, column: column)) == Hit(choice: 1))
    #expect(frame.hit(at: Point(row: 0, column: 0)) == Hit())
  }

  @Test func theWheelScrollsAndKeepsTheSelectionInSight() {
    var view = Viewport(selected: 1)
    view.move(.scroll(3), count: 20, height: 5)
    #expect((view.first, view.selected) == (3, 3))
    view.move(.scroll(100), count: 20, height: 5)
    #expect((view.first, view.selected) == (15, 15))
    view.move(.scroll(-2), count: 20, height: 5)
    #expect((view.first, view.selected) == (13, 15))
    view.move(.scroll(-100), count: 20, height: 5)
    #expect((view.first, view.selected) == (0, 4))
    view.move(.scroll(3), count: 3, height: 5)
    #expect((view.first, view.selected) == (0, 2))
  }
}
