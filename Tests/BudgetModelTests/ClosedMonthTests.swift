import BudgetModel
import Testing

@Suite("Closed months")
struct ClosedMonthTests {
  private func spend(_ month: Month) -> Change {
    .spending(
      project: Linxi.equipment.code, month: month, entry: SpendingEntry(amount: .wan("1")))
  }

  @Test("the months up to the closed one are frozen, those after it are not")
  func frozen() throws {
    var book = book()
    #expect(try book.apply(.closing(through: .march)) == .closing(through: nil))
    #expect(book.isClosed(.january) && book.isClosed(.march) && !book.isClosed(.april))
    let closed = book
    for month in [Month.january, .march] {
      #expect(throws: RuleViolation(.closedMonth(month), at: .project)) {
        try book.apply(spend(month))
      }
    }
    #expect(book == closed)
    try book.apply(spend(.april))
    try book.apply(spend(.march), reopening: true)
    #expect(book.projects[0].spending(in: .march)?.amount == .wan("1"))
    #expect(book.closedThrough == .march)
    #expect(try book.apply(.closing(through: nil)) == .closing(through: .march))
    #expect(!book.isClosed(.january))
  }

  @Test(
    "only what says something is a reason",
    arguments: [
      (nil, false), ("", false), (" \t\n　", false), ("错", true), (" x ", true),
    ] as [(String?, Bool)])
  func reasons(text: String?, isReason: Bool) {
    #expect(Commit.isReason(text) == isReason)
    let commit = Commit(.closing(through: nil), expecting: nil, reason: text)
    #expect(commit.reopening == isReason)
    #expect(commit.reason == text)
    #expect(
      !Commit(.closing(through: nil), expecting: nil, reason: text, reopening: false).reopening)
  }
}
