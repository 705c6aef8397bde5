import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension Runs {
  /// A whole year by hand: from an empty folder to the file of the year after, no text editor in it.
  @Suite struct YearRuns {
    @Test func aYearFromNothingToTheNext() throws {
      let linxi = try BookFile.open(Repository.plan).book
      try Terminal.with { terminal in
        try terminal.run("rm book.json")
        try begin(terminal)
        for project in linxi.projects.prefix(3) { try type(project, into: terminal) }
        try end(terminal)
        #expect(try book(terminal).projects == Array(linxi.projects.prefix(3)))

        try record(.january ... .july, rows: ["1", "0.5", "2"], terminal)
        try open(terminal, asOf: "2024-08")
        try addProject(terminal)
        try increase(terminal)
        try terminal.press("]")
        try transfer(terminal)
        try end(terminal)
        try record(.august ... .december, rows: ["1", "0.5", "2", "1"], terminal)
        try expectFigures(terminal)

        try close(terminal)
        try carryOver(terminal)
      }
    }

    private func book(_ terminal: Terminal) throws -> BudgetBook {
      try BookFile.open(terminal.folder["budget.json"]).book
    }

    private func open(_ terminal: Terminal, asOf: String) throws {
      try terminal.wait(for: "ready>")
      try terminal.type(
        "clear; sh budget --today 2025-01-10 --as-of \(asOf) budget.json; echo \"ended $?\"")
      try terminal.press("Enter")
      try terminal.wait(for: "调整后预算")
    }

    private func end(_ terminal: Terminal) throws {
      try terminal.press("q")
      try terminal.wait(for: "ended 0")
    }

    /// The start screen's form.
    private func begin(_ terminal: Terminal) throws {
      try terminal.type("clear; sh budget --today 2024-01-10; echo \"ended $?\"")
      try terminal.press("Enter")
      try terminal.wait(for: "n  新建年度")
      try terminal.press("n")
      try terminal.wait(for: "单位编码")
      try terminal.type("430001")
      try terminal.press("Enter")
      try terminal.type("机关服务中心")
      try terminal.press("C-s")
      try terminal.wait(for: "已新建。按 a 新增第一个项目。")
    }

    /// A project typed into its form to the last indicator.
    private func type(_ project: Project, into terminal: Terminal) throws {
      func fill(_ text: String, then keys: String...) throws {
        if !text.isEmpty {
          try terminal.type(text)
          // A long text wraps wherever its field ends.
          let end = text.suffix(6).filter { !$0.isWhitespace }
          try terminal.wait(end) { screen in
            screen.filter { !$0.isWhitespace && $0 != "░" }.contains(end)
          }
        }
        if !keys.isEmpty { try terminal.press(keys) }
      }
      try terminal.press("a")
      try terminal.wait(for: "新增项目")
      try fill(project.code, then: "Tab")
      // The attributes stay empty.
      try fill(project.name, then: "Tab", "Tab")
      for source in FundSources.standard.all {
        try fill(project.budget.amount(of: source).wanText, then: "Tab")
      }
      let plan = try #require(project.plan)
      for checkpoint in Checkpoint.allCases { try fill(plan[checkpoint].wanText, then: "Tab") }
      try fill(project.purpose, then: "Tab")
      for (row, goal) in project.goals.enumerated() {
        if row > 0 { try terminal.press("C-n") }
        try fill(goal)
      }
      try terminal.press("Tab")
      for (row, indicator) in project.indicators.enumerated() {
        if row > 0 {
          // A new row is of the levels of the one above and begins behind them.
          try terminal.press("C-n", "BTab", "BTab", "C-u")
        }
        try fill(indicator.level1, then: "Tab", "C-u")
        try fill(indicator.level2, then: "Tab")
        for text in [indicator.level3, indicator.description, indicator.target] {
          try fill(text, then: "Tab")
        }
        try fill(indicator.basis)
      }
      try terminal.press("C-s")
      try terminal.wait(for: "已保存：\(project.name) 新增项目")
    }

    /// The same amounts month by month on the entry sheet.
    private func record(_ months: ClosedRange<Month>, rows: [String], _ terminal: Terminal) throws {
      let first = months.lowerBound.rawValue
      try open(terminal, asOf: "2024-0\(first)")
      try terminal.press("2")
      try terminal.wait(for: "录入 2024年\(first)月")
      for month in first...months.upperBound.rawValue {
        try terminal.press("Home")
        for amount in rows {
          try terminal.type(amount)
          try terminal.press("Enter")
          let recorded = "\(month)月 未填报 -> "
          try terminal.wait { $0.contains("已保存") && $0.contains(recorded) }
        }
        if month < months.upperBound.rawValue {
          try terminal.press("]")
          try terminal.wait(for: "录入 2024年\(month + 1)月")
        }
      }
      try terminal.press("q")
      try terminal.wait(for: "ended 0")
    }

    /// One that begins in August, at nothing and without a plan.
    private func addProject(_ terminal: Terminal) throws {
      try terminal.press("a")
      try terminal.wait(for: "新增项目")
      for text in ["L001", "应急维修", "", "0", "0"] {
        try terminal.type(text)
        try terminal.press("Tab")
      }
      try terminal.press("C-s")
      try terminal.wait(for: "已保存：应急维修 新增项目")
      try adjust("6", kind: 0, reason: "抢修屋面", terminal)
      try terminal.wait(for: "已保存：应急维修 登记 8月 追加 6.00")
    }

    /// More money, and a plan that is revised with it.
    private func increase(_ terminal: Terminal) throws {
      try terminal.press("Home")
      try adjust("20", kind: 0, reason: "更新电梯", terminal)
      try terminal.wait(for: "计划是否从该月起修订")
      try terminal.press("Enter")
      try terminal.wait(for: "修订支出计划")
      try terminal.press("Tab", "Tab", "Tab", "C-u")
      try terminal.type("30")
      try terminal.press("Tab", "Tab")
      try terminal.type("电梯合同十月付款")
      try terminal.wait(for: "电梯合同十月付款")
      try terminal.press("C-s")
      try terminal.wait(for: "已保存：大型设备运行保障经费 8月起支出计划")
    }

    /// 2.00 from the third project to the second; both plans go on in proportion.
    private func transfer(_ terminal: Terminal) throws {
      try terminal.press("Home", "Down", "Down")
      try terminal.wait(for: "13053524P00000210279Q")
      try adjust("2", kind: 2, target: "公务", reason: "用车增加", terminal)
      for name in ["机关院内后勤运行保障", "公务用车服务平台运行"] {
        try terminal.wait(for: "\(name)的预算从9月起已调整")
        try terminal.press("Escape")
      }
      try terminal.wait { !$0.contains("计划是否从该月起修订") }
    }

    private func adjust(
      _ amount: String, kind: Int, target: String? = nil, reason: String, _ terminal: Terminal
    ) throws {
      try terminal.press("A")
      try terminal.wait(for: "预算调整")
      try terminal.press(Array(repeating: "Right", count: kind) + ["Tab", "Tab"])
      try terminal.type(amount)
      try terminal.press("Tab", "Tab")
      if let target {
        try terminal.type(target)
        try terminal.wait(for: "公务用车服务平台运行")
        try terminal.press("Tab", "Tab", "Tab")
      }
      try terminal.press("Tab")
      try terminal.type(reason)
      try terminal.wait(for: reason)
      try terminal.press("C-s")
    }

    /// As of October, each figure worked out by hand.
    private func expectFigures(_ terminal: Terminal) throws {
      let run = try Program.budget.run([
        "summary", terminal.folder["budget.json"], "--as-of", "2024-10", "--format", "json",
      ])
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
      let totals = try #require(json["totals"] as? [String: Any])
      #expect(totals["approvedBudget"] as? String == "137.00")
      // 35 + 20, 17 + 2, 85 - 2 and 0 + 6.
      #expect(totals["adjustedBudget"] as? String == "163.00")
      #expect(totals["actual"] as? String == "38.00")
      // 30 + 8/17 × 19 + 60/85 × 83, over the 157 that have a plan.
      #expect(totals["planned"] as? String == "97.529412")
      #expect(totals["plannedPercent"] as? String == "62.12")
      #expect(totals["deviation"] as? String == "-39.83")
      #expect(totals["withoutPlan"] as? Int == 1)
      let projects = try #require(json["projects"] as? [[String: Any]])
      func column(_ key: String) -> [String?] { projects.map { $0[key] as? String } }
      #expect(column("adjustedBudget") == ["55.00", "19.00", "83.00", "6.00"])
      #expect(column("planned") == ["30.00", "8.941176", "58.588235", nil])
      #expect(column("actualPercent") == ["18.18", "26.32", "24.10", "50.00"])
      #expect(column("deviation") == ["-36.36", "-20.74", "-46.49", nil])
      #expect(column("status") == ["farBehind", "farBehind", "farBehind", nil])
    }

    private func close(_ terminal: Terminal) throws {
      try open(terminal, asOf: "2024-12")
      try terminal.press("2")
      try terminal.wait(for: "录入 2024年12月")
      try terminal.press("c")
      try terminal.wait(for: "不结账")
      try terminal.press("Right", "Enter")
      try terminal.wait(for: "已保存：结账")
      try end(terminal)
      let check = try Program.budget.run(["check", terminal.folder["budget.json"]])
      #expect(check.status == 0)
      #expect(try book(terminal).closedThrough == .december)
    }

    private func carryOver(_ terminal: Terminal) throws {
      let old = terminal.folder["budget.json"]
      let new = terminal.folder["2025.json"]
      let run = try Program.budget.run(["new", new, "--from", old])
      #expect(run.status == 0, "\(run)")
      let next = try BookFile.open(new).book
      #expect(next.fiscalYear.year == 2025)
      #expect(try next.projects.map(\.name) == book(terminal).projects.map(\.name))
      #expect(try next.projects.map(\.indicators) == book(terminal).projects.map(\.indicators))
      #expect(next.projects.allSatisfy { $0.budget.isZero && $0.plan == nil })
      #expect(next.projects.allSatisfy { $0.spending.isEmpty && $0.adjustments.isEmpty })
      #expect(try Program.budget.run(["check", new]).status == 0)
    }
  }
}
