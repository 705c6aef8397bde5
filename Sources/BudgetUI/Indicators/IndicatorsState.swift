import BudgetModel
import TerminalKit

/// Where an indicator is found: its project's code, and its place there from 0.
struct IndicatorPlace: Hashable {
  var project: String
  let place: Int
}

/// All projects' indicators: how they are narrowed, which one is selected, what is being typed.
struct IndicatorsState: Hashable {
  var filter = Filter.all
  /// The second level that alone is listed, nil for all.
  var level2: String?
  /// Text that names of projects or indicators must have; empty for all.
  var query = ""
  /// The value being typed.
  var draft: ValueDraft?
  /// The computed indicator that a value was struck for in vain; Enter then passes over it.
  private(set) var refusing: IndicatorPlace?
  /// The rows in sight and the one selected.
  private(set) var viewport = Viewport()
  private(set) var rows: [Row] = []
  /// The indicator selected last, which a list that lost it goes back to once it is listed again.
  private var wanted: IndicatorPlace?
  /// What they come to; nil until the screen is shown for the first time, for a large book takes its time.
  private(set) var results: ResultsOverview?

  /// Which lights are listed.
  enum Filter: CaseIterable, Hashable {
    /// Every one.
    case all
    /// Those that want attention.
    case attention
    /// Those of which nothing is reported for the as-of month.
    case missing

    var next: Filter {
      switch self {
      case .all: .attention
      case .attention: .missing
      case .missing: .all
      }
    }
  }

  /// A row: a project by its place in the book arranged last, or an indicator with that.
  enum Row: Hashable {
    case project(Int)
    case indicator(Int, IndicatorPlace)

    var indicator: IndicatorPlace? {
      if case .indicator(_, let place) = self { place } else { nil }
    }
  }

  /// The indicator selected, nil in a list without any.
  var selected: IndicatorPlace? {
    rows.indices.contains(viewport.selected) ? rows[viewport.selected].indicator : nil
  }

  /// How many indicators are listed.
  var listed: Int { rows.count { $0.indicator != nil } }

  /// Whether any is left out.
  var isNarrowed: Bool { filter != .all || level2 != nil || !query.isEmpty }

  /// Judges anew what has changed, and lists it; the selected indicator stays selected while it is listed.
  ///
  /// - Parameter isNarrowing: whether another selection begins at the top rather than where it was.
  mutating func arrange(_ book: BudgetBook, asOf month: Month, isNarrowing: Bool = false) {
    var results = self.results ?? ResultsOverview()
    results.refresh(book, asOf: month)
    self.results = results
    if let level2, !Self.levels(book).contains(level2) { self.level2 = nil }
    let query = FindQuery(query)
    rows = results.projects.enumerated().flatMap { place, project in
      let listed = self.listed(of: project, query)
      let isEmpty = project.project.indicators.isEmpty && !isNarrowed
      return listed.isEmpty && !isEmpty
        ? []
        : [Row.project(place)]
          + listed.map {
            .indicator(place, IndicatorPlace(project: project.project.code, place: $0))
          }
    }
    let kept = (draft?.place ?? wanted).flatMap { wanted in
      rows.firstIndex { $0.indicator == wanted }
    }
    settle(at: kept ?? (isNarrowing ? 0 : viewport.selected), onward: true)
  }

  /// The second levels of a book, in its order.
  static func levels(_ book: BudgetBook) -> [String] {
    var levels: [String] = []
    for indicator in book.projects.lazy.flatMap(\.indicators)
    where !indicator.level2.isEmpty && !levels.contains(indicator.level2) {
      levels.append(indicator.level2)
    }
    return levels
  }

  private func listed(of results: ProjectResults, _ query: FindQuery) -> [Int] {
    let project = results.project
    let isNamed = query.isEmpty || query.matches(project.name, project.code)
    return project.indicators.indices.filter { place in
      // What is being typed stays in sight.
      if let typed = draft?.place, typed.project == project.code, typed.place == place {
        return true
      }
      let indicator = project.indicators[place]
      guard level2 == nil || indicator.level2 == level2,
        isNamed || query.matches(indicator, of: project)
      else { return false }
      switch filter {
      case .all: return true
      case .attention:
        let light = results.performance.indicators[place].light
        return light == .red || light == .yellow
      case .missing: return results.missing.contains(place)
      }
    }
  }

  // MARK: - Moving

  /// Moves the selection, which passes over the rows of projects.
  mutating func move(_ motion: Motion, height: Int) {
    viewport.move(motion, count: rows.count, height: height)
    let isUpward =
      switch motion {
      case .up, .pageUp, .end: true
      case .scroll(let rows): rows < 0
      case .down, .pageDown, .start, .to: false
      }
    settle(at: viewport.selected, onward: !isUpward)
    wanted = selected
    refusing = nil
  }

  /// Turns a value for the selected indicator away.
  mutating func refuse() { refusing = selected }

  /// Takes the indicator selected now for the one that was wanted.
  mutating func keepSelection() { wanted = selected }

  /// Selects a row, or the nearest one with an indicator: after it first, or before it first.
  private mutating func settle(at row: Int, onward: Bool) {
    let start = min(max(0, row), max(0, rows.count - 1))
    let after = rows.indices.dropFirst(start).first { rows[$0].indicator != nil }
    let before = rows.indices.prefix(start + 1).last { rows[$0].indicator != nil }
    let place = onward ? after ?? before : before ?? after
    viewport = Viewport(selected: place ?? start, first: viewport.first)
  }

  /// Goes on with projects by the codes they have got.
  mutating func rename(_ codes: [String: String]) {
    func new(_ place: IndicatorPlace) -> IndicatorPlace {
      IndicatorPlace(project: codes[place.project] ?? place.project, place: place.place)
    }
    wanted = wanted.map(new)
    refusing = nil
    if let place = draft?.place { draft?.place = new(place) }
    rows = rows.map { row in
      if case .indicator(let project, let place) = row {
        .indicator(project, new(place))
      } else {
        row
      }
    }
  }
}
