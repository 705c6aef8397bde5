import BudgetModel
import Testing

@testable import BudgetUI

/// Undo and redo where what they take back is not among the entries at hand.
@Suite struct UndoBeyondTests {
  /// 甲 got 5 by the one at the screen, 乙 7 by somebody else; only the second is at hand.
  private func app(atHand: Int = 1) throws -> AppDriver {
    let made = AppDriver.spend("A1", "5")
    let others = AppDriver.spend("B2", "7")
    let book = try changed(Books.three, by: [made, others])
    return AppDriver(
      book,
      history: [
        Histories.entry(1, [made]), Histories.entry(2, by: AppDriver.other, [others]),
      ], atHand: atHand)
  }

  private func changed(_ book: BudgetBook, by edits: [Edit]) throws -> BudgetBook {
    guard
      case .changed(let book, _) = try book.evaluate(
        Commit(edits, id: .random()), history: [] as [HistoryEntry])
    else { return book }
    return book
  }

  @Test func undoWaitsForTheHistoryAndGoesOnByItself() throws {
    var app = try app()
    app.holdsHistory = true
    app.strike("u")
    #expect(app.status == "正在读取更早的历史，读完即撤销。")
    #expect(app.historyReadings == 1)
    // Other keys work.
    app.strike("↓")
    #expect(app.state.selectedCode == "B2")
    app.answerHistory()
    #expect(app.status == "已撤销并保存：甲项目 6月 5.00 -> 未填报")
    #expect(app.history.last?.undoes == 1)
    app.strike("⌃r")
    #expect(app.recorded(0) == funds("5"))
    app.strike("uu")
    #expect(app.status == "没有可撤销的改动。")
    #expect(app.historyReadings == 1)
  }

  @Test func whatIsAtHandIsTakenBackWithoutTheRest() throws {
    var app = try app()
    app.strike("2↓↓9⏎u")
    #expect(app.recorded(2) == nil)
    #expect(app.historyReadings == 0)
    app.strike("u")
    #expect(app.recorded(0) == nil)
    #expect(app.historyReadings == 1)
  }

  @Test func eachUndoThatWaitsTakesOneBack() throws {
    let edits = [AppDriver.spend("A1", "5"), AppDriver.spend("B2", "7")]
    var app = AppDriver(
      try changed(Books.three, by: edits),
      history: [
        Histories.entry(1, [edits[0]]), Histories.entry(2, [edits[1]]),
        Histories.entry(3, by: AppDriver.other),
      ], atHand: 1)
    app.holdsHistory = true
    app.strike("uu")
    app.answerHistory()
    #expect(app.history.map(\.undoes) == [nil, nil, nil, 2, 1])
    #expect(app.book == Books.three)
    #expect(app.disk == app.book)
  }

  /// Typed while an undo waits, an amount is not what it takes back, and comes after it.
  @Test func whatIsTypedMeanwhileIsSentAfterwards() throws {
    var app = try app()
    app.holdsHistory = true
    app.strike("u2↓↓9⏎")
    #expect(app.recorded(2) == funds("9"))
    #expect(app.commits.isEmpty)
    app.answerHistory()
    #expect(app.history.map(\.undoes) == [nil, nil, 1, nil])
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(2) == funds("9"))
    #expect(app.disk == app.book)
  }

  @Test func undoOfWhatIsTypedMeanwhileTakesThatBack() throws {
    var app = try app()
    app.holdsHistory = true
    app.strike("u2↓↓9⏎⎋u")
    #expect(app.recorded(2) == nil)
    app.answerHistory()
    #expect(app.history.map(\.undoes) == [nil, nil, 1])
  }

  @Test func quittingWaitsToo() throws {
    var app = try app()
    app.holdsHistory = true
    app.strike("uq")
    #expect(app.effects == [.readHistory])
    #expect(app.shows("还有 1 处改动正在保存"))
    app.answerHistory()
    #expect(app.effects == [.readHistory, .quit])
    #expect(app.history.last?.undoes == 1)
  }

  @Test func undoThatFindsNothingSaysSo() throws {
    var app = AppDriver(history: Histories.long(9), atHand: 2)
    app.holdsHistory = true
    app.strike("u")
    app.answerHistory()
    #expect(app.status == "没有可撤销的改动。")
    #expect(app.commits.isEmpty)
  }

  @Test func historyThatCannotBeReadIsToldAndWhatWasTypedIsSent() throws {
    var app = try app()
    app.holdsHistory = true
    app.historyTrouble = "没有读取权限。"
    app.strike("u2↓↓9⏎")
    app.answerHistory()
    #expect(app.status == "无法读取更早的历史，没有改动：没有读取权限。")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.history.map(\.undoes) == [nil, nil, nil])
    app.historyTrouble = nil
    app.holdsHistory = false
    app.strike("⎋uu")
    #expect(app.history.map(\.undoes) == [nil, nil, nil, 3, 1])
  }

  @Test func whatIsPassedOverStaysSo() throws {
    // 乙's 7 is in the way of the undo of one's own 6, and both are at hand; 甲's 5 is not.
    let edits = [
      AppDriver.spend("A1", "5"), AppDriver.spend("B2", "6"),
      AppDriver.spend("B2", "7", from: "6"),
    ]
    var app = AppDriver(
      try changed(Books.three, by: edits),
      history: [
        Histories.entry(1, [edits[0]]), Histories.entry(2, [edits[1]]),
        Histories.entry(3, by: AppDriver.other, [edits[2]]),
      ], atHand: 2)
    app.strike("u")
    #expect(app.shows("li@desk2"))
    app.strike("⏎u")
    #expect(app.historyReadings == 1)
    #expect(app.history.last?.undoes == 1)
    #expect(app.recorded(1) == funds("7"))
  }

  /// At hand are 乙's 6, its undo and the undo of 甲's 5, which is not: what to redo is the latter.
  @Test func redoIsNotMisledByWhatIsAtHand() throws {
    let edits = [AppDriver.spend("A1", "5"), AppDriver.spend("B2", "6")]
    var app = AppDriver(
      history: [
        Histories.entry(1, [edits[0]]), Histories.entry(2, [edits[1]]),
        Histories.entry(3, [AppDriver.spend("B2", nil, from: "6")], undoes: 2),
        Histories.entry(4, [AppDriver.spend("A1", nil, from: "5")], undoes: 1),
      ], atHand: 3)
    app.holdsHistory = true
    app.strike("⌃r")
    #expect(app.status == "正在读取更早的历史，读完即重做。")
    app.answerHistory()
    #expect(app.status == "已重做并保存：甲项目 6月 未填报 -> 5.00")
    #expect(app.history.last?.undoes == 4)
  }

  @Test func undoAfterARedoThatWaitsComesToNothing() throws {
    var app = try app()
    app.holdsHistory = true
    app.strike("⌃ru")
    #expect(app.status == "未改动。")
    app.answerHistory()
    #expect(app.commits.isEmpty)
  }

  // MARK: Who changed what a clash is about

  private func clash(_ app: inout AppDriver) throws {
    app.holdsCommits = true
    app.holdsHistory = true
    app.strike("25⏎⎋")
    let commit = try #require(app.commits.last)
    let conflict = Conflict(AppDriver.spend("A1", "5", from: "3"), by: nil)
    app.send(
      .committed(
        commit.id,
        .failed(CommitFailure(.rejected(.conflicts([conflict]))), sentence: "")))
  }

  @Test func aClashIsTracedToEntriesThatAreNotAtHand() throws {
    var app = AppDriver(history: Histories.long(9), atHand: 0)
    try clash(&app)
    #expect(app.shows("已被改动，正在历史中查找是谁；用我的则为："))
    #expect(app.historyReadings == 1)
    app.answerHistory()
    #expect(app.shows("li@desk2 于 2024-10-08 01:00 已改动"))
  }

  @Test func aClashThatNobodyRecordedIsAnotherPrograms() throws {
    var app = AppDriver(history: [Histories.entry(1, [AppDriver.spend("B2", "1")])], atHand: 0)
    try clash(&app)
    app.answerHistory()
    #expect(app.shows("已被其他程序改动"))
    var unknown = AppDriver(history: Histories.long(9), atHand: 0)
    unknown.historyTrouble = "没有读取权限。"
    try clash(&unknown)
    unknown.answerHistory()
    #expect(unknown.shows("不知是谁"))
    #expect(unknown.historyReadings == 1)
  }
}
