import BudgetModel
import TerminalKit
import Testing

/// Typing amounts into the monthly sheet.
@Suite struct EntryTests {
  @Test func digitsBeginAnAmountAndEnterRecordsItAndGoesDown() {
    var sitting = Sitting()
    sitting.strike("212.5⏎")
    #expect(sitting.saves.count == 1)
    #expect(sitting.recorded(0) == funds("12.5"))
    #expect(sitting.saves.last == sitting.book)
    #expect(sitting.status == "已保存：甲项目 6月 未填报 -> 12.50")
    sitting.strike("3⏎")
    #expect(sitting.recorded(1) == funds("3"))
  }

  @Test func threeFiguresTakeTheirCharactersAndOneEnterEach() {
    var sitting = Sitting()
    let figures = ["1.5", "20", "0.25"]
    sitting.strike("2" + figures.map { $0 + "⏎" }.joined())
    #expect((0..<3).map { sitting.recorded($0) } == [funds("1.5"), funds("20"), funds("0.25")])
    #expect(sitting.saves.count == 3)
  }

  @Test(arguments: [
    ("125000元", "12.5"), ("1.2+3.45", "4.65"), ("12.5万", "12.5"), ("5-0.8", "4.2"), (".5", "0.5"),
    ("１２．５", "12.5"), ("1,200元", "0.12"), ("+3", "3"),
  ])
  func amountsAreReadAsPeopleWriteThem(typed: String, amount: String) {
    var sitting = Sitting()
    sitting.strike("2\(typed)⏎")
    #expect(sitting.recorded(0) == funds(amount))
  }

  @Test func theRowFollowsWhatIsTyped() {
    var sitting = Sitting(Books.underway, columns: 120)
    sitting.strike("2")
    // 甲: 3.5 of 40 by now, planned 50 %.
    #expect(sitting.words("甲项目").suffix(5) == ["40.00", "8.75", "50.00", "✗", "严重滞后"])
    sitting.strike("16.5")
    #expect(sitting.words("甲项目")[2] == "20.00")
    #expect(sitting.words("甲项目").suffix(5) == ["40.00", "50.00", "50.00", "✓", "正常"])
    #expect(sitting.status == "调整后预算 40.00  结余 20.00  计划 50.00%（批复）")
    sitting.strike("0")
    #expect(sitting.words("甲项目")[2] == "20.00")
    sitting.strike("⌫⌫⌫⌫6.5")
    // 3.5 + 166.5 = 170 is 425 % of 40.
    sitting.strike("⌫⌫⌫⌫⌫166.5")
    #expect(sitting.words("甲项目").suffix(5) == ["40.00", "425.00", "50.00", "!", "超支"])
    #expect(sitting.saves.isEmpty)
    #expect(sitting.recorded(0) == nil)
  }

  @Test func whatCannotBeReadLeavesTheRowAsItIs() {
    var sitting = Sitting(Books.underway, columns: 120)
    sitting.strike("2")
    let before = sitting.words("甲项目").suffix(5)
    sitting.strike("-")
    #expect(sitting.words("甲项目").suffix(5) == before)
    // More than any book can hold.
    sitting.strike("⌫9000000000000")
    #expect(sitting.words("甲项目").suffix(5) == before)
    sitting.strike("⏎")
    #expect(sitting.shows("金额太大，未保存。"))
    #expect(sitting.saves.isEmpty)
  }

  @Test func aUnitOrASumIsExplainedWhileItIsTyped() {
    var sitting = Sitting()
    sitting.strike("212")
    #expect(!sitting.shows("="))
    sitting.strike("5000元")
    #expect(sitting.shows("= 12.50 万元（125,000.00 元）") || sitting.shows("= 12.50 万元（125000.00 元）"))
  }

  @Test func arrowsRecordToo() {
    var sitting = Sitting()
    sitting.strike("2↓5↑")
    #expect(sitting.recorded(1) == funds("5"))
    sitting.strike("6↓")
    #expect(sitting.recorded(0) == funds("6"))
    sitting.strike("7↓↓")
    #expect(sitting.recorded(1) == funds("7"))
  }

  @Test func escapeDropsWhatWasTyped() {
    var sitting = Sitting()
    sitting.strike("2")
    let before = sitting.frame
    sitting.strike("12.5⎋")
    #expect(sitting.status == "已放弃输入。")
    sitting.strike("⇱")
    #expect(sitting.frame == before)
    sitting.strike("9⌃c")
    #expect(sitting.status == "已放弃输入。")
    #expect(sitting.effects.isEmpty && sitting.saves.isEmpty)
  }

  @Test func theTextCanBeEditedLikeAnyText() {
    var sitting = Sitting()
    sitting.strike("212.5")
    // 12.5 → 1.5 → 1.75 → 31.75
    sitting.strike("⇱→⌦⇲⌫75⌃a3⏎")
    #expect(sitting.recorded(0) == funds("31.75"))
    sitting.strike("3←⌫←→4⏎")
    #expect(sitting.recorded(1) == funds("34"))
  }

  @Test func editingBeginsWithTheAmountShown() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2↓e⌫5⏎⏎")
    // 4.00 became 4.05.
    #expect(sitting.recorded(1) == funds("4.05"))
    sitting.strike(.function(2))
    sitting.strike("⏎")
    #expect(sitting.status == "没有改动。")
    #expect(sitting.saves.count == 1)
  }

  @Test func aLetterIsRefusedAndTheTextKept() {
    var sitting = Sitting()
    sitting.strike("212x")
    #expect(sitting.status == "金额中不能有“x”。Enter 保存，Esc 放弃。")
    sitting.strike(.pageUp)
    #expect(sitting.status == "金额中不能有“PgUp”。Enter 保存，Esc 放弃。")
    sitting.strike(".5⏎")
    #expect(sitting.recorded(0) == funds("12.5"))
  }

  @Test(arguments: [
    ("1.2.3⏎", "金额中有无效字符“.”。"), ("-⏎", "金额不完整。"),
    ("1,2⏎", "逗号只能分隔三位一组的数字；小数点用“.”。"), ("1.2345678⏎", "以万元为单位最多六位小数（精确到分）。"),
    ("1.234元⏎", "以元为单位最多两位小数（精确到分）。"), ("1000+200元⏎", "算式各项请统一注明单位（元或万元）。"),
    ("99999999999999999⏎", "金额太大。"),
  ])
  func whatIsNoAmountStaysInTheFieldWithTheReason(typed: String, reason: String) {
    var sitting = Sitting()
    sitting.strike("2" + typed)
    #expect(sitting.shows(reason))
    #expect(sitting.cursor?.row == 3)
    #expect(sitting.saves.isEmpty)
    // Typing on takes the reason away and the text can be mended.
    sitting.strike("⌃a⌃k2⏎")
    #expect(!sitting.shows(reason))
    #expect(sitting.recorded(0) == funds("2"))
  }

  @Test func aSpaceOrALetterBeginsNothing() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2↓")
    for key in [" ", "x", "元", ","] {
      sitting.strike(key)
      #expect(sitting.cursor == nil, "\(key)")
    }
    sitting.strike("⏎")
    #expect(sitting.saves.isEmpty)
    #expect(sitting.recorded(1) == funds("4"))
  }

  @Test func aPastedAmountIsTypedText() {
    var sitting = Sitting()
    sitting.strike("2")
    sitting.paste("12.5万\n")
    #expect(sitting.cursor != nil)
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("12.5"))
    sitting.strike("1")
    sitting.paste("0.5")
    sitting.strike("⏎")
    #expect(sitting.recorded(1) == funds("10.5"))
  }

  @Test(arguments: ["1\n2", "12a", "", "\u{1B}[31m5"])
  func whatIsNotOneAmountIsNotPasted(text: String) {
    var sitting = Sitting()
    sitting.strike("27")
    sitting.paste(text)
    #expect(sitting.status == "一次只能粘贴一个金额。")
    sitting.strike("⏎")
    #expect(sitting.recorded(0) == funds("7"))
  }

  @Test func enterGoesDownToTheLastProjectAndSaysSo() {
    var sitting = Sitting()
    sitting.strike("2⏎⏎")
    #expect(sitting.status.hasPrefix("调整后预算 100.00"))
    sitting.strike("⏎")
    #expect(sitting.status == "已到最后一项。")
    sitting.strike("5⏎")
    #expect(sitting.recorded(2) == funds("5"))
    #expect(sitting.status.hasPrefix("已保存："))
    #expect(sitting.saves.count == 1)
  }
}
