import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Months that are reported and closed.
@Suite struct ClosingTests {
  private func closed() -> Sitting {
    var sitting = Sitting(Books.underway)
    sitting.strike("2c→⏎")
    return sitting
  }

  @Test func closingAsksAndIsMarked() {
    var sitting = Sitting(Books.underway)
    sitting.strike("2c")
    #expect(sitting.shows("结账至6月？结账后，6月及以前各月须写明原因才能修改。"))
    sitting.strike("⎋")
    #expect(sitting.book.closedThrough == nil)
    sitting.strike("c⏎")
    #expect(sitting.book.closedThrough == nil)
    sitting.strike("c→⏎")
    #expect(sitting.book.closedThrough == .june)
    #expect(sitting.disk == sitting.book)
    #expect(sitting.status == "已保存：结账至6月")
    #expect(sitting.rows[0].hasSuffix("录入 2024年6月（已结账）"))
    sitting.strike("]")
    #expect(!sitting.rows[0].contains("已结账"))
    sitting.strike("[c")
    #expect(sitting.status == "6月已结账；在录入界面写明原因后可改。")
    sitting.strike("u")
    #expect(sitting.status == "已撤销并保存：各月均已反结账")
    #expect(sitting.book.closedThrough == nil)
  }

  @Test func aClosedMonthIsChangedOnlyWithAReason() {
    var sitting = closed()
    sitting.strike("5")
    #expect(sitting.status.hasPrefix("修改原因："))
    #expect(sitting.status.hasSuffix("6月已结账"))
    sitting.strike("⏎")
    #expect(sitting.status.hasSuffix("请写明原因"))
    sitting.strike("凭证有误⏎⏎")
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.commits.last?.reason == "凭证有误")
    #expect(sitting.disk == sitting.book)
    sitting.strike("↑H")
    #expect(sitting.shows("（凭证有误）"))
  }

  @Test func withoutAReasonNothingHappens() {
    var sitting = closed()
    let before = sitting.book
    sitting.strike("5⎋")
    #expect(sitting.book == before)
    #expect(sitting.commits.count == 1)
    sitting.paste("5")
    #expect(sitting.status.hasPrefix("修改原因："))
    sitting.strike("⎋")
    #expect(sitting.book == before)
  }

  @Test func undoInAClosedMonthAsksWhy() throws {
    var sitting = Sitting()
    sitting.strike("25⏎")
    let entry = try sitting.write(
      Commit(.closing(through: .june), expecting: nil), by: Sitting.other)
    sitting.send(.refreshed(sitting.disk, by: [entry]))
    sitting.strike("u")
    #expect(sitting.status.hasPrefix("修改原因："))
    #expect(sitting.recorded(0) == funds("5"))
    sitting.strike("记错⏎")
    #expect(sitting.recorded(0) == nil)
    #expect(sitting.commits.last?.reason == "记错")
  }

  @Test func aMonthClosedWhileOneTypesAsksWhyAndKeepsTheAmount() throws {
    var sitting = Sitting()
    sitting.strike("25")
    let entry = try sitting.write(
      Commit(.closing(through: .june), expecting: nil), by: Sitting.other)
    sitting.send(.refreshed(sitting.disk, by: [entry]))
    sitting.strike("⏎")
    #expect(sitting.status.hasPrefix("修改原因："))
    sitting.strike("补记⏎")
    #expect(sitting.recorded(0) == funds("5"))
    #expect(sitting.disk == sitting.book)
  }
}
