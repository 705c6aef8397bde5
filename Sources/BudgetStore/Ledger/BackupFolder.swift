public import BudgetModel
internal import Glibc

/// A copy of a budget file from the morning of a day.
public struct Backup: Hashable, Sendable {
  /// The day, "2026-11-22".
  public let name: String
  /// Where it is.
  public let path: String
  /// Its length in bytes.
  public let size: Int64
  /// The budget file it is a copy of.
  let place: FilePlace

  /// The book in the copy.
  public func book() throws(StorageFailure) -> BudgetBook { try contents().book }

  /// What the copy holds.
  struct Contents {
    let book: BudgetBook
    let bytes: [UInt8]
    /// Those of its file.
    let rights: Rights
  }

  func contents() throws(StorageFailure) -> Contents {
    let contents: FileContents
    let rights: Rights
    do throws(ErrorNumber) {
      let folder = try place.open()
      let backups = try Folder(Companion.backups.name(beside: place.name, in: folder), in: folder)
      let name = "\(name).json"
      let file = try backups.open(name, .reading)
      rights = try Rights(of: file)
      contents = try FileContents(of: file, name, withRights: false)
    } catch {
      throw StorageFailure(reading: error)
    }
    guard let book = BookReader.read(contents.bytes).book else { throw .unreadable }
    return Contents(book: book, bytes: contents.bytes, rights: rights)
  }
}

/// The folder of a budget file's daily copies, `FILE.backups`.
public struct BackupFolder: Sendable {
  private let place: FilePlace
  /// Copies kept; the oldest go first.
  public static let kept = 30

  /// The backups of a file.
  public init(of file: String) {
    self.init(of: FilePlace(orItself: file))
  }

  init(of place: FilePlace) {
    self.place = place
  }

  /// The copies there are, the newest first; none of them is read.
  public func list() throws(StorageFailure) -> [Backup] {
    do throws(ErrorNumber) {
      let folder = try place.open()
      let name = Companion.backups.name(beside: place.name, in: folder)
      let backups = try Folder(name, in: folder)
      return try Self.days(in: backups).map { day in
        Backup(
          name: day.name, path: backups.path(of: "\(day.name).json"),
          size: Int64(day.status.st_size),
          place: place)
      }
    } catch {
      if error.value == ENOENT { return [] }
      throw StorageFailure(reading: error)
    }
  }

  /// Keeps a book's contents as the backup of a day that has none yet; nil when all is well.
  ///
  /// - Parameter rights: those of the book.
  func keep(
    _ bytes: [UInt8], _ rights: Rights, on day: CalendarDate, in folder: Folder
  ) -> WriteFailure? {
    let copy = "\(day.text).json"
    do throws(WriteFailure) {
      let backups = try open(in: folder)
      if let status = backups.status(of: copy) {
        guard status.isRegularFile else {
          throw WriteFailure(.create, ErrorNumber(FileRefusal(copy, .notARegularFile)))
        }
        return nil
      }
      // Copies are made by whoever keeps the lock, so what others left unfinished nobody will finish.
      removeLeftovers(backups)
      try backups.replace(copy, with: bytes, rights.ofCopy)
      prune(backups, sparing: day.text)
    } catch {
      return error
    }
    return nil
  }

  private func removeLeftovers(_ backups: Folder) {
    let hidden = ((try? backups.names()) ?? []).filter { $0.hasPrefix(".") }
    let days = Set(hidden.compactMap { Self.day(of: String($0.dropFirst().prefix(15))) })
    backups.removeLeftovers(for: days.map { "\($0).json" })
  }

  /// The copy just made stays, whatever day the clock says.
  private func prune(_ backups: Folder, sparing name: String) {
    let others = ((try? Self.days(in: backups)) ?? []).filter { $0.name != name }
    for backup in others.dropFirst(Self.kept - 1) {
      try? backups.remove("\(backup.name).json")
    }
  }

  /// Opens the folder, or makes it open to those who may change the folder that the file is in.
  private func open(in folder: Folder) throws(WriteFailure) -> Folder {
    let name = Companion.backups.name(beside: place.name, in: folder)
    return try WriteFailure.at(.create) { () throws(ErrorNumber) in
      if folder.status(of: name) != nil { return try Folder(name, in: folder) }
      guard try folder.makeFolder(name) else { return try Folder(name, in: folder) }
      let backups = try Folder(name, in: folder)
      backups.resemble(try folder.status())
      return backups
    }
  }

  /// The days of which there are copies, the newest first.
  private static func days(
    in backups: Folder
  ) throws(ErrorNumber) -> [(name: String, status: stat)] {
    var days: [(name: String, status: stat)] = []
    for name in try backups.names() {
      guard let day = day(of: name), let status = backups.status(of: name), status.isRegularFile
      else { continue }
      days.append((day, status))
    }
    return days.sorted { $0.name > $1.name }
  }

  /// The day that a file's name says; nil for other files.
  private static func day(of name: String) -> String? {
    guard name.hasSuffix(".json") else { return nil }
    return CalendarDate(text: name.dropLast(5))?.text
  }
}
