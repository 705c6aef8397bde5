/// Where one project stands at the end of a month, every figure exact.
public struct Progress: Hashable, Sendable {
  /// The as-of month.
  public let asOf: Month
  /// The approved budget (年初预算数).
  public let approvedBudget: Money
  /// The budget in force, B(m) (调整后预算数).
  public let adjustedBudget: Money
  /// Cumulative spending, A(m) (执行数).
  public let actual: Money
  /// The planned amount P(m) in 分; nil when the plan ends at 0.
  public let planned: Fraction?
  /// The plan's share of the year; nil when the plan ends at 0.
  public let plannedShare: Fraction?
  /// A/B (执行率); nil when the budget in force is 0.
  public let executionRate: Fraction?
  /// A/B − P/B (偏差), 1 being 100 percentage points; nil without a rate or a plan.
  public let deviation: Fraction?
  /// How it stands against the plan; nil without a plan unless overspent.
  public let status: Status?
  /// How it stands against the clock; nil when the budget in force is 0.
  public let timeLight: TimeLight?
  /// Months up to the as-of month without a record.
  public let missingMonths: [Month]
  /// The last month with a record, whatever the as-of month is.
  public let reportedThrough: Month?
  /// What the next checkpoint asks for; nil in December and without a plan.
  public let nextCheckpoint: NextCheckpoint?

  /// Judges a project of a book as of a month.
  public init(_ project: Project, asOf month: Month, rules: VarianceRules = .standard) {
    let budget = project.adjustedBudget(through: month)
    let actual = project.actual(through: month)
    let share = project.plan.share(through: month)
    let rate = Fraction(Int128(actual.fen), over: Int128(budget.fen))
    let deviation = Self.deviation(rate: rate, share: share)

    asOf = month
    approvedBudget = project.budget.total
    adjustedBudget = budget
    self.actual = actual
    planned = project.plannedAmount(at: month, of: budget)
    plannedShare = share
    executionRate = rate
    self.deviation = deviation
    status = Self.status(
      actual: actual, budget: budget, hasPlan: share != nil, deviation: deviation, rules: rules)
    timeLight = rate.map { Self.timeLight(rate: $0, month: month, rules: rules) }
    missingMonths = project.missingMonths(through: month)
    reportedThrough = project.reportedThrough
    nextCheckpoint = NextCheckpoint(project, after: month, budget: budget, actual: actual)
  }

  /// Whether the as-of month itself has no record (未填报).
  public var isNotReported: Bool { missingMonths.last == asOf }

  /// What is left of the year's budget as adjusted by the as-of month; below zero when overspent.
  public var remainingBudget: Money { adjustedBudget &- actual }

  /// The year-end estimate (全年预计执行数) by the clock, A/m×12, to a 分.
  public var yearEndEstimate: Money {
    Fraction(unchecked: Int128(actual.fen) * 12, over: Int128(asOf.rawValue)).money
  }

  /// The year-end estimate by the plan, A over the plan's share, to a 分.
  ///
  /// Nil before the plan begins, and where the estimate is no amount that fits.
  public var yearEndEstimateByPlan: Money? {
    guard let plannedShare,
      let estimate = Fraction(
        Int128(actual.fen) * plannedShare.denominator, over: plannedShare.numerator)
    else { return nil }
    return Int64(exactly: estimate.rounded(decimals: 0)).map(Money.init(fen:))
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
    guard deviation < Fraction(unchecked: -Int128(rules.tolerance), over: 10_000) else {
      return .onTrack
    }
    let isFar = deviation <= Fraction(unchecked: -Int128(rules.farBehind), over: 10_000)
    return isFar ? .farBehind : .behind
  }

  private static func timeLight(
    rate: Fraction, month: Month, rules: VarianceRules
  ) -> TimeLight {
    // v = rate / (m/12) × 100 compared with a threshold, the divisions multiplied away.
    let progress = rate.numerator * 1200
    let clock = rate.denominator * Int128(month.rawValue)
    if progress < clock * Int128(rules.red) { return .red }
    if progress < clock * Int128(rules.yellow) { return .yellow }
    return .green
  }
}

/// What it takes to be at plan by the next checkpoint, on the budget as adjusted by the as-of month.
public struct NextCheckpoint: Hashable, Sendable {
  /// The first checkpoint after the as-of month.
  public let checkpoint: Checkpoint
  /// The amount planned for it in 分.
  public let planned: Fraction
  /// The amount still to spend by it in 分, never below 0.
  public let remaining: Fraction
  /// The same for each month that is left until it, in 分.
  public let perMonth: Fraction

  init?(_ project: Project, after month: Month, budget: Money, actual: Money) {
    guard let checkpoint = Checkpoint.after(month),
      let planned = project.plannedAmount(at: checkpoint.month, of: budget)
    else { return nil }
    let missing = planned.numerator - Int128(actual.fen) * planned.denominator
    let months = Int128(checkpoint.month.rawValue - month.rawValue)
    self.checkpoint = checkpoint
    self.planned = planned
    remaining = Fraction(unchecked: max(0, missing), over: planned.denominator)
    perMonth = Fraction(unchecked: max(0, missing), over: planned.denominator * months)
  }
}
