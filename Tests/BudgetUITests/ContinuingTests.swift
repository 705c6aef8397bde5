import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What was being typed when a session was cut off, and whose change was which.
@Suite struct ContinuingTests {
  @Test func whatWasBeingTypedIsKeptAndResumed() throws {
    var app = AppDriver()
    app.strike("2↓→⇥4.5")
    let unfinished = try #require(app.state.unfinishedEntry)
    #expect(
      unfinished
        == UnfinishedEntry(
          project: "B2", month: .june, source: .other, isCumulative: true, text: "4.5"))
    var next = AppDriver(asOf: .march)
    next.resume(unfinished)
    #expect(next.asOf == .june)
    #expect(next.status == "上次中断时正在输入，内容还在：Enter 保存，Esc 放弃。")
    next.strike("⏎")
    #expect(next.recorded(1) == funds("0", "4.5"))
  }

  @Test func whatWasBeingTypedOutlivesTheClosingOfItsMonth() {
    var app = AppDriver()
    app.strike("2c→⏎1")
    app.resume(
      UnfinishedEntry(
        project: "B2", month: .june, source: .fiscal, isCumulative: false, text: "4.5"))
    app.strike("⏎补记⏎")
    #expect(app.recorded(1) == funds("4.5"))
  }

  @Test func whatCannotBeGoneOnWithIsToldAndKept() {
    let unfinished = UnfinishedEntry(
      project: "X9", month: .june, source: .fiscal, isCumulative: false, text: "4.5")
    var gone = AppDriver()
    let goesOn = gone.resume(unfinished)
    #expect(!goesOn)
    #expect(gone.status.contains("X9 6月 “4.5”"))
    var reader = AppDriver(isReadOnly: true)
    let reads = reader.resume(
      UnfinishedEntry(
        project: "B2", month: .june, source: .fiscal, isCumulative: false, text: "4.5"))
    #expect(!reads)
    #expect(reader.status.contains("乙项目 6月 “4.5”"))
  }

  @Test func nothingTypedIsNothingKept() {
    var app = AppDriver()
    #expect(app.state.unfinishedEntry == nil)
    app.strike("25⎋")
    #expect(app.state.unfinishedEntry == nil)
  }

  @Test func theHistoryOfAProjectIsNewestFirst() {
    var app = AppDriver()
    app.strike("25⏎↑e⌃u6⏎⏎↓7⏎⎋4")
    #expect(app.rows[2] == "修改历史  甲项目  （再按 4 看全部）")
    #expect(app.rows[4].hasPrefix("2  2024-10-08 01:00  zhang@desk1  甲项目 6月 5.00 -> 6.00"))
    #expect(app.rows[5].hasPrefix("1  2024-10-08 01:00  zhang@desk1  甲项目 6月 未填报 -> 5.00"))
    #expect(!app.shows("丙项目"))
    app.strike("4")
    #expect(app.rows[2] == "修改历史  示例单位")
    #expect(app.shows("丙项目"))
  }
}
