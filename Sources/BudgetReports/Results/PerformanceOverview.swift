public import BudgetFigures
public import BudgetModel

/// Money and results of a unit's projects beside each other, as of a month.
public struct PerformanceOverview: Sendable {
  /// The unit.
  public let unit: Unit
  /// The month.
  public let asOf: YearMonth
  /// The unit's goals and what was achieved of them, nil where the book has none.
  public let goals: UnitGoals?
  /// The totals of all projects looked at, listed or not.
  public let totals: Totals
  /// The projects listed, in the order of the file.
  public let entries: [Entry]

  /// One project.
  public struct Entry: Sendable {
    /// Its figures of money.
    public let row: ProjectRow
    /// The worst light of its indicators, nil where nothing is reported.
    public let light: IndicatorLight?
    /// Whether somebody has said why it lags in the month; nil for one that does not lag.
    public let isReasonGiven: Bool?
    /// What the self-evaluation is expected to come to, nil where a part of it cannot be told.
    public let expectedScore: Points?

    /// The grade of that score.
    public var grade: Grade? { expectedScore.map(Grade.init) }
  }

  /// Takes some projects of a book, nil for all; those in any of the states selected are listed, without any all are.
  public init(
    _ book: BudgetBook, asOf month: Month, projects: [Project]? = nil,
    selections: Set<Summary.Selection> = []
  ) {
    unit = book.unit
    asOf = book.fiscalYear.month(month)
    goals = book.goals
    var totals = Totals(asOf: month)
    var entries: [Entry] = []
    for project in projects ?? book.projects {
      let progress = Progress(project, asOf: month, rules: book.varianceRules)
      totals.add(progress)
      guard selections.isEmpty || selections.contains(where: { $0.includes(progress) }) else {
        continue
      }
      entries.append(
        Entry(
          row: ProjectRow(project, progress), light: Performance(project, asOf: month).light,
          isReasonGiven: progress.status?.lags == true
            ? project.lagReason(in: month)?.explains == true : nil,
          expectedScore: Performance(project, asOf: month, expecting: true).totalScore))
    }
    self.totals = totals
    self.entries = entries
  }
}

extension BudgetBook {
  /// Whether anything is recorded of results or reasons, beyond what is printed.
  var followsResults: Bool {
    goals?.achieved != nil
      || projects.contains { project in
        !project.reasons.isEmpty || project.achievement != nil || project.expectedSpending != nil
          || project.executionWeight != nil || project.indicators.contains(where: \.isFollowed)
      }
  }
}
