import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The rows of a sheet that has every project of the book: which are in sight and which one is selected.
struct ProjectRows: Hashable {
  private(set) var viewport = Viewport()
  /// The code of the project selected, nil in a book without projects.
  private(set) var selectedCode: String?

  /// Goes on with the same project in a book that may have others.
  mutating func follow(_ book: BudgetBook) {
    let place = selectedCode.flatMap(book.position(of:)) ?? viewport.selected
    let last = max(0, book.projects.count - 1)
    viewport = Viewport(selected: min(place, last), first: viewport.first)
    selectedCode = book.projects[at: viewport.selected]?.code
  }

  /// Moves the selection.
  mutating func move(_ motion: Motion, in book: BudgetBook, height: Int) {
    viewport.move(motion, count: book.projects.count, height: height)
    selectedCode = book.projects[at: viewport.selected]?.code
  }
}

extension [Project] {
  /// The project at a place, nil where there is none.
  fileprivate subscript(at index: Int) -> Project? { indices.contains(index) ? self[index] : nil }
}

extension AppState {
  /// The most columns that names have any use for on a sheet, that of its totals among them; more would only keep the
  /// figures away from them.
  var nameWidth: Int {
    max(overview.widestName + 2, strings.totals(book.projects.count).displayWidth)
  }
}
