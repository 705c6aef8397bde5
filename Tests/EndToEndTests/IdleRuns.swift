import TestSupport
import Testing

extension Runs {
  /// A program that nobody uses takes no processor at all.
  @Suite struct IdleRuns {
    @Test func noThreadRunsWhileNothingHappens() throws {
      try TemporaryFolder.with { folder in
        try folder.copy(Repository.sample, to: "book.json")
        let terminal = try PseudoTerminal(
          Program.budget, ["--today", "2024-10-08", "book.json"], in: folder.path)
        try terminal.wait(for: "退出")
        // Longer than a store is left alone that has to be looked at; what goes on at the start may take a while.
        let isIdle = (0..<5).contains { _ in terminal.isIdle(milliseconds: 800) }
        #expect(isIdle)
        // Writing another file into the folder is none of its concern.
        try folder.write("x", to: "other.txt")
        #expect((0..<5).contains { _ in terminal.isIdle(milliseconds: 100) })
        terminal.type("q")
        let status = try terminal.end()
        #expect(status == 0)
      }
    }
  }
}
