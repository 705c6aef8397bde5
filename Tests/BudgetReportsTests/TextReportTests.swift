import BudgetModel
import BudgetReports
import BudgetText
import TestSupport
import Testing

@Suite("Text report") struct TextReportTests {
  @Test("Columns, totals and the lines around them")
  func wholePage() throws {
    let page = Summary(try twoProjects(), asOf: .june).report(chinese)
      .text(pageWidth: 100, usesColor: false)
    // Totals: 67.30/135.50 = 49.6679, planned 60.25/135.50 = 44.4649, difference 7.05/135.50 = 5.2029.
    #expect(
      page == """
        某单位  2024年预算执行情况
        截至 2024-06 月末（该月计划为批复）  序时进度 50.00%  单位：万元

        项目          预算数  累计支出  计划%  执行%    偏差  状态  序时  未填报  10月底前还需
        ------------  ------  --------  -----  -----  ------  ----  ----  ------  ------------
        电梯维保       35.00      7.00  28.57  20.00   -8.57  滞后  红    6              13.00
        Heating 供暖  100.50     60.30  50.00  60.00  +10.00  正常  绿                   19.70
        ------------  ------  --------  -----  -----  ------  ----  ----  ------  ------------
        合计（2项）   135.50     67.30  44.46  49.67   +5.20

        滞后 1 项（其中严重滞后 0 项），超支 0 项，6月未填报 1 项

        """)
  }

  @Test(
    "Aligned within the page, no spaces at the end",
    arguments: [60, 80, 100, 140], [Language.chinese, .english])
  func layout(width: Int, language: Language) throws {
    let page = Summary(try book(at: Repository.sample), asOf: .september)
      .report(Strings(language)).text(pageWidth: width, usesColor: false)
    for line in page.split(separator: "\n") {
      #expect(columns(line) <= width)
      #expect(line.last != " ")
    }
    let table = try #require(PrintedTable(page))
    #expect(table.cells.count == 13)
    #expect(table.keepsGaps)
    #expect(table.pointPlaces.allSatisfy { $0.count <= 1 })
    #expect(table.pointPlaces.contains { $0.count == 1 })
  }

  @Test("The deviation and the status are the last to go, the name is never dropped")
  func narrowPages() throws {
    let report = Summary(try book(at: Repository.sample), asOf: .september).report(chinese)
    func headings(_ width: Int) throws -> [String] {
      let table = try #require(PrintedTable(report.text(pageWidth: width, usesColor: false)))
      return table.cells[0].map { $0.replacing(" ", with: "") }
    }
    #expect(
      try headings(140) == [
        "项目", "预算数", "累计支出", "计划%", "执行%", "偏差", "状态", "序时", "未填报", "10月底前还需",
      ])
    #expect(
      try headings(80) == ["项目", "预算数", "累计支出", "计划%", "执行%", "偏差", "状态", "序时"])
    #expect(try headings(60) == ["项目", "累计支出", "计划%", "执行%", "偏差", "状态"])
    #expect(try headings(30) == ["项目", "偏差", "状态"])
    #expect(try headings(5) == ["项目"])
  }

  @Test("A name gives way with two points; a wide character is never halved")
  func cutNames() throws {
    let page = Summary(try book(at: Repository.sample), asOf: .september).report(chinese)
      .text(pageWidth: 80, usesColor: false)
    #expect(page.contains("\n城市夜景品质提升项..    48.4857"))
  }

  @Test("Nothing to compare is a dash before the point")
  func noFigures() throws {
    let empty = try project("Z", "空", plan: ["0", "0", "0", "0"])
    let lift = try project("L", "Lift", plan: ["5", "10", "20", "35"], spending: ["7"])
    let page = Summary(try book([empty, lift]), asOf: .june).report(english)
      .text(pageWidth: 110, usesColor: false)
    let row = [
      "空       ", "  0.00", "         0.00", " -   ", "   -   ", "     -   ", "no plan", "-    ",
      "1-6    ",
      "           -",
    ].joined(separator: "  ")
    #expect(page.contains("\n\(row)\n"))
  }

  @Test("Colours only when asked, around words and never around spaces")
  func colours() throws {
    let report = Summary(try book(at: Repository.sample), asOf: .september).report(chinese)
    let plain = report.text(pageWidth: 100, usesColor: false)
    let colored = report.text(pageWidth: 100, usesColor: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.contains("  \u{1B}[31m严重滞后\u{1B}[m  \u{1B}[31m红\u{1B}[m\n"))
    #expect(colored.contains("  \u{1B}[33m滞后\u{1B}[m      \u{1B}[33m黄\u{1B}[m\n"))
    #expect(colored.contains("  \u{1B}[32m正常\u{1B}[m      \u{1B}[32m绿\u{1B}[m    5-6\n"))
    let stripped = ["[31m", "[32m", "[33m", "[m"].reduce(colored) {
      $0.replacing("\u{1B}" + $1, with: "")
    }
    #expect(stripped == plain)
  }

  @Test("What a file holds cannot command the terminal")
  func hostileNames() throws {
    let hostile = try project(
      "X", "红\u{1B}[31m\u{9B}2J\u{202E}字\n二", plan: ["0", "0", "0", "1"])
    let page = Summary(try book([hostile], unit: "\u{1B}]0;x\u{7}单位"), asOf: .june)
      .report(chinese).text(pageWidth: 140, usesColor: false)
    #expect(page.hasPrefix("?]0;x?单位  2024年预算执行情况\n"))
    #expect(page.contains("\n红?[31m?2J?字 二  "))
  }

  @Test("Several units end in their totals")
  func allUnits() throws {
    let units = [try twoProjects(unit: "甲"), try twoProjects(unit: "乙")].map {
      Summary($0, asOf: .june)
    }
    var totals = Totals(asOf: .june)
    for unit in units { try totals.add(unit.totals) }
    let page = Summary.report(ofAll: totals, units: 2, chinese)
      .text(pageWidth: 100, usesColor: false)
    #expect(
      page == """
        2个单位合计

        项目         预算数  累计支出  计划%  执行%   偏差
        -----------  ------  --------  -----  -----  -----
        合计（4项）  271.00    134.60  44.46  49.67  +5.20

        滞后 2 项（其中严重滞后 0 项），超支 0 项，6月未填报 2 项

        """)
  }
}
