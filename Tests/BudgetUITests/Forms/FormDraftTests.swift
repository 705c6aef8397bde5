import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// What is filled in outlives a session that is cut off; the user's own editor works on a field.
@Suite struct FormDraftTests {
  private let keys = "E⇥⌃u甲我⇥负责人⇥张三⇥⌃u41⇥"

  private let draft = UnfinishedForm(
    kind: "project", project: "A1",
    fields: [
      "name": .text("甲我"), "attributes": .rows([["负责人", "张三"]]), "budget.fiscal": .text("41"),
    ],
    opened: [
      "name": .text("甲项目"), "attributes": .rows([]), "budget.fiscal": .text("40.00"),
    ])

  @Test func theChangedFieldsAreKept() {
    var app = AppDriver()
    #expect(app.state.unfinished == [])
    app.strike("E")
    #expect(app.state.unfinished == [])
    app.strike("⎋" + keys)
    #expect(app.state.unfinished == [.form(draft)])
    app.strike(.function(1))
    #expect(app.state.unfinished == [.form(draft)])
  }

  @Test func theyAreFilledInAgain() {
    var app = AppDriver()
    let goesOn = app.state.resumes(.form(draft))
    #expect(goesOn.done)
    app = AppDriver(resuming: .form(draft))
    #expect(app.status == "上次中断时正在填写，内容还在：Ctrl-S 保存，Esc 返回。")
    #expect(app.state.form?.form.text(of: .name) == "甲我")
    #expect(app.state.form?.form.rows(of: .attributes) == [["负责人", "张三"]])
    #expect(app.state.unfinished == [.form(draft)])
    app.strike("⎋→→⏎")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func aFieldChangedInBetweenIsSaid() throws {
    var app = AppDriver()
    try app.write(.name(project: "A1", Replacing("甲项目", with: "甲新")))
    app = AppDriver(app.disk, resuming: .form(draft))
    #expect(app.status == "上次中断时的内容还在；文件中这些栏其间已有改动，请核对后保存。")
    #expect(app.state.form?.form.text(of: .name) == "甲我")
  }

  @Test func aNewProjectIsKeptWhole() {
    var app = AppDriver()
    app.strike("aD4⇥丁")
    guard case .form(let form)? = app.state.unfinished.first else {
      Issue.record("no draft")
      return
    }
    #expect(form.project == nil)
    #expect(form.fields["code"] == .text("D4"))
    app = AppDriver(resuming: .form(form))
    #expect(app.state.form?.form.text(of: .name) == "丁")
    app.strike("⇥⇥⇥9⌃s")
    #expect(app.book.projects.last?.name == "丁")
  }

  @Test func whatCannotBeGoneOnWithIsToldAndKept() {
    for (draft, isReadOnly) in [
      (draft, true), (UnfinishedForm(kind: "project", project: "X9", fields: [:]), false),
      (UnfinishedForm(kind: "later", project: nil, fields: [:]), false),
    ] {
      let (done, status) = AppDriver(isReadOnly: isReadOnly).state.resumes(.form(draft))
      #expect(!done)
      #expect(status.contains("现在不能继续，已保留。"))
    }
  }

  // MARK: - An editor

  @Test func theFieldGoesToTheEditorAndComesBack() {
    var app = AppDriver()
    app.strike("E⇥⇥⇥⇥⇥⇥⇥⇥⇥⌃x⌃e")
    #expect(app.effects == [.editText("用途")])
    app.send(.edited(.edited("第一行\n第二行")))
    #expect(app.state.form?.form.text(of: .purpose) == "第一行\n第二行")
    app.strike("⌃s")
    #expect(app.book.projects[0].purpose == "第一行\n第二行")
  }

  @Test func whatFailsLeavesTheFieldAndSaysSo() {
    var app = AppDriver()
    app.strike("E⇥x⌃x⌃e")
    app.send(.edited(.failed("编辑器异常结束（1），内容未变。")))
    #expect(app.state.form?.form.text(of: .name) == "甲项目x")
    #expect(app.status == "编辑器异常结束（1），内容未变。")
  }

  @Test func theFieldsRulesHoldForWhatComesBack() {
    var app = AppDriver()
    app.strike("E⇥⌃x⌃e")
    app.send(.edited(.edited("一\u{1B}[2J\n二\t三")))
    #expect(app.state.form?.form.text(of: .name) == "一[2J二 三")
    app.strike("⌃x⌃e")
    app.send(.edited(.edited(String(repeating: "长", count: 4_001))))
    #expect(app.status == "内容放不下，只取了前面的部分。")
  }

  @Test func controlXAloneDoesNothing() {
    var app = AppDriver()
    app.strike("E⇥⌃xz⌃e")
    #expect(app.effects == [])
    #expect(app.state.form?.form.text(of: .name) == "甲项目z")
    app.strike("⇥⌃x⌃e")
    #expect(app.status == "此栏没有可编辑的文字。")
    #expect(app.effects == [])
  }
}

extension AppState {
  /// Whether a draft is gone on with, and what the status line says then.
  fileprivate func resumes(_ draft: Unfinished) -> (done: Bool, status: String) {
    var state = self
    let done = state.resume(draft)
    let frame = state.view()
    return (done, frame.rowText(frame.fullSize.rows - 2))
  }
}
