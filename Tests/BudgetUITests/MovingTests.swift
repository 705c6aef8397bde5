import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// An amount recorded in the wrong row, month or source, moved as one commit.
@Suite struct MovingTests {
  @Test func anAmountMovesToAnotherRowAsOneEntryAndOneUndo() {
    var app = AppDriver()
    app.strike("25⏎↑M")
    #expect(app.rows[21].contains("移动 甲项目 6月 5.00：选好项目和月份后按 Enter"))
    #expect(app.book == app.disk)
    app.strike("↓⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("5"))
    #expect(app.status == "已保存：甲项目 6月 5.00 -> 未填报；乙项目 6月 未填报 -> 5.00")
    #expect(
      app.history.last?.edits == [
        AppDriver.spend("A1", nil, from: "5"), AppDriver.spend("B2", "5"),
      ])
    #expect(app.history.count == 2)
    #expect(app.state.entry?.moving == nil)
    app.strike("u")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.recorded(1) == nil)
    #expect(app.disk == app.book)
  }

  @Test func anAmountMovesToAnotherMonth() {
    var app = AppDriver()
    app.strike("25⏎↑M[[⏎")
    #expect(app.recorded(0, .june) == nil)
    #expect(app.recorded(0, .april) == funds("5"))
    #expect(app.asOf == .april)
  }

  @Test func anAmountMovesToTheOtherSource() {
    var app = AppDriver(Books.underway)
    // 乙 has 4 of fiscal funds in June, and 10 of other funds in its budget, of which 2 are spent.
    app.strike("2↓M→⏎")
    #expect(app.recorded(1) == funds("0", "4"))
    app.strike("u")
    #expect(app.recorded(1) == funds("4"))
  }

  @Test func oneOfTwoSourcesMovesAlone() {
    var app = AppDriver()
    app.strike("2↓5⏎↑→2⏎↑M↓⏎⏎")
    #expect(app.recorded(1) == funds("5"))
    #expect(app.recorded(2) == funds("0", "2"))
  }

  @Test func ontoAReportedAmountIsAskedOnce() {
    var app = AppDriver(Books.underway)
    // 乙 has 4 in June, 丙 101 of 100.
    app.strike("2↓M↓⏎")
    #expect(app.status.contains("将覆盖已填报的 101.00"))
    #expect(app.status.contains("Enter 仍移入"))
    #expect(app.commits.isEmpty)
    // Elsewhere it is asked anew.
    app.strike("↑↓⏎")
    #expect(app.commits.isEmpty)
    app.strike("⏎")
    #expect(app.recorded(1) == nil)
    #expect(app.recorded(2) == funds("4"))
    app.strike("u")
    #expect(app.book == Books.underway)
  }

  @Test func ontoAReportedZeroIsAskedToo() {
    var app = AppDriver()
    app.strike("25⏎0⏎↑↑M↓⏎")
    #expect(app.status.contains("将覆盖已填报的 0.00"))
    #expect(app.recorded(0) == funds("5"))
    app.strike("⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("5"))
  }

  @Test func whatIsDoubtfulThereIsAskedAsWhenItIsTyped() {
    var app = AppDriver(today: CalendarDate(year: 2024, month: 7, day: 8))
    app.strike("25⏎↑M]⏎")
    #expect(app.status.contains("该月尚未结束"))
    #expect(app.recorded(0, .july) == nil)
    app.strike("⏎")
    #expect(app.recorded(0, .july) == funds("5"))
    // 50 is within 丙's 100 and over 甲's 40.
    app = AppDriver()
    app.strike("2⇲50⏎M↑↑⏎")
    #expect(app.status.contains("累计支出将超出预算 10.00"))
    #expect(app.recorded(0) == nil)
  }

  @Test func onlyWhatIsReportedCanBeMoved() {
    var app = AppDriver(Books.underway)
    app.strike("2M")
    #expect(app.status == "此格未填报，没有可移动的金额。")
    // 0.00 of other funds beside 4 of fiscal funds was reported by nobody.
    app.strike("↓→M")
    #expect(app.status == "此格未填报，没有可移动的金额。")
    #expect(app.state.entry?.moving == nil)
    // A zero that was reported is an amount.
    app.strike("←↑0⏎↑M⎋")
    #expect(app.status == "未移动。")
  }

  @Test func ontoItselfNothingHappens() {
    var app = AppDriver(Books.underway)
    app.strike("2↓M⏎")
    #expect(app.status == "未移动。")
    app.strike("M↑↓[]→←⏎")
    #expect(app.status == "未移动。")
    #expect(app.commits.isEmpty)
    #expect(app.book == Books.underway)
  }

  @Test(arguments: ["⎋", "⌃c"]) func escapeLeavesItWhereItWas(key: String) {
    var app = AppDriver(Books.underway)
    app.strike("2↓M↓" + key)
    #expect(app.status == "未移动。")
    #expect(app.state.entry?.moving == nil)
    #expect(app.commits.isEmpty)
    #expect(app.effects.isEmpty)
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func theNoteGoesWithTheWholeRecordAndStaysWithARest() throws {
    let book = try Books.sample()
    var app = AppDriver(book)
    // 大型设备运行保障经费 has a note in June, 3.18 spent; June of the next project is taken away first.
    let note = book.projects[0].spending(in: .june)?.note
    app.strike("2↓⌫⏎⇱M↓⏎")
    #expect(app.book.projects[0].spending(in: .june) == nil)
    #expect(
      app.book.projects[1].spending(in: .june)
        == Spending(month: .june, amount: funds("3.18"), note: note))
    // Each of the two months, and the remark on both.
    #expect(app.history.last?.edits.count == 4)
    app.strike("u")
    #expect(
      app.book.projects[0].spending(in: .june)
        == Spending(month: .june, amount: funds("3.18"), note: note))
    #expect(app.book.projects[1].spending(in: .june) == nil)
    #expect(app.disk == app.book)
  }

  @Test func closedMonthsAskWhyOnBothEnds() {
    for keys in ["M[⏎", "[M]⏎"] {
      var app = AppDriver(Books.three)
      app.strike("2[c→⏎]25⏎↑")
      // May is closed; June has 5.
      if keys.hasPrefix("[") { app.strike("[1⏎补记⏎↑]⌫⏎↑") }
      let before = app.book
      app.strike(keys)
      #expect(app.status.hasPrefix("修改原因："), "\(keys)")
      #expect(app.book == before)
      app.strike("放错月份⏎")
      #expect(app.book != before)
      #expect(app.history.last?.reason == "放错月份")
      #expect(app.history.last?.edits.count == 2)
      #expect(app.disk == app.book)
    }
  }

  @Test func somebodyElsesCorrectionIsNotMovedAway() throws {
    var app = AppDriver(Books.underway)
    app.strike("2↓M↑")
    try app.write(AppDriver.spend("B2", "4.5", from: "4"))
    app.poll()
    app.strike("⏎")
    #expect(app.shows("乙项目 6月 4.50 -> 未填报"))
    #expect(app.recorded(1) == funds("4.5"))
    #expect(app.recorded(0) == nil)
    app.strike("⎋")
    #expect(app.recorded(1) == funds("4.5"))
    #expect(app.recorded(0) == nil)
  }

  @Test func whatOthersRecordMeanwhileInThePlaceChosenIsAskedAboutAnew() throws {
    var app = AppDriver(Books.underway)
    app.strike("2↓M↓⏎")
    #expect(app.status.contains("将覆盖已填报的 101.00"))
    try app.write(AppDriver.spend("C3", "99", from: "101"))
    app.poll()
    app.strike("⏎")
    #expect(app.status.contains("将覆盖已填报的 99.00"))
    #expect(app.recorded(2) == funds("99"))
    app.strike("⏎")
    #expect(app.recorded(2) == funds("4"))
  }

  @Test func theProjectMayBeRemovedByOthersMeanwhile() throws {
    var app = AppDriver(Books.underway)
    app.strike("2↓M↓")
    try app.write(.project(code: "B2", at: 1, Replacing(Books.underway.projects[1], with: nil)))
    app.poll()
    #expect(app.state.entry?.moving == nil)
    #expect(app.status == "项目 B2 已被删除，未移动。")
    app.strike("⏎")
    #expect(app.commits.isEmpty)
    #expect(app.state.selectedCode == "C3")
  }

  @Test func aReadOnlySessionMovesNothing() {
    var app = AppDriver(Books.underway, isReadOnly: true)
    app.strike("2↓M")
    #expect(app.status == "以只读方式打开，不能修改。")
  }

  @Test func keysThatMeanNothingMeanwhileAreTold() {
    var app = AppDriver(Books.underway)
    app.strike("2↓M5")
    #expect(app.status == "5 在这里不起作用；可用的按键见最下一行。")
    #expect(app.state.entry?.moving != nil)
  }

  @Test func escGoesBackToWhereTheAmountIs() {
    var app = AppDriver()
    app.strike("25⏎↑M")
    app.strike("↓↓]⎋")
    #expect(app.status == "未移动。")
    #expect(app.asOf == .june)
    #expect(app.state.selectedCode == "A1")
    #expect(app.recorded(0) == funds("5"))
  }
}
