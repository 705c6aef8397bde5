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

  let target: String
  let clock: Clock
  /// The system calls by which commits reach the disk.
  package var calls = FileCalls.live
  /// Nil when the book came from a pipe.
  var stamp: FileStamp?
  /// The digest of the bytes that `book` was read from.
  var digest: ContentDigest
  var log = HistoryLog()
  /// How many entries of the history were told of; nil until it is read for the first time.
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

  /// Opens a file and its history; a save that was interrupted is left for the first commit to complete.
  ///
  /// A history that cannot be read keeps nobody from reading the book; the first snapshot warns of it.
  public static func open(
    _ path: String, author: Author, clock: Clock
  ) throws(OpenFailure) -> FileLedger {
    let contents: FileContents
    do throws(ErrorNumber) {
      contents = try FileContents(path: path)
    } catch {
      throw OpenFailure(error)
    }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { throw .unreadable(reading) }
    let target = (try? AtomicFile.resolve(path)) ?? path
    var ledger = FileLedger(
      path: path, author: author, book: book, warnings: reading.problems, target: target,
      clock: clock, stamp: contents.stamp, digest: ContentDigest(contents.bytes))
    do throws(ErrorNumber) {
      ledger.log = try HistoryLog(path: historyPath(of: target))
      ledger.told = ledger.log.entries.count
    } catch {
      ledger.warn(.historyUnreadable(errorNumber: error.value))
    }
    return ledger
  }

  /// The entries of the history as last seen.
  public var history: History {
    History(log.entries, unreadableLines: log.badLines.count)
  }

  /// All entries of the history up to what was last seen.
  public mutating func wholeHistory() throws(StorageFailure) -> History {
    do throws(ErrorNumber) {
      let log = try HistoryLog(path: historyPath)
      let seen = log.entries.prefix { $0.sequence <= head || head == 0 }
      return History(Array(seen), unreadableLines: log.badLines.count)
    } catch {
      throw StorageFailure(reading: error)
    }
  }

  /// Where the history of a file is.
  static func historyPath(of target: String) -> String { target + ".history" }
  var historyPath: String { Self.historyPath(of: target) }

  /// Saves a book at a path where nothing is yet; false when something is.
  public static func saveCopy(_ book: BudgetBook, at path: String) throws(WriteFailure) -> Bool {
    var status = stat()
    guard lstat(path, &status) != 0 else { return false }
    try AtomicFile.replace(path, with: BookWriter.write(book))
    return true
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
    guard let stamp else { return false }
    guard let status = stat(path: target) else { throw StorageFailure(reading: .last) }
    guard FileStamp(status) != stamp else { return false }
    let contents: FileContents
    do throws(ErrorNumber) {
      contents = try FileContents(path: target)
    } catch {
      throw StorageFailure(reading: error)
    }
    guard let stamp = contents.stamp else { throw .notARegularFile }
    let isSame = digest.matches(contents.bytes)
    if !isSame {
      guard let book = BookReader.read(contents.bytes).book else { throw .unreadable }
      self.book = book
    }
    // Read after the file, it holds all that led to it.
    if let text = try? HistoryFile(reading: historyPath).read() {
      follow(text)
      log.forget(from: log.count(leadingTo: contents.bytes, from: told ?? 0))
    }
    (digest, self.stamp) = (log.digest(of: contents.bytes), stamp)
    // What was done and taken back meanwhile left the same bytes.
    return !isSame || log.entries.count > told ?? 0
  }

  /// Reads on in the history; of one that is another than before nothing is news.
  mutating func follow(_ text: [UInt8]) {
    let follows = log.follow(text)
    if !follows { warn(.otherHistory) }
    if !follows || told == nil { told = log.entries.count }
  }

  mutating func adopt(_ book: BudgetBook, _ digest: ContentDigest, _ stamp: FileStamp?) {
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
