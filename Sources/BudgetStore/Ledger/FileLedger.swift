public import BudgetModel
internal import Glibc

/// A ledger kept as a budget file and a history beside it, changed together: under one lock, one commit at a time,
/// each on the disk before it is acknowledged.
///
/// A commit is judged on what is on the disk at that moment. First the new file is written beside the old one,
/// then the history gets its line, then the new file takes its place; a save cut off between the last two is
/// completed by whoever commits next.
public struct FileLedger: Ledger {
  /// The path it was opened by.
  public let path: String
  /// Who commits.
  public let author: Author
  /// The book as last seen on the disk.
  public internal(set) var book: BudgetBook
  /// What was odd in the file when it was opened and does not keep it from being used.
  public let warnings: [FileProblem]

  /// Where the file is, links followed when it was opened.
  let place: FilePlace
  let clock: Clock
  /// The system calls by which commits reach the disk.
  package var calls = FileCalls.live
  var stamp: FileStamp
  /// The digest of the bytes that `book` was read from.
  var digest: ContentDigest
  var log = HistoryLog()
  /// How many of the history's entries at hand were told of; nil until it is read for the first time.
  var told: Int?
  /// Warnings for the next snapshot.
  var untold: [LedgerWarning] = []

  /// What a ledger asks of the time.
  public struct Clock: Sendable {
    /// The moment, for the history.
    public let now: @Sendable () -> Timestamp
    /// The day, for the backups; nil makes none.
    public let today: @Sendable () -> CalendarDate?

    /// Makes a clock.
    public init(
      now: @escaping @Sendable () -> Timestamp, today: @escaping @Sendable () -> CalendarDate?
    ) {
      self.now = now
      self.today = today
    }
  }

  /// Opens a file and the end of its history; a save that was interrupted is left for the first commit to complete.
  ///
  /// A history that cannot be read keeps nobody from reading the book; the first snapshot warns of it.
  public static func open(
    _ path: String, author: Author, clock: Clock
  ) throws(OpenFailure) -> FileLedger {
    let place: FilePlace
    let folder: Folder
    let contents: FileContents
    do throws(ErrorNumber) {
      place = try FilePlace(path)
      folder = try place.open()
      contents = try folder.contents(of: place.name)
    } catch {
      throw OpenFailure(error)
    }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { throw .unreadable(reading) }
    var ledger = FileLedger(
      path: path, author: author, book: book, warnings: reading.problems, place: place,
      clock: clock, stamp: contents.stamp, digest: ContentDigest(contents.bytes))
    do throws(ErrorNumber) {
      let name = ledger.historyName(in: folder)
      if folder.status(of: name) != nil {
        ledger.log = try HistoryLog(endOf: HistoryFile(reading: name, in: folder))
      }
      ledger.told = ledger.log.entries.count
    } catch {
      ledger.warn(.historyUnreadable(StorageFailure(reading: error)))
    }
    return ledger
  }

  func historyName(in folder: Folder) -> String {
    Companion.history.name(beside: place.name, in: folder)
  }
}

// MARK: - The history

extension FileLedger {
  /// The entries at the end of the history that were read, as last seen; of one that could not be read none, though
  /// there may be some.
  public var history: History { told == nil ? History([], isComplete: false) : log.history() }

  /// All entries of the history up to what was last seen.
  public mutating func wholeHistory() throws(StorageFailure) -> History {
    if log.isComplete, told != nil { return history }
    do throws(ErrorNumber) {
      let folder = try place.open()
      let name = historyName(in: folder)
      guard folder.status(of: name) != nil else { return History([]) }
      let log = HistoryLog(try HistoryFile(reading: name, in: folder).read())
      return log.history(through: told == nil ? .max : head)
    } catch {
      throw StorageFailure(reading: error)
    }
  }

  /// The number of the next entry: the last one's again where that is the greatest that can be read.
  var nextSequence: Int { min(head + 1, HistoryFields.greatestSequence) }

  /// Where something beside the file is, for the user to look there.
  func path(of companion: Companion, in folder: Folder) -> String {
    folder.path(of: companion.name(beside: place.name, in: folder))
  }
}

// MARK: - Looking

extension FileLedger {
  /// Looks whether others have changed the file; nil when nothing has and there is nothing to warn of.
  ///
  /// Nothing is locked: what is told is what led to the bytes that were read.
  public mutating func poll() throws(StorageFailure) -> Snapshot? {
    try readOn()
      ? snapshot() : untold.isEmpty ? nil : snapshot()
  }

  /// Reads the file and the history again if the file was touched; false when nothing came of it.
  private mutating func readOn() throws(StorageFailure) -> Bool {
    let folder: Folder
    let contents: FileContents
    do throws(ErrorNumber) {
      folder = try place.open()
      if let status = folder.status(of: place.name), FileStamp(status) == stamp { return false }
      contents = try folder.contents(of: place.name)
    } catch {
      throw StorageFailure(reading: error)
    }
    let isSame = digest.matches(contents.bytes)
    if !isSame {
      guard let book = BookReader.read(contents.bytes).book else { throw .unreadable }
      self.book = book
    }
    // Read after the file, it holds all that led to it.
    if let file = try? HistoryFile(reading: historyName(in: folder), in: folder),
      (try? follow(file)) != nil
    {
      log.forget(from: log.count(leadingTo: contents.bytes, from: told ?? 0))
    }
    (digest, stamp) = (log.digest(of: contents.bytes), contents.stamp)
    // What was done and taken back meanwhile left the same bytes.
    return !isSame || log.entries.count > told ?? 0
  }

  /// Reads on in the history; of one that is another than before nothing is news.
  mutating func follow(_ file: HistoryFile) throws(ErrorNumber) {
    let follows = try log.follow(file)
    if !follows { warn(.otherHistory) }
    if !follows || told == nil { told = log.entries.count }
  }

  mutating func adopt(_ book: BudgetBook, _ digest: ContentDigest, _ stamp: FileStamp) {
    (self.book, self.digest, self.stamp) = (book, digest, stamp)
  }

  /// What the ledger holds, with what was not told before.
  mutating func snapshot() -> Snapshot {
    let known = min(told ?? 0, log.entries.count)
    defer { (told, untold) = (log.entries.count, []) }
    return Snapshot(
      book: book, head: head, news: Array(log.entries[known...]), warnings: untold)
  }

  /// Keeps a warning for the next snapshot.
  mutating func warn(_ warning: LedgerWarning) {
    if !untold.contains(warning) { untold.append(warning) }
  }
}
