import BudgetModel
import Testing

@Suite("Warnings about an amount")
struct EntryWarningTests {
  /// What is doubted about fiscal funds in 万元, typed with a unit, with no clock.
  private func warnings(
    _ project: Project, _ amount: String, _ month: Month, from source: FundSource = .fiscal,
    typed: TypedAmount? = nil, today: CalendarDate? = nil
  ) throws -> [EntryWarning] {
    try project.warnings(
      about: ProposedAmount(wan(amount), from: source, in: month, typed: typed),
      fiscalYear: try #require(FiscalYear(2024)), today: today)
  }

  /// A project of 35 万元, 25 fiscal and 10 other, with spending.
  private func spent(_ records: (Month, Funds)...) -> Project {
    Project.sample(
      budget: .wan("25", other: "10"),
      spending: records.map { Spending(month: $0.0, amount: $0.1) })
  }

  @Suite("the budget") struct Total {
    private let tests = EntryWarningTests()

    @Test("what fits the budget raises no doubt, up to its last 分")
    func none() throws {
      let project = Linxi.equipment.spending((.january, "5"))
      #expect(try tests.warnings(project, "10", .may) == [])
      #expect(try tests.warnings(project, "0", .may) == [])
      #expect(try tests.warnings(project, "30", .may) == [])
    }

    @Test("5 + 30.000001 of 35 overspends by one 分, and so does its only source")
    func overspends() throws {
      let project = Linxi.equipment.spending((.january, "5"))
      #expect(
        try tests.warnings(project, "30.000001", .may)
          == [.overspends(by: Money(fen: 1)), .sourceOverspent(.fiscal, by: Money(fen: 1))])
    }

    @Test("a month's own record is replaced, not added to: 36 instead of 5 is 1 over")
    func replaces() throws {
      let project = Linxi.equipment.spending((.january, "5"))
      #expect(try tests.warnings(project, "35", .january) == [.overwritesReported(old: wan("5"))])
      #expect(
        try tests.warnings(project, "36", .january)
          == [
            .overspends(by: wan("1")), .sourceOverspent(.fiscal, by: wan("1")),
            .overwritesReported(old: wan("5")),
          ])
    }

    @Test("the budget in force counts: +10 in July saves July and not May")
    func adjustments() throws {
      let project = Linxi.equipment.adjusted((.july, "10"))
      #expect(try tests.warnings(project, "45", .july) == [])
      #expect(
        try tests.warnings(project, "45.5", .july)
          == [.overspends(by: wan("0.5")), .sourceOverspent(.fiscal, by: wan("0.5"))])
      #expect(
        try tests.warnings(project, "45", .may)
          == [.overspends(by: wan("10")), .sourceOverspent(.fiscal, by: wan("10"))])
    }

    @Test("with 20 in August, 15.5 in May passes the year by 0.5 and not May's budget")
    func exceedsYear() throws {
      let project = Linxi.equipment.spending((.august, "20"))
      #expect(try tests.warnings(project, "15", .may) == [])
      #expect(
        try tests.warnings(project, "15.5", .may)
          == [.exceedsYear(by: wan("0.5")), .sourceOverspent(.fiscal, by: wan("0.5"))])
      #expect(try tests.warnings(project, "36", .may).first == .overspends(by: wan("1")))
      // A later cut counts for the year: 35 − 5 = 30 in December.
      let cut = project.adjusted((.december, "-5"))
      #expect(try tests.warnings(cut, "15", .may).first == .exceedsYear(by: wan("5")))
    }

    @Test("a refund makes the cumulative fall, even of an overspent project")
    func falls() throws {
      let project = Linxi.equipment.spending((.january, "5"))
      #expect(try tests.warnings(project, "-0.5", .may) == [.falls(by: wan("0.5"))])
      // 40 of 35 spent already: the refund is what is odd about this entry.
      let overspent = Linxi.equipment.spending((.january, "40"))
      #expect(try tests.warnings(overspent, "-1", .may) == [.falls(by: wan("1"))])
    }

    @Test("a refund of one source falls only when it is more than the other source's amount")
    func fallingSource() throws {
      let project = tests.spent((.april, .wan("0", other: "4")), (.may, .wan("2")))
      #expect(try tests.warnings(project, "-2", .may, from: .other) == [])
      #expect(
        try tests.warnings(project, "-3", .may, from: .other) == [.falls(by: wan("1"))])
    }
  }

  @Suite("each source") struct Sources {
    private let tests = EntryWarningTests()

    @Test("14 of fiscal 10 and no more than 35 together: the source alone is overspent")
    func overspent() throws {
      let project = tests.spent((.january, .wan("0", other: "6")))
      #expect(try tests.warnings(project, "4", .may, from: .other) == [])
      #expect(
        try tests.warnings(project, "8", .may, from: .other)
          == [.sourceOverspent(.other, by: wan("4"))])
    }

    @Test("the total is said first: 20 + 16 of 35, of which 16 of other 10")
    func totalFirst() throws {
      let project = tests.spent((.january, .wan("20")))
      #expect(
        try tests.warnings(project, "16", .may, from: .other)
          == [.overspends(by: wan("1")), .sourceOverspent(.other, by: wan("6"))])
    }

    @Test("a source's own adjustments count, and later months of its own")
    func adjusted() throws {
      let project = Project.sample(
        budget: .wan("25", other: "10"),
        adjustments: [Adjustment(month: .june, amount: .wan("-2", other: "2"), reason: "调剂")],
        spending: [Spending(month: .august, amount: .wan("0", other: "3"))])
      // Other: 10 until May and 12 from June, 3 of it spent in August.
      #expect(try tests.warnings(project, "9", .june, from: .other) == [])
      #expect(
        try tests.warnings(project, "10", .june, from: .other)
          == [.sourceOverspent(.other, by: wan("1"))])
      #expect(
        try tests.warnings(project, "10.5", .may, from: .other)
          == [.sourceOverspent(.other, by: wan("0.5"))])
    }

    @Test("spending from a source without budget, not a zero or a refund of it")
    func withoutBudget() throws {
      let project = Linxi.equipment
      #expect(
        try tests.warnings(project, "1", .may, from: .other) == [.sourceWithoutBudget(.other)])
      #expect(try tests.warnings(project, "0", .may, from: .other) == [])
      #expect(
        try tests.warnings(project, "36", .may, from: .other)
          == [.overspends(by: wan("1")), .sourceWithoutBudget(.other)])
    }

    @Test("a budget that comes later is none yet: other +10 from July on")
    func budgetLater() throws {
      let project = Project.sample(
        adjustments: [Adjustment(month: .july, amount: .wan("0", other: "10"), reason: "追加")])
      #expect(
        try tests.warnings(project, "1", .june, from: .other) == [.sourceWithoutBudget(.other)])
      #expect(try tests.warnings(project, "1", .july, from: .other) == [])
    }

    @Test("other 3 − 4 is below zero while 10 + 3 − 4 is not")
    func belowZero() throws {
      let project = tests.spent(
        (.january, .wan("5", other: "3")), (.may, .wan("5")))
      #expect(try tests.warnings(project, "-3", .may, from: .other) == [])
      #expect(
        try tests.warnings(project, "-4", .may, from: .other) == [.sourceBelowZero(.other)])
    }

    @Test("a later month's refund can bring the source below zero: other 3 → 1, then − 2")
    func belowZeroLater() throws {
      let project = tests.spent(
        (.january, .wan("5", other: "3")), (.august, .wan("5", other: "-2")))
      #expect(
        try tests.warnings(project, "1", .january, from: .other)
          == [.sourceBelowZero(.other), .overwritesReported(old: wan("3"))])
    }

    @Test("where the total is below zero too a rule speaks, not a warning about the source")
    func totalBelowZero() throws {
      let project = tests.spent((.january, .wan("1", other: "1")))
      #expect(
        try tests.warnings(project, "-3", .may, from: .other) == [.falls(by: wan("3"))])
    }
  }

  @Suite("what was reported") struct Reported {
    private let tests = EntryWarningTests()

    @Test("another amount overwrites, the same does not")
    func overwrites() throws {
      let project = Linxi.equipment.spending((.may, "5"))
      #expect(try tests.warnings(project, "5", .may) == [])
      #expect(try tests.warnings(project, "5.000001", .may) == [.overwritesReported(old: wan("5"))])
      #expect(try tests.warnings(project, "0", .may) == [.overwritesReported(old: wan("5"))])
      #expect(try tests.warnings(project, "5", .june) == [])
    }

    @Test("a reported 0.00 is reported; a zero beside the other source's amount is blank")
    func zeros() throws {
      let zero = tests.spent((.may, .zero))
      #expect(try tests.warnings(zero, "1", .may) == [.overwritesReported(old: .zero)])
      let half = tests.spent((.may, .wan("5")))
      #expect(try tests.warnings(half, "1", .may, from: .other) == [])
      #expect(try tests.warnings(half, "1", .may) == [.overwritesReported(old: wan("5"))])
    }
  }

  @Suite("the calendar") struct Calendar {
    private let tests = EntryWarningTests()

    @Test(
      "a month that has not ended is asked about",
      arguments: [
        (2024, 5, 31, [.futureMonth]), (2024, 6, 1, []), (2024, 4, 30, [.futureMonth]),
        (2023, 12, 31, [.futureMonth]), (2025, 1, 1, []),
      ] as [(Int, Int, Int, [EntryWarning])])
    func future(year: Int, month: Int, day: Int, expected: [EntryWarning]) throws {
      let today = try #require(CalendarDate(year: year, month: month, day: day))
      #expect(try tests.warnings(Linxi.equipment, "1", .may, today: today) == expected)
    }
  }

  @Suite("the usual month") struct Usual {
    private let tests = EntryWarningTests()

    private let project = Linxi.utilities.spending(
      (.january, "2"), (.february, "1"), (.march, "3"), (.april, "0"))

    @Test("ten times the median 2 of 1, 2 and 3 is asked about, one 分 less is not")
    func tenTimes() throws {
      #expect(try tests.warnings(project, "19.999999", .may) == [])
      #expect(
        try tests.warnings(project, "20", .may) == [.farAboveUsual(times: 10, usual: wan("2"))])
      #expect(
        try tests.warnings(project, "59", .may) == [.farAboveUsual(times: 29, usual: wan("2"))])
    }

    @Test("the month itself is not among the others: 1, 3 and a zero are too few")
    func others() throws {
      #expect(
        try tests.warnings(project, "90", .january) == [.overwritesReported(old: wan("2"))])
    }

    @Test("of four the middle two are halved: 1, 2, 3 and 1 分 more than 3 make 2.5")
    func even() throws {
      let four = Linxi.utilities.spending(
        (.january, "2"), (.february, "1"), (.march, "3.000001"), (.april, "9"))
      // (2 + 3.000001) / 2 × 10 = 25.000005.
      #expect(try tests.warnings(four, "25.000004", .may) == [])
      #expect(
        try tests.warnings(four, "25.000005", .may)
          == [.farAboveUsual(times: 10, usual: wan("2.500001"))])
    }

    @Test("refunds count without their sign, on either side")
    func refunds() throws {
      let refunded = Linxi.utilities.spending(
        (.january, "30"), (.february, "-2"), (.march, "2"), (.april, "-2"))
      #expect(
        try tests.warnings(refunded, "-20", .may)
          == [.farAboveUsual(times: 10, usual: wan("2")), .falls(by: wan("20"))])
    }
  }

  @Suite("元 typed as 万元") struct Yuan {
    private let tests = EntryWarningTests()

    private func bare(_ text: String) throws -> TypedAmount { try AmountInput.parse(text) }

    @Test("26500 of 35 万元 is 2.65 万元, said first and instead of the overspending")
    func looksLikeYuan() throws {
      #expect(
        try tests.warnings(Linxi.equipment, "26500", .may, typed: bare("26500"))
          == [.looksLikeYuan(as: wan("2.65"))])
      #expect(
        try tests.warnings(Linxi.equipment, "26500", .may, typed: bare("20000+6500"))
          == [.looksLikeYuan(as: wan("2.65"))])
    }

    @Test("other warnings stay behind it")
    func others() throws {
      let project = Linxi.equipment.spending((.may, "1"))
      let today = try #require(CalendarDate(year: 2024, month: 5, day: 1))
      #expect(
        try tests.warnings(project, "26500", .may, typed: bare("26500"), today: today)
          == [.looksLikeYuan(as: wan("2.65")), .overwritesReported(old: wan("1")), .futureMonth])
      #expect(
        try tests.warnings(
          Linxi.equipment, "26500", .may, from: .other, typed: bare("26500"))
          == [.looksLikeYuan(as: wan("2.65")), .sourceWithoutBudget(.other)])
    }

    @Test("a unit that was stated is not doubted, nor what nobody typed")
    func stated() throws {
      let overspent: [EntryWarning] = [
        .overspends(by: wan("26465")), .sourceOverspent(.fiscal, by: wan("26465")),
      ]
      #expect(
        try tests.warnings(Linxi.equipment, "26500", .may, typed: bare("26500万")) == overspent)
      #expect(try tests.warnings(Linxi.equipment, "26500", .may) == overspent)
    }

    @Test(
      "from twice the budget on, and as 元 within it to whole 分",
      arguments: [
        ("69.99", nil), ("70", "0.007"), ("36", nil), ("125000", "12.5"), ("350000", "35"),
        ("350000.01", nil), ("26500.55", "2.650055"), ("26500.555", nil), ("34", nil),
      ] as [(String, String?)])
    func limits(text: String, yuan: String?) throws {
      let found = try tests.warnings(Linxi.equipment, text, .may, typed: bare(text))
      if let yuan {
        #expect(found == [.looksLikeYuan(as: wan(yuan))])
      } else {
        #expect(!found.contains { if case .looksLikeYuan = $0 { true } else { false } })
      }
    }

    @Test("the year's adjusted budget decides: 60 from July on, so 100 in May is not doubted")
    func adjusted() throws {
      let project = Linxi.equipment.adjusted((.july, "25"))
      #expect(
        try tests.warnings(project, "100", .may, typed: bare("100")).first
          == .overspends(by: wan("65")))
      #expect(
        try tests.warnings(project, "120", .may, typed: bare("120")).first
          == .looksLikeYuan(as: wan("0.012")))
    }

    @Test("a cumulative amount in 元 must leave the month something: 10 spent before")
    func cumulative() throws {
      let project = Linxi.equipment.spending((.january, "10"))
      // 126 500 − 10 as 万元; 12.65 − 10 = 2.65 as 元.
      #expect(
        try tests.warnings(project, "126490", .may, typed: bare("126500"))
          == [.looksLikeYuan(as: wan("12.65"))])
      // 2.65 − 10 would be a refund.
      #expect(
        try tests.warnings(project, "26490", .may, typed: bare("26500")).first
          == .overspends(by: wan("26465")))
    }

    @Test("without a budget nothing is sensible in 元 either")
    func noBudget() throws {
      let project = Project.sample(plan: .wan("0", "0", "0", "0"))
      #expect(
        try tests.warnings(project, "100", .may, typed: bare("100"))
          == [.overspends(by: wan("100")), .sourceWithoutBudget(.fiscal)])
    }
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
    for source in FundSource.allCases {
      let proposed = ProposedAmount(
        money, from: source, in: .may, typed: TypedAmount(money, unit: nil))
      let year = try #require(FiscalYear(2024))
      #expect(throws: RuleViolation(.amountsTooLarge, at: .project)) {
        try Linxi.equipment.warnings(about: proposed, fiscalYear: year, today: nil)
      }
    }
  }
}
