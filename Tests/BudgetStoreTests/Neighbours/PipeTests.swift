import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("Neighbours: pipes and holes") struct PipeTests {
  private let change = spend(FileStage.cars, .march, 3)

  @Test("a pipe in the book's place under an open session")
  func book() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      unlink(stage.path)
      mkfifo(stage.path, 0o666)
      let refusal = StorageFailure.refused(FileRefusal("b.json", .notARegularFile))
      #expect(throws: refusal) { try ledger.poll() }
      let failure = failure { _ = try ledger.commit(commit(change)) }
      #expect(failure?.reason == .storage(refusal))
    }
  }

  @Test("a pipe in the place of the prepared file, at a change and at a check")
  func prepared() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      try stage.cutOff { stage in
        var theirs = try stage.open(by: FileStage.li)
        _ = try theirs.commit(commit(change))
      }
      let name = try #require(try names(in: stage.folder).first { $0.hasSuffix(".tmp") })
      unlink(stage.folder + "/" + name)
      mkfifo(stage.folder + "/" + name, 0o666)
      guard case .differs = stage.findings()?.first else {
        Issue.record("the check found something else: \(String(describing: stage.findings()))")
        return
      }
      let snapshot = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
      #expect(snapshot.warnings == [.changedExternally])
      #expect(stage.findings() == [])
    }
  }

  @Test("a pipe in the place of a backup that is put back")
  func backup() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      let backup = try stage.backup()
      unlink(backup.path)
      mkfifo(backup.path, 0o666)
      let refusal = StorageFailure.refused(FileRefusal("2024-10-08.json", .notARegularFile))
      #expect(throws: refusal) { try backup.book() }
      let failure = failure { _ = try ledger.restore(backup) }
      #expect(failure?.reason == .storage(refusal))
    }
  }

  @Test("what is larger than a file may be is refused by its size: a hole of a terabyte")
  func holes() throws {
    let size = off_t(1) << 40
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      let backup = try stage.backup()
      let limit = 1 << 30
      truncate(backup.path, size)
      #expect(throws: StorageFailure.refused(.tooLarge("2024-10-08.json", limit: limit))) {
        try backup.book()
      }
      truncate(stage.historyPath, size)
      #expect(
        stage.findings() == [.cannotRead(.refused(.tooLarge("b.json.history", limit: limit)))])
      let failure = failure { _ = try ledger.commit(commit(spend(FileStage.cars, .april, 4))) }
      #expect(
        failure?.reason == .storage(.refused(.tooLarge("b.json.history", limit: limit))))
      let warnings = try stage.open().firstWarnings()
      #expect(
        warnings == [.historyUnreadable(.refused(.tooLarge("b.json.history", limit: limit)))])
      truncate(stage.path, size)
      #expect(throws: OpenFailure.refused(.tooLarge("b.json", limit: limit))) {
        try BookFile.open(stage.path)
      }
      #expect(throws: StorageFailure.refused(.tooLarge("b.json", limit: limit))) {
        try ledger.poll()
      }
    }
    try FileStage.with { stage in
      try put("{}", stage.path + ".draft-zhang")
      truncate(stage.path + ".draft-zhang", size)
      #expect(Drafts(of: stage.path, user: "zhang").claim() == nil)
    }
  }

  @Test("devices without an end", arguments: ["/dev/zero", "/dev/full", "/dev/tty"])
  func devices(_ device: String) throws {
    let failure = #expect(throws: OpenFailure.self) { try BookFile.open(device) }
    #expect(failure == .refused(FileRefusal(String(device.dropFirst(5)), .notARegularFile)))
  }
}

extension FileLedger {
  /// The warnings of a first look.
  fileprivate func firstWarnings() throws -> [LedgerWarning]? {
    var copy = self
    return try copy.poll()?.warnings
  }
}
