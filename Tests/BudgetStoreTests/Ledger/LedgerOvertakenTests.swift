import BudgetModel
import BudgetStore
import Foundation
import Testing

/// A save that was cut off between its line and its last step, and a file that another program changed since.
@Suite("FileLedger: a save that was overtaken") struct LedgerOvertakenTests {
  private let edited = sampleText.replacing("用途", with: "别的用途")

  @Test("its line is kept aside, and sent again its commit is recorded, not taken for known")
  func sentAgain() throws {
    try FileStage.with { stage in
      let sent = commit(spend(FileStage.cars, .march, 3))
      try stage.cutOff { stage in
        var ledger = try stage.open()
        _ = try ledger.commit(sent)
      }
      let line = try #require(contents(stage.historyPath))
      try put(edited, stage.path)

      var ledger = try stage.open()
      let snapshot = try ledger.commit(sent)
      let torn = "b.json.history.torn-\(try digest(Array(line.utf8)).prefix(32))"
      #expect(snapshot.warnings == [.tornLine(keptAs: stage.folder + "/" + torn)])
      #expect(snapshot.news.map(\.sequence) == [1])
      #expect(snapshot.entry(of: sent) != nil)
      #expect(try stage.cell(FileStage.cars, .march) == "3.00")
      #expect(try stage.book().projects[0].purpose == "别的用途")
      #expect(contents(stage.folder + "/" + torn) == line)
      #expect(stage.findings() == [])
      #expect(
        try Set(names(in: stage.folder)) == [
          ".b.json.lock", "b.json", "b.json.backups", "b.json.history", torn,
        ])
    }
  }

  @Test("the entries before it stay, and the change from outside is noted behind them")
  func behindOthers() throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(FileStage.cars, .january, 1)))
      try stage.cutOff { stage in
        var theirs = try stage.open(by: FileStage.li)
        _ = try theirs.commit(commit(spend(FileStage.cars, .march, 3)))
      }
      let text = try #require(contents(stage.path))
      try put(text.replacing("用途", with: "别的用途"), stage.path)

      let snapshot = try ledger.commit(commit(spend(FileStage.cars, .april, 4)))
      #expect(snapshot.news.map(\.sequence) == [2, 3])
      #expect(snapshot.news.map(\.cause) == [.external, .typed])
      #expect(try stage.cell(FileStage.cars, .january) == "1.00")
      #expect(try stage.cell(FileStage.cars, .march) == nil)
      #expect(stage.findings() == [])
    }
  }
}
