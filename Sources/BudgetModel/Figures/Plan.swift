/// The approved spending plan (资金支出计划): cumulative amounts at the four checkpoints.
public struct Plan: Hashable, Sendable {
  /// Cumulative amount planned for the end of March.
  public var march: Money
  /// Cumulative amount planned for the end of June.
  public var june: Money
  /// Cumulative amount planned for the end of October.
  public var october: Money
  /// Cumulative amount planned for the end of December, the approved budget.
  public var december: Money

  /// Makes a plan from its four cumulative amounts.
  public init(march: Money, june: Money, october: Money, december: Money) {
    self.march = march
    self.june = june
    self.october = october
    self.december = december
  }

  /// The cumulative amount approved for a checkpoint.
  public subscript(checkpoint: Checkpoint) -> Money {
    get {
      switch checkpoint {
      case .march: march
      case .june: june
      case .october: october
      case .december: december
      }
    }
    set {
      switch checkpoint {
      case .march: march = newValue
      case .june: june = newValue
      case .october: october = newValue
      case .december: december = newValue
      }
    }
  }

  /// The cumulative amount planned for the end of a month, in 分.
  ///
  /// Between checkpoints it is interpolated, linear by month from the one before, from 0 at the start of the year.
  public func amount(through month: Month) -> Fraction {
    let end = Checkpoint.atOrAfter(month)
    let start = Checkpoint.before(end.month)
    let startMonth = start?.month.rawValue ?? 0
    let startAmount = Int128(start.map { self[$0].fen } ?? 0)
    let span = Int128(end.month.rawValue - startMonth)
    let elapsed = Int128(month.rawValue - startMonth)
    return Fraction(
      unchecked: startAmount * (span - elapsed) + Int128(self[end].fen) * elapsed, over: span)
  }

  /// The part of December's amount planned for the end of a month; nil when December's is 0.
  public func share(through month: Month) -> Fraction? {
    let amount = amount(through: month)
    return Fraction(amount.numerator, over: amount.denominator * Int128(december.fen))
  }

  /// The planned amount at a month's end of a budget in force, in 分; nil when December's amount is 0.
  public func amount(through month: Month, of budget: Money) -> Fraction? {
    share(through: month).map {
      Fraction(unchecked: $0.numerator * Int128(budget.fen), over: $0.denominator)
    }
  }
}
