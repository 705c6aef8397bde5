import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The year by months: what its cells show.
@Suite struct MonthsTests {
  /// 甲 has 1 and 2.5 of 40, 乙 24 and 2 in May and 4 in June of 60, 丙 101 in June of 100.
  private static func underway(_ keys: String = "5", columns: Int = 120) -> AppDriver {
    var app = AppDriver(Books.underway, columns: columns)
    app.strike(keys)
    return app
  }

  @Test func theMonthsStandSideBySideWithTheYear() {
    let app = Self.underway()
    #expect(
      app.words("项目")
        == [
          "项目", "1月", "2月", "3月^", "4月", "5月", "6月^", "7月", "8月", "9月", "10月^", "11月",
          "12月^", "全年",
        ])
    #expect(app.words("甲项目") == ["甲项目", "1.00", "2.50", "未填", "未填", "未填", "未填", "3.50"])
    #expect(app.words("乙项目") == ["乙项目", "未填", "未填", "未填", "未填", "26.00", "4.00", "30.00"])
    #expect(
      app.words("丙项目") == ["丙项目", "未填", "未填", "未填", "未填", "未填", "101.00", "101.00"])
    #expect(
      app.words("合计（3个项目）")
        == ["合计（3个项目）", "1.00", "2.50", "未填", "未填", "26.00", "105.00", "134.50"])
    #expect(app.rows[0].hasSuffix("各月支出 截至2024年6月末"))
  }

  @Test func vTurnsToTheYearSoFarAndToRatesAndBack() {
    var app = Self.underway()
    let months = app.frame
    app.strike("v")
    #expect(app.words("甲项目") == ["甲项目", "1.00", "3.50", "未填", "未填", "未填", "未填", "3.50"])
    #expect(app.words("乙项目").suffix(3) == ["26.00", "30.00", "30.00"])
    // 3.5 + 26, then 4 and 101 more.
    #expect(app.words("合计").suffix(3) == ["29.50", "134.50", "134.50"])
    #expect(app.rows[0].contains("累计支出 截至"))
    app.strike("v")
    // 1/40, 3.5/40; 26/60, 30/60; 101/100; of 200 in all.
    #expect(app.words("甲项目") == ["甲项目", "2.50", "8.75", "未填", "未填", "未填", "未填", "8.75"])
    #expect(app.words("乙项目").suffix(3) == ["43.33", "50.00", "50.00"])
    #expect(app.words("丙项目").suffix(2) == ["101.00", "101.00"])
    #expect(
      app.words("合计").dropFirst()
        == ["0.50", "1.75", "未填", "未填", "14.75", "67.25", "67.25"])
    app.strike("v")
    #expect(app.frame == months)
  }

  @Test func aRateGoesByTheBudgetOfItsMonth() {
    // 40, from March 50: 4/40, then 5/50 and 20/50.
    let project = Books.project("A1", "甲项目", plan: "10", "20", "30", "40")
    let book = Books.book([
      Project(
        code: project.code, name: project.name, budget: project.budget, purpose: "用途",
        goals: ["目标"], plan: project.plan,
        adjustments: [Adjustment(month: .march, amount: funds("10"), reason: "追加")],
        spending: [(Month.january, "4"), (.march, "1"), (.april, "15")].map {
          Spending(month: $0.0, amount: funds($0.1))
        })
    ])
    var app = AppDriver(book, asOf: .april, columns: 120)
    app.strike("5vv")
    #expect(app.words("甲项目") == ["甲项目", "10.00", "未填", "10.00", "40.00", "40.00"])
    #expect(app.words("合计") == ["合计（1个项目）", "10.00", "未填", "10.00", "40.00", "40.00"])
    #expect(app.status == "4月末 计划累计 16.67（推算）  累计支出 20.00  执行率 40.00%")
  }

  @Test func withoutABudgetThereIsNoRate() {
    let book = Books.book([
      Books.project("A1", "甲项目", plan: "0", "0", "0", "0", spending: [(.january, "0", "0")])
    ])
    var app = AppDriver(book, asOf: .january, columns: 120)
    app.strike("5")
    #expect(app.words("甲项目") == ["甲项目", "0.00", "0.00"])
    #expect(app.status == "1月末 无计划  累计支出 0.00  执行率 -")
    app.strike("vv")
    #expect(app.words("甲项目") == ["甲项目", "-", "-"])
  }

  @Test func whatIsRecordedAfterTheMonthIsShownAndWhatIsNotIsBlank() {
    var app = Self.underway("5[[[")
    #expect(app.asOf == .march)
    #expect(app.words("甲项目") == ["甲项目", "1.00", "2.50", "未填", "3.50"])
    #expect(app.words("乙项目") == ["乙项目", "未填", "未填", "未填", "26.00", "4.00", "30.00"])
    #expect(app.words("合计").dropFirst() == ["1.00", "2.50", "未填", "26.00", "105.00", "134.50"])
    app.strike("]]]]")
    #expect(app.words("甲项目").count(where: { $0 == "未填" }) == 5)
  }

  @Test func aProjectWithoutAnyRecordSaysSoForTheYearToo() {
    var app = AppDriver(asOf: .february, columns: 120)
    app.strike("5")
    #expect(app.words("甲项目") == ["甲项目", "未填", "未填", "未填"])
  }

  @Test func notReportedIsAColourAndAWordAndZeroIsNeither() {
    var app = AppDriver(Books.underway, in: .english, columns: 120)
    app.strike("5↓←←0⏎")
    #expect(
      app.words("乙项目").dropFirst() == ["n/r", "n/r", "n/r", "0.00", "26.00", "4.00", "30.00"])
    let row = 4
    let frame = app.frame
    let cells = (0..<120).compactMap { frame[row: row, column: $0] }
    #expect(cells.contains { $0.scalar == "n" && $0.style.role == .caution })
    #expect(cells.contains { $0.scalar == "0" && $0.style.role == .plain })
  }

  @Test func theLinesBelowSayTheCellInFull() {
    var app = Self.underway("5↓")
    #expect(app.shows("乙项目  财政资金6月支出  4.00"))
    // 30 of 60; the plan's June is 30 of 60.
    #expect(app.status == "6月末 计划累计 30.00（批复）  累计支出 30.00  执行率 50.00%")
    app.strike("←")
    #expect(app.shows("乙项目  财政资金5月支出  26.00（财政 24.00，其他 2.00）"))
    // A third of the way from March's 15 to June's 30 is 20, two thirds 25.
    #expect(app.status == "5月末 计划累计 25.00（推算）  累计支出 26.00  执行率 43.33%")
    app.strike("←v")
    #expect(app.shows("〔 财政资金1-4月累计支出 〕   0.00"))
    app.strike("v")
    #expect(app.shows("〔 4月末执行率 〕"))
    app.strike("v")
    #expect(app.shows("乙项目  财政资金4月支出  未填报"))
  }

  @Test func aNoteIsShownWithItsMonth() throws {
    var app = AppDriver(try Books.sample(), asOf: .september, columns: 120)
    app.strike("5←←←")
    #expect(app.status.hasSuffix("备注：第二季度电梯维保费"))
    app.strike("→")
    #expect(!app.status.contains("备注"))
  }

  @Test func whatIsRoundedIsMarkedAndExactBelow() throws {
    var app = AppDriver(try Books.sample(), asOf: .september, columns: 120)
    app.strike("5←←")
    // 1.6235 and 0.5765 in July and August, the year 12.85.
    #expect(
      app.words("大型设备运行保障经费").suffix(4) == ["1.62~", "0.58~", "2.60", "12.85"])
    #expect(app.shows("财政资金7月支出  1.6235"))
    // Where there is room, all is exact.
    app.resize(rows: 24, columns: 140)
    #expect(app.words("大型设备运行保障经费").suffix(4) == ["1.6235", "0.5765", "2.60", "12.85"])
    // A name, seven months, the year, the two months' places and the mark of the month that has a note.
    #expect(app.words("大型设备运行保障经费").count == 12)
    app.resize(rows: 24, columns: 80)
    #expect(app.words("大型设备运行保障经费").contains("1.6235"))
  }

  @Test func pointsStandBelowOneAnother() throws {
    for (keys, columns) in [
      ("5", 80), ("5", 120), ("5v", 80), ("5v", 120), ("5vv", 80), ("5", 140),
    ] {
      var app = AppDriver(try Books.sample(), asOf: .september, columns: columns)
      app.strike(keys)
      let frame = app.frame
      let points = Set(
        (3...13).flatMap { row in
          (0..<columns).filter { column in
            frame[row: row, column: column]?.scalar == "."
              && frame[row: row, column: column + 1].map { "0"..."9" ~= $0.scalar } == true
          }
        })
      let months = app.state.months.map(app.state.monthsInSight) ?? 0
      // Of twelve months nine have amounts, and the year has.
      #expect(points.count == (months == 12 ? 10 : months + 1), "\(keys) \(columns)")
    }
  }
}
