import BudgetModel
import BudgetText
import TerminalKit
import Testing

@testable import BudgetUI

/// The year by months at any width: which months are in sight, how they and the tabs are named.
@Suite struct MonthsWidthTests {
  @Test func theMonthsInSightFollowTheSelection() throws {
    var app = AppDriver(try Books.sample(), asOf: .september)
    app.strike("5")
    #expect(app.words("项目") == ["项目", "4月", "5月", "6月^", "7月", "8月", "9月", "全年"])
    app.strike(String(repeating: "←", count: 5))
    #expect(app.words("项目")[1] == "4月")
    app.strike("←")
    #expect(app.words("项目").dropFirst() == ["3月^", "4月", "5月", "6月^", "7月", "8月", "全年"])
    app.strike("hhhh")
    #expect(app.state.months?.month == .january)
    #expect(app.words("项目")[1] == "1月")
    app.strike(String(repeating: "l", count: 20))
    #expect(app.state.months?.month == .december)
    #expect(
      app.words("项目").dropFirst() == ["7月", "8月", "9月", "10月^", "11月", "12月^", "全年"])
    app.resize(rows: 40, columns: 120)
    #expect(app.words("项目").count == 14)
    app.resize(rows: 24, columns: 80)
    #expect(app.words("项目")[1] == "7月")
  }

  @Test(arguments: Language.allCases) func noFigureIsEverCut(language: Language) {
    let book = Books.book([
      Books.project(
        "L1", "项目的名称也很长很长很长", plan: "1", "2", "3", "1500000000",
        spending: [(.may, "1234567890.123456", "0"), (.june, "-1234567889.9", "0")])
    ])
    for keys in ["5", "5v", "5vv", "5←←←←←", "5vv→→"] {
      var app = AppDriver(book, in: language)
      app.strike(keys)
      for columns in 50...200 {
        app.resize(rows: 24, columns: columns)
        let rows = app.rows
        #expect(!rows[2].contains(".."), "\(keys) \(columns)")
        // The name may be cut, and the totals' is not: all that follows is figures.
        for row in [rows[3], rows[20]] {
          let words = row.split(separator: " ").dropFirst()
          #expect(words.allSatisfy { !$0.contains("..") }, "\(keys) \(columns) \(row)")
        }
        #expect(app.state.months.map(app.state.monthsInSight) ?? 0 > 0)
      }
    }
  }

  @Test func closedMonthsStandBackAndTheTitleSaysSo() {
    var app = AppDriver(Books.underway, columns: 120)
    app.strike("2[[[[c→⏎]]]]⎋5")
    #expect(app.rows[0].hasSuffix("各月支出 截至2024年6月末（已结账至2月）"))
    func role(_ text: String, row: Int) -> Role? {
      let frame = app.frame
      return (0..<120).first { column in
        text.unicodeScalars.enumerated().allSatisfy {
          frame[row: row, column: column + $0.offset]?.scalar == $0.element
        }
      }.flatMap { frame[row: row, column: $0]?.style.role }
    }
    app.strike("↓")
    #expect(role("2.50", row: 3) == .muted)
    #expect(role("26.00", row: 4) == .plain)
    #expect(role("1.00", row: 20) == .muted)
  }

  @Test func theTabsKeepTheirNamesAsLongAsThereIsRoom() {
    var app = AppDriver()
    #expect(app.rows[0].hasPrefix("1 项目  2 录入  3 偏差  4 历史  5 逐月  6 指标  7 评价  8 月末"))
    app.strike("5")
    #expect(app.rows[0].hasPrefix("项目  录入  偏差  历史  逐月"))
    var narrow = AppDriver(columns: 60)
    #expect(narrow.rows[0].hasPrefix("1 项目  2 录入  3 偏差  4 历史  5  6"))
    #expect(narrow.rows[0].hasSuffix(" 2024年6月末"))
    narrow.strike("4")
    #expect(narrow.rows[0].hasPrefix("1 项目  2 录入  3 偏差  4 历史  5  6"))
  }
}
