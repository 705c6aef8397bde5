import BudgetModel
import BudgetStore
import BudgetText

/// The man pages, budget(1) in each language, below the folder of man pages.
enum ManualPages {
  /// The pages with their places: `man1/budget.1`, `zh_CN/man1/budget.1`.
  static let all: [(path: String, page: ManualPage)] = [
    ("man1/budget.1", ManualPage(.english)),
    ("zh_CN/man1/budget.1", ManualPage(.chinese)),
  ]

  static func write(below folder: String) {
    for (path, page) in all {
      do throws(WriteFailure) {
        try AtomicFile.replace("\(folder)/\(path)", with: Array(page.text.utf8))
      } catch {
        DocsFailure("\(folder)/\(path): \(Strings(.english).sentence(for: error))").end(status: 73)
      }
    }
  }
}
