import BudgetImport
import BudgetModel
import Foundation
import TestSupport
import Testing

@Suite("Monitoring forms are about the months that they say") struct MonitoringFormTests {
  @Test("A monitoring form that does not say its month keeps all of it as attributes, told once")
  func monthMissing() throws {
    var form = ResultsForm()
    form.title = "项目支出绩效运行监控表"
    form.fundHeads = ["", "年初预算数", "执行数"]
    form.funds = [["年度资金总额", "40.00", "20.00"], ["财政资金", "40.00", "20.00"]]
    form.heads = ["完成值", "全年预计完成值"]
    form.rows = [["产出指标", "数量指标", "办结件数", "50 件", "20 件", "48 件"]]
    let reading = try form.read()
    #expect(reading.doubts == ["6 projects[0].spending monthMissing"])
    #expect(reading.uncertain[0].lines == 6...10)
    #expect(reading.attributes == ["年度资金总额 执行数=20.00", "财政资金 执行数=20.00", "指标1 完成值=20 件"])
    #expect(
      reading.book.projects[0].indicators[0].expected == IndicatorReport(.number(Quantity(48))))
    // A head that names the months says it for the whole form.
    form.heads[0] = "截至6月底完成值"
    let dated = try form.read().book.projects[0]
    #expect(dated.indicators[0].records.map(\.month) == [.june])
    #expect(dated.spending.map(\.month) == [.june])
  }

  @Test("A monitoring form through July, in columns of the page: records, expectations, remarks")
  func monitoring() throws {
    let text = try String(
      contentsOfFile: Repository.root
        + "/Tests/BudgetImportTests/Documents/monitoring-430003.txt", encoding: .utf8)
    let reading = try DocumentReader.read(DocumentText(text))
    let project = reading.book.projects[0]
    func wan(_ fiscal: Int64, _ other: Int64) -> Funds {
      var funds = Funds(FundSource("generalBudget"), Money(fen: fiscal * 1_000_000))
      funds[.other] = Money(fen: other * 1_000_000)
      return funds
    }
    #expect(project.budget == wan(40, 20))
    #expect(project.spending == [Spending(month: .july, amount: wan(14, 7))])
    #expect(project.expectedSpending == wan(36, 18))
    let reports = project.indicators.map { $0.records.map { $0.report } }
    #expect(project.indicators.flatMap(\.records).allSatisfy { $0.month == .july })
    #expect(
      reports == [
        [IndicatorReport(.number(Quantity(160)), note: "含节假日")],
        [IndicatorReport(.number(Quantity(90)), note: "两台设备待修")], [],
        [IndicatorReport(.words(.partly, share: nil), note: "活动推迟到秋季")], [],
      ])
    // 21 of 60 is 35 %, 54 of 60 is 90 %: the cost control rate is computed.
    #expect(
      project.indicators.map(\.expected) == [
        IndicatorReport(.number(Quantity(300))), IndicatorReport(.number(Quantity(96))), nil,
        IndicatorReport(.words(.met, share: nil)), nil,
      ])
    #expect(reading.attributes == ["实施单位=某某县体育馆"])
    #expect(
      reading.doubts == ["9 projects[0].spending spendingAssumed(BudgetModel.Month.july)"])
    #expect(reading.unread == [])
  }
}
