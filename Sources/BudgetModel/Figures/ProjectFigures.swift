extension Project {
  /// The adjusted budget (调整后预算数) by source: the approved one and what is in force by the end of a month.
  public func adjustedFunds(through month: Month) -> Funds {
    adjustments.reduce(budget) { sum, adjustment in
      adjustment.month <= month ? sum &+ adjustment.amount : sum
    }
  }

  /// The adjusted budget, B(m).
  public func adjustedBudget(through month: Month) -> Money {
    adjustedFunds(through: month).total
  }

  /// Cumulative spending (执行数) by source up to the end of a month.
  public func actualFunds(through month: Month) -> Funds {
    spending.reduce(.zero) { sum, record in
      record.month <= month ? sum &+ record.amount : sum
    }
  }

  /// Cumulative spending, A(m).
  public func actual(through month: Month) -> Money {
    actualFunds(through: month).total
  }

  /// The planned amount P(m) in 分: the plan's share of the adjusted budget; nil when the plan ends at 0.
  public func planned(through month: Month) -> Fraction? {
    plannedAmount(at: month, of: adjustedBudget(through: month))
  }

  /// The plan's share at a month's end of a budget, in 分.
  func plannedAmount(at month: Month, of budget: Money) -> Fraction? {
    plan.share(through: month).map {
      Fraction(unchecked: $0.numerator * Int128(budget.fen), over: $0.denominator)
    }
  }

  /// The execution rate (执行率) A(m)/B(m); nil when the budget in force is 0.
  public func executionRate(through month: Month) -> Fraction? {
    Fraction(
      Int128(actual(through: month).fen), over: Int128(adjustedBudget(through: month).fen))
  }

  /// The months up to and with the as-of month that have no record, in order.
  public func missingMonths(through month: Month) -> [Month] {
    var reported: UInt16 = 0
    for record in spending { reported |= 1 << record.month.rawValue }
    return month.throughThis.filter { reported & (1 << $0.rawValue) == 0 }
  }

  /// The last month with a record, nil when nothing is reported.
  public var reportedThrough: Month? { reportedThrough(.december) }

  /// The last month with a record up to a month and with it, nil when none has one.
  public func reportedThrough(_ month: Month) -> Month? {
    spending.reduce(nil) { last, record in
      guard record.month <= month else { return last }
      return last.map { max($0, record.month) } ?? record.month
    }
  }
}
