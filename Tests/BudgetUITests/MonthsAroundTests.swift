import BudgetModel
import TerminalKit
import Testing

@testable import BudgetUI

/// What happens around an amount being typed into the year by months.
@Suite struct MonthsAroundTests {
  @Test func aClashIsAskedAbout() throws {
    var app = AppDriver(Books.underway)
    app.strike("5←←7")
    try app.write(AppDriver.spend("A1", "3", in: .april))
    app.strike("⏎")
    app.poll()
    #expect(app.shows("甲项目 4月 3.00 -> 7.00"))
    app.strike("→⏎")
    #expect(app.recorded(0, .april) == funds("7"))
  }

  @Test func aProjectThatIsGoneGivesTheTextBack() {
    var app = AppDriver(Books.underway)
    app.strike("5↓7.25")
    app.disk = Books.book([Books.underway.projects[0]])
    app.poll()
    #expect(app.state.draft == nil)
    #expect(app.status.contains("7.25"))
    #expect(app.state.selectedCode == "A1")
  }

  @Test func whatIsTypedOutlivesTheSession() throws {
    var app = AppDriver(Books.underway)
    app.strike("5vs←←12.")
    let kept = try #require(app.state.unfinishedEntry)
    #expect(
      kept
        == UnfinishedEntry(
          project: "A1", month: .april, source: .other, isCumulative: true, text: "12."))
    var next = AppDriver(Books.underway)
    next.resume(kept)
    #expect(next.asOf == .april)
    #expect(next.state.unfinishedEntry == kept)
  }

  @Test func aColumnIsPastedIntoTheMonthSelected() {
    var app = AppDriver(Books.underway)
    app.strike("5←←")
    app.paste("1.5\n2.5\n3.5\n")
    #expect(app.rows[3].contains("4月"))
    app.strike("⏎")
    #expect((0..<3).map { app.recorded($0, .april) } == [funds("1.5"), funds("2.5"), funds("3.5")])
    #expect(app.commits.count == 1)
    #expect(app.state.screens.top.kind == .months)
    app.strike("u")
    #expect(app.recorded(0, .april) == nil)
  }

  @Test func oneAmountIsPastedIntoTheCellAndPlainOnesThatCameTogetherAreStruck() {
    var app = AppDriver()
    app.strike("5←←")
    app.paste("12.5万")
    app.strike("⏎")
    #expect(app.recorded(0, .april) == funds("12.5"))
    app.burst("3⏎4⏎")
    #expect(app.recorded(1, .april) == funds("3"))
    #expect(app.recorded(2, .april) == funds("4"))
  }

  @Test func findingGoesToTheFirstMatch() {
    var app = AppDriver(Books.underway)
    app.strike("5/丙")
    #expect(app.state.selectedCode == "C3")
    app.strike("⎋")
    #expect(app.state.selectedCode == "A1")
    app.strike("/乙⏎7")
    #expect(app.state.draft?.cell.project == "B2")
  }

  @Test func theScreenKeepsItsPlace() {
    var app = AppDriver(Books.underway, rows: 40)
    app.strike("5↓←vs")
    let before = app.state.months
    app.strike("⎋3")
    app.strike(.alt("5"))
    #expect(app.state.months == before)
    app.strike("H")
    #expect(app.shows("乙项目"))
    app.strike("⎋?")
    #expect(app.shows("各月数 / 累计数 / 执行率") && app.shows("录入金额时"))
    #expect(!app.shows("移动金额时"))
  }

  @Test func anEmptyBookHasNoCell() {
    var app = AppDriver(Books.empty)
    app.strike("5→7")
    #expect(app.shows("文件中还没有项目。"))
    #expect(app.status == "没有选中的项目。")
    app.strike("vvs↓")
    #expect(app.state.draft == nil)
  }
}
