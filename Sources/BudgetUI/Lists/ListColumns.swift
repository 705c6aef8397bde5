import BudgetFigures
import BudgetModel

/// Which columns the lists have, and what they can be ordered by.
extension ProjectListState.Kind {
  var columns: [ListColumn] {
    switch self {
    case .projects:
      [
        .figure(.name), .figure(.adjustedBudget, dropOrder: 1), .figure(.actual, dropOrder: 5),
        .figure(.plannedPercent, dropOrder: 2), .figure(.actualPercent), .figure(.deviation),
        .figure(.amountBehind, to: .guide, dropOrder: 6), .bar(dropOrder: 4), .figure(.status),
        .figure(.missingMonths, dropOrder: 3), .sparkline(dropOrder: 7),
      ]
    case .variance:
      [
        .figure(.name), .figure(.plannedPercent, dropOrder: 4),
        .figure(.actualPercent, dropOrder: 2), .figure(.deviation), .divergence(dropOrder: 3),
        .figure(.amountBehind, to: .guide), .figure(.status), .explanation(dropOrder: 5),
        .figure(.timeLight, dropOrder: 7), .figure(.remaining, to: .guide, dropOrder: 1),
        .figure(.perMonth, to: .guide, dropOrder: 8),
        .figure(.yearEndEstimate, to: .guide, dropOrder: 6),
      ]
    case .evaluation:
      [
        .figure(.name), .figure(.plannedPercent, dropOrder: 1), .figure(.actualPercent),
        .figure(.deviation), .figure(.status, dropOrder: 3), .figure(.timeLight, dropOrder: 2),
        .goalLight(), .explanation(), .score(),
      ]
    }
  }

  /// The order a list begins with, then one by each of its columns.
  var orders: [ListOrder] {
    [self == .variance ? .trouble : .file] + columns.compactMap(\.order).map { ListOrder(key: $0) }
      + (self == .variance ? [.file] : [])
  }
}
