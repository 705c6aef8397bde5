/// How the four values of a spending plan are to be read.
public enum PlanReading: Hashable, Sendable, CaseIterable {
  /// Cumulative amounts: the last is the budget.
  case cumulativeAmounts
  /// Cumulative percents: the last is 100.
  case cumulativePercents
  /// Amounts of each period: they sum to the budget.
  case periodAmounts
  /// Percents of each period: they sum to 100.
  case periodPercents

  /// Whether the values are percents.
  var isOfPercents: Bool { self == .cumulativePercents || self == .periodPercents }
}
