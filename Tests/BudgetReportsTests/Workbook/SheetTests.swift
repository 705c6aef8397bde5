import BudgetFigures
import BudgetModel
import BudgetReports
import BudgetText
import Testing

/// Of two projects as of June: equipment, 7.00 of 35.00 spent, 10.00 planned; heating, 60.30 of 100.50, 50.25 planned.
@Suite("The workbook as a value") struct SheetTests {
  @Test("Its sheets, in both languages")
  func names() throws {
    #expect(
      workbook(try twoProjects(), asOf: .june).sheets.map(\.name) == [
        "汇总", "逐月支出", "计划与执行", "预算与计划", "绩效指标", "预算调整",
      ])
    let book = try twoProjects()
    let history = HistoryReport([], of: book)
    let english = BudgetWorkbook(
      book, asOf: .june, history: history, clockOffset: 0, Strings(.english)
    ).workbook
    #expect(
      english.sheets.map(\.name) == [
        "Summary", "Monthly spending", "Plan and actual", "Budgets and plans",
        "Performance indicators", "Budget adjustments", "History",
      ])
    #expect(english.sheets.allSatisfy { $0.name.count <= 31 })
  }

  @Test(
    "Months: numbers, blanks where nothing is reported, sums as formulas with what they come to")
  func months() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("逐月支出")
    #expect(
      sheet.texts(ofRow: 3) == [
        "项目编码", "项目名称", "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月",
        "11月", "12月", "合计",
      ])
    #expect(sheet["A4"] == .text("E1"))
    #expect(sheet["E4"] == .money(try wan("2")))
    #expect(sheet["F4"] == .money(.zero))
    #expect(sheet["H4"] == .blank)
    #expect(try sheet["O4"] == .formula("SUM(C4:N4)", wan: "7"))
    #expect(try sheet["O5"] == .formula("SUM(C5:N5)", wan: "60.3"))
    // January: 1 and 20; June: nothing reported and 0.
    #expect(try sheet["C6"] == .formula("SUM(C4:C5)", wan: "21"))
    #expect(try sheet["H6"] == .formula("SUM(H4:H5)", wan: "0"))
    #expect(try sheet["O6"] == .formula("SUM(O4:O5)", wan: "67.3"))
    // Sorted, it would no longer be what other sheets' formulas take it for.
    #expect(sheet.filter == nil)
    #expect((sheet.frozenRows, sheet.frozenColumns) == (3, 2))
  }

  @Test("Two sources: a row each, named")
  func sources() throws {
    var builder = BookBuilder()
    let project = Project(
      code: "C", name: "供暖", budget: Funds(fiscal: try wan("10"), other: try wan("5")), purpose: "",
      goals: [], plan: nil,
      spending: [
        Spending(month: .february, amount: Funds(fiscal: try wan("1.5"), other: try wan("0.25")))
      ])
    #expect(builder.append(project).isEmpty)
    let year = try #require(FiscalYear(2024))
    let book = try #require(
      builder.book(unit: Unit(code: "1", name: "某单位"), fiscalYear: year))
    let made = workbook(book, asOf: .march)
    let sheet = try made.sheet("逐月支出")
    #expect(sheet["C3"] == .text("资金来源"))
    #expect(sheet["C4"] == .text("财政资金"))
    #expect(sheet["E4"] == .money(try wan("1.5")))
    #expect(sheet["C5"] == .text("其他资金"))
    #expect(sheet["E5"] == .money(try wan("0.25")))
    #expect(sheet["D5"] == .blank)
    // The project's spending to the end of March is both rows', three columns.
    #expect(
      try made.sheet("汇总")["G4"] == .formula("SUM('逐月支出'!$D$4:$F$5)", wan: "1.75"))
  }

  @Test("Summary: what a reader would work out anew is a formula, with what the book says")
  func summary() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("汇总")
    #expect(
      sheet.texts(ofRow: 3) == [
        "项目编码", "项目", "年初预算数", "调整后预算数", "计划累计", "计划进度%", "累计支出", "执行率%",
        "偏差（百分点）", "落后金额", "状态", "序时进度灯", "未填报月份", "时间节点计划累计",
        "10月底前尚需支出", "月均尚需支出", "全年预计执行数",
      ])
    #expect(sheet["D4"] == .money(try wan("35")))
    #expect(sheet["E4"] == .money(try wan("10")))
    #expect(sheet["F4"] == .formula("IF(D4=0,\"-\",E4/D4*100)", percent: 2857))
    #expect(try sheet["G4"] == .formula("SUM('逐月支出'!$C$4:$H$4)", wan: "7"))
    #expect(sheet["H4"] == .formula("IF(D4=0,\"-\",G4/D4*100)", percent: 2000))
    // 7/35 less 10/35 is −3/35: −8.571… points.
    #expect(sheet["I4"] == .formula("IF(D4=0,\"-\",(G4-E4)/D4*100)", percent: -857))
    #expect(try sheet["J4"] == .formula("MAX(E4-G4,0)", wan: "3"))
    #expect(sheet["K4"] == .text("未填报 至5月滞后"))
    #expect(sheet["N4"] == .money(try wan("20")))
    #expect(try sheet["O4"] == .formula("MAX(N4-G4,0)", wan: "13"))
    #expect(try sheet["P4"] == .formula("ROUND(O4/4,6)", wan: "3.25"))
    // Reported through May.
    #expect(try sheet["Q4"] == .formula("ROUND(G4/5*12,6)", wan: "16.8"))
    // 35 and 100.5, 10 and 50.25, 7 and 60.3.
    #expect(sheet["B6"] == .text("合计（2个项目）"))
    #expect(try sheet["D6"] == .formula("SUM($D$4:$D$5)".replacing("$", with: ""), wan: "135.5"))
    #expect(try sheet["E6"] == .formula("SUM(E4:E5)", wan: "60.25"))
    #expect(try sheet["G6"] == .formula("SUM(G4:G5)", wan: "67.3"))
    // 67.3/135.5 is 49.667…, 60.25/135.5 is 44.464…; 7.05/135.5 is 5.202….
    #expect(sheet["H6"] == .formula("IF(D6=0,\"-\",G6/D6*100)", percent: 4967))
    #expect(sheet["F6"] == .formula("IF(D6=0,\"-\",E6/D6*100)", percent: 4446))
    #expect(sheet["I6"] == .formula("IF(D6=0,\"-\",(G6-E6)/D6*100)", percent: 520))
    #expect(sheet.filter == CellRange(rows: 2...4, columns: 0...16))
  }

  @Test("A total that rounded amounts do not come to is a number, not a formula")
  func thirds() throws {
    // Three projects with 5/3 planned each: 1.666667 three times is 5.000001, and 5.00 is right.
    let three = try (1...3).map { try project("T\($0)", "三分", plan: ["5", "5", "5", "5"]) }
    let sheet = try workbook(try book(three), asOf: .january).sheet("汇总")
    #expect(sheet["E4"] == .money(try wan("1.666667")))
    #expect(sheet["E7"] == .money(try wan("5")))
    #expect(try sheet["D7"] == .formula("SUM(D4:D6)", wan: "15"))
  }

  @Test("No budget has no rate: a dash, by formula too")
  func noBudget() throws {
    let sheet = try workbook(
      try book([project("Z", "空", plan: ["0", "0", "0", "0"])]), asOf: .march
    ).sheet("汇总")
    #expect(sheet["H4"] == .formula("IF(D4=0,\"-\",G4/D4*100)", result: .text("-")))
    #expect(sheet["I4"] == .text("-"))
    #expect(sheet["E4"] == .text("-"))
  }

  @Test("The lag is marked by the thresholds of the book, words beside colours")
  func marks() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("汇总")
    let deviations = sheet.marks.filter { $0.range == CellRange(rows: 3...4, columns: 8...8) }
    #expect(
      deviations.map(\.condition) == [
        .formula("AND(ISNUMBER(I4),ROUND(I4,2)<=-10.00)"),
        .formula("AND(ISNUMBER(I4),ROUND(I4,2)<-0.00)"),
      ])
    #expect(deviations.map(\.tone) == [.danger, .caution])
    let words = sheet.marks.compactMap { mark in
      if case .contains(let word) = mark.condition { word } else { nil }
    }
    #expect(words == ["未填报", "超支", "严重滞后", "滞后", "正常", "红", "黄", "绿"])
  }

  @Test("Columns are as wide as their totals with separators")
  func widths() throws {
    // 1,234.5678 takes ten columns, bold and between margins.
    let lifts = try project(
      "E", "电梯", plan: ["1", "2", "3", "1234.5678"], adjustments: [(.may, "-34.5678")])
    let sheet = try workbook(try book([lifts]), asOf: .june).sheet("预算调整")
    #expect(sheet.columns[1].width >= 12)
    // 1,200.00 takes eight.
    #expect(sheet.columns[6].width >= 10)
  }

  @Test("A book without projects has its sheets all the same")
  func empty() throws {
    let made = workbook(try book([]), asOf: .june)
    #expect(made.sheets.count == 6)
    #expect(made.sheets.allSatisfy { $0.filter == nil && $0.charts.isEmpty && $0.choices.isEmpty })
  }
}
