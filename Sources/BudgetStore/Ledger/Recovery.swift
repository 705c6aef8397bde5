public import BudgetModel
internal import Glibc

extension FileLedger {
  /// Puts a backup in the place of a file that is gone or no budget file any more; what is there is kept aside.
  ///
  /// What the file held last is what the history makes of the backup (`lastBook`): the entry lists what changes
  /// against that, and closed months among it need a reason as they do anywhere. Where the history does not tell,
  /// all months it knows to be closed that have spending, or open again, count, and the entry lists nothing.
  public static func recover(
    _ path: String, from backup: Backup, author: Author, clock: Clock, reason: String? = nil,
    closedMonths: ClosedMonthPolicy = .reopen
  ) throws(CommitFailure) -> (ledger: FileLedger, snapshot: Snapshot) {
    let contents: Backup.Contents
    do throws(StorageFailure) {
      contents = try backup.contents()
    } catch {
      throw CommitFailure(.storage(error))
    }
    let target = (try? AtomicFile.resolve(path)) ?? path
    var ledger = FileLedger(
      path: path, author: author, book: contents.book, warnings: [], target: target,
      clock: clock, stamp: nil, digest: ContentDigest([]))
    let file = try ledger.lock(modeOf: stat(path: target) ?? contents.status) { false }
    defer { file.unlock() }
    if !file.isLocked { ledger.warn(.noLocks) }
    let broken: [UInt8]?
    do throws(StorageFailure) {
      broken = try ledger.readBroken(file)
    } catch {
      throw CommitFailure(.storage(error))
    }
    let commit = Commit(
      [], id: .random(), cause: .restored(backup: backup.name), reason: reason,
      closedMonths: closedMonths)
    let edits: [Edit]
    do throws(Rejection) {
      // Somebody may have brought it back meanwhile.
      let last =
        broken.flatMap { BookReader.read($0).book } ?? ledger.log.lastBook(from: contents)
      edits = try ledger.log.edits(recovering: contents, over: last, for: commit)
    } catch {
      throw CommitFailure(.rejected(error))
    }
    do throws(StorageFailure) {
      if let broken { try ledger.keepAside(broken) }
      if let name = try ledger.keepTornLineAside(file) { ledger.warn(.tornLine(keptAs: name)) }
    } catch {
      throw CommitFailure(.storage(error))
    }
    let entry = HistoryEntry(
      sequence: ledger.head + 1, time: clock.now(), author: author, recording: commit, as: edits)
    try ledger.write(contents.book, contents.bytes, entry, like: contents.status, file)
    return (ledger, ledger.snapshot())
  }

  /// What a file held last, as its history makes it of a backup; nil where the history does not tell.
  public static func lastBook(of path: String, from backup: Backup) -> BudgetBook? {
    let target = (try? AtomicFile.resolve(path)) ?? path
    guard let contents = try? backup.contents(),
      let log = try? HistoryLog(path: historyPath(of: target))
    else { return nil }
    return log.lastBook(from: contents)
  }

  /// Reads the history, and what stands in the file's place; nil when nothing does.
  private mutating func readBroken(_ file: HistoryFile) throws(StorageFailure) -> [UInt8]? {
    do throws(ErrorNumber) {
      follow(try file.read())
    } catch {
      throw StorageFailure(reading: error)
    }
    let broken: [UInt8]
    do throws(ErrorNumber) {
      broken = try FileContents(path: target).bytes
    } catch {
      guard error.value == ENOENT else { throw StorageFailure(reading: error) }
      digest = log.digest(of: [])
      return nil
    }
    digest = log.digest(of: broken)
    return broken
  }

  private func keepAside(_ broken: [UInt8]) throws(StorageFailure) {
    do throws(WriteFailure) {
      try AtomicFile.replace(
        "\(target).broken-\(ContentDigest(broken).name)", with: broken, like: stat(path: target))
    } catch {
      throw .cannotWrite(error)
    }
  }
}
