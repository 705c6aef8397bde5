import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension Runs {
  /// Ways to end, foreseen and not; the shell gets its terminal back each time.
  @Suite struct EndingRuns {
    @Test(arguments: [
      (SIGTERM, 143), (SIGHUP, 129), (SIGSEGV, 139), (SIGQUIT, 131), (SIGUSR1, 138),
      (SIGALRM, 142), (SIGXCPU, 152), (SIGSYS, 159), (34, 162),
    ])
    func aSignalKeepsWhatWasRecordedAndTheTerminal(signal: Int32, status: Int) throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "7", "Enter")
        try terminal.confirm()
        try terminal.wait(for: "已保存：大型设备运行保障经费 9月 2.60 -> 7.00")
        try terminal.press("8", ".", "5")
        try terminal.wait(typing: "8.5", into: "公务用车服务")
        try terminal.signal(signal)
        try terminal.wait(for: "ended \(status)")
        #expect(try terminal.isAsBefore())
        // What was recorded is in the file, what was being typed is not.
        let projects = try BookFile.open(terminal.folder["book.json"]).book.projects
        #expect(projects[0].spending(in: .september)?.amount[.fiscal]?.fen == 7_000_000)
        #expect(projects[1].spending(in: .september) == nil)
        let kept = try terminal.folder.names().filter { $0.hasPrefix("book.json.draft-") }
        #expect(kept.count == ([SIGSEGV, SIGSYS].contains(signal) ? 0 : 1))
      }
    }

    @Test func whatWasBeingTypedIsOfferedAtTheNextStart() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "Down", "4", ".", "5")
        try terminal.wait(typing: "4.5", into: "公务用车服务")
        try terminal.signal(SIGHUP)
        try terminal.wait(for: "ended 129")
        try terminal.open(waitFor: "上次中断时正在输入")
        try terminal.press("Enter")
        try terminal.wait(for: "已保存：公务用车服务平台运行 9月 未填报 -> 4.50")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try !terminal.folder.names().contains { $0.hasPrefix("book.json.draft-") })
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("u")
        try terminal.wait(for: "已撤销并保存：公务用车服务平台运行 9月 4.50 -> 未填报")
      }
    }

    @Test func controlCDropsWhatIsTypedThenQuits() throws {
      try Terminal.with { terminal in
        let before = try terminal.folder.bytes(of: "book.json")
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "9")
        try terminal.wait(typing: "9", into: "大型设备运行")
        try terminal.press("C-c")
        try terminal.wait(for: "已放弃输入。")
        try terminal.press("C-c")
        try terminal.wait(for: "ended 0")
        #expect(try terminal.isAsBefore())
        #expect(try terminal.folder.bytes(of: "book.json") == before)
      }
    }

    @Test func aSuspendedProgramComesBackAsItWas() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "1", "2", ".", "5")
        try terminal.wait(typing: "12.5", into: "大型设备运行")
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        #expect(try terminal.isAsBefore())
        // The window changes meanwhile, of which a stopped program is not told.
        try terminal.resize(rows: 30, columns: 120)
        try terminal.type("fg")
        try terminal.press("Enter")
        // Only a wide screen has the column.
        try terminal.wait(for: "状态")
        try terminal.wait(typing: "12.5", into: "大型设备运行")
        try terminal.press("Enter")
        try terminal.confirm()
        try terminal.wait(for: "已保存：大型设备运行保障经费 9月 2.60 -> 12.50")
        try terminal.press("q")
        try terminal.wait { !$0.contains("已保存") && $0.contains("ready>") }
        #expect(try terminal.isAsBefore())
      }
    }

    @Test func aStoppedProgramThatIsEndedKeepsWhatWasTypedAndLeavesTheTerminalAlone() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("2", "1", "2", ".", "5")
        try terminal.wait(typing: "12.5", into: "大型设备运行")
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        try terminal.run("kill %1; wait %1")
        #expect(try terminal.isAsBefore())
        try terminal.run("jobs > left")
        #expect(try !terminal.folder.text(of: "left").contains("Stopped"))
        #expect(try terminal.folder.names().contains { $0.hasPrefix("book.json.draft-") })
      }
    }

    @Test func aFolderThatVanishesIsToldAndQuittingAsks() throws {
      try Terminal.with { terminal in
        let folder = terminal.folder
        try FileManager.default.createDirectory(
          atPath: folder["office"], withIntermediateDirectories: false)
        try folder.copy(folder["book.json"], to: "office/book.json")
        try terminal.open(file: "office/book.json", waitFor: "调整后预算")
        try FileManager.default.moveItem(atPath: folder["office"], toPath: folder["elsewhere"])
        try terminal.press("2", "7", "Enter")
        try terminal.confirm()
        try terminal.wait(for: "未保存！文件已被移走或删除，没有写入。")
        try terminal.press("q")
        try terminal.wait(for: "退出？")
        try terminal.press("Enter")
        try terminal.wait { $0.contains("退出？") && $0.contains("未保存！") }
        // The folder comes back, and the first choice then saves and quits.
        try FileManager.default.moveItem(atPath: folder["elsewhere"], toPath: folder["office"])
        try terminal.press("Enter")
        try terminal.wait(for: "ended 0")
        let book = try BookFile.open(folder["office/book.json"]).book
        #expect(book.projects[0].spending(in: .september)?.amount[.fiscal]?.fen == 7_000_000)
        #expect(try terminal.isAsBefore())
      }
    }

    @Test func whatSomeoneElseEntersIsSeenAndKept() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        let spend = try Program.budget.run(
          ["spend", "book.json", "公务用车", "--month", "9", "--amount", "4.65"],
          in: terminal.folder.path)
        #expect(spend.status == 0)
        try terminal.wait(for: "公务用车服务平台运行 9月 未填报 -> 4.65")
        try terminal.press("2", "7", "Enter")
        try terminal.confirm()
        try terminal.wait(for: "已保存：大型设备运行保障经费 9月 2.60 -> 7.00")
        let book = try BookFile.open(terminal.folder["book.json"]).book
        #expect(book.projects[0].spending(in: .september)?.amount[.fiscal]?.wanText == "7.00")
        #expect(book.projects[1].spending(in: .september)?.amount[.fiscal]?.wanText == "4.65")
      }
    }

    @Test func aFileThatIsGoneIsToldAndItsBookSavedElsewhere() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try #require(unlink(terminal.folder["book.json"]) == 0)
        try terminal.press("2", "7", "Enter")
        try terminal.confirm()
        try terminal.wait(for: "未保存！文件已被移走或删除")
        try terminal.press("Escape")
        try terminal.wait(for: "调整后预算")
        try terminal.press("q")
        try terminal.wait(for: "退出？")
        try terminal.press("Right", "Enter")
        try terminal.wait(for: "另存为：")
        try terminal.type("elsewhere.json")
        try terminal.press("Enter")
        try terminal.wait(for: "ended 0")
        let book = try BookFile.open(terminal.folder["elsewhere.json"]).book
        #expect(book.projects[0].spending(in: .september)?.amount[.fiscal]?.wanText == "7.00")
      }
    }
  }
}
