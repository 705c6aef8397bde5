import BudgetCommands
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import TerminalKit
import TestSupport
import Testing

/// The indicators through the real loop, with a book on disk.
@Suite struct IndicatorSessionTests {
  private let author = Author(user: "zhang", host: "desk1")

  /// Plays a script to its end and hands over the book that it leaves.
  private func play(_ script: [ScriptStep], in folder: TemporaryFolder) throws -> BudgetBook {
    let ledger = try FileLedger.open(
      folder["book.json"], author: author,
      clock: FileLedger.Clock(now: { Timestamp(seconds: 1_728_349_200) }, today: { nil }))
    let size = Size(rows: 24, columns: 80)
    let state = AppState(
      book: ledger.book, history: ledger.history, author: author, asOf: .september,
      settings: Settings(strings: Strings(.chinese), commitPrefix: "session"), size: size)
    let device = ScriptedDevice(size: size, script: script)
    var session = try #require(
      Session(
        state: state, ledger: ledger, device: device,
        edit: { text, _ in .edited(text) }))
    let end = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    #expect(end == .quit)
    return try BookFile.open(folder["book.json"]).book
  }

  private func value(_ book: BudgetBook, _ place: Int, _ month: Month = .september) -> String? {
    book.projects[0].indicators[place].report(in: month)?.value.map {
      if case .number(let number) = $0 { number.text } else { "words" }
    }
  }

  @Test func aValueIsTypedSavedUndoneAndMadeAgain() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.plan, to: "book.json")
      let book = try play(
        [
          .keys("69⏎"), .wait(for: "已保存：大型设备运行保障经费 指标1"), .keys("u"),
          .wait(for: "已撤销并保存"), .keys("⌃r"), .wait(for: "已重做并保存"), .keys("q"),
        ], in: folder)
      #expect(value(book, 0) == "9")
    }
  }

  @Test func aClosedMonthTakesItsReason() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.plan, to: "book.json")
      let book = try play(
        [
          .keys("2c→⏎"), .wait(for: "已保存"), .event(.keys([.alt("6")])), .wait(for: "（已结账）"),
          .keys("9⏎"), .wait(for: "修改原因"), .keys("漏报⏎"), .wait(for: "已保存：大型设备运行保障经费 指标1"),
          .keys("q"),
        ], in: folder)
      #expect(value(book, 0) == "9")
    }
  }

  @Test func anotherWritersValueIsAskedAbout() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.plan, to: "book.json")
      let code = try BookFile.open(folder["book.json"]).book.projects[0].code
      let path = folder["book.json"]
      let book = try play(
        [
          .keys("69"),
          .wait(
            what: "the other writer",
            until: { _ in
              // What is there already leaves no second entry.
              guard
                var theirs = try? FileLedger.open(
                  path, author: Author(user: "li", host: "desk2"),
                  clock: FileLedger.Clock(
                    now: { Timestamp(seconds: 1_728_349_300) }, today: { nil }))
              else { return false }
              let edit = Edit.indicator(
                project: code, at: 0,
                .report(
                  .september,
                  Replacing(nil, with: IndicatorReport(Quantity(text: "7").map { .number($0) }))))
              _ = try? theirs.commit(Commit([edit], id: CommitID("theirs")))
              return true
            }), .keys("⏎"), .wait(for: "li@desk2"), .keys("→⏎"),
          .wait(for: "已保存"), .keys("q"),
        ], in: folder)
      #expect(value(book, 0) == "9")
    }
  }

  @Test func enterTwiceAKeyOfAnotherScreenAndTypingAheadDoNoHarm() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.plan, to: "book.json")
      let book = try play(
        [
          .keys("69⏎⏎"), .wait(for: "指标  大型设备运行保障经费"),
          // What is said of the save must not come over what is said of a key.
          .wait(what: "the save", until: { !$0.shows("保存中") }), .keys("⎋"), .wait(for: "填报"),
          .keys("E"), .wait(for: "E 在这里不起作用"), .keys("⇱"), .burst("10⏎"),
          .wait(for: "将覆盖已填报的 9"), .keys("⏎"), .wait(for: "已保存"), .keys("q"),
        ], in: folder)
      #expect(value(book, 0) == "10")
      #expect(value(book, 1) == nil)
    }
  }
}
