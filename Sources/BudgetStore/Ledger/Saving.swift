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
    let site = try site(isCancelled) { (folder: Folder) throws(ErrorNumber) in
      try Rights(of: folder.open(place.name, .changing))
    }
    defer { site.lock.release() }
    let contents: FileContents
    do throws(StorageFailure) {
      contents = try read(site)
    } catch {
      throw CommitFailure(.storage(error))
    }
    do throws(CommitFailure) {
      let bytes: [UInt8]
      do throws(StorageFailure) {
        bytes = try mend(contents.bytes, site)
      } catch {
        throw CommitFailure(.storage(error))
      }
      try carryOut(make(book), over: bytes, contents.rights, site, isCancelled)
    } catch {
      // What was met is told, whatever became of the commit.
      throw CommitFailure(error.reason, snapshot: snapshot(), mayBeStored: error.mayBeStored)
    }
    return snapshot()
  }

  /// Opens the folder, waits for the lock and opens the history, made for those whom the book is for.
  ///
  /// - Parameter rights: those of the book, or of what is to take its place.
  func site(
    _ isCancelled: () -> Bool, rights: (Folder) throws(ErrorNumber) -> Rights
  ) throws(CommitFailure) -> Site {
    let folder: Folder
    do throws(ErrorNumber) {
      folder = try place.open(calls)
    } catch {
      throw CommitFailure(.storage(StorageFailure(reading: error)))
    }
    do throws(WriteFailure) {
      let lock = try ChangeLock(place.name, in: folder, isCancelled: isCancelled) {
        () throws(ErrorNumber) in try rights(folder)
      }
      let history = try HistoryFile(changing: historyName(in: folder), in: folder) {
        () throws(ErrorNumber) in try rights(folder)
      }
      return Site(folder: folder, lock: lock, history: history)
    } catch {
      switch (error.step, error.errorNumber) {
      case (.lock, EWOULDBLOCK): throw CommitFailure(.storage(.busy))
      case (.lock, ECANCELED): throw CommitFailure(.cancelled)
      case (.resolve, ENOENT): throw CommitFailure(.storage(.vanished))
      case (.resolve, 0):
        guard case .refused(let refusal) = error.reason else { fallthrough }
        throw CommitFailure(.storage(.refused(refusal)))
      default: throw CommitFailure(.storage(.cannotWrite(error)))
      }
    }
  }

  private mutating func carryOut(
    _ commit: Commit, over bytes: [UInt8], _ rights: Rights?, _ site: Site,
    _ isCancelled: () -> Bool
  ) throws(CommitFailure) {
    let evaluation: Evaluation
    do throws(Rejection) {
      evaluation = try book.evaluate(commit, history: log.entries)
    } catch {
      throw CommitFailure(.rejected(error))
    }
    switch evaluation {
    case .known: try flushFolder(site, mayBeStored: true)
    case .unchanged: try flushFolder(site, mayBeStored: false)
    case .changed(let book, let edits):
      if isCancelled() { throw CommitFailure(.cancelled) }
      if let day = clock.today(), let rights,
        let failure = BackupFolder(of: place).keep(bytes, rights, on: day, in: site.folder)
      {
        warn(.noBackup(failure))
      }
      let entry = HistoryEntry(
        sequence: nextSequence, time: clock.now(), author: author, recording: commit, as: edits)
      try write(book, BookWriter.write(book), entry, over: bytes, rights, site)
    }
  }

  /// What the file says already may be the work of a save that was cut off before its last step.
  private func flushFolder(
    _ site: Site, mayBeStored: Bool
  ) throws(CommitFailure) {
    do throws(WriteFailure) {
      try site.folder.flush()
    } catch {
      throw CommitFailure(.storage(.cannotWrite(error)), mayBeStored: mayBeStored)
    }
  }

  /// Writes a book and its entry: the new file first, then the line, then the one in the other's place.
  ///
  /// - Parameters:
  ///   - held: what the file holds; nil where there is none.
  ///   - rights: those that the new file gets.
  mutating func write(
    _ book: BudgetBook, _ bytes: [UInt8], _ entry: HistoryEntry, over held: [UInt8]?,
    _ rights: Rights?, _ site: Site
  ) throws(CommitFailure) {
    let digest = ContentDigest(bytes)
    let record = HistoryRecord(
      entry: entry, digests: HistoryRecord.Digests(from: self.digest, to: digest))
    let line = record.line
    let prepared: PreparedFile
    do throws(WriteFailure) {
      prepared = try site.folder.prepare(place.name, with: bytes, rights, digest: digest)
      // The line must never outlive the file it tells of, not even a power cut.
      try site.folder.settle(prepared)
    } catch {
      throw CommitFailure(.storage(.cannotWrite(error)))
    }
    var failure: WriteFailure?
    var displaced: String?
    do throws(WriteFailure) {
      try Self.append(line, site)
      displaced = try site.folder.install(prepared, over: held)
    } catch {
      failure = error
    }
    if let failure, failure.step != .flushFolder {
      let isTakenBack = (try? site.history.cut(to: log.length)) != nil
      // A line that could not be cut keeps its file: the next commit completes the two.
      if isTakenBack { try? site.folder.remove(prepared.name) }
      throw CommitFailure(.storage(.cannotWrite(failure)), mayBeStored: !isTakenBack)
    }
    log.append(record, line: line)
    adopt(book, digest, prepared.stamp)
    // In place, though a power cut could still undo it: not acknowledged, yet it is what the file holds.
    if let failure { throw CommitFailure(.storage(.cannotWrite(failure)), mayBeStored: true) }
    // That it is kept is told in any case; the next change notes it where this one cannot.
    if let displaced { try? tellDisplaced(displaced, site) }
  }

  static func append(_ line: [UInt8], _ site: Site) throws(WriteFailure) {
    try WriteFailure.at(.record) { () throws(ErrorNumber) in try site.history.append(line) }
  }
}
