import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("FileLedger: a file brought back") struct LedgerRecoveryTests {
  private let cars = FileStage.cars
  private let equipment = FileStage.equipment

  @Test("that is gone")
  func gone() throws {
    try changedFile { stage, backup in
      unlink(stage.path)
      #expect(FileLedger.lastBook(of: stage.path, from: backup)?.projects[1].spending.count == 2)
      var (ledger, snapshot) = try stage.recover(backup)
      #expect(contents(stage.path) == sampleText)
      let entry = try #require(snapshot.news.first)
      #expect(snapshot == Snapshot(book: try stage.book(), head: 3, news: [entry]))
      #expect(entry.sequence == 3)
      #expect(entry.cause == .restored(backup: "2024-10-08"))
      #expect(
        entry.edits == [unreport(cars, .march, 3), unreport(cars, .april, 4)])
      #expect(stage.findings() == [.changedExternally(before: 3)])
      #expect(HistoryCheck(of: stage.path)?.disagrees == false)
      _ = try ledger.commit(commit(spend(cars, .may, 5)))
      #expect(try stage.cell(cars, .may) == "5.00")
      #expect(try ledger.poll() == nil)
    }
  }

  @Test("that is broken, which is kept aside")
  func broken() throws {
    try changedFile { stage, backup in
      chmod(stage.path, 0o640)
      for broken in ["{", "{\"", "{"] {
        try put(broken, stage.path)
        _ = try stage.recover(backup)
        let name = "\(stage.path).broken-\(try digest(Array(broken.utf8)).prefix(32))"
        #expect(contents(name) == broken)
        #expect(contents(stage.path) == sampleText)
      }
      #expect(try names(in: stage.folder).filter { $0.contains("broken") }.count == 2)
      #expect(stage.lines().count == 5)
      // What was lost the first time only is listed the first time only.
      #expect(try stage.open().history.map(\.edits.count) == [1, 1, 2, 0, 0])
    }
  }

  @Test("never takes the place of what could not be kept aside")
  func unreadable() throws {
    try changedFile { stage, backup in
      unlink(stage.path)
      mkdir(stage.path, 0o755)
      let failure = failure { _ = try stage.recover(backup) }
      #expect(failure == CommitFailure(.storage(.refused(FileRefusal("b.json", .folder)))))
      #expect(stage.lines().count == 2)
    }
  }

  @Test("changes the closed months that really differ, and only for a reason")
  func closed() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(.closing(Replacing(nil, with: .september))))
      stage.today = CalendarDate(year: 2024, month: 10, day: 9)
      _ = try ledger.commit(commit(spend(cars, .september, 3), reason: "补报"))
      let backup = try stage.backup()
      #expect(backup.name == "2024-10-09")
      for harm in [{ unlink(stage.path) }, { (try? put("{", stage.path)) == nil ? -1 : 0 }] {
        try #require(harm() == 0)
        let lines = stage.lines()
        let failure = failure { _ = try stage.recover(backup) }
        #expect(failure?.reason == .rejected(.closedMonths([.september])))
        // Nothing was touched for it.
        #expect(stage.lines() == lines)
        #expect(try names(in: stage.folder).allSatisfy { !$0.contains("broken") })
      }
      let (recovered, _) = try stage.recover(backup, reason: "文件损坏")
      #expect(recovered.book.closedThrough == .september)
      #expect(recovered.history.last?.edits == [unreport(cars, .september, 3)])
      #expect(recovered.history.last?.reason == "文件损坏")
    }
  }

  @Test("that somebody else brought back meanwhile is judged as it is")
  func broughtBack() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(.closing(Replacing(nil, with: .april))))
      stage.today = CalendarDate(year: 2024, month: 10, day: 9)
      _ = try ledger.commit(commit(spend(cars, .may, 3)))
      let backup = try stage.backup()
      _ = try stage.recover(backup)
      var other = try stage.open(by: FileStage.zhang)
      _ = try other.commit(commit(spend(cars, .april, 4), reason: "补报"))
      let failure = failure { _ = try stage.recover(backup) }
      #expect(failure?.reason == .rejected(.closedMonths([.april])))
      #expect(try stage.cell(cars, .april) == "4.00")
    }
  }

  @Test("changes nothing that is closed when the backup is what was lost")
  func nothingLost() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(.closing(Replacing(nil, with: .march))))
      let last = try stage.bytes()
      try Data(last).write(to: URL(fileURLWithPath: stage.path + ".backups/2024-10-09.json"))
      unlink(stage.path)
      let (_, snapshot) = try stage.recover(stage.backup())
      #expect(snapshot.news.map(\.edits) == [[]])
      #expect(try stage.bytes() == last)
      #expect(try stage.book().closedThrough == .march)
    }
  }

  @Test("lists the projects that only the backup has")
  func projects() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      let removed = ledger.book.projects[1]
      _ = try ledger.commit(
        commit(.project(code: cars, at: 1, Replacing(removed, with: nil))))
      unlink(stage.path)
      let (_, snapshot) = try stage.recover(stage.backup())
      #expect(
        snapshot.news.first?.edits
          == [.project(code: cars, at: 1, Replacing(nil, with: removed))])
    }
  }

  @Test("whose last state nobody knows counts every closed month with spending")
  func unknown() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(cars, .april, 4)))
      _ = try ledger.commit(commit(.closing(Replacing(nil, with: .may))))
      stage.today = CalendarDate(year: 2024, month: 10, day: 9)
      _ = try ledger.commit(commit(spend(cars, .july, 7)))
      let backup = try stage.backup()
      // Another program's change leaves no trace of what it was.
      try put(try #require(contents(stage.path)).replacing("用途", with: "别的"), stage.path)
      _ = try ledger.commit(commit(spend(cars, .august, 8)))
      unlink(stage.path)
      #expect(FileLedger.lastBook(of: stage.path, from: backup) == nil)
      let failure = failure { _ = try stage.recover(backup) }
      // The sample has January and February, April was recorded; March, May and July on were not, or not closed.
      #expect(failure?.reason == .rejected(.closedMonths([.january, .february, .april])))
      let (_, snapshot) = try stage.recover(backup, reason: "文件丢失")
      #expect(snapshot.news.map(\.edits) == [[]])
      #expect(snapshot.news.first?.inverse == nil)
    }
  }

  @Test("whose closing only the lost file had opens months")
  func unknownClosing() throws {
    try changedFile { stage, backup in
      try put(try #require(contents(stage.path)).replacing("用途", with: "别的"), stage.path)
      var ledger = try stage.open()
      _ = try ledger.commit(commit(.closing(Replacing(nil, with: .march))))
      unlink(stage.path)
      let failure = failure { _ = try stage.recover(backup) }
      #expect(failure?.reason == .rejected(.closedMonths([.january, .february, .march])))
    }
  }
}
