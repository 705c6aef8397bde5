import BudgetModel
import BudgetStore
import StrictJSON
import Testing

@Suite("Files of any size and depth") struct HugeFileTests {
  /// A file of one project, with more keys and another text where asked for.
  private func file(
    purpose: String = "x", year: String = "2024", month: String = "1", amount: String = "0.50",
    members: String = ""
  ) -> [UInt8] {
    Array(
      """
      {"schemaVersion": 1, "unit": {"code": "1", "name": "n"}, "fiscalYear": \(year),
      "projects": [{"code": "13053524P00000210281P", "name": "n", "budget": {"fiscal": "1.00", "other": "0.00"},
      "purpose": "\(purpose)", "goals": [], "plan": {"march": "0.00", "june": "0.00", "october": "0.00", "december": "1.00"},
      "spending": [{"month": \(month), "fiscal": "\(amount)", "other": "0.00"}]}]\(members)}
      """.utf8)
  }

  private func soleProblem(_ text: [UInt8]) throws -> FileProblem {
    let reading = BookReader.read(text)
    #expect(reading.book == nil)
    #expect(reading.problems.count == 1)
    return try #require(reading.problems.first)
  }

  @Test(
    "Strings of 10 MB, and long ones in Chinese and in escapes",
    arguments: [
      ("x", 10_000_000, 10_000_000), ("长", 1_000_000, 3_000_000),
      (#"\u001b"#, 100_000, 100_000),
    ])
  func longStrings(piece: String, count: Int, bytes: Int) throws {
    let text = file(purpose: String(repeating: piece, count: count))
    let book = try #require(BookReader.read(text).book)
    #expect(book.projects[0].purpose.utf8.count == bytes)
    #expect(BookReader.read(BookWriter.write(book)).book == book)
  }

  @Test("A string of 10 MB that never ends")
  func endlessString() throws {
    let text = Array(file(purpose: String(repeating: "长", count: 3_300_000)).dropLast(300))
    let problem = try soleProblem(Array(text[..<9_000_000]))
    #expect(
      problem.kind == .syntax(.invalidUTF8)
        || problem.kind == .syntax(.unexpectedEnd(expected: .closingQuote)))
    #expect(problem.line == 3)
  }

  @Test("512 arrays in one another are read, 513 are refused where the last begins")
  func nesting() throws {
    func nested(_ depth: Int) -> [UInt8] {
      // The object around them is the first.
      let arrays =
        String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1)
      return file(members: ",\n\"x\": \(arrays)")
    }
    #expect(try soleProblem(nested(512)).kind == .unknownKey("x"))
    let problem = try soleProblem(nested(513))
    #expect(problem.kind == .syntax(.nestingTooDeep))
    #expect((problem.line, problem.column) == (5, 6 + 511))
  }

  @Test("Numbers of 10 000 digits are quoted in part and refused")
  func longNumbers() throws {
    let digits = String(repeating: "9", count: 10_000)
    let quoted = String(repeating: "9", count: 40) + "…"
    #expect(try soleProblem(file(year: digits)).kind == .notAYear(quoted))
    #expect(try soleProblem(file(month: "-" + digits)).kind == .notAMonth("-" + quoted.dropFirst()))
    #expect(try soleProblem(file(amount: digits + ".00")).kind == .amountTooLarge(quoted))
    #expect(
      try soleProblem(file(amount: "0." + digits)).kind == .notAnAmount("0." + quoted.dropFirst(2)))
    #expect(
      try soleProblem(file(month: "1e" + digits)).kind == .notAMonth("1e" + quoted.dropFirst(2)))
  }

  @Test("100 000 indicators and 10 000 goals are kept")
  func manyIndicators() throws {
    let book = try book("指标", [project("指标", goals: 10_000, indicators: 100_000)])
    #expect(BookReader.read(BookWriter.write(book)).book == book)
  }

  @Test("Of 100 000 wrong keys the first thousand are listed and the others counted")
  func manyProblems() throws {
    let unknown = (0..<100_000).map { ",\n\"k\($0)\": 0" }.joined()
    let duplicates = String(repeating: ",\n\"unit\": {}", count: 100_000)
    for members in [unknown, duplicates] {
      let reading = BookReader.read(file(members: members))
      #expect(reading.book == nil)
      #expect(reading.problems.count == BookReader.problemLimit)
      #expect(reading.unlistedProblems == 100_000 - BookReader.problemLimit)
      #expect(reading.problems.last?.line == 4 + BookReader.problemLimit)
    }
  }
}
