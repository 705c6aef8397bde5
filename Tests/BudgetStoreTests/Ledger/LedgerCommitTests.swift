import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("FileLedger: a commit reaches the disk") struct LedgerCommitTests {
  private let cars = FileStage.cars
  private let equipment = FileStage.equipment

  @Test("with its line, whose digests are those of the file before and after")
  func committed() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      let before = try stage.bytes()
      let edits = [spend(cars, .march, 3), note(cars, .march, "首笔")]
      let commit = Commit(edits, id: CommitID("c1"), reason: "补录")
      let snapshot = try ledger.commit(commit)
      let entry = HistoryEntry(
        sequence: 1, time: stage.now, author: FileStage.zhang, commit: CommitID("c1"),
        edits: edits, cause: .typed, reason: "补录")
      #expect(snapshot == Snapshot(book: ledger.book, head: 1, news: [entry]))
      #expect(ledger.history == [entry])
      #expect(try stage.book() == ledger.book)
      #expect(try stage.cell(cars, .march) == "3.00")
      let (from, to) = (try digest(before), try digest(try stage.bytes()))
      #expect(
        stage.lines() == [
          #"{"v":2,"seq":1,"time":"2024-10-08T02:00:00Z","user":"zhang","host":"desk1","#
            + #""commit":"c1","cause":"typed","edits":["#
            + #"{"kind":"spending","project":"\#(cars)","month":3,"old":null,"#
            + #""new":{"fiscal":"3.00"}},"#
            + #"{"kind":"note","project":"\#(cars)","month":3,"old":null,"new":"首笔"}],"#
            + #""reason":"补录","from":"\#(from)","to":"\#(to)"}"#
        ])
      #expect(stage.findings() == [])
      #expect(
        try names(in: stage.folder) == [
          ".b.json.lock", "b.json", "b.json.backups", "b.json.history",
        ])
    }
  }

  @Test(
    "a line tells how the commit came about",
    arguments: [
      (.imported, #""cause":"imported","#), (.applied, #""cause":"applied","#),
      (.restored(backup: "2024-10-07"), #""cause":"restored","backup":"2024-10-07","#),
      (.undo(of: 1), #""cause":"undo","#),
    ] as [(Cause, String)])
  func causes(_ cause: Cause, _ text: String) throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(cars, .march, 3), cause: cause))
      #expect(stage.lines()[0].contains(text))
      #expect(stage.lines()[0].contains(#""undoes":1"#) == (cause == .undo(of: 1)))
      #expect(try stage.open().history == ledger.history)
    }
  }

  @Test("every kind of edit comes back from the history as it was made")
  func everyKind() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      let before = ledger.book
      let snapshot = try ledger.commit(
        Commit(Samples.everyKind(before), id: .random(), reason: "全改", closedMonths: .reopen))
      let entry = try #require(snapshot.news.first)
      #expect(entry.edits == Samples.everyKind(before))
      #expect(try stage.open().history == [entry])
      #expect(try stage.book() == ledger.book)
      _ = try ledger.commit(undo(entry, reason: "改回"))
      #expect(try stage.book() == before)
      #expect(contents(stage.path) == sampleText)
      #expect(stage.findings() == [])
    }
  }

  @Test("only when it changes something")
  func noChange() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      let before = try stage.bytes()
      let same = Funds(.fiscal, Money(fen: 1_250_000))
      let snapshot = try ledger.commit(
        commit(
          .spending(project: equipment, month: .january, Replacing(same, with: same)),
          note(equipment, .january, "备注", from: "备注")))
      #expect(snapshot == Snapshot(book: ledger.book, head: 0))
      #expect(try stage.bytes() == before)
      #expect(stage.lines() == [])
    }
  }

  @Test("unless a rule forbids it, and then nothing of it is written")
  func refused() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      let unknown = failure { _ = try ledger.commit(commit(spend("none", .march, 1))) }
      #expect(unknown?.reason == .rejected(.unknownProject("none")))
      #expect(unknown?.mayBeStored == false)
      let below = failure {
        _ = try ledger.commit(commit(spend(cars, .march, 2), spend(cars, .april, -3)))
      }
      let violation = RuleViolation(
        .negativeActual(.april, Money(fen: -1_000_000)), at: .spending(1))
      #expect(below?.reason == .rejected(.rule(violation, project: cars)))
      #expect(contents(stage.path) == sampleText)
      #expect(stage.lines() == [])
      #expect(try names(in: stage.folder) == [".b.json.lock", "b.json", "b.json.history"])
    }
  }

  @Test("through a link, beside the file that it leads to")
  func link() throws {
    try FileStage.with { stage in
      mkdir(stage.folder + "/sub", 0o755)
      let link = stage.folder + "/sub/link.json"
      symlink("../b.json", link)
      var ledger = try FileLedger.open(link, author: FileStage.li, clock: stage.clock)
      _ = try ledger.commit(commit(spend(cars, .march, 3)))
      #expect(try names(in: stage.folder + "/sub") == ["link.json"])
      #expect(stage.lines().count == 1)
      #expect(try stage.cell(cars, .march) == "3.00")
    }
  }

  @Test("the history and the backup are for those the file is for")
  func modes() throws {
    try FileStage.with { stage in
      for (bits, history) in [(0o640, 0o640), (0o600, 0o600), (0o444, 0o644)] as [(mode_t, mode_t)]
      {
        for name in try names(in: stage.folder) where name != "b.json" {
          try FileManager.default.removeItem(atPath: stage.folder + "/" + name)
        }
        try put(sampleText, stage.path)
        chmod(stage.path, bits)
        for amount in 1...2 as ClosedRange<Int64> {
          var ledger = try stage.open()
          let before = amount == 1 ? nil : amount - 1
          _ = try ledger.commit(commit(spend(cars, .march, amount, from: before)))
        }
        #expect(mode(stage.path) == bits)
        #expect(mode(stage.historyPath) == history)
        #expect(mode(stage.path + ".backups/2024-10-08.json") == bits)
      }
    }
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  @Test(
    "notes of all kinds come back as they were",
    arguments: [
      "“引号”\"\\/", "两\n行\r\t", "\u{202E}倒\u{2066}", "\u{0}\u{1B}[31m\u{7F}\u{9B}", "e\u{301}é",
      "𠮷🧧",
      "\u{2028}\u{FEFF}", " ",
    ])
  func notes(_ text: String) throws {
    try FileStage.with { stage in
      var ledger = try stage.open(by: Author(user: text, host: text))
      let reason = text + "。"
      let snapshot = try ledger.commit(
        commit(spend(cars, .march, 3), note(cars, .march, text), reason: reason))
      #expect(stage.lines().count == 1)
      let history = try stage.open().history.entries
      #expect(history == snapshot.news)
      #expect(Array(history[0].author.user.unicodeScalars) == Array(text.unicodeScalars))
      #expect(Array((history[0].reason ?? "").unicodeScalars) == Array(reason.unicodeScalars))
      guard case .note(_, _, let change) = history[0].edits[1] else {
        Issue.record("no note in \(history[0].edits)")
        return
      }
      #expect(Array((change.new ?? "").unicodeScalars) == Array(text.unicodeScalars))
      #expect(stage.findings() == [])
    }
  }
}
