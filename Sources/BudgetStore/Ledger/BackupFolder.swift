public import BudgetModel
internal import Glibc

/// A copy of a budget file from the morning of a day.
public struct Backup: Hashable, Sendable {
  /// The day, "2026-11-22".
  public let name: String
  /// Where it is.
  public let path: String

  /// The book in the copy.
  public func book() throws(StorageFailure) -> BudgetBook { try contents().book }

  /// What the copy holds.
  struct Contents {
    let book: BudgetBook
    let bytes: [UInt8]
    /// The state of its file.
    let status: stat
  }

  func contents() throws(StorageFailure) -> Contents {
    guard let status = stat(path: path) else { throw StorageFailure(reading: .last) }
    let bytes: [UInt8]
    do throws(ErrorNumber) {
      bytes = try FileContents(path: path).bytes
    } catch {
      throw StorageFailure(reading: error)
    }
    guard let book = BookReader.read(bytes).book else { throw .unreadable }
    return Contents(book: book, bytes: bytes, status: status)
  }
}

/// The folder of a budget file's daily copies, `FILE.backups`.
public struct BackupFolder: Sendable {
  private let file: String
  /// Copies kept; the oldest go first.
  public static let kept = 30

  /// The backups of a file.
  public init(of file: String) {
    self.file = (try? AtomicFile.resolve(file)) ?? file
  }

  private var folder: String { file + ".backups" }

  /// The copies there are, the newest first.
  public func list() -> [Backup] {
    ((try? FolderNames.list(folder)) ?? []).compactMap(Self.day(of:)).sorted(by: >)
      .map { Backup(name: $0, path: "\(folder)/\($0).json") }
  }

  /// Keeps a file's contents as the backup of a day that has none yet; nil when all is well.
  ///
  /// - Parameter model: the file, whose owner and mode the copy gets.
  func keep(_ bytes: [UInt8], like model: stat, on day: CalendarDate) -> WriteFailure? {
    let name = day.text
    let path = "\(folder)/\(name).json"
    guard access(path, F_OK) != 0 else { return nil }
    if let failure = makeFolder() { return failure }
    // Copies are made by whoever keeps the lock, so what others left unfinished nobody will finish.
    for leftover in (try? FolderNames.list(folder)) ?? [] where leftover.hasSuffix(".tmp") {
      unlink("\(folder)/\(leftover)")
    }
    do throws(WriteFailure) {
      try AtomicFile.replace(path, with: bytes, like: model)
    } catch {
      return error
    }
    // The copy just made stays, whatever day the clock says.
    let others = list().filter { $0.name != name }
    for backup in others.dropFirst(Self.kept - 1) { unlink(backup.path) }
    return nil
  }

  /// Makes the folder, open to those who may change the folder that the file is in.
  private func makeFolder() -> WriteFailure? {
    guard mkdir(folder, 0o777) == 0 else {
      return errno == EEXIST ? nil : WriteFailure(.create, .last)
    }
    do throws(ErrorNumber) {
      if let model = stat(path: AtomicFile.folder(of: file)) {
        let folder = try Descriptor(folder, .folder)
        folder.takeOwner(of: model)
        try folder.setMode(model.st_mode)
      }
    } catch {
      // It stays as the system makes folders.
    }
    return nil
  }

  /// The day that a file's name says; nil for other files.
  private static func day(of name: String) -> String? {
    guard name.hasSuffix(".json") else { return nil }
    return CalendarDate(text: name.dropLast(5))?.text
  }
}
