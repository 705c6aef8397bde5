import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Who lags behind the plan, by how much, and what it takes to catch up.
extension AppState {
  func drawVariance(_ variance: ProjectListState, on frame: inout Frame, _ layout: Layout) {
    drawList(variance, keeping: .remaining, paneIsFirst: true, on: &frame, layout)
  }
}
