import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// A bare number that would make sense only in 元.
@Suite struct YuanWarningTests {
  @Test func aBareNumberThatFitsInYuanOnlyBecomesYuanByOneKey() {
    var app = AppDriver()
    app.strike("226500⏎")
    #expect(app.rows[4].contains("26500 元 = 2.65 万元？"))
    #expect(app.rows[5].contains("y 是，按元保存；w 按万元保存；Esc 返回修改"))
    #expect(app.commits.isEmpty)
    app.strike("y")
    #expect(app.recorded(0) == funds("2.65"))
    #expect(app.status == "已保存：甲项目 6月 未填报 -> 2.65")
    #expect(app.shows("乙项目  财政资金本月支出"))
  }

  @Test func theLargeAmountIsSavedWhenItIsMeant() {
    var app = AppDriver()
    app.strike("226500⏎w")
    #expect(app.recorded(0) == funds("26500"))
  }

  @Test func enterStruckOnceMoreIsNoAnswer() {
    var app = AppDriver()
    app.strike("226500⏎⏎")
    #expect(app.commits.isEmpty)
    #expect(app.shows("26500 元 = 2.65 万元？"))
    #expect(app.status == "y 是，按元保存；w 按万元保存；Esc 返回修改")
    app.strike("↓⏎")
    #expect(app.commits.isEmpty)
  }

  @Test func aSumBecomesYuanToo() {
    var app = AppDriver()
    app.strike("220000+6500⏎")
    #expect(app.shows("26500 元 = 2.65 万元？"))
    app.strike("y")
    #expect(app.recorded(0) == funds("2.65"))
  }

  @Test func aCumulativeNumberBecomesYuanToo() {
    var app = AppDriver(Books.underway)
    // 3.5 before June, so 4.2 by June leaves it 0.7.
    app.strike("2⇥42000⏎")
    #expect(app.shows("42000 元 = 4.20 万元？"))
    app.strike("y")
    #expect(app.recorded(0) == funds("0.7"))
  }

  @Test func whatIsLeftToAskAfterThatIsAsked() {
    var app = AppDriver(Books.underway)
    app.strike("2↓55000⏎")
    #expect(app.shows("55000 元 = 5.50 万元？"))
    app.strike("y")
    #expect(app.recorded(1) == funds("4"))
    #expect(app.shows("将覆盖已填报的 4.00"))
    #expect(app.words("乙项目")[1] == "55000元" || app.shows("55000.00元"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("5.5"))
  }

  @Test func theKeyAnswersNothingElse() {
    var app = AppDriver()
    app.strike("241⏎y")
    #expect(app.status == "Enter 仍保存，Esc 返回修改")
    #expect(app.commits.isEmpty)
    #expect(app.shows("累计支出将超出预算 1.00"))
  }
}
