import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Projects added, copied, removed and moved.
@Suite struct ProjectChangesTests {
  /// What a whole project takes, from the code on.
  private static let typed =
    "D4⇥丁项目⇥负责人⇥张三⇥50⇥5⇥10⇥20⇥30%⇥100%⇥用途丁⇥第一⌃n第二⇥"
    + "产出指标⇥数量指标⇥电梯数量⇥描述⇥9 部⇥工作计划⌃n维修次数⇥⇥≤1 次⌃n"

  private static let project = Project(
    code: "D4", name: "丁项目", attributes: [Attribute(name: "负责人", value: "张三")],
    budget: funds("50", "5"), purpose: "用途丁", goals: ["第一", "第二"],
    plan: Plan(march: wan("10"), june: wan("20"), october: wan("16.5"), december: wan("55")),
    indicators: [
      Indicator(
        level1: "产出指标", level2: "数量指标", level3: "电梯数量", description: "描述", target: "9 部",
        basis: "工作计划"),
      Indicator(
        level1: "产出指标", level2: "数量指标", level3: "维修次数", description: "", target: "≤1 次",
        basis: ""),
    ])

  @Test func aWholeProjectIsTyped() {
    var app = AppDriver(rows: 40)
    app.strike("a")
    #expect(app.rows[2] == "新增项目")
    app.strike(Self.typed)
    // The third row has taken over the levels and is otherwise blank.
    #expect(app.state.form?.form.focus == FieldPlace(.indicators, row: 2, column: 2))
    app.strike("⌃s")
    #expect(app.shows("✗ 计划累计数不能低于6月底的 20.00。"))
    app.strike("⌃u21⌃s")
    // A row is a row as soon as it says anything.
    #expect(app.book.projects[3].indicators.count == 3)
    app.strike("u")
    #expect(app.book == Books.three)
  }

  @Test func itIsOneEditAndSelected() {
    var app = AppDriver(rows: 40)
    app.strike("a" + Self.typed + "⌃y⌃y⇤⇤")
    for _ in 0..<40 where app.state.form?.form.focus?.id != .plan(.october) { app.strike("⇤") }
    app.strike("⌃u21⌃s")
    let project = Project(
      code: "D4", name: "丁项目", attributes: Self.project.attributes,
      budget: Self.project.budget, purpose: "用途丁", goals: Self.project.goals,
      plan: Plan(march: wan("10"), june: wan("20"), october: wan("21"), december: wan("55")),
      indicators: Self.project.indicators)
    #expect(
      app.commits.map(\.edits) == [
        [.project(code: "D4", at: 3, Replacing(nil, with: project))]
      ])
    #expect(app.state.selectedCode == "D4")
    #expect(app.status == "已保存：丁项目 新增项目")
    #expect(app.disk == app.book)
  }

  @Test func theFirstProjectOfAnEmptyBook() {
    var app = AppDriver(Books.empty)
    #expect(app.shows("文件中还没有项目。"))
    app.strike("aA1⇥甲⇥⇥35⌃s")
    #expect(app.book.projects.map(\.code) == ["A1"])
    #expect(app.book.projects[0].budget == funds("35"))
    #expect(app.book.projects[0].plan == nil)
    #expect(app.state.selectedCode == "A1")
  }

  @Test func aCopyHasEverythingButCodeAndSpending() {
    var app = AppDriver(Books.underway)
    app.strike("C")
    #expect(app.rows[2] == "新增项目（复制自 甲项目）")
    #expect(app.state.form?.isChanged == false)
    app.strike("⌃s")
    #expect(app.shows("✗ 不能为空，请补上。"))
    app.strike("A2⌃s")
    #expect(app.book.projects.map(\.code) == ["A1", "A2", "B2", "C3"])
    #expect(app.book.projects[1].name == "甲项目")
    #expect(app.book.projects[1].plan == app.book.projects[0].plan)
    #expect(app.book.projects[1].goals == ["目标"])
    #expect(app.book.projects[1].spending.isEmpty)
    #expect(app.state.selectedCode == "A2")
  }

  @Test func removingNamesWhatGoesAlongAndIsUndone() {
    var app = AppDriver(Books.underway)
    app.strike("D")
    #expect(app.shows("删除“甲项目”（A1）？"))
    #expect(app.shows("一并删除已录支出 3.50 万元（1-2月）。"))
    app.strike("⏎")
    #expect(app.commits.isEmpty)
    app.strike("⌦⎋⌦→⏎")
    #expect(app.book.projects.map(\.code) == ["B2", "C3"])
    #expect(app.state.selectedCode == "B2")
    app.strike("u")
    #expect(app.book == Books.underway)
    #expect(app.disk == app.book)
  }

  @Test func removingFromItsOwnScreenGoesBackToTheList() {
    var app = AppDriver()
    app.strike("↓⏎D→⏎")
    #expect(app.state.screens.top.kind == .projects)
    #expect(app.book.projects.map(\.code) == ["A1", "C3"])
  }

  @Test func closedMonthsWithSpendingNeedAReasonToo() {
    var app = AppDriver(Books.underway, asOf: .february)
    app.strike("2c→⏎⎋D→⏎")
    #expect(app.status.contains("1-2月已结账：须写明原因。"))
    app.strike("重复录入⏎")
    #expect(app.book.projects.map(\.code) == ["B2", "C3"])
  }

  @Test func movingKeepsTheSelection() {
    var app = AppDriver()
    app.strike(">")
    #expect(app.commits.map(\.edits) == [[.order(project: "A1", Replacing(0, with: 1))]])
    app.strike(">")
    #expect(app.book.projects.map(\.code) == ["B2", "C3", "A1"])
    #expect(app.state.selectedCode == "A1")
    app.strike(">")
    #expect(app.status == "不能再移动。")
    app.strike("⌥↑<<")
    #expect(app.book.projects.map(\.code) == ["A1", "B2", "C3"])
    #expect(app.status == "不能再移动。")
    app.strike("s>")
    #expect(app.status == "按原始顺序排列时才能移动项目（s 切换）。")
    #expect(app.commits.count == 4)
  }
}
