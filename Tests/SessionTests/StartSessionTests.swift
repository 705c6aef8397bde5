import BudgetCommands
import BudgetImport
import BudgetModel
import BudgetStore
import BudgetText
import BudgetUI
import Foundation
import TerminalKit
import TestSupport
import Testing

/// The start screen's real loop and its threads, driven by scripts of keys on a scripted terminal.
@Suite struct StartSessionTests {
  private func context(_ folder: TemporaryFolder) -> CommandContext {
    let home = folder.path
    var context = CommandContext(
      environment: { $0 == "HOME" ? home : nil }, now: { Timestamp(seconds: 1_728_349_200) },
      today: { nil }, clockOffset: { 0 }, author: { Author(user: "zhang", host: "desk1") },
      terminalColumns: { nil }, input: { () throws(SystemTrouble) in [] },
      output: { (_: [UInt8]) throws(SystemTrouble) in }, errors: { _ in })
    context.folder = folder.path
    return context
  }

  /// Plays a script to its end and hands over how it ended and what it left.
  private func play(
    _ script: [ScriptStep], in folder: TemporaryFolder, recent: [RecentBook] = []
  ) -> (end: StartSession.End, state: StartState) {
    let today = CalendarDate(year: 2024, month: 10, day: 8)
    let device = ScriptedDevice(size: Size(rows: 24, columns: 80), script: script)
    let state = StartState(
      strings: Strings(.chinese), today: today, missing: nil, recent: recent, size: device.size)
    var session = StartSession(
      state: state, errands: StartErrands(context(folder), today: today), device: device)
    let end = session.run(on: device)
    if let failure = device.failure { Issue.record("\(failure)") }
    return (end, session.state)
  }

  @Test func aYearIsMadeOfADocument() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.data("linxi-2024.txt"), to: "公布.txt")
      let (end, _) = play(
        [
          .keys("i公⇥"), .wait(for: "公布.txt"), .keys("⏎"),
          .wait(for: "临西县机关后勤服务中心本级，2024年度，项目 11"), .keys("⌃s"), .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(_, "budget.json", let remark, let review) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(remark == "已导入 11 个项目。")
      #expect(review?.uncertain == [] && review?.unread == [])
      #expect(
        try folder.text(of: "budget.json")
          == String(contentsOfFile: Repository.plan, encoding: .utf8))
    }
  }

  @Test func aYearIsMadeOfATable() throws {
    try TemporaryFolder.with { folder in
      try folder.write("项目编码,项目名称,预算数（万元）\nA1,甲项目,12.50\n", to: "项目.csv")
      let (end, _) = play(
        [
          .keys("i项目.csv⏎"), .wait(for: "✗ 表格里没有单位和年度"), .keys("430001⏎某某中心⏎2025⏎"),
          .wait(for: "430001 某某中心，2025年度，项目 1"), .keys("⌃s"), .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(let ledger, _, _, nil) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(ledger.book.projects.map(\.name) == ["甲项目"])
      #expect(ledger.book.projects[0].budget.total == Money(fen: 12_500_000))
    }
  }

  @Test func aYearIsMadeAndOpened() throws {
    try TemporaryFolder.with { folder in
      let (end, _) = play(
        [
          .keys("n430001⇥机关服务中心⇥⇥⇥⇥⇥⇥⌃n上年结转⌃s"), .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(let ledger, "budget.json", let remark, _) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(remark == "已新建。按 a 新增第一个项目。")
      #expect(ledger.book.unit.name == "机关服务中心")
      let text = try folder.text(of: "budget.json")
      #expect(
        text == """
          {
            "schemaVersion": 2,
            "unit": {"code": "430001", "name": "机关服务中心"},
            "fiscalYear": 2024,
            "sources": [
              {"key": "fiscal", "name": "财政资金"},
              {"key": "other", "name": "其他资金"},
              {"key": "carryover", "name": "上年结转"}
            ],
            "projects": []
          }

          """)
    }
  }

  @Test func whatIsThereIsNeverOverwritten() throws {
    try TemporaryFolder.with { folder in
      try folder.write("mine", to: "budget.json")
      let (end, _) = play(
        [
          .keys("n1⇥a⌃s"), .wait(for: "✗ budget.json"), .keys("⌃u2.json⌃s"),
          .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(_, "2.json", _, _) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(try folder.text(of: "budget.json") == "mine")
    }
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    try TemporaryFolder.with { folder in
      let (end, _) = play(
        [
          .keys("n1⇥a⇥⇥⇥⇥⇥⇥⇥⌃unone/2.json⌃s"), .wait(for: "✗ none/2.json："), .keys("⎋→⏎q"),
        ], in: folder)
      guard case .quit = end else {
        Issue.record("\(end)")
        return
      }
      let names = try folder.names()
      #expect(names == [])
    }
  }

  @Test func lastYearIsCarriedOver() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "2024.json")
      let (end, _) = play(
        [
          .keys("n↑2024.json⏎"), .wait(for: "2024年度，项目 11 个、指标 77 项"), .keys("→⌃s"),
          .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(let ledger, _, let remark, _) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(remark == "已沿用项目 11 个、指标 77 项；支出和调整从头开始。")
      #expect(ledger.book.fiscalYear.year == 2025)
      #expect(ledger.book.projects[0].budget.total.wanText == "35.00")
    }
  }

  @Test func aPathIsCompletedAndOpened() throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder["年度"], withIntermediateDirectories: false)
      try folder.copy(Repository.sample, to: "年度/2024.json")
      try folder.write("{", to: "年度/2025.json")
      let (end, _) = play(
        [
          .keys("f年⇥"), .wait(for: "年度/"), .keys("⇥"), .wait(for: "2024.json  2025.json"),
          .keys("5⇥"), .wait(for: "年度/2025.json"), .keys("⏎"), .wait(for: "✗ 年度/2025.json:1:2"),
          .keys("⌃u~/年度/2024.json⏎"), .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(let ledger, let path, nil, nil) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(path == folder["年度/2024.json"])
      #expect(ledger.book.projects.count == 11)
    }
  }

  @Test func pathsAtHomeAreToldAsTheyWereTyped() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "有.json")
      try folder.write("项目编码,项目名称,预算数（万元）\nA1,甲项目,12.50\n", to: "项目.csv")
      let (end, _) = play(
        [
          .keys("f~/无.json⏎"), .wait(for: "✗ ~/无.json：没有这个文件"), .keys("⎋i~/无.csv⏎"),
          .wait(for: "✗ ~/无.csv：没有这个文件"), .keys("⌃u~/无.txt⏎"),
          .wait(for: "✗ ~/无.txt：没有这个文件"), .keys("⌃u~/项目.csv⏎"),
          .wait(for: "✗ 表格里没有单位和年度"), .keys("430001⏎某某中心⏎2025⏎⌃u~/有.json"),
          .wait(for: "430001 某某中心，2025年度，项目 1"), .keys("⌃s"), .wait(for: "✗ ~/有.json 已存在"),
          .keys("⌃u~/新.json⌃s"), .wait(for: "不会出现"),
        ], in: folder)
      guard case .file(_, let path, _, nil) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(path == folder["新.json"])
    }
  }

  @Test func recentFilesAreLookedAt() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: "a.json")
      try folder.write("{", to: "b.json")
      // Larger than what is looked at in passing, and a hole that takes no room.
      try folder.write("", to: "c.json")
      #expect(truncate(folder["c.json"], 20 << 20) == 0)
      let recent = ["a", "b", "c", "d"].map {
        RecentBook(path: folder["\($0).json"], unit: "单位\($0)", year: 2024)
      }
      let (end, _) = play(
        [
          .wait(for: "9月 滞后 5  未填报 2"), .wait(for: "单位b 2024"), .wait(for: "无法读取"),
          .wait(for: "文件很大"), .wait(for: "文件已不在"), .keys("4"),
          .wait(for: "没有这个文件"), .keys("1"), .wait(for: "不会出现"),
        ], in: folder, recent: recent)
      guard case .file(_, let path, nil, nil) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(path == folder["a.json"])
    }
  }

  @Test func aSignalKeepsWhatWasFilledIn() throws {
    try TemporaryFolder.with { folder in
      let (end, state) = play(
        [.keys("n430001⇥机关"), .event(.terminate(signal: 1))], in: folder)
      guard case .signal(1) = end else {
        Issue.record("\(end)")
        return
      }
      #expect(
        state.unfinished?.fields == ["unitCode": .text("430001"), "unitName": .text("机关")])
    }
  }

  @Test func theSampleAndTheEnd() throws {
    try TemporaryFolder.with { folder in
      guard case .sample = play([.keys("s")], in: folder).end else {
        Issue.record("no sample")
        return
      }
      guard case .quit = play([.keys("⎋")], in: folder).end else {
        Issue.record("no end")
        return
      }
      guard case .cutOff = play([], in: folder).end else {
        Issue.record("no end of the input")
        return
      }
    }
  }
}
