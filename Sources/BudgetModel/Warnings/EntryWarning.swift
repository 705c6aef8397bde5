/// Why a month's spending looks mistaken although no rule forbids it.
public enum EntryDoubt: Hashable, Sendable {
  /// Cumulative spending passes the budget in force by an amount.
  case overspends(by: Money)
  /// With the later months already recorded, the year's spending passes its budget by an amount.
  case exceedsYear(by: Money)
  /// Cumulative spending falls below the month before by an amount.
  case falls(by: Money)
}

extension Project {
  /// What is doubtful about an amount for a month: a falling total before an overspent one; nil when nothing is.
  ///
  /// Throws `amountsTooLarge` rather than judge an amount no book can hold.
  public func doubt(
    about amount: Funds, in month: Month
  ) throws(RuleViolation) -> EntryDoubt? {
    var changed = self
    changed.setSpending(SpendingEntry(amount: amount), in: month)
    guard changed.amountVolume() != nil else {
      throw RuleViolation(.amountsTooLarge, at: .project)
    }
    if amount.total.isNegative {
      return .falls(by: .zero &- amount.total)
    }
    let over = changed.actual(through: month) &- adjustedBudget(through: month)
    if over > .zero { return .overspends(by: over) }
    let overYear = changed.actual(through: .december) &- adjustedBudget(through: .december)
    if overYear > .zero { return .exceedsYear(by: overYear) }
    return nil
  }
}
