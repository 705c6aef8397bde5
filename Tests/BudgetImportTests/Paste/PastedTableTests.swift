import BudgetImport
import BudgetModel
import Testing

/// What a pasted text comes to, as words: "A 6:2.65 7:-" for a project with two months.
private func words(_ table: PastedTable) -> [String] {
  switch table.content {
  case .column(let cells): cells.map(words)
  case .rows(let months, let rows):
    rows.map { row in
      ([words(row.project)]
        + zip(months, row.cells).map { "\($0.rawValue):\(words($1))" }).joined(separator: " ")
    }
  }
}

private func words(_ match: ProjectMatch) -> String {
  switch match {
  case .found(let project): project.code
  case .several(let candidates): candidates.map(\.code).joined(separator: "|")
  case .none: "?"
  }
}

private func words(_ cell: PastedTable.Cell) -> String {
  switch cell {
  case .amount(let typed):
    switch typed.unit {
    case nil: typed.money.wanText
    case .yuan: typed.money.wanText + "y"
    case .wan: typed.money.wanText + "w"
    }
  case .blank: "-"
  case .notUnderstood(let text, _): "‹\(text)›"
  }
}

private func wan(_ text: String) -> Money { TableBook.wan(text) }

private func book(_ projects: [Project]) -> BudgetBook { TableBook.make(projects) }

extension Project {
  fileprivate static func sample(code: String, name: String) -> Project {
    TableBook.project(code, name)
  }
}

/// Projects A 电梯维保, B 物业管理 and B2 物业管理二期.
private let projects: [Project] = [
  .sample(code: "A", name: "电梯维保"), .sample(code: "B", name: "物业管理"),
  .sample(code: "B2", name: "物业管理二期"),
]

private func paste(_ text: String, _ month: Month = .june) throws(PasteError) -> PastedTable {
  try PastedTable(text, in: book(projects), shownMonth: month)
}

@Suite("A pasted column of amounts")
struct PastedColumnTests {
  @Test(
    "one amount a line, whatever ends the lines; a blank line leaves its project alone",
    arguments: [
      ("2.65", ["2.65"]), ("2.65\n", ["2.65"]), ("2.65\n1.42", ["2.65", "1.42"]),
      ("2.65\r\n1.42\r\n", ["2.65", "1.42"]), ("2.65\r1.42\r", ["2.65", "1.42"]),
      ("2.65\n\n1.42\n\n\n", ["2.65", "-", "1.42"]), ("\n2.65", ["-", "2.65"]),
      ("2.65\r\n\r\n1.42", ["2.65", "-", "1.42"]), ("2.65\n\r1.42", ["2.65", "-", "1.42"]),
      ("2.65\t\t\n1.42\t", ["2.65", "1.42"]), (" 2.65 \n\u{3000}1.42", ["2.65", "1.42"]),
      ("26500元\n(0.5)\n￥1,000", ["2.65y", "-0.50", "0.10y"]),
      ("0\n0.00", ["0.00", "0.00"]),
    ] as [(String, [String])])
  func column(text: String, expected: [String]) throws {
    #expect(try words(paste(text)) == expected)
  }

  @Test("what is no amount keeps its place and says what is wrong")
  func notUnderstood() throws {
    let table = try paste("1\n-\n未填报\n10%\n2")
    #expect(
      table.content
        == .column([
          .amount(TypedAmount(wan("1"), unit: nil)), .notUnderstood("-", .notAnAmount(nil)),
          .notUnderstood("未填报", .notAnAmount("未")), .notUnderstood("10%", .notAnAmount("%")),
          .amount(TypedAmount(wan("2"), unit: nil)),
        ]))
    #expect(table.totalLines == [] && table.skippedColumns == [])
  }

  @Test("limits are exact: lines and bytes", arguments: [0, 1])
  func limits(beyond: Int) throws {
    let lines = String(repeating: "1\n", count: PastedTable.lineLimit - 1 + beyond) + "1"
    let bytes = String(repeating: "0", count: PastedTable.byteLimit - 1 + beyond) + "1"
    if beyond == 0 {
      #expect(try words(paste(lines)).count == 10_000)
      #expect(try words(paste(bytes)) == ["1.00"])
    } else {
      #expect(throws: PasteError.tooManyLines) { try paste(lines) }
      #expect(throws: PasteError.tooLong) { try paste(bytes) }
    }
  }

  @Test(
    "nothing is no table", arguments: ["", "\n", "\r\n\r\n", " \t \n\u{3000}\t", "\t\t\t"])
  func empty(text: String) {
    #expect(throws: PasteError.empty) { try paste(text) }
  }
}

@Suite("Pasted lines of projects")
struct PastedRowTests {
  @Test(
    "a project and its amounts, of the month shown and the ones after it",
    arguments: [
      ("A\t2.65", ["A 6:2.65"]), ("电梯维保\t2.65\n物业管理\t1.42", ["A 6:2.65", "B 6:1.42"]),
      ("电梯\t2.65\n物业\t1.42\n食堂\t3", ["A 6:2.65", "B|B2 6:1.42", "? 6:3.00"]),
      ("b2\t1\t2\t3", ["B2 6:1.00 7:2.00 8:3.00"]),
      ("A\t1\nB\t2\t3", ["A 6:1.00 7:-", "B 6:2.00 7:3.00"]),
      ("A\t\t2", ["A 6:- 7:2.00"]), ("A\t-\t未填报", ["A 6:‹-› 7:‹未填报›"]),
      ("A\t1\n\nB\t2\n", ["A 6:1.00", "B 6:2.00"]), ("A\nB\t2", ["A 6:-", "B 6:2.00"]),
      ("\t2", ["? 6:2.00"]),
      // Code and name both stand for the project.
      ("A\t电梯维保\t2\nB\t物业管理\t3", ["A 6:2.00", "B 6:3.00"]),
      ("A\t物业管理\t2", ["A 6:‹物业管理› 7:2.00"]),
    ] as [(String, [String])])
  func rows(text: String, expected: [String]) throws {
    #expect(try words(paste(text)) == expected)
  }

  @Test(
    "a header tells the months",
    arguments: [
      "项目\t1月\t3月", "Project\tJan\tMar", "项目\t1\t3", "\t1\t3", "项目名称\t１月\t３月", "预算项目\t一月\t三月",
      "name\tjanuary\tMARCH", "项目\t2024-01\t2024-03", "项目\t2024年1月\t2024年03月", "科目\t1月\t3月",
      "项目\t1月份\t3月份支出", "项目\t1月支出数\t3月（万元）", "\tJan.\tMar.", "2024年支出表\n项目\t1月\t3月",
      "编制：财务科\t\t单位：万元\n项目\t1月\t3月",
    ])
  func header(header: String) throws {
    #expect(
      try words(paste(header + "\nA\t1.5\t2.5\nB\t\t3")) == [
        "A 1:1.50 3:2.50", "B 1:- 3:3.00",
      ])
  }

  @Test("columns of no month are skipped and said, names may stand in any of them")
  func skippedColumns() throws {
    let table = try paste(
      "序号\t项目编码\t项目名称\t预算数\t1月\t2月\t合计\n1\tA\t电梯维保\t35\t1\t2\t3\n2\tB\t物业管理\t35\t4\n")
    #expect(words(table) == ["A 1:1.00 2:2.00", "B 1:4.00 2:-"])
    #expect(table.skippedColumns == ["序号", "预算数", "合计"])
  }

  @Test(
    "one column of spending is of the month shown",
    arguments: ["项目\t支出", "项目\t本月支出数", "项目名称\t金额（万元）", "Project\tAmount", "Project\tSpent"])
  func oneColumn(header: String) throws {
    let table = try paste(header + "\nA\t2.65")
    #expect(words(table) == ["A 6:2.65"])
    #expect(table.skippedColumns == [])
  }

  @Test(
    "a header that leaves the months open is refused",
    arguments: [
      ("项目\t预算数", ["预算数"]), ("项目\t累计支出", ["累计支出"]), ("项目\t财政\t其他", ["财政", "其他"]),
      ("项目\t2023-06", ["2023-06"]), ("项目\t13", ["13"]), ("项目\t6月累计", ["6月累计"]),
      ("单位科目\t预算数\t执行数", ["预算数", "执行数"]), ("Project\tBudget", ["Budget"]),
      ("Project\tYTD spending", ["YTD spending"]),
    ] as [(String, [String])])
  func unknownMonths(header: String, titles: [String]) {
    #expect(throws: PasteError.monthsUnknown(titles)) {
      try paste(header + "\nA\t1\t2")
    }
  }

  @Test("a month with two columns is refused")
  func repeatedMonth() {
    #expect(throws: PasteError.repeatedMonth(.january)) {
      try paste("项目\t1月\tJan\nA\t1\t2")
    }
  }

  @Test("a table that says it is in 元 is refused, one in 万元 is not")
  func unit() throws {
    #expect(throws: PasteError.otherUnit(.yuan)) { try paste("\t单位：元\n项目\t6月\nA\t26500") }
    #expect(throws: PasteError.otherUnit(.yuan)) { try paste("Unit: yuan\nProject\tJun\nA\t26500") }
    #expect(try words(paste("\t单位：万元\n项目\t6月\nA\t2.65")) == ["A 6:2.65"])
  }

  @Test("a first line that names a project or has amounts is no header")
  func noHeader() throws {
    #expect(try words(paste("电梯维保\t未填报\nB\t2")) == ["A 6:‹未填报›", "B 6:2.00"])
    #expect(try words(paste("食堂\t1\t2\nB\t3\t4")) == ["? 6:1.00 7:2.00", "B 6:3.00 7:4.00"])
    #expect(try words(paste("食堂\t-\nB\t2")) == ["? 6:‹-›", "B 6:2.00"])
  }

  @Test(
    "lines of totals are skipped and said",
    arguments: [
      "合计", "总计", "合 计", "小计", "合计（3个项目）", "合计 3项", "Total", "TOTAL", "Total of 3", "Total (3)",
      "Grand total",
    ])
  func totals(name: String) throws {
    let table = try paste("A\t1\n\(name)\t3\nB\t2")
    #expect(words(table) == ["A 6:1.00", "B 6:2.00"])
    #expect(table.totalLines == [2])
    // In the first column of numbers too.
    let numbered = try paste("序号\t项目\t6月\n1\tA\t1\n\(name)\t\t3")
    #expect(words(numbered) == ["A 6:1.00"])
    #expect(numbered.totalLines == [3])
  }

  @Test("a project that only begins like a total is none")
  func noTotal() throws {
    #expect(try words(paste("合计费\t1\nTotal station\t2")) == ["? 6:1.00", "? 6:2.00"])
  }

  @Test("lines are counted in the text, and a second line of a project names the first")
  func lines() throws {
    guard case .rows(let months, let rows) = try paste("A\t1\n\nB\t2\n电梯维保\t3").content else {
      Issue.record("no rows")
      return
    }
    #expect(months == [.june])
    #expect(rows.map(\.line) == [1, 3, 4])
    #expect(rows.map(\.repeatedLine) == [nil, nil, 1])
    #expect(rows.map(\.name) == ["A", "B", "电梯维保"])
  }

  @Test("there is no month after December")
  func pastDecember() throws {
    #expect(try words(paste("A\t1\t2", .november)) == ["A 11:1.00 12:2.00"])
    #expect(throws: PasteError.pastDecember(line: 2)) {
      try paste("A\t1\nB\t1\t2\t3", .november)
    }
    // Blank cells behind the last amount are none.
    #expect(try words(paste("A\t1\t\t\t", .december)) == ["A 12:1.00"])
  }

  @Test("more cells than the limit are refused before anything is made of them")
  func columns() {
    let wide = "A" + String(repeating: "\t1", count: PastedTable.columnLimit)
    #expect(throws: PasteError.tooManyColumns(line: 1)) { try paste(wide) }
    #expect(throws: PasteError.tooManyColumns(line: 2)) {
      try paste("A\t1\n" + String(repeating: "\t", count: 900_000) + "1")
    }
    #expect(throws: PasteError.pastDecember(line: 1)) {
      try paste("A" + String(repeating: "\t1", count: PastedTable.columnLimit - 1))
    }
  }

  @Test("ten megabytes are refused, a thousand unknown names are looked for")
  func big() throws {
    #expect(throws: PasteError.tooLong) {
      try paste(String(repeating: "A\t1\n", count: 2_500_000))
    }
    let many = (1...1_000).map { Project.sample(code: "N\($0)", name: "第\($0)项工程") }
    let text = (1...1_000).map { "第\($0)号工程\t1" }.joined(separator: "\n")
    let table = try PastedTable(text, in: book(many), shownMonth: .june)
    #expect(words(table).allSatisfy { $0 == "? 6:1.00" })
  }
}
