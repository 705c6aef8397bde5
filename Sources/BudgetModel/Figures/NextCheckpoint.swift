/// What it takes to be at plan by the next checkpoint, on the budget as adjusted by the as-of month.
public struct NextCheckpoint: Hashable, Sendable {
  /// The first checkpoint after the as-of month.
  public let checkpoint: Checkpoint
  /// The amount planned for it in 分.
  public let planned: Fraction
  /// The amount still to spend by it in 分, never below 0.
  public let remaining: Fraction
  /// The same for each month that is left until it, in 分.
  public let perMonth: Fraction

  init?(_ project: Project, after month: Month, budget: Money, actual: Money) {
    guard let checkpoint = Checkpoint.after(month),
      let planned = project.planInForce(at: month)?
        .amount(through: checkpoint.month, of: budget)
    else { return nil }
    let months = Int128(checkpoint.month.rawValue - month.rawValue)
    self.checkpoint = checkpoint
    self.planned = planned
    remaining = planned.excess(over: actual)
    perMonth = Fraction(
      unchecked: remaining.numerator, over: remaining.denominator * months)
  }
}

extension Fraction {
  /// What an amount in 分 has above another one, 0 when it has nothing.
  func excess(over amount: Money) -> Fraction {
    Fraction(
      unchecked: max(0, numerator - Int128(amount.fen) * denominator), over: denominator)
  }
}
