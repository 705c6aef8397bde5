/// What a project spends in a usual month: the median of the reported months' absolute totals.
///
/// Months of 0.00 are left out; fewer than three others make no usual month.
struct UsualMonth {
  /// The middle two amounts together in 分, so that no half is lost: twice the median.
  private let doubled: Int128
  /// An amount so many times the usual one is far above it.
  private static let farAbove: Int128 = 10

  init?(of project: Project, except month: Month) {
    // By place: a walk over the records themselves would copy each.
    var amounts: [UInt64] = []
    for place in project.spending.indices where project.spending[place].month != month {
      let total = project.spending[place].amount.total
      guard total != .zero else { continue }
      if amounts.isEmpty { amounts.reserveCapacity(project.spending.count) }
      amounts.append(total.magnitude)
    }
    guard amounts.count >= 3 else { return nil }
    amounts.sort()
    let middle = amounts.count / 2
    let lower = amounts.count.isMultiple(of: 2) ? middle - 1 : middle
    doubled = Int128(amounts[lower]) + Int128(amounts[middle])
  }

  /// The median, rounded half up to a 分 for display.
  var money: Money { Fraction(unchecked: doubled, over: 2).money }

  /// How many times the usual month an amount is, whatever its sign; nil unless it is far above.
  func times(_ amount: Money) -> Int? {
    let twice = Int128(amount.magnitude) * 2
    return twice >= doubled * Self.farAbove ? Int(clamping: twice / doubled) : nil
  }
}
