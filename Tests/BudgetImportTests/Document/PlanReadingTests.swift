import BudgetImport
import BudgetModel
import Testing

@Suite("How the four values of a plan are read") struct PlanReadingTests {
  private func read(_ values: String, budget: String) throws -> DocumentReading {
    try DocumentReader.read(
      DocumentText(
        """
        1.甲绩效目标表
        430001 某某中心 单位：万元
        项目编码 13053524P00000210281P 项目名称 甲
        预算数 \(budget) 其中：财政资金 \(budget) 其他资金
        资金支出计划（%）
        3 月底 6 月底 10 月底 12 月底
        \(values)
        绩效目标 1.做好
        一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据
        产出指标 数量指标 件数 办结的件数 9 件 工作计划
        """), head: DocumentHead(year: FiscalYear(2024)))
  }

  private func plan(_ amounts: String...) throws -> Plan {
    let money = try amounts.map { try AmountInput.money($0) }
    return Plan(march: money[0], june: money[1], october: money[2], december: money[3])
  }

  @Test("The last equals the budget: cumulative amounts")
  func cumulativeAmounts() throws {
    let reading = try read("5.00 10.00 20.00 35.00", budget: "35.00")
    #expect(try reading.book.projects[0].plan == plan("5", "10", "20", "35"))
    #expect(reading.uncertain == [])
  }

  @Test("The last is 100: cumulative percents, to the nearest 分")
  func cumulativePercents() throws {
    let reading = try read("25 50 75.5 100", budget: "40.00")
    #expect(try reading.book.projects[0].plan == plan("10", "20", "30.2", "40"))
    // A third of 0.01 万元, 10000 分, is 3333.33 分.
    let third = try read("33.3333 50 75 100", budget: "0.01")
    #expect(third.book.projects[0].plan?.march == Money(fen: 3333))
    #expect(reading.uncertain == [])
  }

  @Test("They sum to the budget: amounts of each period")
  func periodAmounts() throws {
    let reading = try read("5.00 10.00 15.00 10.00", budget: "40.00")
    #expect(try reading.book.projects[0].plan == plan("5", "15", "30", "40"))
    #expect(reading.uncertain == [])
  }

  @Test("They sum to 100: percents of each period")
  func periodPercents() throws {
    let reading = try read("25% 25% 30% 20%", budget: "40.00")
    #expect(try reading.book.projects[0].plan == plan("10", "20", "32", "40"))
    #expect(reading.uncertain == [])
  }

  @Test("A budget of exactly 100 reads the same in amounts and in percents")
  func hundred() throws {
    let reading = try read("10 30 60 100", budget: "100.00")
    #expect(try reading.book.projects[0].plan == plan("10", "30", "60", "100"))
    #expect(reading.uncertain == [])
  }

  @Test("Two readings that differ: the first by the rule, and a doubt")
  func ambiguous() throws {
    let reading = try read("10 20 30 40", budget: "40.00")
    #expect(try reading.book.projects[0].plan == plan("10", "20", "30", "40"))
    #expect(
      reading.uncertain.map(\.reason) == [
        .planAmbiguous(.cumulativeAmounts, other: .periodPercents)
      ])
    #expect(reading.uncertain.map(\.lines) == [6...7])
    #expect(reading.uncertain.map(\.place.path) == ["projects[0].plan"])
    #expect(reading.uncertain.map(\.text) == ["10 20 30 40"])
  }

  @Test("Nothing fits: no plan, and a doubt", arguments: ["5 10 20 30", "30 20 10 39.99"])
  func unclear(values: String) throws {
    let reading = try read(values, budget: "40.00")
    #expect(reading.book.projects[0].plan == nil)
    #expect(reading.uncertain.map(\.reason) == [.planUnclear])
  }

  @Test("Three values are no plan")
  func incomplete() throws {
    let reading = try read("5 10 40", budget: "40.00")
    #expect(reading.book.projects[0].plan == nil)
    #expect(reading.uncertain.map(\.reason) == [.planIncomplete])
  }

  @Test("A document without tables makes no book")
  func noTable() {
    #expect(throws: DocumentError.noTable) {
      try DocumentReader.read(DocumentText("关于做好预算绩效管理工作的通知\n各单位：\n请按时报送。\n"))
    }
  }
}
