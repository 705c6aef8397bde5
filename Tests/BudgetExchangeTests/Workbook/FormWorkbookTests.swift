import BudgetExchange
import BudgetModel
import BudgetReports
import BudgetText
import Testing

@Suite("Forms as workbooks as another program reads them") struct FormWorkbookTests {
  private func opened(_ form: StatutoryForm, _ month: Month) throws -> OpenedWorkbook {
    let forms = UnitForms(form, of: try plainSampleBook(), asOf: month)
    return try OpenedWorkbook(
      try FormExport(forms, chinese, time: Timestamp(seconds: 1_728_349_920)).bytes(.xlsx))
  }

  @Test("A sheet for each project that is printed as the form, the overview first")
  func sheets() throws {
    let workbook = try opened(.monitoring, .july)
    #expect(workbook.sheets.count == 12)
    #expect(workbook.sheets[0].name == "绩效总览")
    let sheet = workbook.sheets[1]
    #expect(sheet.name == "大型设备运行保障经费")
    #expect(sheet["A1"] == "项目支出绩效目标执行监控表")
    #expect(sheet["A2"] == "（2024年度，1-7月）")
    for sheet in workbook.sheets[1...] {
      #expect(sheet.landscape)
      // A4.
      #expect(sheet.paper == "9")
      #expect(sheet.fit == [1, 1])
      #expect(sheet.centred)
    }
  }

  @Test("The cells of the monitoring form, numbers as numbers")
  func monitoring() throws {
    let sheet = try opened(.monitoring, .july).sheets[1]
    #expect(sheet["B4"] == "大型设备运行保障经费")
    #expect(sheet["A6"] == "项目资金\n（万元）")
    #expect(
      ["E6", "G6", "I6", "N6"].map { sheet[$0] } == ["年初预算数", "1-7月执行数", "1-7月执行率", "全年预计执行数"])
    // Spent through July: 0.86 + 0.24 + 2.70 + 0.72 + 0.35 + 3.18 + 1.6235 = 9.6735 of 35.00, 27.6386 %; × 12/7.
    #expect(
      ["E7", "G7", "I7", "N7"].map { sheet[$0] } == [
        "35.000000", "9.673500", "27.640000", "16.583143",
      ])
    #expect(["E7", "G7", "I7", "N7"].allSatisfy { sheet.cells[$0]?.isNumber == true })
    #expect(sheet.cells["I7"]?.format == "0.00\"%\"")
    for range in ["A1:Q1", "B4:Q4", "A6:A9", "E7:F7", "A11:A19", "B11:B12", "H11:M11", "N11:P11"] {
      #expect(sheet.merged.contains(range), "\(range)")
    }
    // 产出指标 has four indicators, 效益指标 two.
    #expect(sheet["B13"] == "产出指标")
    #expect(sheet.merged.contains("B13:B16"))
    #expect(sheet.merged.contains("B17:B18"))
    #expect(sheet["F16"] == "27.64%（计算）")
    // 16.583143 of 35.00.
    #expect(sheet["G16"] == "47.38%（计算）")
  }

  @Test("The cells of the self-evaluation")
  func evaluation() throws {
    let sheet = try opened(.evaluation, .september).sheets[1]
    // 12.85 of 35.00 is 36.7142 %; of 10 points 3.67.
    #expect(
      ["D7", "E7", "F7", "G7", "H7", "I7"].map { sheet[$0] } == [
        "35.000000", "35.000000", "12.850000", "10.000000", "36.710000", "3.670000",
      ])
    #expect(sheet["B9"] == "　　　上年结转资金")
    #expect(sheet["D9"] == nil)
    #expect(sheet["A21"] == "总分")
    #expect(sheet["G21"] == "100.000000")
    // Nothing is reported of six indicators, so there is no score.
    #expect(sheet["H21"] == nil)
  }

  @Test("The page's policy lets in its own style, by its digest")
  func digest() throws {
    let forms = UnitForms(.evaluation, of: try sampleBook(), asOf: .december)
    let page = String(
      decoding: try FormExport(forms, chinese, time: Timestamp(seconds: 0)).bytes(.html),
      as: UTF8.self)
    try expectDigest(of: "style", in: page)
    #expect(!page.contains("<script"))
    #expect(page.ranges(of: "<section ").count == 11)
  }

  @Test("A page for browsers is well formed and shows what projects are called, whatever that is")
  func hostilePage() throws {
    let names = ["=1", "]]>", "<script>", "&amp;", "\u{0}\u{B}\u{1F}", "\u{FFFE}\u{FFFF}", "\"'"]
    let hostile = try book(
      names.enumerated().map { project("C\($0)", $1, january: 1) }, unit: "<b>&</title>")
    let forms = UnitForms(.monitoring, of: hostile, asOf: .july)
    let export = FormExport(forms, chinese, time: Timestamp(seconds: 0))
    let cells = try cells(ofPage: String(decoding: try export.bytes(.html), as: UTF8.self))
    for name in ["=1", "]]>", "<script>", "&amp;", "\"'"] { #expect(cells.contains(name)) }
    // Sheets of such names are sheets all the same.
    #expect(try OpenedWorkbook(try export.bytes(.xlsx)).sheets.count == names.count + 1)
  }
}
