import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("FileLedger: what cannot be changed") struct LedgerFailureTests {
  private let change = spend(FileStage.cars, .march, 3)

  /// Why a commit fails after harm was done; nothing was met to tell of.
  private func trouble(
    _ stage: FileStage, after harm: () throws -> Void
  ) throws -> StorageFailure? {
    var ledger = try stage.open()
    let book = ledger.book
    try harm()
    let failure = failure { _ = try ledger.commit(commit(change)) }
    #expect(ledger.book == book)
    #expect(failure?.snapshot == nil)
    #expect(failure?.mayBeStored == false)
    guard case .storage(let storage) = failure?.reason else { return nil }
    return storage
  }

  @Test("a file that is gone, and its folder")
  func gone() throws {
    try FileStage.with { stage in
      let trouble = try trouble(stage) { unlink(stage.path) }
      #expect(trouble == .vanished)
      #expect(try names(in: stage.folder) == [])
    }
    try FileStage.with { stage in
      let moved = stage.folder + "-moved"
      let trouble = try trouble(stage) { rename(stage.folder, moved) }
      #expect(trouble == .vanished)
      // Back where it was, the change is still to be had.
      rename(moved, stage.folder)
      var ledger = try stage.open()
      _ = try ledger.commit(commit(change))
      #expect(try stage.cell(FileStage.cars, .march) == "3.00")
    }
  }

  @Test("a file that is no budget file any more")
  func unreadable() throws {
    try FileStage.with { stage in
      let trouble = try trouble(stage) { try put("{\"schema", stage.path) }
      #expect(trouble == .unreadable)
      #expect(contents(stage.path) == "{\"schema")
    }
  }

  @Test("a file in whose place is a folder or a pipe")
  func notAFile() throws {
    try FileStage.with { stage in
      let folder = try trouble(stage) {
        unlink(stage.path)
        mkdir(stage.path, 0o755)
      }
      #expect(folder == .refused(FileRefusal("b.json", .folder)))
    }
  }

  @Test("a history in whose place is a folder or a pipe, which keeps nobody waiting")
  func notAHistory() throws {
    let things: [((String) -> Int32, FileRefusal.Reason)] = [
      ({ mkdir($0, 0o755) }, .folder), ({ mkfifo($0, 0o644) }, .notARegularFile),
      ({ symlink("elsewhere", $0) }, .link),
    ]
    for (make, reason) in things {
      try FileStage.with { stage in
        try #require(make(stage.historyPath) == 0)
        guard case .cannotWrite(let failure) = try trouble(stage, after: {}) else {
          Issue.record("no such failure")
          return
        }
        #expect(failure.step == .record)
        let refusal = FileRefusal("b.json.history", reason)
        #expect(failure.reason == .refused(refusal))
        #expect(contents(stage.path) == sampleText)
        #expect(stage.findings() == [.cannotRead(.refused(refusal))])
      }
    }
  }

  @Test("a pipe in the book's place keeps nobody waiting")
  func pipe() throws {
    try FileStage.with { stage in
      let path = stage.folder + "/pipe"
      mkfifo(path, 0o600)
      #expect(throws: OpenFailure.refused(FileRefusal("pipe", .notARegularFile))) {
        try FileLedger.open(path, author: FileStage.zhang, clock: stage.clock)
      }
    }
  }

  @Test("a copy is saved only where nothing is")
  func copies() throws {
    try FileStage.with { stage in
      let book = try stage.book()
      #expect(try FileLedger.saveCopy(book, at: stage.folder + "/copy.json"))
      #expect(contents(stage.folder + "/copy.json") == sampleText)
      symlink("nothing", stage.folder + "/link")
      for taken in ["copy.json", "link"] {
        #expect(try !FileLedger.saveCopy(book, at: stage.folder + "/" + taken))
      }
      #expect(throws: WriteFailure(.create, .noFolder, errorNumber: ENOENT)) {
        try FileLedger.saveCopy(book, at: stage.folder + "/none/copy.json")
      }
    }
  }

  @Test("a history that cannot be read at the start is told once, and the book can be read")
  func unreadableHistory() throws {
    try FileStage.with { stage in
      mkdir(stage.historyPath, 0o755)
      var ledger = try stage.open()
      #expect(ledger.history == History([], isComplete: false))
      let warning = LedgerWarning.historyUnreadable(
        .refused(FileRefusal("b.json.history", .folder)))
      #expect(try ledger.poll()?.warnings == [warning])
      #expect(try ledger.poll() == nil)
    }
  }

  @Test("what a history tells that could be read only later is no news")
  func laterHistory() throws {
    try FileStage.with { stage in
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(change))
      let kept = stage.historyPath + "-kept"
      rename(stage.historyPath, kept)
      mkdir(stage.historyPath, 0o755)
      var mine = try stage.open()
      rmdir(stage.historyPath)
      rename(kept, stage.historyPath)
      let snapshot = try mine.commit(commit(spend(FileStage.cars, .april, 4)))
      #expect(
        snapshot.warnings == [.historyUnreadable(.refused(FileRefusal("b.json.history", .folder)))])
      #expect(snapshot.news.map(\.sequence) == [2])
      #expect(mine.history.map(\.sequence) == [1, 2])
    }
  }
}
