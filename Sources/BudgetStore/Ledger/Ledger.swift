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
  public private(set) var book: BudgetBook
  /// What is odd in the file but does not keep it from being used.
  public let warnings: [FileProblem]
  /// Who makes the changes.
  public let author: Author

  private let target: String
  private let clock: Clock
  private var stamp: FileStamp?
  private var digest: ContentDigest
  private var log = HistoryLog()

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
    if let history = try? FileContents(path: historyPath(of: target)) {
      ledger.log.append(history.bytes)
    }
    return ledger
  }

  /// The entries of the history, the oldest first.
  public var history: [HistoryEntry] { log.records.map(\.entry) }

  /// Where the history of a file is.
  static func historyPath(of target: String) -> String { target + ".history" }
  private var historyPath: String { Self.historyPath(of: target) }

  /// Brings a change to the disk, on top of what others have changed meanwhile.
  ///
  /// What the rules refuse on the book as last seen is refused before anything on the disk is touched.
  public mutating func commit(_ commit: Commit) throws(CommitFailure) -> Receipt {
    do throws(RuleViolation) {
      var trial = book
      try trial.apply(commit.change, reopening: commit.reason != nil)
    } catch {
      throw .refused(error)
    }
    return try change { (book, log) throws(CommitFailure) in
      try book.check(commit, against: log)
      var changed = book
      let before = book.entry(of: commit.change)
      do throws(RuleViolation) {
        try changed.apply(commit.change, reopening: commit.reason != nil)
      } catch {
        throw .refused(error)
      }
      return Draft(
        book: changed, event: commit.change.event(from: before, closed: book.closedThrough),
        reason: commit.reason, undoes: commit.undoes)
    }
  }

  /// Puts a backup in the file's place, as one entry of the history.
  public mutating func restore(_ backup: Backup) throws(CommitFailure) -> Receipt {
    let restored: BudgetBook
    do throws(OpenFailure) {
      restored = try BookFile.open(backup.path).book
    } catch {
      switch error {
      case .unreadable(let reading): throw .unreadable(reading)
      case .noSuchFile: throw .vanished
      default: throw .cannotRead(errorNumber: EIO)
      }
    }
    return try change { (book, _) throws(CommitFailure) in
      Draft(
        book: restored,
        event: .restoring(backup: backup.name, book.revisions(to: restored)), reason: nil,
        undoes: nil)
    }
  }

  /// Puts a backup in the place of a file that is gone or no budget file any more; what is there is kept aside.
  public static func recover(
    _ path: String, from backup: Backup, author: Author, clock: Clock
  ) throws(CommitFailure) -> Ledger {
    let target = (try? AtomicFile.resolve(path)) ?? path
    do throws(WriteFailure) {
      if let broken = try? FileContents(path: target) {
        try AtomicFile.replace(target + ".broken", with: broken.bytes)
      }
      guard let contents = try? FileContents(path: backup.path) else {
        throw WriteFailure(.resolve, ErrorNumber(EIO))
      }
      try AtomicFile.replace(target, with: contents.bytes)
    } catch {
      throw .cannotWrite(error)
    }
    let opened: Ledger
    do throws(OpenFailure) {
      opened = try open(path, author: author, clock: clock)
    } catch {
      if case .unreadable(let reading) = error { throw .unreadable(reading) }
      throw .vanished
    }
    var ledger = opened
    try ledger.noteRecovery(backup)
    return ledger
  }

  private mutating func noteRecovery(_ backup: Backup) throws(CommitFailure) {
    guard let status = stat(path: target) else { throw .vanished }
    let file = try lock(modeOf: status)
    if !log.torn.isEmpty { _ = keepAside(file) }
    let entry = HistoryEntry(
      sequence: nextSequence, time: clock.now(), author: author,
      event: .restoring(backup: backup.name, []))
    try append(
      HistoryRecord(entry: entry, from: log.records.last?.to ?? digest, to: digest), to: file)
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
    let known = log.records.count
    guard let contents = try? FileContents(path: target) else { return .vanished }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { return .unreadable }
    adopt(book, contents)
    if let history = try? FileContents(path: historyPath), history.bytes.count >= log.length {
      log.append(Array(history.bytes[log.length...]))
    }
    return .changed(log.records[known...].map(\.entry))
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

  /// A book to be written and the entry that tells of it.
  private struct Draft {
    let book: BudgetBook
    let event: HistoryEntry.Event
    let reason: String?
    let undoes: Int?
  }

  /// Changes the book under the lock.
  private mutating func change(
    _ make: (BudgetBook, HistoryLog) throws(CommitFailure) -> Draft
  ) throws(CommitFailure) -> Receipt {
    guard stamp != nil else { throw .notARegularFile }
    guard let status = stat(path: target) else { throw .vanished }
    let file = try lock(modeOf: status)
    var remarks: [Receipt.Remark] = file.isLocked ? [] : [.noLocks]
    let known = log.records.count
    remarks += try catchUp(file)
    let foreign = log.records[known...].map(\.entry)
    let draft = try make(book, log)
    guard draft.book != book else {
      return Receipt(entry: nil, foreign: foreign, remarks: remarks)
    }
    if let failure = backUp() { remarks.append(.noBackup(failure)) }
    let entry = HistoryEntry(
      sequence: nextSequence, time: clock.now(), author: author, event: draft.event,
      reason: draft.reason, undoes: draft.undoes)
    try write(draft.book, entry, file)
    return Receipt(entry: entry, foreign: foreign, remarks: remarks)
  }

  private var nextSequence: Int { (log.records.last?.entry.sequence ?? 0) + 1 }

  private func lock(modeOf status: stat) throws(CommitFailure) -> HistoryFile {
    do throws(ErrorNumber) {
      return try HistoryFile(path: historyPath, modeOf: status)
    } catch {
      throw error.value == EWOULDBLOCK ? .busy : .cannotWrite(WriteFailure(.record, error))
    }
  }

  /// Brings memory up to what is on the disk, mends what an interrupted save left, and tells of it.
  private mutating func catchUp(_ file: HistoryFile) throws(CommitFailure) -> [Receipt.Remark] {
    do throws(ErrorNumber) {
      let more = try file.read(from: log.length)
      log.append(more)
      // Looked at again under the lock: whoever changed the file has finished.
      if stat(path: target).map(FileStamp.init) != stamp {
        let contents = try FileContents(path: target)
        let reading = BookReader.read(contents.bytes)
        guard let book = reading.book else { throw ErrorNumber(EBADMSG) }
        adopt(book, contents)
      }
    } catch {
      switch error.value {
      case ENOENT: throw .vanished
      case EBADMSG: throw unreadable()
      default: throw .cannotRead(errorNumber: error.value)
      }
    }
    var remarks: [Receipt.Remark] = []
    if !log.torn.isEmpty { remarks.append(keepAside(file)) }
    guard let last = log.records.last, last.to != digest else { return remarks }
    if last.from == digest, let completed = book.completing(last.entry) {
      try write(completed, nil, file)
      remarks.append(.completed(last.entry))
    } else {
      try noteOutsideChange(since: last, file)
      remarks.append(.changedOutside)
    }
    return remarks
  }

  private func unreadable() -> CommitFailure {
    guard let contents = try? FileContents(path: target) else { return .vanished }
    return .unreadable(BookReader.read(contents.bytes))
  }

  /// Moves a line that was cut short out of the history.
  private mutating func keepAside(_ file: HistoryFile) -> Receipt.Remark {
    let name = historyPath + ".torn-\(log.records.count + 1)"
    _ = try? AtomicFile.replace(name, with: log.torn)
    file.cut(to: log.length)
    log.append([])
    return .tornLine(keptAs: name)
  }

  private mutating func noteOutsideChange(
    since last: HistoryRecord, _ file: HistoryFile
  ) throws(CommitFailure) {
    let entry = HistoryEntry(
      sequence: nextSequence, time: clock.now(), author: author, event: .outside)
    try append(HistoryRecord(entry: entry, from: last.to, to: digest), to: file)
  }

  private mutating func append(
    _ record: HistoryRecord, to file: HistoryFile
  ) throws(CommitFailure) {
    do throws(ErrorNumber) {
      try file.append(record.line, after: log.length)
    } catch {
      throw .cannotWrite(WriteFailure(.record, error))
    }
    log.append(record.line)
  }

  /// Writes the book and, unless the history has it already, its entry.
  private mutating func write(
    _ book: BudgetBook, _ entry: HistoryEntry?, _ file: HistoryFile
  ) throws(CommitFailure) {
    let bytes = BookWriter.write(book)
    let digest = ContentDigest(bytes)
    let before = log
    let prepared = try prepare(bytes)
    if let entry {
      do throws(CommitFailure) {
        try append(HistoryRecord(entry: entry, from: self.digest, to: digest), to: file)
      } catch {
        prepared.discard()
        throw error
      }
    }
    do throws(WriteFailure) {
      _ = try prepared.putInPlace()
    } catch {
      guard error.step == .flushFolder else {
        file.cut(to: before.length)
        log = before
        throw .cannotWrite(error)
      }
      // In place, though a power cut could still undo it: not acknowledged, yet it is what the file holds.
      (stamp, self.digest, self.book) = (prepared.stamp, digest, book)
      throw .cannotWrite(error)
    }
    (stamp, self.digest, self.book) = (prepared.stamp, digest, book)
  }

  private func prepare(_ bytes: [UInt8]) throws(CommitFailure) -> PreparedFile {
    do throws(WriteFailure) {
      return try AtomicFile.prepare(target, with: bytes)
    } catch {
      throw .cannotWrite(error)
    }
  }

  private mutating func adopt(_ book: BudgetBook, _ contents: FileContents) {
    self.book = book
    stamp = contents.stamp
    digest = ContentDigest(contents.bytes)
  }

  /// Copies the file before the day's first change of it.
  private func backUp() -> WriteFailure? {
    guard let day = clock.today() else { return nil }
    return BackupFolder(of: target).keep(day)
  }
}
