import BudgetImport
import TestSupport
import Testing

@testable import BudgetExchange

@Suite("Broken workbooks") struct WorkbookFaultTests {
  private func problem(_ workbook: WorkbookBytes) -> SourceProblem? { problem(workbook.bytes) }

  private func problem(_ bytes: [UInt8], name: String = "a.xlsx") -> SourceProblem? {
    do throws(SourceProblem) {
      _ = try SourceFile.tables(bytes, name: name)
      return nil
    } catch {
      return error
    }
  }

  private static func place(_ row: Int, _ column: Int) -> CellPlace {
    CellPlace(sheet: "支出", row: row, column: column)
  }

  @Test(
    "cells that are wrong, with their places",
    arguments: [
      ("<row r=\"2\"><c r=\"C2\"><f>A1+1</f></c></row>", .formulaWithoutValue, place(2, 3)),
      ("<row r=\"2\"><c r=\"C2\"><f>A1+1</f><v></v></c></row>", .formulaWithoutValue, place(2, 3)),
      ("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>", .beyondSheet("XFE2"), place(2, 1)),
      ("<row r=\"1048577\"/>", .beyondSheet("1048577"), place(1, 1)),
      ("<row r=\"0\"/>", .badReference("0"), place(1, 1)),
      ("<row r=\"2\"><c r=\"B\"/></row>", .badReference("B"), place(2, 1)),
      ("<row r=\"2\"><c r=\"C2\"/><c r=\"B2\"/></row>", .outOfOrder("B2"), place(2, 3)),
      ("<row r=\"2\"><c r=\"C2\"/><c r=\"C2\"/></row>", .outOfOrder("C2"), place(2, 3)),
      ("<row r=\"2\"><c r=\"A3\"/></row>", .outOfOrder("A3"), place(2, 1)),
      ("<row r=\"2\"/><row r=\"2\"/>", .outOfOrder("2"), place(2, 1)),
      ("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>7</v></c></row>", .missingText("7"), place(2, 2)),
      ("<row r=\"2\"><c r=\"B2\" t=\"s\"><v>-1</v></c></row>", .missingText("-1"), place(2, 2)),
      ("<row r=\"2\"><c r=\"B2\"><v>1,5</v></c></row>", .badNumber("1,5"), place(2, 2)),
      (
        "<row r=\"1\"/><mergeCells><mergeCell ref=\"B2:A1\"/></mergeCells>", .badReference("B2:A1"),
        place(1, 1)
      ),
    ] as [(String, CellFault, CellPlace)])
  func cells(data: String, fault: CellFault, place: CellPlace) {
    #expect(problem(WorkbookBytes(("支出", data))) == .cell(fault, at: place))
  }

  @Test("parts that are missing or no XML; nothing outside is ever read")
  func parts() {
    let sound = WorkbookBytes(rows: [["项目", "1月"], ["电梯", "1"]])
    func with(_ part: String, _ text: String) -> SourceProblem? {
      var workbook = sound
      workbook.parts = [(part, text)]
      return problem(workbook)
    }
    #expect(problem(sound) == nil)
    #expect(with("xl/worksheets/sheet1.xml", "") == .missingPart("xl/worksheets/sheet1.xml"))
    #expect(with("xl/workbook.xml", "") == .missingPart("xl/workbook.xml"))
    #expect(with("_rels/.rels", "") == .missingPart("_rels/.rels"))
    #expect(with("xl/_rels/workbook.xml.rels", "") == .noSheets)
    #expect(
      with("xl/worksheets/sheet1.xml", "<worksheet>\n<sheetData>\n</worksheet>")
        == .malformed(part: "xl/worksheets/sheet1.xml", line: 3))
    #expect(
      with("xl/worksheets/sheet1.xml", "<!DOCTYPE a [<!ENTITY x \"y\">]><worksheet>&x;</worksheet>")
        == .malformed(part: "xl/worksheets/sheet1.xml", line: 1))
    #expect(
      with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" TargetMode=\"External\" "
          + "Target=\"file:///etc/passwd\"/></Relationships>") == .noSheets)
    #expect(
      with(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
          + "Target=\"../../../etc/passwd\"/></Relationships>") == .missingPart("etc/passwd"))
    #expect(
      with("xl/sharedStrings.xml", "<sst><si><t>GBK \u{1}</t></si></sst>")
        == .malformed(part: "xl/sharedStrings.xml", line: 1))
  }

  @Test("a file that is cut off")
  func truncated() {
    let bytes = WorkbookBytes(rows: [["项目", "1月"], ["电梯", "1"]]).bytes
    for length in [4, 30, bytes.count / 2, bytes.count - 23] {
      #expect(problem(Array(bytes[..<length])) == .damaged(part: nil))
    }
    #expect(problem(Array("项目".utf8)) == .damaged(part: nil))
  }

  @Test("a part that unpacks to far more than it should")
  func bomb() {
    let name = "xl/worksheets/sheet1.xml"
    func workbook(_ blanks: Int) -> [UInt8] {
      var zip = StoredZip()
      for part in WorkbookBytes(rows: [["a"]]).archiveParts where part.name != name {
        zip.add(part.name, Array(part.text.utf8))
      }
      zip.add(name, [], packed: Deflate.blanks(blanks), method: 8, size: blanks)
      return zip.archive
    }
    // Up to four megabytes it is unpacked to its end, where its checksum does not hold.
    #expect(problem(workbook(3 << 20)) == .damaged(part: name))
    #expect(problem(workbook(5 << 20)) == .bomb(part: name))
  }

  @Test(
    "kinds that are not read are told apart by their first bytes, by the name only where these say nothing"
  )
  func kinds() {
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let stream = compound + [UInt8](repeating: 0, count: 120)
    #expect(problem(stream, name: "a.xls") == .foreign(.xls))
    #expect(problem(stream, name: "a.xlsx") == .foreign(.xls))
    #expect(problem(stream, name: "a.et") == .foreign(.et))
    #expect(problem(stream, name: "a.doc") == .foreign(.document))
    let encrypted = "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] as [UInt8] }
    #expect(problem(stream + encrypted + [0, 0], name: "a.xlsx") == .foreign(.protected))
    #expect(problem(compound, name: "a.xls") == .foreign(.xls))
    func zip(_ entries: KeyValuePairs<String, String>) -> [UInt8] { StoredZip(entries).archive }
    #expect(
      problem(
        zip(["mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>"]))
        == .foreign(.ods))
    #expect(problem(zip(["[Content_Types].xml": "", "xl/workbook.bin": ""])) == .foreign(.xlsb))
    #expect(problem(zip(["Index/Document.iwa": ""])) == .foreign(.numbers))
    #expect(
      problem(zip(["[Content_Types].xml": "", "word/document.xml": ""])) == .foreign(.document))
    #expect(problem(zip(["a.txt": "a"])) == .unknownKind)
    var secret = StoredZip()
    secret.add("_rels/.rels", [1], flags: 1)
    #expect(problem(secret.archive) == .foreign(.protected))
    #expect(problem(Array("%PDF-1.7".utf8), name: "a.xlsx") == .foreign(.document))
    #expect(problem(Array("\n<html><table>".utf8), name: "a.xls") == .foreign(.html))
    #expect(problem([], name: "a.xlsx") == .empty)
  }

  @Test("limits: rows, columns, cells and the length of one")
  func limits() throws {
    func problem(_ data: String, _ change: (inout CellLimits) -> Void) throws -> SourceProblem? {
      var limits = CellLimits()
      change(&limits)
      let archive = try Archive(WorkbookBytes(("支出", data)).bytes)
      do throws(SourceProblem) {
        _ = try WorkbookReader(archive, limits: limits).tables(monitor: .none)
        return nil
      } catch {
        return error
      }
    }
    let data = WorkbookBytes.data([["1", "2", "3"], ["4"], ["电梯"]])
    #expect(
      try problem(data) { ($0.rows, $0.columns, $0.cells, $0.cellBytes) = (3, 3, 5, 6) } == nil)
    #expect(
      try problem(data) { $0.rows = 2 } == .tooMuch(.rows(2), at: Self.place(3, 1)))
    #expect(
      try problem(data) { $0.columns = 2 } == .tooMuch(.columns(2), at: Self.place(1, 3)))
    #expect(
      try problem(data) { $0.cells = 4 } == .tooMuch(.cells(4), at: Self.place(3, 1)))
    #expect(
      try problem(data) { $0.cellBytes = 5 } == .tooMuch(.characters(1), at: Self.place(3, 1)))
    // A cell in the last column counts with the blank ones before it.
    #expect(
      try problem("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>") { _ in }
        == .tooMuch(.columns(1024), at: Self.place(1, 16_384)))
  }
}
