import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What happens when the disk says no, and quitting then.
@Suite struct SavingTests {
  private func unsaved() -> AppDriver {
    var app = AppDriver()
    app.trouble = "磁盘已满。"
    app.strike("25⏎")
    return app
  }

  @Test func aFailureIsToldAndMarkedUntilItIsMended() {
    var app = unsaved()
    #expect(app.status == "未保存！磁盘已满。 按 Ctrl-S 重新保存。")
    #expect(app.rows[1].contains("未保存!"))
    app.strike("⎋3")
    #expect(app.rows[1].contains("未保存!"))
    app.strike("⌃s")
    #expect(app.status == "未保存！磁盘已满。 按 Ctrl-S 重新保存。")
    app.trouble = nil
    app.strike("⌃s")
    #expect(app.status == "已保存：甲项目 6月 未填报 -> 5.00")
    #expect(!app.rows[1].contains("未保存!"))
    #expect(app.saves.last == app.book)
    app.strike("⌃s")
    #expect(app.status == "没有未保存的改动。")
    #expect(app.saves.count == 3)
  }

  @Test func theNextChangeSavesWhatFailedBefore() {
    var app = unsaved()
    app.trouble = nil
    app.strike("6⏎")
    #expect(app.status.hasPrefix("已保存："))
    #expect(app.recorded(0) == funds("5"))
    #expect(app.saves.last == app.book)
    app.strike("q")
    #expect(app.effects == [.quit])
  }

  @Test(arguments: ["q", "⌃c"]) func quittingAsksOnlyWithUnsavedChanges(key: String) {
    var calm = AppDriver()
    calm.strike(key)
    #expect(calm.effects == [.quit])
    var app = unsaved()
    app.strike(key)
    #expect(app.effects.isEmpty)
    #expect(app.shows("有改动未保存：磁盘已满。"))
    #expect(app.footer == "左右 选择  Enter 确定  Esc 返回")
  }

  @Test func theFirstChoiceSavesAndQuits() {
    var app = unsaved()
    app.strike("q⏎")
    #expect(app.effects.isEmpty)
    #expect(app.shows("退出？"))
    app.trouble = nil
    app.strike("⏎")
    #expect(app.effects == [.quit])
    #expect(app.saves.count == 3)
  }

  @Test(arguments: ["q→→⏎", "q↓↓⏎", "q⇥⇥⏎", "q←←⏎", "q⇤↑⏎"])
  func theThirdChoiceQuitsWithoutSaving(keys: String) {
    var app = unsaved()
    app.strike(keys)
    #expect(app.effects == [.quit])
    #expect(app.saves.count == 1)
  }

  @Test(arguments: ["q⎋", "q⌃c", "q→→→⏎", "q←⏎"]) func oneCanStay(keys: String) {
    var app = unsaved()
    let before = app.rows[0...20]
    app.strike(keys)
    #expect(app.effects.isEmpty)
    #expect(app.rows[0...20] == before)
    #expect(app.saves.count == 1)
  }

  @Test func otherKeysDoNothingToTheQuestion() {
    var app = unsaved()
    app.strike("q")
    let before = app.frame
    app.strike("x5u")
    #expect(app.frame == before)
    app.paste("5")
    #expect(app.status == "这里不能粘贴。")
    app.strike("⌃l⌃z")
    #expect(app.effects == [.redraw, .suspend])
    #expect(app.saves.count == 1)
  }

  @Test func theBookCanBeSavedElsewhere() {
    var app = unsaved()
    app.strike("q→⏎")
    #expect(app.status == "另存为：")
    app.strike("/x/b.json⏎")
    #expect(app.effects == [.saveCopy(app.book, path: "/x/b.json")])
    app.send(.copied(path: "/x/b.json", failure: "/x/b.json 已存在，请换一个名字。"))
    #expect(app.status == "/x/b.json 已存在，请换一个名字。")
    #expect(app.shows("退出？"))
    app.send(.copied(path: "/x/c.json", failure: nil))
    #expect(app.effects.last == .quit)
  }
}
