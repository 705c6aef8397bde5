import BudgetModel
import Testing

/// Month and cumulative amounts, both sources, nothing and zero.
@Suite struct EntryBasisTests {
  @Test func aCumulativeAmountBecomesTheMonthsByWhatWasSpentBefore() {
    var app = AppDriver(Books.underway)
    // 甲 spent 1 + 2.5 before June.
    app.strike("2⇥5⏎")
    #expect(app.recorded(0) == funds("1.5"))
    #expect(app.words("甲项目")[1...2] == ["1.50", "5.00"])
    // The basis stays for the next project, which spent 24 before June; its 4 is asked about.
    app.strike("30⏎⏎")
    #expect(app.recorded(1) == funds("6"))
  }

  @Test func tabConvertsWhatIsBeingTyped() {
    var app = AppDriver(Books.underway)
    app.strike("21.5⇥")
    #expect(app.words("甲项目")[1...2] == ["1.50", "5.00"])
    #expect(app.shows("财政资金本年累计"))
    app.strike("⌃u4⇥")
    #expect(app.words("甲项目")[1...2] == ["0.50", "4.00"])
    #expect(app.shows("财政资金本月支出"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("0.5"))
    #expect(app.saves.count == 1)
  }

  @Test func tabOnWhatIsNoAmountSaysWhyAndStays() {
    var app = AppDriver()
    app.strike("2-⇥")
    #expect(app.shows("金额不完整。"))
    #expect(app.shows("财政资金本月支出"))
    app.strike("⌫⇥")
    #expect(app.shows("财政资金本年累计"))
    app.strike("⎋")
    #expect(app.saves.isEmpty)
  }

  @Test func theSameCumulativeAmountReportsAZero() {
    var app = AppDriver(Books.underway)
    app.strike("2⇥3.5⏎")
    #expect(app.recorded(0) == funds("0"))
  }

  @Test func editingACumulativeCellBeginsWithTheCumulativeAmount() {
    var app = AppDriver(Books.underway)
    app.strike("2↓⇥e")
    // 24 + 4 by June; 28.00 becomes 28.05.
    #expect(app.words("乙项目")[2] == "28.00")
    app.strike("⌫5⏎⏎")
    #expect(app.recorded(1) == funds("4.05"))
  }

  @Test func bothSourcesAreRecordedSideBySide() {
    var app = AppDriver()
    app.strike("2↓5⏎↑→")
    #expect(app.shows("其他资金本月支出"))
    app.strike("1.5⏎")
    #expect(app.recorded(1) == funds("5", "1.5"))
    #expect(app.status == "已保存：乙项目 6月 其他资金 0.00 -> 1.50")
    app.strike("↑←6⏎⏎")
    #expect(app.recorded(1) == funds("6", "1.5"))
    app.strike("↑l⇥3⏎⏎↑h")
    #expect(app.recorded(1) == funds("6", "3"))
    #expect(app.shows("财政资金本年累计"))
  }

  @Test func anotherSourcesCumulativeAmountIsItsOwn() {
    var app = AppDriver(Books.underway)
    // 乙 spent 2 of other funds in May.
    app.strike("2↓→⇥5⏎")
    #expect(app.recorded(1) == funds("4", "3"))
  }

  @Test func zeroIsReportedAndNothingIsNot() {
    var app = AppDriver()
    app.strike("20⏎")
    #expect(app.recorded(0) == funds("0"))
    #expect(app.words("甲项目")[1] == "0.00")
    app.strike("↑⌫")
    #expect(app.shows("按 Enter 即改为未填报"))
    app.strike("⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.words("甲项目")[1] == "未填报")
    #expect(app.status == "已保存：甲项目 6月 0.00 -> 未填报")
    app.strike("↑⌦⏎")
    #expect(app.status == "没有改动。")
    app.strike("↑0⏎")
    #expect(app.recorded(0) == funds("0"))
    #expect(app.saves.count == 3)
  }

  @Test func clearingOneSourceKeepsTheOther() {
    var app = AppDriver()
    app.strike("2↓5⏎↑→2⏎↑←⌫")
    #expect(app.shows("另一资金来源有支出，此处记为 0.00。"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("0", "2"))
    app.strike("↑→⌫⏎")
    #expect(app.recorded(1) == nil)
  }

  @Test func aNoteStaysWithItsMonth() throws {
    let book = try Books.sample()
    var app = AppDriver(book)
    // 大型设备运行保障经费 has a note in June, 3.18 spent.
    let note = book.projects[0].spending(in: .june)?.note
    #expect(note?.isEmpty == false)
    app.strike("2")
    #expect(app.status.hasSuffix("备注：\(note ?? "")"))
    app.strike("3⏎⏎")
    #expect(
      app.book.projects[0].spending(in: .june)
        == Spending(month: .june, amount: funds("3"), note: note))
  }
}
