import BudgetModel
import BudgetStore
import Glibc
import TestSupport
import Testing

extension Runs {
  /// Projects typed into forms and found in the file.
  @Suite struct FormRuns {
    private static let code = "13053524P00000299999X"

    private static let project = Project(
      code: code, name: "档案数字化", attributes: [Attribute(name: "负责人", value: "张三")],
      budget: Funds(fiscal: Money(fen: 35_000_000), other: Money(fen: 1_500_000)),
      purpose: "馆藏档案扫描\n及著录。", goals: ["完成三万卷", "利用率提高"],
      plan: Plan(
        march: Money(fen: 3_650_000), june: Money(fen: 10_000_000),
        october: Money(fen: 29_200_000), december: Money(fen: 36_500_000)),
      indicators: [
        Indicator(
          level1: "产出指标", level2: "数量指标", level3: "扫描卷数", description: "全年扫描的档案卷数",
          target: "≥30000 卷", basis: "工作计划"),
        Indicator(
          level1: "产出指标", level2: "数量指标", level3: "著录条数", description: "", target: "≥90000 条",
          basis: "工作计划"),
      ])

    @Test func aWholeProjectWithIndicatorsIsTyped() throws {
      try Terminal.with { terminal in
        let book = { try BookFile.open(terminal.folder["book.json"]).book }
        let before = try book()
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("a")
        try terminal.wait(for: "新增项目")
        func fill(_ texts: String...) throws {
          for text in texts {
            if !text.isEmpty {
              try terminal.type(text)
              // The last characters, for a long text scrolls in its field.
              try terminal.wait(for: String(text.suffix(8)))
            }
            try terminal.press("Tab")
          }
        }
        try fill(Self.code, "档案数字化", "负责人", "张三", "350000元", "1.5")
        try fill("10%", "10", "80%")
        try terminal.type("30")
        try terminal.wait(for: "12月底比预算数少 6.50")
        try terminal.press("=")
        try terminal.wait(for: "12月底等于预算数")
        try terminal.press("Tab")
        try terminal.type("馆藏档案扫描")
        try terminal.press("Enter")
        try fill("及著录。")
        try terminal.type("完成三万卷")
        try terminal.press("C-n")
        try fill("利用率提高")
        try fill("产出指标", "数量指标", "扫描卷数", "全年扫描的档案卷数", "≥30000 卷")
        try terminal.type("工作计划")
        try terminal.press("C-n")
        try fill("著录条数", "", "≥90000 条")
        try terminal.type("工作计划")
        try terminal.resize(rows: 20, columns: 60)
        try terminal.wait(for: "≥90000 条")
        try terminal.press("C-s")
        try terminal.wait(for: "已保存：档案数字化 新增项目")
        #expect(try book().projects == before.projects + [Self.project])
        try terminal.press("u")
        try terminal.wait(for: "已撤销并保存：档案数字化 删除项目")
        #expect(try book() == before)
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try terminal.isAsBefore())
      }
    }

    @Test func whatWasFilledInIsOfferedAtTheNextStart() throws {
      try Terminal.with { terminal in
        try terminal.open(waitFor: "调整后预算")
        try terminal.press("E", "Tab")
        try terminal.type("二期")
        try terminal.wait(for: "大型设备运行保障经费二期")
        try terminal.signal(SIGHUP)
        try terminal.wait(for: "ended 129")
        try terminal.open(waitFor: "上次中断时正在填写")
        try terminal.wait(for: "大型设备运行保障经费二期")
        try terminal.press("C-s")
        try terminal.wait(for: "已保存：大型设备运行保障经费 名称")
        try terminal.press("q")
        try terminal.wait(for: "ended 0")
        #expect(try !terminal.folder.names().contains { $0.hasPrefix("book.json.draft-") })
      }
    }

    @Test func theUsersEditorWritesAField() throws {
      try Terminal.with { terminal in
        try terminal.folder.write(
          "echo editing; read -r line < /dev/tty; echo \"$line\" > \"$1\"\n", to: "editor")
        try terminal.open(
          variables: "EDITOR='sh \(terminal.folder["editor"])' TMPDIR=\(terminal.folder.path)",
          waitFor: "调整后预算")
        try terminal.press("E", "Tab", "C-x", "C-e")
        try terminal.wait(for: "editing")
        try terminal.type("新名称")
        try terminal.press("Enter")
        try terminal.wait { $0.contains("项目名称") && $0.contains("新名称") }
        // Cut off in the middle of an editor the form is kept, and nothing else is left.
        try terminal.press("C-x", "C-e")
        try terminal.wait(for: "editing")
        try terminal.signal(SIGTERM)
        try terminal.wait(for: "ended 143")
        #expect(try terminal.isAsBefore())
        #expect(try !terminal.folder.names().contains { $0.hasPrefix("budget-") })
        try terminal.open(waitFor: "上次中断时正在填写")
        try terminal.wait(for: "新名称")
      }
    }
  }
}
