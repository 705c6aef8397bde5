import BudgetModel
import Testing

@testable import BudgetUI

/// The routine at a month's end, and the way from each step to where it is done.
@Suite struct MonthEndTests {
  /// In June 甲 has not reported since February, 丙 is overspent.
  private func started() -> AppDriver {
    var app = AppDriver(Books.underway)
    app.strike("8")
    return app
  }

  @Test func itShowsWhatIsLeft() {
    let app = started()
    #expect(app.rows[2] == "2024年6月月末  前四步已办结 0/4")
    #expect(app.words("✗  1")[2...] == ["填报", "3", "项中", "2", "项已填报"])
    // 甲 March to May, 乙 January to April, 丙 January to May and overspent, its source too.
    #expect(app.rows.contains { $0.hasPrefix("!  2  核对") })
    #expect(app.rows.contains { $0.hasPrefix("✗  3  说明滞后  1 项滞后，0 项已说明") })
    #expect(app.rows.contains { $0.hasPrefix("-  4  结账      填报、说明之后") })
    #expect(app.rows.contains { $0.hasPrefix("-  5  上报      结账之后") })
    #expect(app.shows("按 Enter 录入。还没有填报的："))
    #expect(app.rows.contains { $0.trimmingPrefix(" ") == "甲项目" })
  }

  @Test func everyStepLeadsToWhereItIsDone() {
    var app = started()
    app.strike("⏎")
    #expect(app.shows("甲项目  财政资金本月支出"))
    app.strike("⎋↓↓⏎")
    #expect(app.shows("仅未说明") && app.selectedRow?.hasPrefix("甲项目") == true)
    app.strike("8↓⏎")
    #expect(app.shows("结账"))
    app.strike("⎋↓⏎")
    #expect(app.shows("导出"))
  }

  @Test func theReviewLeadsToTheCellInDoubtAndSaysWhy() {
    var app = started()
    app.strike("↓⏎")
    #expect(app.rows[0].contains("各月支出"))
    #expect(app.state.months?.month == .march)
    #expect(app.status == "甲项目：3-6月未填报")
    app.strike("1⏎")
    #expect(app.status.contains("甲项目 3月"))
  }

  @Test func aMonthThatIsDoneIsClosedFromHere() {
    var app = AppDriver(
      Books.book([
        Books.project(
          "A1", "甲项目", plan: "10", "20", "30", "40",
          spending: [
            (.january, "4", "0"), (.february, "4", "0"), (.march, "4", "0"), (.april, "4", "0"),
            (.may, "4", "0"), (.june, "4", "0"),
          ])
      ]))
    app.strike("8")
    #expect(app.shows("已办结 3/4") && app.shows("可以结账"))
    app.strike("c→⏎")
    #expect(app.shows("已办结 4/4") && app.shows("可以上报"))
  }

  @Test func anEmptyBookHasNothingDone() {
    var app = AppDriver(Books.empty)
    app.strike("8")
    #expect(app.shows("已办结 0/4"))
    app.strike("⏎↓⏎↓⏎↓↓")
    #expect(app.effects.isEmpty)
  }
}
