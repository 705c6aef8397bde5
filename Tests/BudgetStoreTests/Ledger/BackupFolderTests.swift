import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("BackupFolder") struct BackupFolderTests {
  private func days(_ stage: FileStage) throws -> [String] {
    (try BackupFolder(of: stage.path).list()).map(\.name)
  }

  private func change(_ stage: FileStage, _ amount: Int64) throws -> Snapshot {
    var ledger = try stage.open()
    let amount = Funds(.fiscal, Money(fen: amount * 1_000_000))
    return try ledger.commit(
      commit(.spending(project: FileStage.cars, month: .march, .anything(with: amount))))
  }

  @Test("the file before its first change of the day, once")
  func daily() throws {
    try FileStage.with { stage in
      #expect(try days(stage) == [])
      _ = try change(stage, 1)
      let morning = try stage.bytes()
      _ = try change(stage, 2)
      #expect(try days(stage) == ["2024-10-08"])
      #expect(contents((try BackupFolder(of: stage.path).list())[0].path) == sampleText)
      stage.today = CalendarDate(year: 2024, month: 10, day: 9)
      _ = try change(stage, 1)
      _ = try change(stage, 3)
      #expect(try days(stage) == ["2024-10-09", "2024-10-08"])
      let copy = (try BackupFolder(of: stage.path).list())[0].path
      #expect(try Array(Data(contentsOf: URL(fileURLWithPath: copy))) != morning)
      #expect(
        try BookFile.open(copy).book.projects[1].spending(in: .march)?.amount[.fiscal]
          == Money(fen: 2_000_000))
    }
  }

  @Test("the newest thirty are kept, and the day's own whatever the clock says")
  func thirty() throws {
    try FileStage.with { stage in
      for day in 1...31 {
        stage.today = CalendarDate(year: 2024, month: 1, day: day)
        _ = try change(stage, Int64(day))
      }
      #expect(try days(stage).count == 30)
      #expect(try days(stage).first == "2024-01-31")
      #expect(try days(stage).last == "2024-01-02")
      stage.today = CalendarDate(year: 2023, month: 6, day: 1)
      _ = try change(stage, 99)
      #expect(try days(stage).count == 30)
      #expect(try days(stage).last == "2023-06-01")
      #expect(try days(stage).contains("2024-01-03"))
    }
  }

  @Test("other names in the folder are nobody's backups and stay; leftovers go")
  func strangers() throws {
    try FileStage.with { stage in
      let folder = stage.path + ".backups"
      mkdir(folder, 0o755)
      let strangers = [
        "2024-13-01.json", "2024-1-1.json", "a.json", "2024-10-07.json~", "+024-1-01.json",
      ]
      for name in strangers { try put("x", folder + "/" + name) }
      try put("half", folder + "/.2024-10-07.json-12-0.tmp")
      _ = try change(stage, 1)
      #expect(try days(stage) == ["2024-10-08"])
      #expect(Set(try names(in: folder)) == Set(strangers + ["2024-10-08.json"]))
    }
  }

  @Test("one that cannot be made is told, and the change is saved all the same")
  func impossible() throws {
    try FileStage.with { stage in
      try put("in the way", stage.path + ".backups")
      guard case .noBackup(let failure) = try change(stage, 1).warnings.first else {
        Issue.record("nothing is told")
        return
      }
      #expect(failure.reason == .noFolder)
      #expect(try stage.cell(FileStage.cars, .march) == "1.00")
      #expect(contents(stage.path + ".backups") == "in the way")
    }
  }

  @Test("a clock without a day makes none")
  func noDay() throws {
    try FileStage.with { stage in
      stage.today = nil
      let warnings = try change(stage, 1).warnings
      #expect(warnings == [])
      #expect(try names(in: stage.folder) == [".b.json.lock", "b.json", "b.json.history"])
    }
  }
}
