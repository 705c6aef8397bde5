import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The form of one indicator.
@Suite struct IndicatorFormTests {
  private func edit(_ place: Int, _ change: IndicatorChange, of code: String = "A1") -> [Edit] {
    [.indicator(project: code, at: place, change)]
  }

  private func number(_ text: String, note: String? = nil) -> IndicatorReport {
    IndicatorReport(Books.number(text), note: note)
  }

  @Test func valueShareAndRemarkAreOneReport() {
    var app = AppDriver.followingResults()
    app.strike("⏎")
    #expect(app.shows("指标  甲项目  电梯数量"))
    app.strike("9⇥⇥按月维保⌃s")
    #expect(
      app.lastEdits == edit(0, .report(.june, Replacing(nil, with: number("9", note: "按月维保")))))
    app.strike("↓↓↓⏎")
    #expect(app.field(.indicatorValue) == "部分达成")
    #expect(app.field(.indicatorShare) == "70")
    app.strike("⇥⌃u75⌃s")
    #expect(
      app.lastEdits
        == edit(
          3,
          .report(
            .june,
            Replacing(
              IndicatorReport(.words(.partly, share: Percent(70))),
              with: IndicatorReport(.words(.partly, share: Percent(75)))))))
    app.strike("uu")
    #expect(app.disk == Books.results)
  }

  @Test func nothingChangedIsNoChange() {
    var app = AppDriver.followingResults()
    for keys in ["⏎⌃s", "↓⏎⌃s", "↓⏎⌃s", "↓⏎⌃s", "n⌃s"] {
      app.strike(keys)
      #expect(app.status == "没有改动。", "\(keys)")
      #expect(app.commits.isEmpty && app.state.form == nil)
    }
  }

  @Test func theRemarkIsWrittenAtOnce() {
    var app = AppDriver.followingResults()
    app.strike("↓n两次返修⌃s")
    #expect(
      app.lastEdits
        == edit(1, .report(.june, Replacing(number("90"), with: number("90", note: "两次返修")))))
    app.strike("↓n无⌃s")
    #expect(
      app.lastEdits
        == edit(2, .report(.june, Replacing(nil, with: IndicatorReport(nil, note: "无")))))
  }

  @Test func whatIsExpectedAtTheYearsEnd() {
    var app = AppDriver.followingResults()
    app.strike("⏎⇥⇥⇥9⌃s")
    #expect(app.lastEdits == edit(0, .expectation(Replacing(nil, with: number("9")))))
    app.strike("↓↓↓⏎⇥⇥⇥b78⌃s")
    #expect(
      app.lastEdits
        == edit(
          3,
          .expectation(
            Replacing(nil, with: IndicatorReport(.words(.partly, share: Percent(78)))))))
  }

  @Test func aWeightIsSharedUntilOneIsGiven() {
    var app = AppDriver.followingResults(rows: 40, columns: 120)
    app.strike("⏎")
    #expect(app.shows("按分组分得 18.75；合计 100.00"))
    app.strike("⇥⇥⇥⇥⇥30")
    // Of 60 that are left the others' groups get 20 (50 less 30) and 30 in 50: 24 and 36.
    #expect(app.focus == .weight)
    #expect(app.shows("合计 100.00"))
    app.strike("⌃s")
    #expect(app.lastEdits == edit(0, .weight(Replacing(nil, with: Points(30)))))
    #expect(app.words("维修合格率").contains("12.00"))
    #expect(app.words("保障水平").contains("36.00"))
    app.strike("⏎⇥⇥⇥⇥⇥⌃u95")
    #expect(app.shows("分值合计 105.00，应为 100.00"))
    app.strike("⌃s")
    #expect(app.shows("✗ 分值合计 105.00，应为 100.00"))
    app.strike("⌃u⌃s")
    #expect(app.lastEdits == edit(0, .weight(Replacing(Points(30), with: nil))))
  }

  @Test func aTargetIsReadAsStaffCorrectIt() {
    var app = AppDriver.followingResults(rows: 40)
    app.strike("⏎")
    #expect(app.shows("[按原文（9部）]"))
    #expect(!app.shows("目标数"))
    app.strike("⇥⇥⇥⇥⇥⇥⇥⇥")
    #expect(app.focus == .comparator)
    app.strike("→→")
    #expect(app.shows("目标数") && app.field(.targetValue) == "9" && app.field(.targetUnit) == "部")
    app.strike("⇥⌃u十⌃s")
    #expect(app.shows("✗ 目标数应为一个数，如 95。"))
    app.strike("⌃u10⌃s")
    let reading = TargetReading(.atMost, Quantity(10), unit: "部")
    #expect(app.lastEdits == edit(0, .reading(Replacing(nil, with: reading))))
    #expect(app.shows("读作 <=10部（已改）"))
    app.strike("⏎⇥⇥⇥⇥⇥⇥⇥⇥←←⌃s")
    #expect(app.lastEdits == edit(0, .reading(Replacing(reading, with: nil))))
    app.strike("⏎⇥⇥⇥⇥⇥⇥⇥⇥→→→→⌃s")
    #expect(app.lastEdits == edit(0, .reading(Replacing(nil, with: .words))))
  }

  @Test func aScoreIsGivenWithAReason() {
    var app = AppDriver.followingResults(rows: 40, columns: 120)
    app.strike("↓⏎")
    #expect(app.shows("17.76（分值 18.75）"))
    app.strike("⇥⇥⇥⇥⇥⇥18.8⌃s")
    #expect(app.shows("✗ 得分 18.80 超过分值 18.75。"))
    #expect(app.shows("✗ 改动得分须写明理由。"))
    app.strike("⌃u18⇥复核后认定⌃s")
    #expect(
      app.lastEdits
        == edit(1, .score(Replacing(nil, with: ScoreOverride(Points(18), reason: "复核后认定")))))
    #expect(app.words("维修合格率").contains("*18.00"))
    app.strike("⏎⇥⇥⇥⇥⇥⇥⌃u⌃s")
    #expect(app.shows("✗ 写了理由，请填改为多少分。"))
    app.strike("⇥⌃u⌃s")
    #expect(app.words("维修合格率").contains("17.76"))
  }

  @Test(arguments: [
    ("9人", "目标的单位是“部”，不是“人”。"), ("9⇥75", "得分比例只用于"), ("⇥75", "得分比例只用于"),
    ("b75⇥70", "完成值里和这里的得分比例不同"), ("b⇥59", "60% 到 80%"), ("b⇥x", "得分比例“x”应为百分数"),
    ("⇥⇥⇥⇥⇥x", "分值应为 0 到 100 的数"), ("⇥⇥⇥⇥⇥⇥x", "得分应为 0 到 100 的数"),
  ])
  func whatIsWrongIsToldAtItsField(keys: String, problem: String) {
    var app = AppDriver.followingResults(rows: 40)
    app.strike("⏎" + keys + "⌃s")
    #expect(app.shows("✗ ") && app.shows(problem))
    #expect(app.commits.isEmpty && app.state.form != nil)
  }

  @Test func whatIsComputedHasNoFieldForAValue() {
    var app = AppDriver.followingResults(rows: 40)
    app.strike("↓↓⏎")
    #expect(app.shows("40.00%（自动计算，不填）"))
    #expect(app.focus == .indicatorNote)
    #expect(!app.shows("全年预计完成情况"))
  }

  @Test func severalPartsAreSavedAsOneEntry() {
    var app = AppDriver.followingResults()
    app.strike("⏎9⇥⇥备⇥9⇥⇥30⌃s")
    #expect(app.commits.count == 1)
    #expect(app.lastEdits?.count == 3)
    app.strike("u")
    #expect(app.disk == Books.results)
  }

  @Test func aClosedMonthWantsAReasonForItsValueAlone() throws {
    var app = AppDriver.followingResults()
    try app.closeElsewhere(.june)
    app.strike("⏎⇥⇥⇥⇥⇥30⌃s")
    #expect(app.history.last?.reason == nil)
    app.strike("⏎9⌃s")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("补报⏎")
    #expect(app.history.last?.reason == "补报")
    #expect(app.report(0, 0) == number("9"))
  }

  @Test func whatOthersChangeIsTakenInAndAClashIsTold() throws {
    var app = AppDriver.followingResults()
    app.strike("⏎9")
    try app.write(
      .indicator(project: "A1", at: 0, .weight(Replacing(nil, with: Points(30)))))
    app.poll()
    #expect(app.field(.weight) == "30" && app.field(.indicatorValue) == "9")
    try app.write(AppDriver.report("A1", 0, number("7")))
    app.poll()
    #expect(app.shows("其他人也改了此栏；Ctrl-R 用对方的"))
    app.strike("⌃s")
    #expect(app.report(0, 0) == number("7") && app.field(.indicatorValue) == "9")
    app.strike("⌃s")
    #expect(app.lastEdits == edit(0, .report(.june, Replacing(number("7"), with: number("9")))))
  }

  @Test func anIndicatorThatIsRemovedMeanwhileIsTold() throws {
    var app = AppDriver.followingResults()
    app.strike("↓↓↓⏎⇥⌃u75")
    let old = Books.results.projects[0].indicators
    try app.write(.indicators(project: "A1", Replacing(old, with: Array(old.dropLast()))))
    app.poll()
    #expect(app.shows("指标已被删除"))
    #expect(app.field(.indicatorShare) == "75")
  }

  @Test func aFormThatIsCutOffIsResumed() throws {
    var app = AppDriver.followingResults()
    app.strike("↓⏎⇥⇥返修")
    let unfinished = try #require(app.state.unfinished.first)
    var again = AppDriver(Books.results, asOf: .july, resuming: unfinished)
    #expect(again.field(.indicatorNote) == "返修")
    again.strike("⌃s")
    #expect(again.report(0, 1) == number("90", note: "返修"))
  }

  @Test func enterTwiceAfterAValueOpensTheNextFormAndChangesNothing() {
    var app = AppDriver.followingResults()
    app.strike("9⏎⏎")
    #expect(app.shows("指标  甲项目  维修合格率"))
    app.strike("⎋")
    #expect(app.state.form == nil && app.commits.count == 1)
  }

  @Test func theProjectsPageHasResultsBesideItsMoney() {
    var app = AppDriver(Books.results, asOf: .june, rows: 90, columns: 120)
    app.strike("⏎")
    // 4.00 of the execution rate, and 16.67 + 17.76 + 18.75 + 23.63.
    #expect(app.shows("▾ 黄  指标已填 3/4  得分 80.81 良"))
    #expect(app.shows("^ 蓝  完成值 8（5月）  完成 88.89%  分值 18.75  得分 16.67"))
    #expect(app.shows("✓ 绿  完成值 40.00% 自动  完成 100.00%  分值 18.75  得分 18.75"))
    #expect(app.shows("▾ 黄  完成值 部分达成（70%）（6月）  完成 70.00%  分值 33.75  得分 23.63"))
    app.strike("⎋↓⏎")
    #expect(app.shows("✓ 绿  指标已填 0/2  已可评 15.00 分，得 15.00"))
  }
}
