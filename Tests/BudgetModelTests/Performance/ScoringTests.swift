import BudgetModel
import Testing

/// The worked examples of the self-evaluation, each by hand.
@Suite struct ScoringTests {
  /// An indicator that weighs what the execution rate leaves: 90.
  private func standing(
    _ indicator: Indicator, weighing execution: Points = Points(90), asOf month: Month = .december
  ) -> IndicatorStanding {
    Performance(followed([indicator], executionWeight: execution), asOf: month).indicators[0]
  }

  @Test func anExecutionRateOf86Point20IsWorth8Point62() {
    let performance = Performance(followed([], spent: "86.20"), asOf: .december)
    #expect(performance.executionScore == Points(hundredths: 862))
  }

  @Test func spendingMoreThanTheBudgetIsWorthNoMore() {
    #expect(Performance(followed([], spent: "120"), asOf: .december).executionScore == Points(10))
  }

  @Test func aBudgetOfNothingHasNoScore() {
    let performance = Performance(followed([], budget: "0", spent: "0"), asOf: .december)
    #expect(performance.executionScore == nil)
    #expect(performance.missing.contains(.budget))
  }

  @Test(arguments: [
    // A limit of 29 and a weight of 10: 30 is 1/29 over, (1 − 1/29) × 10 = 9.655…; from 58 on nothing is left.
    ("≤29 人", "29", "10.00", "100.00"), ("≤29 人", "30", "9.66", "96.55"),
    ("≤29 人", "58", "0.00", "0.00"), ("≤29 人", "57", "0.34", "3.45"),
    ("≤29 人", "90", "0.00", "0.00"),
    // 90/95 × 10 = 9.4736…
    ("≥95%", "90", "9.47", "94.74"), ("≥95%", "95", "10.00", "100.00"),
    ("≥95%", "98", "10.00", "103.16"), ("≥95%", "0", "0.00", "0.00"),
    ("9 部", "9", "10.00", "100.00"), ("9 部", "6", "6.67", "66.67"),
    ("9 部", "10", "10.00", "111.11"),
    // A target of 0 is met at 0 only.
    ("≤0 次", "0", "10.00", "100.00"), ("≤0 次", "1", "0.00", "0.00"),
    ("0 次", "0", "10.00", "100.00"), ("0 次", "2", "0.00", "0.00"),
    ("≥0 个", "0", "10.00", "100.00"), ("≥95%", "-5", "0.00", "-5.26"),
  ])
  func scoresAFigure(target: String, value: String, score: String, attainment: String) {
    let standing = standing(indicator(target, reported(.december, value)))
    #expect(standing.ruledScore?.fullText == score)
    #expect(standing.attainment?.percent.hundredths == hundredths(attainment))
  }

  private func hundredths(_ text: String) -> Int64? { Int64(text.filter { $0 != "." }) }

  @Test(
    arguments: [
      (Attainment.met, nil, "10.00"), (.met, 100, "10.00"), (.met, 80, "8.00"),
      (.partly, 80, "8.00"),
      (.partly, 60, "6.00"), (.missed, 60, "6.00"), (.missed, 0, "0.00"), (.met, 95, "9.50"),
    ] as [(Attainment, Int64?, String)])
  func scoresWords(words: Attainment, share: Int64?, score: String) {
    let project = followed(
      [indicator("提升", worded(.december, words, share))], executionWeight: Points(90))
    #expect(project.brokenRules(in: .standard).isEmpty)
    #expect(
      Performance(project, asOf: .december).indicators[0].ruledScore?.fullText == score)
  }

  @Test(arguments: [Attainment.partly, .missed])
  func wordsThatAreNotMetNeedAShare(words: Attainment) {
    let performance = Performance(
      followed([indicator("提升", worded(.december, words))]), asOf: .december)
    #expect(performance.indicators[0].ruledScore == nil)
    #expect(performance.missing.contains(.share(0)))
  }

  @Test(
    arguments: [
      (Attainment.met, 79), (.partly, 81), (.partly, 59), (.missed, 61),
    ] as [(Attainment, Int64)])
  func aShareOutsideOfItsBandIsRefused(words: Attainment, share: Int64) {
    let project = followed([indicator("提升", worded(.december, words, share))])
    #expect(
      project.brokenRules(in: .standard) == [
        RuleViolation(.shareOutOfBand(words, Percent(share)), at: .indicator(0))
      ])
  }

  @Test func aFigureCannotBeJudgedByWords() {
    let standing = standing(indicator("提升", reported(.december, "9")))
    #expect(standing.ruledScore == nil)
    #expect(standing.light == nil)
  }

  @Test func aScoreGivenByHandCountsAndTheRuledOneIsKept() {
    let standing = standing(
      indicator(
        "≥95%", reported(.december, "90"),
        override: ScoreOverride(Points(hundredths: 950), reason: "扣除不可抗力")))
    #expect(standing.score == Points(hundredths: 950))
    #expect(standing.ruledScore == Points(hundredths: 947))
  }

  @Test func aScoreAboveItsWeightOrWithoutAReasonIsRefused() {
    let project = followed(
      [indicator("9 部", override: ScoreOverride(Points(11), reason: " "))],
      executionWeight: Points(90))
    #expect(
      project.brokenRules(in: .standard) == [
        RuleViolation(
          .scoreAboveWeight(Points(11), weight: Points(10)), at: .indicator(0)),
        RuleViolation(.unreasonedScore, at: .indicator(0)),
      ])
  }

  @Test(arguments: [
    (9000, Grade.excellent), (8999, .good), (8000, .good), (7999, .fair), (6000, .fair),
    (5999, .poor), (0, .poor), (10000, .excellent),
  ])
  func exactlyNinetyIsExcellent(hundredths: Int, grade: Grade) {
    #expect(Grade(Points(hundredths: hundredths)) == grade)
  }

  @Test func theTotalIsThatOfAllParts() {
    // 10 × 90 % = 9; of the 90 left, 56.25 for output met and 33.75 × 80 % = 27 for benefit.
    let project = followed(
      [
        indicator("9 部", reported(.december, "9")),
        indicator("提升", level1: "效益指标", worded(.december, .partly, 80)),
      ], spent: "90")
    let performance = Performance(project, asOf: .december)
    #expect(performance.totalScore == Points(hundredths: 9225))
    #expect(performance.grade == .excellent)
    #expect(performance.missing == [.indicatorReason(1), .achievement])
  }

  @Test func whatIsNotReportedIsNotScored() {
    let project = followed(
      [indicator("9 部", reported(.december, "9")), indicator("提升")], spent: "95")
    let performance = Performance(project, asOf: .december)
    #expect(performance.totalScore == nil)
    #expect(performance.scoredSoFar.score == Points(hundredths: 950) + Points(45))
    #expect(performance.scoredSoFar.of == Points(55))
    #expect(performance.missing == [.value(1), .achievement])
  }

  @Test func reasonsAreDemandedWhereTheRuleDemandsThem() {
    let adjustment = Adjustment(month: .july, amount: .wan("-10"), reason: " ")
    let project = followed([], spent: "80.99", adjustments: [adjustment])
    // 80.99 of 90 is 89.988… %; 81 of 90 is exactly 90 %.
    #expect(
      Performance(project, asOf: .december).missing == [
        .executionReason, .adjustmentReason(0), .indicators, .achievement,
      ])
    let enough = followed([], spent: "81", adjustments: [adjustment])
    #expect(!Performance(enough, asOf: .december).missing.contains(.executionReason))
    let explained = followed(
      [], spent: "50",
      reasons: [MonthReason(.december, reason: LagReason(causes: [.funding], explanation: ""))])
    #expect(!Performance(explained, asOf: .december).missing.contains(.executionReason))
  }

  @Test func theExpectedScoreGoesByWhatIsExpected() {
    // 58.3 of 100 by July is 99.94… by the clock: 9.99 of 10; 9 lifts are expected where 5 are there.
    let project = followed(
      [
        indicator(
          "9 部", expected: IndicatorReport(.number(Quantity(9))), reported(.july, "5"))
      ], spent: "58.3", in: .july)
    let performance = Performance(project, asOf: .july, expecting: true)
    #expect(performance.executionScore == Points(hundredths: 999))
    #expect(performance.totalScore == Points(hundredths: 9999))
    #expect(Performance(project, asOf: .july).indicators[0].ruledScore?.fullText == "50.00")
  }
}
