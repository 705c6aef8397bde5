/// An amount by source: 财政资金 and 其他资金.
public struct Funds: Hashable, Sendable {
  /// Fiscal funds (财政资金).
  public var fiscal: Money
  /// Other funds (其他资金).
  public var other: Money

  /// Nothing from either source.
  public static let zero = Funds(fiscal: .zero, other: .zero)

  /// Makes an amount by source.
  public init(fiscal: Money, other: Money = .zero) {
    self.fiscal = fiscal
    self.other = other
  }

  /// Both sources together; amounts of one book always fit.
  public var total: Money { fiscal &+ other }

  /// The amount of one source.
  public subscript(source: FundSource) -> Money {
    get {
      switch source {
      case .fiscal: fiscal
      case .other: other
      }
    }
    set {
      switch source {
      case .fiscal: fiscal = newValue
      case .other: other = newValue
      }
    }
  }

  /// Adds amounts of one book, which always fit in a sum.
  public func adding(_ more: Funds) -> Funds { self &+ more }

  static func &+ (left: Funds, right: Funds) -> Funds {
    Funds(fiscal: left.fiscal &+ right.fiscal, other: left.other &+ right.other)
  }
}

/// Where money comes from; the raw value is its key in files and on the command line.
public enum FundSource: String, CaseIterable, Hashable, Sendable {
  /// 财政资金.
  case fiscal
  /// 其他资金.
  case other
}
