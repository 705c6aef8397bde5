import BudgetModel

/// A screen of cells that amounts are typed into.
protocol CellSheet: Hashable {
  /// Its projects, a row each.
  var rows: ProjectRows { get set }
  /// The amount being typed, nil while none is.
  var draft: CellDraft? { get set }
  /// Where a range of cells begins, nil while only one cell is chosen.
  var rangeStart: RangeStart? { get set }

  /// Goes between the cells of the month's amounts and those of the year so far.
  mutating func switchBasis()
}

extension EntryState: CellSheet {
  mutating func switchBasis() { isCumulative.toggle() }
}

extension MonthsState: CellSheet {}

extension Screen {
  /// The sheet that the screen is, nil for one that has no cells.
  var sheet: (any CellSheet)? {
    get {
      switch self {
      case .entry(let entry): entry
      case .months(let shown): shown
      case .projects, .variance, .indicators, .evaluation, .monthEnd, .score, .preview, .project,
        .history, .unit, .help, .paste, .importing, .review, .form:
        nil
      }
    }
    set {
      switch (self, newValue) {
      case (.entry, let entry as EntryState): self = .entry(entry)
      case (.months, let shown as MonthsState): self = .months(shown)
      default: break
      }
    }
  }

  /// Whether amounts are typed into the screen.
  var hasCells: Bool { sheet != nil }

  /// The amount being typed, nil while none is; a screen without cells keeps none.
  var draft: CellDraft? {
    get { sheet?.draft }
    set { sheet?.draft = newValue }
  }
}
