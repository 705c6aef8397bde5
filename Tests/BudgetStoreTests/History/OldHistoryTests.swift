import BudgetModel
import BudgetStore
import Foundation
import Testing

/// Histories that were begun when the digests of files were FNV-1a.
@Suite("A history with the digests of before") struct OldHistoryTests {
  private let cars = LedgerStage.cars

  /// Two changes as the program of then left them, and the files before, between and after.
  private func begun(_ body: (LedgerStage, [[UInt8]]) throws -> Void) throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      var files = [try stage.bytes()]
      for (month, amount) in [(Month.march, 3), (.april, 4)] as [(Month, Int64)] {
        _ = try ledger.commit(spend(cars, month, wan(amount)))
        files.append(try stage.bytes())
      }
      var history = try #require(contents(stage.historyPath))
      for file in files { history = history.replacing(try digest(file), with: oldDigest(file)) }
      try put(history, stage.historyPath)
      try body(stage, files)
    }
  }

  private func digests(_ stage: LedgerStage) throws -> [[String]] {
    try stage.lines().map { line in
      let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return ["from", "to"].compactMap { fields?[$0] as? String }
    }
  }

  @Test("agrees with its file, and does not with another")
  func check() throws {
    try begun { stage, files in
      #expect(try digests(stage).flatMap { $0 }.allSatisfy { $0.utf8.count == 16 })
      #expect(stage.findings() == [])
      try Data(files[1]).write(to: URL(fileURLWithPath: stage.path))
      let last = try #require(try stage.open().history.last)
      #expect(stage.findings() == [.differs(since: last)])
    }
  }

  @Test("goes on with SHA-256, each line from what the one before left")
  func goesOn() throws {
    try begun { stage, files in
      var ledger = try stage.open()
      #expect(try ledger.commit(spend(cars, .may, wan(5))).remarks == [])
      #expect(try ledger.commit(spend(cars, .june, wan(6))).remarks == [])
      let digests = try digests(stage)
      #expect(digests[2][0] == oldDigest(files[2]))
      #expect(digests[2][1] == digests[3][0])
      #expect(digests[3][1] == (try digest(try stage.bytes())))
      #expect(ledger.history.map(\.sequence) == [1, 2, 3, 4])
      #expect(stage.findings() == [])
    }
  }

  @Test("notes what another program changed")
  func external() throws {
    try begun { stage, files in
      try Data(files[0]).write(to: URL(fileURLWithPath: stage.path))
      var ledger = try stage.open()
      #expect(try ledger.commit(spend(cars, .may, wan(5))).remarks == [.changedExternally])
      let digests = try digests(stage)
      #expect(digests[2] == [oldDigest(files[2]), try digest(files[0])])
      #expect(stage.findings() == [])
    }
  }

  @Test("has the save completed that was cut off, and its leftovers removed")
  func completed() throws {
    try begun { stage, files in
      try Data(files[1]).write(to: URL(fileURLWithPath: stage.path))
      let name = stage.folder + "/.b.json-\(oldDigest(files[2]))-0.tmp"
      try Data(files[2]).write(to: URL(fileURLWithPath: name))
      try put("half", stage.folder + "/.b.json-\(oldDigest(files[0]))-0.tmp")
      var ledger = try stage.open()
      let last = try #require(ledger.history.last)
      #expect(stage.findings() == [.interrupted(last)])
      #expect(try ledger.commit(spend(cars, .may, wan(5))).remarks == [.completed(last)])
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.findings() == [])
      #expect(try names(in: stage.folder) == ["b.json", "b.json.backups", "b.json.history"])
    }
  }

  @Test("is gone on with when a backup takes the place of a file that it knew")
  func recovered() throws {
    try begun { stage, _ in
      // A file of a later version: the history agrees with it, this program cannot read it.
      let later = try #require(contents(stage.path)).replacing(
        #""schemaVersion": 1"#, with: #""schemaVersion": 9"#)
      let history = try #require(contents(stage.historyPath))
      let before = oldDigest(try stage.bytes())
      try put(history.replacing(before, with: oldDigest(Array(later.utf8))), stage.historyPath)
      try put(later, stage.path)
      let backup = try #require(BackupFolder(of: stage.path).list().first)
      _ = try Ledger.recover(
        stage.path, from: backup, author: LedgerStage.li, clock: stage.clock)
      #expect(stage.findings() == [])
    }
  }
}
