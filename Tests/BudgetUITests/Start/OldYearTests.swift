import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// A year that goes on from the file of the one before.
@Suite struct OldYearTests {
  private func text(_ driver: StartDriver, _ field: StartField) -> String? {
    driver.state.yearForm?.form.text(of: field)
  }

  @Test func itsUnitYearAndSourcesAreTakenOverOnceItIsRead() throws {
    var driver = StartDriver()
    driver.strike("n↑2024.json⏎")
    #expect(driver.effects.last == .readYear("2024.json", 1))
    driver.strike("→")
    driver.answer(.year(try Books.sample()))
    #expect(text(driver, .unitCode) == "430001")
    #expect(text(driver, .unitName) == "临西县机关后勤服务中心本级（示例）")
    #expect(text(driver, .year) == "2025")
    #expect(driver.shows("2024年度，项目 11 个、指标 77 项"))
    #expect(driver.shows("财政资金、其他资金（沿用上年）"))
    driver.strike("⌃s")
    let book = try #require(driver.created).book
    #expect(book.projects.count == 11)
    #expect(book.fiscalYear.year == 2025)
    // The second choice keeps what was approved: 35.00 for the lifts.
    #expect(book.projects[0].budget.total.wanText == "35.00")
    #expect(book.projects[0].plan != nil)
    #expect(book.projects.allSatisfy { $0.spending.isEmpty && $0.adjustments.isEmpty })
    driver.answer(.ready)
    #expect(
      driver.effects.last
        == .enter(2, remark: "已沿用项目 11 个、指标 77 项；支出和调整从头开始。"))
  }

  @Test func withoutAmountsTheProjectsBeginAtNothing() throws {
    var driver = StartDriver()
    driver.strike("n↑2024.json⌃s")
    // Saved before it was read: it is read first.
    #expect(driver.effects.last == .readYear("2024.json", 1))
    driver.answer(.year(try Books.sample()))
    let book = try #require(driver.created).book
    #expect(book.projects[0].budget.total == .zero)
    #expect(book.projects[0].plan == nil)
    driver.answer(.ready)
    #expect(
      driver.effects.last
        == .enter(2, remark: "已沿用项目 11 个、指标 77 项；支出、预算和计划从头开始。"))
  }

  @Test func whatSomebodyHasTypedStays() throws {
    var driver = StartDriver()
    driver.strike("n⇥别的名称↑↑2024.json⏎")
    driver.answer(.year(try Books.sample()))
    #expect(text(driver, .unitName) == "别的名称")
    #expect(text(driver, .unitCode) == "430001")
    driver.strike("⌃s")
    #expect(driver.created?.book.unit == Unit(code: "430001", name: "别的名称"))
  }

  @Test func aFileThatCannotBeReadIsToldUnderItsPath() throws {
    var driver = StartDriver()
    driver.strike("n↑no.json⏎")
    driver.answer(.failed("no.json：没有这个文件，请核对路径。"))
    #expect(driver.shows("✗ no.json：没有这个文件，请核对路径。"))
    #expect(driver.state.yearForm?.form.focus == StartPlace(.old))
    driver.strike("⌃u2024.json⏎")
    #expect(!driver.shows("没有这个文件"))
    driver.answer(.year(try Books.sample()))
    #expect(text(driver, .unitCode) == "430001")
    // Another path is another file: nothing of the one before is carried over.
    driver.strike("↑x⏎")
    #expect(driver.effects.last == .readYear("2024.jsonx", 3))
    #expect(!driver.shows("2024年度，项目"))
  }

  @Test func withoutAPathNothingIsCarriedOver() throws {
    var driver = StartDriver()
    driver.strike("n↑2024.json⏎")
    driver.answer(.year(try Books.sample()))
    driver.strike("↑⌃u⏎⌃s")
    #expect(driver.created?.book.projects.isEmpty == true)
  }

  @Test func aSecondPathIsReadThoughTheFirstIsUnderway() throws {
    var driver = StartDriver()
    driver.strike("n↑a⏎↑b⏎")
    driver.answer(.year(Books.three))
    // The first was another path than the one that stands there now.
    #expect(driver.state.yearForm?.old == nil)
    #expect(driver.effects.last == .readYear("ab", 2))
  }
}
