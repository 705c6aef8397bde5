/// The figures of many projects together at the end of a month, every sum exact.
public struct Totals: Hashable, Sendable {
  /// The as-of month.
  public let asOf: Month
  /// How many projects.
  public private(set) var projects = 0
  /// Projects without a plan, those whose plan ends at 0 among them.
  public private(set) var withoutPlan = 0
  /// Approved budgets together.
  public private(set) var approvedBudget = Money.zero
  /// Budgets in force together.
  public private(set) var adjustedBudget = Money.zero
  /// Cumulative spending together.
  public private(set) var actual = Money.zero
  /// Amounts behind together, in 分; what one project is ahead makes up for none.
  public private(set) var amountBehind = FractionSum()
  /// Projects behind their plan, those far behind among them.
  public private(set) var behind = 0
  /// Projects of those behind without a record for the as-of month, so not yet known to lag.
  public private(set) var behindNotReported = 0
  /// Projects far behind their plan.
  public private(set) var farBehind = 0
  /// Projects that spent more than their budget in force.
  public private(set) var overspent = 0
  /// Projects without a record for the as-of month.
  public private(set) var notReported = 0

  private var withPlan = PlannedTotals()

  /// Makes totals of no project.
  public init(asOf: Month) {
    self.asOf = asOf
  }

  /// Sums the progress of a book's projects.
  public init(of book: BudgetBook, asOf: Month, rules: VarianceRules = .standard) {
    self.init(asOf: asOf)
    for project in book.projects { add(Progress(project, asOf: asOf, rules: rules)) }
  }

  /// Adds a project of the same book and as-of month.
  public mutating func add(_ progress: Progress) {
    projects += 1
    approvedBudget = approvedBudget &+ progress.approvedBudget
    adjustedBudget = adjustedBudget &+ progress.adjustedBudget
    actual = actual &+ progress.actual
    if let planned = progress.planned {
      withPlan.add(planned, actual: progress.actual, budget: progress.adjustedBudget)
    } else {
      withoutPlan += 1
    }
    if let behind = progress.amountBehind { amountBehind.add(behind) }
    if let status = progress.status {
      if status.lags { behind += 1 }
      if status.lags && progress.isNotReported { behindNotReported += 1 }
      if status == .farBehind { farBehind += 1 }
      if status == .overspent { overspent += 1 }
    }
    if progress.isNotReported { notReported += 1 }
  }

  /// Adds another book's totals of the same as-of month.
  ///
  /// Throws `tooLarge` when the sums do not fit, and stays as it was.
  public mutating func add(_ other: Totals) throws(MoneyError) {
    let approved = try approvedBudget + other.approvedBudget
    let adjusted = try adjustedBudget + other.adjustedBudget
    let spent = try actual + other.actual
    // Parts of the sums above, and no budget or cumulative spending is below zero: they fit too.
    withPlan.add(other.withPlan)
    approvedBudget = approved
    adjustedBudget = adjusted
    actual = spent
    amountBehind.add(other.amountBehind)
    projects += other.projects
    withoutPlan += other.withoutPlan
    behind += other.behind
    behindNotReported += other.behindNotReported
    farBehind += other.farBehind
    overspent += other.overspent
    notReported += other.notReported
  }

  /// Planned amounts together in 分; nil when no project has a plan.
  public var planned: FractionSum? { projects > withoutPlan ? withPlan.planned : nil }

  /// The planned part of the budgets in force of the projects with a plan; nil when those are 0.
  public var plannedPercent: Percent? { withPlan.planned.percent(of: withPlan.budget) }

  /// The deviation in points of the projects with a plan; nil when their budgets in force are 0.
  public var deviation: Percent? {
    // Rounding is the same on both sides of zero.
    withPlan.planned.adding(-Int128(withPlan.actual.fen)).percent(of: withPlan.budget)
      .map { Percent(hundredths: -$0.hundredths) }
  }

  /// The execution rate of all projects; nil when the budgets in force are 0.
  public var executionRate: Fraction? {
    Fraction(Int128(actual.fen), over: Int128(adjustedBudget.fen))
  }

  /// The clock's progress (序时进度), m/12.
  public var timeShare: Fraction {
    Fraction(unchecked: Int128(asOf.rawValue), over: 12)
  }
}

/// Sums over the projects that have a plan.
private struct PlannedTotals: Hashable {
  var planned = FractionSum()
  var actual = Money.zero
  var budget = Money.zero

  mutating func add(_ planned: Fraction, actual: Money, budget: Money) {
    self.planned.add(planned)
    self.actual = self.actual &+ actual
    self.budget = self.budget &+ budget
  }

  mutating func add(_ other: PlannedTotals) {
    planned.add(other.planned)
    actual = actual &+ other.actual
    budget = budget &+ other.budget
  }
}
