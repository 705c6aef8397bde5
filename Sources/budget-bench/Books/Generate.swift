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
