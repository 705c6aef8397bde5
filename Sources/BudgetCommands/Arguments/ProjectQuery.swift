import BudgetModel
import BudgetText

/// A project named on the command line: its code, its name, or a unique part of either.
struct ProjectQuery {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  func find(in book: BudgetBook, _ strings: Strings) throws(CommandFailure) -> Project {
    var search = ProjectSearch(in: book)
    switch search.find(text) {
    case .found(let project): return project
    case .none: throw CommandFailure(.usage, strings.noProject(text))
    case .several(let candidates):
      let names = candidates.map { "\($0.name) \($0.code)" }
      throw CommandFailure(.usage, strings.severalProjects(text, names))
    }
  }

  /// The projects named, in the order of the book and each once; nil where none is named, which means all.
  static func find(
    _ texts: [String], in book: BudgetBook, _ strings: Strings
  ) throws(CommandFailure) -> [Project]? {
    guard !texts.isEmpty else { return nil }
    var codes: Set<String> = []
    for text in texts { codes.insert(try ProjectQuery(text).find(in: book, strings).code) }
    return book.projects.filter { codes.contains($0.code) }
  }
}
