import BudgetExchange
import BudgetImport
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText
import TestSupport
import Testing

@Suite("Workbooks as another program reads them") struct WorkbookWriterTests {
  private let months = (UnicodeScalar("D").value...UnicodeScalar("O").value)
    .compactMap(UnicodeScalar.init).map { String($0) }

  @Test("Every amount of every month, in order, and the sums")
  func everyAmount() throws {
    let book = try sampleBook()
    let sheet = try OpenedWorkbook(try export(.xlsx).bytes(of: book)).sheet("逐月支出")
    var row = 4
    for project in book.projects {
      for (source, name) in [(FundSource.fiscal, "财政资金"), (.other, "其他资金")] {
        #expect(sheet["A\(row)"] == project.code)
        #expect(sheet["B\(row)"] == project.name)
        #expect(sheet["C\(row)"] == name)
        var sum: Int64 = 0
        for month in Month.allCases {
          let amount = project.spending(in: month)?.amount[source]
          let cell = sheet.cells["\(months[month.rawValue - 1])\(row)"]
          #expect(cell?.value == amount?.sixDecimals)
          if let amount {
            sum += amount.fen
            #expect(cell?.isNumber == true)
            #expect(cell?.format == "#,##0.00####")
          }
        }
        #expect(sheet["P\(row)"] == Money(fen: sum).sixDecimals)
        #expect(sheet.cells["P\(row)"]?.formula == "=SUM(D\(row):O\(row))")
        row += 1
      }
    }
    // 715.3883 by the summary as of September, nothing later.
    #expect(sheet["P26"] == "715.388300")
    #expect(sheet.cells.count == 2 + 16 + 22 * 4 + recorded(book) + 14)
  }

  /// The amounts that are recorded, by source.
  private func recorded(_ book: BudgetBook) -> Int {
    book.projects.reduce(0) { sum, project in
      sum + project.spending.reduce(0) { $0 + $1.amount.sources.count }
    }
  }

  @Test("The summary's figures are those of the report, as numbers")
  func summary() throws {
    let book = try sampleBook()
    let sheet = try OpenedWorkbook(try export(.xlsx).bytes(of: book)).sheet("汇总")
    for (place, project) in book.projects.enumerated() {
      let progress = Progress(project, asOf: .september)
      let row = place + 4
      #expect(sheet["A\(row)"] == project.code)
      #expect(sheet["C\(row)"] == progress.approvedBudget.sixDecimals)
      #expect(sheet["D\(row)"] == progress.adjustedBudget.sixDecimals)
      #expect(sheet["G\(row)"] == progress.actual.sixDecimals)
    }
    // As `budget summary` prints the first project and the totals.
    #expect(
      ["F", "H", "I", "K"].map { sheet["\($0)4"] } == [
        "50.000000", "36.710000", "-13.290000", "严重滞后",
      ])
    #expect(
      ["D", "G", "F", "H", "I", "J"].map { sheet["\($0)15"] } == [
        "1109.053900", "715.388300", "58.930000", "64.500000", "5.580000", "23.518378",
      ])
    #expect(sheet.cells["I4"]?.format == "+0.00;-0.00;0.00")
  }

  @Test("Heads stay in view and are repeated on A4 landscape; lists can be filtered")
  func setUp() throws {
    let opened = try OpenedWorkbook(
      try export(.xlsx, history: []).bytes(of: try sampleBook()))
    #expect(
      opened.sheets.map(\.name) == [
        "汇总", "逐月支出", "计划与执行", "预算与计划", "绩效指标", "预算调整", "绩效总览", "滞后原因", "修改历史",
      ])
    for sheet in opened.sheets {
      #expect(sheet.landscape)
      #expect(sheet.paper == "9")
      #expect(sheet.repeated != nil)
    }
    let (summary, months, plan) = (opened.sheets[0], opened.sheets[1], opened.sheets[2])
    #expect((summary.frozen, months.frozen, plan.frozen) == ("C4", "D4", "D4"))
    #expect(summary.filter == "A3:Q14")
    #expect(months.filter == nil)
    #expect(summary.marks == 3)
    #expect(summary.repeated == "$3:$3")
    #expect(plan.charts == 2)
    #expect(plan.lists == ["$Q$32:$Q$42"])
    #expect(plan.area?.contains("$A$1:$O$53") == true)
    #expect(plan.hidden.contains("P"))
  }

  @Test("Names that look like formulas stay texts, whatever else they hold comes out harmless")
  func hostile() throws {
    let names = [
      "=1+1", "+x", "-x", "@SUM(A1)", "]]>", "<script>&amp;", "a\u{1}b\u{1B}[31m",
      "\u{202E}txt.exe",
      "零\u{200B}宽", "两\r\n行", "_x0041_", "\"'", "\u{FFFE}\u{FFFF}",
      String(repeating: "长", count: 40_000),
    ]
    let hostile = try book(
      names.enumerated().map { project("C\($0)", $1, january: Int64($0)) },
      unit: "=cmd|'/C calc'!A0")
    let opened = try OpenedWorkbook(try export(.xlsx, asOf: .june).bytes(of: hostile))
    let sheet = try opened.sheet("逐月支出")
    #expect((4...7).map { sheet["B\($0)"] } == ["=1+1", "+x", "-x", "@SUM(A1)"])
    #expect((4...17).allSatisfy { sheet.cells["B\($0)"]?.formula == nil })
    #expect(
      (8...12).map { sheet["B\($0)"] } == ["]]>", "<script>&amp;", "a?b?[31m", "?txt.exe", "零宽"])
    #expect(sheet["B13"] == "两\n行")
    #expect(sheet["B15"] == "\"'")
    // 32 767 units are what a cell holds.
    #expect(sheet["B17"]?.utf16.count == 32_767)
    #expect(sheet["B17"]?.hasSuffix("长…") == true)
    #expect(try opened.sheet("汇总")["A1"]?.hasPrefix("=cmd|'/C calc'!A0") == true)
    #expect(try opened.sheet("汇总").cells["A1"]?.formula == nil)
    #expect((4...17).map { sheet["C\($0)"] } == (0..<14).map { Money(fen: Int64($0)).sixDecimals })
  }

  @Test("An amount that no binary number holds is a text of all its digits")
  func hugeAmount() throws {
    // 2³³ 万元 and 1 分; the book's limit is 10¹⁶ 分.
    let sheet = try OpenedWorkbook(
      try export(.xlsx).bytes(of: book([project("C", "大", january: 8_589_934_592_000_001)]))
    ).sheet("逐月支出")
    #expect(sheet["C4"] == "8589934592.000001")
    #expect(sheet.cells["C4"]?.isNumber == false)
  }

  @Test("A book of nothing is a workbook all the same")
  func empty() throws {
    let opened = try OpenedWorkbook(try export(.xlsx, history: []).bytes(of: book([])))
    #expect(opened.sheets.count == 7)
  }

  @Test("Cancelled before or on the way, nothing comes of it", arguments: [0, 3])
  func cancelled(after steps: Int) throws {
    let many = try book((0..<400).map { project("C\($0)", "项目", january: 1) })
    let asked = Counter()
    let monitor = ProgressMonitor(report: { _ in }, isCancelled: { asked.next() >= steps })
    #expect(throws: ExportFailure.cancelled) {
      try export(.xlsx).bytes(of: many, monitor: monitor)
    }
  }

  @Test("The history is on its sheet, the oldest first")
  func history() throws {
    let book = try sampleBook()
    let entry = HistoryEntry(
      sequence: 1, time: Timestamp(seconds: 1_728_349_920),
      author: Author(user: "wangfang", host: "caiwu"),
      edits: [], reason: "=1+1")
    let sheet = try OpenedWorkbook(
      try export(.xlsx, history: [entry]).bytes(of: book)
    ).sheet("修改历史")
    #expect(
      ["A", "B", "C", "E"].map { sheet["\($0)3"] } == [
        "1.000000", "2024-10-08 09:12", "wangfang@caiwu", "=1+1",
      ])
    #expect(sheet.cells["E3"]?.formula == nil)
  }
}
