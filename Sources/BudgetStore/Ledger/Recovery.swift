public import BudgetModel
internal import Glibc

extension Ledger {
  /// Puts a backup in the place of a file that is gone or no budget file any more; what is there is kept aside.
  public static func recover(
    _ path: String, from backup: Backup, author: Author, clock: Clock
  ) throws(CommitFailure) -> Ledger {
    let (book, bytes, status) = try backup.book()
    let target = (try? AtomicFile.resolve(path)) ?? path
    var ledger = Ledger(
      path: path, book: book, warnings: [], author: author, target: target, clock: clock,
      stamp: nil, digest: ContentDigest([]))
    let file = try ledger.lock(modeOf: stat(path: target) ?? status)
    defer { file.unlock() }
    let broken = try ledger.keepBrokenFileAside()
    do throws(ErrorNumber) {
      ledger.log.follow(try file.read())
    } catch {
      throw CommitFailure(reading: error)
    }
    ledger.digest = ledger.log.digest(of: broken)
    _ = try ledger.keepTornLineAside(file)
    try ledger.write(
      book, bytes, ledger.entry(.restoring(backup: backup.name, [])), like: status, file)
    return ledger
  }

  /// Copies what stands in the file's place and returns it; only a file that is not there at all needs no copy.
  private func keepBrokenFileAside() throws(CommitFailure) -> [UInt8] {
    let broken: [UInt8]
    do throws(ErrorNumber) {
      broken = try FileContents(path: target).bytes
    } catch {
      guard error.value == ENOENT else { throw CommitFailure(reading: error) }
      return []
    }
    do throws(WriteFailure) {
      try AtomicFile.replace(
        "\(target).broken-\(ContentDigest(broken).name)", with: broken, like: stat(path: target))
    } catch {
      throw .cannotWrite(error)
    }
    return broken
  }
}

extension Backup {
  /// The book in the copy, its bytes and its state.
  func book() throws(CommitFailure) -> (book: BudgetBook, bytes: [UInt8], status: stat) {
    guard let status = stat(path: path) else { throw CommitFailure(reading: .last) }
    let contents: FileContents
    do throws(ErrorNumber) {
      contents = try FileContents(path: path)
    } catch {
      throw CommitFailure(reading: error)
    }
    let reading = BookReader.read(contents.bytes)
    guard let book = reading.book else { throw .unreadable(reading) }
    return (book, contents.bytes, status)
  }
}
