import BudgetImport
import BudgetModel
import BudgetText
import Testing

@Suite("Words about imports") struct ImportWordsTests {
  private let place = CellPlace(sheet: "Oct", row: 12, column: 28)

  @Test("a cell is named as spreadsheets do, a text's by line and column")
  func places() {
    for strings in [Strings(.chinese), Strings(.english)] {
      #expect(strings.name(of: place) == "Oct!AB12")
    }
    let line = CellPlace(row: 3, column: 2)
    #expect(Strings(.chinese).name(of: line) == "第3行第2列")
    #expect(Strings(.english).name(of: line) == "line 3, column 2")
  }

  @Test("every problem has its sentence in each language, without the other's")
  func problems() {
    let formats: [ForeignFormat] = [.xls, .xlsb, .protected, .ods, .et, .numbers, .html, .document]
    let problems: [SourceProblem] =
      [
        .empty, .unknownKind, .damaged(part: nil), .damaged(part: "a.xml"), .missingPart("a.xml"),
        .malformed(part: "a.xml", line: 3), .noSheets, .tooMuch(.rows(5), at: place),
        .tooMuch(.megabytes(5), at: nil), .tooMuch(.columns(5), at: place),
        .tooMuch(.cells(5), at: place), .tooMuch(.characters(5), at: place),
        .tooMuch(.parts(5), at: nil), .bomb(part: "a.xml"), .unknownEncoding(line: 3),
        .wrongEncoding(.utf8, line: 3), .wrongEncoding(.utf16, line: 3), .noDecoder,
        .openQuote(line: 3), .textBehindQuote(line: 3), .oneColumn, .cancelled,
        .cell(.formulaWithoutValue, at: place), .cell(.badReference("x"), at: place),
        .cell(.beyondSheet("x"), at: place), .cell(.outOfOrder("x"), at: place),
        .cell(.missingText("x"), at: place), .cell(.badNumber("x"), at: place),
      ] + formats.map { .foreign($0) }
    let english = problems.map(Strings(.english).sentence(for:))
    let chinese = problems.map(Strings(.chinese).sentence(for:))
    for sentence in english {
      #expect(!sentence.unicodeScalars.contains { (0x3000...0x9FFF).contains($0.value) })
      #expect(sentence.hasSuffix("."))
    }
    for sentence in chinese {
      #expect(sentence.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(sentence.hasSuffix("。"))
    }
    #expect(Set(english).count == english.count && Set(chinese).count == chinese.count)
  }

  @Test("a cell's fault comes behind its place")
  func faults() {
    let problem = SourceProblem.cell(.formulaWithoutValue, at: place)
    #expect(
      Strings(.english).sentence(for: problem)
        == "Oct!AB12: A formula has no saved result; open the file in Excel or WPS and save it once."
    )
    #expect(
      Strings(.chinese).sentence(for: problem)
        == "Oct!AB12：公式没有保存结果；请用 Excel 或 WPS 打开并保存一次。")
  }
}
