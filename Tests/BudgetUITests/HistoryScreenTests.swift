import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// The history on screen, however long it is and however little of it is at hand.
///
/// At 80x24 it has 18 lines for entries, rows 4 to 21.
@Suite struct HistoryScreenTests {
  private func open(_ count: Int = 100, atHand: Int = .max, keys: String = "44") -> AppDriver {
    var app = AppDriver(history: Histories.long(count), atHand: atHand)
    app.strike(keys)
    return app
  }

  // MARK: Moving

  @Test func theNewestIsFirstAndNoRowStaysBlank() {
    var app = open()
    #expect(app.rows[2] == "修改历史  示例单位")
    #expect(app.entriesShown == Array((83...100).reversed()))
    app.strike("↓")
    #expect(app.entriesShown == Array((82...99).reversed()))
    app.strike("↑⇟")
    // A page keeps a line of the last in sight.
    #expect(app.entriesShown.first == 83)
    app.strike("⇲")
    #expect(app.entriesShown == Array((1...18).reversed()))
    app.strike("↓⇟")
    #expect(app.entriesShown == Array((1...18).reversed()))
    app.strike("⇞")
    #expect(app.entriesShown.first == 35)
    app.strike("⇱")
    #expect(app.entriesShown.first == 100)
  }

  @Test func aShortHistoryDoesNotMove() {
    var app = open(3)
    app.strike("↓⇟⇲↑")
    #expect(app.entriesShown == [3, 2, 1])
  }

  @Test func aProjectShowsItsOwn() {
    var app = open(100, keys: "↓4")
    #expect(app.rows[2] == "修改历史  乙项目  （再按 4 看全部）")
    #expect(app.entriesShown == (0..<18).map { 100 - 2 * $0 })
    app.strike("⇲")
    #expect(app.entriesShown == (0..<18).map { 36 - 2 * $0 })
    var none = open(100, keys: "↓↓4")
    #expect(none.rows[4] == "没有符合的修改记录。")
    none.strike("4")
    #expect(none.entriesShown.first == 100)
    var empty = AppDriver()
    empty.strike("4")
    #expect(empty.rows[4] == "还没有修改历史。")
  }

  // MARK: Keeping the place

  @Test func newsLeaveTheReaderWhereTheyAre() throws {
    var app = open()
    app.strike("⇟")
    try app.write(AppDriver.spend("C3", "7"))
    app.poll()
    #expect(app.entriesShown.first == 83)
    app.strike("⇱")
    #expect(app.entriesShown.first == 101)
    // At the top they are seen as they come.
    try app.write(AppDriver.spend("C3", "8", from: "7"))
    app.poll()
    #expect(app.entriesShown.first == 102)
  }

  @Test func soDoNewsOfAProject() throws {
    var app = open(keys: "↓4⇟")
    #expect(app.entriesShown.first == 66)
    try app.write(AppDriver.spend("B2", "7"))
    try app.write(AppDriver.spend("C3", "7"))
    app.poll()
    #expect(app.entriesShown.first == 66)
    app.strike("⇱")
    #expect(app.entriesShown.prefix(2) == [101, 100])
  }

  @Test func anotherSizeLeavesTheSameEntryOnTop() {
    var app = open()
    app.strike("⇟⇟↓")
    #expect(app.entriesShown.first == 65)
    app.resize(rows: 20, columns: 60)
    #expect(app.entry(inRow: 4) == 65)
    app.resize(rows: 24, columns: 80)
    #expect(app.entriesShown.first == 65)
  }

  /// Two lines of an entry are too much for 60 columns, so it is scrolled line by line.
  @Test func anEntryThatWrapsIsScrolledByLines() {
    let edits = Month.allCases.prefix(5).map { AppDriver.spend("A1", "1", in: $0) }
    var app = AppDriver(
      rows: 20, columns: 60,
      history: Histories.long(40) + [Histories.entry(41, by: AppDriver.other, edits)])
    app.strike("44")
    #expect(app.rows[4] == "41  2024-10-08 01:00  li@desk2  甲项目 1月 未填报 ->")
    #expect(app.rows[5] == "1.00 等5处")
    app.strike("↓")
    #expect(app.rows[4] == "1.00 等5处")
    app.resize(rows: 24, columns: 80)
    #expect(app.entriesShown.first == 41)
    app.strike("⇲")
    #expect(app.entry(inRow: 21) == 1)
  }

  // MARK: Reading the rest

  @Test func theRestIsReadWhenItComesIntoSight() {
    var app = open(100, atHand: 60)
    #expect(app.entriesShown.first == 100)
    #expect(app.historyReadings == 0)
    app.holdsHistory = true
    app.strike("⇟⇟")
    #expect(app.entriesShown.first == 66)
    #expect(app.historyReadings == 0)
    app.strike("⇟")
    #expect(app.historyReadings == 1)
    #expect(app.rows[21] == "更早的记录正在读取…")
    #expect(app.entriesShown == Array((41...57).reversed()))
    app.strike("↓⇟↑↓")
    #expect(app.historyReadings == 1)
    app.answerHistory()
    // The reader goes on from where they are.
    #expect(app.entriesShown == Array((40...57).reversed()))
    app.strike("⇟⇟⇟⇟⇟⇟⇟")
    #expect(app.entriesShown == Array((1...18).reversed()))
    #expect(app.historyReadings == 1)
  }

  @Test func whoWantedTheEndGetsThere() {
    var app = open(100, atHand: 60)
    app.holdsHistory = true
    app.strike("⇲")
    #expect(app.entriesShown == Array((41...57).reversed()))
    app.answerHistory()
    #expect(app.entriesShown == Array((1...18).reversed()))
  }

  @Test func aProjectWithFewEntriesAtHandHasTheRestReadAtOnce() {
    var app = AppDriver(history: Histories.long(100), atHand: 20)
    app.holdsHistory = true
    app.strike("4")
    #expect(app.entriesShown == (0..<10).map { 99 - 2 * $0 })
    #expect(app.rows[14] == "更早的记录正在读取…")
    app.answerHistory()
    #expect(app.entriesShown == (0..<18).map { 99 - 2 * $0 })
  }

  @Test func newsMeanwhileAreNeitherLostNorDoubled() throws {
    var app = open(100, atHand: 60)
    app.holdsHistory = true
    app.strike("⇲")
    try app.write(AppDriver.spend("C3", "7"))
    app.poll()
    app.strike("2]↓↓8⏎⎋4")
    app.answerHistory()
    #expect(app.state.unit.history.map(\.sequence) == Array(1...102))
    // Told again, as by an answer that comes late, they are the same.
    app.send(.polled(Snapshot(book: app.disk, head: 102, news: app.history.suffix(2)), remarks: []))
    #expect(app.state.unit.history.map(\.sequence) == Array(1...102))
  }

  @Test func whatIsStillToBeToldIsNotTakenBeforehand() throws {
    var app = open(100, atHand: 60)
    app.holdsHistory = true
    app.strike("⇲")
    try app.write(AppDriver.spend("C3", "7"))
    app.send(.history(.read(History(app.history))))
    #expect(app.state.unit.history.map(\.sequence) == Array(1...100))
    app.poll()
    #expect(app.state.unit.history.map(\.sequence) == Array(1...101))
    #expect(app.status == "li 刚修改：丙项目 6月 未填报 -> 7.00")
  }

  @Test func anotherHistoryIsReadAnew() {
    var app = open()
    app.strike("⇟")
    let other = [Histories.entry(1, by: AppDriver.other, [AppDriver.spend("A1", "1")])]
    app.holdsHistory = true
    app.send(
      .polled(
        Snapshot(book: app.book, head: 1, news: [], warnings: [.otherHistory]), remarks: []))
    #expect(app.rows[4] == "更早的记录正在读取…")
    app.send(.history(.read(History(other))))
    #expect(app.entriesShown == [1])
    // So is one that goes on otherwise than the one known, though nobody says so.
    app.send(
      .polled(
        Snapshot(
          book: app.book, head: 1,
          news: [Histories.entry(1, by: AppDriver.other, [AppDriver.spend("A1", "2")])]),
        remarks: []))
    #expect(app.rows[4].contains("未填报 -> 2.00"))
    #expect(app.entriesShown == [1])
    #expect(!app.state.unit.history.isComplete)
  }

  @Test func theGreatestNumberThereIsDoesNoHarm() {
    var app = AppDriver(
      history: [Histories.entry(.max, by: AppDriver.other, [AppDriver.spend("A1", "1")])])
    app.strike("44")
    let again = Histories.entry(.max, by: AppDriver.other, [AppDriver.spend("A1", "2")])
    let least = Histories.entry(.min, by: AppDriver.other, [AppDriver.spend("A1", "3")])
    for entry in [again, least] {
      app.send(.polled(Snapshot(book: app.book, head: .max, news: [entry]), remarks: []))
    }
    #expect(app.rows[2] == "修改历史  示例单位")
  }

  // MARK: Trouble

  @Test func whatCannotBeReadIsToldAndTriedAgain() {
    var app = open(100, atHand: 60)
    app.historyTrouble = "没有读取权限。"
    app.strike("⇲")
    #expect(app.rows[21] == "更早的记录无法读取：没有读取权限。")
    #expect(app.entriesShown == Array((41...57).reversed()))
    #expect(app.historyReadings == 1)
    app.historyTrouble = nil
    app.strike("⇲")
    #expect(app.entriesShown == Array((1...18).reversed()))
  }

  @Test func linesThatAreNoEntriesAreTold() {
    var app = open(100, atHand: 60)
    app.holdsHistory = true
    app.strike("⇲")
    #expect(app.rows[3] == "")
    app.send(.history(.read(History(app.history, unreadableLines: 3))))
    #expect(app.rows[3] == "历史中有 3 行无法识别，未列出；见 budget check。")
    #expect(app.entriesShown == Array((1...18).reversed()))
  }

  @Test func whereNoLineCanBeReadNobodySaysThatThereIsNone() {
    var app = open(1, atHand: 0)
    app.historyTrouble = nil
    app.send(.history(.read(History([], unreadableLines: 2))))
    #expect(app.rows[3] == "历史中有 2 行无法识别，未列出；见 budget check。")
    #expect(!app.shows("还没有"))
  }
}
