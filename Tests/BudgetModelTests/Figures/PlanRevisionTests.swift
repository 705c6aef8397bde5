import BudgetModel
import Testing

/// Projects without a plan, and plans that are revised during the year.
@Suite("Revised plans") struct PlanRevisionTests {
  /// 40 approved, 20 more from August; the plan revised from August to end at 60.
  private let project = Project(
    code: "P1", name: "项目", budget: .wan("40"), purpose: "", goals: [],
    plan: .wan("10", "20", "30", "40"),
    planRevisions: [
      PlanRevision(month: .august, plan: .wan("10", "20", "45", "60"), reason: "追加")
    ],
    adjustments: [Adjustment(month: .august, amount: .wan("20"), kind: .increase, reason: "追加")])

  @Test("Before its month the approved plan is in force, from then on the revised one")
  func inForce() {
    #expect(project.planInForce(at: .july) == project.plan)
    #expect(project.planInForce(at: .august)?.december == wan("60"))
    // July: 20 + (30 - 20) / 4 = 22.5 of 40.
    #expect(project.planned(through: .july) == .wan(45, over: 2))
    // August: 20 + (45 - 20) × 2/4 = 32.5 of 60.
    #expect(project.planned(through: .august) == .wan(65, over: 2))
    #expect(project.planned(through: .october) == .wan(45))
    #expect(project.planned(through: .december) == .wan(60))
  }

  @Test("Status, deviation and what is still to spend go by the plan in force")
  func judged() {
    let spent = project.spending((.july, "22.5"), (.august, "1"))
    #expect(Progress(spent, asOf: .july).status == .onTrack)
    let august = Progress(spent, asOf: .august)
    // 23.5 of 60 against 32.5 of 60: 15 points behind.
    #expect(august.deviation == .ratio(-9, 60))
    #expect(august.status == .farBehind)
    #expect(august.nextCheckpoint?.planned == .wan(45))
    #expect(august.nextCheckpoint?.remaining == .wan(43, over: 2))
  }

  @Test(
    "Without a plan there is no planned amount, deviation or status, but overspending and the clock"
  )
  func noPlan() {
    let bare = Project(
      code: "P2", name: "无计划", budget: .wan("10"), purpose: "", goals: [], plan: nil)
    let half = Progress(bare.spending((.june, "5")), asOf: .june)
    #expect(half.planned == nil)
    #expect(half.deviation == nil)
    #expect(half.status == nil)
    #expect(half.timeLight == .green)
    #expect(half.amountBehind == nil)
    #expect(half.nextCheckpoint == nil)
    #expect(half.yearEndEstimateByPlan == nil)
    #expect(Progress(bare.spending((.june, "10.000001")), asOf: .june).status == .overspent)
    var totals = Totals(asOf: .june)
    totals.add(half)
    #expect(totals.withoutPlan == 1)
    #expect(totals.planned == nil)
  }

  @Test("A plan that begins with a revision is none before its month")
  func laterPlan() {
    let late = Project(
      code: "P3", name: "年中项目", budget: .zero, purpose: "", goals: [], plan: nil,
      planRevisions: [PlanRevision(month: .august, plan: .wan("0", "0", "5", "10"), reason: "")],
      adjustments: [Adjustment(month: .august, amount: .wan("10"), reason: "追加")])
    #expect(book([late]).projects[0].planInForce(at: .july) == nil)
    #expect(late.planned(through: .october) == .wan(5))
  }

  @Test("Its December is the budget as adjusted by its month; one a month; its amounts never fall")
  func rules() {
    func rule(_ edits: Edit...) -> RuleViolation.Rule? {
      do {
        _ = try book([project]).evaluated(edits)
      } catch Rejection.rule(let violation, _) {
        return violation.rule
      } catch {
        Issue.record(error)
      }
      return nil
    }
    func revise(_ month: Month, _ plan: Plan) -> Edit {
      .planRevision(
        project: "P1",
        .anything(with: PlanRevision(month: month, plan: plan, reason: "")))
    }
    #expect(
      rule(revise(.september, .wan("10", "20", "45", "59.99")))
        == .revisionMissesBudget(.september, december: wan("59.99"), adjusted: wan("60")))
    // Before August only 40 are in force.
    #expect(
      rule(revise(.july, .wan("10", "20", "45", "60")))
        == .revisionMissesBudget(.july, december: wan("60"), adjusted: wan("40")))
    #expect(
      rule(revise(.october, .wan("10", "9", "45", "60")))
        == .fallingPlan(from: .march, amount: wan("10")))
    // A second adjustment of August breaks August's plan, together with a new plan it does not.
    let more = Edit.adjustment(
      project: "P1", at: nil,
      Replacing(nil, with: Adjustment(month: .august, amount: .wan("1"), reason: "再追加")))
    #expect(
      rule(more)
        == .revisionMissesBudget(.august, december: wan("60"), adjusted: wan("61")))
    #expect(rule(more, revise(.august, .wan("10", "20", "45", "61"))) == nil)
    // One of November leaves it alone.
    let later = Edit.adjustment(
      project: "P1", at: nil,
      Replacing(nil, with: Adjustment(month: .november, amount: .wan("1"), reason: "再追加")))
    #expect(rule(later) == nil)
  }

  @Test("A revision that moves to another month is taken back whole")
  func moved() throws {
    let before = book([project])
    let old = try #require(project.planRevisions.first)
    let new = PlanRevision(month: .september, plan: old.plan, reason: "晚一月")
    let (after, edits) = try before.evaluated([
      .planRevision(project: "P1", Replacing(old, with: new))
    ])
    #expect(after.projects[0].planRevisions == [new])
    #expect(try after.evaluated(edits.reversed().compactMap(\.inverse)).book == before)
  }

  @Test("The thresholds that everyone shares move the judgement")
  func sharedRules() throws {
    var rules = SharedRules()
    rules.tolerance = Percent(15)
    rules.red = Percent(40)
    let (changed, _) = try book([project]).evaluated([.rules(Replacing(nil, with: rules))])
    let spent = project.spending((.july, "22.5"), (.august, "1"))
    // Exactly 15 points below are within a tolerance of 15.
    #expect(Progress(spent, asOf: .august, rules: changed.varianceRules).status == .onTrack)
    rules.tolerance = Percent(hundredths: 1499)
    #expect(Progress(spent, asOf: .august, rules: rules.variance).status == .farBehind)
    rules.yellow = Percent(39)
    #expect(rules.fault == .yellow)
  }
}
