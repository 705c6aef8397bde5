import BudgetCommands
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import Foundation
import TerminalKit
import TestSupport
import Testing

/// Files of others, through the real loop and its threads.
@Suite struct ExchangeSessionTests {
  private func context(_ folder: TemporaryFolder) -> CommandContext {
    var context = CommandContext(
      environment: { _ in nil }, now: { Timestamp(seconds: 1_728_349_200) }, today: { nil },
      clockOffset: { 0 }, author: { Author(user: "zhang", host: "desk1") },
      terminalColumns: { nil }, input: { () throws(SystemTrouble) in [] },
      output: { (_: [UInt8]) throws(SystemTrouble) in }, errors: { _ in })
    context.folder = folder.path
    return context
  }

  /// Plays a script at the sample, which is at `book.json` in a folder.
  private func play(_ script: [ScriptStep], in folder: TemporaryFolder) throws -> BudgetBook {
    try folder.copy(Repository.sample, to: "book.json")
    let ledger = try FileLedger.open(
      folder["book.json"], author: Author(user: "zhang", host: "desk1"),
      clock: FileLedger.Clock(now: { Timestamp(seconds: 1_728_349_200) }, today: { nil }))
    let device = ScriptedDevice(size: Size(rows: 24, columns: 100), script: script)
    let state = AppState(
      book: ledger.book, history: ledger.history, author: ledger.author, asOf: .october,
      settings: Settings(strings: Strings(.chinese), commitPrefix: "session"), size: device.size)
    let opened = Session(
      state: state, ledger: ledger, device: device,
      outside: Outside(context(folder), file: folder["book.json"]))
    var session = try #require(opened)
    _ = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    return try BookFile.open(folder["book.json"]).book
  }

  @Test func whatIsExportedIsImportedAgainWithoutAChange() throws {
    try TemporaryFolder.with { folder in
      let book = try play(
        [
          .keys("x⌃uout.csv⌃s"), .wait(for: "已导出 out.csv"), .keys("iou⇥"),
          .wait(for: "out.csv"), .keys("⇥⏎←←←←←←←←←←⌃s"), .wait(for: "改动 0 处，待处理 0 处"),
          .keys("⏎"), .wait(for: "没有可录入的金额"), .keys("⎋q"),
        ], in: folder)
      #expect(
        try Data(folder.bytes(of: "book.json"))
          == Data(contentsOf: URL(fileURLWithPath: Repository.sample)))
      #expect(book.projects.count == 11)
    }
  }

  @Test func aFileThatIsThereIsReplacedOnlyWhenAsked() throws {
    try TemporaryFolder.with { folder in
      try folder.write("别人的", to: "out.html")
      _ = try play(
        [
          .keys("x⌃uout.html⌃s"), .wait(for: "要覆盖吗"), .keys("⏎"),
          .wait(until: { frame in
            let isKept = (try? folder.text(of: "out.html")) == "别人的"
            return isKept && frame.shows("[导出]")
          }), .keys("⌃s"), .wait(for: "要覆盖吗"), .keys("→⏎"), .wait(for: "已导出 out.html"),
          .keys("q"),
        ], in: folder)
      #expect(try folder.text(of: "out.html").hasPrefix("<!DOCTYPE html>"))
    }
  }

  @Test func theBookItselfIsNotReplaced() throws {
    try TemporaryFolder.with { folder in
      _ = try play(
        [
          .keys("x⌃ubook.json⌃s"), .wait(for: "就是预算文件本身"), .keys("⎋q"),
        ], in: folder)
    }
  }

  @Test func aFolderIsNotReplaced() throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder["年度"], withIntermediateDirectories: false)
      _ = try play(
        [.keys("x⌃u年度⌃s"), .wait(for: "✗ 年度：这是文件夹，请指定其中的文件。"), .keys("⎋q")], in: folder)
    }
  }

  /// The focus is where another month is chosen.
  @Test func aMonthThatTheTableLacksIsToldUnderTheMonth() throws {
    try TemporaryFolder.with { folder in
      try folder.write("单位：元,,\n项目名称,1月,2月\n公务用车服务平台运行,14200,100\n", to: "年.csv")
      _ = try play(
        [
          .keys("i年.csv⌃s"), .wait(for: "✗ 表中没有10月的列"), .keys("←←←←←←←←⌃s"),
          .wait(for: "2月 财政资金"), .keys("⎋q"),
        ], in: folder)
    }
  }

  @Test func aTableIsImportedAsOneChangeAndUndone() throws {
    try TemporaryFolder.with { folder in
      try folder.write(
        "单位：元,,\n项目编码,项目名称,本月支出\n,公务用车服务平台运行,14200\n,招待所,66000\n,合计,80200\n", to: "10月.csv")
      let book = try play(
        [
          .keys("i10月.csv⌃s"), .wait(for: "待处理 1 处"), .keys("p⏎"), .wait(for: "待处理 0 处"),
          .keys("⏎"), .wait(for: "已保存"), .keys("u"), .wait(for: "已撤销并保存"), .keys("⌃r"),
          .wait(for: "已重做"), .keys("q"),
        ], in: folder)
      let spent = book.projects.compactMap { $0.spending(in: .october)?.amount.total.wanText }
      #expect(spent == ["1.42", "6.60"])
    }
  }

  @Test func whatCannotBeReadIsToldUnderThePath() throws {
    try TemporaryFolder.with { folder in
      try folder.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], to: "旧.xls")
      try folder.write("", to: "空.csv")
      _ = try play(
        [
          .keys("i旧.xls⌃s"), .wait(for: "✗ 旧.xls："), .keys("⌃u空.csv⌃s"),
          .wait(for: "✗ 空.csv：文件是空的。"), .keys("⌃u没有.csv⌃s"), .wait(for: "✗ 没有.csv：没有这个文件"),
          .keys("⎋q"),
        ], in: folder)
    }
  }
}
