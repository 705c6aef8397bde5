import BudgetModel
import Testing

@testable import BudgetImport

@Suite("Titles of columns") struct ColumnTitleTests {
  /// A book that declares 财政拨款 as its fiscal funds and 上年结转.
  private static let named = TableBook.make(
    [],
    sources: FundSources([
      DeclaredSource(.fiscal, name: "财政拨款"), DeclaredSource(FundSource("carryover"), name: "上年结转"),
    ]))

  private func title(_ lines: String..., in book: BudgetBook = TableBook.make([])) -> ColumnTitle {
    ColumnTitle(lines, in: TitleVocabulary(book))
  }

  @Test(
    "what a column holds, in either language",
    arguments: [
      ("项目编码", .code), ("项目 编码", .code), ("Project code", .code), ("代码", .code), ("项目名称", .name),
      ("预算项目", .name), ("Project", .name), ("资金来源", .source), ("Source", .source),
      ("资金用途", .purpose), ("Purpose", .purpose), ("1月", .month(.january)),
      ("12月份", .month(.december)), ("六月", .month(.june)), ("十一月", .month(.november)),
      ("2024年3月", .month(.march)), ("2024-03", .month(.march)), ("202403", .month(.march)),
      ("Mar", .month(.march)), ("March 2024", .month(.march)), ("Sep.", .month(.september)),
      ("３月支出数（万元）", .month(.march)), ("3月实际支出", .month(.march)), ("Jan spending", .month(.january)),
      ("支出数", .monthly), ("执行数", .monthly), ("本月支出", .monthly), ("金额（元）", .monthly),
      ("Amount", .monthly), ("累计支出", .cumulative(nil)), ("本年累计", .cumulative(nil)),
      ("YTD", .cumulative(nil)), ("1-6月", .cumulative(.june)), ("1—6月执行数", .cumulative(.june)),
      ("1月至6月支出", .cumulative(.june)), ("6月累计支出", .cumulative(.june)),
      ("Jan-Jun", .cumulative(.june)), ("年初预算数", .budget), ("预算数（万元）", .budget),
      ("批复数", .budget), ("Approved budget", .budget), ("3月底计划", .plan(.march)),
      ("10月底", .plan(.october)), ("Plan, end of Dec", .plan(.december)), ("Plan Jun", .plan(.june)),
      ("合计", .total), ("Total", .total), ("序号", .other), ("科目", .other), ("2023-03", .other),
      ("2023年3月", .other), ("4-6月", .other), ("13月", .other), ("3月预算", .other), ("执行率", .other),
      ("结余", .other), ("调整后预算数", .other), ("全年预算数", .other), ("5月底计划", .other), ("3月备注", .other),
      ("", .other), ("备注", .other),
    ] as [(String, ColumnTitle.Meaning)])
  func meanings(text: String, meaning: ColumnTitle.Meaning) {
    #expect(title(text).meaning == meaning)
  }

  @Test("a source beside a month, a budget, or by itself")
  func sources() {
    #expect(title("1月 财政资金").source == .fiscal)
    #expect(title("1月 财政资金").meaning == .month(.january))
    #expect(title("Jan Other funds").source == .other)
    #expect(title("Jan Other funds").meaning == .month(.january))
    #expect(title("年初预算数 其他资金").source == .other)
    #expect(title("年初预算数 其他资金").meaning == .budget)
    #expect(title("其中：财政资金").source == .fiscal)
    #expect(title("其中：财政资金").meaning == .monthly)
    // A source that the book does not have is not taken for another.
    #expect(title("1月 本级财政资金").meaning == .other)
    #expect(title("1月 上年结转").meaning == .other)
  }

  @Test("a book's own names for its sources, and what documents call them")
  func declared() {
    #expect(title("2月 财政拨款", in: Self.named).source == .fiscal)
    #expect(title("2月 财政资金", in: Self.named).source == .fiscal)
    #expect(title("2月 上年结转资金", in: Self.named).source == FundSource("carryover"))
    #expect(title("2月 其他资金", in: Self.named).meaning == .other)
  }

  @Test("titles of two and three lines are one")
  func lines() {
    #expect(title("支出数（万元）", "1月").meaning == .month(.january))
    #expect(title("支出数（万元）", "1月").unit == .wan)
    #expect(title("1月", "财政资金").meaning == .month(.january))
    #expect(title("1月", "财政资金").source == .fiscal)
    #expect(title("支出数", "1月", "合计").isTotal)
    #expect(title("资金支出计划", "6月底").meaning == .plan(.june))
    #expect(title("预算数", "其中：财政资金").meaning == .budget)
    #expect(title("项目名称", "项目名称").meaning == .name)
  }

  @Test(
    "units in a title",
    arguments: [
      ("支出数（元）", .yuan), ("支出数(万元)", .wan), ("金额（单位：亿元）", .hundredMillion), ("Spent (yuan)", .yuan),
      ("支出数（千元）", .thousand), ("支出数", nil),
    ] as [(String, TableUnit?)])
  func units(text: String, unit: TableUnit?) {
    #expect(title(text).unit == unit)
  }
}
