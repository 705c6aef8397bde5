import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The form in which a unit's year begins.
@Suite struct NewYearTests {
  private func driver(
    _ keys: String = "", today: (Int, Int, Int) = (2024, 10, 8), missing: String? = nil
  ) -> StartDriver {
    var driver = StartDriver(
      today: CalendarDate(year: today.0, month: today.1, day: today.2), missing: missing)
    driver.strike("n" + keys)
    return driver
  }

  private func text(_ driver: StartDriver, _ field: StartField) -> String? {
    driver.state.yearForm?.form.text(of: field)
  }

  @Test func theLeastThatIsTypedMakesABookOfVersion1() throws {
    var driver = driver("430001⇥机关服务中心⌃s")
    let created = try #require(driver.created)
    #expect(created.path == "budget.json")
    #expect(created.book.unit == Unit(code: "430001", name: "机关服务中心"))
    #expect(created.book.department == nil)
    #expect(created.book.fiscalYear.year == 2024)
    #expect(created.book.sources == .standard)
    #expect(created.book.rules.isEmpty)
    #expect(created.book.projects.isEmpty)
    driver.answer(.ready)
    #expect(driver.effects.last == .enter(1, remark: "已新建。按 a 新增第一个项目。"))
  }

  @Test(arguments: [((2024, 10, 31), "2024"), ((2024, 11, 1), "2025"), ((2025, 1, 1), "2025")])
  func fromNovemberOnTheYearIsTheNext(today: (Int, Int, Int), year: String) {
    #expect(text(driver(today: today), .year) == year)
  }

  @Test func withoutAClockTheYearIsAskedFor() {
    var driver = StartDriver(today: nil)
    driver.strike("n1⇥a⌃s")
    #expect(driver.created == nil)
    #expect(driver.shows("✗ “”不是年度；请写 2024 这样的年份。"))
  }

  @Test func everythingThatIsTypedIsInTheBook() throws {
    // Department 430, 2026 in full-width digits, 元, and three sources beside the standard ones.
    let driver = driver(
      "430001⇥单位⇥430⇥主管⇥⌃u２０２６⇥→⇥⇥⌃n上年结转⌃n政府性基金⌃n捐赠⇥⌃u新/账.json⌃s")
    let created = try #require(driver.created)
    #expect(created.path == "新/账.json")
    #expect(created.book.department == Unit(code: "430", name: "主管"))
    #expect(created.book.fiscalYear.year == 2026)
    #expect(created.book.rules.inputUnit == .yuan)
    #expect(
      created.book.sources.all.map(\.key)
        == ["fiscal", "other", "carryover", "governmentFund", "s5"])
    #expect(created.book.sources.declaredName(of: FundSource("s5")) == "捐赠")
  }

  @Test func aMissingFileIsWhereItWillBe() throws {
    let driver = driver("1⇥a⌃s", missing: "dir/2025.json")
    #expect(try #require(driver.created).path == "dir/2025.json")
  }

  @Test func whatIsWrongStandsUnderItsFieldUntilItIsTyped() {
    var driver = driver("⇥⇥430⇥⇥⌃u20⌃s")
    #expect(driver.created == nil)
    #expect(driver.status == "有 4 处须改正，还没有新建。")
    for sentence in [
      "请填写单位编码。", "请填写单位名称。", "编码和名称请都填，或都留空。",
      "“20”不是年度；请写 2024 这样的年份。",
    ] {
      #expect(driver.shows("✗ " + sentence), "\(sentence)")
    }
    #expect(driver.state.yearForm?.form.focus == StartPlace(.unitCode))
    driver.strike("4")
    #expect(!driver.shows("请填写单位编码。"))
    #expect(driver.shows("请填写单位名称。"))
  }

  @Test func sourcesAreNamedOnceAndThereIsOneAtLeast() {
    var driver = driver("1⇥a⇥⇥⇥⇥⇥⇥⌃n财政资金⌃s")
    #expect(driver.shows("✗ 与前面的资金来源同名。"))
    driver.strike("⌃y")
    #expect(driver.status == "再按一次 Ctrl-Y 删除此行。")
    driver.strike("⌃y⌃y⌃y⌃y⌃y⌃s")
    #expect(driver.created == nil)
    #expect(driver.shows("✗ 至少要有一项资金来源。"))
  }

  @Test func thereAreEightSourcesAtMost() {
    var driver = driver("1⇥a⇥⇥⇥⇥⇥⇥")
    for number in 1...6 { driver.strike("⌃n来源\(number)") }
    driver.strike("⌃n")
    #expect(driver.status == "最多 8 项资金来源。")
    driver.strike("⌃s")
    #expect(driver.created?.book.sources.all.count == 8)
  }

  @Test func enterOnTheLastStopMakesTheFile() {
    let driver = driver("1⏎a⏎⏎⏎⏎⏎⏎⏎⏎⏎")
    #expect(driver.created?.book.unit.name == "a")
  }

  @Test func aRefusedFileIsToldUnderItsPath() {
    var driver = driver("1⇥a⌃s")
    driver.answer(.failed("budget.json：已经存在"))
    #expect(driver.shows("✗ budget.json：已经存在"))
    #expect(driver.state.yearForm?.form.focus == StartPlace(.path))
    driver.strike("⌃u2.json⌃s")
    #expect(driver.created?.path == "2.json")
  }

  @Test func leavingWhatIsFilledInIsAsked() {
    var driver = driver("⎋")
    #expect(driver.rows[2].hasPrefix("n  新建年度"))
    driver.strike("n4⎋")
    #expect(driver.shows("填写的内容还没有新建成文件。"))
    driver.strike("⎋")
    #expect(text(driver, .unitCode) == "4")
    driver.strike("⎋⏎")
    #expect(text(driver, .unitCode) == "4")
    driver.strike("⎋→⏎")
    #expect(driver.rows[2].hasPrefix("n  新建年度"))
  }

  @Test func keysThatCameWithEscDoNotAnswerTheQuestion() {
    var driver = driver("4")
    driver.burst("⎋→⏎")
    #expect(driver.shows("填写的内容还没有新建成文件。"))
    #expect(text(driver, .unitCode) == "4")
  }

  @Test func pastesGoIntoTheFieldAsOneLine() {
    var driver = driver()
    driver.paste("430\n001")
    #expect(text(driver, .unitCode) == "430001")
    driver.burst("一\n⏎二⏎三⏎四⏎")
    #expect(text(driver, .unitCode) == "430001一二三四")
    driver.burst("⇥名称")
    #expect(text(driver, .unitName) == "名称")
  }
}

/// What is filled in outlives a session that is cut off.
@Suite struct NewYearDraftTests {
  @Test func onlyWhatWasTypedIsKeptAndOfferedAgain() throws {
    var driver = StartDriver()
    driver.strike("n")
    #expect(driver.state.unfinished == nil)
    driver.strike("430⇥机关⇥⇥⇥⇥→⇥⇥⌃n捐赠")
    let draft = try #require(driver.state.unfinished)
    #expect(
      draft.fields == [
        "unitCode": .text("430"), "unitName": .text("机关"), "inputUnit": .choice(1),
        "sources": .rows([["财政资金"], ["其他资金"], ["捐赠"]]),
      ])
    var next = StartDriver(missing: "other.json")
    let isResumed = next.resume(draft)
    #expect(isResumed)
    #expect(next.status == "上次中断时填写的内容还在：Ctrl-S 新建，Esc 返回。")
    #expect(next.state.unfinished == draft)
    next.strike("⌃s")
    let made = try #require(next.created)
    #expect(made.path == "other.json")
    #expect(made.book.unit == Unit(code: "430", name: "机关"))
    #expect(made.book.sources.all.map(\.key) == ["fiscal", "other", "s3"])
  }

  @Test func theOldFileIsReadAgain() {
    var driver = StartDriver()
    driver.resume(
      UnfinishedForm(kind: "newYear", project: nil, fields: ["old": .text("2023.json")]))
    #expect(driver.effects == [.readYear("2023.json", 1)])
  }

  @Test func anotherKindOfFormIsLeftAlone() {
    var driver = StartDriver()
    let isResumed = driver.resume(UnfinishedForm(kind: "project", project: nil, fields: [:]))
    #expect(!isResumed)
    #expect(driver.rows[2].hasPrefix("n  新建年度"))
  }
}
