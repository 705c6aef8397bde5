import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// While a commit is on its way the interface goes on, and nothing is done twice or too early.
@Suite struct InFlightTests {
  private func sending(_ keys: String = "25⏎") -> AppDriver {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike(keys)
    return app
  }

  @Test func anAmountIsShownAtOnceAndMarkedUntilItIsSafe() {
    var app = sending()
    #expect(app.recorded(0) == funds("5"))
    #expect(app.disk == Books.three)
    #expect(app.rows[1].contains("保存中"))
    #expect(app.status == "正在保存：甲项目 6月 未填报 -> 5.00")
    app.answer()
    #expect(app.status == "已保存：甲项目 6月 未填报 -> 5.00")
    #expect(!app.rows[1].contains("保存中"))
    #expect(app.disk == app.book)
  }

  @Test func typingGoesOnAndTheNextCommitWaitsForTheFirst() {
    var app = sending("25⏎6⏎")
    app.strike("7")
    #expect(app.commits.count == 1)
    #expect(app.recorded(1) == funds("6"))
    app.answer()
    // The first is there, the second on its way, and what is being typed is as it was.
    #expect(
      app.commits.map(\.edits) == [[AppDriver.spend("A1", "5")], [AppDriver.spend("B2", "6")]])
    #expect(app.state.unfinishedEntry?.text == "7")
    #expect(app.rows[1].contains("保存中"))
    app.answer()
    #expect(!app.rows[1].contains("保存中"))
    app.strike("⏎")
    app.answer()
    #expect((0..<3).map { app.recorded($0) } == [funds("5"), funds("6"), funds("7")])
    #expect(app.disk == app.book)
    #expect(app.history.count == 3)
  }

  @Test func movingTurningMonthsAndOtherScreensWork() {
    var app = sending()
    app.strike("↓]")
    #expect(app.asOf == .july)
    #expect(app.state.selectedCode == "C3")
    app.strike("⎋3")
    #expect(app.shows("落后金额"))
    app.strike("?")
    #expect(app.rows[1].contains("保存中"))
    app.answer()
    #expect(app.status == "已保存：甲项目 6月 未填报 -> 5.00")
    #expect(app.asOf == .july)
  }

  @Test func quittingWaitsForIt() {
    var app = sending()
    app.strike("q")
    #expect(app.effects.isEmpty)
    #expect(app.shows("还有 1 处改动正在保存，保存后自动退出。"))
    app.answer()
    #expect(app.effects == [.quit])
    #expect(app.disk == app.book)
  }

  @Test func quittingWaitsForAllOfThem() {
    var app = sending("25⏎6⏎q")
    #expect(app.shows("还有 2 处改动正在保存，保存后自动退出。"))
    app.answer()
    #expect(app.effects.isEmpty)
    app.answer()
    #expect(app.effects == [.quit])
    #expect(app.disk == app.book)
  }

  @Test func oneCanStayOrQuitAtOnce() {
    var app = sending("25⏎q")
    var staying = app
    staying.strike("⏎")
    #expect(staying.state.question == nil)
    staying.answer()
    #expect(staying.effects.isEmpty)
    app.strike("→⏎")
    #expect(app.effects == [.quit])
  }

  @Test func whatFailsWhileQuittingIsAskedAbout() {
    var app = sending("25⏎q")
    app.trouble = "磁盘已满。"
    app.answer()
    #expect(app.effects.isEmpty)
    #expect(app.shows("有改动未保存：磁盘已满。"))
    app.trouble = nil
    app.strike("⏎")
    app.answer()
    #expect(app.effects == [.quit])
    #expect(app.disk == app.book)
  }

  @Test func undoOfAChangeOnItsWayIsDoneAfterIt() {
    var app = sending("25⏎u")
    #expect(app.status == "正在保存，保存后即撤销。")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.commits.count == 1)
    app.answer()
    #expect(app.recorded(0) == nil)
    #expect(app.commits.last?.cause == .undo(of: 1))
    app.answer()
    #expect(app.status == "已撤销并保存：甲项目 6月 5.00 -> 未填报")
    #expect(app.disk == Books.three)
    #expect(app.history.map(\.sequence) == [1, 2])
  }

  @Test func undoFirstTakesBackWhatOnlyWaits() {
    var app = sending("25⏎6⏎u")
    #expect(app.status == "已撤销（此项尚未存盘）：乙项目 6月 未填报 -> 6.00")
    #expect(app.recorded(1) == nil)
    app.strike("uu")
    app.answer()
    app.answer()
    // The second undo finds nothing before the first entry.
    #expect(app.book == Books.three)
    #expect(app.disk == Books.three)
    #expect(app.commits.count == 2)
  }

  @Test func undoAskedForBeforeTheNextAmountTakesBackTheOneBeforeIt() {
    var app = sending("25⏎u6⏎")
    for _ in 1...3 { app.answer() }
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("6"))
    #expect(app.history.map(\.undoes) == [nil, 1, nil])
    #expect(app.disk == app.book)
    #expect(!app.state.hasUnsavedChanges)
  }

  @Test func undoAskedForMoreOftenThanThereIsToUndoTakesNothingBackLater() {
    var app = sending("25⏎uuu")
    app.answer()
    app.answer()
    #expect(app.disk == Books.three)
    app.strike("6⏎")
    app.answer()
    app.answer()
    #expect(app.recorded(1) == funds("6"))
    #expect(app.history.map(\.undoes) == [nil, 1, nil])
  }

  /// Asked for while an amount is being typed, undo asks for its reason when that is done.
  @Test func undoInAClosedMonthNeverAsksInTheMiddleOfTyping() throws {
    var app = sending("25⏎")
    app.answer()
    try app.write(.closing(Replacing(nil, with: .june)))
    app.poll()
    app.strike("]6⏎uu7")
    for _ in 1...3 { app.answer() }
    app.strike("8")
    #expect(app.state.unfinishedEntry?.text == "78")
    #expect(app.recorded(1, .july) == nil)
    #expect(app.recorded(0) == funds("5"))
    app.strike("⎋")
    #expect(app.state.prompt != nil)
    app.strike("录反了⏎")
    app.answer()
    #expect(app.recorded(0) == nil)
    #expect(app.history.last?.undoes == 1)
  }

  @Test func undoOfWhatTheStoreSaidAlreadyTakesBackNothingElse() throws {
    var app = sending("25⏎")
    app.answer()
    app.strike("6⏎u")
    try app.write(AppDriver.spend("B2", "6"))
    app.answer()
    app.answer()
    #expect(app.recorded(0) == funds("5"))
    #expect(app.recorded(1) == funds("6"))
    #expect(app.disk == app.book)
  }

  @Test func whatIsRefusedWhileQuittingIsToldBeforeTheEnd() throws {
    var app = sending("25⏎q")
    try app.write(.project(code: "A1", at: 0, Replacing(Books.three.projects[0], with: nil)))
    app.answer()
    #expect(app.effects.isEmpty)
    #expect(app.state.question == nil)
    #expect(app.status == "没有编码为 A1 的项目。")
    #expect(!app.state.hasUnsavedChanges)
  }

  @Test func newsThatComeWithALateAnswerAreKept() throws {
    var app = sending()
    let id = app.commits[0].id
    app.send(.committed(id, .saved(Snapshot(book: app.book, head: 0), remarks: [])))
    let before = app.history.count
    try app.write(AppDriver.spend("B2", "7"))
    app.send(
      .committed(
        id,
        .saved(
          Snapshot(book: app.disk, head: 1, news: Array(app.history[before...])), remarks: [])))
    #expect(app.recorded(1) == funds("7"))
    app.strike("H")
    #expect(app.shows("li@desk2"))
  }

  @Test func undoAskedForIsForgottenWhenTheSaveFails() {
    var app = sending("25⏎u")
    app.trouble = "磁盘已满。"
    app.answer()
    app.trouble = nil
    app.strike("⌃s")
    app.answer()
    #expect(app.recorded(0) == funds("5"))
    #expect(app.disk == app.book)
    #expect(app.commits.count == 2)
  }

  @Test func redoWaitsForTheAnswer() {
    let app = sending("25⏎⌃r")
    #expect(app.status == "还有改动没有保存。")
    #expect(app.commits.count == 1)
  }
}

/// A store that takes its time.
extension InFlightTests {
  @Test func afterHalfASecondEscapeCancels() throws {
    var app = sending()
    #expect(app.footer.contains("Esc 返回"))
    app.dawdle()
    #expect(app.rows[1].contains("仍在保存，Esc 取消"))
    app.strike("⎋")
    let id = try #require(app.commits.first?.id)
    #expect(app.effects == [.cancel(id)])
    #expect(app.state.screens.top.kind == .entry)
    app.answer()
    #expect(app.status == "未保存！已取消保存。 按 Ctrl-S 重新保存。")
    #expect(app.rows[1].contains("未保存!"))
    #expect(!app.rows[1].contains("Esc 取消"))
    #expect(app.recorded(0) == funds("5"))
    #expect(app.disk == Books.three)
    // What was called off is certainly not stored: it can be taken back, or sent again as it was.
    var back = app
    back.strike("u")
    #expect(back.book == Books.three)
    #expect(!back.state.hasUnsavedChanges)
    app.strike("⌃s")
    app.answer()
    #expect(app.disk == app.book)
    #expect(app.commits.map(\.id) == [id, id])
    #expect(app.history.count == 1)
  }

  @Test func afterwardsEscapeGoesBackAgain() {
    var app = sending()
    app.dawdle()
    app.strike("⎋")
    app.answer()
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects)
    #expect(app.effects.count == 1)
  }

  @Test func escapeDropsWhatIsBeingTypedBeforeItCancels() {
    var app = sending("25⏎6")
    app.dawdle()
    app.strike("⎋")
    #expect(app.state.unfinishedEntry == nil)
    #expect(app.effects.isEmpty)
    app.strike("⎋")
    #expect(app.effects.count == 1)
  }

  @Test func aCommitTooFarGoneIsSavedAllTheSame() {
    var app = sending()
    app.dawdle()
    let id = app.commits[0].id
    app.send(.committed(id, .saved(Snapshot(book: app.book, head: 0), remarks: [])))
    #expect(app.status == "已保存：甲项目 6月 未填报 -> 5.00")
    #expect(!app.state.hasUnsavedChanges)
    // Whatever else comes of it is of no concern any more.
    let before = app.state
    app.send(.slow(id))
    app.send(.committed(id, .failed(CommitFailure(.cancelled), sentence: "")))
    #expect(app.state == before)
  }

  @Test func aReminderThatComesTooLateMarksNothing() {
    var app = sending()
    app.trouble = "磁盘已满。"
    let id = app.commits[0].id
    app.answer()
    app.send(.slow(id))
    #expect(!app.rows[1].contains("Esc 取消"))
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects)
  }
}
