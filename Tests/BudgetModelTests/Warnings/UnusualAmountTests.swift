import BudgetModel
import Testing

@Suite("Warnings about an unusual amount")
struct UnusualAmountTests {
  private let project = Linxi.utilities.spending(
    (.january, "2"), (.february, "1"), (.march, "3"), (.april, "0"))

  @Test("ten times the median 2 of 1, 2 and 3 is asked about, one 分 less is not")
  func tenTimes() throws {
    #expect(try warnings(project, "19.999999", .may) == [])
    #expect(
      try warnings(project, "20", .may) == [.farAboveUsual(times: 10, usual: wan("2"))])
    #expect(
      try warnings(project, "59", .may) == [.farAboveUsual(times: 29, usual: wan("2"))])
  }

  @Test("the month itself is not among the others: 1, 3 and a zero are too few")
  func others() throws {
    #expect(
      try warnings(project, "90", .january) == [.overwritesReported(old: wan("2"))])
  }

  @Test("of four the middle two are halved: 1, 2, 3 and 1 分 more than 3 make 2.5")
  func even() throws {
    let four = Linxi.utilities.spending(
      (.january, "2"), (.february, "1"), (.march, "3.000001"), (.april, "9"))
    // (2 + 3.000001) / 2 × 10 = 25.000005.
    #expect(try warnings(four, "25.000004", .may) == [])
    #expect(
      try warnings(four, "25.000005", .may)
        == [.farAboveUsual(times: 10, usual: wan("2.500001"))])
  }

  @Test("refunds count without their sign, on either side")
  func refunds() throws {
    let refunded = Linxi.utilities.spending(
      (.january, "30"), (.february, "-2"), (.march, "2"), (.april, "-2"))
    #expect(
      try warnings(refunded, "-20", .may)
        == [.farAboveUsual(times: 10, usual: wan("2")), .falls(by: wan("20"))])
  }
}
