internal import BudgetModel
internal import Glibc

/// How a ledger is reconciled with what others did and what a crash left.
extension FileLedger {
  /// Reads under the lock what the disk holds now, and returns the file's bytes.
  ///
  /// The bytes decide, not the time of the last change: two changes may fall into one tick of the clock.
  mutating func read(_ file: HistoryFile) throws(StorageFailure) -> [UInt8] {
    let contents: FileContents
    let text: [UInt8]
    do throws(ErrorNumber) {
      text = try file.read()
      contents = try FileContents(path: target)
    } catch {
      throw StorageFailure(reading: error)
    }
    guard let stamp = contents.stamp else { throw .notARegularFile }
    follow(text)
    let digest = log.digest(of: contents.bytes)
    if digest != self.digest {
      guard let book = BookReader.read(contents.bytes).book else { throw .unreadable }
      self.book = book
    }
    (self.digest, self.stamp) = (digest, stamp)
    if !file.isLocked { warn(.noLocks) }
    return contents.bytes
  }

  /// Mends what an interrupted save left, notes what another program changed, and returns what the file holds then.
  mutating func mend(_ bytes: [UInt8], _ file: HistoryFile) throws(StorageFailure) -> [UInt8] {
    var bytes = bytes
    if let name = try keepTornLineAside(file) { warn(.tornLine(keptAs: name)) }
    if let last = log.last, let to = last.digests.to, to != digest {
      if let completed = try complete(last, to, over: bytes) {
        bytes = completed
        warn(.completed(last.entry))
      } else {
        try noteExternalChange(since: to, file)
        warn(.changedExternally)
      }
    }
    // Without a lock, what looks left behind may be at work.
    if file.isLocked { PreparedFile.removeLeftovers(for: target) }
    return bytes
  }

  /// Moves a line that was cut short out of the history; the name it has now, nil when there is none.
  ///
  /// The name comes from the line: moved again after a crash it is no second one, and none takes another's place.
  func keepTornLineAside(_ file: HistoryFile) throws(StorageFailure) -> String? {
    guard !log.torn.isEmpty else { return nil }
    let name = "\(historyPath).torn-\(ContentDigest(log.torn).name)"
    if file.isLocked { PreparedFile.removeLeftovers(for: name) }
    do throws(WriteFailure) {
      try AtomicFile.replace(name, with: log.torn, like: stat(path: historyPath))
      try WriteFailure.at(.record) { () throws(ErrorNumber) in try file.cut(to: log.length) }
    } catch {
      throw .cannotWrite(error)
    }
    return name
  }

  /// Finishes a save that was cut off after its line: what the file holds then, nil when it was no such save.
  private mutating func complete(
    _ last: HistoryRecord, _ to: ContentDigest, over held: [UInt8]
  ) throws(StorageFailure) -> [UInt8]? {
    let found: (file: PreparedFile, bytes: [UInt8])?
    do throws(ErrorNumber) {
      found = try last.unfinished(for: target, holding: held)
    } catch {
      log.forget(from: log.entries.count - 1)
      throw .cannotRead(errorNumber: error.value)
    }
    guard let (file, bytes) = found else { return nil }
    var prepared = file
    prepared.calls = calls
    // Written whole, so a newer version's.
    guard let book = BookReader.read(bytes).book else { throw .unreadable }
    do throws(WriteFailure) {
      try prepared.install()
    } catch {
      if error.step == .flushFolder {
        adopt(book, to, prepared.stamp)
      } else {
        // Nothing to tell of before it is in the file.
        log.forget(from: log.entries.count - 1)
      }
      throw .cannotWrite(error)
    }
    adopt(book, to, prepared.stamp)
    return bytes
  }

  private mutating func noteExternalChange(
    since to: ContentDigest, _ file: HistoryFile
  ) throws(StorageFailure) {
    let entry = HistoryEntry(
      sequence: head + 1, time: clock.now(), author: author, edits: [], cause: .external)
    let record = HistoryRecord(
      entry: entry, digests: HistoryRecord.Digests(from: to, to: digest))
    let line = record.line
    do throws(WriteFailure) {
      try Self.append(line, to: file)
    } catch {
      try? file.cut(to: log.length)
      throw .cannotWrite(error)
    }
    log.append(record, line: line)
  }
}

extension HistoryRecord {
  /// The file that the entry's save had written and did not come to put in place, where there is one.
  ///
  /// Without it, a file that is what it was before the entry was put back by hand.
  func unfinished(
    for target: String, holding bytes: [UInt8]
  ) throws(ErrorNumber) -> (file: PreparedFile, bytes: [UInt8])? {
    guard let from = digests.from, let to = digests.to, from.matches(bytes), !to.matches(bytes)
    else { return nil }
    return try PreparedFile.find(to, for: target)
  }
}
