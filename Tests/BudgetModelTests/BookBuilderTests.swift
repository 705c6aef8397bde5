import BudgetModel
import Testing

@Suite("BookBuilder")
struct BookBuilderTests {
  private func book(from builder: consuming BookBuilder) throws -> BudgetBook? {
    builder.book(unit: Linxi.unit, fiscalYear: try #require(FiscalYear(2024)))
  }

  @Test("the eleven real projects make a book, in their order")
  func realBook() throws {
    var builder = BookBuilder()
    for project in Linxi.projects { #expect(builder.append(project) == []) }
    let book = try #require(try book(from: builder))
    #expect(book.projects == Linxi.projects)
    #expect(book.unit == Linxi.unit)
    #expect(book.fiscalYear.year == 2024)
    #expect(book.goals == nil)
    #expect(book.position(of: Linxi.meals.code) == 10)
    #expect(book.position(of: Linxi.equipment.code) == 0)
    #expect(book.position(of: "unknown") == nil)
  }

  @Test("goals are kept; a book may have no project")
  func goals() throws {
    let goals = UnitGoals(
      overall: "总体", itemized: ["一", "二"], safeguards: [Safeguard(title: "廉政", text: "…")])
    let year = try #require(FiscalYear(2024))
    let book = BookBuilder().book(unit: Linxi.unit, fiscalYear: year, goals: goals)
    #expect(book?.goals == goals)
    #expect(book?.projects == [])
  }

  @Test("a broken rule leaves no book, however many sound projects follow")
  func noBook() throws {
    var builder = BookBuilder()
    #expect(builder.append(.sample(name: "")) != [])
    #expect(builder.append(Linxi.cars) == [])
    #expect(try book(from: builder) == nil)
  }

  @Test("the second and third project of a code name the first")
  func duplicateCodes() throws {
    var builder = BookBuilder()
    #expect(builder.append(Linxi.cars) == [])
    #expect(builder.append(.sample(code: "A")) == [])
    let duplicate = [
      RuleViolation(.duplicateCode("A", firstProject: 1), at: .code)
    ]
    #expect(builder.append(.sample(code: "A", name: "二")) == duplicate)
    #expect(builder.append(.sample(code: "A", name: "三")) == duplicate)
    #expect(try book(from: builder) == nil)
  }

  @Test(
    "a project refused for its amounts still counts: the first A is project 1, the first B project 0"
  )
  func duplicatesAfterARefusal() {
    var builder = BookBuilder()
    let huge = Funds(fiscal: Money(fen: .max))
    #expect(
      builder.append(.sample(code: "B", budget: huge)).map(\.rule) == [.amountsTooLarge])
    #expect(builder.append(.sample(code: "A")) == [])
    #expect(
      builder.append(.sample(code: "A"))
        == [RuleViolation(.duplicateCode("A", firstProject: 1), at: .code)])
    #expect(
      builder.append(.sample(code: "B"))
        == [RuleViolation(.duplicateCode("B", firstProject: 0), at: .code)])
  }

  @Test("codes that differ in case or width are different codes")
  func similarCodes() {
    var builder = BookBuilder()
    for code in ["a1", "A1", "Ａ1"] { #expect(builder.append(.sample(code: code)) == []) }
  }

  @Suite("amounts too large")
  struct TooLarge {
    private let refusal = [RuleViolation(.amountsTooLarge, at: .project)]
    private let limit = BudgetBook.amountLimit.fen

    private func found(_ project: Project) -> [RuleViolation] {
      var builder = BookBuilder()
      return builder.append(project)
    }

    @Test("the limit is 10¹⁶ 分")
    func theLimit() {
      #expect(BudgetBook.amountLimit == wan("10000000000"))
    }

    @Test(
      "a single amount past the limit is refused wherever it stands",
      arguments: [Int64.max, .min, .min + 1, 10_000_000_000_000_001, -10_000_000_000_000_001])
    func single(fen: Int64) {
      let money = Money(fen: fen)
      for funds in [Funds(fiscal: money), Funds(fiscal: .zero, other: money)] {
        #expect(found(.sample(budget: funds)) == refusal)
        #expect(
          found(
            .sample(adjustments: [Adjustment(month: .may, amount: funds, reason: "")]))
            == refusal)
        #expect(
          found(.sample(spending: [Spending(month: .may, amount: funds)])) == refusal)
      }
      for checkpoint in Checkpoint.allCases {
        let plan = Plan(
          march: checkpoint == .march ? money : .zero, june: checkpoint == .june ? money : .zero,
          october: checkpoint == .october ? money : .zero,
          december: checkpoint == .december ? money : .zero)
        #expect(found(.sample(budget: .zero, plan: plan)) == refusal)
      }
    }

    @Test("every amount the largest or the smallest at once does not trap")
    func everything() {
      for fen in [Int64.max, .min] {
        let money = Money(fen: fen)
        let funds = Funds(fiscal: money, other: money)
        let project = Project.sample(
          budget: funds, plan: Plan(march: money, june: money, october: money, december: money),
          adjustments: Month.allCases.map { Adjustment(month: $0, amount: funds, reason: "") },
          spending: Month.allCases.map { Spending(month: $0, amount: funds) })
        #expect(found(project) == refusal)
      }
    }

    @Test(
      "absolute values count: half the limit up and half down are the limit, one 分 more is refused")
    func bySum() {
      let half = limit / 2
      func project(_ extra: Int64) -> Project {
        .sample(
          plan: .wan("0", "0", "0", "0"),
          adjustments: [
            Adjustment(month: .may, amount: Funds(fiscal: Money(fen: half)), reason: "追加"),
            Adjustment(month: .june, amount: Funds(fiscal: Money(fen: -half)), reason: "调减"),
          ],
          spending: [Spending(month: .may, amount: Funds(fiscal: Money(fen: extra)))])
      }
      #expect(found(project(0)) == [])
      #expect(found(project(1)) == refusal)
    }

    @Test("several projects share the limit; a smaller one still fits after a refusal")
    func acrossProjects() {
      // Budget and December's plan: each project weighs twice its budget.
      func project(_ code: String, _ fen: Int64) -> Project {
        .sample(
          code: code,
          plan: Plan(march: .zero, june: .zero, october: .zero, december: Money(fen: fen)))
      }
      var builder = BookBuilder()
      #expect(builder.append(project("A", limit / 4)) == [])
      #expect(builder.append(project("B", limit / 4 + 1)) == refusal)
      #expect(builder.append(project("C", limit / 4)) == [])
      #expect(builder.append(project("D", 1)) == refusal)
      #expect(builder.append(project("E", 0)) == [])
    }
  }
}
