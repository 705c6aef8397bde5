import BudgetModel
import Testing

@Suite("Doubts about an entry")
struct EntryDoubtTests {
  private func doubt(
    _ project: Project, _ amount: String, _ month: Month
  ) throws -> EntryDoubt? {
    try project.doubt(about: .wan(amount), in: month)
  }

  @Test("what fits the budget raises no doubt, up to its last 分")
  func none() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try doubt(project, "10", .may) == nil)
    #expect(try doubt(project, "0", .may) == nil)
    #expect(try doubt(project, "30", .may) == nil)
  }

  @Test("5 + 30.000001 of 35 overspends by one 分")
  func overspends() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try doubt(project, "30.000001", .may) == .overspends(by: Money(fen: 1)))
    // An amount in 元 typed as 万元: 125 000 + 5 − 35.
    #expect(try doubt(project, "125000", .may) == .overspends(by: wan("124970")))
  }

  @Test("a month's own record is replaced, not added to: 35 instead of 5 fits")
  func replaces() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try doubt(project, "35", .january) == nil)
    #expect(try doubt(project, "36", .january) == .overspends(by: wan("1")))
  }

  @Test("the budget in force counts: +10 in July saves July and not May")
  func adjustments() throws {
    let project = Linxi.equipment.adjusted((.july, "10"))
    #expect(try doubt(project, "45", .july) == nil)
    #expect(try doubt(project, "45.5", .july) == .overspends(by: wan("0.5")))
    #expect(try doubt(project, "45", .may) == .overspends(by: wan("10")))
  }

  @Test("with 20 recorded in August, 15.5 in May passes the year by 0.5 and not May's budget")
  func exceedsYear() throws {
    let project = Linxi.equipment.spending((.august, "20"))
    #expect(try doubt(project, "15", .may) == nil)
    #expect(try doubt(project, "15.5", .may) == .exceedsYear(by: wan("0.5")))
    #expect(try doubt(project, "36", .may) == .overspends(by: wan("1")))
    // A later cut counts for the year: 35 − 5 = 30 in December.
    let cut = project.adjusted((.december, "-5"))
    #expect(try doubt(cut, "15", .may) == .exceedsYear(by: wan("5")))
  }

  @Test("a refund makes the cumulative fall, which is said first")
  func falls() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try doubt(project, "-0.5", .may) == .falls(by: wan("0.5")))
    // 40 of 35 spent already: the refund is what is odd about this entry.
    let overspent = Linxi.equipment.spending((.january, "40"))
    #expect(try doubt(overspent, "-1", .may) == .falls(by: wan("1")))
  }

  @Test("both sources count together: 36 fiscal − 2 other is 34 of 35, 1 − 2 falls by 1")
  func sources() throws {
    #expect(try Linxi.equipment.doubt(about: .wan("36", other: "-2"), in: .may) == nil)
    #expect(
      try Linxi.equipment.doubt(about: .wan("1", other: "-2"), in: .may) == .falls(by: wan("1")))
  }

  @Test(
    "an amount no book can hold is refused without trapping",
    arguments: [Int64.max, .min, 10_000_000_000_000_001, -10_000_000_000_000_001])
  func tooLarge(fen: Int64) {
    let money = Money(fen: fen)
    for amount in [
      Funds(fiscal: money), Funds(fiscal: .zero, other: money),
      Funds(fiscal: money, other: money),
    ] {
      #expect(throws: RuleViolation(.amountsTooLarge, at: .project)) {
        try Linxi.equipment.doubt(about: amount, in: .may)
      }
    }
  }
}
