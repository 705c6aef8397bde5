import BudgetModel
import TerminalKit

/// Projects are known on screen by their place in the book; where others moved or removed some, the places follow.
extension AppState {
  /// Finds again, by their codes, the projects that the state is about.
  mutating func follow(from before: BudgetBook) {
    guard !before.hasSameProjects(as: book) else { return }
    let book = book
    func place(_ index: Int) -> Int? {
      before.projects.indices.contains(index)
        ? book.position(of: before.projects[index].code) : nil
    }
    projects.follow(place)
    variance.follow(place)
    if let selected = place(entry.viewport.selected) {
      entry.viewport = Viewport(selected: selected, first: entry.viewport.first)
    } else {
      entry.viewport = Viewport()
      entry.draft = nil
    }
    trail = trail.compactMap { $0.followed(place) }
    screen = screen.followed(place) ?? trail.popLast() ?? .projects
  }
}

extension BudgetBook {
  /// Whether the same projects stand at the same places.
  fileprivate func hasSameProjects(as other: BudgetBook) -> Bool {
    projects.count == other.projects.count
      && projects.indices.allSatisfy { projects[$0].code == other.projects[$0].code }
  }
}

extension Screen {
  /// The same screen in a book with other places; nil when it was about a project that is gone.
  fileprivate func followed(_ place: (Int) -> Int?) -> Screen? {
    switch self {
    case .project(let index): place(index).map(Screen.project)
    case .history(let index?): place(index).map(Screen.history)
    case .projects, .entry, .variance, .history, .help: self
    }
  }
}
