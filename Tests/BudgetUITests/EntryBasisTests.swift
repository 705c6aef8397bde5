import BudgetModel
import Testing

/// Month and cumulative amounts, both sources, nothing and zero.
@Suite struct EntryBasisTests {
  @Test func aCumulativeAmountBecomesTheMonthsByWhatWasSpentBefore() {
    var sitting = Sitting(Books.underway)
    // 甲 spent 1 + 2.5 before June.
    sitting.strike("2⇥5⏎")
    #expect(sitting.recorded(0) == funds("1.5"))
    #expect(sitting.words("甲项目")[1...2] == ["1.50", "5.00"])
    // The basis stays for the next project, which spent 24 before June.
    sitting.strike("30⏎⏎")
    #expect(sitting.recorded(1) == funds("6"))
  }

  @Test func tabConvertsWhatIsBeingTyped() {
    var sitting = Sitting(Books.underway)
    sitting.strike("21.5⇥")
    #expect(sitting.words("甲项目")[1...2] == ["1.50", "5.00"])
    #expect(sitting.shows("财政资金本年累计"))
    sitting.strike("⌃u4⇥")
    #expect(sitting.words("甲项目")[1...2] == ["0.50", "4.00"])
    #expect(sitting.shows("财政资金本月支出"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("0.5"))
    #expect(sitting.saves.count == 1)
  }

  @Test func tabOnWhatIsNoAmountSaysWhyAndStays() {
    var sitting = Sitting()
    sitting.strike("2-⇥")
    #expect(sitting.shows("金额不完整。"))
    #expect(sitting.shows("财政资金本月支出"))
    sitting.strike("⌫⇥")
    #expect(sitting.shows("财政资金本年累计"))
    sitting.strike("⎋")
    #expect(sitting.saves.isEmpty)
  }

  @Test func theSameCumulativeAmountReportsAZero() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2⇥3.5⏎")
    #expect(sitting.recorded(0) == funds("0"))
  }

  @Test func editingACumulativeCellBeginsWithTheCumulativeAmount() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2↓⇥e")
    // 24 + 4 by June; 28.00 becomes 28.05.
    #expect(sitting.words("乙项目")[2] == "28.00")
    sitting.strike("⌫5⏎⏎")
    #expect(sitting.recorded(1) == funds("4.05"))
  }

  @Test func bothSourcesAreRecordedSideBySide() {
    var sitting = Sitting()
    sitting.strike("2↓5⏎↑→")
    #expect(sitting.shows("其他资金本月支出"))
    sitting.strike("1.5⏎")
    #expect(sitting.recorded(1) == funds("5", "1.5"))
    #expect(sitting.status == "已保存：乙项目 6月 5.00 -> 财政5.00+其他1.50")
    sitting.strike("↑←6⏎⏎")
    #expect(sitting.recorded(1) == funds("6", "1.5"))
    sitting.strike("↑l⇥3⏎⏎↑h")
    #expect(sitting.recorded(1) == funds("6", "3"))
    #expect(sitting.shows("财政资金本年累计"))
  }

  @Test func anotherSourcesCumulativeAmountIsItsOwn() {
    var sitting = Sitting(Books.underway)
    // 乙 spent 2 of other funds in May.
    sitting.strike("2↓→⇥5⏎")
    #expect(sitting.recorded(1) == funds("4", "3"))
  }

  @Test func zeroIsReportedAndNothingIsNot() {
    var sitting = Sitting()
    sitting.strike("20⏎")
    #expect(sitting.recorded(0) == funds("0"))
    #expect(sitting.words("甲项目")[1] == "0.00")
    sitting.strike("↑⌫")
    #expect(sitting.shows("按 Enter 即改为未填报"))
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == nil)
    #expect(sitting.words("甲项目")[1] == "未填报")
    #expect(sitting.status == "已保存：甲项目 6月 0.00 -> 未填报")
    sitting.strike("↑⌦⏎")
    #expect(sitting.status == "没有改动。")
    sitting.strike("↑0⏎")
    #expect(sitting.recorded(0) == funds("0"))
    #expect(sitting.saves.count == 3)
  }

  @Test func clearingOneSourceKeepsTheOther() {
    var sitting = Sitting()
    sitting.strike("2↓5⏎↑→2⏎↑←⌫")
    #expect(sitting.shows("另一资金来源有支出，此处记为 0.00。"))
    sitting.strike("⏎⏎")
    #expect(sitting.recorded(1) == funds("0", "2"))
    sitting.strike("↑→⌫⏎")
    #expect(sitting.recorded(1) == nil)
  }

  @Test func aNoteStaysWithItsMonth() throws {
    let book = try Books.sample()
    var sitting = Sitting(book)
    // 大型设备运行保障经费 has a note in June, 3.18 spent.
    let note = book.projects[0].spending(in: .june)?.note
    #expect(note?.isEmpty == false)
    sitting.strike("2")
    #expect(sitting.status.hasSuffix("备注：\(note ?? "")"))
    sitting.strike("3⏎⏎")
    #expect(
      sitting.book.projects[0].spending(in: .june)
        == Spending(month: .june, amount: funds("3"), note: note))
  }
}
