/// An amount as it was typed: how much, and whether the unit was said.
public struct TypedAmount: Hashable, Sendable {
  /// The amount.
  public let money: Money
  /// The unit stated, the first one where a sum has both; nil for bare numbers, which are in 万元.
  public let unit: MoneyUnit?

  /// Makes an amount that was typed with a unit, or without one (nil).
  public init(_ money: Money, unit: MoneyUnit?) {
    self.money = money
    self.unit = unit
  }
}
