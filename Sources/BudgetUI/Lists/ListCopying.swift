import BudgetFigures
import BudgetModel
import BudgetText
import TerminalKit

/// Copying out of a list, as spreadsheets take it: every figure it can show, whatever the screen has room for.
extension AppState {
  /// Copies the selected project's row.
  mutating func copySelectedRow() -> [Effect] {
    guard let list, let index = list.selectedCode.flatMap(book.position(of:)) else { return [] }
    return copy([listedTexts(of: index, list.kind)], told: strings.copied(rows: 1))
  }

  /// Copies all rows listed, in their order, below a head.
  mutating func copyList() -> [Effect] {
    guard let list, !list.rows.isEmpty else { return [] }
    let heads =
      [strings.codeTitle.wide] + list.kind.columns.compactMap { $0.copiedTitle(strings, asOf) }
    let lines = list.rows.map { listedTexts(of: $0, list.kind) }
    return copy([heads] + lines, told: strings.copied(rows: lines.count))
  }

  private func listedTexts(of index: Int, _ kind: ProjectListState.Kind) -> [String] {
    let (project, progress) = (book.projects[index], overview.progress[index])
    return [project.code]
      + kind.columns.compactMap {
        $0.copiedText(ProjectRow(project, progress), of: project, strings)
      }
  }
}

extension ListColumn {
  /// The head of the column in a copy, nil for a picture.
  fileprivate func copiedTitle(_ strings: Strings, _ asOf: Month) -> String? {
    switch content {
    case .figure(let figure, _): figure.title(strings, asOf: asOf).wide
    case .explanation: strings.explanationColumn
    case .goalLight: strings.goalLightColumn
    case .score: strings.expectedScoreHead
    case .bar, .divergence, .sparkline: nil
    }
  }

  /// What the column says of a project, blank for nothing; nil for a picture.
  fileprivate func copiedText(
    _ row: ProjectRow, of project: Project, _ strings: Strings
  ) -> String? {
    let asOf = row.progress.asOf
    switch content {
    case .figure(let figure, let precision):
      switch figure.value(of: row, to: precision) {
      case .absent?, nil: return ""
      case .status(let status)?:
        return status.cell(strings, isFull: true, isMarked: false).text
      case let value?: return value.text(strings)
      }
    case .explanation: return project.explanation(of: row.progress)?.cell(strings).text ?? ""
    case .goalLight: return Performance(project, asOf: asOf).light.cell(strings).text
    case .score:
      return strings.expectedScore(Performance(project, asOf: asOf, expecting: true))
    case .bar, .divergence, .sparkline: return nil
    }
  }
}
