extension Project {
  /// The adjusted budget (调整后预算数) by source: the approved one and what is in force by the end of a month.
  public func adjustedFunds(through month: Month) -> Funds {
    adjustments.reduce(budget) { sum, adjustment in
      adjustment.month <= month ? sum &+ adjustment.amount : sum
    }
  }

  /// The adjusted budget, B(m).
  public func adjustedBudget(through month: Month) -> Money {
    adjustments.reduce(budget.total) { sum, adjustment in
      adjustment.month <= month ? sum &+ adjustment.amount.total : sum
    }
  }

  /// Cumulative spending (执行数) by source up to the end of a month; blank where a source has neither budget nor
  /// spending.
  public func actualFunds(through month: Month) -> Funds {
    spending.indices.reduce(into: budget.zeroes) { sum, place in
      if spending[place].month <= month { sum = sum &+ spending[place].amount }
    }
  }

  /// Cumulative spending, A(m).
  public func actual(through month: Month) -> Money {
    // By place: a walk over the records themselves would copy each.
    spending.indices.reduce(.zero) { sum, place in
      spending[place].month <= month ? sum &+ spending[place].amount.total : sum
    }
  }

  /// The planned amount P(m) in 分: the share of the plan in force, of the adjusted budget; nil without a plan, or
  /// when it ends at 0.
  public func planned(through month: Month) -> Fraction? {
    planInForce(at: month)?.amount(through: month, of: adjustedBudget(through: month))
  }

  /// The execution rate (执行率) A(m)/B(m); nil when the budget in force is 0.
  public func executionRate(through month: Month) -> Fraction? {
    Fraction(
      Int128(actual(through: month).fen), over: Int128(adjustedBudget(through: month).fen))
  }

  /// The months up to and with the as-of month that have no record, in order.
  public func missingMonths(through month: Month) -> [Month] {
    var reported: UInt16 = 0
    for place in spending.indices { reported |= 1 << spending[place].month.rawValue }
    return month.throughThis.filter { reported & (1 << $0.rawValue) == 0 }
  }

  /// The last month with a record, nil when nothing is reported.
  public var reportedThrough: Month? { reportedThrough(.december) }

  /// The last month with a record up to a month and with it, nil when none has one.
  public func reportedThrough(_ month: Month) -> Month? {
    spending.indices.reduce(nil) { last, place in
      let reported = spending[place].month
      guard reported <= month else { return last }
      return last.map { max($0, reported) } ?? reported
    }
  }
}
