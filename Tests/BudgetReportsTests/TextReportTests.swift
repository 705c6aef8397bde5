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
        截至2024年6月末（当月计划为批复数）  序时进度 50.00%  单位：万元

        项目             调整后预算  累计支出  计划%  执行%    偏差  落后金额  状态              序时
        ---------------  ----------  --------  -----  -----  ------  --------  ----------------  ----
        电梯维保              35.00      7.00  28.57  20.00   -8.57      3.00  未填报 至5月滞后  红
        Heating 供暖         100.50     60.30  50.00  60.00  +10.00      0.00  正常              绿
        ---------------  ----------  --------  -----  -----  ------  --------  ----------------  ----
        合计（2个项目）      135.50     67.30  44.46  49.67   +5.20      3.00

        滞后 1 项（其中严重滞后 0 项；6月未填报、尚不能确定 1 项），落后金额合计 3.00；超支 0 项；6月未填报
        1 项
        状态按支出计划判定：执行率低于计划进度为滞后，低 10 个百分点及以上为严重滞后；序时进度灯看执行率为序
        时进度的百分之几：低于 60% 红，低于 80% 黄，其余绿。

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
        "项目", "调整后预算", "累计支出", "计划%", "执行%", "偏差", "落后金额", "状态", "序时", "未填报", "10月底尚需",
      ])
    // Full headings need 31, 12, 8, 9, 7, 14, 9, 16, 10, 10 and 16 columns and ten gaps of two.
    #expect(
      try headings(162) == [
        "项目", "调整后预算数", "累计支出", "计划进度%", "执行率%", "偏差（百分点）", "落后金额", "状态", "序时进度灯", "未填报月份",
        "10月底前尚需支出",
      ])
    #expect(try headings(161)[1] == "调整后预算")
    #expect(
      try headings(100) == ["项目", "调整后预算", "累计支出", "计划%", "执行%", "偏差", "状态", "序时"])
    #expect(try headings(60) == ["项目", "计划%", "执行%", "偏差", "状态"])
    #expect(try headings(40) == ["项目", "偏差", "状态"])
    #expect(try headings(5) == ["项目"])
  }

  @Test("A name gives way with two points; a wide character is never halved")
  func cutNames() throws {
    let page = Summary(try book(at: Repository.sample), asOf: .september).report(chinese)
      .text(pageWidth: 80, usesColor: false)
    #expect(page.contains("\n城市夜景品质提..      48.4857"))
  }

  @Test("Nothing to compare is a dash before the point")
  func noFigures() throws {
    let empty = try project("Z", "空", plan: ["0", "0", "0", "0"])
    let lift = try project("L", "Lift", plan: ["5", "10", "20", "35"], spending: ["7"])
    let page = Summary(try book([empty, lift]), asOf: .june).report(english)
      .text(pageWidth: 110, usesColor: false)
    let row = [
      "空       ", "       0.00", " 0.00", " -   ", "  -   ", " -   ", "     -   ",
      "not reported              ", "-    ", "1-6",
    ].joined(separator: "  ")
    #expect(page.contains("\n\(row)\n"))
  }

  @Test("Colours only when asked, around words and never around spaces")
  func colours() throws {
    let report = Summary(try book(at: Repository.sample), asOf: .september).report(chinese)
    let plain = report.text(pageWidth: 100, usesColor: false)
    let colored = report.text(pageWidth: 100, usesColor: true)
    #expect(!plain.contains("\u{1B}"))
    let gap = String(repeating: " ", count: 8)
    #expect(colored.contains("  \u{1B}[31m严重滞后\u{1B}[m\(gap)  \u{1B}[31m红\u{1B}[m\n"))
    #expect(colored.contains("  \u{1B}[33m滞后\u{1B}[m\(gap)      \u{1B}[33m黄\u{1B}[m\n"))
    #expect(colored.contains("  \u{1B}[32m正常\u{1B}[m\(gap)      \u{1B}[32m绿\u{1B}[m\n"))
    #expect(colored.contains("  \u{1B}[33m未填报 至7月滞后\u{1B}[m  \u{1B}[31m红\u{1B}[m\n"))
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

        项目             调整后预算数  累计支出  计划进度%  执行率%  偏差（百分点）  落后金额
        ---------------  ------------  --------  ---------  -------  --------------  --------
        合计（4个项目）        271.00    134.60      44.46    49.67           +5.20      6.00

        滞后 2 项（其中严重滞后 0 项；6月未填报、尚不能确定 2 项），落后金额合计 6.00；超支 0 项；6月未填报
        2 项

        """)
  }
}
