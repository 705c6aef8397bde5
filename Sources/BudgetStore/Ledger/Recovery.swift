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
    let nothing = ContentDigest([])
    var ledger = FileLedger(
      path: path, author: author, book: contents.book, warnings: [],
      place: FilePlace(orItself: path), clock: clock, stamp: .none, digest: nothing)
    let place = ledger.place
    let site = try ledger.site {
      false
    } rights: { (folder: Folder) throws(ErrorNumber) in
      folder.status(of: place.name) == nil
        ? contents.rights : try Rights(of: folder.open(place.name, .changing))
    }
    defer { site.lock.release() }
    if !site.lock.isLocked { ledger.warn(.noLocks) }
    let broken: FileContents?
    do throws(StorageFailure) {
      broken = try ledger.readBroken(site)
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
        broken.flatMap { BookReader.read($0.bytes).book } ?? ledger.log.lastBook(from: contents)
      edits = try ledger.log.edits(recovering: contents, over: last, for: commit)
    } catch {
      throw CommitFailure(.rejected(error))
    }
    do throws(StorageFailure) {
      if let broken { try ledger.keepAside(broken, site) }
      if let name = try ledger.keepTornLineAside(site) { ledger.warn(.tornLine(keptAs: name)) }
    } catch {
      throw CommitFailure(.storage(error))
    }
    let entry = HistoryEntry(
      sequence: ledger.nextSequence, time: clock.now(), author: author, recording: commit, as: edits
    )
    try ledger.write(
      contents.book, contents.bytes, entry, over: broken?.bytes, broken?.rights ?? contents.rights,
      site)
    return (ledger, ledger.snapshot())
  }

  /// What a file held last, as its history makes it of a backup; nil where the history does not tell.
  public static func lastBook(of path: String, from backup: Backup) -> BudgetBook? {
    let place = FilePlace(orItself: path)
    guard let contents = try? backup.contents(), let folder = try? place.open() else { return nil }
    let name = Companion.history.name(beside: place.name, in: folder)
    guard let bytes = try? HistoryFile(reading: name, in: folder).read() else { return nil }
    return HistoryLog(bytes).lastBook(from: contents)
  }

  /// Reads all of the history, and what stands in the file's place; nil when nothing does.
  private mutating func readBroken(
    _ site: Site
  ) throws(StorageFailure) -> FileContents? {
    do throws(ErrorNumber) {
      log = HistoryLog(try site.history.read())
      told = log.entries.count
      let broken =
        site.folder.status(of: place.name) == nil
        ? nil : try site.folder.contents(of: place.name, .changing)
      digest = log.digest(of: broken?.bytes ?? [])
      return broken
    } catch {
      throw StorageFailure(reading: error)
    }
  }

  private func keepAside(
    _ broken: FileContents, _ site: Site
  ) throws(StorageFailure) {
    let name = Companion.broken(ContentDigest(broken.bytes))
      .name(beside: place.name, in: site.folder)
    do throws(WriteFailure) {
      try site.folder.replace(name, with: broken.bytes, broken.rights)
    } catch {
      throw .cannotWrite(error)
    }
  }
}
