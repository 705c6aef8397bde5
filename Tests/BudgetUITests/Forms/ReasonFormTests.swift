import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Why a project lags, and what the supervisor says of it.
@Suite struct ReasonFormTests {
  private func reason(_ old: LagReason?, _ new: LagReason?) -> Edit {
    .reason(project: "A1", month: .june, Replacing(old, with: new))
  }

  @Test func itIsWrittenChangedAndTakenBack() {
    var app = AppDriver(Books.underway, columns: 120)
    app.strike("3↓r")
    #expect(app.shows("滞后原因  甲项目  6月"))
    // 8.75 of 100 where 50 are planned: 16.5 of 20 万元 are missing.
    #expect(app.shows("偏差 -41.25 个百分点，落后金额 16.50 万元"))
    app.strike("31⇥资金未下达⇥催办⇥10⇥→→⌃s")
    let first = LagReason(
      causes: [.funding, .staff], explanation: "资金未下达", measure: "催办",
      due: YearMonth(year: 2024, month: .october), outlook: .possible)
    #expect(app.lastEdits == [reason(nil, first)])
    #expect(app.status == "已保存：甲项目 6月 滞后原因 “资金未下达”")
    app.strike("r")
    #expect(app.field(.causes) == "13")
    #expect(app.field(.due) == "2024-10")
    app.strike("⌃u5⌃s")
    let second = LagReason(
      causes: [.other], explanation: "资金未下达", measure: "催办", due: first.due,
      outlook: .possible)
    #expect(app.lastEdits == [reason(first, second)])
    app.strike("uu")
    #expect(app.disk == Books.underway)
  }

  @Test func theSupervisorsRemarkIsApart() throws {
    var app = AppDriver(Books.underway)
    app.strike("3↓r1⇥我的说明")
    try app.write(.remark(project: "A1", month: .june, Replacing(nil, with: "请说明")))
    app.poll()
    #expect(app.field(.remark) == "请说明")
    app.strike("⌃s")
    #expect(
      app.lastEdits == [reason(nil, LagReason(causes: [.funding], explanation: "我的说明"))])
    #expect(app.disk.projects[0].remark(in: .june) == "请说明")
  }

  @Test func theReasonOfTwoPeopleIsAskedAbout() throws {
    var app = AppDriver(Books.underway)
    app.strike("3↓r⇥我的说明")
    let theirs = LagReason(causes: [], explanation: "对方的")
    try app.write(reason(nil, theirs))
    app.poll()
    #expect(app.shows("其他人也改了此栏；Ctrl-R 用对方的"))
    app.strike("⌃s⌃s")
    #expect(app.lastEdits == [reason(theirs, LagReason(causes: [], explanation: "我的说明"))])
  }

  @Test func whatIsNoCauseAndNoMonthIsToldAtItsField() {
    var app = AppDriver(Books.underway)
    app.strike("3r6⇥说明⇥⇥13⌃s")
    #expect(app.shows("✗ “6”不是原因类别；请写 1 到 5 的数字。"))
    #expect(app.commits.isEmpty)
    app.strike("⌃u1⇥⇥⇥⌃u13月⌃s")
    #expect(app.shows("✗ “13月”不是月份；请写 10 或 2024-10 这样。"))
    #expect(app.commits.isEmpty)
    #expect(app.field(.explanation) == "说明")
  }

  @Test func aMeasureAloneExplainsNothing() {
    var app = AppDriver(Books.underway)
    app.strike("3↓r⇥⇥催办⌃s")
    #expect(app.shows("✗ 请选原因类别或写原因说明。"))
    #expect(app.commits.isEmpty)
  }

  @Test func whoHasNotExplainedStandsOutAndIsFound() {
    var app = AppDriver(Books.underway)
    app.strike("3")
    #expect(app.shows("?!未填报 至2月滞后"))
    app.strike("fffff")
    #expect(app.shows("1/3 项  仅未说明"))
    app.strike("r2⌃s")
    #expect(app.shows("滞后的项目都已说明原因；按 f 显示全部。"))
    app.strike("f")
    #expect(app.shows("? 未填报 至2月滞后"))
    var wide = AppDriver(Books.underway, columns: 117)
    wide.strike("3")
    #expect(wide.words("甲项目").contains("未说明"))
    #expect(wide.shows("未说明 1"))
  }

  @Test func aClosedMonthMayStillBeExplained() throws {
    var app = AppDriver(Books.underway)
    try app.closeElsewhere(.june)
    app.strike("3↓r1⌃s")
    #expect(app.lastEdits == [reason(nil, LagReason(causes: [.funding], explanation: ""))])
  }

  @Test func itsKeyWorksWhereverAProjectIsChosen() {
    for keys in ["r", "2r", "3↓r", "5r", "7r", "7Fr", "⏎r", "7⏎r"] {
      var app = AppDriver(Books.underway)
      app.strike(keys)
      #expect(app.shows("滞后原因  甲项目"), "\(keys)")
    }
    var indicators = AppDriver.followingResults()
    indicators.strike("r")
    #expect(indicators.shows("滞后原因  甲项目"))
    var readOnly = AppDriver(Books.underway, isReadOnly: true)
    readOnly.strike("3↓r")
    #expect(readOnly.status == "以只读方式打开，不能修改。")
  }

  @Test func theProjectTellsWhatWasSaidMonthByMonth() {
    var app = AppDriver(Books.underway)
    app.strike("[r2⇥五月的说明⌃s]r1⇥六月的说明⌃s⏎")
    #expect(app.shows("6月：六月的说明"))
    #expect(app.shows("5月：五月的说明"))
    app.strike("r")
    #expect(app.shows("上次说明"))
  }
}
