import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// The question about the plan once the budget is another.
@Suite struct PlanAfterAdjustmentTests {
  @Test func itShowsBudgetPlanAndSpending() {
    var app = AppDriver(Books.underway, columns: 120)
    app.strike("A⇥⇥10⇥⇥⇥追加⌃s")
    #expect(app.shows("甲项目的预算从6月起已调整。计划是否从该月起修订？不修订则按比例折算。"))
    #expect(app.shows("调整后预算数  40.00 -> 50.00"))
    #expect(app.shows("支出计划  6月底 20.00 -> 25.00  10月底 30.00 -> 37.50  12月底 40.00 -> 50.00"))
    #expect(app.shows("累计支出  3.50（至6月末），执行率 7.00%"))
    #expect(app.shows("[ 修订计划 ]  [ 按比例折算 ]"))
  }

  @Test func escKeepsThePlan() {
    var app = AppDriver()
    app.strike("A⇥⇥10⇥⇥⇥追加⌃s⎋")
    #expect(app.state.question == nil)
    #expect(app.state.form == nil)
    #expect(app.commits.count == 1)
    app.strike("↓↑⏎⎋")
    #expect(app.state.question == nil)
  }

  @Test func revisingOpensTheFormFromThatMonth() {
    var app = AppDriver()
    app.strike("A⇥→⇥10⇥⇥⇥追加⌃s⏎")
    #expect(app.shows("修订支出计划  甲项目"))
    #expect(app.field(.month) == "7月")
    // What was planned up to June stays, the rest is in proportion to 50.
    #expect(app.field(.plan(.march)) == "10.00")
    #expect(app.field(.plan(.june)) == "20.00")
    #expect(app.field(.plan(.october)) == "37.50")
    #expect(app.field(.plan(.december)) == "50.00")
    app.strike("⇥⇥⇥⌃u45⇥⇥集中采购⌃s")
    #expect(
      app.lastEdits == [
        .planRevision(
          project: "A1",
          Replacing(
            nil,
            with: PlanRevision(
              month: .july, plan: Books.plan("10", "20", "45", "50"), reason: "集中采购")))
      ])
    #expect(app.state.question == nil)
  }

  @Test func bothProjectsOfATransferAreAskedAbout() {
    var app = AppDriver()
    app.strike("A→→⇥⇥5⇥⇥乙⇥⇥⇥⇥调剂⌃s")
    #expect(app.state.question?.subject == .revisingPlan(PlanToRevise(project: "A1", month: .june)))
    app.strike("⏎⇥⇥⇥⇥⇥少了⌃s")
    #expect(app.project("A1")?.planRevisions.map(\.plan.december) == [wan("35")])
    #expect(app.state.question?.subject == .revisingPlan(PlanToRevise(project: "B2", month: .june)))
    app.strike("→⏎")
    #expect(app.project("B2")?.planRevisions == [])
    #expect(app.state.question == nil)
  }

  @Test func aProjectWithoutAPlanIsNotAskedAbout() {
    var app = AppDriver(Books.adjusted)
    app.strike("↓A⇥⇥5⇥⇥⇥追加⌃s")
    #expect(app.project("B2")?.adjustments.count == 1)
    #expect(app.state.question == nil)
    app.strike("A⏎→→⇥⇥5⇥⇥甲⇥⇥⇥⇥调剂⌃s")
    #expect(app.state.question?.subject == .revisingPlan(PlanToRevise(project: "A1", month: .june)))
    app.strike("⎋")
    #expect(app.state.question == nil)
  }

  @Test func aBudgetThatIsNoOtherRaisesNoQuestion() {
    var app = AppDriver(Books.adjusted)
    app.strike("A→⏎⇥⇥⇥⇥文号⌃s")
    #expect(app.project("A1")?.adjustments.last?.document == "文号")
    #expect(app.state.question == nil)
    // Another month, and none at all, are another budget.
    app.strike("A→⏎⇥→⌃s")
    #expect(app.state.question?.subject == .revisingPlan(PlanToRevise(project: "A1", month: .may)))
    app.strike("⎋A→⏎→→→⌃s")
    #expect(app.project("A1")?.adjustments.count == 1)
    #expect(app.state.question?.subject == .revisingPlan(PlanToRevise(project: "A1", month: .june)))
  }

  @Test func itWaitsForTheReasonOfAClosedMonth() throws {
    var app = AppDriver()
    try app.closeElsewhere(.june)
    app.strike("A⇥⇥5⇥⇥⇥追加⌃s")
    #expect(app.state.question == nil)
    app.strike("批文晚到⏎")
    #expect(app.state.question?.subject == .revisingPlan(PlanToRevise(project: "A1", month: .june)))
  }
}
