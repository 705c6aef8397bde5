import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// Why a project lags, in the pane, on its own screen and in a column.
extension AppState {
  /// Opens the form of why the selected project lags.
  mutating func explain() {
    if let project = selectedProject { open(ReasonForm(project, in: noteMonth)) }
  }

  /// Whether it is said why, and what; nothing where the project does not lag.
  func explanationLines(of index: Int) -> [StyledLine] {
    let project = book.projects[index]
    switch project.explanation(of: overview.progress[index]) {
    case nil where project.remark(in: asOf) == nil: return []
    case .missing:
      return [
        StyledLine([
          TableCell(strings.explanationColumn + "  ", .muted),
          TableCell("! " + strings.unexplained, .danger),
        ])
      ] + (project.remark(in: asOf) == nil ? [] : [said(asOf, of: project)])
    case .given, nil: return [said(asOf, of: project)]
    }
  }

  /// What was said month by month, the latest first.
  func reasonLines(of project: Project) -> [StyledLine] {
    guard !project.reasons.isEmpty else { return [] }
    return [.blank, StyledLine(strings.reasonsHeading, .heading)]
      + project.reasons.reversed().map { said($0.month, of: project) }
  }

  private func said(_ month: Month, of project: Project) -> StyledLine {
    StyledLine(
      strings.said(
        month, project.lagReason(in: month), remark: project.remark(in: month)), indent: 2)
  }
}

extension Explanation {
  /// The mark and the word, so that colour is never alone.
  func cell(_ strings: Strings) -> TableCell {
    switch self {
    case .given: TableCell("✓ " + strings.word(for: self), .good)
    case .missing: TableCell("! " + strings.word(for: self), .danger)
    }
  }
}

extension Strings {
  /// Columns that the widest word of the column needs.
  var explanationWidth: Int {
    [Explanation.given, .missing].reduce(explanationColumn.displayWidth) {
      max($0, word(for: $1).displayWidth + 2)
    }
  }
}
