/// An amount that somebody is about to record for one source of one month.
public struct ProposedAmount: Hashable, Sendable {
  /// What the month's amount of the source will be.
  public let amount: Money
  /// The source.
  public let source: FundSource
  /// The month.
  public let month: Month
  /// What was typed, the cumulative amount where that was entered; nil when nobody typed it.
  public let typed: TypedAmount?

  /// Makes a proposal; without what was typed no unit is doubted.
  public init(
    _ amount: Money, from source: FundSource, in month: Month, typed: TypedAmount? = nil
  ) {
    self.amount = amount
    self.source = source
    self.month = month
    self.typed = typed
  }
}
