import BudgetImport
import TestSupport
import Testing

@testable import BudgetExchange

@Suite struct WordDocumentTests {
  private func document(_ body: String) -> [UInt8] {
    StoredZip([
      "word/document.xml":
        "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>"
    ]).archive
  }

  private func paragraph(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  private func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(text))</w:tc>"
  }

  @Test func paragraphsAndRowsComeInOrder() throws {
    let body =
      paragraph("一、总体目标") + "<w:tbl><w:tr>"
      + cell("甲", "<w:gridSpan w:val=\"2\"/>") + cell("乙", "<w:vMerge w:val=\"restart\"/>")
      + "</w:tr><w:tr>" + cell("丙") + cell("丁") + cell("", "<w:vMerge/>") + "</w:tr></w:tbl>"
      + paragraph("完")
    #expect(
      try WordDocument.blocks(document(body)) == [
        .paragraph("一、总体目标"),
        .row([
          DocumentCell(["甲"], column: 0, span: 2), DocumentCell(["乙"], column: 2),
        ]),
        .row([
          DocumentCell(["丙"], column: 0), DocumentCell(["丁"], column: 1),
          DocumentCell([], column: 2, continuesAbove: true),
        ]),
        .paragraph("完"),
      ])
  }

  @Test func breaksPartParagraphsAndTabsPartWords() throws {
    let body = "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>"
    #expect(try WordDocument.blocks(document(body)) == [.paragraph("甲"), .paragraph("乙\t丙")])
  }

  @Test func deletedWordsAreLeftOut() throws {
    let body =
      "<w:p><w:del><w:r><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>"
    #expect(try WordDocument.blocks(document(body)) == [.paragraph("新")])
  }

  @Test func aTableInACellStandsBehindItsRow() throws {
    let inner = "<w:tbl><w:tr>\(cell("内"))</w:tr></w:tbl>"
    let body = "<w:tbl><w:tr><w:tc>\(inner)\(paragraph("外"))</w:tc></w:tr></w:tbl>"
    #expect(
      try WordDocument.blocks(document(body)) == [
        .row([DocumentCell(["外"], column: 0)]), .row([DocumentCell(["内"], column: 0)]),
      ])
  }

  @Test func whatIsNoDocumentIsTold() {
    #expect(throws: DocumentProblem.workbook) {
      try WordDocument.blocks(StoredZip(["xl/workbook.xml": "<a/>"]).archive)
    }
    #expect(throws: DocumentProblem.unknownKind) {
      try WordDocument.blocks(StoredZip(["a": "b"]).archive)
    }
    #expect(throws: DocumentProblem.damaged(part: "word/document.xml")) {
      try WordDocument.blocks(StoredZip(["word/document.xml": "<a>"]).archive)
    }
  }
}
