internal import BudgetModel
internal import Glibc

/// A book and its history while one program alone may change them.
struct Site {
  let folder: Folder
  let lock: ChangeLock
  let history: HistoryFile
}

/// How a ledger is reconciled with what others did and what a crash left.
extension FileLedger {
  /// Reads under the lock what the disk holds now.
  ///
  /// The bytes decide, not the time of the last change: two changes may fall into one tick of the clock.
  mutating func read(_ site: Site) throws(StorageFailure) -> FileContents {
    let contents: FileContents
    do throws(ErrorNumber) {
      // Nobody replaces a file that he may not write.
      contents = try site.folder.contents(of: place.name, .changing)
    } catch {
      throw [EACCES, EPERM, EROFS].contains(error.value)
        ? .cannotWrite(WriteFailure(.resolve, error)) : StorageFailure(reading: error)
    }
    do throws(ErrorNumber) {
      try follow(site.history)
    } catch {
      throw StorageFailure(reading: error)
    }
    let digest = log.digest(of: contents.bytes)
    if digest != self.digest {
      guard let book = BookReader.read(contents.bytes).book else { throw .unreadable }
      self.book = book
    }
    (self.digest, stamp) = (digest, contents.stamp)
    if !site.lock.isLocked { warn(.noLocks) }
    return contents
  }

  /// Mends what an interrupted save left, notes what another program changed, and returns what the file holds then.
  mutating func mend(
    _ bytes: [UInt8], _ site: Site
  ) throws(StorageFailure) -> [UInt8] {
    var bytes = bytes
    // Without a lock, what looks left behind may be at work.
    if site.lock.isLocked, try isOvertaken(by: bytes, site) {
      log.tearLast()
      told = told.map { min($0, log.entries.count) }
    }
    if let name = try keepTornLineAside(site) { warn(.tornLine(keptAs: name)) }
    if let last = log.last, let to = last.digests.to, to != digest {
      if let completed = try complete(last, to, over: bytes, site) {
        bytes = completed
        warn(.completed(last.entry))
      } else {
        try note(.external, from: to, site)
        warn(.changedExternally)
      }
    }
    if site.lock.isLocked { try clear(site) }
    return bytes
  }

  /// Whether the last entry's save was cut off before its contents were in place, and another program has changed
  /// the file since: its line tells of what never was, and a commit sent again must not be taken for recorded.
  private func isOvertaken(
    by bytes: [UInt8], _ site: Site
  ) throws(StorageFailure) -> Bool {
    guard let digests = log.last?.digests, let to = digests.to, to != digest,
      digests.from?.matches(bytes) == false
    else { return false }
    do throws(ErrorNumber) {
      return try site.folder.findPrepared(to, for: place.name) != nil
    } catch {
      throw .cannotRead(errorNumber: error.value)
    }
  }

  /// Removes what earlier changes left, but for a version of another program that they displaced.
  private mutating func clear(_ site: Site) throws(StorageFailure) {
    let companions = [Companion.lock, .history].map { $0.name(beside: place.name, in: site.folder) }
    let left = site.folder.removeLeftovers(
      for: [place.name] + companions, exchanged: log.last?.digests.to)
    for name in left {
      let kept = site.folder.putAway(name, of: place.name) { log.count(withFile: $0) != nil }
      if let kept { try tellDisplaced(kept, site) }
    }
  }

  /// Moves a line that was cut short out of the history; where it is now, nil when there is none.
  ///
  /// The name comes from the line: moved again after a crash it is no second one, and none takes another's place.
  func keepTornLineAside(_ site: Site) throws(StorageFailure) -> String? {
    guard !log.torn.isEmpty else { return nil }
    let companion = Companion.torn(ContentDigest(log.torn))
    let name = companion.name(beside: place.name, in: site.folder)
    if site.lock.isLocked { site.folder.removeLeftovers(for: [name]) }
    do throws(WriteFailure) {
      let rights = try WriteFailure.at(.record) { () throws(ErrorNumber) in
        try site.history.rights
      }
      try site.folder.replace(name, with: log.torn, rights)
      try WriteFailure.at(.record) { () throws(ErrorNumber) in
        try site.history.cut(to: log.length)
      }
    } catch {
      throw .cannotWrite(error)
    }
    return path(of: companion, in: site.folder)
  }

  /// Finishes a save that was cut off after its line: what the file holds then, nil when it was no such save.
  private mutating func complete(
    _ last: HistoryRecord, _ to: ContentDigest, over held: [UInt8], _ site: Site
  ) throws(StorageFailure) -> [UInt8]? {
    let found: (file: PreparedFile, bytes: [UInt8])?
    do throws(ErrorNumber) {
      found = try last.unfinished(for: place.name, in: site.folder, holding: held)
    } catch {
      log.forget(from: log.entries.count - 1)
      throw .cannotRead(errorNumber: error.value)
    }
    guard let (prepared, bytes) = found else { return nil }
    // Written whole, so a newer version's.
    guard let book = BookReader.read(bytes).book else { throw .unreadable }
    let displaced: String?
    do throws(WriteFailure) {
      displaced = try site.folder.install(prepared, over: held)
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
    if let displaced { try tellDisplaced(displaced, site) }
    return bytes
  }

  /// Notes in the history, and warns, that another program's version was displaced and kept.
  mutating func tellDisplaced(
    _ name: String, _ site: Site
  ) throws(StorageFailure) {
    warn(.displaced(keptAs: site.folder.path(of: name)))
    try note(.displaced(keptAs: name), from: digest, site)
  }

  /// Adds an entry about what another program did; the file is as it is.
  private mutating func note(
    _ cause: Cause, from: ContentDigest, _ site: Site
  ) throws(StorageFailure) {
    let entry = HistoryEntry(
      sequence: nextSequence, time: clock.now(), author: author, edits: [], cause: cause)
    let record = HistoryRecord(
      entry: entry, digests: HistoryRecord.Digests(from: from, to: digest))
    let line = record.line
    do throws(WriteFailure) {
      try Self.append(line, site)
    } catch {
      try? site.history.cut(to: log.length)
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
    for name: String, in folder: Folder, holding bytes: [UInt8]
  ) throws(ErrorNumber) -> (file: PreparedFile, bytes: [UInt8])? {
    guard let from = digests.from, let to = digests.to, from.matches(bytes), !to.matches(bytes)
    else { return nil }
    return try folder.findPrepared(to, for: name)
  }
}
