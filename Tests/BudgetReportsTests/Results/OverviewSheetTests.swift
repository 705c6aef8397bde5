import BudgetModel
import BudgetReports
import BudgetText
import Testing

@Suite("Results in an exported workbook") struct OverviewSheetTests {
  /// Two projects, one of which lags and says why; of its indicators the first has 9 of 9.
  private func followed() throws -> BudgetBook {
    var equipment = try twoProjects().projects[0]
    equipment = Project(
      code: equipment.code, name: equipment.name, budget: equipment.budget, purpose: "", goals: [],
      plan: equipment.plan, spending: equipment.spending,
      reasons: [
        MonthReason(.june, reason: LagReason(causes: [.staff], explanation: "缺员"), remark: "抓紧")
      ],
      indicators: [
        Indicator(
          level1: "产出指标", level2: "", level3: "电梯数量", description: "", target: "9 部", basis: "",
          records: [IndicatorRecord(.june, IndicatorReport(.number(Quantity(9))))]),
        Indicator(
          level1: "效益指标", level2: "", level3: "水平", description: "", target: "提升", basis: ""),
      ])
    var builder = BookBuilder()
    for project in [equipment, try twoProjects().projects[1]] {
      #expect(builder.append(project).isEmpty)
    }
    let year = try #require(FiscalYear(2024))
    return try #require(builder.book(unit: Unit(code: "1", name: "某单位"), fiscalYear: year))
  }

  @Test("Nothing is added to the workbook of a book without results")
  func plain() throws {
    let names = workbook(try twoProjects(), asOf: .june).sheets.map(\.name)
    #expect(!names.contains("绩效总览"))
    #expect(!names.contains("滞后原因"))
  }

  @Test("The overview: equipment is 8.57 points behind and says why")
  func overview() throws {
    let sheet = try workbook(try followed(), asOf: .june).sheet("绩效总览")
    #expect(sheet.texts(ofRow: 4)[0] == "电梯维保")
    #expect(sheet["F4"] == .percent(Percent(hundredths: -857)))
    // June's part of nine is 4.5: twice what is due is blue.
    #expect(Array(sheet.texts(ofRow: 4)[7...8]) == ["蓝", "已说明"])
    #expect(Array(sheet.texts(ofRow: 5)[7...8]) == ["-", ""])
  }

  @Test("The sheet of indicators has their values, lights, weights and scores")
  func indicators() throws {
    let sheet = try workbook(try followed(), asOf: .june).sheet("绩效指标")
    #expect(
      Array(sheet.texts(ofRow: 3)[8...]) == ["完成值", "完成%", "指标灯", "分值", "得分"])
    #expect(sheet["I4"] == .text("9部"))
    #expect(sheet["J4"] == .percent(Percent(100)))
    #expect(sheet["K4"] == .text("蓝"))
    // 90 points by 50 to 30: 56.25 and 33.75.
    #expect(sheet["L4"] == .percent(Percent(hundredths: 5625)))
    #expect(sheet["M4"] == .percent(Percent(hundredths: 5625)))
    #expect(sheet["L5"] == .percent(Percent(hundredths: 3375)))
    #expect(sheet["M5"] == .text(""))
  }

  @Test("Reasons have a sheet of their own, the supervisor's remark among them")
  func reasons() throws {
    let sheet = try workbook(try followed(), asOf: .june).sheet("滞后原因")
    #expect(
      sheet.texts(ofRow: 3) == ["E1", "电梯维保", "6月", "人员保障", "缺员", "", "", "", "抓紧"])
  }
}
