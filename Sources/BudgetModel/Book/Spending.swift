/// What was spent on a project in one month (支出数); below zero for a refund.
public struct Spending: Hashable, Sendable {
  // In this order it needs the least memory.
  /// The amount by source.
  public let amount: Funds
  /// The month.
  public let month: Month
  /// A remark, nil when there is none.
  public let note: String?

  /// Makes a record.
  public init(month: Month, amount: Funds, note: String? = nil) {
    self.amount = amount
    self.month = month
    self.note = note
  }
}
