import BudgetModel
import BudgetText

/// A project named on the command line: its code, or a unique part of its code or name.
struct ProjectQuery {
  private let text: String
  /// How many candidates are named when several fit.
  private static let namedCandidates = 5

  init(_ text: String) {
    self.text = text
  }

  func find(in book: BudgetBook, _ strings: Strings) throws(CommandFailure) -> Project {
    if let position = book.position(of: text) { return book.projects[position] }
    let exact = book.projects.filter { $0.name == text }
    if exact.count == 1 { return exact[0] }
    // Every name contains nothing: an unset variable of a script must not pick a project.
    guard !text.isEmpty else { throw CommandFailure(.usage, strings.noProject(text)) }
    let part = text.lowercased()
    let matches = book.projects.filter {
      $0.name.lowercased().contains(part) || $0.code.lowercased().contains(part)
    }
    guard matches.count <= 1 else {
      let names = matches.prefix(Self.namedCandidates).map { "\($0.name) \($0.code)" }
      throw CommandFailure(.usage, strings.severalProjects(text, Array(names)))
    }
    guard let match = matches.first else {
      throw CommandFailure(.usage, strings.noProject(text))
    }
    return match
  }
}
