import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// A project of the book edited in a form: the smallest edits of what was changed, as one commit.
@Suite struct ProjectFormTests {
  @Test func whatIsTypedBecomesOneCommitOfTheSmallestEdits() {
    var app = AppDriver()
    app.strike("E")
    #expect(app.rows[2] == "修改项目  甲项目")
    app.strike("⇥⌃u甲改⇥⇥⇥⇥⇥⇥⇥⇥⌃u新用途⌃s")
    #expect(
      app.commits.map(\.edits) == [
        [
          .name(project: "A1", Replacing("甲项目", with: "甲改")),
          .purpose(project: "A1", Replacing("用途", with: "新用途")),
        ]
      ])
    #expect(app.state.screens.top.kind == .projects)
    #expect(app.status == "已保存：甲项目 名称 “甲项目” -> “甲改”；甲项目 修改资金用途")
    #expect(app.disk == app.book)
    app.strike("u")
    #expect(app.book == Books.three)
  }

  @Test func aFormThatSaysNothingNewIsNoChange() {
    var app = AppDriver()
    app.strike("E⌃s")
    #expect(app.status == "没有改动。")
    #expect(app.commits.isEmpty)
    app.strike("E⇥⇥⎋")
    #expect(app.state.question == nil)
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func enterOnTheLastStopSaves() {
    var app = AppDriver()
    app.strike("E⇥⌫⏎")
    #expect(app.state.form?.form.focus?.id == .attributes)
    for _ in 0..<10 { app.strike("⇥") }
    #expect(app.state.form?.form.focus?.id == .save)
    #expect(app.shows("[保存]"))
    app.strike("x")
    #expect(app.status == "Enter 保存，上 返回各栏。")
    app.strike("⏎")
    #expect(app.book.projects[0].name == "甲项")
  }

  @Test func theCodeIsCorrectedWithAllElse() {
    var app = AppDriver()
    app.strike("↓⏎E⌃uB9⇥!⌃s")
    #expect(
      app.commits.map(\.edits) == [
        [
          .name(project: "B2", Replacing("乙项目", with: "乙项目!")),
          .code(project: "B2", Replacing("B2", with: "B9")),
        ]
      ])
    // The project's own screen goes on under the new code.
    #expect(app.rows[2].hasPrefix("乙项目!  B9  "))
    app.strike("⎋")
    #expect(app.state.selectedCode == "B9")
    app.strike("u")
    #expect(app.book == Books.three)
    #expect(app.state.selectedCode == "B2")
  }

  @Test func theHistoryFollowsTheCode() throws {
    var app = AppDriver()
    app.strike("25⏎⎋E⌃uA9⌃s2⇱6⏎⏎⎋4")
    #expect(app.rows[2].hasPrefix("修改历史  甲项目"))
    #expect(app.rows[4].hasPrefix("3  2024-10-08 01:00  zhang@desk1  甲项目 6月 5.00 -> 6.00"))
    #expect(app.rows[5].contains("编码 “A1” -> “A9”"))
    #expect(app.rows[6].hasPrefix("1  2024-10-08 01:00"))
    // A project that takes the old code later is another one.
    try app.write(
      .project(
        code: "A1", at: 0,
        Replacing(nil, with: Books.project("A1", "另一", plan: "1", "2", "3", "4"))))
    app.poll()
    #expect(!app.rows[3..<10].contains { $0.contains("新增项目") })
    try app.write(.code(project: "A9", Replacing("A9", with: "A7")))
    app.poll()
    #expect(app.rows[4].contains("编码 “A9” -> “A7”"))
    #expect(app.rows[7].hasPrefix("1  2024-10-08 01:00"))
  }

  @Test func aCodeThatIsTakenIsRefusedAtItsField() {
    var app = AppDriver()
    app.strike("E⌃uB2⇥⇥⌃s")
    #expect(app.state.form?.form.focus?.id == .code)
    #expect(app.shows("项目编码“B2”与第 2 个项目重复。"))
    #expect(app.status == "有一处须改正，未保存。")
    #expect(app.commits.isEmpty)
  }

  @Test func whatIsEmptyOrUnnamedIsRefusedAtItsField() {
    var app = AppDriver()
    app.strike("E⌃u⇥⌃u⇥x⇥值⇥⌃s")
    #expect(app.status == "有 2 处须改正，未保存。")
    app.strike("A1⇥名⌃s")
    #expect(app.book.projects[0].attributes == [Attribute(name: "x", value: "值")])
    #expect(app.book.projects[0].name == "名")
  }

  @Test func unnamedAttributesAndBlankRows() {
    var app = AppDriver()
    app.strike("E⇥⇥⌃n⇥值⌃s")
    #expect(app.shows("属性没有名称，请补上。"))
    app.strike("负责人⌃n⌃n⌃s")
    #expect(app.book.projects[0].attributes == [Attribute(name: "负责人", value: "值")])
  }

  @Test func badAmountsAreToldUnderTheirFields() {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⌃u1..2⇥⇥⌃u3x⌃s")
    #expect(app.status == "有 2 处须改正，未保存。")
    #expect(app.state.form?.form.focus?.id == .budget(.fiscal))
    #expect(app.shows("✗ 金额中有无效字符“x”。"))
    app.strike("⌃u-40⇥⌃u80⇥⌃u10⌃s")
    // Readable, so that the book's own rules are asked.
    #expect(app.shows("✗ 预算数不能为负数。"))
    #expect(app.state.form?.form.focus?.id == .budget(.fiscal))
    #expect(app.commits.isEmpty)
  }

  @Test func textsKeepTheirLines() {
    var app = AppDriver()
    app.strike("E⇟⇟⇟")
    for _ in 0..<20 where app.state.form?.form.focus?.id != .goals { app.strike("⇤") }
    app.strike("⏎第二行⌃n另一目标⌃s")
    #expect(app.book.projects[0].goals == ["目标\n第二行", "另一目标"])
  }

  @Test func aTextThatIsNotTouchedStaysToTheLastCharacter() throws {
    var project = Books.project("A1", "甲项目", plan: "10", "20", "30", "40")
    project = Project(
      code: "A1", name: "甲项目", budget: project.budget,
      purpose: "  有\t制表符 \n" + String(repeating: "长", count: 5_000), goals: [" 一 ", "二"],
      plan: project.plan)
    var app = AppDriver(Books.book([project]))
    app.strike("E⇥!⌃s")
    #expect(app.commits.map(\.edits) == [[.name(project: "A1", Replacing("甲项目", with: "甲项目!"))]])
    // Of a list that is touched, the other rows stay as they are too.
    app.strike("E⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥⇥")
    #expect(app.state.form?.form.focus == FieldPlace(.goals, row: 1, column: 0))
    app.strike("!⌃s")
    #expect(app.book.projects[0].goals == [" 一 ", "二!"])
    #expect(app.book.projects[0].purpose == project.purpose)
  }

  @Test func closedMonthsAskForAReason() {
    var app = AppDriver(Books.underway, asOf: .february)
    app.strike("2c→⏎⎋")
    #expect(app.book.closedThrough == .february)
    app.strike("E⇥⇥⇥⌃u50⇥⇥⇥⇥⇥=⌃s")
    #expect(app.status.contains("1-2月已结账：须写明原因。"))
    app.strike("⎋")
    // Esc goes back to the form, which has kept everything.
    #expect(app.state.form?.form.text(of: .budget(.fiscal)) == "50")
    app.strike("⌃s批复有误⏎")
    #expect(app.book.projects[0].budget == funds("50"))
    #expect(app.commits.last?.reason == "批复有误")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func aReadOnlySessionSaysWhyNot() {
    var app = AppDriver(isReadOnly: true)
    for keys in ["a", "E", "C", "D", "<", ">", "⌥↑", "3a", "E", "D", "⏎E"] {
      app.strike(keys)
      #expect(app.status == "以只读方式打开，不能修改。", "\(keys)")
    }
    #expect(app.state.screens.forms.isEmpty)
  }
}
