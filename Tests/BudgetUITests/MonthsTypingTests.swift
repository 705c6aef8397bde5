import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// Typing amounts into the year by months: the monthly sheet's rules in any month.
@Suite struct MonthsTypingTests {
  @Test func anAmountGoesIntoTheCellChosenAndTheSelectionDown() {
    var app = AppDriver(columns: 120)
    app.strike("5←←7⏎8⏎")
    #expect(app.recorded(0, .april) == funds("7"))
    #expect(app.recorded(1, .april) == funds("8"))
    #expect(app.status == "已保存：乙项目 4月 未填报 -> 8.00")
    #expect(app.saves.count == 2)
    #expect(app.asOf == .june)
    // 7 in April stands there, and in the year.
    #expect(app.words("甲项目") == ["甲项目", "未填", "未填", "未填", "7.00", "未填", "未填", "7.00"])
    app.strike("u")
    #expect(app.recorded(1, .april) == nil)
    app.strike("⌃r")
    #expect(app.recorded(1, .april) == funds("8"))
  }

  @Test func editingBeginsWithTheAmountAndEmptyingTakesItAway() {
    for key in ["⏎", "e"] {
      var app = AppDriver(Books.underway)
      app.strike("5↓\(key)⌫5⏎⏎")
      #expect(app.recorded(1) == funds("4.05"), "\(key)")
      app.strike("↑⌦⏎")
      #expect(app.recorded(1) == nil)
      app.strike("u")
      #expect(app.recorded(1) == funds("4.05"))
    }
  }

  @Test func aCumulativeAmountLeavesTheMonthTheRest() {
    var app = AppDriver(Books.underway)
    app.strike("5v←←←10⏎")
    // 3.5 up to February.
    #expect(app.recorded(0, .march) == funds("6.5"))
  }

  @Test func tabConvertsWhatIsTypedAndTurnsTheCells() {
    var app = AppDriver(Books.underway)
    app.strike("56.5⇥")
    #expect(app.rows[0].contains("累计支出"))
    #expect(app.state.draft?.field.text == "10.00")
    app.strike("⏎")
    #expect(app.recorded(0) == funds("6.5"))
    app.strike("⇥")
    #expect(app.rows[0].contains("各月支出"))
    app.strike("vv⇥")
    #expect(app.rows[0].contains("各月支出"))
  }

  @Test func ratesAreNotTyped() {
    for keys in ["7", "e", "⏎", "⌦", "-"] {
      var app = AppDriver(Books.underway)
      app.strike("5vv" + keys)
      #expect(app.status == "执行率由程序计算，不能录入；按 v 换到金额。", "\(keys)")
      #expect(app.state.draft == nil)
    }
    var app = AppDriver(Books.underway)
    app.strike("5vv")
    app.paste("12.5")
    #expect(app.status == "执行率由程序计算，不能录入；按 v 换到金额。")
    #expect(app.state.draft == nil && app.commits.isEmpty)
  }

  @Test func theSourceTurnsAndOnlyItsAmountChanges() {
    var app = AppDriver(Books.underway)
    app.strike("5↓←s")
    #expect(app.shows("〔 其他资金5月支出 〕   26.00（财政 24.00，其他 2.00）"))
    app.strike("3")
    #expect(app.shows("只录入其他资金；此格显示各来源合计"))
    app.strike("⏎⏎")
    #expect(app.recorded(1, .may) == funds("24", "3"))
    app.strike("↑s")
    #expect(app.shows("财政资金5月支出  27.00（财政 24.00，其他 3.00）"))
    app.strike("e")
    #expect(app.state.draft?.field.text == "24.00")
    app.strike("⎋↓s")
    // 丙 has nothing from elsewhere in June.
    app.strike("→1")
    #expect(app.shows("只录入其他资金"))
    app.strike("⎋s1")
    #expect(!app.shows("只录入"))
  }

  @Test func whatIsDoubtfulIsAskedInPlace() {
    var app = AppDriver(Books.underway, columns: 120)
    app.strike("5↓5⏎")
    #expect(app.shows("将覆盖已填报的 4.00"))
    #expect(app.footer == "Enter 仍保存  Esc 返回修改")
    app.strike("⎋")
    #expect(app.footer.hasPrefix("Enter 保存"))
    app.strike("⌃u50000⏎")
    #expect(app.shows("50000 元 = 5.00 万元？"))
    app.strike("y")
    #expect(app.shows("将覆盖已填报的 4.00"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("5"))
  }

  @Test func aMonthThatHasNotEndedIsAskedAbout() {
    var app = AppDriver(Books.underway, today: CalendarDate(text: "2024-07-08"))
    app.strike("5→7⏎")
    #expect(app.shows("该月尚未结束"))
    app.strike("⏎")
    #expect(app.recorded(0, .july) == funds("7"))
  }

  @Test func whatIsNoAmountStaysWithTheReason() {
    var app = AppDriver(Books.underway)
    app.strike("51..2⏎")
    #expect(app.shows("金额中有无效字符“.”。"))
    app.strike(.pageUp)
    #expect(app.status == "金额中不能有“PgUp”。Enter 保存，Esc 放弃。")
    app.strike("⎋")
    #expect(app.status == "已放弃输入。")
    #expect(app.commits.isEmpty)
    app.strike("z")
    #expect(app.status == "z 在这里不起作用；按 ? 查看全部按键。")
    app.strike("M")
    #expect(app.status == "M 在这里不起作用；按 ? 查看全部按键。")
    var readOnly = AppDriver(Books.underway, isReadOnly: true)
    readOnly.strike("57")
    #expect(readOnly.status == "以只读方式打开，不能修改。")
  }

  @Test func aClosedMonthAsksWhy() {
    var app = AppDriver(Books.underway)
    app.strike("2[[[[c→⏎]]]]⎋5←←←←")
    app.strike("3")
    #expect(app.status == "2月已结账，确认时须写明原因")
    app.strike("⏎")
    // A reported amount is asked about first.
    app.strike("⏎")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⎋")
    #expect(app.state.draft?.field.text == "3")
    app.strike("⏎更正⏎")
    #expect(app.recorded(0, .february) == funds("3"))
    #expect(app.history.last?.reason == "更正")
    #expect(app.state.selectedCode == "B2")
    app.strike("u")
    #expect(app.status.hasPrefix("修改原因："))
  }

  @Test func aResizeKeepsWhatIsTypedAndItStaysInSight() {
    var app = AppDriver(Books.underway)
    app.strike("5→→→→1234.5")
    for columns in [50, 60, 80, 120, 49, 130] {
      app.resize(rows: 24, columns: columns)
      #expect(app.state.draft?.field.text == "1234.5")
      #expect(app.state.months?.month == .october)
      if columns >= 50 {
        #expect(app.words("甲项目").contains("1234.5"), "\(columns)")
        #expect(app.cursor?.row == 3)
      }
    }
  }

  @Test func theColumnsStayWhileALongAmountIsTyped() throws {
    var app = AppDriver(try Books.sample(), asOf: .september)
    app.strike("5↓")
    let head = app.rows[2]
    app.strike("1234567890元+12345元")
    #expect(app.rows[2] == head)
    #expect(app.words("公务用车服务平台运行").contains("1234567890元+12345元"))
  }
}
