import BudgetModel
import BudgetText
import Testing

@testable import BudgetReports

@Suite("Forms as pages") struct FormPageTests {
  private func indicator(_ level1: String, _ level2: String, _ name: String) -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: name, description: "", target: "≥1 次", basis: "")
  }

  private func page(
    _ form: StatutoryForm, indicators: [Indicator] = [], budget: String = "10", goal: String = "目标"
  ) throws -> FormPage {
    let project = Project(
      code: "C", name: "某项目", budget: Funds(fiscal: try wan(budget)), purpose: "", goals: [goal],
      plan: nil, indicators: indicators)
    return ProjectForm(form, of: project, in: try book([project]), asOf: .july).page(chinese)
  }

  /// Whether the cells of each part cover its rows and columns, each place once.
  private func isTiled(_ page: FormPage) -> Bool {
    page.parts.allSatisfy { part in
      var count = part.rows.map { _ in page.columns.map { _ in 0 } }
      for cell in part.placed(columns: page.columns.count) {
        for row in cell.rows {
          for column in cell.columns { count[row][column] += 1 }
        }
      }
      return count.allSatisfy { $0.allSatisfy { $0 == 1 } }
    }
  }

  @Test(
    "Cells cover the page, each place once, whatever is missing", arguments: StatutoryForm.allCases)
  func tiled(form: StatutoryForm) throws {
    #expect(isTiled(try page(form)))
    #expect(isTiled(try page(form, budget: "0", goal: "")))
    let levels = [
      indicator("产出指标", "数量指标", "甲"), indicator("产出指标", "数量指标", "乙"),
      indicator("产出指标", "质量指标", "丙"), indicator("效益指标", "质量指标", "丁"),
      indicator("产出指标", "数量指标", "戊"),
    ]
    #expect(isTiled(try page(form, indicators: levels)))
  }

  @Test("Equal levels are one cell, but only next to each other and below the same first level")
  func levels() throws {
    let page = try page(
      .evaluation,
      indicators: [
        indicator("产出指标", "数量指标", "甲"), indicator("产出指标", "数量指标", "乙"),
        indicator("效益指标", "数量指标", "丙"),
      ])
    let part = try #require(page.parts.first { $0.label == "绩效指标" })
    let cells = part.placed(columns: page.columns.count)
    func spans(_ text: String) -> [Int] {
      cells.filter { $0.cell.text == text }.map(\.cell.rowSpan)
    }
    #expect(spans("产出指标") == [2])
    #expect(spans("数量指标") == [2, 1])
    #expect(spans("绩效指标") == [4])
  }

  @Test("Rows are as high as their longest cell needs")
  func lines() {
    var page = FormPage(name: "", title: "", subtitle: "", columns: [5, 9, 11])
    page.parts = [
      FormPart(
        label: "一二三四五六",
        rows: [
          [FormCell("一二三四五", .text), FormCell("一\n二\n三", .text)],
          [FormCell("一二三四五六七八九十", .text, columns: 2)],
        ])
    ]
    // 8 columns hold four characters, so five take two lines; three by their breaks. 19 hold nine. The label of six
    // characters, two in a line, has three lines in five.
    #expect(page.lines == [3, 2])
    page.parts[0].label = "一二三四五六七八九十一二三四"
    // Fourteen characters take seven lines, two more than there are.
    #expect(page.lines == [3, 4])
  }

  @Test("Names of sheets are legal and no two alike")
  func sheetNames() {
    var names = SheetNames()
    #expect(names.name(for: "供暖/制冷[1]") == "供暖-制冷-1-")
    #expect(names.name(for: "供暖:制冷*1?") == "供暖-制冷-1- (2)")
    #expect(names.name(for: "") == "_")
    #expect(names.name(for: "History") == "History_")
    let long = String(repeating: "长", count: 40)
    #expect(names.name(for: long) == String(repeating: "长", count: 31))
    #expect(names.name(for: long) == String(repeating: "长", count: 27) + " (2)")
  }

  @Test("A form of a hundred indicators takes more pages than one")
  func manyIndicators() throws {
    let few = try page(.monitoring, indicators: [indicator("产出指标", "数量指标", "甲")])
    let many = try page(
      .monitoring, indicators: (0..<100).map { indicator("产出指标", "数量指标", "指标\($0)") })
    #expect(WorkbookSheet(few, name: "a").page == .onePage)
    #expect(WorkbookSheet(many, name: "a").page == .pages)
  }

  @Test(
    "Letters are as large as the page allows: a wide form has smaller ones, a long one the smallest"
  )
  func letters() throws {
    // 2 × 785 points hold 9 points for 174 columns, and 8 for 196.
    var page = FormPage(name: "", title: "", subtitle: "", columns: [100, 74])
    page.parts = [FormPart(rows: [[FormCell("一", .text), FormCell("二", .text)]])]
    #expect(page.html.hasPrefix("<section class=\"s9\">"))
    page.columns = [100, 75]
    #expect(page.html.hasPrefix("<section class=\"s8\">"))
    // Forty rows of a line: at 6 points 40 × 7.5 + 160 = 460, at 7 points 510.
    page.columns = [100, 74]
    page.parts = [FormPart(rows: Array(repeating: [FormCell("一", .text, columns: 2)], count: 40))]
    #expect(page.html.hasPrefix("<section class=\"s6\">"))
    page.parts = [FormPart(rows: Array(repeating: [FormCell("一", .text, columns: 2)], count: 50))]
    #expect(page.html.hasPrefix("<section class=\"s5\">"))
  }

  @Test("A page for browsers is well formed where text is not")
  func html() throws {
    let page = try page(.evaluation, goal: "<b>&\"一\n二")
    #expect(page.html.contains("&lt;b&gt;&amp;&quot;一<br/>二"))
    #expect(!page.html.contains("<b>"))
  }

  @Test("The columns of CSV are those of the JSON")
  func heads() throws {
    let project = Project(
      code: "C", name: "某项目", budget: .zero, purpose: "", goals: [], plan: nil,
      indicators: [indicator("产出指标", "数量指标", "甲")])
    let table = IndicatorTable(try book([project]), asOf: .july)
    let keys = table.groups[0].entries[0].fields.map(\.key).joined(separator: ",")
    #expect(table.csv.hasPrefix(keys + "\n"))
  }
}
