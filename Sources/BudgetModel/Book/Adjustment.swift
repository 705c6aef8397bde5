/// A change of a project's budget during the year.
public struct Adjustment: Hashable, Sendable {
  /// The month from which it is in force.
  public let month: Month
  /// What it adds by source, below zero for a decrease.
  public let amount: Funds
  /// What it is called; nil where the file does not say, as those of the first version.
  public let kind: AdjustmentKind?
  /// The number of the document that approved it (文号), nil where none is given.
  public let document: String?
  /// Why, in words.
  public let reason: String

  /// Makes an adjustment.
  public init(
    month: Month, amount: Funds, kind: AdjustmentKind? = nil, document: String? = nil,
    reason: String
  ) {
    self.month = month
    self.amount = amount
    self.kind = kind
    self.document = document
    self.reason = reason
  }

  /// What it is called, or would be by its sign where the file does not say: 0.00 in all is a transfer.
  public var apparentKind: AdjustmentKind {
    let total = amount.total
    return kind ?? (total.isNegative ? .decrease : total == .zero ? .transfer : .increase)
  }
}

/// What an adjustment is called; the raw value is its name in files.
public enum AdjustmentKind: String, CaseIterable, Hashable, Sendable {
  /// 追加: more money.
  case increase
  /// 调减: less money.
  case decrease
  /// 调剂: money that moves between projects or sources.
  case transfer
  /// 收回: money that is taken back.
  case recall

  /// Whether an amount has the sign that the kind asks for; a transfer has either, and 0.00 fits all.
  public func fits(_ amount: Money) -> Bool {
    switch self {
    case .increase: amount >= .zero
    case .decrease, .recall: amount <= .zero
    case .transfer: true
    }
  }
}
