internal import BudgetModel

/// Which project of a book a row of a table is about.
public enum RowMatch: Hashable, Sendable {
  /// The project with a code, and how it was known.
  case project(String, MatchBasis)
  /// Several projects fit; their codes.
  case ambiguous([String])
  /// None; the codes of those with the most similar names, the nearest first.
  case none(nearest: [String])

  /// The code of the project, nil where it is not known.
  public var code: String? { if case .project(let code, _) = self { code } else { nil } }
}

/// By what a project was known.
public enum MatchBasis: Hashable, Sendable {
  /// By its code.
  case code
  /// By its name, no code standing beside it.
  case name
  /// By its name, although another code stands beside it.
  case nameDespiteCode
  /// Somebody chose it.
  case choice
}

/// Matches rows with the projects of a book: by code, else by name, else the nearest are offered.
struct ProjectMatching {
  private let book: BudgetBook
  private var search: ProjectSearch
  private lazy var nearest = NearestProjects(book)
  /// Rows for which the nearest are still looked for: in a table of another unit none fits.
  private var offers = 200

  init(_ book: BudgetBook) {
    self.book = book
    search = ProjectSearch(in: book)
  }

  mutating func match(code: String, name: String) -> RowMatch {
    // Nearly every row has a project's code and its name as the book has it, which no search need tell.
    if let place = book.position(of: code), name.isEmpty || isName(name, of: place) {
      return .project(book.projects[place].code, .code)
    }
    let byCode = code.isEmpty ? .none : search.find(code, shortestPart: .max)
    let byName = name.isEmpty ? .none : search.find(name, shortestPart: .max)
    switch (byCode, byName) {
    case (.found(let project), .found(let other)) where project.code != other.code:
      return .ambiguous([project.code, other.code])
    case (.found(let project), _): return .project(project.code, .code)
    case (.several(let candidates), _), (.none, .several(let candidates)):
      return .ambiguous(candidates.map(\.code))
    case (.none, .found(let project)):
      return .project(project.code, code.isEmpty ? .name : .nameDespiteCode)
    case (.none, .none):
      guard offers > 0 else { return .none(nearest: []) }
      offers -= 1
      return .none(nearest: nearest.find(code: code, name: name))
    }
  }

  /// Whether a name is a project's own and the code of none.
  private func isName(_ name: String, of place: Int) -> Bool {
    book.projects[place].name == name && book.position(of: name) == nil
  }
}
