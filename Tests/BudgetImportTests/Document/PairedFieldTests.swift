import BudgetImport
import BudgetModel
import Foundation
import TestSupport
import Testing

@Suite("Forms with two labels and values on one line") struct PairedFieldTests {
  private func read(_ name: String) throws -> DocumentReading {
    try DocumentReader.read(
      DocumentText(
        try String(
          contentsOfFile: Repository.root + "/Tests/BudgetImportTests/Documents/\(name).txt",
          encoding: .utf8)))
  }

  @Test(
    "Each value belongs to its own label, in columns and in running words",
    arguments: ["pairs-820001-layout", "pairs-820001"])
  func pairs(_ name: String) throws {
    let reading = try read(name)
    let project = try #require(reading.book.projects.first)
    #expect(project.name == "校舍维修改造")
    #expect(
      project.attributes == [
        Attribute(name: "实施单位", value: "820001 某某县第一中学"),
        Attribute(name: "项目类别", value: "延续性项目"),
        Attribute(name: "项目起止时间", value: "2025年1月-2025年12月"),
      ])
    #expect(project.goals == ["完成3栋教学楼屋面防水改造；", "更换门窗 120 樘。"])
    #expect(project.budget.total.fen == 120_000_000)
    #expect(project.indicators.count == 6)
    #expect(
      reading.uncertain.allSatisfy {
        if case .codeMade = $0.reason { true } else { false }
      })
    #expect(reading.unread == [])
  }

  @Test(
    "The unit that every form names is the book's, under the department of its heading",
    arguments: ["pairs-820001-layout", "pairs-820001"])
  func agent(_ name: String) throws {
    let book = try read(name).book
    #expect(book.unit == Unit(code: "820001", name: "某某县第一中学"))
    #expect(book.department == Unit(code: "820", name: "某某县教育局"))
  }

  /// Forms of some projects, each with the lines that name its unit.
  private func forms(_ units: [String], before: String = "2025年度", amountUnit: String = "万元") throws
    -> DocumentReading
  {
    let forms = units.enumerated().map { index, unit in
      """
      项目支出绩效目标表
      单位：\(amountUnit)
      项目名称 项目\(index + 1) \(unit)
      年度资金总额 10.00 其中：财政资金 10.00
      年度目标 1.完成。
      2、达标。
      一级指标 二级指标 三级指标 指标值
      产出指标 数量指标 数量 ≥5个
      """
    }
    return try DocumentReader.read(
      DocumentText(before + "\n" + forms.joined(separator: "\n") + "\n"))
  }

  @Test func aCodeMayStandInAnotherFormThanTheName() throws {
    let book = try forms(["实施单位 某某县第一中学", "项目单位 820001 某某县第一中学"]).book
    #expect(book.unit == Unit(code: "820001", name: "某某县第一中学"))
    let other = try forms(["单位编码 820001 实施单位 某某县第一中学"]).book
    #expect(other.unit == Unit(code: "820001", name: "某某县第一中学"))
  }

  @Test func formsOfDifferentUnitsNameNone() {
    #expect(throws: DocumentError.noUnit) {
      try forms(["实施单位 820001 某某县第一中学", "实施单位 820002 某某县第二中学"])
    }
    #expect(throws: DocumentError.noUnit) { try forms(["实施单位 820001 某某县第一中学", ""]) }
    #expect(throws: DocumentError.noUnit) { try forms(["实施单位 某某县第一中学"]) }
  }

  @Test func aPrintedUnitGoesBeforeTheOneThatCarriesOut() throws {
    let book = try forms(
      ["实施单位 820001 某某县第一中学"], before: "2025年度\n部门名称：820 某某县教育局"
    ).book
    #expect(book.unit == Unit(code: "820", name: "某某县教育局"))
  }

  @Test(
    "Every unit of amounts that tables know is known in documents",
    arguments: [("元", 1_000), ("千元", 1_000_000), ("万元", 10_000_000), ("亿元", 100_000_000_000)])
  func amountUnits(_ unit: String, fen: Int64) throws {
    let reading = try forms(["实施单位 820001 某某县第一中学"], amountUnit: unit)
    #expect(reading.book.projects.map(\.budget.total.fen) == [fen])
    #expect(
      reading.uncertain.allSatisfy {
        if case .codeMade = $0.reason { true } else { false }
      })
  }

  @Test func aYearAloneOnItsLineIsRead() throws {
    let reading = try forms(
      ["实施单位 820001 某某县第一中学"], before: "某某县第一中学公开资料\n（2025年度）")
    #expect(reading.book.fiscalYear == FiscalYear(2025))
    #expect(reading.unread.map(\.text) == ["某某县第一中学公开资料"])
  }
}
