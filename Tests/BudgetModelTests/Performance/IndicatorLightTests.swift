import BudgetModel
import Testing

@Suite struct IndicatorLightTests {
  private func light(
    _ target: String, _ value: String, in month: Month = .july, asOf: Month? = nil
  ) -> IndicatorLight? {
    Performance(followed([indicator(target, reported(month, value))]), asOf: asOf ?? month).light
  }

  @Test(arguments: [
    // 12 by the year's end are 7 by July: 60 % of it is 4.2, 80 % 5.6, 120 % 8.4.
    ("≥12 次", "4.199999", IndicatorLight.red), ("≥12 次", "4.2", .yellow),
    ("≥12 次", "5.599999", .yellow), ("≥12 次", "5.6", .green), ("≥12 次", "8.399999", .green),
    ("≥12 次", "8.4", .blue), ("12 次", "7", .green), ("12 次", "0", .red),
    // A rate is compared as it stands: 60 % of 95 is 57.
    ("≥95%", "56.999999", .red), ("≥95%", "57", .yellow), ("≥95%", "90", .green),
    // A limit is kept or not, whatever the month.
    ("≤29 人", "29", .green), ("≤29 人", "29.000001", .red), ("≤0 次", "0", .green),
    ("0 次", "1", .red), ("0 次", "0", .green),
  ])
  func comparesWithWhatIsDue(target: String, value: String, expected: IndicatorLight) {
    #expect(light(target, value) == expected)
  }

  @Test func theLatestValueIsComparedWithTheMonthAsked() {
    // 7 of 12 by July are green, and still 7 by December are 58 %: red.
    #expect(light("≥12 次", "7", in: .july, asOf: .december) == .red)
    #expect(light("≥12 次", "7", in: .july, asOf: .june) == nil)
  }

  @Test(arguments: [
    (Attainment.met, IndicatorLight.green), (.partly, .yellow), (.missed, .red),
  ])
  func wordsHaveTheirs(words: Attainment, expected: IndicatorLight) {
    #expect(
      Performance(followed([indicator("提升", worded(.may, words))]), asOf: .july).light == expected)
  }

  @Test func aProjectsIsItsWorst() {
    let project = followed([
      indicator("≥12 次", reported(.july, "12")), indicator("提升", worded(.july, .partly)),
      indicator("≤29 人"),
    ])
    #expect(Performance(project, asOf: .july).indicators.map(\.light) == [.blue, .yellow, nil])
    #expect(Performance(project, asOf: .july).light == .yellow)
    #expect(Performance(followed([]), asOf: .july).light == nil)
  }

  @Test func theCostControlRateIsComputed() {
    let rate = indicator("≤100%", named: "成本控制率")
    let spent = Performance(followed([rate], spent: "36.705", in: .july), asOf: .july)
    #expect(spent.indicators[0].value == .computed(.ratio(36_705_000 * 100, 100_000_000)))
    #expect(spent.indicators[0].light == .green)
    let overspent = Performance(followed([rate], spent: "101", in: .july), asOf: .july)
    #expect(overspent.indicators[0].light == .red)
    #expect(Performance(followed([rate]), asOf: .july).indicators[0].value == nil)
    #expect(indicator("提升", named: "成本控制率").computed == nil)
    #expect(indicator("≤100%", named: "电梯数量").computed == nil)
  }

  @Test func whatIsComputedTakesNoValue() {
    let rate = indicator("≤100%", named: "成本控制率", reported(.july, "98"))
    #expect(
      followed([rate]).brokenRules(in: .standard) == [
        RuleViolation(.computedIndicator, at: .indicator(0))
      ])
    let remark = IndicatorRecord(.july, IndicatorReport(nil, note: "合同推迟"))
    #expect(
      followed([indicator("≤100%", named: "成本控制率", remark)]).brokenRules(in: .standard).isEmpty)
  }
}
