import BudgetModel
import Testing

@testable import BudgetImport

private func wan(_ text: String) -> Money { TableBook.wan(text) }

private func plan(_ march: String, _ june: String, _ october: String, _ december: String) -> Plan {
  Plan(march: wan(march), june: wan(june), october: wan(october), december: wan(december))
}

/// A table of one project C3 of some budget, with the four values of its plan.
private func importing(
  _ budget: String, _ values: [CellValue], title: String = "资金支出计划（%）",
  in book: BudgetBook = TableBook.make([])
) throws(TableProblem) -> ProjectsImport {
  var table = TableBook.table([
    ["编码", "名称", "预算数", title, title, title, title],
    ["", "", "", "3月底", "6月底", "10月底", "12月底"], ["C3", "食堂", budget],
  ])
  table.rows[2].cells += values
  return try ProjectsImport([table], in: book, ProjectsImportOptions())
}

private func numbers(_ text: String) -> [CellValue] {
  text.split(separator: " ").map { .number(String($0), isDate: false) }
}

private func texts(_ text: String) -> [CellValue] {
  text.split(separator: " ").map { .text(String($0)) }
}

@Suite("Plans of a table, by the rule that documents are read by") struct ProjectsPlanTests {
  @Test(
    "what the four values come to decides, whatever the title says",
    arguments: [
      // The last is the budget.
      ("40", numbers("10 15 30.2 40"), plan("10", "15", "30.2", "40")),
      // The last is 100: 25 % of 40 is 10, 75.5 % is 30.2.
      ("40", numbers("25 50 75.5 100"), plan("10", "20", "30.2", "40")),
      // Their sum is the budget: 5, 5 + 10, 15 + 15, 30 + 10.
      ("40", numbers("5 10 15 10"), plan("5", "15", "30", "40")),
      // Their sum is 100: 25 %, 50 %, 80 %, 100 % of 40.
      ("40", texts("25% 25% 30％ 20%"), plan("10", "20", "32", "40")),
      ("40", numbers("25 25 30 20"), plan("10", "20", "32", "40")),
      // As binary numbers stand in a workbook: 33.3 % of 30 is 9.99.
      (
        "30", numbers("33.300000000000004 50 74.999999999999986 100"),
        plan("9.99", "15", "22.5", "30")
      ),
      // A third of 0.01 万元, 10000 分, is 3333.33 分.
      ("0.01", numbers("33.3333 50 75 100"), plan("0.003333", "0.005", "0.0075", "0.01")),
      // Amounts and percents are the same of a budget of 100.
      ("100", numbers("10 30 60 100"), plan("10", "30", "60", "100")),
      ("0", numbers("0 0 0 0"), plan("0", "0", "0", "0")),
    ])
  func readings(budget: String, values: [CellValue], plan: Plan) throws {
    let projects = try importing(budget, values)
    #expect(projects.lines.map(\.doubts) == [[]])
    #expect(projects.lines[0].new?.plan == plan)
  }

  @Test(
    "no reading comes to the budget",
    arguments: [
      numbers("5 10 20 30"), numbers("30 20 10 39.99"), numbers("20 10 30 40.01"),
      texts("25% 50% 75% 99%"), numbers("0.25 0.5 0.75 1"),
    ])
  func unclear(values: [CellValue]) throws {
    let projects = try importing("40", values)
    #expect(projects.lines.map(\.doubts) == [[.planUnclear(wan("40"))]])
    #expect(projects.edits.isEmpty)
  }

  @Test("two readings that differ are asked about, unless a unit, a sign or the book decides")
  func ambiguous() throws {
    let values = numbers("10 20 30 40")
    let open = try importing("40", values)
    #expect(
      open.lines.map(\.doubts) == [[.planAmbiguous(.cumulativeAmounts, other: .periodPercents)]])
    let titled = try importing("40", values, title: "资金支出计划（万元）")
    #expect(titled.lines[0].new?.plan == plan("10", "20", "30", "40"))
    var table = TableBook.table([
      ["单位：万元"], ["编码", "名称", "预算数", "3月底计划", "6月底计划", "10月底计划", "12月底计划"],
      ["C3", "食堂", "40"],
    ])
    table.rows[2].cells += values
    let stated = try ProjectsImport([table], in: TableBook.make([]), ProjectsImportOptions())
    #expect(stated.lines[0].new?.plan == plan("10", "20", "30", "40"))
    // 10 %, 30 %, 60 % and 100 % of 40.
    let signed = try importing("40", texts("10% 20% 30% 40%"))
    #expect(signed.lines[0].new?.plan == plan("4", "12", "24", "40"))
    let named = try importing("40", texts("10万元 20万元 30万元 40万元"))
    #expect(named.lines[0].new?.plan == plan("10", "20", "30", "40"))
    let there = TableBook.make([
      Project(
        code: "C3", name: "食堂", budget: Funds(fiscal: wan("40")), purpose: "", goals: [],
        plan: plan("10", "20", "30", "40"))
    ])
    #expect(try importing("40", values, in: there).lines.map(\.state) == [.same])
  }

  @Test("what is neither an amount nor a percent is told with its cell")
  func neither() throws {
    let projects = try importing(
      "40", numbers("10 20") + [.text("待定"), .number("40", isDate: false)])
    #expect(
      projects.lines.map(\.doubts) == [
        [.amount(.notAnAmount("待定", .notAnAmount("待")), at: CellPlace(row: 3, column: 6))]
      ])
  }

  @Test("a percent by itself changes no plan")
  func single() throws {
    let there = TableBook.make([TableBook.project("A1", "电梯维保")])
    let table = TableBook.table([["编码", "预算数", "12月底计划"], ["A1", "35", "100%"]])
    let projects = try ProjectsImport([table], in: there, ProjectsImportOptions())
    #expect(
      projects.lines.map(\.doubts) == [
        [.amount(.notAnAmount("100%", .notAnAmount("%")), at: CellPlace(row: 2, column: 3))]
      ])
  }

  @Test("the totals of percents are no sums, those of amounts are")
  func totals() throws {
    let head = [
      ["编码", "名称", "预算数", "3月底计划", "6月底计划", "10月底计划", "12月底计划"]
    ]
    // Half of 40 and all of 10 by the end of March are 60 % of 50.
    let percents = TableBook.table(
      head + [
        ["C3", "食堂", "40", "50", "60", "75", "100"],
        ["C4", "绿化", "10", "100", "100", "100", "100"],
        ["合计", "", "50", "60", "68", "80", "100"],
      ])
    let read = try ProjectsImport([percents], in: TableBook.make([]), ProjectsImportOptions())
    #expect(read.lines.map { $0.new?.plan?.march } == [wan("20"), wan("10")])
    #expect(read.totals.isEmpty && read.hindrances == 0)
    let amounts = TableBook.table(
      head + [
        ["C3", "食堂", "41", "10", "20", "30", "41"],
        ["合计", "", "41", "11", "20", "30", "41"],
      ])
    let summed = try ProjectsImport([amounts], in: TableBook.make([]), ProjectsImportOptions())
    #expect(
      summed.totals == [
        TotalDoubt(
          row: 3, place: CellPlace(row: 3, column: 4), stated: wan("11"), summed: wan("10"))
      ])
  }
}
