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
  ///
  /// A path may also name what the process was started with, `/dev/stdin`; pipes elsewhere are not waited for.
  public static func open(
    _ path: String, _ detail: BookDetail = .everything
  ) throws(OpenFailure) -> BookFile {
    let bytes: [UInt8]
    do throws(ErrorNumber) {
      if let number = StandardStream.number(named: path) {
        bytes = try Descriptor(duplicating: number).readAll(path)
      } else {
        bytes = try FileContents(path: path).bytes
      }
    } catch {
      throw OpenFailure(error)
    }
    let reading = BookReader.read(bytes, detail)
    guard let book = reading.book else { throw .unreadable(reading) }
    return BookFile(path: path, book: book, warnings: reading.problems)
  }
}

/// Why a budget file was not opened.
public enum OpenFailure: Error, Hashable, Sendable {
  case noSuchFile
  case noPermission
  case isADirectory
  /// It is not used although the system would let us.
  case refused(FileRefusal)
  /// The file was read, but no book can be made of it; the reading has no book and says why.
  case unreadable(BookReading)
  /// Anything else the system reports, by its errno.
  case inputOutput(errorNumber: Int32)

  init(_ error: ErrorNumber) {
    self =
      if let refusal = error.refusal {
        refusal.reason == .folder ? .isADirectory : .refused(refusal)
      } else {
        switch error.value {
        case ENOENT, ENOTDIR: .noSuchFile
        case EACCES, EPERM: .noPermission
        case EISDIR: .isADirectory
        default: .inputOutput(errorNumber: error.value)
        }
      }
  }
}
