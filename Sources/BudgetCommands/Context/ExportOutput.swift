import BudgetExchange
import BudgetModel
import BudgetStore
import BudgetText
import Glibc

/// The file that an export is written to, so that nothing is lost by it.
struct ExportOutput {
  /// Where it leads.
  let path: String
  /// The book's own file, nil for one that is in memory only.
  let book: String?
  /// Whether a file that is there is replaced.
  let replaces: Bool

  /// Why nothing may be written there, before any work is done for it; nil where it may.
  var refusal: Refusal? {
    if let book, AtomicFile.isSame(path, as: book) { return .isTheBook }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return .isAFolder }
    return !replaces && AtomicFile.isTaken(path) ? .exists : nil
  }

  /// Writes all of it or nothing; false where something has come there meanwhile that is not to be replaced.
  func write(_ bytes: [UInt8]) throws(WriteFailure) -> Bool {
    guard replaces else { return try AtomicFile.create(path, with: bytes) }
    try AtomicFile.replace(path, with: bytes)
    return true
  }

  enum Refusal {
    /// The output is the book itself.
    case isTheBook
    /// The output is a folder.
    case isAFolder
    /// Something is there.
    case exists
  }
}
