import Foundation
import Glibc
import TestSupport
import Testing

extension Runs {
  /// From nothing: the program started without a file.
  @Suite struct StartRuns {
    /// A terminal in a folder without a book.
    private func withTerminal(_ body: (Terminal) throws -> Void) throws {
      try Terminal.with { terminal in
        try terminal.run("rm book.json")
        try body(terminal)
      }
    }

    @Test func aClerkStartsAYearAndComesBackToIt() throws {
      try withTerminal { terminal in
        try terminal.open(file: "", waitFor: "n  新建年度")
        try terminal.press("n")
        try terminal.wait(for: "单位编码")
        try terminal.type("430001")
        try terminal.press("Enter")
        try terminal.type("机关服务中心")
        try terminal.press("C-s")
        let screen = try terminal.wait(for: "已新建。按 a 新增第一个项目。")
        #expect(screen.contains("文件中还没有项目。"))
        #expect(screen.contains("430001 机关服务中心，2024年度"))
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try terminal.isAsBefore())
        #expect(
          try terminal.folder.text(of: "budget.json").contains(
            #""unit": {"code": "430001", "name": "机关服务中心"}"#))
        // The second time it opens by itself; from elsewhere it is in the list.
        try terminal.open(file: "", waitFor: "文件中还没有项目。")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        try terminal.run("mkdir -p elsewhere; cp budget elsewhere; cd elsewhere")
        try terminal.open(file: "", waitFor: "机关服务中心 2024   还没有项目")
        try terminal.press("1")
        try terminal.wait(for: "文件中还没有项目。")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
      }
    }

    @Test func aMissingFileIsMadeWhereItWasNamed() throws {
      try withTerminal { terminal in
        try terminal.open(file: "2025.json", waitFor: "没有 2025.json")
        try terminal.press("n")
        try terminal.wait(for: "2025.json")
        try terminal.press("Escape")
        try terminal.wait(for: "n  新建年度")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try !terminal.folder.names().contains("2025.json"))
        try terminal.open("--read-only", file: "2025.json", waitFor: "ended 66")
        try terminal.run("true")
        try terminal.open(file: "sumary", waitFor: "budget summary")
        try terminal.wait(for: "ended 66")
      }
    }

    @Test func theSampleCanBeTriedAndLeavesNothing() throws {
      try withTerminal { terminal in
        let before = try terminal.folder.names()
        try terminal.open(file: "", waitFor: "s  打开示例")
        try terminal.press("s")
        try terminal.wait(for: "示例（不保存）")
        try terminal.press("2")
        try terminal.wait(for: "财政本月")
        try terminal.press("Down", "4", ".", "6", "5", "Enter")
        try terminal.wait(for: "公务用车服务平台运行 9月 未填报 -> 4.65")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try terminal.isAsBefore())
        let after = try terminal.folder.names().filter { !["after", "pid"].contains($0) }
        #expect(after == before)
      }
    }

    @Test func whatWasFilledInOutlivesTheTerminal() throws {
      try withTerminal { terminal in
        try terminal.open(file: "", waitFor: "n  新建年度")
        try terminal.press("n")
        try terminal.wait(for: "单位编码")
        try terminal.type("430001")
        try terminal.wait(for: "430001")
        try terminal.signal(SIGHUP)
        try terminal.wait(for: "ended 129")
        #expect(try terminal.isAsBefore())
        try terminal.open(file: "", waitFor: "上次中断时填写的内容还在")
        try terminal.wait(for: "430001")
        try terminal.press("Escape")
        try terminal.wait(for: "还没有新建成文件")
        try terminal.press("Right", "Enter")
        try terminal.wait(for: "n  新建年度")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        // It was dropped, so it is not offered again.
        try terminal.open(file: "", waitFor: "n  新建年度")
        try terminal.press("C-z")
        try terminal.wait(for: "Stopped")
        try terminal.type("fg\n")
        try terminal.wait(for: "n  新建年度")
        try terminal.press("q")
        try terminal.wait(for: "ready>")
      }
    }
  }
}
