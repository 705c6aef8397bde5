import BudgetModel
import TestSupport
import Testing

/// Makes up units with projects such as documents print.
struct RandomUnit {
  private static let characters = Array("机关运行保障服务工作人员设备维修管理办公环境安全项目情况单位业务培训车辆餐饮绿化保洁会议接待能源采购")
  private static let targets = [
    "≥95%", "≤100%", "9 部", "≤29 人", "100%", "≥550 人", "12 个", "提升", "提高", "≤1 次", "≥3 场",
  ]
  private static let bases = ["工作计划", "计划标准", "意见反馈", "年度预算", "历史标准"]
  private static let levels = [
    ("产出指标", ["数量指标", "质量指标", "时效指标", "成本指标"]),
    ("效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]), ("满意度指标", ["服务对象满意度指标"]),
  ]

  var random: SeededNumbers

  mutating func words(_ range: ClosedRange<Int>) -> String {
    let count = Int.random(in: range, using: &random)
    return String((0..<count).map { _ in Self.characters.randomElement(using: &random) ?? "机" })
  }

  /// A book of a few projects; plans are whole percents of budgets that divide by a hundred.
  mutating func book(sources count: Int = 2, withGoals: Bool = false) throws -> BudgetBook {
    let sources: FundSources =
      count == 2 ? .standard : FundSources(named: ["财政资金", "其他资金", "上年结转"])
    var builder = BookBuilder(sources: sources)
    for index in 0..<Int.random(in: 1...4, using: &random) {
      #expect(builder.append(project(index, sources)).isEmpty)
    }
    let goals =
      withGoals
      ? UnitGoals(
        overall: words(30...90) + "。", itemized: [words(10...60) + "。", words(10...60) + "。"],
        safeguards: [Safeguard(title: words(6...12) + "。", text: words(30...90) + "。")]) : nil
    let year = try #require(FiscalYear(2024))
    let book = builder.book(
      unit: Unit(code: "430001", name: "某某县机关服务中心"), fiscalYear: year, goals: goals)
    return try #require(book)
  }

  private mutating func project(_ index: Int, _ sources: FundSources) -> Project {
    let budget = Money(fen: Int64.random(in: 1...90_000, using: &random) * 10_000)
    var shares = (0..<3).map { _ in Int64.random(in: 0...99, using: &random) }.sorted()
    shares.append(100)
    let amounts = shares.map { Money(fen: budget.fen / 100 * $0) }
    var funds = sources.declared == nil ? Funds.zero : Funds()
    let other = Int64.random(in: 0...9, using: &random) * (budget.fen / 10 / 100 * 100)
    funds[.fiscal] = Money(fen: budget.fen - other)
    if sources.declared == nil {
      funds[.other] = Money(fen: other)
    } else if other > 0 {
      funds[FundSource("carryover")] = Money(fen: other)
    }
    let digits = String(10_000_000_000 + Int.random(in: 0...99_999, using: &random) * 10 + index)
    var indicators: [Indicator] = []
    for (level1, seconds) in Self.levels {
      for level2 in seconds where level1 == "满意度指标" || Int.random(in: 0...3, using: &random) > 0 {
        for _ in 0..<Int.random(in: 1...2, using: &random) {
          indicators.append(
            Indicator(
              level1: level1, level2: level2, level3: words(4...11), description: words(6...34),
              target: Self.targets.randomElement(using: &random) ?? "≥95%",
              basis: Self.bases.randomElement(using: &random) ?? "工作计划"))
        }
      }
    }
    return Project(
      code: "13053524P" + digits + "K", name: words(5...12) + "经费", budget: funds,
      purpose: "本项目资金用于" + words(8...50) + "。",
      goals: (0..<Int.random(in: 1...3, using: &random)).map { _ in words(10...60) + "。" },
      plan: Plan(
        march: amounts[0], june: amounts[1], october: amounts[2], december: amounts[3]),
      indicators: indicators)
  }
}
