import BudgetStore
import Foundation
import TestSupport
import Testing

extension Runs {
  /// More keys than anybody types, more terminal than anybody has, and the end in the midst of it.
  @Suite struct FloodRuns {
    /// Opens the sample on its entry sheet and hands over its terminal and folder.
    private static func with(
      rows: Int = 24, columns: Int = 80, sheet: Bool = true,
      _ body: (PseudoTerminal, TemporaryFolder) throws -> Void
    ) throws {
      try TemporaryFolder.with { folder in
        try folder.copy(Repository.sample, to: "book.json")
        let terminal = try PseudoTerminal(
          Program.budget, ["--today", "2024-10-08", "book.json"], rows: rows, columns: columns,
          in: folder.path)
        try terminal.wait(for: "退出")
        if sheet {
          terminal.type("2")
          try terminal.wait(for: "财政本月")
        }
        try body(terminal, folder)
      }
    }

    private static func isAsBefore(_ folder: TemporaryFolder) throws -> Bool {
      try folder.text(of: "book.json") == String(contentsOfFile: Repository.sample, encoding: .utf8)
    }

    private static func draft(in folder: TemporaryFolder) throws -> String? {
      try folder.names().first { $0.hasPrefix("book.json.draft-") }.map(folder.text(of:))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGUSR1])
    func twentyThousandDigitsAreTypedAndASignalEndsThemWithTheDraftKept(signal: Int32) throws {
      try Self.with { terminal, folder in
        terminal.type(String(repeating: "7", count: 20_000))
        try terminal.waitUntilTaken()
        terminal.signal(signal)
        let status = try terminal.end()
        #expect(status == 128 + signal)
        #expect(terminal.isCooked)
        let draft = try #require(try Self.draft(in: folder))
        // A field has a length.
        let digits = draft.filter { $0 == "7" }.count
        #expect((900...1000).contains(digits), "\(draft)")
        #expect(try Self.isAsBefore(folder))
      }
    }

    @Test func aTerminalThatVanishesAmongTwentyThousandDigitsKeepsTheDraft() throws {
      try Self.with { terminal, folder in
        terminal.type(String(repeating: "7", count: 20_000))
        try terminal.waitUntilTaken()
        terminal.hangUp()
        let status = try terminal.end()
        #expect(status == 0)
        #expect(try Self.draft(in: folder)?.contains("7777") == true)
      }
    }

    @Test(arguments: [
      "\r", "u", "H", "/", "\u{1B}", "?", "\u{1B}[1;99999", "\u{1B}[99;5:3x", "\u{1B}O", "\u{80}",
      "\u{12}", "j", "]",
    ])
    func twentyThousandOfAnyKeyAreTakenInAndEnded(key: String) throws {
      for sheet in [true, false] {
        try Self.with(sheet: sheet) { terminal, folder in
          terminal.type(String(repeating: key, count: 20_000 / key.utf8.count))
          try terminal.waitUntilTaken()
          terminal.signal(SIGTERM)
          let status = try terminal.end()
          #expect(status == 128 + SIGTERM)
          #expect(terminal.isCooked)
          #expect(try Self.isAsBefore(folder))
        }
      }
    }

    @Test(arguments: [true, false])
    func aPasteOfTenMegabytesIsRefusedWithASentence(isMarked: Bool) throws {
      try Self.with { terminal, folder in
        let start = terminal.drawn.count
        let text = String(repeating: "1.25\n", count: 2_000_000)
        terminal.type(isMarked ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
        try terminal.wait(for: "太长", after: start)
        try terminal.waitUntilTaken()
        terminal.type("q")
        let status = try terminal.end()
        #expect(status == 0)
        #expect(try Self.draft(in: folder) == nil)
      }
    }

    @Test func aTerminalThatStopsReadingKeepsNobodyFromEndingIt() throws {
      try Self.with(rows: 100, columns: 300) { terminal, folder in
        let start = terminal.drawn.count
        terminal.type("12")
        try terminal.wait(for: "保存", after: start)
        terminal.isReading = false
        // Each of these draws the screen anew, as long as there is room for it.
        terminal.type(String(repeating: "\u{0C}", count: 3_000))
        try terminal.wait("a write that waits") { $0.isWaiting }
        terminal.signal(SIGTERM)
        let status = try terminal.end()
        #expect(status == 128 + SIGTERM)
        #expect(terminal.isCooked)
        #expect(try Self.draft(in: folder)?.contains("12") == true)
      }
    }

    @Test(arguments: [(5000, 5000), (65535, 65535), (500, 1000)])
    func aTerminalBeyondReasonIsUsedAsFarAsReasonGoes(rows: Int, columns: Int) throws {
      try Self.with(rows: rows, columns: columns) { terminal, _ in
        let peak = try #require(terminal.peakKilobytes)
        #expect(peak < 400_000)
        terminal.resize(rows: 24, columns: 80, isTold: true)
        try terminal.wait(for: "财政本月", after: terminal.drawn.count)
        terminal.resize(rows: rows, columns: columns, isTold: true)
        try terminal.wait(for: "财政本月", after: terminal.drawn.count)
        terminal.type("q")
        let status = try terminal.end()
        #expect(status == 0)
        #expect(terminal.isCooked)
      }
    }

    @Test(arguments: [(1, 1), (0, 0), (1, 500), (500, 1)])
    func aTerminalOfNextToNothingIsNoReasonToEnd(rows: Int, columns: Int) throws {
      try Self.with { terminal, _ in
        terminal.resize(rows: rows, columns: columns, isTold: true)
        terminal.type("1\r\u{1B}[A?")
        try terminal.waitUntilTaken()
        try terminal.wait("all keys to be answered") { $0.isWaiting }
        let start = terminal.drawn.count
        terminal.resize(rows: 24, columns: 80, isTold: true)
        terminal.type("\u{0C}")
        try terminal.wait(for: "录入", after: start)
        terminal.signal(SIGTERM)
        let status = try terminal.end()
        #expect(status == 128 + SIGTERM)
        #expect(terminal.isCooked)
      }
    }
  }
}
