import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// A plan being revised from a month on.
@Suite struct PlanRevisionFormTests {
  private func revised(
    _ plan: Plan, _ month: Month = .june, _ reason: String = "加快", from old: PlanRevision? = nil
  ) -> [Edit] {
    [
      .planRevision(
        project: "A1", Replacing(old, with: PlanRevision(month: month, plan: plan, reason: reason)))
    ]
  }

  @Test func amountsFromAMonthOn() {
    var app = AppDriver()
    app.strike("R⇥⇥⇥⌃u35⇥⇥加快⌃s")
    #expect(app.lastEdits == revised(Books.plan("10", "20", "35", "40")))
    #expect(app.disk == app.book)
    #expect(app.project("A1")?.planInForce(at: .may) == Books.plan("10", "20", "30", "40"))
    #expect(app.project("A1")?.planInForce(at: .june) == Books.plan("10", "20", "35", "40"))
    app.strike("u")
    #expect(app.disk == Books.three)
  }

  @Test func percentagesAreOfTheAdjustedBudget() {
    var app = AppDriver(Books.adjusted, rows: 40)
    app.strike("R⇥⇥⇥⌃u75%")
    // 40 + 8 - 2 = 46 from May on.
    #expect(app.shows("= 34.50 万元"))
    app.strike("⇥⌃u100%⇥加快⌃s")
    #expect(app.project("A1")?.planRevision(in: .june)?.plan.october == wan("34.5"))
    #expect(app.project("A1")?.planRevision(in: .june)?.plan.december == wan("46"))
  }

  @Test func aWrongDecemberIsToldAndPutRightByOneKey() {
    var app = AppDriver(rows: 40)
    app.strike("R⇥⇥⇥⇥⌃u39")
    #expect(app.field(.planGap) == "12月底比预算数少 1.00；在12月底按 = 改为 40.00")
    app.strike("⇥加快⌃s")
    #expect(app.focus == .plan(.december))
    #expect(app.shows("✗ 6月起的支出计划，12月底 39.00 应等于6月"))
    app.strike("=")
    #expect(app.field(.plan(.december)) == "40.00")
    #expect(app.field(.planGap) == "12月底等于预算数")
    app.strike("⇤⌃u32⌃s")
    #expect(app.lastEdits == revised(Books.plan("10", "20", "32", "40")))
  }

  @Test func aFallingPlanIsToldAtItsCheckpoint() {
    var app = AppDriver()
    app.strike("R⇥⇥⇥⌃u19⇥⇥放慢⌃s")
    #expect(app.focus == .plan(.october))
    #expect(app.shows("✗ 计划累计数不能低于6月底的 20.00。"))
  }

  @Test func fourBlanksRemoveTheMonthsRevision() {
    let old = Books.adjusted.projects[0].planRevisions[0]
    var app = AppDriver(Books.adjusted, asOf: .september)
    app.strike("R⇥⌃u⇥⌃u⇥⌃u⇥⌃u⇥⌃u⌃s")
    #expect(app.lastEdits == [.planRevision(project: "A1", Replacing(old, with: nil))])
    app.strike("u")
    #expect(app.disk == Books.adjusted)
  }

  @Test func whereThereIsNoneFourBlanksAreNothing() {
    var app = AppDriver()
    app.strike("R⇥⌃u⇥⌃u⇥⌃u⇥⌃u⌃s")
    #expect(app.focus == .plan(.march))
    #expect(app.shows("✗ 请填写计划。"))
    app.strike("5⌃s")
    #expect(app.shows("✗ 请填写；没有计划则四个都留空。"))
  }

  @Test func aReasonIsNeeded() {
    var app = AppDriver()
    app.strike("R⇥⇥⇥⌃u35⌃s")
    #expect(app.focus == .reason)
    #expect(app.shows("✗ 请写明原因。"))
  }

  @Test func theMonthsOwnRevisionIsReplacedAndSaysSo() {
    let old = Books.adjusted.projects[0].planRevisions[0]
    var app = AppDriver(Books.adjusted, asOf: .september, rows: 40)
    app.strike("R")
    #expect(app.shows("将替换9月已有的修订"))
    // The approved plan on 46 instead of 40, which the revision takes the place of.
    #expect(app.field(.planInForce) == "3月底 11.50  6月底 23.00  10月底 34.50  12月底 46.00（按预算折算）")
    #expect(app.field(.plan(.october)) == "34.50")
    #expect(app.field(.reason) == "加快")
    app.strike("⇥⇥⇥⌃u40⌃s")
    #expect(app.lastEdits == revised(Books.plan("12", "23", "40", "46"), .september, from: old))
    app.strike("R⌃s")
    #expect(app.status == "没有改动。")
  }

  @Test func whatIsProposedFollowsTheMonth() {
    var app = AppDriver(Books.adjusted, asOf: .august)
    app.strike("R")
    // Up to June as planned then: 10/40 of 48 in March, 20/40 of 46 in June; October and December of 46.
    #expect(app.field(.plan(.march)) == "12.00")
    #expect(app.field(.plan(.june)) == "23.00")
    #expect(app.field(.reason) == "")
    app.strike("→")
    #expect(app.field(.reason) == "加快")
    app.strike("←←←←←←")
    #expect(app.field(.month) == "3月")
    #expect(app.field(.plan(.june)) == "24.00")
    #expect(app.field(.plan(.december)) == "48.00")
    #expect(app.field(.reason) == "")
  }

  /// September's goes back to what August has, which is no sign that August is meant.
  @Test func whatIsTypedStaysEvenWhereItIsAnotherMonthsProposal() {
    var app = AppDriver(
      Books.book([
        Project(
          code: "A1", name: "甲项目", budget: funds("40"), purpose: "", goals: [],
          plan: Books.plan("10", "20", "30", "40"),
          planRevisions: [
            PlanRevision(month: .september, plan: Books.plan("10", "20", "35", "40"), reason: "加快")
          ])
      ]), asOf: .september)
    app.strike("R⇥⇥⇥⌃u30.00")
    #expect(app.field(.plan(.october)) == "30.00")
    app.strike("⌃s")
    #expect(app.project("A1")?.planRevisions[0].plan.october == wan("30"))
  }

  @Test func aProjectWithoutAPlanGetsOneFromAMonthOn() {
    var app = AppDriver(Books.adjusted)
    app.strike("↓R")
    #expect(app.field(.plan(.march)) == "")
    app.strike("⇥0⇥0⇥30⇥60⇥新批⌃s")
    #expect(
      app.lastEdits == [
        .planRevision(
          project: "B2",
          Replacing(
            nil,
            with: PlanRevision(month: .june, plan: Books.plan("0", "0", "30", "60"), reason: "新批")))
      ])
  }

  @Test func amountsThatLookLikeYuanAreAskedAbout() {
    var app = AppDriver(rows: 40)
    app.strike("R⇥⇥⇥⌃u350000")
    #expect(app.shows("350000 元 = 35.00 万元？"))
    app.strike("⇥⇥加快⌃s")
    #expect(app.shows("10月底  350000 元 = 35.00 万元？"))
    app.strike("→⏎")
    #expect(app.lastEdits == revised(Books.plan("10", "20", "35", "40")))
  }

  @Test func inABookOfYuanTheFocusedAmountSaysWhatItIs() throws {
    var rules = SharedRules()
    rules.inputUnit = .yuan
    var app = AppDriver(rows: 40)
    try app.write(.rules(Replacing(nil, with: rules)))
    app.poll()
    app.strike("R")
    #expect(app.field(.plan(.october)) == "300000.00")
    app.strike("⇥⇥⇥⌃u350000")
    #expect(app.shows("= 35.00 万元（350000.00 元）"))
    app.strike("⇥⇥加快⌃s")
    #expect(app.lastEdits == revised(Books.plan("10", "20", "35", "40")))
  }

  @Test func aClosedMonthWantsItsOwnReason() throws {
    var app = AppDriver()
    try app.closeElsewhere(.june)
    app.strike("R⇥⇥⇥⌃u35⇥⇥加快⌃s")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("重新批复⏎")
    #expect(app.history.last?.reason == "重新批复")
    #expect(app.lastEdits == revised(Books.plan("10", "20", "35", "40")))
  }

  // MARK: - Two people

  @Test func aBudgetAdjustedMeanwhileIsTheOneThatHolds() throws {
    var app = AppDriver(rows: 40)
    app.strike("R⇥⇥⇥⌃u35⇥⇥加快")
    let more = Adjustment(month: .may, amount: funds("10"), kind: .increase, reason: "追加")
    try app.write(.adjustment(project: "A1", at: nil, Replacing(nil, with: more)))
    app.poll()
    #expect(app.field(.budgetInForce) == "50.00")
    #expect(app.field(.plan(.december)) == "50.00")
    app.strike("⌃s")
    // Its own field, which theirs has moved too, is looked at once more.
    if app.state.form != nil { app.strike("⌃s") }
    #expect(app.project("A1")?.planRevision(in: .june)?.plan.october == wan("35"))
    #expect(app.project("A1")?.planRevision(in: .june)?.plan.december == wan("50"))
  }

  @Test func theSameMonthsRevisionIsAskedAbout() throws {
    var app = AppDriver()
    app.strike("R⇥⇥⇥⌃u35⇥⇥加快")
    let theirs = PlanRevision(month: .june, plan: Books.plan("10", "20", "33", "40"), reason: "对方")
    try app.write(.planRevision(project: "A1", Replacing(nil, with: theirs)))
    app.strike("⌃s")
    #expect(app.disk.projects[0].planRevisions == [theirs])
    #expect(app.field(.plan(.october)) == "35")
    app.strike("⌃s")
    #expect(app.lastEdits == revised(Books.plan("10", "20", "35", "40"), from: theirs))
  }
}
