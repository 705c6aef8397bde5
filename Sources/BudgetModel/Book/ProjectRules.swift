extension Project {
  /// Every rule the project would break by itself in a book with some sources; amounts too large for any alone.
  public func brokenRules(in sources: FundSources) -> [RuleViolation] {
    amountVolume() == nil
      ? [RuleViolation(.amountsTooLarge, at: .project)] : violations(of: sources)
  }

  /// Every rule the project breaks by itself in a book with some sources, in the order of its parts.
  func violations(of sources: FundSources) -> [RuleViolation] {
    var found: [RuleViolation] = []
    if code.isEmpty { found.append(RuleViolation(.emptyText, at: .code)) }
    if name.isEmpty { found.append(RuleViolation(.emptyText, at: .name)) }
    if let place = attributes.firstIndex(where: { $0.name.isEmpty }) {
      found.append(RuleViolation(.unnamedAttribute, at: .attribute(place)))
    }
    for source in budget.sources where budget.amount(of: source).isNegative {
      found.append(RuleViolation(.negativeBudget, at: .budget(source)))
    }
    appendSourceViolations(sources, to: &found)
    appendPlanViolations(to: &found)
    // Where adjustments bring the budget below zero, no revised plan can end at it: that is told first.
    appendAdjustmentViolations(to: &found)
    appendRevisionViolations(to: &found)
    appendSpendingViolations(to: &found)
    appendReasonViolations(to: &found)
    appendIndicatorViolations(to: &found)
    return found
  }

  private func appendSourceViolations(_ sources: FundSources, to found: inout [RuleViolation]) {
    func judge(_ funds: Funds, at place: @autoclosure () -> RuleViolation.Place) {
      if let rule = funds.violation(of: sources) {
        found.append(RuleViolation(rule, at: place()))
      }
    }
    judge(budget, at: .budget(nil))
    for (index, adjustment) in adjustments.enumerated() {
      judge(adjustment.amount, at: .adjustment(index))
    }
    for index in spending.indices { judge(spending[index].amount, at: .spending(index)) }
    if let expectedSpending { judge(expectedSpending, at: .expectedSpending) }
  }

  private func appendPlanViolations(to found: inout [RuleViolation]) {
    guard let plan else { return }
    for (rule, checkpoint) in plan.violations {
      found.append(RuleViolation(rule, at: .plan(checkpoint)))
    }
    if plan.december != budget.total {
      found.append(
        RuleViolation(
          .planMissesBudget(december: plan.december, approved: budget.total),
          at: .plan(.december)))
    }
  }

  private func appendRevisionViolations(to found: inout [RuleViolation]) {
    for (index, revision) in planRevisions.enumerated() {
      for (rule, _) in revision.plan.violations {
        found.append(RuleViolation(rule, at: .planRevision(index)))
      }
      if planRevisions[..<index].contains(where: { $0.month == revision.month }) {
        found.append(RuleViolation(.duplicateRevision(revision.month), at: .planRevision(index)))
      }
      let adjusted = adjustedBudget(through: revision.month)
      if revision.plan.december != adjusted {
        found.append(
          RuleViolation(
            .revisionMissesBudget(
              revision.month, december: revision.plan.december, adjusted: adjusted),
            at: .planRevision(index)))
      }
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
    for index in spending.indices {
      let month = spending[index].month
      let bit: UInt16 = 1 << month.rawValue
      if reported & bit != 0 {
        found.append(RuleViolation(.duplicateMonth(month), at: .spending(index)))
      }
      reported |= bit
      anyBelowZero = anyBelowZero || spending[index].amount.total.isNegative
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
    // Saturates: one amount too large stays too large.
    var sum = budget.volume
    if let plan { sum = sum.addingSaturated(plan.volume) }
    for revision in planRevisions { sum = sum.addingSaturated(revision.plan.volume) }
    for adjustment in adjustments { sum = sum.addingSaturated(adjustment.amount.volume) }
    for index in spending.indices { sum = sum.addingSaturated(spending[index].amount.volume) }
    if let expectedSpending { sum = sum.addingSaturated(expectedSpending.volume) }
    return sum <= BudgetBook.amountLimit.magnitude ? sum : nil
  }
}

extension Plan {
  /// The rules it breaks whatever budget it is for, and where.
  fileprivate var violations: [(rule: RuleViolation.Rule, checkpoint: Checkpoint)] {
    var found: [(rule: RuleViolation.Rule, checkpoint: Checkpoint)] = []
    var before: (checkpoint: Checkpoint, amount: Money)?
    for checkpoint in Checkpoint.allCases {
      let amount = self[checkpoint]
      if amount.isNegative {
        found.append((.negativePlan, checkpoint))
      } else if let before, amount < before.amount {
        found.append((.fallingPlan(from: before.checkpoint, amount: before.amount), checkpoint))
      }
      before = (checkpoint, amount)
    }
    return found
  }

  fileprivate var volume: UInt64 {
    Checkpoint.allCases.reduce(0) { $0.addingSaturated(self[$1].magnitude) }
  }
}

extension Funds {
  /// What is wrong with the sources it states in a book, nil when nothing is.
  fileprivate func violation(of book: FundSources) -> RuleViolation.Rule? {
    guard book.declared != nil else {
      if isOfStandardSources { return nil }
      let stranger = sources.first { !book.contains($0) }
      return stranger.map(RuleViolation.Rule.unknownSource)
        ?? book.all.first { self[$0] == nil }.map(RuleViolation.Rule.blankAmount)
    }
    if isBlank { return .noAmount }
    return sources.first { !book.contains($0) }.map(RuleViolation.Rule.unknownSource)
  }
}
