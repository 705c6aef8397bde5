import BudgetModel
import Testing

@Suite("Thresholds")
struct VarianceRulesTests {
  private func status(
    _ project: Project, _ month: Month, _ spent: String, rules: VarianceRules = .standard
  ) -> Status? {
    Progress(project.spending((month, spent)), asOf: month, rules: rules).status
  }

  private func light(
    _ project: Project, _ month: Month, _ spent: String, rules: VarianceRules = .standard
  ) -> TimeLight? {
    Progress(project.spending((month, spent)), asOf: month, rules: rules).timeLight
  }

  @Test("spending exactly to the plan is on track, one 分 less is behind")
  func atThePlan() {
    for project in Linxi.projects {
      for checkpoint in Checkpoint.allCases {
        let planned = project.plan?[checkpoint] ?? .zero
        let below = Money(fen: planned.fen - 1).wanText
        #expect(status(project, checkpoint.month, planned.wanText) == .onTrack)
        #expect(status(project, checkpoint.month, below) == .behind)
      }
    }
  }

  @Test("at interpolated months equality is of fractions: 15/3 of 119 in January")
  func atAnInterpolatedPlan() {
    // 5/119 = 4.2016806… % has no end in decimals.
    #expect(status(Linxi.affairs, .january, "5") == .onTrack)
    #expect(status(Linxi.affairs, .january, "4.999999") == .behind)
    // 5 + 25/3 = 13.333333… in April: no whole 分 is equal to it.
    #expect(status(Linxi.compound, .april, "13.333334") == .onTrack)
    #expect(status(Linxi.compound, .april, "13.333333") == .behind)
    // 17.5 in September.
    #expect(status(Linxi.equipment, .september, "17.5") == .onTrack)
    #expect(status(Linxi.equipment, .september, "17.499999") == .behind)
  }

  @Test("equality survives an adjustment: 12.5/35 × 36.4 = 13 in July")
  func atAnAdjustedPlan() {
    let project = Linxi.equipment.adjusted((.july, "1.4"))
    #expect(status(project, .july, "13") == .onTrack)
    #expect(status(project, .july, "12.999999") == .behind)
  }

  @Test("exactly −10 points is far behind, one 分 more is behind")
  func farBehind() {
    // 30/85 − 10 points = 21.5/85 in June.
    #expect(status(Linxi.compound, .june, "21.5") == .farBehind)
    #expect(status(Linxi.compound, .june, "21.500001") == .behind)
    #expect(status(Linxi.compound, .june, "21.499999") == .farBehind)
    // 12.5/35 − 10 points = 9/35 in July, interpolated.
    #expect(status(Linxi.equipment, .july, "9") == .farBehind)
    #expect(status(Linxi.equipment, .july, "9.000001") == .behind)
  }

  @Test("more than the budget is overspent, whatever the plan; all of it is not")
  func overspent() {
    #expect(status(Linxi.equipment, .march, "35") == .onTrack)
    #expect(status(Linxi.equipment, .march, "35.000001") == .overspent)
    #expect(status(Linxi.equipment, .december, "35.000001") == .overspent)
  }

  @Test("2 points of tolerance: −2 exactly is on track, one 分 below is behind")
  func tolerance() {
    let rules = VarianceRules(
      tolerance: Percent(hundredths: 200), farBehind: Percent(hundredths: 1000), red: Percent(60),
      yellow: Percent(80))
    // 10/20 − 2 points = 9.6/20 in October.
    #expect(status(Linxi.shuangchuang, .october, "9.6", rules: rules) == .onTrack)
    #expect(status(Linxi.shuangchuang, .october, "9.599999", rules: rules) == .behind)
    #expect(status(Linxi.shuangchuang, .october, "8", rules: rules) == .farBehind)
  }

  @Test("with far behind set to 0 points, equality is still on track")
  func noRoomForBehind() {
    let rules = VarianceRules(
      tolerance: Percent(hundredths: 0), farBehind: Percent(hundredths: 0), red: Percent(60),
      yellow: Percent(80))
    #expect(status(Linxi.shuangchuang, .october, "10", rules: rules) == .onTrack)
    #expect(status(Linxi.shuangchuang, .october, "9.999999", rules: rules) == .farBehind)
  }

  @Test("10 of 20 by October is 60 % of the clock: yellow; one 分 less is red")
  func sixty() {
    #expect(light(Linxi.shuangchuang, .october, "10") == .yellow)
    #expect(light(Linxi.shuangchuang, .october, "9.999999") == .red)
  }

  @Test("17 of 85 by March is 80 % of the clock: green; one 分 less is yellow")
  func eighty() {
    #expect(light(Linxi.compound, .march, "17") == .green)
    #expect(light(Linxi.compound, .march, "16.999999") == .yellow)
  }

  @Test("the clock's thresholds are settings: 50 and 100 in December")
  func ownThresholds() {
    let rules = VarianceRules(
      tolerance: Percent(hundredths: 0), farBehind: Percent(hundredths: 1000), red: Percent(50),
      yellow: Percent(100))
    #expect(light(Linxi.shuangchuang, .december, "20", rules: rules) == .green)
    #expect(light(Linxi.shuangchuang, .december, "19.999999", rules: rules) == .yellow)
    #expect(light(Linxi.shuangchuang, .december, "10", rules: rules) == .yellow)
    #expect(light(Linxi.shuangchuang, .december, "9.999999", rules: rules) == .red)
  }

  @Test("on plan in March the clock shows 7 of the 11 projects red, all on track by the plan")
  func planAndClockDisagree() {
    let progresses = Linxi.projects.map {
      Progress($0.spending((.march, $0.plan?.march.wanText ?? "")), asOf: .march)
    }
    #expect(progresses.allSatisfy { $0.status == .onTrack })
    #expect(
      progresses.map(\.timeLight) == [
        // March ÷ budget against 25 %: 57, 47, 24, 82, 40, 29, 98, 43, 50, 75, 99 %.
        .red, .red, .red, .green, .red, .red, .green, .red, .red, .yellow, .green,
      ])
  }

  @Test("behind and far behind lag, on track and overspent do not")
  func lags() {
    #expect(Status.allCases.filter(\.lags) == [.behind, .farBehind])
  }

  @Test("the standard thresholds are 0 and 10 points, 60 and 80 %")
  func standard() {
    #expect(
      VarianceRules.standard
        == VarianceRules(
          tolerance: Percent(hundredths: 0), farBehind: Percent(hundredths: 1000), red: Percent(60),
          yellow: Percent(80)))
  }
}
