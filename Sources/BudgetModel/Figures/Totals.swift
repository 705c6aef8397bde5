/// The figures of many projects together at the end of a month.
public struct Totals: Hashable, Sendable {
  /// The as-of month.
  public let asOf: Month
  /// How many projects.
  public private(set) var projects = 0
  /// Approved budgets together.
  public private(set) var approvedBudget = Money.zero
  /// Budgets in force together.
  public private(set) var adjustedBudget = Money.zero
  /// Cumulative spending together.
  public private(set) var actual = Money.zero
  /// Projects behind their plan, those far behind among them.
  public private(set) var behind = 0
  /// Projects far behind their plan.
  public private(set) var farBehind = 0
  /// Projects that spent more than their budget in force.
  public private(set) var overspent = 0
  /// Projects without a record for the as-of month.
  public private(set) var notReported = 0

  private var plannedSum = FractionSum()

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
    if let planned = progress.planned { plannedSum.add(planned) }
    if let status = progress.status {
      if status.lags { behind += 1 }
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
    approvedBudget = approved
    adjustedBudget = adjusted
    actual = spent
    plannedSum.add(other.plannedSum)
    projects += other.projects
    behind += other.behind
    farBehind += other.farBehind
    overspent += other.overspent
    notReported += other.notReported
  }

  /// Planned amounts together in 分; projects without a plan add nothing.
  public var planned: Fraction { plannedSum.value }

  /// The planned part of the budgets in force; nil when they are 0.
  public var plannedShare: Fraction? {
    let planned = planned
    return Fraction(
      planned.numerator, over: planned.denominator * Int128(adjustedBudget.fen))
  }

  /// The execution rate; nil when the budgets in force are 0.
  public var executionRate: Fraction? {
    Fraction(Int128(actual.fen), over: Int128(adjustedBudget.fen))
  }

  /// The deviation, 1 being 100 percentage points; nil when the budgets in force are 0.
  public var deviation: Fraction? {
    let planned = planned
    return Fraction(
      Int128(actual.fen) * planned.denominator - planned.numerator,
      over: planned.denominator * Int128(adjustedBudget.fen))
  }

  /// The clock's progress (序时进度), m/12.
  public var timeShare: Fraction {
    Fraction(unchecked: Int128(asOf.rawValue), over: 12)
  }
}
