/// An indicator that follows from the project's own figures and is never typed.
public enum ComputedIndicator: Hashable, Sendable {
  /// 成本控制率, 预算执行率: spending over the budget in force, in percent.
  case executionRate
}

extension Indicator {
  /// What it is computed from, nil for one that somebody reports.
  public var computed: ComputedIndicator? {
    guard Self.rateNames.contains(where: subject.holds) else { return nil }
    // A target in words, or in another unit than percent, asks for something else.
    let reading = reading
    guard let target = reading.value, target > .zero, reading.isRate || reading.unit.isEmpty
    else { return nil }
    return .executionRate
  }

  private static let rateNames = ["成本控制率", "预算控制率", "预算执行率", "资金执行率"]
}

extension Project {
  /// What a computed indicator comes to at a month's end, in percent; nil while there is no budget, or nothing reported.
  ///
  /// - Parameter expecting: whether it is what the whole year is expected to come to.
  public func value(
    of indicator: ComputedIndicator, asOf month: Month, expecting: Bool = false
  ) -> Fraction? {
    switch indicator {
    case .executionRate:
      let spent =
        expecting
        ? yearEndExpectation(asOf: month)?.total
        : reportedThrough(month).map { _ in actual(through: month) }
      return spent.flatMap {
        Fraction(Int128($0.fen) * 100, over: Int128(adjustedBudget(through: month).fen))
      }
    }
  }
}
