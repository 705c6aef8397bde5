import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Transfers between projects and between the sources of one, one commit each.
@Suite struct TransferFormTests {
  private func moved(_ amount: Funds, document: String? = nil) -> Adjustment {
    Adjustment(month: .june, amount: amount, kind: .transfer, document: document, reason: "调剂")
  }

  private func recorded(_ code: String, _ amount: Funds, at place: Int = 0) -> Edit {
    .adjustment(project: code, at: place, Replacing(nil, with: moved(amount)))
  }

  @Test(arguments: ["乙", "乙项目", "B2", "b2", "Ｂ２"])
  func itGoesToAProjectFoundByNameOrCode(target: String) {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥\(target)⇥⇥⇥⇥调剂⌃s")
    #expect(app.lastEdits == [recorded("A1", funds("-5")), recorded("B2", funds("5"))])
    #expect(app.disk == app.book)
    #expect(app.commits.count == 1)
    #expect(app.project("A1")?.adjustedFunds(through: .june) == funds("35"))
    #expect(app.project("B2")?.adjustedFunds(through: .june) == funds("55", "10"))
    app.strike("⎋⎋u")
    #expect(app.disk == Books.three)
  }

  @Test func whoGetsItAndWhatBecomesOfBothIsShown() {
    var app = AppDriver(rows: 40)
    app.strike("A→→⇥⇥5⇥⇥乙")
    #expect(app.state.form?.form.text(of: .targetEffect) == "乙项目  60.00 -> 65.00（6月起）")
    #expect(app.shows("调整后预算数  40.00 -> 35.00（6月起）"))
  }

  @Test func whatArrivesMayBeOtherSources() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥乙⇥2⇥3⇥⇥调剂⌃s")
    #expect(app.lastEdits == [recorded("A1", funds("-5")), recorded("B2", funds("2", "3"))])
  }

  @Test func betweenTheSourcesOfOneProjectNothingIsAskedAboutPlans() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥⇥⇥5⇥⇥调剂⌃s")
    #expect(
      app.lastEdits == [recorded("A1", funds("-5", "0")), recorded("A1", funds("0", "5"), at: 1)])
    #expect(app.project("A1")?.adjustedFunds(through: .june) == funds("35", "5"))
    #expect(app.project("A1")?.adjustedBudget(through: .june) == wan("40"))
    #expect(app.state.question == nil)
    app.strike("u")
    #expect(app.disk == Books.three)
  }

  @Test func withinOneSourceNothingWouldMove() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥⇥5⇥⇥⇥调剂⌃s")
    #expect(app.shows("✗ 调入与调出相同，没有变动。"))
    #expect(app.focus == .arriving(.fiscal))
  }

  @Test func amountsThatDifferAreTold() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥乙⇥4⇥⇥⇥调剂⌃s")
    #expect(app.shows("✗ 调出 5.00 与调入 4.00 不相等。"))
    #expect(app.focus == .arriving(.fiscal))
    #expect(app.commits.isEmpty)
    app.strike("⇥1⌃s")
    #expect(app.lastEdits == [recorded("A1", funds("-5")), recorded("B2", funds("4", "1"))])
  }

  @Test func withinOneProjectItMustBeSaidWhereItArrives() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥⇥⇥⇥⇥调剂⌃s")
    #expect(app.shows("✗ 请填写调入的资金来源，或写明调入项目。"))
    #expect(app.focus == .target)
  }

  @Test func aTargetThatIsNoneOrSeveralIsTold() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥丁⇥⇥⇥⇥调剂⌃s")
    #expect(app.focus == .target)
    #expect(app.shows("✗ 没有此项目"))
    app.strike("⌃u项目⌃s")
    #expect(app.shows("✗ 对应多个项目：甲项目、乙项目、丙项目"))
    app.strike("⌃u丙⌃s")
    #expect(app.lastEdits == [recorded("A1", funds("-5")), recorded("C3", funds("5"))])
  }

  @Test func moreThanThereIsMovesNothing() {
    var app = AppDriver()
    app.strike("A→→⇥⇥41⇥⇥乙⇥⇥⇥⇥调剂⌃s")
    #expect(app.shows("✗ 6月调整后预算数为负数（-1.00）。"))
    #expect(app.focus == .amount(.fiscal))
    #expect(app.book == Books.three)
  }

  @Test func bothAmountsAreAskedAboutWhereTheyLookLikeYuan() {
    var app = AppDriver()
    app.strike("A→→⇥⇥200000⇥⇥乙⇥150000⇥50000⇥⇥调剂⌃s")
    #expect(app.shows("财政资金  200000 元 = 20.00 万元？"))
    #expect(app.shows("财政资金调入  150000 元 = 15.00 万元？"))
    #expect(app.shows("其他资金调入  50000 元 = 5.00 万元？"))
    app.strike("→⏎")
    #expect(app.lastEdits == [recorded("A1", funds("-20")), recorded("B2", funds("15", "5"))])
  }

  @Test func anotherKindForgetsWhereItWent() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥乙⇤⇤⇤⇤←⇥⇥⇥⇥⇥调减⌃s")
    #expect(
      app.lastEdits == [
        .adjustment(
          project: "A1", at: 0,
          Replacing(
            nil,
            with: Adjustment(month: .june, amount: funds("-5"), kind: .decrease, reason: "调减")))
      ])
  }
}
