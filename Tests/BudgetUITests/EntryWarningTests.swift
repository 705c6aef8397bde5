import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Amounts that look mistaken and are asked about once, and those a rule refuses.
@Suite struct EntryWarningTests {
  private let overspends = "累计支出将超出预算 1.00"
  private let keys = "Enter 仍保存，Esc 返回修改"

  @Test func overspendingIsAskedAboutOnceInPlace() {
    var app = AppDriver()
    app.strike("241⏎")
    #expect(app.rows[4].contains(overspends))
    #expect(app.rows[5].contains("财政资金累计支出将超出其预算 1.00"))
    #expect(app.rows[6].contains(keys))
    #expect(app.saves.isEmpty)
    #expect(app.cursor?.row == 3)
    app.strike("⏎")
    #expect(app.recorded(0) == funds("41"))
    #expect(!app.shows(overspends))
    #expect(app.saves.count == 1)
  }

  @Test func escapeGoesBackFromTheQuestionToTheText() {
    var app = AppDriver()
    app.strike("241⏎")
    let asked = app.state
    app.strike("⎋")
    #expect(!app.shows(overspends))
    #expect(app.words("甲项目")[1] == "41")
    // Nothing but the question is gone, and Enter asks it again.
    app.strike("⏎")
    #expect(app.state == asked)
    app.strike("⎋⌫0⏎")
    #expect(app.recorded(0) == funds("40"))
  }

  @Test func typingOnTakesTheQuestionAway() {
    var app = AppDriver()
    app.strike("241⏎⌫")
    #expect(!app.shows(overspends))
    app.strike("1⏎")
    #expect(app.shows(overspends))
    app.strike("⎋⎋")
    #expect(app.saves.isEmpty)
    #expect(app.status == "已放弃输入。")
  }

  @Test func theNextAmountBegunAtAQuestionJoinsNothing() {
    var app = AppDriver(Books.underway)
    app.strike("2-1⏎26.88")
    #expect(app.words("甲项目")[1] == "-1")
    #expect(app.shows("累计支出比上月减少 1.00（退款？）"))
    #expect(app.status == keys)
    app.strike("⏎26.88⏎")
    #expect(app.recorded(0) == funds("-1"))
  }

  @Test func everyDigitOfALongAmountIsInSight() {
    var app = AppDriver(columns: 80)
    app.strike("2123456789.123456")
    #expect(app.rows[3].contains(" 123456789.123456"))
    app.strike("+9876")
    #expect(app.rows[3].contains(" 123456789.123456+9876"))
  }

  @Test func theBudgetIsBothSourcesTogetherAndEachItsOwn() {
    var app = AppDriver()
    // 乙 has 50 + 10.
    app.strike("2↓55⏎")
    #expect(app.shows("财政资金累计支出将超出其预算 5.00"))
    #expect(!app.shows("累计支出将超出预算"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("55"))
    app.strike("↑→5.5⏎")
    #expect(app.shows("累计支出将超出预算 0.50"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("55", "5.5"))
  }

  @Test func laterMonthsCountTowardsTheYear() {
    var app = AppDriver()
    app.strike("230⏎[↑10.5⏎")
    #expect(app.shows("连同以后各月，全年支出将超出预算 0.50"))
    app.strike("⏎")
    #expect(app.recorded(0, .may) == funds("10.5"))
  }

  @Test func aFallingTotalIsAskedAbout() {
    var app = AppDriver(Books.underway)
    app.strike("2-0.5⏎")
    #expect(app.shows("累计支出比上月减少 0.50（退款？）"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("-0.5"))
    // The same by its cumulative amount: 3.5 before June.
    app.strike("↑⌫⏎↑⇥3⏎")
    #expect(app.shows("累计支出比上月减少 0.50（退款？）"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("-0.5"))
  }

  @Test func parenthesesAreARefund() {
    var app = AppDriver(Books.underway)
    app.strike("2(0.5)")
    #expect(app.shows("= -0.50 万元"))
    app.strike("⏎")
    #expect(app.shows("累计支出比上月减少 0.50（退款？）"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("-0.5"))
  }

  @Test func anAmountAtTheBudgetIsNotDoubted() {
    var app = AppDriver()
    app.strike("240⏎")
    #expect(app.recorded(0) == funds("40"))
  }

  @Test func aReportedAmountIsOverwrittenOnlyWhenAsked() {
    var app = AppDriver(Books.underway)
    app.strike("2↓5⏎")
    #expect(app.shows("将覆盖已填报的 4.00"))
    #expect(app.recorded(1) == funds("4"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("5"))
    // The same amount overwrites nothing.
    app.strike("↑5⏎")
    #expect(app.status == "没有改动。")
    #expect(app.commits.count == 1)
  }

  @Test func aReportedZeroIsOverwrittenOnlyWhenAsked() {
    var app = AppDriver()
    app.strike("20⏎↑5⏎")
    #expect(app.shows("将覆盖已填报的 0.00"))
    // The other source's 0.00 was reported by nobody.
    app.strike("⏎↑→↓5⏎")
    #expect(app.recorded(1) == funds("0", "5"))
    app.strike("↑←4⏎")
    #expect(app.recorded(1) == funds("4", "5"))
  }

  @Test func aMonthThatHasNotEndedIsAskedAbout() {
    var app = AppDriver(today: CalendarDate(year: 2024, month: 6, day: 30))
    app.strike("25⏎")
    #expect(app.shows("该月尚未结束"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("5"))
    app.strike("[5⏎")
    #expect(app.recorded(1, .may) == funds("5"))
  }

  @Test func aSourceWithoutBudgetIsAskedAbout() {
    var app = AppDriver()
    app.strike("2→5⏎")
    #expect(app.shows("其他资金没有预算"))
    #expect(app.recorded(0) == nil)
    app.strike("⏎")
    #expect(app.recorded(0) == funds("0", "5"))
  }

  @Test func aSourceBelowZeroIsAskedAbout() {
    var app = AppDriver()
    // 乙 has 5 of fiscal funds, then 2 of other funds are paid back.
    app.strike("2↓5⏎↑→-2⏎")
    #expect(app.shows("其他资金累计支出将为负数"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("5", "-2"))
  }

  @Test func tenTimesTheUsualMonthIsAskedAbout() {
    let steady = Books.book([
      Books.project(
        "A1", "甲项目", plan: "10", "20", "30", "40",
        spending: [(.march, "0.5", "0"), (.april, "0.4", "0"), (.may, "0.6", "0")])
    ])
    var app = AppDriver(steady)
    // The median is 0.5.
    app.strike("24.99⏎")
    #expect(app.recorded(0) == funds("4.99"))
    app = AppDriver(steady)
    app.strike("25⏎")
    #expect(app.shows("为平常月份 0.50 的 10 倍"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("5"))
  }

  @Test func severalWarningsStandBelowEachOtherOverALineOfKeys() {
    var app = AppDriver(
      Books.underway, today: CalendarDate(year: 2024, month: 6, day: 15))
    // 乙: 24 + 30 of 50 fiscal, 26 + 30 of 60 in all; 4 reported in June.
    app.strike("2↓30⏎")
    #expect(app.rows[5].contains("财政资金累计支出将超出其预算 4.00"))
    #expect(app.rows[6].contains("将覆盖已填报的 4.00"))
    #expect(app.rows[7].contains("该月尚未结束"))
    #expect(app.rows[8].contains(keys))
    #expect(app.cursor?.row == 4)
    app.strike("⏎")
    #expect(app.recorded(1) == funds("30"))
  }

  @Test func whatDoesNotFitBelowStandsAbove() {
    var app = AppDriver(Books.many(17))
    app.strike("2⇲5⏎")
    // The last of 17 rows is the last of the table; its budget is 4.
    #expect(app.rows[16].contains("累计支出将超出预算 1.00"))
    #expect(app.rows[17].contains("财政资金累计支出将超出其预算 1.00"))
    #expect(app.rows[18].contains(keys))
    #expect(app.cursor?.row == 19)
  }
}

/// What no confirmation can save.
extension EntryWarningTests {
  @Test func aRefusedAmountStaysInTheFieldWithTheRule() {
    var app = AppDriver(Books.underway)
    app.strike("2-4⏎⏎")
    #expect(app.shows("6月累计支出将为负数（-0.50），未保存。"))
    #expect(app.words("甲项目")[1] == "-4")
    #expect(app.saves.isEmpty)
    #expect(app.recorded(0) == nil)
    app.strike("⌫3⏎⏎")
    #expect(app.recorded(0) == funds("-3"))
  }

  @Test func aRefundInALaterMonthForbidsALowerEarlierOne() {
    var app = AppDriver(Books.underway)
    app.strike("2-3⏎⏎[[[[↑")
    // February's 2.5 less a later refund of 3 leaves 0.5; without it the year would stand at -2.
    app.strike("0⏎⏎")
    #expect(app.shows("6月累计支出将为负数（-2.00），未保存。"))
    #expect(app.recorded(0, .february) == funds("2.5"))
  }
}
