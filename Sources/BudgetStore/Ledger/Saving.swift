internal import BudgetModel
internal import Glibc

/// How a change reaches the disk.
extension Ledger {
  /// A book to be written and the entry that tells of it.
  struct Draft {
    let book: BudgetBook
    let event: HistoryEntry.Event
    let reason: String?
    let undoes: Int?
  }

  /// Changes the book under the lock.
  mutating func change(
    _ make: (BudgetBook, HistoryLog) throws(CommitFailure) -> Draft
  ) throws(CommitFailure) -> Receipt {
    guard stamp != nil else { throw .notARegularFile }
    guard let status = stat(path: target) else { throw CommitFailure(reading: .last) }
    let file = try lock(modeOf: status)
    defer { file.unlock() }
    var found = try reconcile(file)
    let draft = try make(book, log)
    guard draft.book != book else {
      // What the file says already may be the work of a save that was cut off before its last step.
      do throws(WriteFailure) {
        try PreparedFile.flush(AtomicFile.folder(of: target))
      } catch {
        throw .cannotWrite(error)
      }
      return Receipt(entry: nil, remote: found.remote, remarks: found.remarks)
    }
    if let day = clock.today(),
      let failure = BackupFolder(of: target).keep(found.bytes, like: status, on: day)
    {
      found.remarks.append(.noBackup(failure))
    }
    let entry = entry(draft.event, reason: draft.reason, undoes: draft.undoes)
    try write(draft.book, BookWriter.write(draft.book), entry, file)
    return Receipt(entry: entry, remote: found.remote, remarks: found.remarks)
  }

  func lock(modeOf status: stat) throws(CommitFailure) -> HistoryFile {
    do throws(ErrorNumber) {
      return try HistoryFile(path: historyPath, modeOf: status)
    } catch {
      throw error.value == EWOULDBLOCK ? .busy : .cannotWrite(WriteFailure(.record, error))
    }
  }

  /// The next entry of the history.
  func entry(
    _ event: HistoryEntry.Event, reason: String? = nil, undoes: Int? = nil
  ) -> HistoryEntry {
    HistoryEntry(
      sequence: (log.records.last?.entry.sequence ?? 0) + 1, time: clock.now(), author: author,
      event: event, reason: reason, undoes: undoes)
  }

  /// Writes a book and its entry: the new file first, then the line, then the one in the other's place.
  mutating func write(
    _ book: BudgetBook, _ bytes: [UInt8], _ entry: HistoryEntry, like model: stat? = nil,
    _ file: HistoryFile
  ) throws(CommitFailure) {
    let digest = ContentDigest(bytes)
    let line = HistoryRecord(entry: entry, from: self.digest, to: digest).line
    let prepared: PreparedFile
    do throws(WriteFailure) {
      prepared = try AtomicFile.prepare(target, with: bytes, like: model, digest: digest)
      // The line must never outlive the file it tells of, not even a power cut.
      try prepared.settle()
    } catch {
      throw .cannotWrite(error)
    }
    do throws(WriteFailure) {
      try Self.append(line, to: file)
      try prepared.install()
    } catch {
      if error.step == .flushFolder {
        // In place, though a power cut could still undo it: not acknowledged, yet it is what the file holds.
        log.append(line)
        adopt(book, digest, prepared.stamp)
      } else if (try? file.cut(to: log.length)) != nil {
        prepared.discard()
      }
      // A line that could not be cut keeps its file: the next change completes the two.
      throw .cannotWrite(error)
    }
    log.append(line)
    adopt(book, digest, prepared.stamp)
  }

  static func append(_ line: [UInt8], to file: HistoryFile) throws(WriteFailure) {
    do throws(ErrorNumber) {
      try file.append(line)
    } catch {
      throw WriteFailure(.record, error)
    }
  }
}
