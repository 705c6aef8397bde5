public import BudgetModel

/// The unit that a table states for its amounts.
public enum TableUnit: String, CaseIterable, Hashable, Sendable {
  /// 元.
  case yuan = "元"
  /// 千元, a thousand yuan.
  case thousand = "千元"
  /// 万元, ten thousand yuan.
  case wan = "万元"
  /// 亿元, a hundred million yuan.
  case hundredMillion = "亿元"

  /// The unit of bare numbers where they are typed.
  public init(_ unit: MoneyUnit) {
    switch unit {
    case .wan: self = .wan
    case .yuan: self = .yuan
    }
  }

  /// Decimals down to one 分.
  public var decimals: Int {
    switch self {
    case .yuan: 2
    case .thousand: 5
    case .wan: 6
    case .hundredMillion: 10
    }
  }
}
