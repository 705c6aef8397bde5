import BudgetModel
import TerminalKit

/// The year by months: which cell is chosen, what the cells show, what is being typed into one.
struct MonthsState: Hashable {
  var rows = ProjectRows()
  /// The months in sight and the one selected, counted from January.
  private(set) var columns: Viewport
  private(set) var basis = Basis.month
  /// The source that an amount is typed for; a cell shows all of them together.
  private(set) var source: FundSource
  var draft: CellDraft?
  var rangeStart: RangeStart?

  /// What the cells show.
  enum Basis: CaseIterable, Hashable {
    /// What was spent in the month.
    case month
    /// What was spent in the year up to the month.
    case cumulative
    /// That in percent of the budget in force.
    case rate
  }

  init(month: Month, source: FundSource) {
    self.source = source
    columns = Viewport(selected: month.rawValue - 1)
  }

  /// The month selected.
  var month: Month { Month.allCases[columns.selected] }

  /// Moves the selection through the months, of which so many are in sight.
  mutating func moveColumn(_ motion: Motion, inSight count: Int) {
    // From what is in sight: the screen may have had another size before.
    columns = columns.settled(count: Month.allCases.count, height: count)
    columns.move(motion, count: Month.allCases.count, height: count)
  }

  /// Goes between the month's amounts and the cumulative ones, to the month's from rates.
  mutating func switchBasis() { basis = basis == .month ? .cumulative : .month }

  /// Turns to the next of what the cells may show.
  mutating func turnBasis() { basis = Basis.allCases.following(basis) }

  /// Turns to the next source, from the last one to the first.
  mutating func turnSource(of sources: FundSources) { source = sources.all.following(source) }

  /// Keeps to a source that the book has.
  mutating func keepSource(of sources: FundSources) {
    if !sources.contains(source) { source = sources.first }
  }
}

extension Array where Element: Equatable {
  /// The element after another, after the last the first.
  fileprivate func following(_ element: Element) -> Element {
    self[((firstIndex(of: element) ?? -1) + 1) % count]
  }
}
