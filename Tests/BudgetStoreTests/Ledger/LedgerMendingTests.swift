import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("Ledger: what a crash or another program left") struct LedgerMendingTests {
  private let cars = LedgerStage.cars

  private func change(_ stage: LedgerStage, _ month: Month, _ amount: Int64) throws -> Receipt {
    var ledger = try stage.open()
    return try ledger.commit(spend(cars, month, wan(amount)))
  }

  @Test("a save cut off after its line is completed by the next change")
  func completed() throws {
    try LedgerStage.with { stage in
      var open = try stage.open()
      try stage.cutOff { _ = try change($0, .march, 3) }
      let entry = try #require(try stage.open().history.first)
      #expect(try stage.cell(cars, .march) == nil)
      #expect(stage.findings() == [.interrupted(entry)])
      let receipt = try open.commit(spend(cars, .april, wan(4)))
      #expect(receipt.remarks == [.completed(entry)])
      #expect(receipt.remote == [entry])
      #expect(try stage.cell(cars, .march) == "3.00")
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.findings() == [])
      #expect(try names(in: stage.folder) == ["b.json", "b.json.backups", "b.json.history"])
    }
  }

  @Test("a closing and a restoring as well as an amount")
  func completedOtherKinds() throws {
    try LedgerStage.with { stage in
      _ = try change(stage, .march, 3)
      try stage.cutOff { stage in
        var ledger = try stage.open()
        _ = try ledger.commit(Commit(.closing(through: .june), expecting: nil))
      }
      #expect(try change(stage, .july, 7).remarks.count == 1)
      #expect(try stage.book().closedThrough == .june)
      try stage.cutOff { stage in
        var ledger = try stage.open()
        _ = try ledger.restore(BackupFolder(of: stage.path).list()[0], reason: "重来")
      }
      #expect(try change(stage, .august, 8).remarks.count == 1)
      #expect(try stage.book().closedThrough == nil)
      #expect(try stage.cell(cars, .march) == nil)
      #expect(try stage.cell(cars, .august) == "8.00")
      #expect(stage.findings() == [])
    }
  }

  @Test("the conflict with a save that was cut off names it")
  func completedFirst() throws {
    try LedgerStage.with { stage in
      var open = try stage.open()
      try stage.cutOff { _ = try change($0, .march, 3) }
      let entry = try stage.open().history.first
      #expect(throws: CommitFailure.conflict(current: wan(3), entry: entry)) {
        try open.commit(spend(cars, .march, wan(5)))
      }
      #expect(try stage.cell(cars, .march) == "3.00")
    }
  }

  @Test("a file that was put back by hand is not made new again")
  func putBackByHand() throws {
    try LedgerStage.with { stage in
      let entry = try #require(try change(stage, .march, 3).entry)
      try put(sampleText, stage.path)
      #expect(stage.findings() == [.differs(since: entry)])
      let receipt = try change(stage, .april, 4)
      #expect(receipt.remarks == [.changedExternally])
      #expect(receipt.remote == [])
      #expect(try stage.cell(cars, .march) == nil)
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(try stage.open().history.map(\.event).contains(.outside))
      #expect(try stage.open().history.map(\.sequence) == [1, 2, 3])
      #expect(stage.findings() == [])
    }
  }

  @Test("leftovers of this file are removed, those of other files are not")
  func leftovers() throws {
    try LedgerStage.with { stage in
      let strangers = [
        ".b.json-1-x.tmp", ".b.json-1-2-3.tmp", ".b.json.draft-li-7-0.tmp", ".c.json-1-0.tmp",
        "b.json-1-0.tmp",
      ]
      for name in strangers + [".b.json-1-0.tmp", ".b.json-99999-12.tmp"] {
        try put("x", stage.folder + "/" + name)
      }
      mkdir(stage.folder + "/.b.json-5-0.tmp", 0o755)
      _ = try change(stage, .march, 3)
      #expect(
        Set(try names(in: stage.folder))
          == Set(strangers + [".b.json-5-0.tmp", "b.json", "b.json.backups", "b.json.history"]))
    }
  }

  @Test("a torn line is kept aside, and none takes the place of another")
  func torn() throws {
    try LedgerStage.with { stage in
      _ = try change(stage, .march, 3)
      let whole = try #require(contents(stage.historyPath))
      var kept: [String] = []
      for (month, part) in [(Month.april, #"{"seq":2,"ti"#), (.may, #"{"seq":2,"tim"#)] {
        try put(whole + part, stage.historyPath)
        #expect(stage.findings()?.contains(.tornLine) == true)
        let receipt = try change(stage, month, 4)
        let name = "\(stage.historyPath).torn-\(try digest(Array(part.utf8)).prefix(32))"
        #expect(receipt.remarks.first == .tornLine(keptAs: name))
        #expect(contents(name) == part)
        kept.append(name)
      }
      #expect(Set(kept).count == 2)
      #expect(stage.lines().allSatisfy { $0.hasSuffix("}") })
    }
  }

  @Test("a torn line of zeros, as a power cut leaves it, is one")
  func tornZeros() throws {
    try LedgerStage.with { stage in
      _ = try change(stage, .march, 3)
      try stage.appendToHistory(String(repeating: "\0", count: 300))
      #expect(stage.findings() == [.tornLine])
      _ = try change(stage, .april, 4)
      #expect(stage.findings() == [])
    }
  }

  @Test("a session goes on when the history is removed, replaced or shortened under it")
  func otherHistory() throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(spend(cars, .march, wan(3)))
      _ = try ledger.commit(spend(cars, .april, wan(4)))
      let two = try #require(contents(stage.historyPath))
      unlink(stage.historyPath)
      let third = try ledger.commit(spend(cars, .may, wan(5)))
      #expect(third.remarks == [.otherHistory])
      #expect(third.entry?.sequence == 1)
      #expect(stage.lines().count == 1)
      #expect(stage.findings() == [])
      // The old one put back by hand knows nothing of the change in between.
      try put(two, stage.historyPath)
      #expect(stage.findings()?.count == 1)
      let fourth = try ledger.commit(spend(cars, .june, wan(6)))
      #expect(fourth.remarks == [.otherHistory, .changedExternally])
      #expect(fourth.entry?.sequence == 4)
      #expect(stage.findings() == [])
    }
  }

  @Test("a line that was seen and then taken back by its failed save misleads nobody")
  func phantomLine() throws {
    try LedgerStage.with { stage in
      _ = try change(stage, .march, 3)
      let one = try #require(contents(stage.historyPath))
      let file = try stage.bytes()
      _ = try change(stage, .april, 4)
      var ledger = try stage.open()
      #expect(ledger.history.count == 2)
      // What a failed save does: the line is cut, the file was never changed.
      try put(one, stage.historyPath)
      try Data(file).write(to: URL(fileURLWithPath: stage.path))
      let receipt = try ledger.commit(spend(cars, .may, wan(5)))
      #expect(receipt.entry?.sequence == 2)
      #expect(stage.lines().count == 2)
      #expect(try stage.cell(cars, .april) == nil)
      #expect(stage.findings() == [])
    }
  }
}

@Suite("Ledger: what cannot be changed") struct LedgerFailureTests {
  private let change = spend(LedgerStage.cars, .march, wan(3))

  private func failure(_ stage: LedgerStage, after harm: () throws -> Void) throws -> CommitFailure?
  {
    var ledger = try stage.open()
    let book = ledger.book
    try harm()
    let failure = #expect(throws: CommitFailure.self) { try ledger.commit(change) }
    #expect(ledger.book == book)
    return failure
  }

  @Test("a file that is gone, and its folder")
  func gone() throws {
    try LedgerStage.with { stage in
      let failure = try failure(stage) { unlink(stage.path) }
      #expect(failure == .vanished)
      #expect(try names(in: stage.folder) == [])
    }
    try LedgerStage.with { stage in
      let moved = stage.folder + "-moved"
      let failure = try failure(stage) { rename(stage.folder, moved) }
      #expect(failure == .vanished)
      // Back where it was, the change is still to be had.
      rename(moved, stage.folder)
      var ledger = try stage.open()
      _ = try ledger.commit(change)
      #expect(try stage.cell(LedgerStage.cars, .march) == "3.00")
    }
  }

  @Test("a file that is no budget file any more")
  func unreadable() throws {
    try LedgerStage.with { stage in
      let failure = try failure(stage) { try put("{\"schema", stage.path) }
      guard case .unreadable(let reading) = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(reading.book == nil)
      #expect(contents(stage.path) == "{\"schema")
    }
  }

  @Test("a file in whose place is a folder or a pipe")
  func notAFile() throws {
    try LedgerStage.with { stage in
      let folder = try failure(stage) {
        unlink(stage.path)
        mkdir(stage.path, 0o755)
      }
      #expect(folder == .cannotRead(errorNumber: EISDIR))
    }
  }

  @Test("a history in whose place is a folder or a pipe, which keeps nobody waiting")
  func notAHistory() throws {
    for make in [{ mkdir($0, 0o755) }, { mkfifo($0, 0o644) }] as [(String) -> Int32] {
      try LedgerStage.with { stage in
        try #require(make(stage.historyPath) == 0)
        guard case .cannotWrite(let failure) = try failure(stage, after: {}) else {
          Issue.record("no such failure")
          return
        }
        #expect(failure.step == .record)
        #expect(failure.reason == .notARegularFile)
        #expect(contents(stage.path) == sampleText)
        #expect(stage.findings() == [.cannotRead(errorNumber: EISDIR)])
      }
    }
  }

  @Test("a book from a pipe")
  func pipe() throws {
    try LedgerStage.with { stage in
      let path = stage.folder + "/pipe"
      mkfifo(path, 0o600)
      let writer = Thread { try? put(sampleText, path) }
      writer.start()
      var ledger = try Ledger.open(path, author: LedgerStage.zhang, clock: stage.clock)
      #expect(throws: CommitFailure.notARegularFile) { try ledger.commit(change) }
      #expect(ledger.refresh() == .unchanged)
    }
  }

  @Test("a copy is saved only where nothing is")
  func copies() throws {
    try LedgerStage.with { stage in
      let book = try stage.book()
      #expect(try Ledger.saveCopy(book, at: stage.folder + "/copy.json"))
      #expect(contents(stage.folder + "/copy.json") == sampleText)
      symlink("nothing", stage.folder + "/link")
      for taken in ["copy.json", "link"] {
        #expect(try !Ledger.saveCopy(book, at: stage.folder + "/" + taken))
      }
      #expect(throws: CommitFailure.self) {
        try Ledger.saveCopy(book, at: stage.folder + "/none/copy.json")
      }
    }
  }
}
