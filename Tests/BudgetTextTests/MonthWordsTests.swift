import BudgetModel
import BudgetText
import Testing

@Suite("Months in words") struct MonthWordsTests {
  private let chinese = Strings(.chinese)
  private let english = Strings(.english)

  @Test(
    "Runs are drawn together",
    arguments: [
      ([], "", "", ""),
      ([6], "6", "6月", "Jun"),
      ([5, 6], "5-6", "5-6月", "May-Jun"),
      ([1, 2, 3, 5], "1-3,5", "1-3月、5月", "Jan-Mar, May"),
      ([1, 3, 5, 12], "1,3,5,12", "1月、3月、5月、12月", "Jan, Mar, May, Dec"),
      (Array(1...12), "1-12", "1-12月", "Jan-Dec"),
      ([2, 3, 11, 12], "2-3,11-12", "2-3月、11-12月", "Feb-Mar, Nov-Dec"),
    ] as [([Int], String, String, String)])
  func runs(months: [Int], short: String, inChinese: String, inEnglish: String) {
    let months = months.compactMap(Month.init)
    #expect(chinese.numbers(of: months) == short)
    #expect(english.numbers(of: months) == short)
    #expect(chinese.names(of: months) == inChinese)
    #expect(english.names(of: months) == inEnglish)
  }

  @Test("The line of the month says whether its plan is approved or interpolated")
  func asOfLine() {
    #expect(
      chinese.asOfLine(YearMonth(year: 2024, month: .june), timeShare: "50.00")
        == "截至2024年6月末（当月计划为批复数）  序时进度 50.00%  单位：万元")
    #expect(
      chinese.asOfLine(YearMonth(year: 2024, month: .july), timeShare: "58.33")
        == "截至2024年7月末（当月计划为推算数）  序时进度 58.33%  单位：万元")
    #expect(
      english.asOfLine(YearMonth(year: 2024, month: .december), timeShare: "100.00")
        == "As of the end of Dec 2024 (plan approved)  Time elapsed 100.00%  Amounts in 10,000 yuan"
    )
    #expect(
      english.asOfLine(YearMonth(year: 2024, month: .january), timeShare: "8.33")
        == "As of the end of Jan 2024 (plan interpolated)  Time elapsed 8.33%  Amounts in 10,000 yuan"
    )
  }

  @Test("A project without a rate has a dash, not a percent of nothing")
  func recordedWithoutRate() {
    func sentence(_ strings: Strings, _ old: Money?) -> String {
      strings.recorded(
        project: "维保", month: YearMonth(year: 2024, month: .june), source: .other,
        amount: Money(fen: 500_000), replacing: old, cumulative: Money(fen: 500_000), rate: nil,
        names: BookNames())
    }
    #expect(sentence(chinese, nil) == "已录入：维保 2024年6月 其他资金 0.50 万元；累计 0.50 万元，执行率 -")
    #expect(
      sentence(english, .zero)
        == "Recorded: 维保, Jun 2024, other funds 0.50 万元 (was 0.00); spent to date 0.50 万元, execution rate -"
    )
  }
}
