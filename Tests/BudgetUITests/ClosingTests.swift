import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// Months that are reported and closed.
@Suite struct ClosingTests {
  private func closed() -> AppDriver {
    var app = AppDriver(Books.underway)
    app.strike("2c→⏎")
    return app
  }

  @Test func closingAsksAndIsMarked() {
    var app = AppDriver(Books.underway)
    app.strike("2c")
    #expect(app.shows("结账至6月？结账后，6月及以前各月须写明原因才能修改。"))
    app.strike("⎋")
    #expect(app.book.closedThrough == nil)
    app.strike("c⏎")
    #expect(app.book.closedThrough == nil)
    app.strike("c→⏎")
    #expect(app.book.closedThrough == .june)
    #expect(app.disk == app.book)
    #expect(app.status == "已保存：结账至6月")
    #expect(app.rows[0].hasSuffix("录入 2024年6月（已结账）"))
    app.strike("]")
    #expect(!app.rows[0].contains("已结账"))
    app.strike("[c")
    #expect(app.status == "6月已结账")
    app.strike("u误结⏎")
    #expect(app.status == "已撤销并保存：各月均已反结账")
    #expect(app.book.closedThrough == nil)
  }

  @Test func theReasonIsAskedForOnceTheAmountIsThere() {
    var app = closed()
    app.strike("2")
    #expect(app.status == "6月已结账，确认时须写明原因")
    app.strike(".65")
    #expect(app.words("甲项目")[1] == "2.65")
    #expect(app.recorded(0) == nil)
    app.strike("⏎")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⏎")
    #expect(app.status.hasSuffix("请用文字写明原因"))
    #expect(app.shows("2.65"))
    app.strike("凭证有误⏎")
    #expect(app.recorded(0) == funds("2.65"))
    #expect(app.commits.last?.reason == "凭证有误")
    #expect(app.disk == app.book)
    app.strike("↑H")
    #expect(app.shows("（凭证有误）"))
  }

  /// 2.65 ⏎ 1.42 ⏎ became 21.42 with the reason “.65”.
  @Test func noDigitOfAnAmountGoesIntoTheReason() {
    var app = closed()
    app.strike("2.65⏎")
    // A number is no reason.
    app.strike("1.42⏎")
    #expect(app.status.hasSuffix("请用文字写明原因"))
    #expect(app.recorded(0) == nil)
    app.strike("⌃u补记⏎")
    #expect(app.recorded(0) == funds("2.65"))
    #expect(app.commits.last?.reason == "补记")
    #expect(app.recorded(1) == funds("4"))
    var burst = closed()
    burst.burst("2.65⏎1.42⏎")
    #expect(burst.recorded(0) == nil)
    #expect(burst.recorded(1) == funds("4"))
    #expect(burst.status.hasPrefix("修改原因："))
    #expect(burst.status.contains("5 个键未采用"))
  }

  @Test func withoutAReasonNothingHappensAndTheAmountStays() {
    var app = closed()
    let before = app.book
    app.strike("5⏎⎋")
    #expect(app.book == before)
    #expect(app.commits.count == 1)
    #expect(app.state.unfinishedEntry?.text == "5")
    app.strike("⎋")
    #expect(app.state.unfinishedEntry == nil)
    app.paste("5")
    #expect(app.state.unfinishedEntry?.text == "5")
    app.strike("⏎⎋⎋")
    #expect(app.book == before)
  }

  /// Undo once opened the months without a word and then changed them.
  @Test func undoOpensClosedMonthsOnlyWithAReason() {
    var app = AppDriver()
    app.strike("25⏎c→⏎")
    #expect(app.book.closedThrough == .june)
    app.strike("u")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⎋")
    #expect(app.book.closedThrough == .june)
    app.strike("u误结⏎")
    #expect(app.book.closedThrough == nil)
    #expect(app.commits.last?.reason == "误结")
    #expect(app.recorded(0) == funds("5"))
  }

  @Test func undoInAClosedMonthAsksWhy() throws {
    var app = AppDriver()
    app.strike("25⏎")
    try app.write(.closing(Replacing(nil, with: .june)))
    app.poll()
    app.strike("u")
    #expect(app.status.hasPrefix("修改原因："))
    #expect(app.recorded(0) == funds("5"))
    app.strike("记错⏎")
    #expect(app.recorded(0) == nil)
    #expect(app.commits.last?.reason == "记错")
  }

  @Test func aMonthClosedWhileOneTypesAsksWhyAndKeepsTheAmount() throws {
    var app = AppDriver()
    app.strike("25")
    try app.write(.closing(Replacing(nil, with: .june)))
    app.poll()
    app.strike("⏎")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("补记⏎")
    #expect(app.recorded(0) == funds("5"))
    #expect(app.disk == app.book)
  }
}

/// What the question before closing lists.
extension ClosingTests {
  @Test func theDialogListsWhatIsMissingOrDoubtful() {
    let book = Books.book([
      // January, March and June are missing.
      Books.project(
        "A1", "甲项目", plan: "10", "20", "30", "40",
        spending: [(.february, "1", "0"), (.april, "1", "0"), (.may, "1", "0")]),
      // 61 of 60, and 51 of the 50 fiscal funds.
      Books.project(
        "B2", "乙项目", other: "10", plan: "15", "30", "45", "60",
        spending: Month.june.throughThis.map {
          ($0, $0 == .june ? "46" : "1", $0 == .june ? "10" : "0")
        }),
      // All is well.
      Books.project(
        "C3", "丙项目", plan: "25", "50", "75", "100",
        spending: Month.june.throughThis.map { ($0, "8", "0") }),
    ])
    var app = AppDriver(book)
    app.strike("2c")
    #expect(app.shows("结账前请注意："))
    #expect(app.shows("甲项目：1月、3月、6月未填报") || app.shows("甲项目：1,3,6月未填报"))
    #expect(app.shows("乙项目：累计支出超出预算 1.00"))
    #expect(app.shows("乙项目：6月 56.00，为平常月份 1.00 的 56 倍"))
    #expect(!app.shows("丙项目："))
    // It refuses nothing.
    app.strike("→⏎")
    #expect(app.book.closedThrough == .june)
  }

  @Test func theDialogSaysHowMuchMoreThereIs() {
    var app = AppDriver(Books.many(9))
    app.strike("2c")
    #expect(app.shows("第6项："))
    #expect(!app.shows("第7项："))
    #expect(app.shows("另有 3 处"))
  }

  @Test func theDialogSaysWhenAllIsWell() {
    let book = Books.book([
      Books.project(
        "C3", "丙项目", plan: "25", "50", "75", "100",
        spending: Month.june.throughThis.map { ($0, "8", "0") })
    ])
    var app = AppDriver(book)
    app.strike("2c")
    #expect(app.shows("各项目均已填报，未见可疑。"))
  }
}

/// Every way into a closed month asks why, and none goes in without.
extension ClosingTests {
  @Test(arguments: ["5⏎", "⌫⏎", "e⌃u5⏎", "⇥9⏎", "→5⏎⏎", "(0.5)⏎⏎"])
  func everyWayOfTypingAsksWhy(keys: String) {
    // 甲 has 4 in May, so that June has something before it, and 3 in June; then both are closed.
    var app = AppDriver()
    app.strike("2[4⏎]↑3⏎c→⏎↑")
    let before = app.book
    app.strike(keys)
    // A reported amount is asked about first.
    if app.state.prompt == nil { app.strike("⏎") }
    #expect(app.status.hasPrefix("修改原因："), "\(keys)")
    #expect(app.book == before)
    app.strike("更正⏎")
    #expect(app.history.last?.reason == "更正", "\(keys)")
    #expect(app.book != before)
    #expect(app.disk == app.book)
    // So does taking it back, and making it again.
    app.strike("u")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("又改⏎")
    #expect(app.book == before)
    app.strike("⌃r")
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⎋")
    #expect(app.book == before)
  }

  @Test func aReasonOfBlanksIsNone() {
    var app = closed()
    app.strike("5⏎  ⏎")
    #expect(app.status.hasSuffix("请用文字写明原因"))
    #expect(app.recorded(0) == nil)
  }

  @Test func escapeKeepsTheAmountInItsFieldAsItWas() {
    var app = closed()
    app.strike("2.65")
    let typing = app.state
    app.strike("⏎凭证⎋")
    #expect(app.status == "未改动。")
    #expect(app.state.entry == typing.entry)
    #expect(app.words("甲项目")[1] == "2.65")
    app.strike("⏎补记⏎")
    #expect(app.recorded(0) == funds("2.65"))
  }

  @Test func whatWaitsBehindTheReasonGoesWhenItIsDropped() throws {
    var app = AppDriver()
    app.holdsCommits = true
    app.strike("25⏎]6⏎")
    try app.write(.closing(Replacing(nil, with: .june)))
    app.answer()
    #expect(app.status.hasPrefix("修改原因："))
    app.strike("⎋")
    app.answer()
    #expect(app.recorded(0) == nil)
    #expect(app.recorded(1, .july) == funds("6"))
    #expect(!app.state.hasUnsavedChanges)
    #expect(app.disk == app.book)
  }
}
