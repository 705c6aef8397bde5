/// Where one indicator stands at a month's end, every figure exact.
public struct IndicatorStanding: Hashable, Sendable {
  /// Its place among the project's indicators, from 0.
  public let place: Int
  /// The indicator.
  public let indicator: Indicator
  /// What its target asks for.
  public let target: TargetReading
  /// What it has come to; nil where nothing is reported yet.
  public let value: StandingValue?
  /// The month of the record that the value comes from; nil without one, and for what is computed.
  public let reportedIn: Month?
  /// The remark on the as-of month, else the latest before it.
  public let note: String?
  /// How far the target is attained, 1 being the whole of it; nil where that cannot be told.
  public let attainment: Fraction?
  /// Whether the target is met; nil where that cannot be told.
  public let isMet: Bool?
  /// Its light while it is monitored; nil where nothing is reported yet.
  public let light: IndicatorLight?
  /// What it weighs.
  public let weight: Points
  /// The score by the rules (domain.md, 4); nil where that cannot be told.
  public let ruledScore: Points?

  /// What an indicator has come to.
  public enum StandingValue: Hashable, Sendable {
    /// What somebody reported.
    case reported(IndicatorValue)
    /// What follows from the project's own figures, in percent.
    case computed(Fraction)
  }

  /// The score that counts: somebody's own, else the one by the rules.
  public var score: Points? { indicator.scoreOverride?.score ?? ruledScore }

  /// Judges an indicator of a project.
  ///
  /// - Parameter expecting: whether what is expected at the year's end stands in for what was reported, where anything
  ///   is said of it.
  init(
    _ project: Project, at place: Int, weight: Points, asOf month: Month, expecting: Bool = false
  ) {
    let indicator = project.indicators[place]
    self.place = place
    self.indicator = indicator
    self.weight = weight
    let target = indicator.reading
    self.target = target
    let record = indicator.latestRecord(through: month)
    note = indicator.records.last { $0.month <= month && $0.report.note != nil }?.report.note
    if let computed = indicator.computed {
      value = project.value(of: computed, asOf: month, expecting: expecting).map { .computed($0) }
      reportedIn = nil
    } else if expecting, let expected = indicator.expected?.value {
      value = .reported(expected)
      reportedIn = nil
    } else {
      value = (record?.report.value).map { .reported($0) }
      reportedIn = record?.month
    }
    let month = expecting ? .december : month
    switch value {
    case .computed(let figure):
      (attainment, isMet, light) = Self.judge(figure, target, asOf: month)
    case .reported(.number(let number)):
      (attainment, isMet, light) = Self.judge(number.fraction, target, asOf: month)
    case .reported(.words(let words, let share)):
      attainment = (share ?? words.standardShare).map {
        Fraction(unchecked: Int128($0.hundredths), over: 10_000)
      }
      isMet = words == .met
      light = IndicatorLight(words)
    case nil:
      (attainment, isMet, light) = (nil, nil, nil)
    }
    ruledScore =
      isMet == true && target.value != nil && !Self.isWords(value)
      ? weight : attainment.map(weight.share)
  }

  private static func isWords(_ value: StandingValue?) -> Bool {
    if case .reported(.words) = value { true } else { false }
  }

  /// A figure can be judged by a figure only.
  private static func judge(
    _ figure: Fraction, _ target: TargetReading, asOf month: Month
  ) -> (Fraction?, Bool?, IndicatorLight?) {
    guard let goal = target.value else { return (nil, nil, nil) }
    let attained = Attained(figure, target)
    return (
      attained.share, attained.isMet,
      IndicatorLight(figure, target: target, figure: goal, asOf: month)
    )
  }
}
