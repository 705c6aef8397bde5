internal import BudgetModel

/// The four values of a spending plan, and what they may mean.
///
/// The head is not believed: many say （%） over amounts. The last value equal to the budget means cumulative amounts,
/// 100 cumulative percents; a sum equal to the budget means amounts of each period, 100 percents of each.
struct PlanValues {
  let values: [PlanValue]
  let budget: Money

  enum Outcome: Hashable {
    case plan(Plan, PlanReading)
    /// More than one reading fits and they differ; the first of them.
    case ambiguous(Plan, PlanReading, other: PlanReading)
    case unclear
  }

  /// What the values mean; nothing is guessed where no reading fits.
  var outcome: Outcome {
    var found: [(plan: Plan, reading: PlanReading)] = []
    for reading in PlanReading.allCases {
      if let plan = plan(by: reading) { found.append((plan, reading)) }
    }
    guard let first = found.first else { return .unclear }
    if let other = found.first(where: { $0.plan != first.plan }) {
      return .ambiguous(first.plan, first.reading, other: other.reading)
    }
    return .plan(first.plan, first.reading)
  }

  private func plan(by reading: PlanReading) -> Plan? {
    let isPercent = reading.isOfPercents
    let isCumulative = reading == .cumulativeAmounts || reading == .cumulativePercents
    let parts = values.compactMap { isPercent ? $0.percents : $0.fen }
    guard parts.count == 4, parts.allSatisfy({ $0 >= 0 }) else { return nil }
    var sums: [Int128] = []
    for part in parts {
      let (sum, overflow) = (sums.last ?? 0).addingReportingOverflow(part)
      guard !overflow else { return nil }
      sums.append(isCumulative ? part : sum)
    }
    let whole = isPercent ? 100 * PlanValue.percent : Int128(budget.fen)
    guard sums[3] == whole, zip(sums, sums.dropFirst()).allSatisfy({ $0 <= $1 }) else { return nil }
    let amounts = sums.compactMap {
      isPercent ? share($0) : Int64(exactly: $0).map(Money.init(fen:))
    }
    guard amounts.count == 4 else { return nil }
    return Plan(march: amounts[0], june: amounts[1], october: amounts[2], december: amounts[3])
  }

  /// A share of the budget, to the nearest 分.
  private func share(_ part: Int128) -> Money? {
    let divisor = 100 * PlanValue.percent
    let (product, overflow) = part.multipliedReportingOverflow(by: Int128(budget.fen))
    guard !overflow else { return nil }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: divisor)
    return Int64(exactly: 2 * rest >= divisor ? whole + 1 : whole).map(Money.init(fen:))
  }
}
