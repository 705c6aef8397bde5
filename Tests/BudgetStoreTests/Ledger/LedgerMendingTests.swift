import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("FileLedger: what a crash or another program left") struct LedgerMendingTests {
  private let cars = FileStage.cars

  private func change(_ stage: FileStage, _ month: Month, _ amount: Int64) throws -> Snapshot {
    var ledger = try stage.open()
    return try ledger.commit(commit(spend(cars, month, amount)))
  }

  @Test("a save cut off after its line is completed by the next change")
  func completed() throws {
    try FileStage.with { stage in
      var open = try stage.open()
      try stage.cutOff { _ = try change($0, .march, 3) }
      let entry = try #require(try stage.open().history.first)
      #expect(try stage.cell(cars, .march) == nil)
      #expect(stage.findings() == [.interrupted(entry)])
      let snapshot = try open.commit(commit(spend(cars, .april, 4)))
      #expect(snapshot.warnings == [.completed(entry)])
      #expect(snapshot.news.first == entry)
      #expect(snapshot.news.map(\.sequence) == [1, 2])
      #expect(try stage.cell(cars, .march) == "3.00")
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.findings() == [])
      #expect(
        try names(in: stage.folder) == [
          ".b.json.lock", "b.json", "b.json.backups", "b.json.history",
        ])
    }
  }

  @Test("a closing and a restoring as well as an amount")
  func completedOtherKinds() throws {
    try FileStage.with { stage in
      _ = try change(stage, .march, 3)
      try stage.cutOff { stage in
        var ledger = try stage.open()
        _ = try ledger.commit(commit(.closing(Replacing(nil, with: .june))))
      }
      #expect(try change(stage, .july, 7).warnings.count == 1)
      #expect(try stage.book().closedThrough == .june)
      try stage.cutOff { stage in
        var ledger = try stage.open()
        _ = try ledger.restore(stage.backup(), reason: "重来", closedMonths: .reopen)
      }
      #expect(try change(stage, .august, 8).warnings.count == 1)
      #expect(try stage.book().closedThrough == nil)
      #expect(try stage.cell(cars, .march) == nil)
      #expect(try stage.cell(cars, .august) == "8.00")
      #expect(stage.findings() == [])
    }
  }

  @Test("the conflict with a save that was cut off names it")
  func completedFirst() throws {
    try FileStage.with { stage in
      var open = try stage.open()
      try stage.cutOff { _ = try change($0, .march, 3) }
      let entry = try #require(try stage.open().history.first)
      let failure = failure { _ = try open.commit(commit(spend(cars, .march, 5))) }
      #expect(
        failure?.reason
          == .rejected(.conflicts([Conflict(spend(cars, .march, 5, from: 3), by: entry)])))
      #expect(failure?.snapshot?.news == [entry])
      #expect(try stage.cell(cars, .march) == "3.00")
    }
  }

  @Test("a file that was put back by hand is not made new again")
  func putBackByHand() throws {
    try FileStage.with { stage in
      let entry = try #require(try change(stage, .march, 3).news.first)
      try put(sampleText, stage.path)
      #expect(stage.findings() == [.differs(since: entry)])
      let snapshot = try change(stage, .april, 4)
      #expect(snapshot.warnings == [.changedExternally])
      #expect(snapshot.news.map(\.sequence) == [2, 3])
      #expect(snapshot.news.map(\.cause) == [.external, .typed])
      #expect(try stage.cell(cars, .march) == nil)
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(try stage.open().history.map(\.sequence) == [1, 2, 3])
      #expect(stage.findings() == [])
    }
  }

  @Test("leftovers of this file are removed, those of other files are not")
  func leftovers() throws {
    try FileStage.with { stage in
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
          == Set(
            strangers + [
              ".b.json-5-0.tmp", ".b.json.lock", "b.json", "b.json.backups", "b.json.history",
            ]))
    }
  }

  @Test("a torn line is kept aside, and none takes the place of another")
  func torn() throws {
    try FileStage.with { stage in
      _ = try change(stage, .march, 3)
      let whole = try #require(contents(stage.historyPath))
      var kept: [String] = []
      for (month, part) in [(Month.april, #"{"seq":2,"ti"#), (.may, #"{"seq":2,"tim"#)] {
        try put(whole + part, stage.historyPath)
        #expect(stage.findings()?.contains(.tornLine) == true)
        let snapshot = try change(stage, month, 4)
        let name = "\(stage.historyPath).torn-\(try digest(Array(part.utf8)).prefix(32))"
        #expect(snapshot.warnings.first == .tornLine(keptAs: name))
        #expect(contents(name) == part)
        kept.append(name)
      }
      #expect(Set(kept).count == 2)
      #expect(stage.lines().allSatisfy { $0.hasSuffix("}") })
    }
  }

  @Test("a torn line of zeros, as a power cut leaves it, is one")
  func tornZeros() throws {
    try FileStage.with { stage in
      _ = try change(stage, .march, 3)
      try stage.appendToHistory(String(repeating: "\0", count: 300))
      #expect(stage.findings() == [.tornLine])
      _ = try change(stage, .april, 4)
      #expect(stage.findings() == [])
    }
  }

  @Test("a session goes on when the history is removed, replaced or shortened under it")
  func otherHistory() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(cars, .march, 3)))
      _ = try ledger.commit(commit(spend(cars, .april, 4)))
      let two = try #require(contents(stage.historyPath))
      unlink(stage.historyPath)
      let third = try ledger.commit(commit(spend(cars, .may, 5)))
      #expect(third.warnings == [.otherHistory])
      #expect(third.news.map(\.sequence) == [1])
      #expect(stage.lines().count == 1)
      #expect(stage.findings() == [])
      // The old one put back by hand knows nothing of the change in between.
      try put(two, stage.historyPath)
      #expect(stage.findings()?.count == 1)
      let fourth = try ledger.commit(commit(spend(cars, .june, 6)))
      #expect(fourth.warnings == [.otherHistory, .changedExternally])
      // What the other history tells is no news.
      #expect(fourth.news.map(\.sequence) == [3, 4])
      #expect(stage.findings() == [])
    }
  }

  @Test("a line that was seen and then taken back by its failed save misleads nobody")
  func phantomLine() throws {
    try FileStage.with { stage in
      _ = try change(stage, .march, 3)
      let one = try #require(contents(stage.historyPath))
      let file = try stage.bytes()
      _ = try change(stage, .april, 4)
      var ledger = try stage.open()
      #expect(ledger.history.count == 2)
      // What a failed save does: the line is cut, the file was never changed.
      try put(one, stage.historyPath)
      try Data(file).write(to: URL(fileURLWithPath: stage.path))
      let snapshot = try ledger.commit(commit(spend(cars, .may, 5)))
      #expect(snapshot.news.map(\.sequence) == [2])
      #expect(stage.lines().count == 2)
      #expect(try stage.cell(cars, .april) == nil)
      #expect(stage.findings() == [])
    }
  }

  @Test("a save that a newer version began is left to it")
  func newerVersionsSave() throws {
    try FileStage.with { stage in
      var open = try stage.open()
      try stage.cutOff { stage in
        _ = try change(stage, .march, 3)
        let newer = try #require(contents(stage.path))
          .replacing(#""schemaVersion": 1"#, with: #""schemaVersion": 9"#)
        let history = try #require(contents(stage.historyPath))
        try put(
          history.replacing(try digest(stage.bytes()), with: try digest(Array(newer.utf8))),
          stage.historyPath)
        try put(newer, stage.path)
      }
      let before = try names(in: stage.folder)
      let failure = failure { _ = try open.commit(commit(spend(cars, .april, 4))) }
      #expect(failure?.reason == .storage(.unreadable))
      #expect(try names(in: stage.folder) == before)
      #expect(contents(stage.path) == sampleText)
    }
  }
}
