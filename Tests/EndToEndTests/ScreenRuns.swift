import Foundation
import TestSupport
import Testing

extension Runs {
  /// Terminals of all kinds, and those that are refused.
  @Suite struct ScreenRuns {
    @Test func aWideScreenShowsTheSelectedProjectBesideTheVariances() throws {
      try Terminal.with(rows: 40, columns: 120) { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("3", "Down", "Down")
        // The pane's last line: what is above it is on the screen by then.
        let screen = try terminal.wait(for: "| 填报            已填报至9月")
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[4].contains("城市夜景品质") && lines[4].contains("? 未填报 至7月滞后"))
        let third = ["大型设备运行..", "36.71", "-13.29", "==:", "4.65", "✗!严重滞后", "7.15", "|"]
        #expect(lines[5].split(separator: " ").prefix(8).map(String.init) == third)
        #expect(screen.contains("| 下一时间节点    10月底计划 20.00，尚需"))
      }
    }

    @Test func colourIsLeftOutWhenAskedFor() throws {
      for (variables, isColoured) in [("", true), ("NO_COLOR=1", false)] {
        try Terminal.with { terminal in
          try terminal.open(variables: variables, waitFor: "调整后预算")
          let screen = try terminal.styledScreen()
          let colours = screen.matches(of: /\u{1B}\[([0-9;:]*)m/).filter { match in
            match.1.split { ";:".contains($0) }.contains {
              Int($0).map { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 } ?? false
            }
          }
          #expect(colours.isEmpty != isColoured)
          #expect(
            screen.contains(/\u{1B}\[(?:[0-9]+;)*7m/),
            "The selection is in reverse video either way.")
        }
      }
    }

    @Test func chineseNeedsNoLocaleAndEnglishIsChosen() throws {
      try Terminal.with(variables: []) { terminal in
        try terminal.open(waitFor: "大型设备运行保障经费")
        try terminal.wait(for: "合计（11个项目）")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        try terminal.open("--lang en", waitFor: "Total (11)")
        try terminal.press("2", "7", "Enter")
        try terminal.confirm("Enter saves, Esc edits")
        try terminal.wait(for: "Saved: 大型设备运行保障经费 Sep 2.60 -> 7.00")
      }
    }

    @Test func aTerminalThatCannotShowScreensIsRefusedWithAWayOut() throws {
      try Terminal.with(columns: 120) { terminal in
        for (variables, sentence) in [
          ("TERM=dumb", "终端“dumb”不能移动光标，无法画界面；请用 budget summary 文件名。"),
          ("TERM=nonesuch", "无法识别终端类型“nonesuch”"),
          ("TERM=", "没有设置 TERM"),
        ] {
          try terminal.run("true")
          let screen = try {
            try terminal.open(variables: variables, waitFor: "ended 64")
            return try terminal.screen()
          }()
          #expect(screen.contains(sentence) && screen.contains("budget summary"), "\(screen)")
        }
        try terminal.run("true")
        try terminal.open(file: "book.json < /dev/null", waitFor: "交互界面需要在终端中运行")
        try terminal.wait(for: "budget summary 文件名")
        try terminal.wait(for: "ended 64")
        #expect(try terminal.isAsBefore())
      }
    }

    @Test func aHostileNameCannotSpeakToTheTerminal() throws {
      try TemporaryFolder.with { folder in
        let name =
          #"恶意\u001b]2;OWNED\u0007\u001b[2J\u001b[31m\u009b5m"# + String(repeating: "长", count: 500)
        let text = try String(contentsOfFile: Repository.sample, encoding: .utf8)
          .replacing("\"name\": \"大型设备运行保障经费\"", with: "\"name\": \"\(name)\"")
        try folder.write(text, to: "hostile.json")
        try Terminal.with(variables: ["LANG=C.UTF-8", "NO_COLOR=1"], book: folder["hostile.json"]) {
          terminal in
          try terminal.open(waitFor: "恶意")
          for (key, sign) in [
            ("2", "财政本月"), ("5", "Enter 保存"), ("Escape", "已放弃输入。"), ("Escape", "调整后预算"),
            ("3", "落后金额"), ("G", "恶意"), ("1", "调整后预算"), ("Enter", "执行率"), ("?", "录入此项目支出"),
          ] {
            try terminal.press(key)
            let screen = try terminal.wait(for: sign)
            #expect(screen.split(separator: "\n")[0].contains("录入"), "\(key)")
            #expect(try terminal.reports("#{pane_title}") != "OWNED")
          }
          try terminal.press("q")
          try terminal.wait(for: "ended 0")
          #expect(try terminal.isAsBefore())
        }
      }
    }
  }
}
