import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("Ledger: backups put back") struct LedgerRestoreTests {
  private let cars = LedgerStage.cars

  /// A file with a backup of its first state and two changes since.
  private func changed(_ body: (LedgerStage, Backup) throws -> Void) throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(spend(cars, .march, wan(3)))
      _ = try ledger.commit(spend(cars, .april, wan(4)))
      try body(stage, try #require(BackupFolder(of: stage.path).list().first))
    }
  }

  @Test("are one change of the history that names the months")
  func restored() throws {
    try changed { stage, backup in
      var ledger = try stage.open()
      let receipt = try ledger.restore(backup, reason: "录错项目")
      #expect(
        receipt.entry?.event
          == .restoring(
            backup: "2024-10-08",
            [
              SpendingRevision(project: cars, month: .march, before: wan(3), after: nil),
              SpendingRevision(project: cars, month: .april, before: wan(4), after: nil),
            ]))
      #expect(receipt.entry?.reason == "录错项目")
      #expect(contents(stage.path) == sampleText)
      #expect(try stage.open().history == ledger.history)
      #expect(ledger.history.count == 3)
      #expect(stage.findings() == [])
      // The same again is no change.
      #expect(try ledger.restore(backup).entry == nil)
    }
  }

  @Test("change closed months, or open them, only for a reason")
  func closed() throws {
    try changed { stage, backup in
      var ledger = try stage.open()
      _ = try ledger.commit(Commit(.closing(through: .march), expecting: nil))
      let violation = RuleViolation(.closedMonth(.january), at: .project)
      for reason in [nil, " "] {
        #expect(throws: CommitFailure.refused(violation)) {
          try ledger.restore(backup, reason: reason)
        }
      }
      _ = try ledger.restore(backup, reason: "重新上报")
      #expect(try stage.book().closedThrough == nil)
    }
  }

  @Test("only when they can be read")
  func badBackup() throws {
    try changed { stage, backup in
      var ledger = try stage.open()
      try put("{", backup.path)
      #expect(throws: CommitFailure.self) { try ledger.restore(backup) }
      unlink(backup.path)
      #expect(throws: CommitFailure.vanished) { try ledger.restore(backup) }
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.lines().count == 2)
    }
  }

  @Test("bring a file back that is gone")
  func recoverGone() throws {
    try changed { stage, backup in
      unlink(stage.path)
      var ledger = try Ledger.recover(
        stage.path, from: backup, author: LedgerStage.li, clock: stage.clock)
      #expect(contents(stage.path) == sampleText)
      #expect(ledger.history.last?.event == .restoring(backup: "2024-10-08", []))
      #expect(ledger.history.last?.sequence == 3)
      #expect(stage.findings() == [.changedExternally(before: 3)])
      #expect(HistoryCheck(of: stage.path)?.disagrees == false)
      _ = try ledger.commit(spend(cars, .may, wan(5)))
      #expect(try stage.cell(cars, .may) == "5.00")
      #expect(ledger.refresh() == .unchanged)
    }
  }

  @Test("bring a broken file back, and keep what is there aside")
  func recoverBroken() throws {
    try changed { stage, backup in
      chmod(stage.path, 0o640)
      for broken in ["{", "{\"", "{"] {
        try put(broken, stage.path)
        _ = try Ledger.recover(
          stage.path, from: backup, author: LedgerStage.li, clock: stage.clock)
        let name = "\(stage.path).broken-\(try digest(Array(broken.utf8)).prefix(32))"
        #expect(contents(name) == broken)
        #expect(contents(stage.path) == sampleText)
      }
      #expect(try names(in: stage.folder).filter { $0.contains("broken") }.count == 2)
      #expect(stage.lines().count == 5)
    }
  }

  @Test("never take the place of what could not be kept aside")
  func recoverUnreadable() throws {
    try changed { stage, backup in
      unlink(stage.path)
      mkdir(stage.path, 0o755)
      #expect(throws: CommitFailure.cannotRead(errorNumber: EISDIR)) {
        try Ledger.recover(stage.path, from: backup, author: LedgerStage.li, clock: stage.clock)
      }
      #expect(stage.lines().count == 2)
    }
  }
}

@Suite("BackupFolder") struct BackupFolderTests {
  private func days(_ stage: LedgerStage) -> [String] {
    BackupFolder(of: stage.path).list().map(\.name)
  }

  private func change(_ stage: LedgerStage, _ amount: Int64) throws -> Receipt {
    var ledger = try stage.open()
    let before = ledger.book.projects[1].spending(in: .march).map(SpendingEntry.init)
    return try ledger.commit(spend(LedgerStage.cars, .march, wan(amount), expecting: before))
  }

  @Test("the file before its first change of the day, once")
  func daily() throws {
    try LedgerStage.with { stage in
      #expect(days(stage) == [])
      _ = try change(stage, 1)
      let morning = try stage.bytes()
      _ = try change(stage, 2)
      #expect(days(stage) == ["2024-10-08"])
      #expect(contents(BackupFolder(of: stage.path).list()[0].path) == sampleText)
      stage.today = CalendarDate(year: 2024, month: 10, day: 9)
      _ = try change(stage, 1)
      _ = try change(stage, 3)
      #expect(days(stage) == ["2024-10-09", "2024-10-08"])
      let copy = BackupFolder(of: stage.path).list()[0].path
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: copy))) != morning)
      #expect(
        try BookFile.open(copy).book.projects[1].spending(in: .march)?.amount == wan(2).amount)
    }
  }

  @Test("the newest thirty are kept, and the day's own whatever the clock says")
  func thirty() throws {
    try LedgerStage.with { stage in
      for day in 1...31 {
        stage.today = CalendarDate(year: 2024, month: 1, day: day)
        _ = try change(stage, Int64(day))
      }
      #expect(days(stage).count == 30)
      #expect(days(stage).first == "2024-01-31")
      #expect(days(stage).last == "2024-01-02")
      stage.today = CalendarDate(year: 2023, month: 6, day: 1)
      _ = try change(stage, 99)
      #expect(days(stage).count == 30)
      #expect(days(stage).last == "2023-06-01")
      #expect(days(stage).contains("2024-01-03"))
    }
  }

  @Test("other names in the folder are nobody's backups and stay; leftovers go")
  func strangers() throws {
    try LedgerStage.with { stage in
      let folder = stage.path + ".backups"
      mkdir(folder, 0o755)
      let strangers = [
        "2024-13-01.json", "2024-1-1.json", "a.json", "2024-10-07.json~", "+024-1-01.json",
      ]
      for name in strangers { try put("x", folder + "/" + name) }
      try put("half", folder + "/.2024-10-07.json-12-0.tmp")
      _ = try change(stage, 1)
      #expect(days(stage) == ["2024-10-08"])
      #expect(Set(try names(in: folder)) == Set(strangers + ["2024-10-08.json"]))
    }
  }

  @Test("one that cannot be made is told, and the change is saved all the same")
  func impossible() throws {
    try LedgerStage.with { stage in
      try put("in the way", stage.path + ".backups")
      guard case .noBackup(let failure) = try change(stage, 1).remarks.first else {
        Issue.record("nothing is told")
        return
      }
      #expect(failure.reason == .noFolder)
      #expect(try stage.cell(LedgerStage.cars, .march) == "1.00")
      #expect(contents(stage.path + ".backups") == "in the way")
    }
  }

  @Test("a clock without a day makes none")
  func noDay() throws {
    try LedgerStage.with { stage in
      stage.today = nil
      let remarks = try change(stage, 1).remarks
      #expect(remarks == [])
      #expect(try names(in: stage.folder) == ["b.json", "b.json.history"])
    }
  }
}

@Suite("DraftFile") struct DraftFileTests {
  private let draft = UnfinishedEntry(
    project: LedgerStage.cars, month: .june, source: .other, isCumulative: true,
    text: "1,2\"\n\u{202E}")

  @Test("a draft is taken once, by the user who left it")
  func taken() throws {
    try LedgerStage.with { stage in
      let file = DraftFile(of: stage.path, user: "zhang")
      #expect(file.take() == nil)
      file.keep(draft)
      #expect(DraftFile(of: stage.path, user: "li").take() == nil)
      #expect(DraftFile(of: stage.path, user: "zhang").take() == draft)
      #expect(file.take() == nil)
      let left = try names(in: stage.folder)
      #expect(left == ["b.json"])
    }
  }

  @Test("only its user can read it, whatever the name")
  func modes() throws {
    try LedgerStage.with { stage in
      let file = DraftFile(of: stage.path, user: "a/../../b")
      file.keep(draft)
      let name = try #require(try names(in: stage.folder).first { $0 != "b.json" })
      var status = stat()
      #expect(stat(stage.folder + "/" + name, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o600)
      #expect(file.take() == draft)
    }
  }

  @Test("what is no draft is thrown away", arguments: ["", "{", "[]", #"{"project":"P"}"#, "{}x"])
  func nonsense(_ text: String) throws {
    try LedgerStage.with { stage in
      let file = DraftFile(of: stage.path, user: "zhang")
      try put(text, stage.path + ".draft-zhang")
      #expect(file.take() == nil)
      #expect(try names(in: stage.folder) == ["b.json"])
    }
  }
}
