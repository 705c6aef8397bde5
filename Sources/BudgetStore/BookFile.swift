public import BudgetModel
internal import Glibc

/// A budget file: the book in it and the state of the file it was read from.
public struct BookFile: Sendable {
  /// The path it was opened by.
  public let path: String
  /// The book as it stands on disk.
  public private(set) var book: BudgetBook
  /// What is odd in the file but does not keep it from being used.
  public let warnings: [FileProblem]

  /// Nil when the book came from a pipe.
  private var stamp: FileStamp?

  /// Opens a file and reads its book.
  public static func open(_ path: String) throws(OpenFailure) -> BookFile {
    let contents: FileContents
    do throws(ErrorNumber) {
      contents = try FileContents(path: path)
    } catch {
      throw OpenFailure(error)
    }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { throw .unreadable(reading) }
    return BookFile(
      path: path, book: book, warnings: reading.problems, stamp: contents.stamp)
  }

  /// Brings a book to the disk in place of the one there; writes nothing when they are equal.
  ///
  /// Refuses when the file was changed, replaced or removed since it was opened or last saved.
  public mutating func save(_ book: BudgetBook) throws(SaveFailure) {
    guard book != self.book else { return }
    guard let stamp else { throw .notARegularFile }
    guard let status = stat(path: path) else {
      let error = ErrorNumber.last
      throw [ENOENT, ENOTDIR].contains(error.value)
        ? .vanished : .cannotWrite(WriteFailure(.resolve, error))
    }
    guard FileStamp(status) == stamp else { throw .changedOnDisk }
    do throws(WriteFailure) {
      self.stamp = try AtomicFile.replace(path, with: BookWriter.write(book))
    } catch {
      throw .cannotWrite(error)
    }
    self.book = book
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

/// Why a book was not saved; the file is as it was.
public enum SaveFailure: Error, Hashable, Sendable {
  /// Somebody else changed or replaced the file.
  case changedOnDisk
  /// Somebody else removed the file.
  case vanished
  /// The book came from a pipe or a device.
  case notARegularFile
  /// The new file could not be written or put in place.
  case cannotWrite(WriteFailure)
}
