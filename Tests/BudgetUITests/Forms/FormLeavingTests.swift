import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What is filled in is lost by no stray key.
@Suite struct FormLeavingTests {
  @Test func escAsksOnceAnythingIsChanged() {
    var app = AppDriver()
    app.strike("E⇥x⎋")
    #expect(app.shows("表单中有改动，尚未保存。"))
    app.strike("⏎")
    #expect(app.state.form?.form.text(of: .name) == "甲项目x")
    app.strike("⎋⎋")
    #expect(app.state.form?.form.text(of: .name) == "甲项目x")
    app.strike("⎋→⏎")
    #expect(app.book.projects[0].name == "甲项目x")
    app.strike("E⇥y⎋→→⏎")
    #expect(app.status == "已放弃表单中的改动。")
    #expect(app.state.screens.top.kind == .projects)
    #expect(app.book.projects[0].name == "甲项目x")
  }

  @Test func savingOnLeavingMayBeRefused() {
    var app = AppDriver()
    app.strike("E⇥⌃u⎋→⏎")
    #expect(app.shows("✗ 不能为空，请补上。"))
    #expect(app.state.form?.form.focus?.id == .name)
  }

  @Test func quittingFromHelpComesBackToTheForm() {
    var app = AppDriver()
    app.strike("E⇥x")
    app.strike(.function(1))
    #expect(app.rows.contains { $0.hasPrefix("Ctrl-S") && $0.hasSuffix("保存") })
    app.strike("2")
    #expect(app.shows("表单中有改动，尚未保存。"))
    app.strike("⎋")
    app.strike(.function(1))
    app.strike("q")
    #expect(app.state.screens.top.kind == .form)
    #expect(app.shows("表单中有改动，尚未保存。"))
    app.strike("⏎")
    #expect(app.effects == [])
    app.strike("⌃c→→⏎")
    #expect(app.state.screens.top.kind == .projects)
    #expect(app.effects == [])
  }

  @Test func quittingAfterSavingWaitsForTheStore() {
    var app = AppDriver()
    app.strike("E⇥x")
    app.strike(.function(1))
    app.strike("q→⏎")
    #expect(app.disk.projects[0].name == "甲项目x")
    #expect(app.effects == [.quit])
  }

  @Test func wrongKeysChangeNothing() {
    var app = AppDriver()
    app.strike("E")
    let before = app.state.form
    for key in [Key.function(5), .control("g"), .unknown] {
      app.strike(key)
      #expect(app.state.form?.form.text(of: .code) == before?.form.text(of: .code))
      #expect(app.state.screens.top.kind == .form)
    }
    app.strike("⌃n⌃y⌥↑")
    #expect(app.status == "此栏不是列表。")
    #expect(app.state.form?.isChanged == false)
  }

  @Test func aRowThatSaysSomethingGoesOnlyWhenAskedTwice() {
    var app = AppDriver()
    app.strike("E⇥⇥a⇥b⌃n⌃y")
    #expect(app.state.form?.form.rows(of: .attributes) == [["a", "b"]])
    app.strike("⌃y")
    #expect(app.status == "再按一次 Ctrl-Y 删除此行。")
    app.strike("c⌃y")
    #expect(app.status == "再按一次 Ctrl-Y 删除此行。")
    app.strike("⌃y")
    #expect(app.state.form?.form.rows(of: .attributes) == [])
    app.strike("⌃y")
    #expect(app.status == "这里没有行。")
    app.strike("x⌃ny⌥↑")
    #expect(app.state.form?.form.rows(of: .attributes) == [["y", ""], ["x", ""]])
    app.strike("⌃r")
    #expect(app.state.form?.form.rows(of: .attributes) == [])
  }

  @Test func aFieldGoesBackToWhatTheFileHas() {
    var app = AppDriver()
    app.strike("E⇥xyz⌃r")
    #expect(app.state.form?.form.text(of: .name) == "甲项目")
    #expect(app.status == "已恢复为文件中的内容。")
    app.strike("⌃r")
    #expect(app.status == "此栏没有改动。")
  }

  @Test func pastesGoToTheFieldAsOneTextOrSeveralLines() {
    var app = AppDriver()
    app.strike("E⇥⌃u")
    app.paste("一\n二\t三\u{1B}[31m")
    #expect(app.state.form?.form.text(of: .name) == "一二 三[31m")
    for _ in 0..<8 { app.strike("⇥") }
    app.strike("⌃u")
    app.paste("一\r\n二\n三\n")
    #expect(app.state.form?.form.text(of: .purpose) == "一\n二\n三\n")
    app.paste(String(repeating: "长", count: 5_000))
    #expect(app.status == "粘贴的内容放不下，只取了前面的部分。")
    app.strike("⇥⇥⇥")
    #expect(app.state.form?.form.focus?.id == .save)
    app.paste("x")
    #expect(app.status.contains("粘贴"))
    #expect(app.commits.isEmpty)
  }

  @Test func resizingKeepsEverything() {
    var app = AppDriver()
    app.strike("E⇥x⇥负责人")
    let form = app.state.form
    for (rows, columns) in [(20, 60), (3, 10), (40, 120), (24, 80)] {
      app.resize(rows: rows, columns: columns)
      #expect(app.state.form == form)
    }
    app.strike("！")
    #expect(app.state.form?.form.rows(of: .attributes) == [["负责人！", ""]])
  }
}
