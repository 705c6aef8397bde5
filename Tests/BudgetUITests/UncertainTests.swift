import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Nobody knows whether the commit is recorded.
@Suite struct UncertainTests {
  private func uncertain() -> AppDriver {
    var app = AppDriver()
    app.keepsSilent = true
    app.trouble = "磁盘出错。"
    app.strike("25⏎")
    return app
  }

  @Test func whatMayBeRecordedIsNotTakenBack() {
    var app = uncertain()
    #expect(app.status == "未保存！磁盘出错。 按 Ctrl-S 重新保存。")
    #expect(app.rows[1].contains("未保存!"))
    app.strike("u")
    #expect(app.status == "不能确定这一笔是否已写入；请先按 Ctrl-S 重新保存，再撤销。")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.commits.count == 1)
  }

  @Test func savingAgainSendsTheSameCommitWhichIsRecordedOnce() {
    var app = uncertain()
    app.trouble = nil
    app.strike("⌃s")
    #expect(app.commits.count == 2)
    #expect(Set(app.commits).count == 1)
    #expect(app.history.count == 1)
    #expect(app.status == "已保存：甲项目 6月 未填报 -> 5.00")
    #expect(!app.state.hasUnsavedChanges)
    #expect(app.disk == app.book)
    // Then undo is certain.
    app.strike("u")
    #expect(app.disk == Books.three)
    #expect(app.history.count == 2)
  }

  @Test func whatIsTypedOnTopOfItWaitsAndCanBeTakenBack() {
    var app = uncertain()
    app.strike("6⏎")
    #expect(app.commits.map(\.id) == [app.commits[0].id, app.commits[0].id])
    app.strike("u")
    #expect(app.recorded(1) == nil)
    #expect(app.recorded(0) == funds("5"))
    app.trouble = nil
    app.strike("⌃s")
    #expect(app.disk == app.book)
    #expect(app.history.count == 1)
  }
}

/// What a failure tells besides.
extension UncertainTests {
  @Test func newsThatComeWithAFailureAreShownAndKept() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎")
    try app.write(AppDriver.spend("B2", "7"))
    app.trouble = "磁盘已满。"
    app.answer()
    #expect(app.recorded(1) == funds("7"))
    #expect(app.recorded(0) == funds("5"))
    #expect(app.words("乙项目").contains("7.00"))
    #expect(app.status == "未保存！磁盘已满。 按 Ctrl-S 重新保存。")
    app.strike("H")
    #expect(app.shows("li@desk2"))
    app.strike("⎋u")
    // Taken back is one's own alone.
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("7"))
    #expect(app.disk == app.book)
  }

  @Test func newsThatComeWithAConflictAreShownAndKept() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("B2", "7"))
    try app.write(AppDriver.spend("A1", "3"))
    app.strike("⏎⎋")
    #expect(app.recorded(0) == funds("3"))
    #expect(app.recorded(1) == funds("7"))
    #expect(app.disk == app.book)
  }
}
