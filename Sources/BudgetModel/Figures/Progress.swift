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
  /// The planned amount P(m) in 分; nil without a plan, or when it ends at 0.
  public let planned: Fraction?
  /// A/B (执行率); nil when the budget in force is 0.
  public let executionRate: Fraction?
  /// How it stands against the clock; nil when the budget in force is 0.
  public let timeLight: TimeLight?
  /// Months up to the as-of month without a record.
  public let missingMonths: [Month]
  /// The last month with a record up to the as-of month; nil when none has one.
  public let reportedThrough: Month?
  /// How it stood at the month it has reported through; nil when that is the as-of month or none is.
  public let asReported: Standing?
  /// What the next checkpoint asks for; nil in December and without a plan.
  public let nextCheckpoint: NextCheckpoint?

  private let standing: Standing

  /// Judges a project of a book as of a month.
  public init(_ project: Project, asOf month: Month, rules: VarianceRules = .standard) {
    let budget = project.adjustedBudget(through: month)
    let actual = project.actual(through: month)
    let rate = Fraction(Int128(actual.fen), over: Int128(budget.fen))
    let reported = project.reportedThrough(month)

    asOf = month
    approvedBudget = project.budget.total
    adjustedBudget = budget
    self.actual = actual
    planned = project.planInForce(at: month)?.amount(through: month, of: budget)
    executionRate = rate
    timeLight = rate.map { TimeLight(rate: $0, month: month, rules: rules) }
    missingMonths = project.missingMonths(through: month)
    reportedThrough = reported
    standing = Standing(
      project.planInForce(at: month)?.share(through: month), asOf: month, actual: actual,
      budget: budget, rules: rules)
    asReported = reported.flatMap {
      $0 == month ? nil : Standing(project, asOf: $0, rules: rules)
    }
    nextCheckpoint = NextCheckpoint(project, after: month, budget: budget, actual: actual)
  }

  /// The plan's share of the year; nil without a plan, or when it ends at 0.
  public var plannedShare: Fraction? { standing.plannedShare }

  /// A/B − P/B (偏差), 1 being 100 percentage points; nil without a rate or a plan.
  public var deviation: Fraction? { standing.deviation }

  /// How it stands against the plan by what is recorded; nil without a plan unless overspent.
  public var status: Status? { standing.status }

  /// The amount behind (落后金额) in 分: planned less actual, never below 0; nil without a plan.
  public var amountBehind: Fraction? { planned?.excess(over: actual) }

  /// Whether the as-of month itself has no record (未填报).
  public var isNotReported: Bool { reportedThrough != asOf }

  /// The status with whether the as-of month is reported, and how it stood before when it is not.
  public var reportedStatus: ReportedStatus {
    guard isNotReported else { return ReportedStatus(status) }
    return ReportedStatus(
      status,
      notReportedSince: asReported.map {
        ReportedStatus.Before(month: $0.month, status: $0.status)
      })
  }

  /// What is left of the year's budget as adjusted by the as-of month; below zero when overspent.
  public var remainingBudget: Money { adjustedBudget &- actual }
}

// MARK: - Year-end estimates

extension Progress {
  /// The year-end estimate (全年预计执行数) by the clock, A/k×12 in 分, k the month reported through.
  ///
  /// Nil when nothing is reported: months that nobody has reported are unknown, not zero.
  public var yearEndEstimate: Fraction? {
    reportedThrough.map {
      Fraction(unchecked: Int128(actual.fen) * 12, over: Int128($0.rawValue))
    }
  }

  /// The year-end estimate by the plan in 分, A over the plan's share at the month reported through.
  ///
  /// Nil when nothing is reported, before the plan begins, and where the estimate is no amount that fits.
  public var yearEndEstimateByPlan: Fraction? {
    guard reportedThrough != nil, let share = (asReported ?? standing).plannedShare,
      let estimate = Fraction(Int128(actual.fen) * share.denominator, over: share.numerator),
      Int64(exactly: estimate.rounded(decimals: 0)) != nil
    else { return nil }
    return estimate
  }

  /// Whether the year-end estimate by the clock is more than the budget in force.
  public var isEstimatedOverBudget: Bool {
    yearEndEstimate.map { $0 > Fraction(Int128(adjustedBudget.fen)) } ?? false
  }
}
