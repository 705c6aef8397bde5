import BudgetFigures
import BudgetModel
import TerminalKit

/// All projects at a glance: budget, plan, actual, deviation, a bar of actual against plan, missing months.
extension AppState {
  func drawProjects(_ projects: ProjectListState, on frame: inout Frame, _ layout: Layout) {
    let columns: [ListColumn] = [
      .figure(.name), .figure(.adjustedBudget), .figure(.actual, dropOrder: 4),
      .figure(.plannedPercent, dropOrder: 1), .figure(.actualPercent), .figure(.deviation),
      .figure(.amountBehind, to: .guide, dropOrder: 5), .bar(dropOrder: 3), .figure(.status),
      .figure(.missingMonths, dropOrder: 2),
    ]
    let (place, summary) = layout.list
    drawList(
      projects, columns, keeping: .plannedPercent, on: &frame, in: place, summary: summary)
  }
}
