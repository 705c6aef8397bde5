public import BudgetModel

/// The figures `budget summary` reports of one unit, whatever the format.
public struct Summary: Sendable {
  /// The unit.
  public let unit: Unit
  /// The month reported as of.
  public let asOf: YearMonth
  /// The totals of all the unit's projects, listed or not.
  public let totals: Totals
  /// The projects listed, in the order of the file.
  public let entries: [Entry]

  /// One project of a summary.
  public struct Entry: Sendable {
    /// The project's code.
    public let code: String
    /// The project's name.
    public let name: String
    /// Where it stands.
    public let progress: Progress
  }

  /// Sums up a book as of a month; `selection` chooses which projects are listed, nil all.
  public init(_ book: BudgetBook, asOf month: Month, selection: Selection? = nil) {
    unit = book.unit
    asOf = YearMonth(year: book.fiscalYear.year, month: month)
    var totals = Totals(asOf: month)
    var entries: [Entry] = []
    entries.reserveCapacity(selection == nil ? book.projects.count : 0)
    for project in book.projects {
      let progress = Progress(project, asOf: month)
      totals.add(progress)
      if selection?.includes(progress) ?? true {
        entries.append(Entry(code: project.code, name: project.name, progress: progress))
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
