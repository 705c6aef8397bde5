import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Two people at one project.
@Suite struct FormTogetherTests {
  private let theirName = Edit.name(project: "A1", Replacing("甲项目", with: "甲新"))

  @Test func differentFieldsMerge() throws {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⇥⇥⇥⇥⇥⇥⌃u我的用途")
    try app.write(theirName)
    app.strike("⌃s")
    #expect(app.disk.projects[0].name == "甲新")
    #expect(app.disk.projects[0].purpose == "我的用途")
    #expect(app.disk == app.book)
    #expect(app.history.last?.edits == [.purpose(project: "A1", Replacing("用途", with: "我的用途"))])
  }

  @Test func whatOthersChangeAppearsInFieldsNotTouched() throws {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⇥⇥⇥⇥⇥⇥⌃u我的用途")
    try app.write(theirName)
    app.poll()
    #expect(app.status.contains("li 刚修改：甲新 名称 “甲项目” -> “甲新”"))
    #expect(app.state.form?.form.text(of: .name) == "甲新")
    #expect(app.state.form?.form.text(of: .purpose) == "我的用途")
    #expect(app.state.form?.isChanged(.name) == false)
    app.strike("⌃s")
    #expect(app.history.last?.edits == [.purpose(project: "A1", Replacing("用途", with: "我的用途"))])
  }

  @Test func theSameFieldIsAskedAboutBeforeTheirsIsOverwritten() throws {
    var app = AppDriver()
    app.strike("E⇥⌃u甲我")
    try app.write(theirName)
    app.poll()
    #expect(app.state.form?.form.text(of: .name) == "甲我")
    #expect(app.shows("其他人也改了此栏；Ctrl-R 用对方的"))
    app.strike("⌃s")
    #expect(app.state.form?.form.focus?.id == .name)
    #expect(app.shows("✗ li@desk2 改为“甲新”；Ctrl-S 仍用你的，Ctrl-R 用对方的"))
    #expect(app.book.projects[0].name == "甲新")
    app.strike("⌃s")
    #expect(app.history.last?.edits == [.name(project: "A1", Replacing("甲新", with: "甲我"))])
    #expect(app.disk.projects[0].name == "甲我")
  }

  @Test func theirsIsTakenByOneKey() throws {
    var app = AppDriver()
    app.strike("E⇥⌃u甲我⇥⇥⇥⇥⇥⇥⇥⇥⌃u我的用途")
    try app.write(theirName)
    app.poll()
    app.strike("⇤⇤⇤⇤⇤⇤⇤⇤⌃r")
    #expect(app.state.form?.form.text(of: .name) == "甲新")
    #expect(!app.shows("其他人也改了此栏"))
    app.strike("⌃s")
    #expect(app.history.last?.edits == [.purpose(project: "A1", Replacing("用途", with: "我的用途"))])
  }

  @Test func aClashThatOnlyTheStoreKnowsOpensTheFormAgain() throws {
    var app = AppDriver()
    app.strike("E⇥⌃u甲我⇥⇥⇥⇥⇥⇥⇥⇥⌃u我的用途")
    app.holdsCommits = true
    app.strike("⌃s")
    #expect(app.state.screens.top.kind == .projects)
    try app.write(theirName)
    app.answer()
    #expect(app.state.form?.form.focus?.id == .name)
    #expect(app.state.form?.form.text(of: .purpose) == "我的用途")
    #expect(app.shows("✗ li@desk2 改为“甲新”；Ctrl-S 仍用你的，Ctrl-R 用对方的"))
    #expect(app.book.projects[0].name == "甲新")
    app.holdsCommits = false
    app.strike("⌃r⌃s")
    #expect(app.disk.projects[0].name == "甲新")
    #expect(app.disk.projects[0].purpose == "我的用途")
  }

  @Test func itWaitsUntilNothingElseIsTyped() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("E⇥⌃u甲我⌃s25")
    try app.write(theirName)
    app.answer()
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.state.unfinishedForms.map(\.project) == ["A1"])
    app.strike("⎋")
    #expect(app.state.form?.form.text(of: .name) == "甲我")
  }

  @Test func aRuleThatOnlyTheStoreKnowsOpensTheFormAgain() throws {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⇥⇥⌃u9")
    app.holdsCommits = true
    app.strike("⌃s")
    // Meanwhile June has become less than what March is to be.
    let old = Plan(march: wan("10"), june: wan("20"), october: wan("30"), december: wan("40"))
    try app.write(
      .budget(project: "A1", Replacing(funds("40"), with: funds("50"))),
      .plan(
        project: "A1",
        Replacing(
          old,
          with: Plan(march: wan("10"), june: wan("20"), october: wan("30"), december: wan("50")))))
    app.answer()
    #expect(app.state.form?.form.focus?.id == .plan(.march))
    #expect(app.state.form?.form.text(of: .plan(.march)) == "9")
  }

  @Test func amountsOfTwoSourcesMerge() throws {
    var app = AppDriver(Books.book([noPlan]))
    app.strike("E⇥⇥⇥⌃u41")
    try app.write(.budget(project: "A1", Replacing(funds("40"), with: funds("40", "2"))))
    app.poll()
    #expect(app.state.form?.form.text(of: .budget(.other)) == "2.00")
    app.strike("⌃s")
    #expect(app.disk.projects[0].budget == funds("41", "2"))
  }

  @Test func aProjectThatGoesKeepsItsFormAndSaysSo() throws {
    var app = AppDriver()
    app.strike("E⇥⌃u甲我")
    try app.write(.project(code: "A1", at: 0, Replacing(Books.three.projects[0], with: nil)))
    app.poll()
    #expect(app.shows("项目已被删除"))
    #expect(app.state.form?.form.text(of: .name) == "甲我")
    app.strike("⌃s")
    #expect(app.status == "没有编码为 A1 的项目。")
    #expect(app.state.form?.form.text(of: .name) == "甲我")
  }

  @Test func aCodeThatOthersCorrectIsFollowed() throws {
    var app = AppDriver()
    app.strike("E⇥⌃u甲我")
    try app.write(.code(project: "A1", Replacing("A1", with: "A9")))
    app.poll()
    #expect(app.state.form?.form.text(of: .code) == "A9")
    app.strike("⌃s")
    #expect(app.history.last?.edits == [.name(project: "A9", Replacing("甲项目", with: "甲我"))])
  }

  @Test func aCodeTakenMeanwhileIsRefusedAtItsField() throws {
    var app = AppDriver(Books.empty)
    app.strike("aA1⇥甲⇥⇥35")
    app.holdsCommits = true
    app.strike("⌃s")
    try app.write(.project(code: "A1", at: 0, Replacing(nil, with: noPlan)))
    app.answer()
    #expect(app.state.form?.form.focus?.id == .code)
    #expect(app.shows("✗ 此编码已被另一项目使用。"))
    app.holdsCommits = false
    app.strike("⌃uA2⌃s")
    #expect(app.disk.projects.map(\.code) == ["A1", "A2"])
  }

  @Test func aStoreInTroubleKeepsTheForm() throws {
    var app = AppDriver()
    app.trouble = "磁盘已满。"
    app.strike("E⇥⌃u甲我⌃s")
    #expect(app.status.contains("磁盘已满。"))
    #expect(app.state.unfinishedForms.map(\.fields) == [["name": .text("甲我")]])
    app.trouble = nil
    app.strike("⌃s")
    #expect(app.disk.projects[0].name == "甲我")
    #expect(app.state.unfinishedForms.isEmpty)
  }

  private var noPlan: Project {
    Project(code: "A1", name: "甲项目", budget: funds("40"), purpose: "", goals: [], plan: nil)
  }
}
