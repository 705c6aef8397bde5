import BudgetExchange
import BudgetImport
import BudgetModel
import TestSupport
import Testing

@Suite("A written document of two projects, from bytes to a book") struct WrittenFormTests {
  private func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// A cell of some columns of the grid, with a paragraph for each line.
  private func cell(_ text: String, _ span: Int = 1, merge: String = "") -> String {
    "<w:tc><w:tcPr><w:gridSpan w:val=\"\(span)\"/>\(merge)</w:tcPr>"
      + text.split(separator: "\n", omittingEmptySubsequences: false).map {
        paragraph(String($0))
      }.joined() + "</w:tc>"
  }

  private func row(_ cells: String...) -> String { "<w:tr>\(cells.joined())</w:tr>" }

  private func form(_ name: String, total: String, goals: String, rows: String) -> String {
    paragraph("项目支出绩效目标申报表") + paragraph("（2025年度）") + "<w:tbl>"
      + row(cell("项目名称"), cell(name), cell("主管部门"), cell("820 某某县教育局"))
      + row(cell("实施单位"), cell("820001 某某县第一中学"), cell("项目类别"), cell("延续性项目"))
      + row(cell("项目资金\n（元）"), cell("年度资金总额"), cell(total, 2))
      + row(cell(""), cell("其中：一般公共预算拨款"), cell(total, 2))
      + row(cell("年度目标"), cell(goals, 3))
      + row(cell("一级指标"), cell("二级指标"), cell("三级指标"), cell("指标值")) + rows + "</w:tbl>"
  }

  private var archive: [UInt8] {
    let begins = "<w:vMerge w:val=\"restart\"/>"
    let goesOn = "<w:vMerge/>"
    let body =
      form(
        "校舍维修改造", total: "1,200,000.00", goals: "目标1：完成3栋教学楼屋面防水改造；\n目标2：更换门窗。",
        rows: row(cell("产出指标", merge: begins), cell("数量指标"), cell("屋面改造\n面积"), cell("≥3500平方米"))
          + row(cell("", merge: goesOn), cell("质量指标"), cell("验收合格率"), cell("100%"))
          + row(cell("满意度指标"), cell("服务对象满意度指标"), cell("师生满意度"), cell("≥90%")))
      + form(
        "营养餐补助", total: "456,789.12", goals: "保障学生营养餐供应",
        rows: row(cell("产出指标"), cell("数量指标"), cell("受益人数"), cell("≥500人")))
    return StoredZip([
      "word/document.xml": "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
    ]).archive
  }

  @Test func whole() throws {
    let reading = try DocumentFile.read(archive, path: "")
    let book = reading.book
    #expect(book.unit == Unit(code: "820001", name: "某某县第一中学"))
    #expect(book.department == Unit(code: "820", name: "某某县教育局"))
    #expect(book.fiscalYear == FiscalYear(2025))
    #expect(book.projects.map(\.name) == ["校舍维修改造", "营养餐补助"])
    #expect(book.projects.map(\.budget.total.fen) == [120_000_000, 45_678_912])
    #expect(book.projects.map(\.goals) == [["完成3栋教学楼屋面防水改造；", "更换门窗。"], ["保障学生营养餐供应"]])
    #expect(
      book.projects.map(\.attributes)
        == Array(
          repeating: [
            Attribute(name: "实施单位", value: "820001 某某县第一中学"),
            Attribute(name: "项目类别", value: "延续性项目"),
          ], count: 2))
    #expect(
      book.projects.flatMap(\.indicators).map { [$0.level1, $0.level2, $0.level3, $0.target] } == [
        ["产出指标", "数量指标", "屋面改造面积", "≥3500平方米"], ["产出指标", "质量指标", "验收合格率", "100%"],
        ["满意度指标", "服务对象满意度指标", "师生满意度", "≥90%"], ["产出指标", "数量指标", "受益人数", "≥500人"],
      ])
    #expect(
      reading.uncertain.map { "\($0.place.path) \($0.reason)" } == [
        "projects[0].code codeMade(\"L001\")", "projects[1].code codeMade(\"L002\")",
      ])
    #expect(reading.unread == [])
  }
}
