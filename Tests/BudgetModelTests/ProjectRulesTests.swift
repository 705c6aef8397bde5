import BudgetModel
import Testing

@Suite("Rules of a project")
struct ProjectRulesTests {
  private func found(_ project: Project) -> [RuleViolation] {
    var builder = BookBuilder()
    return builder.append(project)
  }

  @Test("code and name must not be empty")
  func emptyText() {
    #expect(found(.sample(code: "")) == [RuleViolation(.emptyText, at: .code)])
    #expect(found(.sample(name: "")) == [RuleViolation(.emptyText, at: .name)])
  }

  @Test("neither source of a budget may be below 0, even if the total is not")
  func negativeBudget() {
    #expect(
      found(.sample(budget: .wan("36", other: "-1")))
        == [RuleViolation(.negativeBudget, at: .budget(.other))])
    #expect(
      found(.sample(budget: .wan("-1", other: "36")))
        == [RuleViolation(.negativeBudget, at: .budget(.fiscal))])
  }

  @Test("a plan below 0 is named at its checkpoint")
  func negativePlan() {
    #expect(
      found(.sample(plan: .wan("-0.000001", "10", "20", "35")))
        == [RuleViolation(.negativePlan, at: .plan(.march))])
  }

  @Test("a plan that falls names where and from what; level is allowed")
  func fallingPlan() {
    #expect(
      found(.sample(plan: .wan("10", "9.999999", "20", "35")))
        == [
          RuleViolation(.fallingPlan(from: .march, amount: wan("10")), at: .plan(.june))
        ])
    #expect(found(.sample(plan: .wan("35", "35", "35", "35"))) == [])
    // 40 → 35 falls once, although 35 is the budget.
    #expect(
      found(.sample(plan: .wan("5", "10", "40", "35")))
        == [
          RuleViolation(.fallingPlan(from: .october, amount: wan("40")), at: .plan(.december))
        ])
  }

  @Test("December's plan is both sources' approved budget, adjustments apart")
  func planMissesBudget() {
    #expect(
      found(.sample(budget: .wan("35.000001")))
        == [
          RuleViolation(
            .planMissesBudget(december: wan("35"), approved: wan("35.000001")),
            at: .plan(.december))
        ])
    #expect(found(.sample(budget: .wan("30", other: "5"))) == [])
    #expect(found(Project.sample().adjusted((.may, "7"))) == [])
  }

  @Test("a budget may fall to 0 and not below: −35 in July, then one 分 more")
  func negativeAdjustedBudget() {
    #expect(found(Project.sample().adjusted((.july, "-35"))) == [])
    #expect(
      found(Project.sample().adjusted((.may, "1"), (.july, "-36.000001")))
        == [
          RuleViolation(
            .negativeAdjustedBudget(.july, wan("-0.000001")), at: .adjustment(1))
        ])
  }

  @Test("only month ends count: −36 and +1 in one month are fine in either order")
  func adjustmentsWithinAMonth() {
    #expect(found(Project.sample().adjusted((.july, "-36"), (.july, "1"))) == [])
    #expect(found(Project.sample().adjusted((.july, "1"), (.july, "-36"))) == [])
    // A later increase does not save July.
    #expect(
      found(Project.sample().adjusted((.august, "1"), (.july, "-36")))
        == [RuleViolation(.negativeAdjustedBudget(.july, wan("-1")), at: .adjustment(1))])
  }

  @Test("a decrease takes the blame, not the increase recorded after it in its month")
  func decreaseTakesTheBlame() {
    #expect(
      found(Project.sample().adjusted((.july, "-38"), (.july, "2")))
        == [RuleViolation(.negativeAdjustedBudget(.july, wan("-1")), at: .adjustment(0))])
  }

  @Test("a project that starts at 0 and gets its money later is sound")
  func startsAtNothing() {
    #expect(
      found(Project.sample(plan: .wan("0", "0", "0", "0")).adjusted((.may, "8"))) == [])
  }

  @Test("a second record of a month is named, and a third")
  func duplicateMonth() {
    let violation = RuleViolation(.duplicateMonth(.march), at: .spending(1))
    #expect(
      found(Project.sample().spending((.march, "1"), (.march, "1"), (.april, "1")))
        == [violation])
    #expect(
      found(Project.sample().spending((.march, "1"), (.march, "0"), (.march, "2")))
        == [violation, RuleViolation(.duplicateMonth(.march), at: .spending(2))])
  }

  @Test("a refund may bring spending back to 0 and not below")
  func negativeActual() {
    #expect(found(Project.sample().spending((.march, "2"), (.may, "-2"))) == [])
    #expect(
      found(Project.sample().spending((.march, "2"), (.may, "-2.000001"), (.june, "1")))
        == [
          RuleViolation(.negativeActual(.may, wan("-0.000001")), at: .spending(1))
        ])
    // Months count, not the order of the records: January's refund comes before March's 2.
    #expect(
      found(Project.sample().spending((.march, "2"), (.january, "-1")))
        == [RuleViolation(.negativeActual(.january, wan("-1")), at: .spending(1))])
  }

  @Test("a source may be refunded more than it spent while the total holds")
  func negativeSource() {
    let project = Project.sample(spending: [
      Spending(month: .march, amount: .wan("-1", other: "1"))
    ])
    #expect(found(project) == [])
  }

  @Test("overspending breaks no rule")
  func overspending() {
    #expect(found(Project.sample().spending((.january, "1000"))) == [])
  }

  @Test("problems come in the order of the project's parts")
  func order() {
    let project = Project.sample(
      code: "", name: "", budget: .wan("-1", other: "-1"),
      plan: .wan("3", "-1", "2", "1"),
      adjustments: [Adjustment(month: .may, amount: .wan("-9"), reason: "")],
      spending: [
        Spending(month: .may, amount: .wan("-1")), Spending(month: .may, amount: .wan("0")),
      ])
    #expect(
      found(project) == [
        RuleViolation(.emptyText, at: .code),
        RuleViolation(.emptyText, at: .name),
        RuleViolation(.negativeBudget, at: .budget(.fiscal)),
        RuleViolation(.negativeBudget, at: .budget(.other)),
        RuleViolation(.negativePlan, at: .plan(.june)),
        RuleViolation(.fallingPlan(from: .october, amount: wan("2")), at: .plan(.december)),
        RuleViolation(
          .planMissesBudget(december: wan("1"), approved: wan("-2")), at: .plan(.december)),
        RuleViolation(.negativeAdjustedBudget(.may, wan("-11")), at: .adjustment(0)),
        RuleViolation(.duplicateMonth(.may), at: .spending(1)),
        RuleViolation(.negativeActual(.may, wan("-1")), at: .spending(1)),
      ])
  }

  @Test("a duplicate code is named first, the code being the first part")
  func duplicateCodeFirst() {
    var builder = BookBuilder()
    #expect(builder.append(.sample(code: "A")) == [])
    #expect(
      builder.append(.sample(code: "A", name: "")).map(\.place) == [.code, .name])
  }
}
