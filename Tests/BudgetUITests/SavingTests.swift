import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What happens when the disk says no, and quitting then.
@Suite struct SavingTests {
  private func unsaved() -> Sitting {
    var sitting = Sitting()
    sitting.trouble = "磁盘已满。"
    sitting.strike("25⏎")
    return sitting
  }

  @Test func aFailureIsToldAndMarkedUntilItIsMended() {
    var sitting = unsaved()
    #expect(sitting.status == "未保存！磁盘已满。 按 Ctrl-S 重新保存。")
    #expect(sitting.rows[1].contains("未保存!"))
    sitting.strike("⎋3")
    #expect(sitting.rows[1].contains("未保存!"))
    sitting.strike("⌃s")
    #expect(sitting.status == "未保存！磁盘已满。 按 Ctrl-S 重新保存。")
    sitting.trouble = nil
    sitting.strike("⌃s")
    #expect(sitting.status == "已保存：甲项目 6月 未填报 -> 5.00")
    #expect(!sitting.rows[1].contains("未保存!"))
    #expect(sitting.saves.last == sitting.book)
    sitting.strike("⌃s")
    #expect(sitting.status == "没有未保存的改动。")
    #expect(sitting.saves.count == 3)
  }

  @Test func theNextChangeSavesWhatFailedBefore() {
    var sitting = unsaved()
    sitting.trouble = nil
    sitting.strike("6⏎")
    #expect(sitting.status.hasPrefix("已保存："))
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.saves.last == sitting.book)
    sitting.strike("q")
    #expect(sitting.effects == [.quit])
  }

  @Test(arguments: ["q", "⌃c"]) func quittingAsksOnlyWithUnsavedChanges(key: String) {
    var calm = Sitting()
    calm.strike(key)
    #expect(calm.effects == [.quit])
    var sitting = unsaved()
    sitting.strike(key)
    #expect(sitting.effects.isEmpty)
    #expect(sitting.shows("有改动未保存：磁盘已满。"))
    #expect(sitting.footer == "左右 选择  Enter 确定  Esc 返回")
  }

  @Test func theFirstChoiceSavesAndQuits() {
    var sitting = unsaved()
    sitting.strike("q⏎")
    #expect(sitting.effects.isEmpty)
    #expect(sitting.shows("退出？"))
    sitting.trouble = nil
    sitting.strike("⏎")
    #expect(sitting.effects == [.quit])
    #expect(sitting.saves.count == 3)
  }

  @Test(arguments: ["q→→⏎", "q↓↓⏎", "q⇥⇥⏎", "q←←⏎", "q⇤↑⏎"])
  func theThirdChoiceQuitsWithoutSaving(keys: String) {
    var sitting = unsaved()
    sitting.strike(keys)
    #expect(sitting.effects == [.quit])
    #expect(sitting.saves.count == 1)
  }

  @Test(arguments: ["q⎋", "q⌃c", "q→→→⏎", "q←⏎"]) func oneCanStay(keys: String) {
    var sitting = unsaved()
    let before = sitting.rows[0...20]
    sitting.strike(keys)
    #expect(sitting.effects.isEmpty)
    #expect(sitting.rows[0...20] == before)
    #expect(sitting.saves.count == 1)
  }

  @Test func otherKeysDoNothingToTheQuestion() {
    var sitting = unsaved()
    sitting.strike("q")
    let before = sitting.frame
    sitting.strike("x5u")
    #expect(sitting.frame == before)
    sitting.paste("5")
    #expect(sitting.status == "这里不能粘贴。")
    sitting.strike("⌃l⌃z")
    #expect(sitting.effects == [.redraw, .suspend])
    #expect(sitting.saves.count == 1)
  }

  @Test func theBookCanBeSavedElsewhere() {
    var sitting = unsaved()
    sitting.strike("q→⏎")
    #expect(sitting.status == "另存为：")
    sitting.strike("/x/b.json⏎")
    #expect(sitting.effects == [.saveCopy(sitting.book, path: "/x/b.json")])
    sitting.send(.copyFailed("/x/b.json 已存在，请换一个名字。"))
    #expect(sitting.status == "/x/b.json 已存在，请换一个名字。")
    #expect(sitting.shows("退出？"))
    sitting.send(.copied)
    #expect(sitting.effects.last == .quit)
  }
}
