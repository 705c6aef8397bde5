extension Project {
  /// What looks mistaken about an amount before it is recorded, the most costly first; empty when nothing does.
  ///
  /// The project still holds the record that the amount will replace. Throws `amountsTooLarge` rather than
  /// judge an amount that no book can hold.
  ///
  /// - Parameter today: nil where no clock says whether the month has ended.
  public func warnings(
    about proposed: ProposedAmount, fiscalYear: FiscalYear, today: CalendarDate?
  ) throws(RuleViolation) -> [EntryWarning] {
    var changed = self
    changed.setAmount(proposed.amount, from: proposed.source, in: proposed.month)
    guard changed.amountVolume() != nil else {
      throw RuleViolation(.amountsTooLarge, at: .project)
    }
    return changed.warnings(
      aboutRecorded: proposed, replacing: reportedAmount(from: proposed.source, in: proposed.month),
      fiscalYear: fiscalYear, today: today)
  }

  /// The same about an amount that the project holds already, as a project does while it is looked ahead; many amounts
  /// one after the other need no copy each.
  ///
  /// - Parameters:
  ///   - old: what `reportedAmount` said of its place before.
  ///   - today: nil where no clock says whether the month has ended.
  public func warnings(
    aboutRecorded proposed: ProposedAmount, replacing old: Money?, fiscalYear: FiscalYear,
    today: CalendarDate?
  ) -> [EntryWarning] {
    var found = totalWarnings(about: proposed) + sourceWarnings(about: proposed)
    if let old, old != proposed.amount { found.append(.overwritesReported(old: old)) }
    if let today, !fiscalYear.hasEnded(proposed.month, by: today) { found.append(.futureMonth) }
    if let usual = UsualMonth(of: self, except: proposed.month),
      let times = usual.times(proposed.amount)
    {
      found.append(.farAboveUsual(times: times, usual: usual.money))
    }
    if let yuan = amountInYuan(proposed) { found.append(.looksLikeYuan(as: yuan)) }
    return EntryWarning.ordered(found)
  }

  private mutating func setAmount(_ amount: Money, from source: FundSource, in month: Month) {
    let previous = spending(in: month)
    var funds = previous?.amount ?? budget.zeroes
    funds[source] = amount
    setSpending(Spending(month: month, amount: funds, note: previous?.note), in: month)
  }

  /// What is wrong with the project's total, the amount being recorded already.
  private func totalWarnings(about proposed: ProposedAmount) -> [EntryWarning] {
    let month = proposed.month
    if let total = spending(in: month)?.amount.total, total.isNegative {
      return [.falls(by: .zero &- total)]
    }
    // Nothing spent, or something given back, adds to no overspending that is there.
    guard proposed.amount > .zero else { return [] }
    let over = actual(through: month) &- adjustedBudget(through: month)
    if over > .zero { return [.overspends(by: over)] }
    let overYear = actual(through: .december) &- adjustedBudget(through: .december)
    return overYear > .zero ? [.exceedsYear(by: overYear)] : []
  }

  /// What is wrong with the source's own figures, the amount being recorded already.
  private func sourceWarnings(about proposed: ProposedAmount) -> [EntryWarning] {
    let (source, month) = (proposed.source, proposed.month)
    var found: [EntryWarning] = []
    if proposed.amount > .zero {
      if adjustedFunds(through: month).amount(of: source) == .zero {
        found.append(.sourceWithoutBudget(source))
      } else if let over = excess(of: source, through: month)
        ?? excess(of: source, through: .december)
      {
        found.append(.sourceOverspent(source, by: over))
      }
    }
    // Where the total is below zero as well, a rule refuses the amount. Without a refund no sum can be.
    let hasRefund = spending.indices.contains {
      spending[$0].amount.amount(of: source).isNegative
    }
    let isBelowZero =
      hasRefund
      && Month.allCases[(month.rawValue - 1)...].contains {
        let actual = actualFunds(through: $0)
        return actual.amount(of: source).isNegative && !actual.total.isNegative
      }
    if isBelowZero { found.append(.sourceBelowZero(source)) }
    return found
  }

  /// By how much a source's cumulative spending passes its own adjusted budget, nil when it does not.
  func excess(of source: FundSource, through month: Month) -> Money? {
    let over =
      actualFunds(through: month).amount(of: source)
      &- adjustedFunds(through: month).amount(of: source)
    return over > .zero ? over : nil
  }

  /// The amount that was reported for a source, nil when the cell is blank.
  ///
  /// Without declared sources a record has an amount of both, so a zero beside the other's amount says nothing.
  public func reportedAmount(from source: FundSource, in month: Month) -> Money? {
    guard let record = spending(in: month)?.amount, let amount = record[source] else { return nil }
    return amount != .zero || record.isZero ? amount : nil
  }

  /// The bare number that was typed read as 元, where it can hardly have been meant in 万元.
  ///
  /// It is at least twice the year's adjusted budget: who passes a budget by mistake passes it by less.
  /// As 元 it is whole 分 and within that budget, and leaves the month an amount above zero.
  private func amountInYuan(_ proposed: ProposedAmount) -> Money? {
    guard let typed = proposed.typed, typed.unit == nil, typed.money > .zero else { return nil }
    let budget = adjustedBudget(through: .december)
    let (yuan, rest) = typed.money.fen.quotientAndRemainder(dividingBy: 10_000)
    guard rest == 0, Int128(typed.money.fen) >= 2 * Int128(budget.fen), yuan <= budget.fen else {
      return nil
    }
    // What the cumulative amount that was typed counts before the month.
    let before = typed.money &- proposed.amount
    return yuan > before.fen ? Money(fen: yuan) : nil
  }
}
