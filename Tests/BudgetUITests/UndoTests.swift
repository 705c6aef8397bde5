import BudgetModel
import Testing

@testable import BudgetUI

/// Taking changes back and making them again, wherever one is.
@Suite struct UndoTests {
  @Test func undoAndRedoAreSavedAndNamed() {
    var app = AppDriver(Books.underway)
    app.strike("2↓5⏎⏎")
    let changed = app.book
    app.strike("u")
    #expect(app.book == Books.underway)
    #expect(app.saves == [changed, Books.underway])
    #expect(app.status == "已撤销并保存：乙项目 6月 5.00 -> 4.00")
    app.strike("⌃r")
    #expect(app.saves == [changed, Books.underway, changed])
    #expect(app.status == "已重做并保存：乙项目 6月 4.00 -> 5.00")
  }

  @Test func everyChangeCanBeTakenBackFromAnyScreen() {
    var app = AppDriver()
    app.strike("21⏎2⏎3⏎]1⎋")
    app.strike("⎋1")
    let after = app.book
    for keys in ["3u", "⏎u", "?u"] {
      app.strike(keys)
      #expect(app.status.hasPrefix("已撤销并保存："), "\(keys)")
    }
    #expect(app.book == Books.three)
    for keys in ["⌃r", "1⌃r", "2⌃r"] {
      app.strike(keys)
      #expect(app.status.hasPrefix("已重做并保存："), "\(keys)")
    }
    #expect(app.book == after)
  }

  @Test func atEitherEndThereIsNothingMore() {
    var app = AppDriver()
    app.strike("u")
    #expect(app.status == "没有可撤销的改动。")
    app.strike("⌃r")
    #expect(app.status == "没有可重做的改动。")
    app.strike("25⏎uu")
    #expect(app.status == "没有可撤销的改动。")
    #expect(app.saves.count == 2)
  }

  @Test func whatOthersTookBackAlreadyIsPassedOver() throws {
    var app = AppDriver()
    app.strike("25⏎6⏎")
    try app.write(AppDriver.spend("B2", nil, from: "6"))
    app.poll()
    app.strike("u")
    #expect(app.recorded(0) == funds("5"))
    app.strike("u")
    #expect(app.recorded(0) == nil)
    #expect(app.disk == app.book)
  }

  @Test func soIsWhatIsOfAProjectThatIsGone() throws {
    var app = AppDriver()
    app.strike("25⏎6⏎")
    let second = app.disk.projects[1]
    try app.write(.project(code: "B2", at: 1, Replacing(second, with: nil)))
    app.poll()
    app.strike("u")
    #expect(app.status == "没有编码为 B2 的项目。")
    app.strike("u")
    #expect(app.recorded(0) == nil)
    #expect(app.disk == app.book)
  }

  @Test func aNewChangeForgetsWhatWasUndone() {
    var app = AppDriver()
    app.strike("25⏎u6⏎⌃r")
    #expect(app.status == "没有可重做的改动。")
    #expect(app.recorded(1) == funds("6"))
  }

  @Test func undoReachesMonthsThatAreNotShown() {
    var app = AppDriver()
    app.strike("25⏎]]u")
    #expect(app.status == "已撤销并保存：甲项目 6月 5.00 -> 未填报")
    #expect(app.asOf == .august)
    #expect(app.book == Books.three)
  }

  @Test func figuresFollowUndoAtOnce() {
    var app = AppDriver()
    app.strike("220⏎⎋")
    #expect(app.words("甲项目").contains("50.00"))
    #expect(app.words("甲项目").contains("正常"))
    app.strike("u")
    #expect(app.words("甲项目").contains("未填报"))
  }

  @Test func aChangeThatNeverReachedTheDiskIsTakenBackWithoutOne() {
    var app = AppDriver()
    app.trouble = "磁盘已满"
    app.strike("25⏎")
    #expect(app.status == "未保存！磁盘已满 按 Ctrl-S 重新保存。")
    app.strike("u")
    #expect(app.book == Books.three)
    #expect(app.status == "已撤销（此项尚未存盘）：甲项目 6月 未填报 -> 5.00")
    #expect(!app.shows("未保存!"))
    app.trouble = nil
    app.strike("⌃r")
    #expect(app.status == "没有可重做的改动。")
    app.strike("q")
    #expect(app.effects == [.quit])
  }
}
