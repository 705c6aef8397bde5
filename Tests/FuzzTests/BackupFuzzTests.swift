import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("Backups that are none") struct BackupFuzzTests {
    @Test("A backup is put back as the book that it is, or the file stays as it was")
    func backups() throws {
      let stored = try StoredBook()
      try Fuzzing.run("backups", rounds: 60, share: 0.04) { random in
        let backup =
          random.chance(10) ? random.bytes() : random.mutant(of: stored[StoredBook.backup])
        let broken = random.chance(50) ? nil : random.bytes()
        try TemporaryFolder.with(in: TemporaryFolder.memory) { folder in
          try stored.lay(out: folder, StoredBook.backup, backup)
          try Self.restore(stored, backup, in: folder)
        }
        try TemporaryFolder.with(in: TemporaryFolder.memory) { folder in
          try stored.lay(out: folder, StoredBook.backup, backup)
          try Self.recover(backup, over: broken, in: folder)
        }
      }
    }

    private static func only(in folder: TemporaryFolder) throws -> Backup {
      let backups = try BackupFolder(of: folder[StoredBook.file]).list()
      guard backups.count == 1, let backup = backups.first else {
        throw Finding("\(backups.count) backups are listed")
      }
      return backup
    }

    private static func restore(
      _ stored: StoredBook, _ bytes: [UInt8], in folder: TemporaryFolder
    ) throws {
      let (backup, expected) = (try only(in: folder), BookReader.read(bytes).book)
      guard (try? backup.book()) == expected else { throw Finding("read as another book") }
      var ledger = try StoredBook.open(folder)
      let head = ledger.head
      let id = CommitID("restoring")
      do throws(CommitFailure) {
        let snapshot = try ledger.restore(backup, id: id, reason: "重来")
        guard let expected, snapshot.book == expected else {
          throw CommitFailure(.storage(.unreadable))
        }
      } catch {
        // No book, or one that the rules do not let the edits lead to.
        guard try folder.bytes(of: StoredBook.file) == stored[StoredBook.file] else {
          throw Finding("it failed and changed the file: \(error)")
        }
        guard expected == nil || error.isRejection else { throw Finding("not put back: \(error)") }
        return
      }
      guard try BookFile.open(folder[StoredBook.file]).book == expected,
        HistoryCheck(of: folder[StoredBook.file])?.disagrees == false
      else { throw Finding("put back, the file is another book or not what the history says") }
      var after = try StoredBook.open(folder)
      let entries = try after.wholeHistory().filter { $0.sequence > head }
      // A backup of what the file holds already changes nothing.
      guard
        entries.map(\.cause) == (expected == stored.book ? [] : [.restored(backup: backup.name)])
      else { throw Finding("the history tells \(entries.map(\.cause))") }
    }

    private static func recover(
      _ bytes: [UInt8], over broken: [UInt8]?, in folder: TemporaryFolder
    ) throws {
      let path = folder[StoredBook.file]
      if let broken {
        try folder.write(broken, to: StoredBook.file)
      } else {
        try FileManager.default.removeItem(atPath: path)
      }
      let expected = BookReader.read(bytes).book
      let history = try folder.bytes(of: StoredBook.history)
      do throws(CommitFailure) {
        let (ledger, _) = try FileLedger.recover(
          path, from: try Self.backup(in: folder), author: StoredBook.author,
          clock: StoredBook.clock, reason: "重来")
        guard ledger.book == expected, (try? folder.bytes(of: StoredBook.file)) == bytes else {
          throw CommitFailure(.storage(.vanished))
        }
      } catch {
        let there = try? folder.bytes(of: StoredBook.file)
        guard there == broken, try folder.bytes(of: StoredBook.history) == history else {
          throw Finding("it failed and changed something: \(error)")
        }
        guard expected == nil || error.isRejection else { throw Finding("not put back: \(error)") }
        return
      }
      let kept = try folder.names().filter { $0.hasPrefix(StoredBook.file + ".broken-") }
        .map(folder.bytes)
      guard kept == [broken].compactMap({ $0 }) else {
        throw Finding("what stood there is not kept")
      }
      guard HistoryCheck(of: path)?.disagrees == false else {
        throw Finding("the history says another thing than the file")
      }
    }

    private static func backup(in folder: TemporaryFolder) throws(CommitFailure) -> Backup {
      guard let backup = try? only(in: folder) else {
        throw CommitFailure(.storage(.vanished))
      }
      return backup
    }
  }
}

extension CommitFailure {
  fileprivate var isRejection: Bool {
    if case .rejected = reason { true } else { false }
  }
}
