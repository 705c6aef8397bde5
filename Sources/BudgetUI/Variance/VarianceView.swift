import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Who lags behind the plan, by how much, and what it takes to catch up.
extension AppState {
  func drawVariance(_ variance: ProjectListState, on frame: inout Frame, _ layout: Layout) {
    let columns: [ListColumn] = [
      .figure(.name), .figure(.plannedPercent), .figure(.actualPercent), .figure(.deviation),
      .figure(.amountBehind, to: .guide), .figure(.status), .explanation(dropOrder: 2),
      .figure(.timeLight, dropOrder: 4),
      .figure(.remaining, to: .guide, dropOrder: 1), .figure(.perMonth, to: .guide, dropOrder: 5),
      .figure(.yearEndEstimate, to: .guide, dropOrder: 3),
    ]
    let (place, summary) = layout.list
    let parts =
      layout.hasPane
      ? place.split(left: place.columns - Layout.paneColumns - 1) : (left: place, rest: place)
    drawList(
      variance, columns, keeping: .remaining, on: &frame, in: parts.left, summary: summary)
    if layout.hasPane, let index = variance.selectedCode.flatMap(book.position(of:)) {
      drawPane(on: &frame, in: parts.rest, about: index)
    }
  }

  private func drawPane(on frame: inout Frame, in rect: Rect, about index: Int) {
    let project = book.projects[index]
    var lines = [StyledLine(project.name, .heading), StyledLine(project.code, .muted)]
    lines += explanationLines(of: index)
    lines += progressLines(of: index)
    lines += adjustmentLines(of: project)
    frame.draw(in: rect) { frame in
      for row in 0..<frame.size.rows {
        frame.put("|", at: Point(row: row, column: 0), style: .muted)
      }
      let inside = Rect(
        row: 0, column: 2, rows: frame.size.rows, columns: frame.size.columns - 3)
      lines.wrapped(to: inside.columns).draw(on: &frame, in: inside, from: Viewport())
    }
  }
}
