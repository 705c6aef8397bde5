import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// A pasted table is shown before it counts, and goes in as one commit.
@Suite struct PasteTests {
  func rows(_ app: AppDriver) -> [PasteRow] {
    if case .paste(let paste) = app.state.screens.top { paste.rows } else { [] }
  }

  func pasted(
    _ text: String, into book: BudgetBook = Books.three, keys: String = "2",
    today: CalendarDate? = nil
  ) -> AppDriver {
    var app = AppDriver(book, today: today)
    app.strike(keys)
    app.paste(text)
    return app
  }

  @Test func aColumnGoesToTheSelectedProjectAndThoseBelow() {
    var app = pasted("1.5\n2\n", keys: "2↓")
    #expect(
      rows(app) == [
        PasteRow(
          name: "乙项目", month: .june, new: wan("1.5"), edit: AppDriver.spend("B2", "1.5")),
        PasteRow(name: "丙项目", month: .june, new: wan("2"), edit: AppDriver.spend("C3", "2")),
      ])
    #expect(app.shows("粘贴：2 处将录入"))
    #expect(app.words("乙项目") == ["乙项目", "6月", "未填报", "1.50"])
    #expect(app.commits.isEmpty)
    #expect(app.book == Books.three)
    app.strike("⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("1.5"))
    #expect(app.recorded(2) == funds("2"))
    #expect(app.status == "已保存：乙项目 6月 未填报 -> 1.50；丙项目 6月 未填报 -> 2.00")
    #expect(app.history.count == 1)
    #expect(app.state.screens.top.kind == .entry)
    app.strike("u")
    #expect(app.book == Books.three)
    #expect(app.disk == Books.three)
  }

  @Test func moreLinesThanProjectsAreToldAndLeftOut() {
    var app = pasted("1\n2\n3\n4\n", keys: "2↓")
    #expect(rows(app).map(\.remark) == ["", "", "超出最后一个项目", "超出最后一个项目"])
    #expect(rows(app)[2].name == "第3行")
    #expect(app.shows("粘贴：2 处将录入，2 处不录入"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("1"))
    #expect(app.recorded(2) == funds("2"))
    #expect(app.history.last?.edits.count == 2)
  }

  @Test func aBlankLineLeavesItsProjectAsItIs() {
    var app = pasted("1\n\n3\n")
    #expect(rows(app).map(\.name) == ["甲项目", "丙项目"])
    app.strike("⏎")
    #expect((0..<3).map { app.recorded($0) } == [funds("1"), nil, funds("3")])
  }

  @Test func projectsAreFoundByNameOrCodeWhateverIsSelected() {
    var app = pasted("丙项目\t3\nA1\t1\n", keys: "2↓")
    #expect(rows(app).map(\.name) == ["丙项目", "甲项目"])
    app.strike("⏎")
    #expect((0..<3).map { app.recorded($0) } == [funds("1"), nil, funds("3")])
  }

  @Test func monthsAreThoseOfTheHeader() {
    var app = pasted("项目\t4月\t5月\t备注\n甲项目\t1\t2\t办公\n乙项目\t\t4\t\n合计\t1\t6\t\n")
    #expect(rows(app).map(\.name) == ["甲项目", "甲项目", "乙项目", "第4行", "备注"])
    #expect(rows(app).map(\.month) == [.april, .may, .may, nil, nil])
    #expect(
      rows(app).map(\.remark) == ["", "", "", "合计行，不录入", "不是月份列，不录入"])
    #expect(app.shows("粘贴：3 处将录入，2 处不录入"))
    app.strike("⏎")
    #expect(app.recorded(0, .april) == funds("1"))
    #expect(app.recorded(0, .may) == funds("2"))
    #expect(app.recorded(1, .april) == nil)
    #expect(app.recorded(1, .may) == funds("4"))
    #expect(app.history.count == 1)
    app.strike("u")
    #expect(app.disk == Books.three)
  }

  @Test func withoutAHeaderTheMonthsFollowTheOneShown() {
    var app = pasted("甲项目\t1\t2\n")
    app.strike("⏎")
    #expect(app.recorded(0, .june) == funds("1"))
    #expect(app.recorded(0, .july) == funds("2"))
  }

  @Test func whatIsNotUnderstoodIsSaidAndLeftOut() {
    let app = pasted("甲项目\t1..2\n丁项目\t3\n项目\t4\n乙项目\t5\n乙项目\t6\n")
    #expect(
      rows(app).map(\.remark) == [
        "“1..2” 金额中有无效字符“.”。", "没有此项目", "对应多个项目：甲项目、乙项目、丙项目", "", "与第4行重复，不录入",
      ])
    #expect(rows(app).compactMap(\.edit) == [AppDriver.spend("B2", "5")])
    // In full below, for the column may cut it.
    #expect(app.status == "甲项目  “1..2” 金额中有无效字符“.”。")
    #expect(app.shows("粘贴：1 处将录入，4 处不录入"))
  }

  @Test func whatIsDoubtfulIsSaidAndRecorded() {
    var app = pasted(
      "甲项目\t41\n乙项目\t4\n丙项目\t50\n", into: Books.underway,
      today: CalendarDate(year: 2024, month: 6, day: 8))
    // 甲 has spent 3.5 of 40; 乙 has 4 already; 丙 101 in June.
    #expect(
      rows(app).map(\.remark) == [
        "累计支出将超出预算 4.50；财政资金累计支出将超出其预算 4.50；该月尚未结束", "与原数相同", "将覆盖已填报的 101.00；该月尚未结束",
      ])
    #expect(rows(app).map(\.old) == [nil, wan("4"), wan("101")])
    app.strike("⏎")
    #expect((0..<3).map { app.recorded($0) } == [funds("41"), funds("4"), funds("50")])
    #expect(app.history.last?.edits.count == 2)
  }

  @Test func cumulativeAmountsBecomeTheMonths() {
    var app = pasted("5\n30\n", into: Books.underway, keys: "2⇥")
    // 3.5 and 24 before June.
    #expect(rows(app).map(\.new) == [wan("1.5"), wan("6")])
    app.strike("⏎")
    #expect(app.recorded(0) == funds("1.5"))
    #expect(app.recorded(1) == funds("6"))
  }

  @Test func cumulativeAmountsOfSeveralMonthsBuildOnEachOther() {
    var app = pasted("项目\t5月\t3月\t4月\n甲项目\t9\t2\t5\n", keys: "2⇥")
    #expect(rows(app).map(\.month) == [.march, .april, .may])
    #expect(rows(app).map(\.new) == [wan("2"), wan("3"), wan("4")])
    app.strike("⏎")
    #expect(app.book.projects[0].actual(through: .may) == wan("9"))
    #expect(app.recorded(0, .may) == funds("4"))
  }

  @Test func doubtsBuildOnTheMonthsBefore() {
    let app = pasted("项目\t3月\t4月\n甲项目\t30\t15\n")
    // 30 + 15 of 40.
    #expect(rows(app).map(\.remark) == ["", "累计支出将超出预算 5.00；财政资金累计支出将超出其预算 5.00"])
  }

  @Test func theOtherSourceIsPastedWhereItIsChosen() {
    var app = pasted("乙项目\t2\n", keys: "2↓4⏎→")
    app.strike("⏎")
    #expect(app.recorded(1) == funds("4", "2"))
  }

  @Test func whatWasBeingTypedIsPastedOver() {
    var app = pasted("1\n2\n", keys: "29")
    #expect(app.state.unfinishedEntry == nil)
    app.strike("⏎")
    #expect(app.recorded(0) == funds("1"))
  }

  @Test func escapeRecordsNothing() {
    var app = pasted("1\n2\n")
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .entry)
    #expect(app.commits.isEmpty)
    #expect(app.book == Books.three)
    app.strike("⎋")
    #expect(app.state.screens.top.kind == .projects)
  }

  @Test func nothingToRecordIsNotRecorded() {
    var app = pasted("乙项目\t4\n", into: Books.underway)
    app.strike("⏎")
    #expect(app.status == "没有可录入的金额。")
    #expect(app.commits.isEmpty)
  }

  @Test func whatWasProbablyMeantInYuanIsLeftOutUntilItSaysSo() {
    var app = AppDriver()
    app.strike("2")
    // 26500 of a budget of 40 万元 is 2.65 万元 in 元.
    app.paste("26500\n26500元\n")
    #expect(app.shows("粘贴：1 处将录入，1 处不录入"))
    #expect(app.shows("26500 元 = 2.65 万元？"))
    app.strike("⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1) == funds("2.65"))
  }

  @Test func whatWasBeingTypedIsThereAgainWhenTheTableIsNotWanted() {
    var app = AppDriver()
    app.strike("21.5")
    app.paste("2\n3\n")
    #expect(app.shows("粘贴：2 处将录入"))
    app.strike("⎋")
    #expect(app.state.unfinishedEntry?.text == "1.5")
    app.paste("2\n3\n")
    app.strike("⏎")
    #expect(app.state.unfinishedEntry == nil)
    #expect(app.recorded(0) == funds("2"))
  }
}
