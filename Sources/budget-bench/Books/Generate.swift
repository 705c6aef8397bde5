import BudgetModel
import BudgetStore

/// Writes a generated book to a file.
func generate(projects: Int, seed: UInt64, indicators: Int, to path: String) throws {
  var generator = BookGenerator(seed: seed, indicators: indicators)
  guard let book = generator.book(projects: projects) else {
    throw BenchFailure("the generator broke a rule of the book")
  }
  try AtomicFile.replace(path, with: BookWriter.write(book))
}

/// Writes, as `budget apply` reads them, an edit for every project of a book: an amount for October.
func generateEdits(of path: String, to target: String) throws {
  guard let book = try? BookFile.open(path).book else {
    throw BenchFailure("the generated book cannot be read")
  }
  let edits = book.projects.map { project in
    Edit.spending(
      project: project.code, month: .october,
      Replacing(nil, with: Funds(.fiscal, Money(fen: 12_345))))
  }
  try AtomicFile.replace(target, with: EditWriter.json(edits))
}
