import BudgetModel
import Testing

@testable import BudgetImport

@Suite("Importing spending") struct SpendingImportTests: SpendingTrials {
  @Test("one column of the month chosen: by code, by name, blanks and signs for nothing left alone")
  func oneMonth() throws {
    let spending = try importing(
      [
        ["6月支出情况表"], ["单位：万元"], ["序号", "项目编码", "项目名称", "支出数"], ["1", "A1", "电梯维保", "2.5"],
        ["2", "", "物业管理", "0"], ["3", "C3", "食堂运行", "-"], ["4", "C4", "食堂维修"],
        ["合计", "", "", "2.5"],
      ], month: .june)
    #expect(words(spending) == ["A1 6 fiscal ->2.50", "B2 6 fiscal ->0.00"])
    #expect(spending.unit == .wan && spending.isUnitStated)
    #expect(spending.unusedColumns == ["序号"])
    #expect(spending.hindrances == 0)
    #expect(
      spending.edits == [
        .spending(project: "A1", month: .june, Replacing(nil, with: Funds(.fiscal, wan("2.5")))),
        .spending(project: "B2", month: .june, Replacing(nil, with: Funds(.fiscal, .zero))),
      ])
  }

  @Test("a column a month: what is recorded already is no change, what is there is replaced")
  func months() throws {
    let rows = [
      ["项目名称", "1月", "2月", "合计"], ["电梯维保", "1.25", "3", "4.25"], ["物业管理", "", "4", "4"],
    ]
    let spending = try importing(rows)
    #expect(words(spending) == ["A1 1 fiscal =", "A1 2 fiscal ->3.00", "B2 2 fiscal ->4.00"])
    #expect(spending.unusedColumns == [])
    let changed = try importing([["项目名称", "1月"], ["电梯维保", "2"]])
    #expect(words(changed) == ["A1 1 fiscal 1.25>2.00"])
    #expect(
      changed.edits == [
        .spending(
          project: "A1", month: .january,
          Replacing(Funds(.fiscal, wan("1.25")), with: Funds(.fiscal, wan("2"))))
      ])
    #expect(
      words(try importing(rows, month: .february)) == ["A1 2 fiscal ->3.00", "B2 2 fiscal ->4.00"])
    #expect(throws: TableProblem.noSuchMonth(.march, among: [.january, .february])) {
      try importing(rows, month: .march)
    }
  }

  @Test("a column a month and source, and the sum of each month checked")
  func monthsAndSources() throws {
    let spending = try importing([
      ["项目编码", "1月", "", "", "2月", ""], ["", "合计", "财政资金", "其他资金", "财政资金", "其他资金"],
      ["A1", "3", "2", "1", "4", ""], ["B2", "9", "5", "5", "", "6"],
    ])
    #expect(
      words(spending) == [
        "A1 1 fiscal 1.25>2.00", "A1 1 other 0.00>1.00", "A1 2 fiscal ->4.00",
        "B2 1 fiscal ->5.00 !", "B2 1 other ->5.00", "B2 2 other ->6.00",
      ])
    #expect(
      spending.lines[1].entries[0].doubts == [
        .sum(at: CellPlace(row: 4, column: 2), stated: wan("9"), summed: wan("10"))
      ])
    #expect(spending.edits == [])
  }

  @Test("a row a source, the project named once; its own sum is a total")
  func sourceRows() throws {
    let spending = try importing([
      ["项目编码", "项目名称", "资金来源", "1月"], ["B2", "物业管理", "合计", "3"], ["", "", "财政资金", "1"],
      ["", "", "其他资金", "2"], ["A1", "电梯维保", "财政资金", "4"], ["A1", "电梯维保", "彩票", "1"],
      ["合计", "", "", "8"],
    ])
    #expect(
      words(spending) == [
        "B2 1 fiscal ->1.00", "B2 1 other ->2.00", "A1 1 fiscal 1.25>4.00", "A1 1 fiscal ->- !",
      ])
    #expect(spending.lines[3].entries[0].doubts == [.unknownSource("彩票")])
    #expect(spending.totals == [])
  }

  @Test("cumulative amounts become the month's by what is recorded before")
  func cumulative() throws {
    let rows = [["项目名称", "累计支出"], ["电梯维保", "4"], ["物业管理", "3"]]
    let spending = try importing(rows, month: .march)
    // 4 less the 1.25 of January.
    #expect(words(spending) == ["A1 3 fiscal ->2.75", "B2 3 fiscal ->3.00"])
    #expect(spending.lines[0].entries[0].remarks.contains(.holdsUnreported([.february])))
    #expect(
      words(try importing([["项目", "1-2月"], ["电梯维保", "2"]])) == ["A1 2 fiscal ->0.75"])
    let said = try importing([["项目", "支出数"], ["电梯维保", "2"]], month: .february) {
      $0.isCumulative = true
    }
    #expect(words(said) == ["A1 2 fiscal ->0.75"])
    #expect(
      throws: TableProblem.otherMonth(
        .february, title: "1-2月", at: CellPlace(row: 1, column: 2))
    ) {
      try importing([["项目", "1-2月"], ["电梯维保", "2"]], month: .march)
    }
  }

  @Test("units: in a title, above the table, chosen, or the file's own")
  func units() throws {
    for (rows, unit) in [
      ([["项目", "6月（元）"], ["物业管理", "12345.67"]], nil),
      ([["单位：元"], ["项目", "6月"], ["物业管理", "12345.67"]], nil),
      ([["项目", "6月"], ["物业管理", "12345.67"]], TableUnit.yuan),
      ([["项目", "6月（亿元）"], ["物业管理", "0.0001234567"]], nil),
      ([["项目", "6月（千元）"], ["物业管理", "12.34567"]], nil),
      ([["项目", "6月（千元）"], ["物业管理", "12,345.67元"]], nil),
    ] as [([[String]], TableUnit?)] {
      let spending = try importing(rows) { $0.unit = unit }
      #expect(words(spending) == ["B2 6 fiscal ->1.234567"])
    }
    var rules = SharedRules()
    rules.inputUnit = .yuan
    let typedInYuan = TableBook.make([TableBook.project("B2", "物业管理")], rules: rules)
    let spending = try importing([["项目", "6月"], ["物业管理", "12345.67"]], in: typedInYuan)
    #expect(words(spending) == ["B2 6 fiscal ->1.234567"])
    #expect(!spending.isUnitStated)
  }

  @Test("an amount that only makes sense in 元 is doubted where nobody says the unit")
  func yuan() throws {
    let spending = try importing([["项目", "6月"], ["物业管理", "26500"]])
    #expect(spending.lines[0].entries[0].doubts == [.looksLikeYuan(as: wan("2.65"))])
    let stated = try importing([["项目", "6月（万元）"], ["物业管理", "26500"]])
    #expect(stated.hindrances == 0)
    #expect(
      stated.lines[0].entries[0].remarks == [.warning(.overspends(by: wan("26465")))])
  }

  @Test("a source chosen for amounts that name none; the other source stays")
  func chosenSource() throws {
    let spending = try importing([["项目", "1月"], ["电梯维保", "2"]]) { $0.source = .other }
    #expect(words(spending) == ["A1 1 other 0.00>2.00"])
    #expect(
      spending.edits == [
        .spending(
          project: "A1", month: .january,
          Replacing(Funds(.other, .zero), with: Funds(.other, wan("2"))))
      ])
  }
}
