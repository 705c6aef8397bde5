import BudgetModel
import TerminalKit
import Testing

/// Amounts that look mistaken and are asked about once, and those a rule refuses.
@Suite struct EntryWarningTests {
  private let overspends = "累计支出将超出预算 1.00：Enter 仍保存，Esc 返回修改"

  @Test func overspendingIsAskedAboutOnceInPlace() {
    var sitting = Sitting()
    sitting.strike("241⏎")
    #expect(sitting.shows(overspends))
    #expect(sitting.saves.isEmpty)
    #expect(sitting.cursor?.row == 3)
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("41"))
    #expect(!sitting.shows(overspends))
    #expect(sitting.saves.count == 1)
  }

  @Test func escapeGoesBackFromTheQuestionToTheText() {
    var sitting = Sitting()
    sitting.strike("241⏎⎋")
    #expect(!sitting.shows(overspends))
    #expect(sitting.words("甲项目")[1] == "41")
    sitting.strike("⌫0⏎")
    #expect(sitting.recorded(0) == funds("40"))
  }

  @Test func typingOnTakesTheQuestionAway() {
    var sitting = Sitting()
    sitting.strike("241⏎⌫")
    #expect(!sitting.shows(overspends))
    sitting.strike("1⏎")
    #expect(sitting.shows(overspends))
    sitting.strike("⎋⎋")
    #expect(sitting.saves.isEmpty)
    #expect(sitting.status == "已放弃输入。")
  }

  @Test func theBudgetIsBothSourcesTogether() {
    var sitting = Sitting()
    // 乙 has 50 + 10.
    sitting.strike("2↓55⏎")
    #expect(sitting.shows("财政资金累计支出将超出其预算 5.00：Enter 仍保存，Esc 返回修改"))
    sitting.strike("⏎")
    #expect(sitting.recorded(1) == funds("55"))
    sitting.strike("↑→5.5⏎")
    #expect(sitting.shows("累计支出将超出预算 0.50：Enter 仍保存，Esc 返回修改"))
    sitting.strike("⏎")
    #expect(sitting.recorded(1) == funds("55", "5.5"))
  }

  @Test func laterMonthsCountTowardsTheYear() {
    var sitting = Sitting()
    sitting.strike("230⏎[↑10.5⏎")
    #expect(sitting.shows("连同以后各月，全年支出将超出预算 0.50：Enter 仍保存，Esc 返回修改"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0, .may) == funds("10.5"))
  }

  @Test func aFallingTotalIsAskedAbout() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2-0.5⏎")
    #expect(sitting.shows("累计支出比上月减少 0.50（退款？）：Enter 仍保存，Esc 返回修改"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("-0.5"))
    // The same by its cumulative amount: 3.5 before June.
    sitting.strike("↑⌫⏎↑⇥3⏎")
    #expect(sitting.shows("累计支出比上月减少 0.50"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("-0.5"))
  }

  @Test func anAmountAtTheBudgetIsNotDoubted() {
    var sitting = Sitting()
    sitting.strike("240⏎")
    #expect(sitting.recorded(0) == funds("40"))
  }

  @Test func aReportedAmountIsNotOverwrittenUnasked() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2↓5⏎")
    #expect(sitting.shows("将覆盖已填报的 4.00：Enter 仍保存，Esc 返回修改"))
    #expect(sitting.recorded(1) == funds("4"))
    sitting.strike("⏎")
    #expect(sitting.recorded(1) == funds("5"))
    // The same amount overwrites nothing.
    sitting.strike("↑5⏎")
    #expect(sitting.status == "没有改动。")
  }

  @Test func aBareNumberThatFitsInYuanOnlyBecomesYuanByOneKey() {
    var sitting = Sitting()
    sitting.strike("226500⏎")
    #expect(sitting.shows("26500 元 = 2.65 万元？按 y；Enter 仍保存，Esc 返回修改"))
    sitting.strike("y")
    #expect(sitting.shows("= 2.65 万元（26500.00 元）"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("2.65"))
  }

  @Test func parenthesesAreARefund() {
    var sitting = Sitting(Books.underway)
    sitting.strike("20⌫(0.5)⏎")
    #expect(sitting.shows("累计支出比上月减少 0.50"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("-0.5"))
  }

  @Test func aRefusedAmountStaysInTheFieldWithTheRule() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2-4⏎⏎")
    #expect(sitting.shows("6月累计支出将为负数（-0.50），未保存。"))
    #expect(sitting.words("甲项目")[1] == "-4")
    #expect(sitting.saves.isEmpty)
    #expect(sitting.recorded(0) == nil)
    sitting.strike("⌫3⏎⏎")
    #expect(sitting.recorded(0) == funds("-3"))
  }

  @Test func aRefundInALaterMonthForbidsALowerEarlierOne() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2-3⏎⏎[[[[↑")
    // February's 2.5 less a later refund of 3 leaves 0.5; without it the year would stand at -2.
    sitting.strike("0⏎⏎")
    #expect(sitting.shows("6月累计支出将为负数（-2.00），未保存。"))
    #expect(sitting.recorded(0, .february) == funds("2.5"))
  }
}
