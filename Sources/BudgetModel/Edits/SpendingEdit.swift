extension Project {
  /// The edit that records what was typed for one source of a month, on screen and on the command line alike.
  ///
  /// - Parameter isCumulative: whether the amount is the year's so far, from which the month's follows.
  /// Throws `tooLarge` where the month's amount does not fit.
  public func spendingEdit(
    _ amount: Money, isCumulative: Bool = false, of source: FundSource, in month: Month
  ) throws(MoneyError) -> Edit {
    let spent = isCumulative ? try amount - actualBefore(month)[source] : amount
    let old = spending(in: month).map { SourceAmounts($0.amount, of: [source]) }
    return .spending(
      project: code, month: month, Replacing(old, with: SourceAmounts(source, spent)))
  }

  /// The project with another amount of one source in a month, nil for none; nil when no book could hold it.
  ///
  /// A look ahead while an amount is typed or moved; only `BudgetBook.evaluate` changes a book.
  public func with(_ amount: Money?, of source: FundSource, in month: Month) -> Project? {
    var project = self
    var funds = spending(in: month)?.amount ?? .zero
    funds[source] = amount ?? .zero
    let isReported = amount != nil || funds != .zero
    project.setSpending(
      isReported
        ? Spending(month: month, amount: funds, note: spending(in: month)?.note) : nil,
      in: month)
    return project.amountVolume() == nil ? nil : project
  }

  /// What was spent by source before a month.
  public func actualBefore(_ month: Month) -> Funds {
    month.previous.map { actualFunds(through: $0) } ?? .zero
  }

  /// The edit that sets a month's remark, an empty one for none.
  public func noteEdit(_ note: String, in month: Month) -> Edit {
    .note(project: code, month: month, Replacing(spending(in: month)?.note, with: note))
  }
}
