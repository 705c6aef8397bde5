import BudgetImport
import Testing

@testable import BudgetExchange

/// The cells of a text, one line a record: its number, then the texts.
private func cells(_ text: String) throws(SourceProblem) -> [String] {
  try cells(Array(text.utf8))
}

private func cells(_ bytes: [UInt8]) throws(SourceProblem) -> [String] {
  try SourceFile.tables(bytes, name: "a.csv").tables[0].rows.map { row in
    "\(row.number): " + row.cells.map(\.text).joined(separator: "|")
  }
}

@Suite("Texts of separated values") struct DelimitedTests {
  @Test(
    "commas, tabs or semicolons, whatever ends the lines",
    arguments: [
      "项目,1月,2月\n电梯,1.5,2\n", "项目\t1月\t2月\r\n电梯\t1.5\t2\r\n", "项目;1月;2月\r电梯;1.5;2",
      "\u{FEFF}项目,1月,2月\n电梯,1.5,2", " 项目 ,1月,\"2月\"\n\u{3000}电梯,1.5 ,2,,\n",
    ])
  func separators(text: String) throws {
    #expect(try cells(text) == ["1: 项目|1月|2月", "2: 电梯|1.5|2"])
  }

  @Test("a decimal comma or commas in a name separate nothing where semicolons do")
  func commasWithin() throws {
    #expect(
      try cells("项目;金额\n电梯,一号;1,5\n食堂;2\n") == ["1: 项目|金额", "2: 电梯,一号|1,5", "3: 食堂|2"])
    #expect(try cells("sep=;\r\n项目;1,5;2,5\r\n") == ["2: 项目|1,5|2,5"])
    #expect(try cells("支出表,,\n项目,1月,2月\n电梯,1,2") == ["1: 支出表", "2: 项目|1月|2月", "3: 电梯|1|2"])
  }

  @Test("quotation marks: separators, line breaks and marks within; lines are still counted")
  func quotes() throws {
    #expect(
      try cells("\"电\n梯\",\"a,b\"\r\n\"说\"\"明\"\"\",5\"\n\"\",7\n")
        == ["1: 电\n梯|a,b", "3: 说\"明\"|5\"", "4: |7"])
  }

  @Test("the apostrophe that our own exports set before what looks like a formula is taken off")
  func apostrophes() throws {
    #expect(try cells("'=1+1,'@a,'-x,'a,''=b") == ["1: =1+1|@a|-x|'a|'=b"])
  }

  @Test("blank lines and lines of separators are none")
  func blanks() throws {
    #expect(try cells("a,b\n\n,,\n \t\nc,d") == ["1: a|b", "5: c|d"])
  }

  @Test(
    "what is wrong is told with its line",
    arguments: [
      ("a,b\nc,\"d\n", SourceProblem.openQuote(line: 2)),
      ("a,b\n\"c\"d,e", .textBehindQuote(line: 2)),
      ("项目\n电梯\n", .oneColumn), ("", .empty), ("\n \n", .empty), ("\u{FEFF}", .empty),
      ("a,b\u{0}", .unknownKind),
    ])
  func problems(text: String, problem: SourceProblem) {
    #expect(throws: problem) { try cells(text) }
  }

  @Test("limits are exact: bytes, rows, columns, cells, the length of one")
  func limits() throws {
    var limits = CellLimits()
    (limits.bytes, limits.rows, limits.columns, limits.cells, limits.cellBytes) = (60, 3, 4, 9, 6)
    func read(_ text: String) throws(SourceProblem) -> Int {
      try DelimitedTable.read(Array(text.utf8), limits: limits, monitor: .none).tables[0].rows.count
    }
    #expect(try read("a,b,c,d,,,,\n1,2,3\n电梯,2") == 3)
    #expect(throws: SourceProblem.tooMuch(.megabytes(0), at: nil)) {
      try read(String(repeating: "a,", count: 31))
    }
    #expect(throws: SourceProblem.tooMuch(.rows(3), at: CellPlace(row: 5, column: 1))) {
      try read("a,b\na,b\n\na,b\na,b")
    }
    #expect(throws: SourceProblem.tooMuch(.columns(4), at: CellPlace(row: 1, column: 5))) {
      try read("a,b,c,d,e")
    }
    #expect(throws: SourceProblem.tooMuch(.cells(9), at: CellPlace(row: 3, column: 1))) {
      try read("1,2,3,4\n1,2,3,4\n1,2")
    }
    #expect(throws: SourceProblem.tooMuch(.characters(2), at: CellPlace(row: 2, column: 2))) {
      try read("a,b\nc,1234567")
    }
    #expect(throws: SourceProblem.tooMuch(.characters(2), at: CellPlace(row: 2, column: 2))) {
      try read("a,b\nc,\"1234567\"")
    }
  }

  @Test("reading ends when nobody waits for it")
  func cancelled() {
    let monitor = ProgressMonitor(report: { _ in }, isCancelled: { true })
    #expect(throws: SourceProblem.cancelled) {
      try SourceFile.tables(Array("a,b".utf8), name: "a.csv", monitor: monitor)
    }
  }
}

@Suite("Encodings of texts") struct TextDecodingTests {
  /// 项目,支出 and 电梯,1 in GB18030: 项 CFEE, 目 C4BF, 支 D6A7, 出 B3F6, 电 B5E7, 梯 CCDD.
  private static let gbk: [UInt8] =
    [
      0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0xD6, 0xA7, 0xB3, 0xF6, 0x0A, 0xB5, 0xE7, 0xCC, 0xDD, 0x2C,
      0x31,
    ]

  @Test("GB18030 is read where a text is no UTF-8, its four bytes included")
  func gb18030() throws {
    let read = try SourceFile.tables(Self.gbk, name: "a.csv")
    #expect(read.encoding == .gb18030)
    #expect(try cells(Self.gbk) == ["1: 项目|支出", "2: 电梯|1"])
    // 𠀀, U+20000, is 95 32 82 36.
    #expect(try cells(Self.gbk + [0x2C, 0x95, 0x32, 0x82, 0x36]) == ["1: 项目|支出", "2: 电梯|1|𠀀"])
  }

  @Test("UTF-16 by its mark, in either order")
  func utf16() throws {
    let units = Array("项目,支出\n电梯𠀀,1".utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big] as [[UInt8]] {
      #expect(try cells(bytes) == ["1: 项目|支出", "2: 电梯𠀀|1"])
      #expect(try SourceFile.tables(bytes, name: "a.csv").encoding == .utf16)
    }
    #expect(throws: SourceProblem.wrongEncoding(.utf16, line: 2)) {
      try cells([0xFF, 0xFE] + little + [0x31])
    }
    #expect(throws: SourceProblem.wrongEncoding(.utf16, line: 1)) {
      try cells([0xFF, 0xFE, 0x00, 0xDC, 0x41, 0x00])
    }
  }

  @Test("GBK in a text that says it is UTF-8 is told with its line")
  func gbkSaidToBeUTF8() {
    #expect(throws: SourceProblem.wrongEncoding(.utf8, line: 2)) {
      try cells([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8) + Self.gbk)
    }
  }

  @Test("bytes of no encoding are told with their line")
  func neither() {
    #expect(throws: SourceProblem.unknownEncoding(line: 3)) {
      try cells(Array("a,b\nc,d\ne,".utf8) + [0xFF, 0xFF])
    }
  }

  @Test(
    "what is no UTF-8 is not taken for it",
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80],
      [0xE7, 0x94], [0x80],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(throws: SourceProblem.wrongEncoding(.utf8, line: 1)) {
      try cells([0xEF, 0xBB, 0xBF] + Array("a,".utf8) + bytes)
    }
  }
}
