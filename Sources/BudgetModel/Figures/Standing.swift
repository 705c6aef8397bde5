/// How a project stands against its plan at the end of a month.
public struct Standing: Hashable, Sendable {
  /// The plan's share of the year; nil without a plan, or when it ends at 0.
  public let plannedShare: Fraction?
  /// A/B − P/B (偏差), 1 being 100 percentage points; nil without a rate or a plan.
  public let deviation: Fraction?
  /// The month whose end it is.
  public let month: Month
  /// The status; nil without a plan unless overspent.
  public let status: Status?

  /// Judges a project as of a month.
  init(_ project: Project, asOf month: Month, rules: VarianceRules) {
    self.init(
      project.planInForce(at: month)?.share(through: month), asOf: month,
      actual: project.actual(through: month),
      budget: project.adjustedBudget(through: month), rules: rules)
  }

  /// Judges spending of a budget in force.
  init(_ share: Fraction?, asOf month: Month, actual: Money, budget: Money, rules: VarianceRules) {
    self.month = month
    plannedShare = share
    deviation = Self.deviation(
      rate: Fraction(Int128(actual.fen), over: Int128(budget.fen)), share: share)
    status = Self.status(
      actual: actual, budget: budget, hasPlan: share != nil, deviation: deviation, rules: rules)
  }

  private static func deviation(rate: Fraction?, share: Fraction?) -> Fraction? {
    guard let rate, let share else { return nil }
    return Fraction(
      unchecked: rate.numerator * share.denominator - share.numerator * rate.denominator,
      over: rate.denominator * share.denominator)
  }

  private static func status(
    actual: Money, budget: Money, hasPlan: Bool, deviation: Fraction?, rules: VarianceRules
  ) -> Status? {
    if actual > budget { return .overspent }
    guard hasPlan else { return nil }
    guard let deviation else { return .onTrack }
    // The tolerance first: being at the plan is on track whatever counts as far behind.
    guard deviation < Fraction(unchecked: -Int128(rules.tolerance.hundredths), over: 10_000) else {
      return .onTrack
    }
    let isFar = deviation <= Fraction(unchecked: -Int128(rules.farBehind.hundredths), over: 10_000)
    return isFar ? .farBehind : .behind
  }
}
