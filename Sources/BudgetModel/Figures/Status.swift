/// How a project stands against its plan; the raw value names it to machines.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// 正常: at the plan or above.
  case onTrack
  /// 滞后: below the plan.
  case behind
  /// 严重滞后: far below the plan.
  case farBehind
  /// 超支: more spent than the budget in force.
  case overspent

  /// Whether spending lags behind the plan at all.
  public var lags: Bool { self == .behind || self == .farBehind }
}

/// How a project stands against the clock (序时进度); the raw value names it to machines.
public enum TimeLight: String, CaseIterable, Hashable, Sendable {
  case red, yellow, green

  /// Compares v, the execution rate over m/12 in percent, with the thresholds.
  init(rate: Fraction, month: Month, rules: VarianceRules) {
    // The divisions are multiplied away.
    let progress = rate.numerator * 120_000
    let clock = rate.denominator * Int128(month.rawValue)
    if progress < clock * Int128(rules.red.hundredths) {
      self = .red
    } else if progress < clock * Int128(rules.yellow.hundredths) {
      self = .yellow
    } else {
      self = .green
    }
  }
}
