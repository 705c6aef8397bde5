import BudgetModel
import Testing

/// Books with sources of their own, where blank is not 0.00.
@Suite("Declared sources") struct SourcesTests {
  private static let carryover = FundSource("carryover")
  private static let declared = [
    DeclaredSource(.fiscal, name: "财政拨款"), DeclaredSource(carryover, name: "上年结转"),
    DeclaredSource(FundSource("own"), name: "单位资金"),
  ]

  private func funds(_ amounts: (FundSource, String)...) -> Funds {
    amounts.reduce(into: Funds()) { $0[$1.0] = wan($1.1) }
  }

  private func book(spending: [Spending] = []) throws -> BudgetBook {
    var builder = BookBuilder(sources: FundSources(Self.declared))
    let project = Project(
      code: "P1", name: "项目", budget: funds((.fiscal, "10"), (Self.carryover, "2")), purpose: "",
      goals: [], plan: .wan("3", "6", "9", "12"), spending: spending)
    #expect(builder.append(project) == [])
    let year = try #require(FiscalYear(2024))
    return try #require(builder.book(unit: Linxi.unit, fiscalYear: year))
  }

  private func edit(_ old: Funds?, _ new: Funds?) -> Edit {
    .spending(project: "P1", month: .may, Replacing(old, with: new))
  }

  @Test(
    "A source left out is blank, one of 0.00 is reported, and both survive what is added beside them"
  )
  func blank() throws {
    let (one, _) = try book().evaluated([edit(nil, funds((.fiscal, "0")))])
    #expect(one.projects[0].spending(in: .may)?.amount[.fiscal] == .zero)
    #expect(one.projects[0].spending(in: .may)?.amount[Self.carryover] == nil)
    let (two, edits) = try one.evaluated([edit(nil, funds((Self.carryover, "1.5")))])
    #expect(
      two.projects[0].spending(in: .may)?.amount == funds((.fiscal, "0"), (Self.carryover, "1.5")))
    // Taken back, the cell is blank again and the other one still 0.00.
    #expect(try two.evaluated(edits.compactMap(\.inverse)).book == one)
  }

  @Test("The last source taken away leaves the month not reported")
  func nothingLeft() throws {
    let both = funds((.fiscal, "1"), (Self.carryover, "2"))
    let full = try book(spending: [Spending(month: .may, amount: both, note: "注")])
    let (half, _) = try full.evaluated([edit(funds((.fiscal, "1")), nil)])
    #expect(half.projects[0].spending(in: .may)?.amount == funds((Self.carryover, "2")))
    #expect(half.projects[0].spending(in: .may)?.note == "注")
    let (none, edits) = try half.evaluated([edit(funds((Self.carryover, "2")), nil)])
    #expect(none.projects[0].spending(in: .may) == nil)
    #expect(try none.evaluated(edits.reversed().compactMap(\.inverse)).book == half)
  }

  @Test(
    "One edit that fills a blank and changes another comes back as two, so that undo restores the blank"
  )
  func fillsAndChanges() throws {
    let before = try book(spending: [Spending(month: .may, amount: funds((.fiscal, "1")))])
    let new = funds((.fiscal, "3"), (Self.carryover, "2"))
    let (after, edits) = try before.evaluated([
      .spending(project: "P1", month: .may, .anything(with: new))
    ])
    #expect(
      edits == [
        edit(funds((.fiscal, "1")), funds((.fiscal, "3"))), edit(nil, funds((Self.carryover, "2"))),
      ])
    #expect(try after.evaluated(edits.reversed().compactMap(\.inverse)).book == before)
  }

  @Test("Blank and 0.00 are told apart in a clash as well")
  func clashes() throws {
    let zero = try book(spending: [Spending(month: .may, amount: funds((.fiscal, "0")))])
    // Somebody reported 0.00 where the other saw a blank.
    #expect(throws: Rejection.self) { try zero.evaluated([edit(nil, funds((.fiscal, "4")))]) }
    let (other, _) = try zero.evaluated([edit(nil, funds((Self.carryover, "4")))])
    #expect(other.projects[0].actual(through: .may) == wan("4"))
  }

  @Test("Amounts of a source the book does not have are refused, and of none at all")
  func unknown() throws {
    let before = try book()
    func rule(_ edits: [Edit]) -> RuleViolation.Rule? {
      do {
        _ = try before.evaluated(edits)
      } catch Rejection.rule(let violation, _) {
        return violation.rule
      } catch {
        Issue.record(error)
      }
      return nil
    }
    #expect(rule([edit(nil, funds((.other, "1")))]) == .unknownSource(.other))
    #expect(
      rule([.budget(project: "P1", .anything(with: Funds()))]) == .noAmount)
    // A standard book has an amount of both sources everywhere.
    let standard = BudgetModelTests.book([Project.sample()])
    #expect(throws: Rejection.self) {
      try standard.evaluated([.budget(project: "P1", .anything(with: Funds(.fiscal, wan("35"))))])
    }
  }

  @Test("Sources are declared, used and taken away again, but not under amounts that need them")
  func declaring() throws {
    let standard = BudgetModelTests.book([Project.sample()])
    let three = [
      DeclaredSource(.fiscal, name: "财政"), DeclaredSource(.other, name: "其他"),
      DeclaredSource(Self.carryover, name: "结转"),
    ]
    let (declared, first) = try standard.evaluated([.sources(Replacing(nil, with: three))])
    #expect(declared.sources.all == [.fiscal, .other, Self.carryover])
    let (used, _) = try declared.evaluated([edit(nil, funds((Self.carryover, "1")))])
    #expect(throws: Rejection.self) { try used.evaluated(first.compactMap(\.inverse)) }
    #expect(try declared.evaluated(first.compactMap(\.inverse)).book == standard)
    // All at once, in whatever order the two need.
    #expect(try standard.evaluated(standard.edits(to: used)).book == used)
    #expect(try used.evaluated(used.edits(to: standard)).book == standard)
  }

  @Test(
    "What cannot be declared",
    arguments: [
      ([], .noSources),
      ([DeclaredSource(FundSource("month"), name: "月")], .badSourceKey("month")),
      ([DeclaredSource(FundSource("Own"), name: "自有")], .badSourceKey("Own")),
      ([DeclaredSource(FundSource("a_b"), name: "自有")], .badSourceKey("a_b")),
      ([DeclaredSource(FundSource("own"), name: " ")], .unnamedSource(FundSource("own"))),
      (
        [DeclaredSource(.other, name: "甲"), DeclaredSource(.other, name: "乙")],
        .duplicateSource(.other)
      ),
      (
        (0..<9).map { DeclaredSource(FundSource("s\($0)"), name: "来源") }, .tooManySources(9)
      ),
    ] as [([DeclaredSource], RuleViolation.Rule)])
  func faults(_ declared: [DeclaredSource], _ rule: RuleViolation.Rule) {
    #expect(FundSources(declared).fault?.rule == rule)
  }

  @Test("Eight sources add up, and each is told from the others whatever its key")
  func eight() {
    let keys = ["fiscal", "other", "b", "a", "z", "carryover", "aVeryLongKeyOfASource", "x9"]
    var funds = Funds()
    for (place, key) in keys.enumerated() { funds[FundSource(key)] = Money(fen: Int64(1) << place) }
    #expect(funds.total.fen == 255)
    for (place, key) in keys.enumerated() {
      #expect(funds[FundSource(key)]?.fen == Int64(1) << place)
    }
    #expect(funds.adding(funds).total.fen == 510)
    for key in keys { funds[FundSource(key)] = nil }
    #expect(funds == Funds())
    #expect(funds.isBlank)
  }
}
