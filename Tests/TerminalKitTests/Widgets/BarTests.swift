import TerminalKit
import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0.0, nil, "..........") as (Double, Double?, String), (0.5, nil, "=====....."),
    (1, nil, "=========="), (0.001, nil, "=........."), (0.999, nil, "=========."),
    (1.2, nil, "=========>"), (-1, nil, ".........."), (.nan, nil, ".........."),
    (.infinity, nil, "=========>"), (0.3, 0.5, "===.|....."), (0.7, 0.5, "====|==..."),
    (0, 1, ".........|"), (0, 0, ".........."), (0, 0.01, "|........."), (1.5, 1, "=========>"),
    (0, .infinity, ".........|"),
  ])
  func marks(done: Double, plan: Double?, text: String) {
    #expect(Bar(done: done, plan: plan).text(columns: 10) == text)
  }

  @Test func anyWidthIsSafe() {
    #expect(Bar(done: 0.5, plan: 0.5).text(columns: 0) == "")
    #expect(Bar(done: 0.5, plan: 0.5).text(columns: -4) == "")
    #expect(Bar(done: 0.5).text(columns: 1) == "=")
    #expect(Bar(done: 2).text(columns: 1) == ">")
  }

  @Test func whatIsDoneHasItsOwnStyle() {
    var frame = Frame(size: Size(rows: 1, columns: 6))
    Bar(done: 0.5, plan: 1).draw(
      on: &frame, in: Rect(row: 0, column: 1, rows: 1, columns: 4), doneStyle: .good)
    #expect(
      frame.dump() == """
        size 1x6 cursor hidden
        | ==.| |
        row 0: 1-2 good, 3-4 muted

        """)
  }
}
