/// An amount as exact as its figures are, from which it is rounded once, half away from zero.
public protocol ExactAmount: Sendable {
  /// The amount to a precision, clamped to 64 bits of 分.
  func money(to precision: AmountPrecision) -> Money
}

/// What an amount is rounded to.
public enum AmountPrecision: Hashable, Sendable {
  /// A whole 分.
  case fen
  /// 0.01 万元, for figures that are only a guide.
  case guide
}

extension ExactAmount {
  /// The amount to a 分.
  public var money: Money { money(to: .fen) }
}

extension AmountPrecision {
  /// 分 in the smallest step.
  var step: Int128 {
    switch self {
    case .fen: 1
    case .guide: 10_000
    }
  }

  /// So many steps as an amount.
  func money(steps: Int128) -> Money { Money(fen: Int64(clamping: steps * step)) }
}

extension Money: ExactAmount {
  /// The amount to a precision; to a 分 it is itself.
  public func money(to precision: AmountPrecision) -> Money {
    precision == .fen ? self : Fraction(Int128(fen)).money(to: precision)
  }
}

extension Fraction: ExactAmount {
  /// The value in 分 to a precision.
  public func money(to precision: AmountPrecision) -> Money {
    precision.money(
      steps: Fraction(unchecked: numerator, over: denominator * precision.step).rounded(decimals: 0)
    )
  }
}

extension FractionSum: ExactAmount {
  /// The sum in 分 to a precision.
  public func money(to precision: AmountPrecision) -> Money {
    precision.money(steps: rounded(decimals: 0, over: precision.step))
  }
}
