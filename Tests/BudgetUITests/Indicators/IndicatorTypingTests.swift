import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// Values typed in the list of indicators.
@Suite struct IndicatorTypingTests {
  private func words(_ words: Attainment, _ share: Int64? = nil) -> IndicatorReport {
    IndicatorReport(.words(words, share: share.map { Percent($0) }))
  }

  private func number(_ text: String) -> IndicatorReport { IndicatorReport(Books.number(text)) }

  @Test func aFigureIsSavedForTheMonthAndTheNextOneSelected() {
    var app = AppDriver.followingResults(columns: 120)
    app.strike("9")
    #expect(app.typedValue == "9" && app.cursor != nil)
    app.strike("⏎")
    #expect(app.report(0, 0) == number("9"))
    #expect(app.lastEdits == [AppDriver.report("A1", 0, number("9"))])
    #expect(app.status == "已保存：甲项目 指标1“电梯数量” 6月 无 -> 9")
    #expect(app.measured == "维修合格率")
    #expect(app.words("电梯数量")[3...5] == ["9", "100.00", "^"])
    app.strike("u")
    #expect(app.report(0, 0) == nil)
    #expect(app.disk == Books.results)
    app.strike("⌃r")
    #expect(app.report(0, 0) == number("9"))
  }

  @Test func whatIsTypedAheadGoesIntoItsRows() {
    var app = AppDriver.followingResults(asOf: .july)
    app.burst("9⏎96⏎")
    #expect(app.report(0, 0, .july) == number("9"))
    #expect(app.report(0, 1, .july) == number("96"))
    #expect(app.measured == "成本控制率")
  }

  @Test(arguments: [
    ("9部", Books.number("9")), ("９", Books.number("9")), ("9 部", Books.number("9")),
    ("-1.5", Books.number("-1.5")), ("1,200", Books.number("1200")), (".5", nil), ("9人", nil),
    ("9%", nil), ("12,00", nil), ("9 9", nil), ("1.2.3", nil), ("9部5", nil),
  ])
  func figuresAreReadAsTheyAreWritten(text: String, value: IndicatorValue?) {
    let reading = TypedValue(text, for: TargetReading(printed: "9部"))
    if let value {
      #expect(reading == .value(value))
    } else if case .problem = reading {
    } else {
      Issue.record("\(text) is read as \(reading)")
    }
  }

  @Test(arguments: [
    ("d", Attainment.met, Int64?.none), ("D", .met, nil), ("达成", .met, nil), ("d90", .met, 90),
    ("b75", .partly, 75), ("b 75%", .partly, 75), ("部分达成（75%）", .partly, 75), ("部60", .partly, 60),
    ("b80", .partly, 80), ("w", .missed, nil), ("未达成0", .missed, 0), ("w60", .missed, 60),
    ("not met 30", .missed, 30), ("partly met 70%", .partly, 70), ("met", .met, nil),
  ])
  func wordsAreReadByLetterOrInFull(text: String, words: Attainment, share: Int64?) {
    let value = IndicatorValue.words(words, share: share.map { Percent($0) })
    #expect(TypedValue(text, for: .words) == .value(value))
  }

  @Test(arguments: [
    ("b59", "60% 到 80%"), ("b81", "60% 到 80%"), ("d79", "80% 到 100%"), ("w61", "0% 到 60%"),
  ])
  func aShareOutsideOfItsBandIsRefused(text: String, band: String) {
    var app = AppDriver.followingResults()
    app.strike("↓↓↓" + text + "⏎")
    #expect(app.shows(band))
    #expect(app.typedValue == text && app.commits.isEmpty)
  }

  @Test func wordsAreSavedWithTheirShare() {
    var app = AppDriver.followingResults(asOf: .july)
    app.strike("↓↓↓b75")
    #expect(app.shows("= 部分达成（75%）"))
    app.strike("⏎")
    #expect(app.report(0, 3, .july) == words(.partly, 75))
    app.strike("↑达成⏎")
    // The question about the value that is there comes first.
    #expect(app.shows("将覆盖已填报的 部分达成（75%）"))
    app.strike("⏎")
    #expect(app.report(0, 3, .july) == words(.met))
  }

  @Test func whatCannotBeReadStaysWithTheReasonUnderIt() {
    var app = AppDriver.followingResults()
    app.strike("9人⏎")
    #expect(app.shows("目标的单位是“部”，不是“人”。"))
    #expect(app.typedValue == "9人")
    app.strike("⌫部⏎")
    #expect(app.report(0, 0) == number("9"))
    app.strike("↑↑95..⏎")
    #expect(app.shows("请填数，或 达成、部分达成、未达成（d、b、w）。"))
    app.strike("⎋")
    #expect(app.status == "已放弃输入。")
    #expect(app.typedValue == nil && app.report(0, 0) == number("9"))
  }

  @Test func aRateOverOneHundredIsAskedOnce() {
    var app = AppDriver.followingResults(asOf: .july)
    app.strike("↓960⏎")
    #expect(app.shows("960% 超过 100%") && app.shows("Enter 仍保存，Esc 返回修改"))
    #expect(app.commits.isEmpty)
    app.strike("⎋⌫⏎")
    #expect(app.report(0, 1, .july) == number("96"))
    app.strike("↑101⏎⏎⏎")
    #expect(app.report(0, 1, .july) == number("101"))
  }

  @Test func tenTimesWhatWasReportedIsAskedOnce() {
    var app = AppDriver.followingResults()
    app.strike("79⏎")
    #expect(app.report(0, 0) == number("79"))
    app.strike("u↑80⏎")
    #expect(app.shows("是5月所填 8 的十倍以上"))
    app.strike("⏎")
    #expect(app.report(0, 0) == number("80"))
  }

  @Test func wordsForAFigureAndAFigureForWordsAreAskedOnce() {
    var app = AppDriver.followingResults(asOf: .july)
    app.strike("d⏎")
    #expect(app.shows("目标是数，填的是文字"))
    app.strike("⎋⎋↓↓↓5⏎")
    #expect(app.shows("目标是定性的，填数不能评判"))
    #expect(app.commits.isEmpty)
  }

  @Test func aMonthThatHasNotEndedIsAsked() {
    var app = AppDriver(
      Books.results, asOf: .june, today: CalendarDate(year: 2024, month: 6, day: 12))
    app.strike("69⏎")
    #expect(app.shows("该月尚未结束"))
    app.strike("⏎")
    #expect(app.report(0, 0) == number("9"))
  }

  @Test func whatIsComputedIsNotTyped() {
    var app = AppDriver.followingResults()
    app.strike("↓↓")
    for key in ["9", "d", "e", "⌦", "达"] {
      app.strike(key)
      #expect(app.status == "此项指标由支出和预算自动计算，不能录入。", "\(key)")
      #expect(app.typedValue == nil)
    }
    app.paste("88")
    #expect(app.typedValue == nil && app.commits.isEmpty)
  }

  /// Who types from a sheet of paper without looking up has a value for it as well.
  @Test func aValueStruckForWhatIsComputedIsPassedOver() {
    for isBurst in [true, false] {
      var app = AppDriver.followingResults(asOf: .july)
      if isBurst {
        app.burst("9⏎96⏎40.5⏎b75⏎")
      } else {
        app.strike("9⏎96⏎40.5⏎")
        #expect(app.status == "此项指标由支出和预算自动计算，不能录入。")
        app.strike("b75⏎")
      }
      #expect(app.report(0, 0, .july) == number("9"))
      #expect(app.report(0, 1, .july) == number("96"))
      #expect(app.report(0, 2, .july) == nil)
      #expect(app.report(0, 3, .july) == words(.partly, 75))
      #expect(app.state.form == nil)
    }
    var app = AppDriver.followingResults()
    app.strike("↓↓9↑↓⏎")
    #expect(app.state.form != nil)
  }

  @Test func editingBeginsWithTheValueInSight() {
    var app = AppDriver.followingResults()
    // May's is in sight, and goes into June.
    app.strike("e")
    #expect(app.typedValue == "8")
    app.strike("⏎")
    #expect(app.report(0, 0) == number("8"))
    app.strike("↓")
    app.strike("↓e")
    #expect(app.typedValue == "部分达成70")
    app.strike("⌫5⏎⏎")
    #expect(app.report(0, 3) == words(.partly, 75))
  }

  @Test func clearingTakesTheMonthsValueAndLeavesItsRemark() throws {
    var app = AppDriver.followingResults()
    app.strike("⌦")
    #expect(app.status == "6月没有填报，无可清空。")
    app.strike("9⌫")
    #expect(app.typedValue == "" && !app.shows("即改为6月未填报"))
    app.strike("⏎↑")
    #expect(app.commits.isEmpty)
    app.strike("↓⌦")
    #expect(app.shows("按 Enter 即改为6月未填报"))
    app.strike("⏎")
    #expect(app.report(0, 1) == nil)
    app.strike("u")
    let old = number("90")
    try app.write(
      AppDriver.report("A1", 1, IndicatorReport(Books.number("90"), note: "两次返修"), from: old))
    app.poll()
    app.strike("↑⌦")
    #expect(app.shows("（备注保留）"))
    app.strike("⏎")
    #expect(app.report(0, 1) == IndicatorReport(nil, note: "两次返修"))
  }

  @Test func theRowThatIsDoneLeavesANarrowedListAndNoneIsPassedOver() {
    var app = AppDriver.followingResults()
    app.strike("ff9⏎")
    #expect(app.measured == "培训人数")
    app.strike("40⏎96⏎")
    #expect(app.report(1, 0) == number("40"))
    #expect(app.report(1, 1) == number("96"))
    #expect(app.state.indicators?.listed == 0)
    #expect(app.shows("没有这样的指标；按 f、s 显示其他。"))
  }

  @Test func aClosedMonthWantsAReasonAndTheValueWaitsForIt() throws {
    var app = AppDriver.followingResults()
    try app.closeElsewhere(.june)
    #expect(app.rows[0].contains("（已结账）"))
    app.strike("9⏎")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⎋")
    #expect(app.typedValue == "9")
    app.strike("⏎补报⏎")
    #expect(app.report(0, 0) == number("9"))
    #expect(app.history.last?.reason == "补报")
    #expect(app.measured == "维修合格率")
  }

  @Test func theValueOfTwoPeopleIsAskedAbout() throws {
    for key in ["→⏎", "⏎"] {
      var app = AppDriver.followingResults()
      app.strike("9")
      try app.write(AppDriver.report("A1", 0, number("7")))
      app.poll()
      app.strike("⏎")
      #expect(app.shows("7") && app.state.question != nil)
      app.strike(key)
      #expect(app.report(0, 0) == number(key == "⏎" ? "7" : "9"))
      #expect(app.disk == app.book)
    }
  }

  @Test func theFieldFollowsItsIndicator() throws {
    var app = AppDriver.followingResults()
    app.strike("↓96")
    let old = Books.results.projects[0].indicators
    try app.write(
      .indicators(project: "A1", Replacing(old, with: Array(old.dropFirst()))))
    app.poll()
    #expect(app.typedValue == "96" && app.measured == "维修合格率")
    app.strike("⏎⏎")
    #expect(app.report(0, 0) == number("96"))
    app.strike("↓b70")
    let now = app.book.projects[0].indicators
    try app.write(.indicators(project: "A1", Replacing(now, with: Array(now.dropLast()))))
    app.poll()
    #expect(app.status == "指标“保障水平”已被他人删除，正在输入的“b70”没有录入。")
    #expect(app.typedValue == nil)
  }

  @Test func aPasteIsNeverReadAsKeys() {
    var app = AppDriver.followingResults(asOf: .july)
    app.paste("9\n96\n88\n")
    #expect(app.status == "这里一次只能粘贴一个完成值，没有录入。")
    #expect(app.commits.isEmpty && app.typedValue == nil)
    app.paste("9")
    #expect(app.typedValue == "9")
    app.paste("\t9\t8")
    #expect(app.typedValue == "9" && app.commits.isEmpty)
    app.strike("⎋")
    app.burst("电梯⇥9⏎合格率⇥95⏎")
    #expect(app.commits.isEmpty && app.typedValue == nil)
    #expect(app.status == "这里一次只能粘贴一个完成值，没有录入。")
    // A question stands in the way of plain figures, too.
    app.burst("9⏎960⏎88⏎")
    #expect(app.commits.isEmpty && app.typedValue == nil)
    #expect(app.status == "这里一次只能粘贴一个完成值，没有录入。")
  }

  @Test func readOnlySessionsSayWhyNot() {
    var app = AppDriver.followingResults(isReadOnly: true)
    for key in ["9", "d", "e", "⌦", "n", "⏎"] {
      app.strike(key)
      #expect(app.status == "以只读方式打开，不能修改。", "\(key)")
    }
    app.strike("fs↓/乙⏎")
    #expect(app.commits.isEmpty)
  }

  @Test func otherScreensWaitUntilTheValueIsDone() {
    var app = AppDriver.followingResults()
    app.strike("9")
    app.strike(.alt("1"))
    #expect(app.status == "请先完成或取消这里的操作，再换界面。")
    app.strike("x")
    #expect(app.typedValue == "9x")
    app.resize(rows: 3, columns: 10)
    app.resize(rows: 24, columns: 80)
    #expect(app.typedValue == "9x" && app.cursor != nil)
  }

  @Test func aSessionThatIsCutOffKeepsWhatWasTyped() throws {
    var app = AppDriver.followingResults()
    app.strike("↓↓↓b7")
    let unfinished = try #require(app.state.unfinished.first)
    #expect(app.state.unfinished.count == 1)
    let again = AppDriver(Books.results, asOf: .june, resuming: unfinished)
    #expect(again.field(.indicatorValue) == "b7")
    #expect(again.status.contains("上次"))
    #expect(again.state.form?.subject.project == "A1")
  }
}
