import BudgetModel
import BudgetText
import TerminalKit
import TestSupport
import Testing

@testable import BudgetUI

/// Budget and plan in a project's form.
@Suite struct ProjectFormAmountTests {
  private func plan(_ march: String, _ june: String, _ october: String, _ december: String) -> Plan
  {
    Plan(march: wan(march), june: wan(june), october: wan(october), december: wan(december))
  }

  @Test func aWrongDecemberIsToldAndPutRightByOneKey() {
    var app = AppDriver(rows: 40)
    // 甲项目 has 40 and is planned 10, 20, 30, 40.
    app.strike("E⇥⇥⇥⌃u43.2")
    #expect(app.shows("与预算相比  12月底比预算数少 3.20；在12月底按 = 改为 43.20"))
    app.strike("⌃s")
    #expect(app.state.form?.form.focus?.id == .plan(.december))
    #expect(app.shows("✗ 12月底计划 40.00 应等于年初预算数 43.20。"))
    #expect(app.footer.contains("= 改为预算数"))
    app.strike("=")
    #expect(app.state.form?.form.text(of: .plan(.december)) == "43.20")
    #expect(app.shows("与预算相比  12月底等于预算数"))
    #expect(!app.footer.contains("= 改为预算数"))
    app.strike("⌃s")
    #expect(
      app.commits.map(\.edits) == [
        [
          .budget(project: "A1", Replacing(funds("40"), with: funds("43.2"))),
          .plan(
            project: "A1",
            Replacing(plan("10", "20", "30", "40"), with: plan("10", "20", "30", "43.2"))),
        ]
      ])
  }

  @Test func anEqualsSignElsewhereIsTyped() {
    var app = AppDriver()
    app.strike("E⇥=⇥⇥⇥⇥⇥=")
    #expect(app.state.form?.form.text(of: .name) == "甲项目=")
    #expect(app.state.form?.form.text(of: .plan(.june)) == "20.00=")
  }

  @Test func percentagesAreOfTheBudgetAndSaidInAmounts() {
    var app = AppDriver(rows: 40)
    app.strike("E⇥⇥⇥⇥⇥⌃u35%")
    #expect(app.shows("= 14.00 万元"))
    app.strike("⇥⌃u６０％⇥⌃u33.333333%⇥⌃u100%")
    #expect(app.shows("= 13.333333 万元（四舍五入到分）"))
    app.strike("⌃s")
    // 33.33 % is less than June's 60 %.
    #expect(app.state.form?.form.focus?.id == .plan(.october))
    #expect(app.shows("✗ 计划累计数不能低于6月底的 24.00。"))
    app.strike("⌃u75%⌃s")
    #expect(app.book.projects[0].plan == plan("14", "24", "30", "40"))
  }

  @Test func whatIsMissingIsShownWhileOneTypes() {
    var app = AppDriver(rows: 40)
    app.strike("E⇥⇥⇥⇥⇥⌃u⇥⌃u⇥⌃u⇥⌃u")
    #expect(app.shows("与预算相比  无计划"))
    app.strike("⇤⇤⇤8")
    #expect(app.shows("与预算相比  距预算数还差 32.00"))
    #expect(app.shows("占预算 20.00%；距预算数还差 32.00"))
    app.strike("⇥41")
    #expect(app.shows("与预算相比  超出预算 1.00"))
    app.strike("⌃s")
    #expect(app.shows("✗ 请填写；没有计划则四个都留空。"))
    #expect(app.state.form?.form.focus?.id == .plan(.october))
  }

  @Test func fourBlanksAreNoPlan() {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⇥⇥⌃u⇥⌃u⇥⌃u⇥⌃u⌃s")
    #expect(
      app.commits.map(\.edits) == [
        [.plan(project: "A1", Replacing(plan("10", "20", "30", "40"), with: nil))]
      ])
  }

  @Test func aBlankOfTheStandardSourcesIsNothing() {
    var app = AppDriver()
    app.strike("↓E⇥⇥⇥⌃u60⇥⌃u⌃s")
    #expect(app.book.projects[1].budget == funds("60", "0"))
  }

  /// A book that declares its sources, with one project of 40 from the second.
  private func declared(inputUnit: MoneyUnit? = nil) throws -> BudgetBook {
    let sources = FundSources([
      DeclaredSource(.fiscal, name: "财政资金"), DeclaredSource(FundSource("carryover"), name: "上年结转"),
    ])
    var builder = BookBuilder(sources: sources)
    let project = Project(
      code: "A1", name: "甲项目", budget: Funds(FundSource("carryover"), wan("40")), purpose: "",
      goals: [], plan: nil)
    #expect(builder.append(project).isEmpty)
    var rules = SharedRules()
    rules.inputUnit = inputUnit
    let year = try #require(FiscalYear(2024))
    return try #require(
      builder.book(
        BookHead(
          unit: Unit(code: "1", name: "一"), fiscalYear: year, sources: sources, rules: rules)))
  }

  @Test func aBlankOfADeclaredSourceIsNotZero() throws {
    var app = AppDriver(try declared(), rows: 40)
    app.strike("E⇥⇥⇥")
    #expect(app.shows("空白即无此项，不同于 0.00"))
    #expect(app.state.form?.form.text(of: .budget(.fiscal)).isEmpty == true)
    app.strike("0⌃s")
    var both = Funds(FundSource("carryover"), wan("40"))
    both[.fiscal] = .zero
    #expect(
      app.commits.map(\.edits) == [
        [.budget(project: "A1", Replacing(Funds(FundSource("carryover"), wan("40")), with: both))]
      ])
    app.strike("E⇥⇥⇥⌃u⇥⌃u⌃s")
    #expect(app.shows("✗ 请至少填写一项资金来源的预算，没有则填 0。"))
  }

  @Test func bareNumbersAreInTheUnitOfTheFile() throws {
    var app = AppDriver(try declared(inputUnit: .yuan), rows: 40)
    app.strike("E⌃s")
    #expect(app.status == "没有改动。")
    app.strike("E")
    #expect(app.state.form?.form.text(of: .budget(FundSource("carryover"))) == "400000.00")
    app.strike("⇥⇥⇥⇥⌃u350000⌃s")
    #expect(app.state.question == nil)
    #expect(app.book.projects[0].budget == Funds(FundSource("carryover"), wan("35")))
  }

  @Test(arguments: [("", "350000"), ("→", "35"), ("→→", "350000")])
  func anAmountThatLooksLikeYuanIsAskedAbout(keys: String, budget: String) {
    var app = AppDriver(rows: 40)
    app.strike("E⇥⇥⇥⇥⇥⌃u⇥⌃u⇥⌃u⇥⌃u⇤⇤⇤⇤⇤⌃u350000")
    #expect(app.shows("350000 元 = 35.00 万元？"))
    app.strike("⌃s")
    #expect(app.shows("财政资金  350000 元 = 35.00 万元？"))
    app.strike(keys + "⏎")
    let fiscal = app.state.form?.form.text(of: .budget(.fiscal))
    #expect(keys.isEmpty ? fiscal == "350000" : app.book.projects[0].budget == funds(budget))
    #expect(app.commits.count == (keys.isEmpty ? 0 : 1))
  }
}
