import BudgetImport
import BudgetModel
import Testing

@Suite("What a form says of the year's course goes where the file has a place for it")
struct ResultsTests {
  /// Spending of the whole year is all that such a form tells, which is told of each.
  private static let lump = "6 projects[0].spending spendingAssumed(BudgetModel.Month.december)"

  private func project(_ form: ResultsForm) throws -> Project { try form.read().book.projects[0] }

  @Test("Weights, values and scores that agree leave no attribute and nothing open but the months")
  func whole() throws {
    let reading = try ResultsForm().read()
    let project = reading.book.projects[0]
    #expect(reading.doubts == [Self.lump])
    #expect(reading.attributes == [])
    #expect(project.executionWeight == Points(10))
    #expect(project.indicators.map(\.weight) == [Points(50), Points(30), Points(10)])
    #expect(
      project.indicators[0].records == [
        IndicatorRecord(.december, IndicatorReport(.number(Quantity(50))))
      ])
    #expect(
      project.indicators[1].records
        == [IndicatorRecord(.december, IndicatorReport(.words(.met, share: nil)))])
    #expect(project.adjustments == [])
    // 38 of 40 is 9.5 of 10.
    #expect(Performance(project, asOf: .december).totalScore == Points(hundredths: 99_50))
  }

  @Test("A score that differs from the rules' is one by hand where the form says why, else open")
  func scores() throws {
    var form = ResultsForm()
    // 45 of 50 is 45 of 50 points; 部分达成 may be 60 to 80 % of 30 points; 85 of 90 is 9.44 of 10.
    form.rows = [
      ["产出指标", "数量指标", "办结件数", "50 件", "45 件", "50", "44", "五件退回补正"],
      ["效益指标", "社会效益指标", "服务水平", "提升", "部分达成", "30", "21", "窗口不足"],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "85%", "10", "9", ""],
    ]
    let reading = try form.read()
    let indicators = reading.book.projects[0].indicators
    #expect(indicators[0].scoreOverride == ScoreOverride(Points(44), reason: "五件退回补正"))
    #expect(
      indicators[0].records
        == [IndicatorRecord(.december, IndicatorReport(.number(Quantity(45)), note: "五件退回补正"))])
    #expect(indicators[1].scoreOverride == nil)
    #expect(
      indicators[1].records.first?.report
        == IndicatorReport(.words(.partly, share: Percent(70)), note: "窗口不足"))
    #expect(indicators[2].scoreOverride == nil)
    #expect(reading.attributes == ["指标3 得分=9"])
    #expect(
      reading.doubts == [
        Self.lump,
        "12 projects[0].indicators[2].score scoreUnreasoned(Optional(BudgetModel.Points(hundredths: 944)))",
      ])
    form.rows[2][6] = "11"
    form.rows[2][7] = "另有加分"
    #expect(
      try form.read().doubts.last
        == "12 projects[0].indicators[2].score scoreAboveWeight(BudgetModel.Points(hundredths: 1000))"
    )
  }

  @Test("Weights that miss 100 are attributes, scores with them; the file is made all the same")
  func weightsMissTotal() throws {
    var form = ResultsForm()
    form.rows[2][5] = "9.99"
    let reading = try form.read()
    #expect(
      reading.doubts == [
        Self.lump,
        "6 projects[0].indicators[2].weight weightsMissTotal(BudgetModel.Points(hundredths: 9999))",
      ])
    #expect(
      reading.attributes == [
        "年度资金总额 分值=10", "指标1 分值=50", "指标2 分值=30", "指标3 分值=9.99", "年度资金总额 得分=9.5",
        "指标1 得分=50", "指标2 得分=30", "指标3 得分=10",
      ])
    let project = reading.book.projects[0]
    #expect(project.executionWeight == nil)
    #expect(project.indicators.allSatisfy { $0.weight == nil && !$0.records.isEmpty })
  }

  @Test("Indicators that weigh 100 leave the execution rate nothing, and that is told")
  func executionUnweighed() throws {
    var form = ResultsForm()
    form.fundHeads = ["", "年初预算数", "全年执行数"]
    form.funds = [["年度资金总额", "40.00", "38.00"], ["财政资金", "40.00", "38.00"]]
    form.rows[0][5] = "60"
    form.rows[0][6] = "60"
    let reading = try form.read()
    #expect(reading.book.projects[0].executionWeight == .zero)
    #expect(
      reading.doubts == [
        Self.lump, "10 projects[0].executionWeight executionUnweighed",
      ])
    // A weight that cannot be one leaves the rest to stand, and its share to what is left.
    form.rows[0][5] = "六十"
    let other = try form.read()
    #expect(other.attributes.contains("指标1 分值=六十"))
    #expect(other.doubts.contains("10 projects[0].indicators[0].weight notPoints"))
    #expect(other.book.projects[0].indicators.map(\.weight) == [nil, Points(30), Points(10)])
  }

  @Test("A value of another unit, a share for percent, words that nothing tells: kept, and told")
  func unclearValues() throws {
    var form = ResultsForm()
    form.rows[0][4] = "50 人"
    form.rows[1][4] = "效果很好"
    form.rows[2][4] = "0.96"
    for place in 0..<3 { form.rows[place][6] = "" }
    let reading = try form.read()
    #expect(reading.book.projects[0].indicators.allSatisfy { $0.records.isEmpty })
    #expect(
      reading.attributes == ["指标1 实际完成值=50 人", "指标2 实际完成值=效果很好", "指标3 实际完成值=0.96"])
    #expect(
      reading.doubts.dropFirst() == [
        "10 projects[0].indicators[0].values valueUnclear",
        "11 projects[0].indicators[1].values valueUnclear",
        "12 projects[0].indicators[2].values valueUnclear",
      ])
  }

  @Test("What the program works out is not taken over: the same is dropped, another is told")
  func computed() throws {
    var form = ResultsForm()
    form.rows[0] = ["产出指标", "成本指标", "成本控制率", "≤100%", "95%", "50", "50", ""]
    #expect(try form.read().doubts == [Self.lump])
    #expect(try form.read().attributes == [])
    form.rows[0][4] = "94.9%"
    form.funds[0][5] = "94%"
    form.funds[0][6] = "9.4"
    let reading = try form.read()
    #expect(reading.attributes == ["年度资金总额 执行率=94%", "指标1 实际完成值=94.9%", "年度资金总额 得分=9.4"])
    #expect(
      reading.doubts.sorted() == [
        "10 projects[0].indicators[0].values computedOtherwise(Optional(\"95.00%\"))",
        "6 projects[0].executionWeight computedOtherwise(Optional(\"9.50\"))",
        "6 projects[0].spending computedOtherwise(Optional(\"95.00%\"))", Self.lump,
      ])
  }

  @Test(
    "A budget in force that is not the approved one is an adjustment; sources keep their totals")
  func money() throws {
    var form = ResultsForm()
    form.funds = [
      ["年度资金总额", "40.00", "45.00", "36.00", "10", "80%", "8"],
      ["财政资金", "30.00", "35.00", "30.00", "", "", ""],
      ["其他资金", "10.00", "10.00", "6.00", "", "", ""],
    ]
    let reading = try form.read()
    let project = reading.book.projects[0]
    #expect(
      project.adjustments == [
        Adjustment(
          month: .december, amount: Funds(fiscal: Money(fen: 5_000_000)), reason: "")
      ])
    #expect(
      project.spending == [
        Spending(
          month: .december,
          amount: Funds(fiscal: Money(fen: 30_000_000), other: Money(fen: 6_000_000)))
      ])
    #expect(
      reading.doubts == [
        "6 projects[0].adjustments adjustmentAssumed(BudgetModel.Month.december)", Self.lump,
      ])
    #expect(reading.attributes == [])
    form.funds[2][3] = "5.00"
    let other = try form.read()
    #expect(other.book.projects[0].spending == [])
    #expect(other.doubts.contains("6 projects[0].spending fundsKept"))
    #expect(other.attributes.contains("年度资金总额 全年执行数=36.00"))
    #expect(other.attributes.contains("其他资金 全年执行数=5.00"))
  }

  @Test("A direction says how a target without a sign is read, or agrees, or is told")
  func direction() throws {
    var form = ResultsForm()
    form.heads = ["指标方向"]
    form.rows = [
      ["产出指标", "质量指标", "差错次数", "3 次", "反向"], ["产出指标", "数量指标", "办结件数", "50 件", "正向"],
      ["满意度指标", "满意度指标", "群众满意度", "≥90%", "反向指标"],
    ]
    let reading = try form.read()
    let indicators = reading.book.projects[0].indicators
    #expect(indicators[0].correctedReading == TargetReading(.atMost, Quantity(3), unit: "次"))
    #expect(indicators[1].correctedReading == nil)
    #expect(indicators[2].correctedReading == nil)
    #expect(reading.attributes == ["指标3 指标方向=反向指标"])
    #expect(reading.doubts.last == "12 projects[0].indicators[2].reading directionUnclear")
  }
}
