import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("Ledger: a change reaches the disk") struct LedgerCommitTests {
  private let cars = LedgerStage.cars
  private let equipment = LedgerStage.equipment

  @Test("with its line, whose digests are those of the file before and after")
  func committed() throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      let before = try stage.bytes()
      let receipt = try ledger.commit(spend(cars, .march, wan(3, "首笔"), reason: "补录"))
      let entry = HistoryEntry(
        sequence: 1, time: stage.now, author: LedgerStage.zhang,
        event: .spending(
          SpendingRevision(project: cars, month: .march, before: nil, after: wan(3, "首笔"))),
        reason: "补录")
      #expect(receipt.entry == entry)
      #expect(receipt.remote == [])
      #expect(receipt.remarks == [])
      #expect(ledger.history == [entry])
      #expect(try stage.book() == ledger.book)
      #expect(try stage.cell(cars, .march) == "3.00")
      let (from, to) = (try digest(before), try digest(try stage.bytes()))
      #expect(
        stage.lines() == [
          #"{"seq":1,"time":"2024-10-08T02:00:00Z","user":"zhang","host":"desk1","kind":"spending","#
            + #""project":"\#(cars)","month":3,"old":null,"#
            + #""new":{"fiscal":"3.00","other":"0.00","note":"首笔"},"reason":"补录","#
            + #""from":"\#(from)","to":"\#(to)"}"#
        ])
      #expect(stage.findings() == [])
      #expect(try names(in: stage.folder) == ["b.json", "b.json.backups", "b.json.history"])
    }
  }

  @Test("only when it changes something")
  func noChange() throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      let before = try stage.bytes()
      let receipt = try ledger.commit(
        spend(
          equipment, .january,
          SpendingEntry(amount: Funds(fiscal: Money(fen: 1_250_000)), note: "备注")))
      #expect(receipt.entry == nil)
      #expect(receipt.remote == [])
      #expect(receipt.remarks == [])
      #expect(try stage.bytes() == before)
      #expect(stage.lines() == [])
    }
  }

  @Test("unless a rule forbids it, and then nothing is touched")
  func refused() throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      #expect(
        throws: CommitFailure.refused(RuleViolation(.unknownProject("none"), at: .project))
      ) { try ledger.commit(spend("none", .march, wan(1))) }
      #expect(throws: CommitFailure.self) {
        try ledger.commit(spend(cars, .march, wan(-1)))
      }
      #expect(contents(stage.path) == sampleText)
      #expect(try names(in: stage.folder) == ["b.json"])
    }
  }

  @Test("through a link, beside the file that it leads to")
  func link() throws {
    try LedgerStage.with { stage in
      mkdir(stage.folder + "/sub", 0o755)
      let link = stage.folder + "/sub/link.json"
      symlink("../b.json", link)
      var ledger = try Ledger.open(link, author: LedgerStage.li, clock: stage.clock)
      _ = try ledger.commit(spend(cars, .march, wan(3)))
      #expect(try names(in: stage.folder + "/sub") == ["link.json"])
      #expect(stage.lines().count == 1)
      #expect(try stage.cell(cars, .march) == "3.00")
    }
  }

  @Test("the history and the backup are for those the file is for")
  func modes() throws {
    try LedgerStage.with { stage in
      for (bits, history) in [(0o640, 0o640), (0o600, 0o600), (0o444, 0o644)] as [(mode_t, mode_t)]
      {
        for name in try names(in: stage.folder) where name != "b.json" {
          try FileManager.default.removeItem(atPath: stage.folder + "/" + name)
        }
        try put(sampleText, stage.path)
        chmod(stage.path, bits)
        for amount in 1...2 as ClosedRange<Int64> {
          var ledger = try stage.open()
          let before = ledger.book.projects[1].spending(in: .march).map(SpendingEntry.init)
          _ = try ledger.commit(spend(cars, .march, wan(amount), expecting: before))
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
  func notes(_ note: String) throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open(by: Author(user: note, host: note))
      let receipt = try ledger.commit(spend(cars, .march, wan(3, note), reason: note))
      #expect(stage.lines().count == 1)
      let history = try stage.open().history
      #expect(history == [receipt.entry])
      #expect(Array(history[0].author.user.unicodeScalars) == Array(note.unicodeScalars))
      #expect(Array((history[0].reason ?? "").unicodeScalars) == Array(note.unicodeScalars))
      #expect(stage.findings() == [])
    }
  }
}

@Suite("Ledger: several people") struct LedgerTogetherTests {
  private let cars = LedgerStage.cars
  private let equipment = LedgerStage.equipment

  @Test("changes of other cells are merged and told")
  func merged() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: LedgerStage.li)
      let first = try theirs.commit(spend(cars, .march, wan(3)))
      let second = try mine.commit(spend(cars, .april, wan(4)))
      #expect(second.remote == [first.entry])
      #expect(second.entry?.sequence == 2)
      #expect(try stage.cell(cars, .march) == "3.00")
      #expect(try stage.cell(cars, .april) == "4.00")
      let third = try theirs.commit(spend(cars, .march, nil, expecting: wan(3), undoes: 1))
      #expect(third.remote == [second.entry])
      #expect(third.entry?.undoes == 1)
      #expect(try stage.open().history == [first.entry, second.entry, third.entry])
      #expect(stage.findings() == [])
    }
  }

  @Test("the same cell is a conflict: what it holds now, by whom and when")
  func conflict() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: LedgerStage.li)
      let receipt = try theirs.commit(spend(cars, .march, wan(3)))
      stage.now = Timestamp(seconds: stage.now.seconds + 60)
      let before = try stage.bytes()
      #expect(throws: CommitFailure.conflict(current: wan(3), entry: receipt.entry)) {
        try mine.commit(spend(cars, .march, wan(5)))
      }
      #expect(receipt.entry?.author == LedgerStage.li)
      #expect(receipt.entry?.time == Timestamp(seconds: 1_728_352_800))
      #expect(try stage.bytes() == before)
      #expect(stage.lines().count == 1)
      // Whoever has seen it may change it.
      #expect(mine.book.projects[1].spending(in: .march)?.amount.fiscal.wanText == "3.00")
      _ = try mine.commit(spend(cars, .march, wan(5), expecting: wan(3)))
      #expect(try stage.cell(cars, .march) == "5.00")
    }
  }

  @Test("the same change by two is one change")
  func agreed() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: LedgerStage.li)
      _ = try theirs.commit(spend(cars, .march, wan(3)))
      #expect(try mine.commit(spend(cars, .march, wan(3))).entry == nil)
      #expect(stage.lines().count == 1)
    }
  }

  @Test("a change that falls into the same tick of the clock and has the same length is met")
  func sameTick() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      _ = try mine.commit(spend(cars, .march, wan(3)))
      var status = stat()
      stat(stage.path, &status)
      // In place, as some editors write, and then the old time of the change.
      let text = try #require(contents(stage.path)).replacing("3.00\"", with: "7.00\"")
      let descriptor = open(stage.path, O_WRONLY)
      _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      futimens(descriptor, [status.st_atim, status.st_mtim])
      close(descriptor)
      #expect(throws: CommitFailure.self) {
        try mine.commit(spend(cars, .march, wan(5), expecting: wan(3)))
      }
      let receipt = try mine.commit(spend(cars, .april, wan(5)))
      #expect(receipt.entry?.sequence == 3)
      #expect(try stage.cell(cars, .march) == "7.00")
    }
  }

  @Test("a look finds what others did, and that the file is gone or broken")
  func refresh() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      #expect(mine.refresh() == .unchanged)
      var theirs = try stage.open(by: LedgerStage.li)
      let entry = try #require(try theirs.commit(spend(cars, .march, wan(3))).entry)
      #expect(mine.refresh() == .changed([entry]))
      #expect(mine.book == theirs.book)
      #expect(mine.history == [entry])
      #expect(mine.refresh() == .unchanged)
      // By something that leaves no line.
      try put(sampleText, stage.path)
      #expect(mine.refresh() == .changed([]))
      try put("{", stage.path)
      #expect(mine.refresh() == .unreadable)
      #expect(mine.refresh() == .unreadable)
      unlink(stage.path)
      #expect(mine.refresh() == .vanished)
      try put(sampleText, stage.path)
      #expect(mine.refresh() == .changed([]))
    }
  }
}

@Suite("Ledger: closed months") struct LedgerClosingTests {
  private let cars = LedgerStage.cars

  private func closedMonth(_ month: Month) -> CommitFailure {
    .refused(RuleViolation(.closedMonth(month), at: .project))
  }

  @Test("are changed only for a reason, which the history keeps")
  func frozen() throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      let receipt = try ledger.commit(Commit(.closing(through: .june), expecting: nil))
      #expect(receipt.entry?.event == .closing(from: nil, to: .june))
      for reason in [nil, "", " 　"] {
        #expect(throws: closedMonth(.june)) {
          try ledger.commit(spend(cars, .june, wan(3), reason: reason))
        }
      }
      #expect(throws: closedMonth(.june)) {
        try ledger.commit(
          Commit(
            .spending(project: cars, month: .june, entry: wan(3)), expecting: nil,
            reason: "说明", reopening: false))
      }
      _ = try ledger.commit(spend(cars, .july, wan(1)))
      _ = try ledger.commit(spend(cars, .june, wan(3), reason: "凭证有误"))
      #expect(try stage.open().history.map(\.reason) == [nil, nil, "凭证有误"])
      #expect(try stage.book().closedThrough == .june)
      #expect(try stage.cell(cars, .june) == "3.00")
      #expect(stage.findings() == [])
    }
  }

  @Test("closed by another meanwhile are closed")
  func closedMeanwhile() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: LedgerStage.li)
      _ = try theirs.commit(Commit(.closing(through: .june), expecting: nil))
      #expect(throws: closedMonth(.march)) { try mine.commit(spend(cars, .march, wan(3))) }
      #expect(try stage.cell(cars, .march) == nil)
    }
  }

  @Test("open again for a reason, or when one's own last closing is taken back")
  func opening() throws {
    try LedgerStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(Commit(.closing(through: .march), expecting: nil))
      _ = try ledger.commit(Commit(.closing(through: .june), expecting: nil))
      for month in [nil, Month.january, .march] {
        #expect(throws: closedMonth(.june)) {
          try ledger.commit(Commit(.closing(through: month), expecting: nil))
        }
      }
      // Not the last one, and not to where it stood before.
      #expect(throws: closedMonth(.june)) {
        try ledger.commit(Commit(.closing(through: nil), expecting: nil, undoes: 1))
      }
      #expect(throws: closedMonth(.june)) {
        try ledger.commit(Commit(.closing(through: nil), expecting: nil, undoes: 2))
      }
      _ = try ledger.commit(Commit(.closing(through: .march), expecting: nil, undoes: 2))
      #expect(try stage.book().closedThrough == .march)
      _ = try ledger.commit(Commit(.closing(through: nil), expecting: nil, reason: "全年重报"))
      #expect(try stage.book().closedThrough == nil)
      #expect(ledger.history.last?.event == .closing(from: .march, to: nil))
      #expect(stage.findings() == [])
    }
  }

  @Test("an undo of a closing does not undo another's that came after it")
  func anothersClosing() throws {
    try LedgerStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: LedgerStage.li)
      let first = try mine.commit(Commit(.closing(through: .march), expecting: nil))
      _ = try theirs.commit(Commit(.closing(through: .june), expecting: nil))
      #expect(throws: closedMonth(.june)) {
        try mine.commit(
          Commit(.closing(through: nil), expecting: nil, undoes: first.entry?.sequence))
      }
      #expect(try stage.book().closedThrough == .june)
    }
  }
}
