public import BudgetFigures
public import BudgetModel

/// The figures `budget summary` reports of one unit, whatever the format.
public struct Summary: Sendable {
  /// The unit.
  public let unit: Unit
  /// The month reported as of.
  public let asOf: YearMonth
  /// The thresholds that statuses go by.
  public let rules: VarianceRules
  /// The totals of all the unit's projects, listed or not.
  public let totals: Totals
  /// The projects listed, in the order of the file.
  public let entries: [ProjectRow]

  /// Sums up a book as of a month; projects in any of the states selected are listed, without any all are.
  public init(
    _ book: BudgetBook, asOf month: Month, selections: Set<Selection> = []
  ) {
    unit = book.unit
    asOf = YearMonth(year: book.fiscalYear.year, month: month)
    rules = book.varianceRules
    var totals = Totals(asOf: month)
    var entries: [ProjectRow] = []
    entries.reserveCapacity(selections.isEmpty ? book.projects.count : 0)
    for project in book.projects {
      let progress = Progress(project, asOf: month, rules: rules)
      totals.add(progress)
      if selections.isEmpty || selections.contains(where: { $0.includes(progress) }) {
        entries.append(ProjectRow(project, progress))
      }
    }
    self.totals = totals
    self.entries = entries
  }

  /// A state that `--only` lists and `--fail-on` looks for.
  public enum Selection: String, CaseIterable, Sendable {
    /// Behind its plan, far behind included.
    case behind
    /// Far behind its plan.
    case farBehind = "far-behind"
    /// More spent than the budget in force.
    case overspent
    /// No record for the as-of month.
    case notReported = "not-reported"

    /// Whether a project is in this state.
    public func includes(_ progress: Progress) -> Bool {
      switch self {
      case .behind: progress.status?.lags ?? false
      case .farBehind: progress.status == .farBehind
      case .overspent: progress.status == .overspent
      case .notReported: progress.isNotReported
      }
    }

    /// How many projects of some totals are in this state.
    public func count(in totals: Totals) -> Int {
      switch self {
      case .behind: totals.behind
      case .farBehind: totals.farBehind
      case .overspent: totals.overspent
      case .notReported: totals.notReported
      }
    }
  }
}
