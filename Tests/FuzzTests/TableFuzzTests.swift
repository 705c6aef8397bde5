import BudgetExchange
import BudgetImport
import BudgetModel
import TestSupport
import Testing

extension AllFuzzers {
  @Suite("The readers of workbooks and of separated values, and what is imported from them")
  struct TableFuzzTests {
    @Test("Whatever the bytes, they are tables within the sheet or a problem, twice the same")
    func bytes() throws {
      try Fuzzing.run("tables", rounds: 150, share: 0.1) { random in
        let isWorkbook = random.chance(60)
        let bytes =
          isWorkbook
          ? random.mutant(ofWorkbook: random.pick(Self.workbooks))
          : random.chance(10) ? random.bytes() : random.mutant(of: random.pick(Self.texts))
        try Self.judge(bytes, name: isWorkbook ? "a.xlsx" : "a.csv")
      }
    }

    private static func judge(_ bytes: [UInt8], name: String) throws {
      let first = read(bytes, name)
      guard first == read(bytes, name) else { throw Finding("two readings differ") }
      guard case .success(let source) = first else { return }
      for table in source.tables {
        var last = 0
        for row in table.rows {
          guard row.number > last, row.number <= 1_048_576, row.cells.last != .blank,
            row.cells.count <= 1024
          else { throw Finding("row \(row.number) after \(last), \(row.cells.count) cells") }
          last = row.number
        }
      }
      try judgeImports(of: source.tables)
    }

    /// What is imported either hinders or can be recorded, and then says the same again.
    private static func judgeImports(of tables: [CellTable]) throws {
      var options = SpendingImportOptions()
      options.month = .june
      guard let spending = try? SpendingImport(tables, in: book, options) else { return }
      guard spending.hindrances == 0 else {
        if !spending.edits.isEmpty { throw Finding("edits in spite of a hindrance") }
        return
      }
      let commit = Commit(spending.edits, id: CommitID("fuzz"), cause: .imported)
      let none: [HistoryEntry] = []
      guard let evaluation = try? book.evaluate(commit, history: none) else {
        throw Finding("what hinders nothing is refused: \(spending.edits)")
      }
      guard case .changed(let changed, _) = evaluation else { return }
      if let again = try? SpendingImport(tables, in: changed, options), again.changes > 0 {
        throw Finding("\(again.changes) changes the second time")
      }
    }

    private static func read(
      _ bytes: [UInt8], _ name: String
    ) -> Result<SourceTables, SourceProblem> {
      Result { () throws(SourceProblem) in try SourceFile.tables(bytes, name: name) }
    }

    private static let rows = [
      ["支出情况表"], ["", "单位：万元"], ["项目编码", "项目名称", "1月", "2月", "合计"],
      ["P1", "电梯维保", "1.5", "-0.25", "1.25"], ["P2", "物业管理", "", "12.340000000000002", ""],
      ["合计", "", "1.5", "12.09"],
    ]

    private static let book: BudgetBook = {
      var builder = BookBuilder()
      for (code, name) in [("P1", "电梯维保"), ("P2", "物业管理")] {
        _ = builder.append(
          Project(
            code: code, name: name, budget: Funds(fiscal: Money(fen: 35_000_000)), purpose: "",
            goals: [], plan: nil))
      }
      guard let year = FiscalYear(2024),
        let book = builder.book(unit: Unit(code: "1", name: "单位"), fiscalYear: year)
      else { preconditionFailure("no book") }
      return book
    }()

    private static let texts: [[UInt8]] = {
      let lines = rows.map { $0.joined(separator: ",") }.joined(separator: "\r\n")
      return [
        Array(lines.utf8), [0xEF, 0xBB, 0xBF] + Array(lines.replacing(",", with: "\t").utf8),
        Array("项目;6月\n\"电梯\"\"维保\";\"1,5\n\"\n".utf8),
        [0xFF, 0xFE] + lines.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
        // 项目,支出 in GBK.
        [0xCF, 0xEE, 0xC4, 0xBF, 0x2C, 0xD6, 0xA7, 0xB3, 0xF6, 0x0A, 0x50, 0x31, 0x2C, 0x32],
      ]
    }()

    private static let workbooks: [WorkbookBytes] = {
      var styled = WorkbookBytes(
        ("支出", WorkbookBytes.data(rows)),
        (
          "二",
          "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>45292</v></c></row>"
            + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\"><f>1+1</f><v>2</v></c></row>"
            + "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"
        ))
      styled.texts = ["<t>项目</t>", "<r><t>电梯</t></r><r><t>维保</t></r><rPh><t>x</t></rPh>"]
      styled.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
      return [WorkbookBytes(rows: rows), styled]
    }()
  }
}

extension SeededNumbers {
  /// A workbook changed in its bytes, or in one of its parts before it is packed.
  fileprivate mutating func mutant(ofWorkbook workbook: WorkbookBytes) -> [UInt8] {
    guard chance(75) else { return mutant(of: workbook.bytes) }
    var zip = StoredZip()
    let parts = workbook.archiveParts.filter { !$0.text.isEmpty }
    let chosen = below(parts.count)
    for (place, part) in parts.enumerated() {
      let text = Array(part.text.utf8)
      zip.add(part.name, place == chosen || chance(5) ? mutant(of: text) : text)
    }
    return zip.archive
  }
}
