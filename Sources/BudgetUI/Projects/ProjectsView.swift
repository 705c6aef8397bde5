import BudgetFigures
import BudgetModel
import TerminalKit

/// All projects at a glance: budget, plan, actual, deviation, a bar of actual against plan, missing months.
extension AppState {
  func drawProjects(_ projects: ProjectListState, on frame: inout Frame, _ layout: Layout) {
    drawList(projects, keeping: .plannedPercent, on: &frame, layout)
  }
}
