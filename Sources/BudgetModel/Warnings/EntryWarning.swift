/// Why an amount looks mistaken although no rule forbids it.
public enum EntryWarning: Hashable, Sendable {
  /// A bare number that makes no sense in 万元 is this amount when it is read as 元.
  case looksLikeYuan(as: Money)
  /// Cumulative spending passes the budget in force by an amount.
  case overspends(by: Money)
  /// With the later months already recorded, the year's spending passes its budget by an amount.
  case exceedsYear(by: Money)
  /// Cumulative spending of a source passes the source's own adjusted budget by an amount.
  case sourceOverspent(FundSource, by: Money)
  /// Spending from a source that has no adjusted budget.
  case sourceWithoutBudget(FundSource)
  /// Cumulative spending of a source falls below zero while the total's does not.
  case sourceBelowZero(FundSource)
  /// The amount is so many times the project's usual month, 10 or more.
  case farAboveUsual(times: Int, usual: Money)
  /// Cumulative spending falls below the month before by an amount.
  case falls(by: Money)
  /// The cell held another amount that was reported.
  case overwritesReported(old: Money)
  /// The month has not ended yet.
  case futureMonth

  /// The place among warnings about one amount, from 0 for what a mistake costs most.
  private var rank: Int {
    switch self {
    case .looksLikeYuan: 0
    case .overspends: 1
    case .exceedsYear: 2
    case .sourceOverspent: 3
    case .sourceWithoutBudget: 4
    case .sourceBelowZero: 5
    case .farAboveUsual: 6
    case .falls: 7
    case .overwritesReported: 8
    case .futureMonth: 9
    }
  }

  /// Whether it says that a budget is passed, which an amount read in the wrong unit does anyway.
  private var isOverspending: Bool {
    switch self {
    case .overspends, .exceedsYear, .sourceOverspent: true
    default: false
    }
  }

  /// The warnings worth saying about one amount, the most costly first.
  ///
  /// That a number was meant in 元 takes the place of what it would overspend in 万元.
  static func ordered(_ found: [EntryWarning]) -> [EntryWarning] {
    guard found.count > 1 else { return found }
    let isMisread = found.contains { $0.rank == 0 }
    return found.filter { !(isMisread && $0.isOverspending) }.sorted { $0.rank < $1.rank }
  }
}
