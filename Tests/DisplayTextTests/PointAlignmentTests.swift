import DisplayText
import Testing

@Suite struct PointAlignmentTests {
  @Test func pointsStandBelowEachOther() {
    #expect(
      ["1.5", "-23.4857", "100", "—", "", "12%", "0.5%"].alignedOnPoint() == [
        "  1.5   ",
        "-23.4857",
        "100     ",
        "  —     ",
        "        ",
        " 12%    ",
        "  0.5%  ",
      ])
  }

  @Test func withoutFractionsNothingIsAddedAtTheRight() {
    #expect(["7", "12"].alignedOnPoint() == [" 7", "12"])
    #expect([String]().alignedOnPoint() == [])
  }

  @Test func wideTextEndsAtThePointToo() {
    #expect(["无", "123.4"].alignedOnPoint() == [" 无  ", "123.4"])
  }
}
