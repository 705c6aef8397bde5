import BudgetModel
import BudgetStore
import Foundation
import Testing

@Suite("A long history") struct LongHistoryTests {
  private static let cars = FileStage.cars
  private static let lines = 2_000

  /// A history of many entries, each of which leads to the book as it is: an amount to and fro, the first by li.
  private func long(_ body: (FileStage) throws -> Void) throws {
    try FileStage.with { stage in
      var ledger = try stage.open(by: FileStage.li)
      _ = try ledger.commit(commit(spend(Self.cars, .may, 5)))
      let first = try #require(stage.lines().first)
      let digest = try digest(stage.bytes())
      var text = first + "\n"
      for sequence in 2...Self.lines {
        text +=
          #"{"v":2,"seq":\#(sequence),"time":"2024-10-08T02:00:00Z","user":"zhang","host":"d","#
          + #""cause":"typed","edits":[{"kind":"note","project":"\#(FileStage.equipment)","month":1,"#
          + #""old":null,"new":"\#(sequence)"}],"from":"\#(digest)","to":"\#(digest)"}"# + "\n"
      }
      try put(text, stage.historyPath)
      try body(stage)
    }
  }

  @Test("is read from its end, and whole when it is asked for")
  func end() throws {
    try long { stage in
      var ledger = try stage.open()
      #expect(!ledger.history.isComplete)
      #expect((10...200).contains(ledger.history.count))
      #expect(ledger.head == Self.lines)
      let whole = try ledger.wholeHistory()
      #expect(whole.isComplete)
      #expect(whole.map(\.sequence) == Array(1...Self.lines))
      #expect(Array(whole.suffix(ledger.history.count)) == Array(ledger.history))
      #expect(stage.findings() == [])
    }
  }

  @Test("goes on at its end: commits, news of others, undo")
  func goesOn() throws {
    try long { stage in
      var (mine, theirs) = (try stage.open(), try stage.open(by: FileStage.li))
      _ = try theirs.commit(commit(spend(Self.cars, .march, 3)))
      let snapshot = try mine.commit(commit(spend(Self.cars, .april, 4)))
      #expect(snapshot.warnings == [])
      #expect(snapshot.news.map(\.sequence) == [Self.lines + 1, Self.lines + 2])
      _ = try mine.commit(undo(mine.history.last))
      #expect(try theirs.poll()?.news.map(\.sequence) == [Self.lines + 2, Self.lines + 3])
      #expect(stage.findings() == [])
    }
  }

  @Test("who made a conflicting change long ago is found in the whole")
  func conflict() throws {
    try long { stage in
      var ledger = try stage.open()
      let failure = failure { _ = try ledger.commit(commit(spend(Self.cars, .may, 6))) }
      guard case .rejected(.conflicts(let conflicts)) = failure?.reason else {
        Issue.record("no conflict")
        return
      }
      #expect(conflicts.first?.entry == nil)
      let traced = Conflict.tracing(conflicts, in: try ledger.wholeHistory())
      #expect(traced.first?.entry?.author == FileStage.li)
      #expect(traced.first?.entry?.sequence == 1)
    }
  }

  @Test("another one put in its place under an open session is noticed")
  func replaced() throws {
    try long { stage in
      var ledger = try stage.open()
      let text = try #require(contents(stage.historyPath))
      try put(text.replacing("\"new\":\"2000\"", with: "\"new\":\"2OOO\""), stage.historyPath)
      let snapshot = try ledger.commit(commit(spend(Self.cars, .april, 4)))
      #expect(snapshot.warnings == [.otherHistory])
      #expect(snapshot.news.map(\.sequence) == [Self.lines + 1])
    }
  }

  @Test("one line longer than what is read at once, and lines that are none, are passed over")
  func longLines() throws {
    try long { stage in
      let notes = String(repeating: "很长的说明", count: 20_000)
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(spend(FileStage.equipment, .june, 1), reason: notes))
      try stage.appendToHistory(String(repeating: "no line of a history\n", count: 4_000))
      var ledger = try stage.open()
      #expect(ledger.history.last?.sequence == Self.lines + 1)
      #expect(ledger.history.unreadableLines == 4_000)
      _ = try ledger.commit(commit(spend(Self.cars, .april, 4)))
      #expect(ledger.head == Self.lines + 2)
    }
  }

  @Test("a check of lines that do not follow is listed up to a limit, and counted")
  func check() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(Self.cars, .may, 5)))
      let line = try #require(stage.lines().first)
      // Each number twice as far as the one before, each file another than the one before left.
      let lines = (1...3_000).map { number in
        line.replacing(/"seq":1,/, with: "\"seq\":\(number * 2),")
          .replacing(/"from":"[0-9a-f]{8}/) { _ in
            let digits = String(number, radix: 16)
            return "\"from\":\"" + String(repeating: "0", count: 8 - digits.count) + digits
          }
      }
      try put(lines.joined(separator: "\n") + "\nno line\n", stage.historyPath)
      let check = try #require(HistoryCheck(of: stage.path))
      #expect(check.entries == 3_000)
      #expect(check.findings.count == 100)
      #expect(check.unlisted == 2_901)
      #expect(check.findings.first == .badLine(3_001))
      #expect(check.disagrees)
    }
  }
}
