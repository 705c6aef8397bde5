import BudgetModel
import Testing

@Suite("The next year's book") struct NewYearTests {
  private let carryover = FundSource("carryover")

  private func year(_ number: Int) throws -> FiscalYear { try #require(FiscalYear(number)) }

  /// 25 fiscal, carry-over blank; raised by 5 in May, its plan revised, 3 spent, closed through June; everything else
  /// that a project can say.
  private func old() throws -> BudgetBook {
    let sources = FundSources([
      DeclaredSource(.fiscal, name: "财政资金"), DeclaredSource(carryover, name: "上年结转"),
    ])
    var builder = BookBuilder(sources: sources)
    let project = Project(
      code: "P1", name: "电梯", attributes: [Attribute(name: "负责人", value: "王芳")],
      budget: Funds(.fiscal, wan("25")), purpose: "维保", goals: ["运行"],
      plan: .wan("5", "10", "20", "25"),
      planRevisions: [
        PlanRevision(month: .may, plan: .wan("5", "10", "20", "30"), reason: "追加")
      ],
      adjustments: [
        Adjustment(month: .may, amount: Funds(.fiscal, wan("5")), kind: .increase, reason: "追加")
      ],
      spending: [Spending(month: .january, amount: Funds(.fiscal, wan("3")), note: "注")],
      indicators: [
        Indicator(
          level1: "产出指标", level2: "", level3: "电梯", description: "", target: "9 部", basis: "")
      ])
    #expect(builder.append(project).isEmpty)
    var rules = SharedRules()
    rules.red = Percent(50)
    return try #require(
      builder.book(
        BookHead(
          unit: Linxi.unit, department: Unit(code: "430", name: "机关事务局"), fiscalYear: year(2024),
          closedThrough: .june, sources: sources, rules: rules,
          goals: UnitGoals(overall: "总", itemized: [], safeguards: []))))
  }

  @Test(
    "texts, goals, indicators, sources and rules come along; amounts, plan and the year's doings do not"
  )
  func carries() throws {
    let old = try old()
    let new = old.nextYear(old.head(of: try year(2025)))
    #expect(new.fiscalYear.year == 2025)
    #expect(new.closedThrough == nil)
    #expect(new.unit == old.unit)
    #expect(new.department == old.department)
    #expect(new.sources == old.sources)
    #expect(new.rules == old.rules)
    #expect(new.goals == old.goals)
    let (before, after) = (old.projects[0], new.projects[0])
    #expect(
      new.projects == [
        Project(
          code: "P1", name: "电梯", attributes: before.attributes, budget: Funds(.fiscal, .zero),
          purpose: "维保", goals: ["运行"], plan: nil, indicators: before.indicators)
      ])
    // What was blank stays blank, which is not 0.00.
    #expect(after.budget[carryover] == nil)
    #expect(new.position(of: "P1") == 0)
  }

  @Test("amounts kept are those approved, not what May made of them")
  func keepsAmounts() throws {
    let old = try old()
    let project = old.nextYear(old.head(of: try year(2025)), keepingAmounts: true).projects[0]
    #expect(project.budget == Funds(.fiscal, wan("25")))
    #expect(project.plan == .wan("5", "10", "20", "25"))
    #expect(project.planRevisions == [])
    #expect(project.adjustments == [])
    #expect(project.spending == [])
  }

  @Test("the head may be another one, but for the sources")
  func otherHead() throws {
    let old = try old()
    var head = old.head(of: try year(2026))
    head.unit = Unit(code: "430002", name: "另一单位")
    head.department = nil
    head.rules = SharedRules()
    head.goals = nil
    head.sources = .standard
    let new = old.nextYear(head)
    #expect(new.unit.code == "430002")
    #expect(new.department == nil)
    #expect(new.rules.isEmpty)
    #expect(new.goals == nil)
    #expect(new.sources == old.sources)
  }

  @Test("what it begins without is counted")
  func leftBehind() throws {
    let old = try old()
    let left = old.leftBehind()
    #expect(left.spending == 1)
    #expect(left.adjustments == 1)
    #expect(left.planRevisions == 1)
    #expect(left.plans == 1)
    #expect(left.budget == wan("25"))
    #expect(left.closedThrough == .june)
    let kept = old.leftBehind(keepingAmounts: true)
    #expect(kept.plans == 0)
    #expect(kept.budget == nil)
    #expect(kept.spending == 1)
  }

  @Test(
    "the new book counts its own amounts only: one of the limit, made again, has room for as much")
  func volume() throws {
    // Half the limit as budget, as much as plan would pass it.
    let half = Money(fen: BudgetBook.amountLimit.fen / 2)
    var builder = BookBuilder()
    let project = Project(
      code: "P1", name: "大", budget: Funds(fiscal: half), purpose: "", goals: [], plan: nil,
      spending: [Spending(month: .january, amount: Funds(fiscal: half))])
    #expect(builder.append(project).isEmpty)
    let old = try #require(builder.book(unit: Linxi.unit, fiscalYear: year(2024)))
    let new = old.nextYear(old.head(of: try year(2025)))
    let again = try new.applying(
      .budget(project: "P1", .anything(with: Funds(fiscal: BudgetBook.amountLimit))))
    #expect(again.projects[0].budget.total == BudgetBook.amountLimit)
  }

  @Test("a book without projects, of the sources and rules it is given")
  func empty() throws {
    let head = BookHead(
      unit: Linxi.unit, fiscalYear: try year(2025),
      sources: FundSources([DeclaredSource(carryover, name: "上年结转")]))
    let book = try BudgetBook(head)
    #expect(book.projects == [])
    #expect(book.sources.all == [carryover])
    #expect(book.fiscalYear.year == 2025)
  }

  @Test("no sources, sources twice and rules that may not be make no book")
  func faults() throws {
    var head = BookHead(unit: Linxi.unit, fiscalYear: try year(2025), sources: FundSources([]))
    #expect(throws: RuleViolation(.noSources, at: .source(0))) { try BudgetBook(head) }
    let source = DeclaredSource(.fiscal, name: "财政")
    head.sources = FundSources([source, source])
    #expect(throws: RuleViolation(.duplicateSource(.fiscal), at: .source(1))) {
      try BudgetBook(head)
    }
    head.sources = .standard
    head.rules.tolerance = Percent(101)
    #expect(throws: RuleViolation(.badSharedRule(.tolerance), at: .rules)) { try BudgetBook(head) }
  }
}
