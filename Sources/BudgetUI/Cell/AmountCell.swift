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

extension Screen {
  /// Whether amounts are typed into the screen.
  var hasCells: Bool {
    switch self {
    case .entry, .months: true
    case .projects, .variance, .indicators, .evaluation, .monthEnd, .score, .preview, .project,
      .history,
      .unit, .help,
      .paste,
      .importing, .review, .form:
      false
    }
  }

  /// The amount being typed, nil while none is; a screen without cells keeps none.
  var draft: CellDraft? {
    get {
      switch self {
      case .entry(let entry): entry.draft
      case .months(let shown): shown.draft
      case .projects, .variance, .indicators, .evaluation, .monthEnd, .score, .preview, .project,
        .history,
        .unit, .help,
        .paste,
        .importing, .review, .form:
        nil
      }
    }
    set {
      switch self {
      case .entry(var entry):
        entry.draft = newValue
        self = .entry(entry)
      case .months(var shown):
        shown.draft = newValue
        self = .months(shown)
      case .projects, .variance, .indicators, .evaluation, .monthEnd, .score, .preview, .project,
        .history,
        .unit, .help,
        .paste,
        .importing, .review, .form:
        break
      }
    }
  }

  /// Goes between the cells of the month's amounts and those of the year so far.
  mutating func switchBasis() {
    switch self {
    case .entry(var entry):
      entry.isCumulative.toggle()
      self = .entry(entry)
    case .months(var shown):
      shown.switchBasis()
      self = .months(shown)
    case .projects, .variance, .indicators, .evaluation, .monthEnd, .score, .preview, .project,
      .history,
      .unit, .help,
      .paste,
      .importing, .review, .form:
      break
    }
  }
}
