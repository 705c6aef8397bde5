import TerminalKit
import Testing

@Suite struct ViewportTests {
  private func moved(_ motions: Motion..., count: Int = 10, height: Int = 4) -> Viewport {
    var view = Viewport()
    for motion in motions { view.move(motion, count: count, height: height) }
    return view
  }

  @Test func theListScrollsNoMoreThanNeeded() {
    #expect(moved(.down, .down, .down) == Viewport(selected: 3, first: 0))
    #expect(moved(.down, .down, .down, .down) == Viewport(selected: 4, first: 1))
    #expect(moved(.to(4), .up) == Viewport(selected: 3, first: 1))
    #expect(moved(.to(4), .up, .up, .up, .up) == Viewport(selected: 0, first: 0))
  }

  @Test func endsAndPages() {
    #expect(moved(.end) == Viewport(selected: 9, first: 6))
    #expect(moved(.end, .start) == Viewport(selected: 0, first: 0))
    #expect(moved(.pageDown) == Viewport(selected: 3, first: 0))
    #expect(moved(.pageDown, .pageDown) == Viewport(selected: 6, first: 3))
    #expect(moved(.end, .pageUp, .pageUp, .pageUp, .pageUp) == Viewport())
    #expect(moved(.pageDown, .pageDown, .pageDown, .pageDown).selected == 9)
  }

  @Test func outsideTheListIsItsEdge() {
    #expect(moved(.up) == Viewport())
    #expect(moved(.to(-5)) == Viewport())
    #expect(moved(.to(99)) == Viewport(selected: 9, first: 6))
  }

  @Test(arguments: [0, -3])
  func anEmptyListHasNothingInSight(count: Int) {
    #expect(moved(.down, .end, .pageDown, count: count) == Viewport())
    #expect(Viewport(selected: 5, first: 5).visibleRows(count: count, height: 4) == 0..<0)
  }

  @Test(arguments: [0, -1])
  func noHeightShowsNothingAndKeepsTheSelection(height: Int) {
    #expect(moved(.to(5), .down, .pageDown, height: height).selected == 7)
    #expect(Viewport(selected: 5).visibleRows(count: 10, height: height).isEmpty)
  }

  @Test func aShorterListOrATallerPlaceLeavesNoGap() {
    let view = Viewport(selected: 9, first: 6)
    #expect(view.settled(count: 8, height: 4) == Viewport(selected: 7, first: 4))
    #expect(view.settled(count: 10, height: 8) == Viewport(selected: 9, first: 2))
    #expect(view.settled(count: 10, height: 20) == Viewport(selected: 9, first: 0))
    #expect(view.visibleRows(count: 10, height: 20) == 0..<10)
    #expect(view.visibleRows(count: 10, height: 2) == 8..<10)
  }

  @Test func aTextScrollsByItsTopRow() {
    var view = Viewport()
    view.scroll(.down, count: 10, height: 4)
    #expect(view.first == 1)
    view.scroll(.end, count: 10, height: 4)
    #expect(view.first == 6)
    view.scroll(.down, count: 10, height: 4)
    #expect(view.first == 6)
    view.scroll(.pageUp, count: 10, height: 4)
    #expect(view.first == 3)
    view.scroll(.end, count: 3, height: 4)
    #expect(view.first == 0)
  }
}
