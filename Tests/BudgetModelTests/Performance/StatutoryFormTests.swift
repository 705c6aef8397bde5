import BudgetModel
import Testing

@Suite("The forms that staff hand in") struct StatutoryFormTests {
  private func project(
    budget: Funds, spending: [Spending] = [], adjustments: [Adjustment] = [],
    goals: [String] = ["目标"], reasons: [MonthReason] = [], indicators: [Indicator] = []
  ) -> Project {
    Project(
      code: "1", name: "项目", budget: budget, purpose: "", goals: goals, plan: nil,
      adjustments: adjustments, spending: spending, reasons: reasons, indicators: indicators)
  }

  private func indicator(
    _ target: String, _ value: IndicatorValue?, note: String? = nil, expected: Bool = true
  ) -> Indicator {
    Indicator(
      level1: "产出指标", level2: "数量指标", level3: "指标", description: "", target: target, basis: "",
      expected: expected ? IndicatorReport(.number(Quantity(1))) : nil,
      records: value == nil && note == nil
        ? [] : [IndicatorRecord(.july, IndicatorReport(value, note: note))])
  }

  @Test("The month: the unit's own of monitoring, July, December")
  func months() {
    var rules = SharedRules()
    #expect(StatutoryForm.monitoring.month(by: rules) == .july)
    #expect(StatutoryForm.evaluation.month(by: rules) == .december)
    rules.monitoringMonth = .september
    #expect(StatutoryForm.monitoring.month(by: rules) == .september)
    #expect(StatutoryForm.evaluation.month(by: rules) == .december)
  }

  @Test("Money of the standard sources: a blank row for what the book does not have")
  func standardSources() {
    let project = project(
      budget: .wan("35", other: "5"),
      spending: [Spending(month: .march, amount: .wan("14", other: "1"))],
      adjustments: [Adjustment(month: .june, amount: .wan("-3"), reason: "")])
    let monitoring = StatutoryForm.monitoring.funds(of: project, asOf: .july, sources: .standard)
    #expect(monitoring.map(\.row) == [.total, .currentYear, .other])
    #expect(monitoring.map(\.approved) == [wan("40"), wan("35"), wan("5")])
    #expect(monitoring.map(\.adjusted) == [wan("37"), wan("32"), wan("5")])
    #expect(monitoring.map(\.actual) == [wan("15"), wan("14"), wan("1")])
    // 15/37, 14/32, 1/5.
    #expect(monitoring.map(\.rate) == [.ratio(15, 37), .ratio(14, 32), .ratio(1, 5)])
    // By the clock, of the three months reported: four times as much.
    #expect(monitoring.map(\.expected) == [wan("60"), wan("56"), wan("4")])
    let evaluation = StatutoryForm.evaluation.funds(of: project, asOf: .may, sources: .standard)
    #expect(evaluation.map(\.row) == [.total, .currentYear, .carryover, .other])
    #expect(evaluation.map(\.adjusted) == [wan("40"), wan("35"), nil, wan("5")])
  }

  @Test("Four sources: each has a row, by its key or by what it is called")
  func fourSources() {
    let own = FundSource("own")
    let carried = FundSource("s3")
    let sources = FundSources([
      DeclaredSource(.fiscal, name: "财政资金"), DeclaredSource(own, name: "单位资金"),
      DeclaredSource(carried, name: "上年结转"), DeclaredSource(.other, name: "其他资金"),
    ])
    var budget = Funds()
    budget[.fiscal] = wan("10")
    budget[carried] = wan("2")
    let rows = StatutoryForm.evaluation.funds(
      of: project(budget: budget), asOf: .december, sources: sources)
    #expect(rows.map(\.row) == [.total, .currentYear, .carryover, .further, .other])
    #expect(rows.map(\.source) == [nil, .fiscal, carried, own, .other])
    // What a project does not state is blank, and so is what nobody has reported.
    #expect(rows.map(\.approved) == [wan("12"), wan("10"), wan("2"), nil, nil])
    #expect(rows.allSatisfy { $0.actual == nil && $0.rate == nil && $0.expected == nil })
    let monitoring = StatutoryForm.monitoring.funds(
      of: project(budget: budget), asOf: .july, sources: sources)
    #expect(monitoring.map(\.row) == [.total, .currentYear, .further, .further, .other])
  }

  @Test("A budget of 0 has no rate")
  func noBudget() {
    let rows = StatutoryForm.monitoring.funds(
      of: project(
        budget: .zero, spending: [Spending(month: .january, amount: .wan("1"))]),
      asOf: .july, sources: .standard)
    #expect(rows[0].approved == .zero)
    #expect(rows[0].actual == wan("1"))
    #expect(rows[0].rate == nil)
  }

  @Test(
    "What a monitoring form lacks: of an indicator that falls short why, and whether it is still met"
  )
  func monitoringGaps() {
    func gaps(_ project: Project, department: Unit? = Unit(code: "4", name: "主管")) -> [String] {
      StatutoryForm.monitoring.gaps(
        of: project, Performance(project, asOf: .july), department: department
      ).map(\.key)
    }
    let july = [Spending(month: .july, amount: .wan("1"))]
    #expect(
      gaps(project(budget: .zero, goals: [" "]), department: nil) == [
        "department", "goal", "budget", "spending", "indicators",
      ])
    let indicators = [
      indicator("≤1 次", .number(Quantity(2))), indicator("≤1 次", .number(Quantity(1))),
      indicator("≤1 次", .number(Quantity(2)), note: "多一次"),
      indicator("≥95%", nil, expected: false),
    ]
    #expect(
      gaps(project(budget: .wan("1"), spending: july, indicators: indicators)) == [
        "indicators[0].reason", "indicators[0].outlook", "indicators[2].outlook",
        "indicators[3].value", "indicators[3].expected",
      ])
    let reason = MonthReason(
      .july, reason: LagReason(causes: [.staff], explanation: "", outlook: .possible))
    #expect(
      gaps(
        project(budget: .wan("1"), spending: july, reasons: [reason], indicators: indicators)) == [
          "indicators[3].value", "indicators[3].expected",
        ])
  }

  @Test("What a self-evaluation lacks has a name for programs")
  func evaluationGaps() {
    let project = project(
      budget: .wan("10"), spending: [Spending(month: .december, amount: .wan("8.99"))],
      adjustments: [Adjustment(month: .june, amount: .wan("0"), reason: "")],
      indicators: [
        indicator("≥95%", nil), indicator("≥95%", .words(.partly, share: nil)),
        indicator("≥95%", .number(Quantity(90))),
      ])
    let performance = Performance(project, asOf: .december)
    #expect(
      StatutoryForm.evaluation.gaps(of: project, performance, department: nil).map(\.key) == [
        "department", "executionReason", "adjustmentReason[0]", "indicators[0].value",
        "indicators[1].share", "indicators[2].reason", "achievement",
      ])
  }
}
