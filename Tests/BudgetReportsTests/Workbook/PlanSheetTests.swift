import BudgetModel
import BudgetReports
import Testing

@Suite("Plan and actual in the workbook") struct PlanSheetTests {
  @Test("The unit, with its months as formulas of the other sheet")
  func unit() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("计划与执行")
    #expect(sheet["D3"] == .text("1月底\n推算"))
    #expect(sheet["F3"] == .text("3月底\n批复"))
    #expect(sheet["B4"] == .text("合计（2个项目）"))
    // March: 5 and 0; June: 10 and 50.25; April: 5 and a third of 5, a third of 50.25.
    #expect(sheet["F4"] == .money(try wan("5")))
    #expect(sheet["G4"] == .money(try wan("23.416667")))
    #expect(sheet["I4"] == .money(try wan("60.25")))
    // Heating has reported June.
    #expect(try sheet["I5"] == .formula("SUM('逐月支出'!$C$4:$H$5)", wan: "67.3"))
    #expect(sheet["J5"] == .blank)
    // Half of 135.5.
    #expect(sheet["I6"] == .money(try wan("67.75")))
  }

  @Test("A project chosen in a cell, found by its name whatever stands in it")
  func choice() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("计划与执行")
    let choice = try #require(sheet.choices.first)
    #expect(choice.cell == CellReference(row: 7, column: 1))
    #expect(choice.list.fixedText == "$Q$32:$Q$33")
    #expect([sheet["Q32"], sheet["Q33"]] == [.text("电梯维保"), .text("Heating 供暖")])
    #expect([sheet["R32"], sheet["R33"]] == [.money(try wan("35")), .money(try wan("100.5"))])
    // Heating lacks nothing; equipment has not reported June.
    #expect(sheet["B8"] == .text("Heating 供暖"))
    #expect(
      sheet["Q8"]
        == .formula(
          "MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B$8,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\"),"
            + "$Q$32:$Q$33,0)", result: .count(2)))
    // Of two rows a project, the first is the plan.
    let (plan, spent) = ("INDEX($I$32:$I$35,2*$Q$8-1)", "INDEX($I$32:$I$35,2*$Q$8)")
    #expect(try sheet["I9"] == .formula("IF(\(plan)=\"\",NA(),\(plan))", wan: "50.25"))
    #expect(try sheet["I10"] == .formula("IF(\(spent)=\"\",NA(),\(spent))", wan: "60.3"))
    #expect(sheet["J10"] == .blank)
    #expect(try sheet["I11"] == .formula("INDEX($R$32:$R$33,$Q$8)*6/12", wan: "50.25"))
    #expect(sheet.columns[15...].allSatisfy { $0.isHidden })
    #expect(sheet.shownColumns == 15)
  }

  @Test("All projects: two rows each, spending only where it is reported")
  func table() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("计划与执行")
    #expect(sheet.texts(ofRow: 32)[..<3] == ["E1", "电梯维保", "计划累计"])
    #expect(sheet.texts(ofRow: 35)[..<3] == ["H2", "Heating 供暖", "累计支出"])
    #expect(sheet["O32"] == .money(try wan("35")))
    #expect(try sheet["H33"] == .formula("SUM('逐月支出'!$C$4:$G$4)", wan: "7"))
    #expect(sheet["I33"] == .blank)
    #expect(try sheet["I35"] == .formula("SUM('逐月支出'!$C$5:$H$5)", wan: "60.3"))
  }

  @Test("Two charts of three lines, told apart by more than colour")
  func charts() throws {
    let sheet = try workbook(try twoProjects(), asOf: .june).sheet("计划与执行")
    #expect(
      sheet.charts.map(\.title) == [.words("某单位"), .cell(CellReference(row: 7, column: 1))])
    for (chart, row) in zip(sheet.charts, [3, 8]) {
      #expect(chart.series.map(\.line) == [.planned, .actual, .clock])
      #expect(chart.series.map(\.name) == ["计划累计", "累计支出", "序时"])
      #expect(chart.series.map(\.values.first.row) == [row, row + 1, row + 2])
      #expect(chart.categories == "'逐月支出'!$C$3:$N$3")
    }
  }

  @Test("Equal names in the list have their codes, long ones are cut")
  func labels() throws {
    let long = String(repeating: "长", count: 300)
    let sheet = try workbook(
      try book([
        project("A", "供暖", plan: ["0", "0", "0", "1"]),
        project("B", "供暖", plan: ["0", "0", "0", "1"]),
        project("C", long, plan: ["0", "0", "0", "1"]),
      ]), asOf: .june
    ).sheet("计划与执行")
    #expect([sheet["Q32"], sheet["Q33"]] == [.text("供暖 A"), .text("供暖 B")])
    #expect(sheet["Q34"] == .text(String(repeating: "长", count: 100) + " C"))
  }
}
