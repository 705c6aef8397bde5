import BudgetImport
import TestSupport
import Testing

@testable import BudgetExchange

private func tables(_ workbook: WorkbookBytes) throws(SourceProblem) -> [CellTable] {
  try SourceFile.tables(workbook.bytes, name: "a.xlsx").tables
}

@Suite("Workbooks") struct WorkbookTests {
  @Test("rows and cells with gaps, their types, and blanks at the ends left out")
  func cells() throws {
    var workbook = WorkbookBytes(
      (
        "支出",
        """
        <row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row><row r="3"/>
        <row r="7"><c r="A7"><v>12.340000000000002</v></c><c r="B7" t="n"><v>1E-3</v></c>\
        <c r="C7" t="str"><f>A7</f><v> 文 </v></c><c r="D7" t="b"><v>1</v></c>\
        <c r="E7" t="e"><v>#REF!</v></c><c r="F7" t="inlineStr"><is><t>行内</t></is></c>\
        <c r="H7" s="1"/><c r="I7"/></row><row><c><v>1</v></c><c><v>2</v></c></row>
        """
      ))
    workbook.texts = [
      "<t>项目</t>",
      "<r><rPr><b/></rPr><t>1</t></r><r><t xml:space=\"preserve\">月 </t></r><rPh sb=\"0\" eb=\"1\"><t>イチ</t></rPh>",
    ]
    let table = try tables(workbook)[0]
    #expect(table.sheet == "支出")
    #expect(
      table.rows == [
        .init(number: 2, cells: [.blank, .text("项目"), .blank, .text("1月")]),
        .init(
          number: 7,
          cells: [
            .number("12.340000000000002", isDate: false), .number("1E-3", isDate: false),
            .text("文"), .truth(true), .failure("#REF!"), .text("行内"),
          ]),
        .init(number: 8, cells: [.number("1", isDate: false), .number("2", isDate: false)]),
      ])
  }

  @Test("dates by their styles, days counted from 1900 and from 1904")
  func dates() throws {
    var workbook = WorkbookBytes(
      (
        "a",
        "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>45292</v></c><c r=\"B1\" s=\"1\"><v>45292</v></c>"
          + "<c r=\"C1\" s=\"2\"><v>45292</v></c><c r=\"D1\" s=\"3\"><v>45292</v></c></row>"
      ))
    workbook.styles = """
      <numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
      <numFmt numFmtId="165" formatCode="#,##0.00&quot; ym&quot;"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      """
    func cells() throws -> [CellValue] { try tables(workbook)[0].rows[0].cells }
    #expect(
      try cells() == [
        .number("45292", isDate: false), .number("45292", isDate: true),
        .number("45292", isDate: true), .number("45292", isDate: false),
      ])
    workbook.properties = "date1904=\"1\""
    #expect(try cells()[1] == .number("46754", isDate: true))
  }

  @Test(
    "formats of dates",
    arguments: [
      ("yyyy-mm-dd", true), ("[h]:mm", true), ("[Red]0.00", false), ("General", false),
      ("0.00E+00", false),
      ("\"d\"0", false), ("\\d0", false), ("_d0", false), ("#,##0", false), ("m/d", true),
      ("@", false),
    ])
  func formats(code: String, isDate: Bool) {
    #expect(DateStyles.showsDate(code) == isDate)
  }

  @Test(
    "several sheets, hidden ones said, merged cells kept, other parts of the package passed over")
  func sheets() throws {
    var workbook = WorkbookBytes(
      ("一", WorkbookBytes.data([["a"]])),
      (
        "二 & 三",
        WorkbookBytes.data([["b"]])
          + "<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"E5\"/></mergeCells>"
      )
    )
    workbook.states = [0: "state=\"veryHidden\""]
    let read = try tables(workbook)
    #expect(read.map(\.sheet) == ["一", "二 & 三"])
    #expect(read.map(\.isHidden) == [true, false])
    #expect(
      read[1].merged == [
        MergedCells(rows: 1...2, columns: 0...2), MergedCells(rows: 5...5, columns: 4...4),
      ])
  }

  @Test("the strict form and references with other prefixes")
  func strict() throws {
    var workbook = WorkbookBytes(("a", WorkbookBytes.data([["1"]])))
    workbook.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
    workbook.types = "http://purl.oclc.org/ooxml/officeDocument/relationships"
    #expect(try tables(workbook)[0].rows.count == 1)
    workbook.parts = [
      (
        "xl/workbook.xml",
        "<x:workbook xmlns:x=\"\(workbook.namespace)\" xmlns:d=\"\(workbook.types)\"><x:sheets>"
          + "<x:sheet name=\"b\" d:id=\"rId1\"/></x:sheets></x:workbook>"
      )
    ]
    #expect(try tables(workbook)[0].sheet == "b")
  }

  @Test("characters that XML cannot hold")
  func escapes() {
    func text(_ text: String) -> String { RichText.text(of: Array(text.utf8)) }
    #expect(text("a_x000D_b_x000a_") == "a\rb\n")
    #expect(text("_x005F_x000D_") == "_x000D_")
    #expect(text("_xyz_x1_x00_x0000G_x") == "_xyz_x1_x00_x0000G_x")
    #expect(text("_xD800_") == "_xD800_")
  }
}
