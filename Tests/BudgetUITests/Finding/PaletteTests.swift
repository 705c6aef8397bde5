import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The palette: every command of the moment, found by its words.
@Suite struct PaletteTests {
  @Test func itListsEachCommandOfScreenAndEverywhereOnce() {
    var app = AppDriver(Books.underway, rows: 40, columns: 120)
    app.strike("⌃p")
    let listed = app.palette.map(\.binding.command)
    #expect(listed.first == .open)
    #expect(Set(listed).count == listed.count)
    let bound = BindingTable.projects.bindings + BindingTable.everywhere.bindings
    #expect(Set(listed) == Set(bound.map(\.command)).subtracting([.showPalette]))
    #expect(app.shows("Commands") == false && app.shows("打开项目") && app.shows("open the project"))
  }

  @Test(arguments: [
    ("撤销", Command.undo), ("chex", .undo), ("cx", .undo), ("undo", .undo), ("xz xm", .addProject),
    ("from plan dev", .showVariance), ("pcfx", .showVariance), ("ctrl-r", .redo),
  ])
  func wordsOfBothLanguagesPinyinAndKeysFindACommand(text: String, command: Command) {
    var app = AppDriver(Books.underway)
    app.strike("⌃p" + text)
    #expect(app.palette.map(\.binding.command).contains(command), "\(text)")
  }

  @Test func enterRunsTheSelectedCommand() {
    var app = AppDriver(Books.underway)
    app.strike("⌃ppcfx⏎")
    #expect(app.state.screens.top.kind == .variance && app.state.prompt == nil)
    app.strike("⌃pzytx↓")
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .variance && app.state.prompt == nil)
    app.strike("⌃p查找⏎乙")
    #expect(app.state.list?.query == "乙")
  }

  @Test func whatDoesNothingComesLastAndSaysWhy() {
    var app = AppDriver(Books.underway, isReadOnly: true)
    app.strike("⌃p撤销")
    #expect(app.status.hasPrefix("u") && app.status.hasSuffix("以只读方式打开，不能修改。"))
    app.strike("⏎")
    #expect(app.status == "以只读方式打开，不能修改。")
    #expect(app.state.prompt != nil)
    app.strike("⌃u")
    let hindered = app.palette.map { $0.hindrance != nil }
    #expect(hindered == hindered.sorted { !$0 && $1 })
    #expect(hindered.first == false && hindered.last == true)
  }

  @Test func keysAreThoseThatWorkHere() {
    var app = AppDriver(Books.underway)
    app.strike("2⌃p偏差分析")
    #expect(app.palette.first?.binding.keys == [.alt("3")])
    app.strike("⏎")
    #expect(app.state.screens.top.kind == .variance)
  }

  @Test func itOpensOverAFormAndOverAnAmountBeingTyped() {
    var app = AppDriver(Books.underway)
    app.strike("E⇥x⌃p")
    #expect(app.palette.map(\.binding.command).contains(.saveForm))
    app.strike("录入本月⏎")
    #expect(app.shows("表单中有改动，尚未保存。"))
    app.strike("⎋")
    #expect(app.state.form?.isChanged == true)

    app = AppDriver(Books.underway)
    app.strike("22.5⌃p放弃输入⏎")
    #expect(app.state.draft == nil && app.state.screens.top.kind == .entry)
    app.strike("2.5⌃p偏差分析⏎")
    #expect(app.status == "请先完成或取消这里的操作，再换界面。")
    #expect(app.state.draft?.field.text == "2.5")
  }

  @Test func itDoesNotOpenOverAQuestionOrAnotherLine() {
    for keys in ["2c", "/甲", "D"] {
      var app = AppDriver(Books.underway)
      app.strike(keys)
      let before = app.state
      app.strike("⌃p")
      #expect(app.status.contains("请先完成或取消这里的操作"), "\(keys)")
      var after = app.state
      after.notice = before.notice
      #expect(after == before, "\(keys)")
    }
  }

  @Test(arguments: ["", "2", "3", "4", "5", "6", "7", "7⏎", "7F", "⏎", "U", "?", "E", "25"])
  func everyCommandOfEveryScreenCanBeRun(keys: String) {
    var app = AppDriver(Books.underway)
    app.strike(keys + "⌃p")
    #expect(app.state.prompt?.purpose == .command, "\(keys)")
    let commands = app.palette
    #expect(commands.count > 3, "\(keys)")
    for (place, command) in commands.enumerated() {
      var run = app
      run.strike("⏎")
      let isHindered = command.hindrance != nil
      #expect((run.state.prompt?.purpose == .command) == isHindered, "\(keys) \(place)")
      app.strike("↓")
    }
  }

  @Test func typedAheadTextIsLookedForOnce() {
    var app = AppDriver(Books.underway)
    app.strike("⌃p")
    app.burst("pcfx⏎")
    #expect(app.state.screens.top.kind == .variance)
  }
}

extension AppDriver {
  var palette: [Palette.Entry] {
    state.prompt.map { state.palette($0).entries } ?? []
  }
}
