import BudgetText
import Testing

@Suite("Formats by the ending of a name") struct ExportFormatTests {
  @Test(
    "In capitals or not, the last ending counts",
    arguments: [
      ("a.xlsx", ExportFormat.xlsx), ("汇总.HTML", .html), ("/tmp/x.json/b.Csv", .csv),
      ("a.csv.md", .md),
      (".json", .json),
    ])
  func known(path: String, format: ExportFormat) {
    #expect(ExportFormat(path: path) == format)
  }

  @Test(
    "Any other is unknown",
    arguments: ["a", "a.", "a.xls", "a.txt", "xlsx", "a.xlsx/b", "", "a.xlsx "])
  func unknown(path: String) {
    #expect(ExportFormat(path: path) == nil)
  }
}
