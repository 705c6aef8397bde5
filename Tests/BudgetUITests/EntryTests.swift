import BudgetModel
import TerminalKit
import Testing

/// Typing amounts into the monthly sheet.
@Suite struct EntryTests {
  @Test func digitsBeginAnAmountAndEnterRecordsItAndGoesDown() {
    var app = AppDriver()
    app.strike("212.5⏎")
    #expect(app.saves.count == 1)
    #expect(app.recorded(0) == funds("12.5"))
    #expect(app.saves.last == app.book)
    #expect(app.rows[22] == "已保存：甲项目 6月 未填报 -> 12.50   u 撤销")
    app.strike("3⏎")
    #expect(app.recorded(1) == funds("3"))
  }

  @Test func threeFiguresTakeTheirCharactersAndOneEnterEach() {
    var app = AppDriver()
    let figures = ["1.5", "20", "0.25"]
    app.strike("2" + figures.map { $0 + "⏎" }.joined())
    #expect((0..<3).map { app.recorded($0) } == [funds("1.5"), funds("20"), funds("0.25")])
    #expect(app.saves.count == 3)
  }

  @Test(arguments: [
    ("125000元", "12.5"), ("1.2+3.45", "4.65"), ("12.5万", "12.5"), ("5-0.8", "4.2"), (".5", "0.5"),
    ("１２．５", "12.5"), ("1,200元", "0.12"), ("+3", "3"),
  ])
  func amountsAreReadAsPeopleWriteThem(typed: String, amount: String) {
    var app = AppDriver()
    app.strike("2\(typed)⏎")
    #expect(app.recorded(0) == funds(amount))
  }

  @Test func theRowFollowsWhatIsTyped() {
    var app = AppDriver(Books.underway, columns: 120)
    app.strike("2")
    // 甲: 3.5 of 40 by now, planned 50 %; June is not reported until something is typed.
    #expect(app.words("甲项目").suffix(5) == ["40.00", "8.75", "50.00", "?", "未填报"])
    app.strike("16.5")
    #expect(app.words("甲项目")[2] == "20.00")
    #expect(app.words("甲项目").suffix(5) == ["40.00", "50.00", "50.00", "✓", "正常"])
    #expect(app.status == "调整后预算 40.00  结余 20.00  计划 50.00%（批复）")
    app.strike("0")
    #expect(app.words("甲项目")[2] == "20.00")
    app.strike("⌫⌫⌫⌫6.5")
    // 3.5 + 166.5 = 170 is 425 % of 40.
    app.strike("⌫⌫⌫⌫⌫166.5")
    #expect(app.words("甲项目").suffix(5) == ["40.00", "425.00", "50.00", "!", "超支"])
    #expect(app.saves.isEmpty)
    #expect(app.recorded(0) == nil)
  }

  @Test func whatCannotBeReadLeavesTheRowAsItIs() {
    var app = AppDriver(Books.underway, columns: 120)
    app.strike("2")
    let before = app.words("甲项目").suffix(5)
    app.strike("-")
    #expect(app.words("甲项目").suffix(5) == before)
    // More than any book can hold.
    app.strike("⌫9000000000000")
    #expect(app.words("甲项目").suffix(5) == before)
    app.strike("⏎")
    #expect(app.shows("金额太大，未保存。"))
    #expect(app.saves.isEmpty)
  }

  @Test func aUnitOrASumIsExplainedWhileItIsTyped() {
    var app = AppDriver()
    app.strike("212")
    #expect(!app.shows("="))
    app.strike("5000元")
    #expect(app.shows("= 12.50 万元（125000.00 元）"))
  }

  @Test func arrowsRecordToo() {
    var app = AppDriver()
    app.strike("2↓5↑")
    #expect(app.recorded(1) == funds("5"))
    app.strike("6↓")
    #expect(app.recorded(0) == funds("6"))
    // 5 was reported, and no arrow answers for it.
    app.strike("7↓")
    #expect(app.shows("将覆盖已填报的 5.00"))
    app.strike("↓↑")
    #expect(app.recorded(1) == funds("5"))
    app.strike("⏎")
    #expect(app.recorded(1) == funds("7"))
  }

  @Test func escapeDropsWhatWasTyped() {
    var app = AppDriver()
    app.strike("2")
    let before = app.frame
    app.strike("12.5⎋")
    #expect(app.status == "已放弃输入。")
    app.strike("⇱")
    #expect(app.frame == before)
    app.strike("9⌃c")
    #expect(app.status == "已放弃输入。")
    #expect(app.effects.isEmpty && app.saves.isEmpty)
  }

  @Test func theHeaderSaysHowMuchOfTheMonthIsThere() {
    var app = AppDriver()
    app.strike("2")
    #expect(app.rows[1].contains("已填 0/3"))
    app.strike("5⏎0⏎0⏎")
    #expect(app.rows[1].contains("已填 3/3"))
  }

  @Test func theTextCanBeEditedLikeAnyText() {
    var app = AppDriver()
    app.strike("212.5")
    // 12.5 → 1.5 → 1.75 → 91.75
    app.strike("⇱→⌦⇲⌫75⌃a9⏎")
    // More than twice the budget of 40: as 元 it would make sense.
    #expect(app.shows("91.75 元 = 0.009175 万元？"))
    app.strike("w")
    #expect(app.recorded(0) == funds("91.75"))
    app.strike("3←⌫←→4⏎")
    #expect(app.recorded(1) == funds("34"))
  }

  @Test func editingBeginsWithTheAmountShown() {
    var app = AppDriver(Books.underway)
    app.strike("2↓e⌫5⏎⏎")
    // 4.00 became 4.05.
    #expect(app.recorded(1) == funds("4.05"))
    // 丙 is over its budget; what stays as it is is not asked about.
    app.strike(.function(2))
    app.strike("⏎")
    #expect(app.status == "没有改动。")
    #expect(app.saves.count == 1)
  }

  @Test func aKeyThatIsNoTextIsRefusedAndTheTextKept() {
    var app = AppDriver()
    app.strike("212")
    app.strike(.pageUp)
    #expect(app.status == "金额中不能有“PgUp”。Enter 保存，Esc 放弃。")
    app.strike(".5⏎")
    #expect(app.recorded(0) == funds("12.5"))
  }

  /// A character that was refused unseen let Enter save what was left: `10%` became 10.00.
  @Test(arguments: [
    ("10%", "10%", "%"), ("2.65/2", "2.65/2", "/"), ("12x", "12x", "x"), ("5u", "5u", "u"),
    ("1*2", "1*2", "*"), ("2.65字", "2.65字", "字"),
  ])
  func whatIsOnScreenAtEnterIsWhatIsSavedOrNothingIs(
    typed: String, shown: String, wrong: String
  ) {
    var app = AppDriver()
    app.strike("2" + typed)
    #expect(app.words("甲项目")[1] == shown)
    #expect(app.shows("金额中有无效字符“\(wrong)”。"))
    app.strike("⏎⏎")
    #expect(app.commits.isEmpty)
    #expect(app.words("甲项目")[1] == shown)
    #expect(app.shows("金额中有无效字符“\(wrong)”。"))
    // Mended, it is saved as it then stands.
    app.strike("⌃u3⏎")
    #expect(app.recorded(0) == funds("3"))
  }

  @Test(arguments: [
    ("5(0.5)", "金额中有无效字符“(”。"), ("(0.5", "金额不完整。"), ("-(0.5)", "金额中有无效字符“(”。"),
  ])
  func parenthesesThatMakeNoSenseAreNotSaved(typed: String, reason: String) {
    var app = AppDriver(Books.underway)
    app.strike("2\(typed)⏎⏎")
    #expect(app.shows(reason))
    #expect(app.commits.isEmpty)
  }

  /// 26 500 元 are 2.65 万元, by a letter or the sign.
  @Test(arguments: ["26500y", "￥26500", "¥26,500.00", "2.65w", "26500Y"])
  func unitsHaveShortForms(typed: String) {
    var app = AppDriver()
    app.strike("2\(typed)")
    #expect(app.shows("= 2.65 万元（26500.00 元）"))
    app.strike("⏎")
    #expect(app.recorded(0) == funds("2.65"))
  }

  @Test(arguments: [
    ("1.2.3⏎", "金额中有无效字符“.”。"), ("-⏎", "金额不完整。"),
    ("1,2⏎", "逗号只能分隔三位一组的数字；小数点用“.”。"), ("1.2345678⏎", "以万元为单位最多六位小数（精确到分）。"),
    ("1.234元⏎", "以元为单位最多两位小数（精确到分）。"), ("1000+200元⏎", "算式各项请统一注明单位（元或万元）。"),
    ("99999999999999999⏎", "金额太大。"),
  ])
  func whatIsNoAmountStaysInTheFieldWithTheReason(typed: String, reason: String) {
    var app = AppDriver()
    app.strike("2" + typed)
    #expect(app.shows(reason))
    #expect(app.cursor?.row == 3)
    #expect(app.saves.isEmpty)
    // Typing on takes the reason away and the text can be mended.
    app.strike("⌃a⌃k2⏎")
    #expect(!app.shows(reason))
    #expect(app.recorded(0) == funds("2"))
  }

  @Test func aSpaceOrALetterBeginsNothing() {
    var app = AppDriver(Books.underway)
    app.strike("2↓")
    for key in [" ", "z", "元", "，"] {
      app.strike(key)
      #expect(app.cursor == nil, "\(key)")
    }
    app.strike("⏎")
    #expect(app.saves.isEmpty)
    #expect(app.recorded(1) == funds("4"))
  }

  @Test func aPastedAmountIsTypedText() {
    var app = AppDriver()
    app.strike("2")
    app.paste("12.5万\n")
    #expect(app.cursor != nil)
    app.strike("⏎")
    #expect(app.recorded(0) == funds("12.5"))
    app.strike("1")
    app.paste("0.5")
    app.strike("⏎")
    #expect(app.recorded(1) == funds("10.5"))
  }

  @Test(arguments: ["12a", "", "\u{1B}[31m5", "会议费\n培训费", "9\t65"])
  func whatHoldsNoAmountIsNotPasted(text: String) {
    var app = AppDriver()
    app.strike("27")
    app.paste(text)
    #expect(app.status == "没有认出金额：可粘贴一列金额，或带项目名称、编码的几列。")
    app.strike("⏎")
    #expect(app.recorded(0) == funds("7"))
  }

  @Test func enterGoesDownToTheLastProjectAndSaysSo() {
    var app = AppDriver()
    app.strike("2⏎⏎")
    #expect(app.status.hasPrefix("调整后预算 100.00"))
    app.strike("⏎")
    #expect(app.status == "已到最后一项。")
    app.strike("5⏎")
    #expect(app.recorded(2) == funds("5"))
    #expect(app.status.hasPrefix("已保存："))
    #expect(app.saves.count == 1)
  }
}
