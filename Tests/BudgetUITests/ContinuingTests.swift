import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What was being typed when a session was cut off, and whose change was which.
@Suite struct ContinuingTests {
  @Test func whatWasBeingTypedIsKeptAndResumed() throws {
    var sitting = Sitting()
    sitting.strike("2↓→⇥4.5")
    let unfinished = try #require(sitting.state.unfinishedEntry)
    #expect(
      unfinished
        == UnfinishedEntry(
          project: "B2", month: .june, source: .other, isCumulative: true, text: "4.5"))
    var next = Sitting(asOf: .march)
    next.resume(unfinished)
    #expect(next.asOf == .june)
    #expect(next.status == "上次中断时正在输入，内容还在：Enter 保存，Esc 放弃。")
    next.strike("⏎")
    #expect(next.recorded(1) == funds("0", "4.5"))
  }

  @Test func whatWasBeingTypedOutlivesTheClosingOfItsMonth() {
    var book = Books.three
    _ = try? book.apply(.closing(through: .june))
    var sitting = Sitting(book)
    sitting.resume(
      UnfinishedEntry(
        project: "B2", month: .june, source: .fiscal, isCumulative: false, text: "4.5"))
    sitting.strike("补记⏎⏎")
    #expect(sitting.recorded(1) == funds("4.5"))
  }

  @Test func nothingTypedIsNothingKept() {
    var sitting = Sitting()
    #expect(sitting.state.unfinishedEntry == nil)
    sitting.strike("25⎋")
    #expect(sitting.state.unfinishedEntry == nil)
  }

  @Test func theHistoryOfAProjectIsNewestFirst() {
    var sitting = Sitting()
    sitting.strike("25⏎↑e⌃u6⏎⏎↓7⏎⎋4")
    #expect(sitting.rows[2] == "修改历史  甲项目  （再按 4 看全部）")
    #expect(sitting.rows[4].hasPrefix("2  2024-10-08 01:00  zhang@desk1  甲项目 6月 5.00 -> 6.00"))
    #expect(sitting.rows[5].hasPrefix("1  2024-10-08 01:00  zhang@desk1  甲项目 6月 未填报 -> 5.00"))
    #expect(!sitting.shows("丙项目"))
    sitting.strike("4")
    #expect(sitting.rows[2] == "修改历史  示例单位")
    #expect(sitting.shows("丙项目"))
  }
}
