public import BudgetModel
internal import Glibc

/// A budget file that is only looked at; `FileLedger` is what changes one.
public struct BookFile: Sendable {
  /// The path it was opened by.
  public let path: String
  /// The book as it stands on disk.
  public let book: BudgetBook
  /// What is odd in the file but does not keep it from being used.
  public let warnings: [FileProblem]

  /// Opens a file and reads its book, or as much of it as is asked for.
  public static func open(
    _ path: String, _ detail: BookDetail = .everything
  ) throws(OpenFailure) -> BookFile {
    let contents: FileContents
    do throws(ErrorNumber) {
      contents = try FileContents(path: path)
    } catch {
      throw OpenFailure(error)
    }
    let reading = BookReader.read(contents.bytes, detail)
    guard let book = reading.book else { throw .unreadable(reading) }
    return BookFile(path: path, book: book, warnings: reading.problems)
  }
}

/// Why a budget file was not opened.
public enum OpenFailure: Error, Hashable, Sendable {
  case noSuchFile
  case noPermission
  case isADirectory
  /// The file was read, but no book can be made of it; the reading has no book and says why.
  case unreadable(BookReading)
  /// Anything else the system reports, by its errno.
  case inputOutput(errorNumber: Int32)

  init(_ error: ErrorNumber) {
    self =
      switch error.value {
      case ENOENT, ENOTDIR: .noSuchFile
      case EACCES, EPERM: .noPermission
      case EISDIR: .isADirectory
      default: .inputOutput(errorNumber: error.value)
      }
  }
}
