import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The selected project beside a list: what a supervisor asks for, its year as a picture, and its months.
extension AppState {
  func drawPane(on frame: inout Frame, in rect: Rect, about index: Int) {
    frame.draw(in: rect) { frame in
      for row in 0..<frame.size.rows {
        frame.put("|", at: Point(row: row, column: 0), style: .muted)
      }
      let inside = Rect(
        row: 0, column: 2, rows: frame.size.rows, columns: frame.size.columns - 3)
      paneLines(of: index, in: inside.size).draw(on: &frame, in: inside, from: Viewport())
    }
  }

  private func paneLines(of index: Int, in size: Size) -> [StyledLine] {
    let project = book.projects[index]
    let head =
      [StyledLine(project.name, .heading), StyledLine(project.code, .muted)]
      + explanationLines(of: index)
    let facts = (head + progressLines(of: index)).wrapped(to: size.columns)
    let rest = adjustmentLines(of: project).wrapped(to: size.columns)
    // The picture takes the room that the facts leave.
    let room = size.rows - facts.count - rest.count - 1
    guard room >= YearPicture.least.rows else { return facts + rest }
    let picture = [.blank] + picture(of: project).lines(columns: size.columns, rows: min(18, room))
    return facts + picture + rest
  }
}
