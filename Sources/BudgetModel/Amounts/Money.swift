/// An exact amount of money: a whole number of 分, so that six decimals of 万元 are never rounded.
public struct Money: Hashable, Sendable {
  /// The amount in 分; 1 元 is 100 分 and 1 万元 is 1 000 000 分.
  public let fen: Int64

  /// No money at all.
  public static let zero = Money(fen: 0)

  /// Makes an amount from a count of 分.
  public init(fen: Int64) {
    self.fen = fen
  }

  /// The amount without its sign, in 分; it fits whatever the amount is.
  public var magnitude: UInt64 { fen.magnitude }

  /// Whether the amount is below zero, as a refund is.
  public var isNegative: Bool { fen < 0 }
}

extension Money: Comparable {
  /// Orders amounts by their 分.
  public static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
}

/// Why an amount cannot be had.
public enum MoneyError: Error, Hashable, Sendable {
  /// The text is empty or blank.
  case empty
  /// The text is not an amount; the character is the first that does not fit, nil at its end.
  case notAnAmount(Character?)
  /// Thousands separators that do not stand before groups of three digits.
  case misplacedSeparator
  /// More decimals than the unit has down to a 分.
  case tooFine(MoneyUnit)
  /// Some terms of a sum name their unit and others do not, or one term names two: `¥1万`.
  case mixedUnits
  /// The amount, or a sum on the way to it, does not fit.
  case tooLarge
}

/// The units people write amounts in.
public enum MoneyUnit: Hashable, Sendable {
  /// 万元, ten thousand yuan, as budgets and plans are printed.
  case wan
  /// 元, yuan, as vouchers and bank statements are.
  case yuan

  /// Decimals down to one 分.
  public var decimals: Int {
    switch self {
    case .wan: 6
    case .yuan: 2
    }
  }
}

extension Money {
  /// Adds exactly; throws `tooLarge` instead of trapping.
  public static func + (left: Money, right: Money) throws(MoneyError) -> Money {
    let (sum, overflow) = left.fen.addingReportingOverflow(right.fen)
    guard !overflow else { throw .tooLarge }
    return Money(fen: sum)
  }

  /// Subtracts exactly; throws `tooLarge` instead of trapping.
  public static func - (left: Money, right: Money) throws(MoneyError) -> Money {
    let (difference, overflow) = left.fen.subtractingReportingOverflow(right.fen)
    guard !overflow else { throw .tooLarge }
    return Money(fen: difference)
  }

  /// Adds amounts that stand in one book, whose sum `BudgetBook.amountLimit` bounds.
  static func &+ (left: Money, right: Money) -> Money { Money(fen: left.fen &+ right.fen) }

  /// Subtracts amounts that stand in one book, whose sum `BudgetBook.amountLimit` bounds.
  static func &- (left: Money, right: Money) -> Money { Money(fen: left.fen &- right.fen) }
}
