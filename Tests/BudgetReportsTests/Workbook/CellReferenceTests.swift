import BudgetReports
import Testing

@Suite("Cells in formulas") struct CellReferenceTests {
  @Test(
    "Columns go on with two and three letters",
    arguments: [
      (0, "A1"), (25, "Z1"), (26, "AA1"), (51, "AZ1"), (52, "BA1"), (701, "ZZ1"), (702, "AAA1"),
    ])
  func letters(column: Int, text: String) {
    #expect(CellReference(row: 0, column: column).text == text)
  }

  @Test("Ranges, fixed ones and those of another sheet")
  func ranges() {
    let range = CellRange(rows: 3...9, columns: 2...13)
    #expect(range.text == "C4:N10")
    #expect(range.fixedText == "$C$4:$N$10")
    #expect(range.text(in: "王's 表") == "'王''s 表'!$C$4:$N$10")
  }
}
