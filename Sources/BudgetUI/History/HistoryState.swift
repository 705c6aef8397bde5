import BudgetModel

/// The history on a screen: which entries are shown, and where the reader is.
struct HistoryState: Hashable {
  /// The project whose entries are shown, by its code; nil for the whole book.
  private(set) var project: String?
  /// The first line in sight.
  var top = Top.newest
  /// How many entries of the history were looked at.
  private var looked = 0
  /// Which of them are the project's, ascending; of the whole book they are all shown.
  private var places: [Int] = []

  /// A place to read at, the latest entry being first on the screen.
  enum Top: Hashable {
    /// The beginning, whatever news come.
    case newest
    /// A line of one of the entries shown, counted from the oldest, so that news leave it where it is.
    case entry(Int, line: Int)
    /// The end, however far back it turns out to be.
    case oldest
  }

  init(of project: String?, in history: History) {
    self.project = project
    follow(history)
  }

  /// How many entries are shown.
  var count: Int { project == nil ? looked : places.count }

  /// Where in the history an entry shown is, counted from the oldest.
  func place(of entry: Int) -> Int { project == nil ? entry : places[entry] }

  /// Takes in entries that came at the end.
  mutating func follow(_ history: History) {
    if let project {
      let new = looked..<max(looked, history.count)
      if looked == 0 || new.contains(where: { history[$0].code(before: project) != project }) {
        places = Self.places(of: project, in: history)
      } else {
        places += new.filter { history[$0].concerns(project: project) }
      }
    }
    looked = history.count
  }

  /// Goes on with a project by the code it has got.
  mutating func rename(_ codes: [String: String]) {
    project = project.map { codes[$0] ?? $0 }
  }

  /// The entries about a project, by whatever code it had at the time.
  private static func places(of project: String, in history: History) -> [Int] {
    var code = project
    var places: [Int] = []
    for place in history.indices.reversed() {
      let before = history[place].code(before: code)
      if history[place].concerns(project: before) { places.append(place) }
      code = before
    }
    return places.reversed()
  }

  /// Takes in entries that came before the others; the reader stays at the same one.
  mutating func extend(to history: History) {
    let before = count
    (looked, places) = (0, [])
    follow(history)
    if case .entry(let entry, let line) = top {
      top = .entry(max(0, entry + count - before), line: line)
    }
  }

  /// Takes in another history, from its beginning.
  mutating func restart(_ history: History) {
    self = HistoryState(of: project, in: history)
  }
}
