import BudgetModel

/// The names that codes of projects stand for in some books, the first that knows a code deciding.
struct ProjectNames {
  private let books: [BudgetBook]

  init(_ books: BudgetBook...) {
    self.books = books
  }

  /// A project's name; the code itself where no book knows it.
  func name(of code: String) -> String {
    for book in books {
      if let position = book.position(of: code) { return book.projects[position].name }
    }
    return code
  }
}
