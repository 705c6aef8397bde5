public import BudgetModel
internal import Glibc

/// A budget file and its history, changed together: under one lock, one change at a time, each on the disk
/// before it is acknowledged.
///
/// A change is applied to what is on the disk at that moment. First the new file is written beside the old one,
/// then the history gets its line, then the new file takes its place; a save cut off between the last two is
/// completed by whoever changes the file next.
public struct Ledger: Sendable {
  /// The path it was opened by.
  public let path: String
  /// The book as last seen on the disk.
  public internal(set) var book: BudgetBook
  /// What is odd in the file but does not keep it from being used.
  public let warnings: [FileProblem]
  /// Who makes the changes.
  public let author: Author

  let target: String
  let clock: Clock
  /// Nil when the book came from a pipe.
  var stamp: FileStamp?
  var digest: ContentDigest
  var log = HistoryLog()

  /// What a ledger asks of the time.
  public struct Clock: Sendable {
    /// The moment, for the history.
    public let now: @Sendable () -> Timestamp
    /// The day, for the backups.
    public let today: @Sendable () -> CalendarDate?

    /// Makes a clock.
    public init(
      now: @escaping @Sendable () -> Timestamp, today: @escaping @Sendable () -> CalendarDate?
    ) {
      self.now = now
      self.today = today
    }
  }

  /// Opens a file and its history; a save that was interrupted is left for the first change to complete.
  public static func open(
    _ path: String, author: Author, clock: Clock
  ) throws(OpenFailure) -> Ledger {
    let contents: FileContents
    do throws(ErrorNumber) {
      contents = try FileContents(path: path)
    } catch {
      throw OpenFailure(error)
    }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { throw .unreadable(reading) }
    let target = (try? AtomicFile.resolve(path)) ?? path
    var ledger = Ledger(
      path: path, book: book, warnings: reading.problems, author: author, target: target,
      clock: clock, stamp: contents.stamp, digest: ContentDigest(contents.bytes))
    // One that cannot be read now keeps nobody from reading the book; the first change will say so.
    if let log = try? HistoryLog(path: historyPath(of: target)) { ledger.log = log }
    return ledger
  }

  /// The entries of the history, the oldest first.
  public var history: [HistoryEntry] { log.records.map(\.entry) }

  /// Where the history of a file is.
  static func historyPath(of target: String) -> String { target + ".history" }
  var historyPath: String { Self.historyPath(of: target) }

  /// Brings a change to the disk, on top of what others have changed meanwhile.
  ///
  /// What the rules refuse on the book as last seen is refused before anything on the disk is touched.
  public mutating func commit(_ commit: Commit) throws(CommitFailure) -> Receipt {
    do throws(RuleViolation) {
      var trial = book
      try trial.apply(commit.change, reopening: commit.reopening)
    } catch {
      throw .refused(error)
    }
    return try change { (book, log) throws(CommitFailure) in
      try book.check(commit, against: log)
      try book.checkOpening(commit, against: log)
      var changed = book
      let before = book.entry(of: commit.change)
      do throws(RuleViolation) {
        try changed.apply(commit.change, reopening: commit.reopening)
      } catch {
        throw .refused(error)
      }
      return Draft(
        book: changed, event: commit.change.event(from: before, closed: book.closedThrough),
        reason: commit.reason, undoes: commit.undoes)
    }
  }

  /// Puts a backup in the file's place, as one entry of the history.
  ///
  /// - Parameter reason: why, where one is given; closed months change, or open again, only with one.
  public mutating func restore(
    _ backup: Backup, reason: String? = nil
  ) throws(CommitFailure) -> Receipt {
    let restored = try backup.book().book
    return try change { (book, _) throws(CommitFailure) in
      if !Commit.isReason(reason), let month = book.firstClosedMonth(changedBy: restored) {
        throw .refused(RuleViolation(.closedMonth(month), at: .project))
      }
      return Draft(
        book: restored,
        event: .restoring(backup: backup.name, book.revisions(to: restored)), reason: reason,
        undoes: nil)
    }
  }

  /// Saves a book at a path where nothing is yet; false when something is.
  public static func saveCopy(_ book: BudgetBook, at path: String) throws(CommitFailure) -> Bool {
    var status = stat()
    guard lstat(path, &status) != 0 else { return false }
    do throws(WriteFailure) {
      try AtomicFile.replace(path, with: BookWriter.write(book))
    } catch {
      throw .cannotWrite(error)
    }
    return true
  }

  /// What the file on the disk has become since it was last seen.
  public mutating func refresh() -> Refresh {
    guard let stamp else { return .unchanged }
    guard let status = stat(path: target) else { return .vanished }
    guard FileStamp(status) != stamp else { return .unchanged }
    guard let contents = try? FileContents(path: target) else { return .vanished }
    guard let book = BookReader.read(contents.bytes).book else { return .unreadable }
    adopt(book, ContentDigest(contents.bytes), contents.stamp)
    let known = log.records.count
    let follows = (try? HistoryFile(reading: historyPath).read()).map { log.follow($0) }
    return .changed(follows == true ? log.records[known...].map(\.entry) : [])
  }

  /// What `refresh` found.
  public enum Refresh: Hashable, Sendable {
    case unchanged
    /// Others changed it; their entries in the history.
    case changed([HistoryEntry])
    case vanished
    /// It is no budget file any more.
    case unreadable
  }

  mutating func adopt(_ book: BudgetBook, _ digest: ContentDigest, _ stamp: FileStamp?) {
    (self.book, self.digest, self.stamp) = (book, digest, stamp)
  }
}
