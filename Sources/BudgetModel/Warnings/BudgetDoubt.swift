extension BudgetBook {
  /// The bare number that was typed for a project's budget read as 元, where it can hardly have been meant in 万元.
  ///
  /// It is at least twice what all other projects have together, and 1000 万元 at least; in a book without another
  /// budget, 1 亿元. As 元 it is whole 分.
  public func budgetInYuan(_ typed: TypedAmount, of code: String?) -> Money? {
    let others = projects.reduce(Money.zero) { sum, project in
      project.code == code ? sum : sum &+ project.budget.total
    }
    let (large, veryLarge) = (Money(fen: 1_000_000_000), Money(fen: 10_000_000_000))
    let least = others == .zero ? veryLarge : max(large, others &+ others)
    guard typed.unit == nil, typed.money >= least else { return nil }
    let (yuan, rest) = typed.money.fen.quotientAndRemainder(dividingBy: 10_000)
    return rest == 0 ? Money(fen: yuan) : nil
  }
}

extension TypedAmount {
  /// The bare number read as 元, where it can hardly have been meant in 万元 as a part of a budget.
  ///
  /// It is at least twice the budget, and as 元 whole 分 and within it.
  public func inYuan(within budget: Money) -> Money? {
    guard unit == nil, money > .zero, Int128(money.fen) >= 2 * Int128(budget.fen) else {
      return nil
    }
    let (yuan, rest) = money.fen.quotientAndRemainder(dividingBy: 10_000)
    return rest == 0 && yuan <= budget.fen ? Money(fen: yuan) : nil
  }
}
