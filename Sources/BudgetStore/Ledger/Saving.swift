public import BudgetModel
internal import Glibc

/// How a commit reaches the disk.
extension FileLedger {
  /// Judges a commit on what is on the disk and brings it there, on top of what others have changed meanwhile.
  ///
  /// Somebody else's lock is waited for five seconds at most; `isCancelled` is asked every few milliseconds, and
  /// once more before anything of the commit is written.
  public mutating func commit(
    _ commit: Commit, isCancelled: () -> Bool
  ) throws(CommitFailure) -> Snapshot {
    try record(isCancelled) { _ in commit }
  }

  /// Puts a backup in the file's place, as one entry of the history that lists what it changes.
  ///
  /// Closed months change, or open again, only for a reason as under every commit; with one they may, since it is
  /// all that a backup put back is about, unless `closedMonths` refuses.
  public mutating func restore(
    _ backup: Backup, id: CommitID = .random(), reason: String? = nil,
    closedMonths: ClosedMonthPolicy = .reopen, isCancelled: () -> Bool = { false }
  ) throws(CommitFailure) -> Snapshot {
    let restored: BudgetBook
    do throws(StorageFailure) {
      restored = try backup.book()
    } catch {
      throw CommitFailure(.storage(error))
    }
    return try record(isCancelled) { book in
      Commit(
        book.edits(to: restored), id: id, cause: .restored(backup: backup.name), reason: reason,
        closedMonths: closedMonths)
    }
  }

  /// Makes a commit from the book on the disk, under the lock, and records it.
  private mutating func record(
    _ isCancelled: () -> Bool, _ make: (BudgetBook) -> Commit
  ) throws(CommitFailure) -> Snapshot {
    guard stamp != nil else { throw CommitFailure(.storage(.notARegularFile)) }
    guard let status = stat(path: target) else {
      throw CommitFailure(.storage(StorageFailure(reading: .last)))
    }
    let file = try lock(modeOf: status, isCancelled)
    defer { file.unlock() }
    var bytes: [UInt8]
    do throws(StorageFailure) {
      bytes = try read(file)
    } catch {
      throw CommitFailure(.storage(error))
    }
    do throws(CommitFailure) {
      do throws(StorageFailure) {
        bytes = try mend(bytes, file)
      } catch {
        throw CommitFailure(.storage(error))
      }
      try carryOut(make(book), over: bytes, like: status, file, isCancelled)
    } catch {
      // What was met is told, whatever became of the commit.
      throw CommitFailure(error.reason, snapshot: snapshot(), mayBeStored: error.mayBeStored)
    }
    return snapshot()
  }

  func lock(
    modeOf status: stat, _ isCancelled: () -> Bool
  ) throws(CommitFailure) -> HistoryFile {
    do throws(ErrorNumber) {
      return try HistoryFile(
        path: historyPath, modeOf: status, calls: calls, isCancelled: isCancelled)
    } catch {
      switch error.value {
      case EWOULDBLOCK: throw CommitFailure(.storage(.busy))
      case ECANCELED: throw CommitFailure(.cancelled)
      default: throw CommitFailure(.storage(.cannotWrite(WriteFailure(.record, error))))
      }
    }
  }

  private mutating func carryOut(
    _ commit: Commit, over bytes: [UInt8], like status: stat, _ file: HistoryFile,
    _ isCancelled: () -> Bool
  ) throws(CommitFailure) {
    let evaluation: Evaluation
    do throws(Rejection) {
      evaluation = try book.evaluate(commit, history: log.entries)
    } catch {
      throw CommitFailure(.rejected(error))
    }
    switch evaluation {
    case .known: try flushFolder(mayBeStored: true)
    case .unchanged: try flushFolder(mayBeStored: false)
    case .changed(let book, let edits):
      if isCancelled() { throw CommitFailure(.cancelled) }
      if let day = clock.today(),
        let failure = BackupFolder(of: target).keep(bytes, like: status, on: day)
      {
        warn(.noBackup(failure))
      }
      let entry = HistoryEntry(
        sequence: head + 1, time: clock.now(), author: author, recording: commit, as: edits)
      try write(book, BookWriter.write(book), entry, file)
    }
  }

  /// What the file says already may be the work of a save that was cut off before its last step.
  private func flushFolder(mayBeStored: Bool) throws(CommitFailure) {
    do throws(WriteFailure) {
      try PreparedFile.flush(AtomicFile.folder(of: target), calls)
    } catch {
      throw CommitFailure(.storage(.cannotWrite(error)), mayBeStored: mayBeStored)
    }
  }

  /// Writes a book and its entry: the new file first, then the line, then the one in the other's place.
  mutating func write(
    _ book: BudgetBook, _ bytes: [UInt8], _ entry: HistoryEntry, like model: stat? = nil,
    _ file: HistoryFile
  ) throws(CommitFailure) {
    let digest = ContentDigest(bytes)
    let record = HistoryRecord(
      entry: entry, digests: HistoryRecord.Digests(from: self.digest, to: digest))
    let line = record.line
    let prepared: PreparedFile
    do throws(WriteFailure) {
      prepared = try AtomicFile.prepare(
        target, with: bytes, like: model, digest: digest,
        calls: calls)
      // The line must never outlive the file it tells of, not even a power cut.
      try prepared.settle()
    } catch {
      throw CommitFailure(.storage(.cannotWrite(error)))
    }
    var failure: WriteFailure?
    do throws(WriteFailure) {
      try Self.append(line, to: file)
      try prepared.install()
    } catch {
      failure = error
    }
    if let failure, failure.step != .flushFolder {
      let isTakenBack = (try? file.cut(to: log.length)) != nil
      // A line that could not be cut keeps its file: the next commit completes the two.
      if isTakenBack { prepared.discard() }
      throw CommitFailure(.storage(.cannotWrite(failure)), mayBeStored: !isTakenBack)
    }
    log.append(record, line: line)
    adopt(book, digest, prepared.stamp)
    // In place, though a power cut could still undo it: not acknowledged, yet it is what the file holds.
    if let failure { throw CommitFailure(.storage(.cannotWrite(failure)), mayBeStored: true) }
  }

  static func append(_ line: [UInt8], to file: HistoryFile) throws(WriteFailure) {
    try WriteFailure.at(.record) { () throws(ErrorNumber) in try file.append(line) }
  }
}
