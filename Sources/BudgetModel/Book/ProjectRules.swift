extension Project {
  /// Every rule the project breaks by itself, in the order of its parts.
  func violations() -> [RuleViolation] {
    var found: [RuleViolation] = []
    if code.isEmpty { found.append(RuleViolation(.emptyText, at: .code)) }
    if name.isEmpty { found.append(RuleViolation(.emptyText, at: .name)) }
    for source in FundSource.allCases where budget[source].isNegative {
      found.append(RuleViolation(.negativeBudget, at: .budget(source)))
    }
    appendPlanViolations(to: &found)
    appendAdjustmentViolations(to: &found)
    appendSpendingViolations(to: &found)
    return found
  }

  private func appendPlanViolations(to found: inout [RuleViolation]) {
    var before: (checkpoint: Checkpoint, amount: Money)?
    for checkpoint in Checkpoint.allCases {
      let amount = plan[checkpoint]
      if amount.isNegative {
        found.append(RuleViolation(.negativePlan, at: .plan(checkpoint)))
      } else if let before, amount < before.amount {
        found.append(
          RuleViolation(
            .fallingPlan(from: before.checkpoint, amount: before.amount), at: .plan(checkpoint)))
      }
      before = (checkpoint, amount)
    }
    if plan.december != budget.total {
      found.append(
        RuleViolation(
          .planMissesBudget(december: plan.december, approved: budget.total),
          at: .plan(.december)))
    }
  }

  private func appendAdjustmentViolations(to found: inout [RuleViolation]) {
    guard !adjustments.isEmpty else { return }
    for month in Month.allCases {
      let inForce = adjustedBudget(through: month)
      let decrease = adjustments.lastIndex { $0.month == month && $0.amount.total.isNegative }
      if inForce.isNegative, let decrease {
        found.append(
          RuleViolation(.negativeAdjustedBudget(month, inForce), at: .adjustment(decrease)))
        return
      }
    }
  }

  private func appendSpendingViolations(to found: inout [RuleViolation]) {
    var reported: UInt16 = 0
    var anyBelowZero = false
    for (index, record) in spending.enumerated() {
      let bit: UInt16 = 1 << record.month.rawValue
      if reported & bit != 0 {
        found.append(RuleViolation(.duplicateMonth(record.month), at: .spending(index)))
      }
      reported |= bit
      anyBelowZero = anyBelowZero || record.amount.total.isNegative
    }
    // Only a refund can bring the sum below zero; most projects have none and need no twelve sums.
    guard anyBelowZero else { return }
    for month in Month.allCases {
      let actual = actual(through: month)
      if actual.isNegative, let index = spending.lastIndex(where: { $0.month == month }) {
        found.append(RuleViolation(.negativeActual(month, actual), at: .spending(index)))
        return
      }
    }
  }

  /// The absolute values of all its amounts together in 分, nil past `BudgetBook.amountLimit`.
  func amountVolume() -> UInt64? {
    var sum: UInt64 = 0
    func add(_ money: Money) {
      // Saturates: one amount too large stays too large.
      let (total, overflow) = sum.addingReportingOverflow(money.magnitude)
      sum = overflow ? .max : total
    }
    func add(_ funds: Funds) {
      add(funds.fiscal)
      add(funds.other)
    }
    add(budget)
    for checkpoint in Checkpoint.allCases { add(plan[checkpoint]) }
    for adjustment in adjustments { add(adjustment.amount) }
    for record in spending { add(record.amount) }
    return sum <= BudgetBook.amountLimit.magnitude ? sum : nil
  }
}
