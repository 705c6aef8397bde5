import BudgetModel
import Testing

@Suite("Warnings about an amount")
struct EntryWarningTests {
  @Test("what fits the budget raises no doubt, up to its last 分")
  func none() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try warnings(project, "10", .may) == [])
    #expect(try warnings(project, "0", .may) == [])
    #expect(try warnings(project, "30", .may) == [])
  }

  @Test("5 + 30.000001 of 35 overspends by one 分, and so does its only source")
  func overspends() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(
      try warnings(project, "30.000001", .may)
        == [.overspends(by: Money(fen: 1)), .sourceOverspent(.fiscal, by: Money(fen: 1))])
  }

  @Test("nothing spent in a month is no matter of a budget that was passed before: 40 of 35")
  func nothingSpentAfterwards() throws {
    let project = Linxi.equipment.spending((.january, "40"))
    #expect(try warnings(project, "0", .may) == [])
    #expect(
      try warnings(project, "0.01", .may)
        == [.overspends(by: wan("5.01")), .sourceOverspent(.fiscal, by: wan("5.01"))])
  }

  @Test("a month's own record is replaced, not added to: 36 instead of 5 is 1 over")
  func replaces() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try warnings(project, "35", .january) == [.overwritesReported(old: wan("5"))])
    #expect(
      try warnings(project, "36", .january)
        == [
          .overspends(by: wan("1")), .sourceOverspent(.fiscal, by: wan("1")),
          .overwritesReported(old: wan("5")),
        ])
  }

  @Test("the budget in force counts: +10 in July saves July and not May")
  func adjustments() throws {
    let project = Linxi.equipment.adjusted((.july, "10"))
    #expect(try warnings(project, "45", .july) == [])
    #expect(
      try warnings(project, "45.5", .july)
        == [.overspends(by: wan("0.5")), .sourceOverspent(.fiscal, by: wan("0.5"))])
    #expect(
      try warnings(project, "45", .may)
        == [.overspends(by: wan("10")), .sourceOverspent(.fiscal, by: wan("10"))])
  }

  @Test("with 20 in August, 15.5 in May passes the year by 0.5 and not May's budget")
  func exceedsYear() throws {
    let project = Linxi.equipment.spending((.august, "20"))
    #expect(try warnings(project, "15", .may) == [])
    #expect(
      try warnings(project, "15.5", .may)
        == [.exceedsYear(by: wan("0.5")), .sourceOverspent(.fiscal, by: wan("0.5"))])
    #expect(try warnings(project, "36", .may).first == .overspends(by: wan("1")))
    // A later cut counts for the year: 35 − 5 = 30 in December.
    let cut = project.adjusted((.december, "-5"))
    #expect(try warnings(cut, "15", .may).first == .exceedsYear(by: wan("5")))
  }

  @Test("a refund makes the cumulative fall, even of an overspent project")
  func falls() throws {
    let project = Linxi.equipment.spending((.january, "5"))
    #expect(try warnings(project, "-0.5", .may) == [.falls(by: wan("0.5"))])
    // 40 of 35 spent already: the refund is what is odd about this entry.
    let overspent = Linxi.equipment.spending((.january, "40"))
    #expect(try warnings(overspent, "-1", .may) == [.falls(by: wan("1"))])
  }

  @Test("a refund of one source falls only when it is more than the other source's amount")
  func fallingSource() throws {
    let project = mixed((.april, .wan("0", other: "4")), (.may, .wan("2")))
    #expect(try warnings(project, "-2", .may, from: .other) == [])
    #expect(
      try warnings(project, "-3", .may, from: .other) == [.falls(by: wan("1"))])
  }

  @Test("another amount overwrites, the same does not")
  func overwrites() throws {
    let project = Linxi.equipment.spending((.may, "5"))
    #expect(try warnings(project, "5", .may) == [])
    #expect(try warnings(project, "5.000001", .may) == [.overwritesReported(old: wan("5"))])
    #expect(try warnings(project, "0", .may) == [.overwritesReported(old: wan("5"))])
    #expect(try warnings(project, "5", .june) == [])
  }

  @Test("a reported 0.00 is reported; a zero beside the other source's amount is blank")
  func zeros() throws {
    let zero = mixed((.may, .zero))
    #expect(try warnings(zero, "1", .may) == [.overwritesReported(old: .zero)])
    let half = mixed((.may, .wan("5")))
    #expect(try warnings(half, "1", .may, from: .other) == [])
    #expect(try warnings(half, "1", .may) == [.overwritesReported(old: wan("5"))])
  }

  @Test(
    "a month that has not ended is asked about",
    arguments: [
      (2024, 5, 31, [.futureMonth]), (2024, 6, 1, []), (2024, 4, 30, [.futureMonth]),
      (2023, 12, 31, [.futureMonth]), (2025, 1, 1, []),
    ] as [(Int, Int, Int, [EntryWarning])])
  func future(year: Int, month: Int, day: Int, expected: [EntryWarning]) throws {
    let today = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(try warnings(Linxi.equipment, "1", .may, today: today) == expected)
  }

  @Test("all at once, the most costly first")
  func order() throws {
    let project = Project.sample(
      budget: .wan("30", other: "5"),
      spending: [
        Spending(month: .january, amount: .wan("1")), Spending(month: .february, amount: .wan("1")),
        Spending(month: .march, amount: .wan("1")), Spending(month: .may, amount: .wan("2")),
      ])
    let today = try #require(CalendarDate(year: 2024, month: 5, day: 31))
    // 3 + 40 of 35, fiscal 43 of 30, forty times 1.
    #expect(
      try warnings(project, "40", .may, today: today)
        == [
          .overspends(by: wan("8")), .sourceOverspent(.fiscal, by: wan("13")),
          .farAboveUsual(times: 40, usual: wan("1")), .overwritesReported(old: wan("2")),
          .futureMonth,
        ])
  }

  @Test(
    "an amount no book can hold is refused without trapping",
    arguments: [Int64.max, .min, 10_000_000_000_000_001, -10_000_000_000_000_001])
  func tooLarge(fen: Int64) throws {
    let money = Money(fen: fen)
    for source in FundSources.standard.all {
      let proposed = ProposedAmount(
        money, from: source, in: .may, typed: TypedAmount(money, unit: nil))
      let year = try #require(FiscalYear(2024))
      #expect(throws: RuleViolation(.amountsTooLarge, at: .project)) {
        try Linxi.equipment.warnings(about: proposed, fiscalYear: year, today: nil)
      }
    }
  }
}
