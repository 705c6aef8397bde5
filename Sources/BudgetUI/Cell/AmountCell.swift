import BudgetModel

/// What an amount is typed into: one source of one month of a project.
struct AmountCell: Hashable {
  /// The project's code.
  let project: String
  let month: Month
  let source: FundSource
  /// Whether the amount is the year's so far rather than the month's.
  var isCumulative = false
}

extension AppState {
  /// The cell chosen on the screen, nil in a book without projects and on a screen that has no cells.
  var cell: AmountCell? {
    guard let code = selectedCode else { return nil }
    switch screens.top {
    case .entry(let entry):
      return AmountCell(
        project: code, month: asOf, source: entry.source, isCumulative: entry.isCumulative)
    case .months(let shown):
      return AmountCell(
        project: code, month: shown.month, source: shown.source,
        isCumulative: shown.basis == .cumulative)
    case .projects, .variance, .indicators, .evaluation, .monthEnd, .score, .preview, .project,
      .history,
      .unit, .help,
      .paste,
      .importing, .review, .form:
      return nil
    }
  }

  /// The amount being typed on the screen.
  var draft: CellDraft? {
    get { screens.top.draft }
    set { screens.top.draft = newValue }
  }

  /// The project of a row as the draft would make it, nil when nothing is typed into it or makes no sense.
  func drafted(_ index: Int) -> Project? {
    guard let draft, draft.cell.project == book.projects[index].code else { return nil }
    return draft.project(in: book)
  }
}
