import BudgetModel

/// The monthly sheet: which cell is chosen, what is being typed into it or moved out of it.
struct EntryState: Hashable {
  var rows = ProjectRows()
  /// The source whose columns are chosen.
  var source: FundSource
  /// Whether the cumulative amount is chosen rather than the month's.
  var isCumulative = false
  var draft: CellDraft?
  var rangeStart: RangeStart?
  var moving: MovingAmount?
}

/// An amount that was recorded in the wrong place, on its way to another.
struct MovingAmount: Hashable {
  let project: String
  let month: Month
  let source: FundSource
  let amount: Money
  /// Whether the place it is about to be put holds an amount and the user was told so.
  var hasWarned = false
}
