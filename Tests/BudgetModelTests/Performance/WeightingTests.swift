import BudgetModel
import Testing

@Suite struct WeightingTests {
  /// The seven of the published tables: four of output, two of benefit, one of satisfaction.
  private let seven =
    (0..<4).map { _ in indicator("9 部") }
    + (0..<2).map { _ in indicator("提升", level1: "效益指标") }
    + [indicator("≥95%", level1: "满意度指标")]

  private func weights(_ indicators: [Indicator], execution: Points? = nil) -> [String] {
    let weighting = Weighting(followed(indicators, executionWeight: execution))
    return [weighting.execution.text] + weighting.indicators.map(\.text)
  }

  @Test func sharesTheGroupsByDefault() {
    #expect(weights(seven) == ["10", "12.50", "12.50", "12.50", "12.50", "15", "15", "10"])
    #expect(Weighting(followed(seven)).total == .full)
  }

  @Test func whatDoesNotDivideGoesToTheFirstOnes() {
    // 50 over 3: 16.67 + 16.67 + 16.66; 30 over 4: 7.50 each; 10 over 3: 3.34 + 3.33 + 3.33.
    let output = (0..<3).map { _ in indicator("9 部") }
    let benefit = (0..<4).map { _ in indicator("提升", level1: "效益指标") }
    let satisfaction = (0..<3).map { _ in indicator("≥95%", level1: "满意度指标") }
    #expect(
      weights(output + benefit + satisfaction) == [
        "10", "16.67", "16.67", "16.66", "7.50", "7.50", "7.50", "7.50", "3.34", "3.33", "3.33",
      ])
  }

  @Test func aMissingGroupIsSharedInProportion() {
    // 90 between 50 and 30: 56.25 and 33.75.
    #expect(
      weights([indicator("9 部"), indicator("提升", level1: "效益指标")]) == ["10", "56.25", "33.75"])
    #expect(weights([indicator("9 部")]) == ["10", "90"])
    #expect(weights([]) == ["10"])
  }

  @Test func costAsAFirstLevelHasItsOwnShare() {
    let indicators = ["成本指标", "产出指标", "效益指标", "满意度指标"].map { indicator("≥9", level1: $0) }
    #expect(weights(indicators) == ["10", "20", "40", "20", "10"])
  }

  @Test func theOthersOfAGroupShareWhatOneLeaves() {
    var indicators = seven
    indicators[0] = indicator("9 部", weight: Points(20))
    #expect(weights(indicators) == ["10", "20", "10", "10", "10", "15", "15", "10"])
  }

  @Test func moreThanItsGroupHasIsTakenFromTheOthers() {
    // 60 of 产出's 50 leaves 30 for 效益 and 满意度, 30 to 10: 22.5 and 7.5.
    #expect(
      weights([
        indicator("9 部", weight: Points(60)), indicator("提升", level1: "效益指标"),
        indicator("≥95%", level1: "满意度指标"),
      ]) == ["10", "60", "22.50", "7.50"])
  }

  @Test func theExecutionRateMayWeighOtherwise() {
    #expect(weights([indicator("9 部")], execution: Points(20)) == ["20", "80"])
  }

  @Test func weightsThatTotalNinetyNineNinetyNineAreRefused() {
    let project = followed([
      indicator("9 部", weight: Points(50)), indicator("提升", weight: Points(hundredths: 3999)),
    ])
    #expect(
      project.brokenRules(in: .standard) == [
        RuleViolation(.weightsMissTotal(Points(hundredths: 9999)), at: .indicator(1))
      ])
    let whole = followed([
      indicator("9 部", weight: Points(50)), indicator("提升", weight: Points(40)),
    ])
    #expect(whole.brokenRules(in: .standard).isEmpty)
  }

  @Test func moreThanAHundredIsRefused() {
    let project = followed([indicator("9 部", weight: Points(95)), indicator("提升")])
    #expect(
      project.brokenRules(in: .standard) == [
        RuleViolation(.weightsMissTotal(Points(105)), at: .indicator(0))
      ])
  }
}
