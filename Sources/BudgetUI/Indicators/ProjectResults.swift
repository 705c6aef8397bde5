import BudgetModel

/// What all projects' indicators come to as of a month, kept while keys are struck.
struct ResultsOverview: Hashable {
  private(set) var projects: [ProjectResults] = []

  /// Judges anew what has changed.
  mutating func refresh(_ book: BudgetBook, asOf month: Month) {
    projects = book.projects.enumerated().map { place, project in
      if projects.indices.contains(place), projects[place].performance.asOf == month,
        projects[place].project == project
      {
        return projects[place]
      }
      return ProjectResults(project, asOf: month)
    }
  }
}

/// What a project's indicators come to.
struct ProjectResults: Hashable {
  let project: Project
  let performance: Performance
  /// Those that are computed from the project's own figures, by their places.
  let computed: Set<Int>
  /// Those of which nothing is known of the as-of month.
  let missing: Set<Int>

  init(_ project: Project, asOf month: Month) {
    self.project = project
    performance = Performance(project, asOf: month)
    let places = project.indicators.indices
    let computed = Set(places.filter { project.indicators[$0].computed != nil })
    let standings = performance.indicators
    self.computed = computed
    missing = Set(
      places.filter { place in
        computed.contains(place)
          ? standings[place].value == nil
          : project.indicators[place].report(in: month)?.value == nil
      })
  }

  /// How many are known of the as-of month.
  var reported: Int { project.indicators.count - missing.count }
}
