import BudgetModel
import Testing

@testable import BudgetUI

/// Taking changes back and making them again, wherever one is.
@Suite struct UndoTests {
  @Test func undoAndRedoAreSavedAndNamed() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2↓5⏎⏎")
    let changed = sitting.book
    sitting.strike("u")
    #expect(sitting.book == Books.underway)
    #expect(sitting.saves == [changed, Books.underway])
    #expect(sitting.status == "已撤销并保存：乙项目 6月 5.00 -> 4.00")
    sitting.strike("⌃r")
    #expect(sitting.saves == [changed, Books.underway, changed])
    #expect(sitting.status == "已重做并保存：乙项目 6月 4.00 -> 5.00")
  }

  @Test func everyChangeCanBeTakenBackFromAnyScreen() {
    var sitting = Sitting()
    sitting.strike("21⏎2⏎3⏎]1⎋")
    sitting.strike("⎋1")
    let after = sitting.book
    for keys in ["3u", "⏎u", "?u"] {
      sitting.strike(keys)
      #expect(sitting.status.hasPrefix("已撤销并保存："), "\(keys)")
    }
    #expect(sitting.book == Books.three)
    for keys in ["⌃r", "1⌃r", "2⌃r"] {
      sitting.strike(keys)
      #expect(sitting.status.hasPrefix("已重做并保存："), "\(keys)")
    }
    #expect(sitting.book == after)
  }

  @Test func atEitherEndThereIsNothingMore() {
    var sitting = Sitting()
    sitting.strike("u")
    #expect(sitting.status == "没有可撤销的改动。")
    sitting.strike("⌃r")
    #expect(sitting.status == "没有可重做的改动。")
    sitting.strike("25⏎uu")
    #expect(sitting.status == "没有可撤销的改动。")
    #expect(sitting.saves.count == 2)
  }

  @Test func aNewChangeForgetsWhatWasUndone() {
    var sitting = Sitting()
    sitting.strike("25⏎u6⏎⌃r")
    #expect(sitting.status == "没有可重做的改动。")
    #expect(sitting.recorded(1) == funds("6"))
  }

  @Test func undoReachesMonthsThatAreNotShown() {
    var sitting = Sitting()
    sitting.strike("25⏎]]u")
    #expect(sitting.status == "已撤销并保存：甲项目 6月 5.00 -> 未填报")
    #expect(sitting.asOf == .august)
    #expect(sitting.book == Books.three)
  }

  @Test func figuresFollowUndoAtOnce() {
    var sitting = Sitting()
    sitting.strike("220⏎⎋")
    #expect(sitting.words("甲项目").contains("50.00"))
    #expect(sitting.words("甲项目").contains("正常"))
    sitting.strike("u")
    #expect(sitting.words("甲项目").contains("严重滞后"))
  }

  @Test func aChangeThatNeverReachedTheDiskIsTakenBackWithoutOne() {
    var sitting = Sitting()
    sitting.trouble = "磁盘已满"
    sitting.strike("25⏎")
    #expect(sitting.status == "未保存！磁盘已满 按 Ctrl-S 重新保存。")
    sitting.strike("u")
    #expect(sitting.book == Books.three)
    #expect(sitting.status == "已撤销（此项尚未存盘）：甲项目 6月 未填报 -> 5.00")
    #expect(!sitting.shows("未保存!"))
    sitting.trouble = nil
    sitting.strike("⌃r")
    #expect(sitting.status == "没有可重做的改动。")
    sitting.strike("q")
    #expect(sitting.effects == [.quit])
  }
}
