import BudgetModel
import Testing

/// What the lists say of projects that have not reported the month, of amounts behind and of estimates.
@Suite struct FiguresTests {
  @Test func aMonthNotReportedSaysSoFirstAndThenHowItStood() {
    var app = AppDriver(Books.underway)
    // 甲 spent 3.5 of 40 by February, where 20/3 are planned.
    #expect(app.words("甲项目").suffix(4) == ["?", "未填报", "至2月滞后", "3-6"])
    #expect(app.words("丙项目").contains("超支"))
    app.strike("3")
    #expect(app.words("甲项目").contains("至2月滞后"))
    app.strike("↓⏎")
    #expect(app.shows("状态            ? 未填报 至2月滞后"))
  }

  @Test func whoNeverReportedHasNothingToSayBeside() {
    let app = AppDriver(Books.three)
    #expect(app.words("甲项目").suffix(3) == ["?", "未填报", "1-6"])
  }

  @Test func aNarrowScreenKeepsTheMarkAndTheFirstWord() {
    let app = AppDriver(Books.underway, rows: 20, columns: 60)
    #expect(app.words("甲项目").suffix(2) == ["?", "未填报"])
  }

  @Test func thoseBehindAreCountedApartFromThoseNotKnownToBe() {
    // 甲 alone is behind, and has not reported June.
    #expect(AppDriver(Books.underway).shows("滞后 1（严重 1，未填报 1）  超支 1  未填报 1"))
  }

  @Test func amountsBehindHaveAColumnAndATotal() {
    var app = AppDriver(Books.underway)
    app.strike("3")
    // 甲 20 - 3.5, 乙 30 - 30, 丙 50 - 101.
    #expect(app.words("甲项目")[4] == "16.50")
    #expect(app.words("乙项目")[4] == "0.00")
    #expect(app.words("丙项目")[4] == "0.00")
    // 64.5 … of 200: 100 planned, 134.5 spent.
    #expect(app.words("合计").suffix(3) == ["67.25", "+17.25", "16.50"])
    let wide = AppDriver(Books.underway, rows: 40, columns: 120)
    #expect(wide.words("甲项目").contains("16.50"))
    #expect(wide.words("合计").contains("16.50"))
  }

  @Test func anEstimateOverTheBudgetIsMarked() {
    var app = AppDriver(Books.underway, rows: 40, columns: 117)
    app.strike("3")
    // 甲 3.5 / 2 × 12 = 21 of 40; 乙 30 × 2 = 60 of 60; 丙 101 × 2 of 100.
    #expect(app.words("甲项目").last == "21.00")
    #expect(app.words("乙项目").last == "60.00")
    #expect(app.words("丙项目").last == "202.00!")
    app.strike("⏎")
    #expect(app.shows("按序时进度 202.00（将超出预算）"))
  }

  @Test func withoutAReportThereIsNoEstimate() {
    var app = AppDriver(Books.three, rows: 40, columns: 117)
    app.strike("3")
    #expect(app.words("甲项目").last == "-")
  }

  @Test func headingsAreWrittenOutWhereThereIsRoom() {
    #expect(AppDriver(Books.underway, rows: 40, columns: 300).shows("偏差（百分点）"))
    #expect(!AppDriver(Books.underway, rows: 40, columns: 120).shows("偏差（百分点）"))
  }
}
