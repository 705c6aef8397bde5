extension Project {
  /// The edit that records what was typed for one source of a month, on screen and on the command line alike.
  ///
  /// - Parameter isCumulative: whether the amount is the year's so far, from which the month's follows.
  /// Throws `tooLarge` where the month's amount does not fit.
  public func spendingEdit(
    _ amount: Money, isCumulative: Bool = false, of source: FundSource, in month: Month
  ) throws(MoneyError) -> Edit {
    let spent = isCumulative ? try amount - actualBefore(month).amount(of: source) : amount
    let old = spending(in: month).flatMap { Funds($0.amount, of: [source]).nilIfBlank }
    return .spending(
      project: code, month: month, Replacing(old, with: Funds(source, spent)))
  }

  /// The project with another amount of one source in a month, nil for none; nil when no book could hold it.
  ///
  /// A look ahead while an amount is typed or moved; only `BudgetBook.evaluate` changes a book.
  public func with(
    _ amount: Money?, of source: FundSource, among sources: FundSources, in month: Month
  ) -> Project? {
    var project = self
    return project.setAmountAhead(amount, of: source, among: sources, in: month) ? project : nil
  }

  /// The same in place, false when no book could hold it; many amounts one after the other need no copy each.
  public mutating func setAmountAhead(
    _ amount: Money?, of source: FundSource, among sources: FundSources, in month: Month
  ) -> Bool {
    let record = spending(in: month)
    var funds = record?.amount ?? (sources.declared == nil ? .zero : Funds())
    let blank: Money? = sources.declared == nil ? .zero : nil
    funds[source] = amount ?? blank
    let isReported = amount != nil || !(sources.declared == nil ? funds.isZero : funds.isBlank)
    setSpending(
      isReported ? Spending(month: month, amount: funds, note: record?.note) : nil, in: month)
    return amountVolume() != nil
  }

  /// What was spent by source before a month.
  public func actualBefore(_ month: Month) -> Funds {
    month.previous.map { actualFunds(through: $0) } ?? budget.zeroes
  }

  /// The edit that sets a month's remark, an empty one for none.
  public func noteEdit(_ note: String, in month: Month) -> Edit {
    .note(project: code, month: month, Replacing(spending(in: month)?.note, with: note))
  }
}
