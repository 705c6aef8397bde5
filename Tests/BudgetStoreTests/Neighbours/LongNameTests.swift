import BudgetModel
import BudgetStore
import CFileSystem
import Foundation
import Glibc
import Testing

@Suite("Neighbours: names up to the file system's limit") struct LongNameTests {
  @Test("work with every companion", arguments: [60, 200, 210, 214, 240, 247, 250, 255])
  func long(_ length: Int) throws {
    try withFolder { folder in
      let name = String(repeating: "预", count: (length - 5) / 3) + ".json"
      let path = folder + "/" + name + String(repeating: "x", count: length - name.utf8.count)
      try put(sampleText, path)
      let now = Timestamp(seconds: 1_728_352_800)
      let clock = FileLedger.Clock(
        now: { now }, today: { CalendarDate(year: 2024, month: 10, day: 8) })
      var ledger = try FileLedger.open(path, author: FileStage.zhang, clock: clock)
      #expect(try ledger.commit(commit(spend(FileStage.cars, .march, 3))).warnings == [])
      #expect(HistoryCheck(of: path)?.findings == [])
      let drafts = Drafts(of: path, user: String(repeating: "长", count: 100))
      for text in ["1", "2"] {
        drafts.keep(
          .amount(
            UnfinishedEntry(
              project: FileStage.cars, month: .june, source: .other, isCumulative: true,
              text: text)))
      }
      guard case .amount(let first)? = drafts.claim()?.content else {
        Issue.record("no draft of an amount")
        return
      }
      #expect(first.text == "1")
      // A torn line, what another program displaced, what is no book.
      let history = try #require(try names(in: folder).first { $0.hasSuffix(".history") })
      try put((contents(folder + "/" + history) ?? "") + "torn", folder + "/" + history)
      ledger.calls.exchange = { folder, one, other in
        try? put("edited", path)
        return cfile_exchange(folder, one, other)
      }
      let warnings = try ledger.commit(commit(spend(FileStage.cars, .april, 3))).warnings
      #expect(warnings.count == 2)
      for case .tornLine(let kept) in warnings { #expect(contents(kept) == "torn") }
      for case .displaced(let kept) in warnings { #expect(contents(kept) == "edited") }
      let backup = try #require(try BackupFolder(of: path).list().first)
      try put("broken", path)
      _ = try FileLedger.recover(path, from: backup, author: FileStage.li, clock: clock)
      #expect(try BookFile.open(path).book.projects[1].spending(in: .march) == nil)
      #expect(try names(in: folder).allSatisfy { $0.utf8.count <= 255 })
    }
  }
}
