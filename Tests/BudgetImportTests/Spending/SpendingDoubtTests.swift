import BudgetModel
import Testing

@testable import BudgetImport

@Suite("Doubts about spending") struct SpendingDoubtTests: SpendingTrials {
  @Test("projects that are not there: the nearest are offered, a choice or leaving out settles it")
  func unmatched() throws {
    var spending = try importing([
      ["项目编码", "项目名称", "1月"], ["", "物业管理服务", "1"], ["", "食堂", "2"], ["", "绿化", "3"],
      ["B2", "电梯维保", "4"],
    ])
    #expect(
      words(spending) == ["2 none, B2?", "3 none, C3|C4?", "4 none, ?", "5 B2|A1?"])
    #expect(spending.hindrances == 4 && spending.edits.isEmpty)
    spending.match(2, with: "B2")
    spending.match(3, with: "C4")
    spending.leaveOut(4)
    spending.leaveOut(5)
    #expect(
      words(spending) == ["B2 1 fiscal ->1.00", "C4 1 fiscal ->2.00", "4 left out", "5 left out"])
    #expect(spending.edits.count == 2)
    spending.leaveOut(4, false)
    spending.match(2, with: nil)
    #expect(spending.hindrances == 2)
  }

  @Test("a name that two projects have, a code that differs only in case")
  func ambiguous() throws {
    let twins = TableBook.make([
      TableBook.project("a1", "维修"), TableBook.project("A1", "维修"), TableBook.project("X", "绿化"),
    ])
    let spending = try importing(
      [["编码", "名称", "1月"], ["", "维修", "1"], ["A1", "维修", "2"], ["Ａ1", "", "3"]], in: twins)
    #expect(words(spending) == ["2 a1|A1?", "A1 1 fiscal ->2.00", "4 a1|A1?"])
  }

  @Test("a name that is another project's code is of both")
  func nameIsCode() throws {
    let crossed = TableBook.make([TableBook.project("A1", "B2"), TableBook.project("B2", "绿化")])
    let spending = try importing([["编码", "名称", "1月"], ["A1", "B2", "1"]], in: crossed)
    #expect(spending.lines[0].match == .ambiguous(["A1", "B2"]))
  }

  @Test("a name decides where the code beside it is not known")
  func otherCode() throws {
    let spending = try importing([["编码", "名称", "1月"], ["999", "物业管理", "1"]])
    #expect(spending.lines[0].match == .project("B2", .nameDespiteCode))
  }

  @Test(
    "what is no amount keeps its place",
    arguments: [
      (CellValue.text("待定"), AmountDoubt.notAnAmount("待定", .notAnAmount("待"))),
      (.text("12%"), .notAnAmount("12%", .notAnAmount("%"))),
      (.failure("#REF!"), .failure("#REF!")),
      (.number("45292", isDate: true), .date("45292")),
      (.number("1.0000005", isDate: false), .finer("1.0000005", nearest: Money(fen: 1_000_001))),
      (.truth(true), .notAnAmount("TRUE", .notAnAmount("T"))),
    ])
  func amounts(cell: CellValue, doubt: AmountDoubt) throws {
    let table = CellTable(
      sheet: "支出",
      rows: [
        .init(number: 3, cells: [.text("项目"), .text("1月")]),
        .init(number: 5, cells: [.text("物业管理"), cell]),
      ])
    let spending = try SpendingImport([table], in: book, SpendingImportOptions())
    let entry = spending.lines[0].entries[0]
    #expect(entry.doubts == [.amount(doubt)])
    #expect(entry.place == CellPlace(sheet: "支出", row: 5, column: 2))
    #expect(spending.edits.isEmpty)
  }

  @Test("a project twice, also by its name")
  func repeated() throws {
    let rows = [["编码", "名称", "1月"], ["B2", "", "1"], ["", "物业管理", "2"]]
    var spending = try importing(rows)
    #expect(words(spending) == ["B2 1 fiscal ->1.00", "B2 1 fiscal ->2.00 !"])
    #expect(spending.lines[1].entries[0].doubts == [.repeated(row: 2)])
    spending.leaveOut(2)
    #expect(words(spending) == ["2 left out", "B2 1 fiscal ->2.00"])
  }

  @Test("cumulative spending below zero, of all sources and of one")
  func negative() throws {
    let all = try importing([["项目", "2月"], ["电梯维保", "-2"]])
    #expect(
      all.lines[0].entries[0].doubts == [.negativeCumulative(.february, wan("-0.75"), nil)])
    let one = try importing([["项目", "2月 其他资金"], ["电梯维保", "-1"]])
    #expect(
      one.lines[0].entries[0].doubts == [.negativeCumulative(.february, wan("-1"), .other)])
    let stated = try importing([["项目", "累计支出"], ["物业管理", "-1"]], month: .june)
    #expect(
      stated.lines[0].entries[0].doubts == [.negativeCumulative(.june, wan("-1"), nil)])
    // A refund within what was spent is none.
    #expect(try importing([["项目", "2月"], ["电梯维保", "-1"]]).hindrances == 0)
  }

  @Test("closed months change only where they are opened; the same amount is no change")
  func closed() throws {
    let closed = TableBook.make(book.projects, closedThrough: .january)
    let rows = [["项目", "1月", "2月"], ["电梯维保", "1.25", "1"], ["物业管理", "2", "3"]]
    let spending = try importing(rows, in: closed)
    #expect(
      words(spending) == [
        "A1 1 fiscal =", "A1 2 fiscal ->1.00", "B2 1 fiscal ->2.00 !", "B2 2 fiscal ->3.00",
      ])
    #expect(spending.lines[1].entries[0].doubts == [.closedMonth(.january)])
    #expect(try importing(rows, in: closed) { $0.reopens = true }.hindrances == 0)
  }

  @Test("totals below, above and within the rows are checked; a wrong one can be left out")
  func totals() throws {
    let right = [
      ["项目", "1月"], ["合计", "6"], ["电梯维保", "1"], ["物业管理", "2"], ["小计", "3"], ["食堂运行", "3"],
      ["小计", "3"], ["合计", "6"],
    ]
    #expect(try importing(right).totals == [])
    let wrong = [["项目", "1月", "2月"], ["电梯维保", "1", "2"], ["物业管理", "2", "3"], ["合计", "3", "6"]]
    var spending = try importing(wrong)
    let doubt = TotalDoubt(
      row: 4, place: CellPlace(row: 4, column: 3), stated: wan("6"), summed: wan("5"))
    #expect(spending.totals == [doubt])
    #expect(spending.edits.isEmpty)
    spending.leaveOut(4)
    #expect(spending.totals == [] && spending.edits.count == 4)
  }

  @Test("tables that hold nothing to import")
  func problems() {
    func problem(_ rows: [[String]], month: Month? = nil) -> TableProblem? {
      do throws(TableProblem) {
        _ = try importing(rows, month: month)
        return nil
      } catch {
        return error
      }
    }
    let title = CellPlace(row: 1, column: 2)
    #expect(problem([["科目", "1月"], ["电梯", "1"]]) == .noTable)
    #expect(
      problem([["项目", "预算数"], ["电梯", "1"]])
        == .noAmounts(titles: ["项目", "预算数"], at: CellPlace(row: 1, column: 1)))
    #expect(problem([["项目", "支出数"], ["电梯", "1"]]) == .monthNeeded(title: "支出数", at: title))
    #expect(
      problem([["项目", "1月", "一月"], ["电梯", "1", "2"]])
        == .repeatedColumn("一月", first: title, second: CellPlace(row: 1, column: 3)))
    #expect(
      problem([["项目", "项目", "1月"], ["电梯", "电梯", "2"]])
        == .repeatedColumn("项目", first: CellPlace(row: 1, column: 1), second: title))
    #expect(problem([["项目", "1月"]]) == .noRows)
    #expect(problem([["项目", "1月"], ["电梯", ""]]) == .noRows)
  }

  @Test("the sheet: the one that fits, the one named, or which of several is asked")
  func sheets() throws {
    let months = TableBook.table([["项目", "1月"], ["物业管理", "1"]], sheet: "支出")
    let budgets = TableBook.table([["项目", "预算数"], ["物业管理", "1"]], sheet: "预算")
    let more = TableBook.table([["项目", "1月"], ["物业管理", "2"]], sheet: "副本")
    let own = TableBook.table([["项目", "1月"], ["物业管理", "3"]], sheet: "逐月支出")
    let hidden = TableBook.table([["项目", "1月"], ["物业管理", "2"]], sheet: "旧", isHidden: true)
    func sheet(_ tables: [CellTable], _ name: String? = nil) throws(TableProblem) -> String? {
      var options = SpendingImportOptions()
      options.sheet = name
      return try SpendingImport(tables, in: book, options).sheet
    }
    #expect(try sheet([budgets, months, hidden]) == "支出")
    #expect(try sheet([budgets, months, hidden], "旧") == "旧")
    #expect(throws: TableProblem.severalSheets(["支出", "副本"])) { try sheet([months, more]) }
    #expect(try sheet([months, own]) == "逐月支出")
    #expect(throws: TableProblem.noSuchSheet("六月", among: ["预算", "支出"])) {
      try sheet([budgets, months], "六月")
    }
  }

  @Test("rows are known by their numbers")
  func rows() {
    var choices = ImportChoices()
    choices.skipped = [9]
    #expect(throws: TableProblem.noSuchRow(9)) {
      try importing([["项目", "1月"], ["物业管理", "1"]], choices: choices)
    }
  }
}
