internal import BudgetModel
internal import Glibc

/// How a ledger is reconciled with what others did and what a crash left.
extension Ledger {
  /// What the disk held, mended.
  struct Reconciled {
    /// What the file holds.
    var bytes: [UInt8]
    /// Entries that others made since the last look.
    let remote: [HistoryEntry]
    /// What had to be mended.
    var remarks: [Receipt.Remark] = []
  }

  /// Brings memory up to what is on the disk, mends what an interrupted save left, and tells of it.
  ///
  /// The bytes decide, not the time of the last change: two changes may fall into one tick of the clock.
  mutating func reconcile(_ file: HistoryFile) throws(CommitFailure) -> Reconciled {
    let contents: FileContents
    let known = log.records.count
    let follows: Bool
    do throws(ErrorNumber) {
      follows = log.follow(try file.read())
      contents = try FileContents(path: target)
    } catch {
      throw CommitFailure(reading: error)
    }
    var found = Reconciled(
      bytes: contents.bytes, remote: follows ? log.records[known...].map(\.entry) : [])
    if !file.isLocked { found.remarks.append(.noLocks) }
    if !follows { found.remarks.append(.otherHistory) }
    try read(contents)
    if let name = try keepTornLineAside(file) { found.remarks.append(.tornLine(keptAs: name)) }
    digest = log.digest(of: contents.bytes)
    if let last = log.records.last, last.to != digest {
      if let completed = try complete(last, over: contents.bytes) {
        found.bytes = completed
        found.remarks.append(.completed(last.entry))
      } else {
        try noteExternalChange(since: last, file)
        found.remarks.append(.changedExternally)
      }
    }
    // Without a lock, what looks left behind may be at work.
    if file.isLocked { PreparedFile.removeLeftovers(for: target) }
    return found
  }

  private mutating func read(_ contents: FileContents) throws(CommitFailure) {
    guard let stamp = contents.stamp else { throw .notARegularFile }
    guard !digest.matches(contents.bytes) else {
      self.stamp = stamp
      return
    }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { throw .unreadable(reading) }
    adopt(book, ContentDigest(contents.bytes), stamp)
  }

  /// Moves a line that was cut short out of the history; the name it has now, nil when there is none.
  ///
  /// The name comes from the line: moved again after a crash it is no second one, and none takes another's place.
  func keepTornLineAside(_ file: HistoryFile) throws(CommitFailure) -> String? {
    guard !log.torn.isEmpty else { return nil }
    let name = "\(historyPath).torn-\(ContentDigest(log.torn).name)"
    if file.isLocked { PreparedFile.removeLeftovers(for: name) }
    do throws(WriteFailure) {
      try AtomicFile.replace(name, with: log.torn, like: stat(path: historyPath))
      do throws(ErrorNumber) {
        try file.cut(to: log.length)
      } catch {
        throw WriteFailure(.record, error)
      }
    } catch {
      throw .cannotWrite(error)
    }
    return name
  }

  /// Finishes a save that was cut off after its line: what the file holds then, nil when it was no such save.
  private mutating func complete(
    _ last: HistoryRecord, over held: [UInt8]
  ) throws(CommitFailure) -> [UInt8]? {
    let found: (file: PreparedFile, bytes: [UInt8])?
    do throws(ErrorNumber) {
      found = try last.unfinished(for: target, holding: held)
    } catch {
      throw .cannotRead(errorNumber: error.value)
    }
    guard let (prepared, bytes) = found, let book = BookReader.read(bytes).book else { return nil }
    do throws(WriteFailure) {
      try prepared.install()
    } catch {
      throw .cannotWrite(error)
    }
    adopt(book, last.to, prepared.stamp)
    return bytes
  }

  private mutating func noteExternalChange(
    since last: HistoryRecord, _ file: HistoryFile
  ) throws(CommitFailure) {
    let line = HistoryRecord(entry: entry(.outside), from: last.to, to: digest).line
    do throws(WriteFailure) {
      try Self.append(line, to: file)
    } catch {
      try? file.cut(to: log.length)
      throw .cannotWrite(error)
    }
    log.append(line)
  }
}

extension HistoryRecord {
  /// The file that the entry's save had written and did not come to put in place, where there is one.
  ///
  /// Without it, a file that is what it was before the entry was put back by hand.
  func unfinished(
    for target: String, holding bytes: [UInt8]
  ) throws(ErrorNumber) -> (file: PreparedFile, bytes: [UInt8])? {
    from.matches(bytes) && !to.matches(bytes) ? try PreparedFile.find(to, for: target) : nil
  }
}
