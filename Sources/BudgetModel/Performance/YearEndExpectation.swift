/// What will have been spent by the year's end (全年预计执行数), and on what ground.
public struct YearEndExpectation: Hashable, Sendable {
  /// From all sources.
  public let total: Money
  /// By source, each to a 分 for itself.
  public let funds: Funds
  /// The month reported through, which the estimate by the clock goes by; nil where staff said it otherwise.
  public let estimatedFrom: Month?
}

extension Project {
  /// What will have been spent by the year's end: as staff say, else A/k×12 by the clock to a 分, k the month reported
  /// through; nil where neither is known.
  public func yearEndExpectation(asOf month: Month) -> YearEndExpectation? {
    if let expectedSpending {
      return YearEndExpectation(
        total: expectedSpending.total, funds: expectedSpending, estimatedFrom: nil)
    }
    guard let reported = reportedThrough(month) else { return nil }
    func estimate(_ actual: Money) -> Money {
      let exact = Fraction(unchecked: Int128(actual.fen) * 12, over: Int128(reported.rawValue))
      return Money(fen: Int64(clamping: exact.rounded(decimals: 0)))
    }
    let actual = actualFunds(through: month)
    var funds = Funds()
    for source in actual.sources { funds[source] = estimate(actual.amount(of: source)) }
    return YearEndExpectation(
      total: estimate(actual.total), funds: funds, estimatedFrom: reported)
  }
}
