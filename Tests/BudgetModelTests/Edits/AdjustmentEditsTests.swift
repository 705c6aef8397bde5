import BudgetModel
import Testing

/// Adjustments, transfers and what they do to plans, by hand.
@Suite("Adjustments and transfers") struct AdjustmentEditsTests {
  private let increase = Adjustment(
    month: .august, amount: .wan("20"), kind: .increase, document: "临财预〔2024〕18号",
    reason: "追加")

  @Test("An adjustment brings revised plans from its month on to the new budget, earlier ones stay")
  func rescales() throws {
    let revised = Project(
      code: "P1", name: "项目", budget: .wan("40"), purpose: "", goals: [],
      plan: .wan("10", "20", "30", "40"),
      planRevisions: [
        PlanRevision(month: .may, plan: .wan("10", "25", "35", "40"), reason: "加快"),
        PlanRevision(month: .september, plan: .wan("10", "25", "30", "40"), reason: "放慢"),
      ])
    let before = book([revised])
    let (after, edits) = try before.evaluated(revised.adjustmentEdits(increase))
    #expect(edits.count == 2)
    #expect(after.projects[0].adjustedBudget(through: .august) == wan("60"))
    // May's ends at 40, which was in force then; September's at 60, 60/40 of what it was.
    #expect(after.projects[0].planRevisions[0].plan == .wan("10", "25", "35", "40"))
    #expect(after.projects[0].planRevisions[1].plan == .wan("15", "37.5", "45", "60"))
    #expect(try after.evaluated(edits.reversed().compactMap(\.inverse)).book == before)
    // Changed to 10 it comes to 50, removed to 40 again.
    let ten = Adjustment(month: .august, amount: .wan("10"), kind: .increase, reason: "追加")
    let less = try after.evaluated(after.projects[0].adjustmentEdits(ten, at: 0)).book
    #expect(less.projects[0].planRevisions[1].plan == .wan("12.5", "31.25", "37.5", "50"))
    let none = try less.evaluated(less.projects[0].adjustmentEdits(nil, at: 0)).book
    #expect(none == before)
  }

  @Test("A decrease below zero is told of itself, not of the revised plan that cannot follow it")
  func belowZero() {
    let revised = Project(
      code: "P1", name: "项目", budget: .wan("40"), purpose: "", goals: [],
      plan: .wan("10", "20", "30", "40"),
      planRevisions: [
        PlanRevision(month: .september, plan: .wan("10", "25", "35", "40"), reason: "加快")
      ])
    let decrease = Adjustment(month: .may, amount: .wan("-41"), kind: .decrease, reason: "压减")
    #expect(
      throws: Rejection.rule(
        RuleViolation(.negativeAdjustedBudget(.may, wan("-1")), at: .adjustment(0)), project: "P1")
    ) { try book([revised]).evaluated(revised.adjustmentEdits(decrease)) }
  }

  @Test("A proposed plan keeps what was planned before its month, the rest is in proportion")
  func proposal() {
    let project = Project.sample(
      plan: .wan("10", "20", "30", "40"), adjustments: [increase])
    #expect(project.proposedPlan(from: .august) == .wan("10", "20", "45", "60"))
    // From a month before the increase nothing is another.
    #expect(project.proposedPlan(from: .july) == .wan("10", "20", "30", "40"))
    // A budget cut below what was planned already ends there at once.
    let cut = Project.sample(
      plan: .wan("10", "20", "30", "40"),
      adjustments: [Adjustment(month: .august, amount: .wan("-25"), reason: "压减")])
    #expect(cut.proposedPlan(from: .august) == .wan("10", "15", "15", "15"))
    // One that began at nothing has no proportions.
    let late = Project.sample(
      plan: .wan("0", "0", "0", "0"),
      adjustments: [Adjustment(month: .august, amount: .wan("9"), reason: "追加")])
    #expect(late.proposedPlan(from: .august) == .wan("0", "0", "0", "9"))
    #expect(
      Project(code: "P", name: "无", budget: .wan("1"), purpose: "", goals: [], plan: nil)
        .proposedPlan(from: .may) == nil)
  }

  @Test("A third of a budget is rounded to a 分 and ends at the budget all the same")
  func rounding() {
    let plan = Plan.wan("1", "1", "2", "3").scaled(to: Money(fen: 100))
    #expect(
      plan
        == Plan(
          march: Money(fen: 33), june: Money(fen: 33), october: Money(fen: 67),
          december: Money(fen: 100)))
  }

  @Test("A transfer takes from one project and gives to another, both or none")
  func transfer() throws {
    let projects = [Project.sample(code: "A"), Project.sample(code: "B")]
    let before = book(projects)
    let edits = try #require(
      before.transferEdits(
        from: "A", Funds(.fiscal, wan("5")), to: "B", Funds(.other, wan("5")), month: .september,
        document: nil, reason: "调剂"))
    let (after, happened) = try before.evaluated(edits)
    #expect(happened.count == 2)
    #expect(after.projects[0].adjustedFunds(through: .september) == .wan("30"))
    #expect(after.projects[1].adjustedFunds(through: .september) == .wan("35", other: "5"))
    #expect(after.projects.map { $0.adjustments[0].kind } == [.transfer, .transfer])
    // More than A has is refused as a whole.
    let tooMuch = try #require(
      before.transferEdits(
        from: "A", Funds(.fiscal, wan("36")), to: "B", Funds(.fiscal, wan("36")),
        month: .september, document: nil, reason: "调剂"))
    #expect(throws: Rejection.self) { try before.evaluated(tooMuch) }
    // What arrives must be what left, and at a project that there is.
    #expect(
      before.transferEdits(
        from: "A", Funds(.fiscal, wan("5")), to: "B", Funds(.fiscal, wan("4")), month: .may,
        document: nil, reason: "") == nil)
    #expect(
      before.transferEdits(
        from: "A", Funds(.fiscal, wan("5")), to: "C", Funds(.fiscal, wan("5")), month: .may,
        document: nil, reason: "") == nil)
  }

  @Test("A transfer between two sources of one project leaves its budget and its plans as they are")
  func betweenSources() throws {
    let before = book([Project.sample()])
    let edits = try #require(
      before.transferEdits(
        from: "P1", Funds(.fiscal, wan("5")), to: "P1", Funds(.other, wan("5")), month: .may,
        document: nil, reason: "调剂"))
    let after = try before.evaluated(edits).book
    #expect(after.projects[0].adjustedFunds(through: .may) == .wan("30", other: "5"))
    #expect(after.projects[0].adjustedBudget(through: .may) == wan("35"))
  }

  @Test("Other shared rules tell which projects they would judge otherwise")
  func judgements() throws {
    // 9 of 35 against 10 of 35 planned by June: 2.86 points behind; 51 % of the clock.
    let project = Project.sample().spending((.june, "9"))
    var rules = SharedRules()
    rules.tolerance = Percent(3)
    let changes = book([project]).judgementChanges(under: rules, asOf: .june)
    #expect(changes.map(\.project) == ["P1"])
    #expect(changes.first?.status.old == .behind)
    #expect(changes.first?.status.new == .onTrack)
    #expect(changes.first?.changesLight == false)
    rules.tolerance = nil
    rules.red = Percent(50)
    let lights = book([project]).judgementChanges(under: rules, asOf: .june)
    #expect(lights.first?.light.old == .red)
    #expect(lights.first?.light.new == .yellow)
    #expect(book([project]).judgementChanges(under: SharedRules(), asOf: .june) == [])
  }
}
