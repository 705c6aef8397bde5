import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Two people change one place: the dialog shows exactly what would be overwritten, and nothing else is.
@Suite struct ConflictTests {
  @Test func theOtherSourceOfTheMonthIsNotTouched() throws {
    var app = AppDriver()
    app.strike("2↓5")
    try app.write(AppDriver.spend("B2", "3"), AppDriver.spend("B2", "2", of: .other))
    app.strike("⏎")
    #expect(app.shows("乙项目 6月 3.00 -> 5.00"))
    #expect(!app.shows("其他资金 2.00"))
    // Should the terminal go now, it is told what was not decided.
    #expect(app.state.undecidedChanges == ["乙项目 6月 未填报 -> 5.00"])
    app.strike("→⏎")
    #expect(app.state.undecidedChanges.isEmpty)
    #expect(app.recorded(1) == funds("5", "2"))
    #expect(app.disk == app.book)
    #expect(app.history.last?.edits == [AppDriver.spend("B2", "5", from: "3")])
  }

  @Test func whoFillsTheOtherSourceNeverMeets() throws {
    var app = AppDriver()
    app.strike("2↓5")
    try app.write(AppDriver.spend("B2", "2", of: .other))
    app.strike("⏎")
    #expect(app.state.question == nil)
    #expect(app.recorded(1) == funds("5", "2"))
    #expect(app.disk == app.book)
  }

  @Test func mineOverwritesExactlyWhatWasShown() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("A1", "3"))
    app.strike("⏎")
    #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
    #expect(!app.status.contains("正在保存"))
    // Meanwhile it is changed again, unseen.
    try app.write(AppDriver.spend("A1", "4", from: "3"))
    app.strike("→⏎")
    #expect(app.shows("甲项目 6月 4.00 -> 5.00"))
    #expect(app.recorded(0) == funds("4"))
    app.strike("→⏎")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.history.map(\.edits.count) == [1, 1, 1])
    #expect(app.disk == app.book)
  }

  @Test func andWhatWasSeenMeanwhileAsksAgain() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("A1", "3"))
    app.strike("⏎")
    try app.write(AppDriver.spend("A1", "4", from: "3"))
    app.poll()
    #expect(app.recorded(0) == funds("4"))
    app.strike("→⏎")
    #expect(app.shows("甲项目 6月 4.00 -> 5.00"))
    #expect(app.recorded(0) == funds("4"))
    app.strike("⏎")
    #expect(app.status == "已保留对方数据。")
    #expect(app.recorded(0) == funds("4"))
  }

  /// Told before Enter it is the same clash as told after it.
  @Test func aClashThatIsOnScreenAlreadyIsAskedAboutTheSame() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(AppDriver.spend("A1", "3"))
    app.poll()
    app.strike("⏎")
    #expect(app.shows("li@desk2"))
    #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
    #expect(app.commits.isEmpty)
    var theirs = app
    theirs.strike("⎋")
    #expect(theirs.recorded(0) == funds("3"))
    #expect(theirs.cursor == nil)
    app.strike("→⏎")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.disk == app.book)
    #expect(app.state.selectedCode == "B2")
    #expect(app.cursor == nil)
  }

  @Test func whatWaitsBehindAClashIsSentThoughMineIsRefused() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎6⏎")
    try app.write(AppDriver.spend("A1", "3"))
    app.answer()
    #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
    let now = app.disk.projects[0]
    try app.write(.project(code: "A1", at: 0, Replacing(now, with: nil)))
    app.poll()
    app.strike("→⏎")
    #expect(app.state.question == nil)
    app.answer()
    #expect(app.recorded(0) == funds("6"))
    #expect(app.disk == app.book)
    #expect(!app.state.hasUnsavedChanges)
  }

  @Test func undoOfWhatWasSeenToChangeIsAClashAndThenLeftAlone() throws {
    var app = AppDriver()
    app.strike("27⏎6⏎")
    try app.write(AppDriver.spend("B2", "8", from: "6"))
    app.poll()
    app.strike("u")
    #expect(app.shows("乙项目 6月 8.00 -> 未填报"))
    app.strike("⎋")
    #expect(app.recorded(1) == funds("8"))
    app.strike("u")
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("8"))
    #expect(app.disk == app.book)
  }

  @Test func theNextCommitGoesOnceTheClashIsSettled() throws {
    for (answer, first) in [("⎋", "3"), ("→⏎", "5")] {
      var app = AppDriver()
      app.holdsCommits = true
      app.strike("25⏎6⏎")
      try app.write(AppDriver.spend("A1", "3"))
      app.answer()
      #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
      app.strike(answer)
      app.answer()
      app.answer()
      #expect(app.recorded(0) == funds(first))
      #expect(app.recorded(1) == funds("6"))
      #expect(app.disk == app.book)
      #expect(!app.state.hasUnsavedChanges)
    }
  }

  /// What the store refuses while somebody types is asked about when he is done: no digit answers it.
  @Test func aClashDoesNotBreakIntoWhatIsBeingTyped() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎1.4")
    try app.write(AppDriver.spend("A1", "3"))
    app.answer()
    #expect(app.state.question == nil)
    #expect(app.status == "上一笔未保存；这里录完后再问。")
    app.strike("2")
    #expect(app.state.unfinishedEntry?.text == "1.42")
    app.strike("⏎")
    #expect(app.recorded(1) == funds("1.42"))
    #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
    app.strike("→⏎")
    app.answer()
    app.answer()
    #expect(app.recorded(0) == funds("5"))
    #expect(app.recorded(1) == funds("1.42"))
    #expect(app.disk == app.book)
  }

  @Test func aReasonThatTheStoreAsksForIsNoDigitEither() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎1.4")
    try app.write(.closing(Replacing(nil, with: .june)))
    app.answer()
    #expect(app.state.prompt == nil)
    app.strike("2⎋")
    #expect(app.status.hasPrefix("修改原因："))
    #expect(app.state.prompt?.field.text == "")
    app.strike("补记⏎")
    app.answer()
    #expect(app.recorded(0) == funds("5"))
    #expect(app.history.last?.reason == "补记")
    #expect(app.disk == app.book)
  }

  @Test func aClashEndsQuittingUntilItIsSettled() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎q")
    try app.write(AppDriver.spend("A1", "3"))
    app.answer()
    #expect(app.effects.isEmpty)
    #expect(app.shows("甲项目 6月 3.00 -> 5.00"))
    app.strike("⏎q")
    #expect(app.effects == [.quit])
  }
}
