/// How an indicator stands while it is monitored (绩效运行监控); the raw value names it to machines.
public enum IndicatorLight: String, CaseIterable, Hashable, Sendable {
  /// Below 60 % of what is due, a limit passed, 未达成.
  case red
  /// Below 80 %, 部分达成.
  case yellow
  /// As it should be, 达成.
  case green
  /// From 120 % on: the target was perhaps set too low.
  case blue

  /// The light of a figure (domain.md, 4): a limit is kept or not; anything else is compared with the part of the target
  /// that is due by the month, a rate with the whole of it.
  init(_ value: Fraction, target: TargetReading, figure: Quantity, asOf month: Month) {
    let goal = figure.fraction
    guard target.comparator != .atMost, goal > .zero else {
      self = Attained(value, target).isMet ? .green : .red
      return
    }
    // v = value / (target × m/12) × 100, the divisions multiplied away.
    let months = target.isRate ? 12 : Int128(month.rawValue)
    let reached = value.numerator * goal.denominator * 12 * 100
    let due = value.denominator * goal.numerator * months
    self =
      reached < due * 60
      ? .red : reached < due * 80 ? .yellow : reached < due * 120 ? .green : .blue
  }

  /// The light of words.
  init(_ attainment: Attainment) {
    switch attainment {
    case .met: self = .green
    case .partly: self = .yellow
    case .missed: self = .red
    }
  }

  /// How bad it is, the worst first; a target set too low is no trouble.
  private var rank: Int {
    switch self {
    case .red: 0
    case .yellow: 1
    case .green: 2
    case .blue: 3
    }
  }

  /// The worse of two.
  func worse(than other: IndicatorLight) -> Bool { rank < other.rank }
}

extension Sequence<IndicatorLight> {
  /// The worst of them, which is their project's; nil of none.
  public var worst: IndicatorLight? { self.min { $0.worse(than: $1) } }
}

/// How far a figure attains a target.
struct Attained {
  /// How much of the target is attained, 1 being the whole of it and a limit that is kept; above it where more was done.
  let share: Fraction
  let isMet: Bool

  /// Compares a figure with a target that is a figure (财预〔2020〕10号, domain.md, 4); words have none and are never met.
  init(_ value: Fraction, _ target: TargetReading) {
    guard let goal = target.value?.fraction else {
      (share, isMet) = (.zero, false)
      return
    }
    switch target.comparator {
    case .atMost:
      isMet = value <= goal
      // 1 − (a − t)/t, nothing from twice the target on; a target of 0 is met at 0 only.
      let left = Fraction(
        2 * goal.numerator * value.denominator - value.numerator * goal.denominator,
        over: goal.numerator * value.denominator)
      share = isMet ? Fraction(1) : left.map { $0 > .zero ? $0 : .zero } ?? .zero
    case .atLeast, .equal, .text:
      if goal > .zero {
        isMet = value >= goal
        share =
          Fraction(
            value.numerator * goal.denominator, over: value.denominator * goal.numerator) ?? .zero
      } else {
        isMet = target.comparator == .atLeast ? value >= goal : value == goal
        share = isMet ? Fraction(1) : .zero
      }
    }
  }
}
