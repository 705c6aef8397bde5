import BudgetImport
import BudgetModel
import Foundation
import TestSupport
import Testing

@Suite("Documents of other shapes, of invented units") struct OtherShapesTests {
  private func read(_ name: String) throws -> DocumentReading {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Documents/\(name).txt")
    return try DocumentReader.read(DocumentText(try String(contentsOf: path, encoding: .utf8)))
  }

  private func wan(_ text: String) throws -> Money { try AmountInput.money(text) }

  private func value(_ name: String, of project: Project) -> String? {
    project.attributes.first { $0.name == name }?.value
  }

  @Test(
    "A province's form: a department, four sources, a plan in percents, no codes, no descriptions")
  func provincial() throws {
    let reading = try read("provincial-820001")
    let book = reading.book
    #expect(book.unit == Unit(code: "820001", name: "某省第一师范学院"))
    #expect(book.department == Unit(code: "820", name: "某省教育厅"))
    #expect(book.fiscalYear == FiscalYear(2025))
    #expect(
      book.sources.declared?.map(\.name) == ["一般公共预算", "政府性基金", "财政专户管理资金", "单位资金"])
    #expect(
      book.sources.all.map(\.key) == ["generalBudget", "governmentFund", "specialAccount", "own"])
    try #require(book.projects.count == 2)
    let first = book.projects[0]
    #expect(first.code == "L001")
    #expect(first.name == "高校实验室安全改造")
    #expect(try first.budget[FundSource("generalBudget")] == wan("800"))
    #expect(try first.budget[FundSource("specialAccount")] == wan("200"))
    #expect(try first.budget.total == wan("1200"))
    #expect(
      try first.plan
        == Plan(march: wan("300"), june: wan("600"), october: wan("960"), december: wan("1200")))
    #expect(first.goals == ["完成六个实验室的安全改造，消除火灾和有毒气体隐患，师生满意。"])
    #expect(value("项目属性", of: first) == "延续项目")
    #expect(value("起止时间", of: first) == "2024 年 3 月至 2025 年 12 月")
    #expect(value("实施单位", of: first) == "某省第一师范学院后勤处")
    #expect(
      first.indicators.map(\.level3) == [
        "改造实验室数量", "验收合格率", "按期完工率", "单个实验室改造成本", "安全事故起数", "师生满意度",
      ])
    #expect(first.indicators.map(\.target) == ["6 个", "100%", "≥95%", "≤200 万元", "≤0 起", "≥90%"])
    #expect(first.indicators[3].level1 == "成本指标")
    #expect(first.indicators[3].level2 == "经济成本指标")
    let second = book.projects[1]
    #expect(second.code == "L002")
    #expect(second.budget[FundSource("governmentFund")] == nil)
    #expect(try second.budget.total == wan("60.5"))
    // 10, 20, 30 and 50 neither end at 100 nor sum to it, nor to 60.50.
    #expect(second.plan == nil)
    #expect(second.goals == ["培训骨干教师 300 人次。", "提升课堂教学水平。"])
    #expect(
      reading.uncertain.map { "\($0.line) \($0.place.path) \($0.reason)" } == [
        "2 projects[0].code codeMade(\"L001\")", "36 projects[1].code codeMade(\"L002\")",
        "50 projects[1].plan planUnclear",
      ])
    #expect(reading.unread == [])
  }

  @Test("A self-evaluation of one project: weights, values, reasons and money are the book's")
  func selfEvaluation() throws {
    let reading = try read("self-evaluation-430002")
    let book = reading.book
    #expect(book.unit == Unit(code: "430002", name: "某某县图书馆"))
    #expect(book.fiscalYear == FiscalYear(2023))
    #expect(book.sources.declared?.map(\.name) == ["当年财政拨款", "上年结转资金", "其他资金"])
    try #require(book.projects.count == 1)
    let project = book.projects[0]
    #expect(project.code == "13053523P00000100027K")
    #expect(project.name == "农家书屋图书更新")
    #expect(try project.budget.total == wan("50"))
    #expect(try project.budget[FundSource("carryover")] == wan("5"))
    #expect(project.budget[.other] == nil)
    #expect(project.plan == nil)
    #expect(project.goals == ["为 50 个农家书屋更新图书，方便群众借阅。"])
    #expect(project.achievement == "更新 48 个书屋，两个书屋因搬迁推迟。")
    #expect(value("主管部门", of: project) == "某某县文化广电和旅游局")
    #expect(value("实施单位", of: project) == "某某县图书馆")
    // 480000 of 500000 元 are in force: 20000 less, all of it from the year's own funds.
    let own = book.sources.all[0]
    #expect(
      project.adjustments
        == [Adjustment(month: .december, amount: Funds(own, Money(fen: -2_000_000)), reason: "")])
    var spent = Funds(own, try wan("43"))
    spent[FundSource("carryover")] = try wan("2.6")
    #expect(project.spending == [Spending(month: .december, amount: spent)])
    #expect(project.executionWeight == Points(10))
    #expect(project.indicators.map(\.level3) == ["更新书屋数量", "图书合格率", "更新及时率", "丰富群众文化生活", "群众满意度"])
    #expect(project.indicators.map(\.target) == ["50 个", "100%", "≥95%", "提升", "≥90%"])
    #expect(project.indicators.map(\.level1) == ["产出指标", "产出指标", "产出指标", "效益指标", "满意度指标"])
    #expect(project.indicators[4].level2 == "服务对象满意度指标")
    #expect(project.indicators.map(\.weight) == [20, 15, 15, 30, 10].map { Points($0) })
    let reports = project.indicators.map { $0.records.first?.report }
    // 25 of 30 points are 83.33 %, which is 达成.
    #expect(
      reports == [
        IndicatorReport(.number(Quantity(48)), note: "两个书屋搬迁，下年补上"),
        IndicatorReport(.number(Quantity(100))),
        IndicatorReport(.number(Quantity(96))),
        IndicatorReport(.words(.met, share: Percent(hundredths: 83_33)), note: "借阅点偏远"),
        IndicatorReport(.number(Quantity(93))),
      ])
    #expect(project.indicators.allSatisfy { $0.scoreOverride == nil })
    #expect(value("指标4 实际完成值", of: project) == "基本达成")
    // 9.5 + 19.2 + 15 + 15 + 25 + 10.
    #expect(Performance(project, asOf: .december).totalScore == Points(hundredths: 93_70))
    #expect(value("总分", of: project) == "100 93.7")
    #expect(value("填报人", of: project) == "王芳")
    #expect(value("联系电话", of: project) == "0319-8000000")
    #expect(project.attributes.count == 6)
    #expect(
      reading.doubts == [
        "9 projects[0].adjustments adjustmentAssumed(BudgetModel.Month.december)",
        "9 projects[0].spending spendingAssumed(BudgetModel.Month.december)",
        "26 projects[0].indicators[3].values attainmentAssumed(BudgetModel.Attainment.met)",
      ])
    #expect(reading.unread == [])
  }

  @Test("Thirty indicators under first levels of its own, amounts in 元, no plan, no codes")
  func ownLevels() throws {
    let reading = try read("own-levels-307001")
    let book = reading.book
    #expect(book.unit == Unit(code: "307001", name: "某某市水务局"))
    #expect(book.fiscalYear == FiscalYear(2022))
    #expect(book.goals == nil)
    #expect(book.sources == .standard)
    try #require(book.projects.count == 2)
    let first = book.projects[0]
    #expect(try first.budget == Funds(fiscal: wan("1234.56789")))
    #expect(first.plan == nil)
    #expect(first.goals == ["保障全市河道行洪安全，改善水环境。"])
    try #require(first.indicators.count == 30)
    #expect(first.indicators[0].level1 == "履职效能")
    #expect(first.indicators[9].level1 == "履职效能")
    #expect(first.indicators[10].level1 == "管理效率")
    #expect(first.indicators[14].level2 == "时效指标")
    #expect(first.indicators[15].level2 == "成本指标")
    #expect(first.indicators[29].level1 == "社会效应")
    #expect(first.indicators[29].level2 == "生态效益指标")
    #expect(first.indicators[29].level3 == "第十项治理任务完成率丙")
    #expect(first.indicators[29].target == "≥90%")
    #expect(value("指标30 评分标准", of: first) == "按完成比例得分")
    let second = book.projects[1]
    #expect(try second.budget == Funds(fiscal: wan("20")))
    #expect(second.indicators.map(\.target) == ["12 个"])
    #expect(
      reading.uncertain.map { "\($0.line) \($0.place.path) \($0.reason)" } == [
        "3 projects[0].code codeMade(\"L001\")", "40 projects[1].code codeMade(\"L002\")",
        "41 projects[1].budget.fiscal sourceAssumed(\"财政资金\")",
      ])
    #expect(reading.unread == [])
  }
}
