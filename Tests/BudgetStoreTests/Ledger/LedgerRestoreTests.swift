import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

/// A file with a backup of its first state and two changes since.
func changedFile(_ body: (FileStage, Backup) throws -> Void) throws {
  try FileStage.with { stage in
    var ledger = try stage.open()
    _ = try ledger.commit(commit(spend(FileStage.cars, .march, 3)))
    _ = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
    try body(stage, try stage.backup())
  }
}

@Suite("FileLedger: backups put back") struct LedgerRestoreTests {
  private let cars = FileStage.cars

  @Test("are one entry that lists what it changes, and one undo")
  func restored() throws {
    try changedFile { stage, backup in
      var ledger = try stage.open()
      let before = ledger.book
      let snapshot = try ledger.restore(backup, reason: "录错项目")
      let entry = try #require(snapshot.news.first)
      #expect(entry.cause == .restored(backup: "2024-10-08"))
      #expect(
        entry.edits == [unreport(cars, .march, 3), unreport(cars, .april, 4)])
      #expect(entry.reason == "录错项目")
      #expect(contents(stage.path) == sampleText)
      #expect(try stage.open().history == ledger.history)
      #expect(ledger.history.count == 3)
      #expect(stage.findings() == [])
      // The same again is no change.
      #expect(try ledger.restore(backup).news == [])
      _ = try ledger.commit(undo(entry))
      #expect(try stage.book() == before)
    }
  }

  @Test("of whatever kind what they change is")
  func everyKind() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(
        Commit(Samples.everyKind(ledger.book), id: .random(), reason: "全改", closedMonths: .reopen))
      let snapshot = try ledger.restore(stage.backup(), reason: "全退", closedMonths: .reopen)
      #expect(contents(stage.path) == sampleText)
      #expect(snapshot.news.first?.inverse != nil)
      #expect(try stage.open().history == ledger.history)
    }
  }

  @Test("change closed months, or open them, only for a reason, and say which")
  func closed() throws {
    try changedFile { stage, backup in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(.closing(Replacing(nil, with: .march))))
      for reason in [nil, " "] {
        let failure = failure {
          _ = try ledger.restore(backup, reason: reason)
        }
        #expect(failure?.reason == .rejected(.closedMonths([.january, .february, .march])))
      }
      let unasked = failure {
        _ = try ledger.restore(backup, reason: "重新上报", closedMonths: .refuse)
      }
      #expect(unasked?.reason == .rejected(.closedMonths([.january, .february, .march])))
      _ = try ledger.restore(backup, reason: "重新上报")
      #expect(try stage.book().closedThrough == nil)
    }
  }

  @Test("are compared with what the file holds then, others' changes among it")
  func together() throws {
    try changedFile { stage, backup in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(spend(cars, .may, 5)))
      let snapshot = try mine.restore(backup)
      #expect(snapshot.news.map(\.sequence) == [3, 4])
      #expect(snapshot.news.last?.edits.last == unreport(cars, .may, 5))
      #expect(contents(stage.path) == sampleText)
    }
  }

  @Test("only when they can be read")
  func badBackup() throws {
    try changedFile { stage, backup in
      var ledger = try stage.open()
      try put("{", backup.path)
      let broken = failure { _ = try ledger.restore(backup) }
      #expect(broken == CommitFailure(.storage(.unreadable)))
      #expect(throws: StorageFailure.unreadable) { try backup.book() }
      unlink(backup.path)
      let gone = failure { _ = try ledger.restore(backup) }
      #expect(gone == CommitFailure(.storage(.vanished)))
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.lines().count == 2)
    }
  }
}
