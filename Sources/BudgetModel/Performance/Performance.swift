/// A project's results at a month's end: its indicators, their lights, and the score of its self-evaluation.
public struct Performance: Hashable, Sendable {
  /// The as-of month.
  public let asOf: Month
  /// Its indicators, in their order.
  public let indicators: [IndicatorStanding]
  /// What the execution rate and the indicators weigh.
  public let weighting: Weighting
  /// The execution rate's score, min(w, A/B × w); nil where there is no budget or nothing is reported.
  public let executionScore: Points?
  /// What a complete self-evaluation still lacks, in the order of the form.
  public let missing: [MissingPart]

  /// What a complete self-evaluation of a project lacks.
  public enum MissingPart: Hashable, Sendable {
    /// A budget in force that is not 0.
    case budget
    /// Spending of the as-of month.
    case spending
    /// Why less than 90 % was spent.
    case executionReason
    /// Why the budget was changed, for an adjustment by its place from 0.
    case adjustmentReason(Int)
    /// Indicators.
    case indicators
    /// The value of an indicator, by its place from 0.
    case value(Int)
    /// The share of the weight that words are given, or words where a figure meets a target in words.
    case share(Int)
    /// Why an indicator scores less than its weight.
    case indicatorReason(Int)
    /// What was achieved of the project's goals (实际完成情况).
    case achievement
  }

  /// Judges a project as of a month.
  ///
  /// - Parameter expecting: whether what is expected at the year's end stands in for what was reported, the estimated
  ///   spending for what was spent; the score is the one expected then.
  public init(_ project: Project, asOf month: Month, expecting: Bool = false) {
    let weighting = Weighting(project)
    self.asOf = month
    self.weighting = weighting
    let indicators = project.indicators.indices.map {
      IndicatorStanding(
        project, at: $0, weight: weighting.indicators[$0], asOf: month, expecting: expecting)
    }
    self.indicators = indicators
    let budget = project.adjustedBudget(through: month)
    let spent =
      expecting
      ? project.yearEndExpectation(asOf: month)?.total
      : project.reportedThrough(month).map { _ in project.actual(through: month) }
    let rate = spent.flatMap { Fraction(Int128($0.fen), over: Int128(budget.fen)) }
    executionScore = rate.map(weighting.execution.share)
    missing = Self.missing(project, indicators, rate: rate, asOf: month)
  }

  /// The execution rate below which a reason is asked for: 90 %.
  public static let leastRate = Fraction(unchecked: 9, over: 10)

  /// The worst of its indicators' lights, which is its own; nil where nothing is reported.
  public var light: IndicatorLight? { indicators.compactMap(\.light).worst }

  /// The indicators' scores together; nil where one has none, or there are no indicators.
  public var indicatorScore: Points? {
    let scores = indicators.compactMap(\.score)
    return scores.isEmpty || scores.count < indicators.count ? nil : scores.sum
  }

  /// The score of everything; nil where a part has none.
  public var totalScore: Points? {
    guard let executionScore, let indicatorScore else { return nil }
    return executionScore + indicatorScore
  }

  /// The grade of the whole; nil without a score.
  public var grade: Grade? { totalScore.map(Grade.init) }

  /// What is scored already, and out of how much, for a total that is not there yet.
  public var scoredSoFar: (score: Points, of: Points) {
    let parts =
      [(executionScore, weighting.execution)] + indicators.map { ($0.score, $0.weight) }
    let known = parts.filter { $0.0 != nil }
    return (known.compactMap(\.0).sum, known.map(\.1).sum)
  }

  private static func missing(
    _ project: Project, _ indicators: [IndicatorStanding], rate: Fraction?, asOf month: Month
  ) -> [MissingPart] {
    var found: [MissingPart] = []
    if project.adjustedBudget(through: month) == .zero { found.append(.budget) }
    if project.spending(in: month) == nil { found.append(.spending) }
    if let rate, rate < leastRate,
      project.lagReason(in: month)?.explains != true
    {
      found.append(.executionReason)
    }
    for (place, adjustment) in project.adjustments.enumerated()
    where adjustment.month <= month && adjustment.reason.allSatisfy(\.isWhitespace) {
      found.append(.adjustmentReason(place))
    }
    if indicators.isEmpty { found.append(.indicators) }
    for standing in indicators {
      if standing.value == nil {
        found.append(.value(standing.place))
      } else if standing.ruledScore == nil {
        found.append(.share(standing.place))
      } else if let score = standing.score, score < standing.weight,
        standing.indicator.scoreOverride == nil, standing.note == nil
      {
        found.append(.indicatorReason(standing.place))
      }
    }
    if project.achievement.map({ $0.allSatisfy(\.isWhitespace) }) ?? true {
      found.append(.achievement)
    }
    return found
  }
}

/// The grade of a self-evaluation (财预〔2020〕10号): exactly 90, 80 and 60 are on the upper side.
public enum Grade: String, CaseIterable, Hashable, Sendable {
  /// 优.
  case excellent
  /// 良.
  case good
  /// 中.
  case fair
  /// 差.
  case poor

  /// The grade of a score.
  public init(_ score: Points) {
    self =
      score >= Points(90)
      ? .excellent : score >= Points(80) ? .good : score >= Points(60) ? .fair : .poor
  }
}
