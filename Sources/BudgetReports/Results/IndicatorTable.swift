public import BudgetModel

/// Where the indicators of a book's projects stand as of a month.
public struct IndicatorTable: Sendable {
  /// The unit.
  public let unit: Unit
  /// The month.
  public let asOf: YearMonth
  /// The projects that have indicators listed, in the order of the file.
  public let groups: [Group]
  /// Every indicator looked at, listed or not.
  private let all: [IndicatorStanding]

  /// A project with its indicators.
  public struct Group: Sendable {
    /// The project's code.
    public let code: String
    /// The project's name.
    public let name: String
    /// The worst light of all its indicators.
    public let light: IndicatorLight?
    /// The indicators listed.
    public let entries: [IndicatorEntry]
  }

  /// Takes the indicators of some projects, nil for all of them; those in any of the states selected are listed,
  /// without any all are.
  public init(
    _ book: BudgetBook, asOf month: Month, projects: [Project]? = nil,
    selections: Set<Selection> = []
  ) {
    unit = book.unit
    asOf = book.fiscalYear.month(month)
    var all: [IndicatorStanding] = []
    groups = (projects ?? book.projects).compactMap { project in
      let performance = Performance(project, asOf: month)
      all += performance.indicators
      let entries = IndicatorEntry.all(of: project, performance).filter { entry in
        selections.isEmpty || selections.contains { $0.includes(entry.standing) }
      }
      return entries.isEmpty
        ? nil
        : Group(
          code: project.code, name: project.name, light: performance.light, entries: entries)
    }
    self.all = all
  }

  /// How many of the indicators looked at have a light, nil for none.
  public func count(_ light: IndicatorLight?) -> Int { all.count { $0.light == light } }

  /// Whether any of the indicators looked at is in a state.
  public func holds(_ selection: Selection) -> Bool {
    all.contains { selection.includes($0) }
  }

  /// A state that `--only` lists and `--fail-on` looks for.
  public enum Selection: String, CaseIterable, Sendable {
    case red, yellow, green, blue
    /// Nothing is reported.
    case missing

    /// Whether an indicator is in this state.
    public func includes(_ standing: IndicatorStanding) -> Bool {
      switch self {
      case .red: standing.light == .red
      case .yellow: standing.light == .yellow
      case .green: standing.light == .green
      case .blue: standing.light == .blue
      case .missing: standing.value == nil
      }
    }
  }
}

/// An indicator of a project: where it stands, and what is expected of it.
public struct IndicatorEntry: Hashable, Sendable {
  /// The code of its project.
  public let project: String
  /// Where it stands.
  public let standing: IndicatorStanding
  /// What it is expected to come to at the year's end (全年预计完成情况); nil where nobody says and nothing computes it.
  public let expected: IndicatorStanding.StandingValue?

  /// All of a project, as of the month of its results.
  public static func all(of project: Project, _ performance: Performance) -> [IndicatorEntry] {
    performance.indicators.map { standing in
      let indicator = standing.indicator
      return IndicatorEntry(
        project: project.code, standing: standing,
        expected: indicator.computed.map {
          project.value(of: $0, asOf: performance.asOf, expecting: true).map { .computed($0) }
        } ?? (indicator.expected?.value).map { .reported($0) })
    }
  }
}
