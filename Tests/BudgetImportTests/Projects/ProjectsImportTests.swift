import BudgetModel
import Testing

@testable import BudgetImport

private func wan(_ text: String) -> Money { TableBook.wan(text) }

private let book = TableBook.make([
  TableBook.project("A1", "电梯维保", spending: [TableBook.spent(.january, "1.25")]),
  TableBook.project("B2", "物业管理"),
])

private func importing(
  _ rows: [[String]], in book: BudgetBook = book,
  _ change: (inout ProjectsImportOptions) -> Void = { _ in }
) throws(TableProblem) -> ProjectsImport {
  var options = ProjectsImportOptions()
  change(&options)
  return try ProjectsImport([TableBook.table(rows)], in: book, options)
}

@Suite("Importing projects") struct ProjectsImportTests {
  @Test("a new project with its budget by source, plan and purpose")
  func added() throws {
    let projects = try importing([
      ["项目编码", "项目名称", "预算数", "", "资金支出计划", "", "", "", "资金用途"],
      ["", "", "财政资金", "其他资金", "3月底", "6月底", "10月底", "12月底"],
      ["C3", "食堂运行", "10", "2.5", "3", "6", "9", "12.5", "餐饮"], ["合计", "", "10", "2.5"],
    ])
    let new = Project(
      code: "C3", name: "食堂运行", budget: Funds(fiscal: wan("10"), other: wan("2.5")), purpose: "餐饮",
      goals: [],
      plan: Plan(march: wan("3"), june: wan("6"), october: wan("9"), december: wan("12.5")))
    #expect(projects.lines.map(\.state) == [.added])
    #expect(projects.edits == [.project(code: "C3", at: nil, Replacing(nil, with: new))])
  }

  @Test("what is there changes only where a column says so")
  func changed() throws {
    let projects = try importing([
      ["编码", "名称", "年初预算数", "12月底计划", "资金用途"], ["A1", "电梯维修", "40", "40", ""],
      ["B2", "", "35", "", ""],
    ])
    #expect(projects.lines.map(\.state) == [.changed, .same])
    let plan = Plan(march: wan("5"), june: wan("10"), october: wan("20"), december: wan("35"))
    var changed = plan
    changed.december = wan("40")
    #expect(
      projects.edits == [
        .name(project: "A1", Replacing("电梯维保", with: "电梯维修")),
        .budget(
          project: "A1", Replacing(Funds(fiscal: wan("35")), with: Funds(fiscal: wan("40")))),
        .plan(project: "A1", Replacing(plan, with: changed)),
      ])
  }

  /// 80 and 20 of two sources: 100 is their sum and changes nothing, 120 could be of either.
  @Test("a budget that is not divided is not put into the first of several sources")
  func undivided() throws {
    let divided = TableBook.make([
      Project(
        code: "A1", name: "电梯维保", budget: Funds(fiscal: wan("80"), other: wan("20")), purpose: "",
        goals: [], plan: nil)
    ])
    let same = try importing([["编码", "预算数"], ["A1", "100"]], in: divided)
    #expect(same.lines.map(\.state) == [.same])
    let other = try importing([["编码", "预算数"], ["A1", "120"]], in: divided)
    #expect(other.lines.map(\.doubts) == [[.undividedBudget(wan("100"))]])
    let chosen = try importing([["编码", "预算数"], ["A1", "90"]], in: divided) {
      $0.source = divided.sources.first
    }
    #expect(
      chosen.edits == [
        .budget(
          project: "A1",
          Replacing(
            Funds(fiscal: wan("80"), other: wan("20")),
            with: Funds(fiscal: wan("90"), other: wan("20"))))
      ])
  }

  @Test("projects without codes get made ones; those of the book are known by name")
  func madeCodes() throws {
    let taken = TableBook.make([TableBook.project("L001", "旧项目")])
    let projects = try importing(
      [["项目", "预算数"], ["旧项目", "35"], ["新一", "1"], ["新二", "2"]], in: taken)
    #expect(projects.lines.map(\.state) == [.same, .added, .added])
    #expect(projects.lines.map { $0.new?.code } == ["L001", "L002", "L003"])
    #expect(projects.lines.map(\.isCodeMade) == [false, true, true])
  }

  @Test("a row a source: one project")
  func sourceRows() throws {
    let projects = try importing([
      ["编码", "名称", "资金来源", "预算数"], ["C3", "食堂", "财政资金", "1"], ["", "", "其他资金", "2"],
      ["C4", "绿化", "合计", "7"], ["", "", "财政资金", "3"], ["", "", "其他资金", "4"],
      ["C5", "保洁", "财政资金", "5"], ["C5", "保洁", "其他资金", "6"], ["C6", "保安", "合计", "8"],
      ["合计", "", "", "21"],
    ])
    #expect(projects.lines.map(\.code) == ["C3", "C4", "C5"])
    #expect(
      projects.lines.map { $0.new?.budget } == [
        Funds(fiscal: wan("1"), other: wan("2")), Funds(fiscal: wan("3"), other: wan("4")),
        Funds(fiscal: wan("5"), other: wan("6")),
      ])
    // A sum of sources that no row has is not passed over in silence.
    #expect(
      projects.totals == [
        TotalDoubt(
          row: 9, place: CellPlace(row: 9, column: 4), stated: wan("8"), summed: .zero)
      ])
  }

  @Test("a blank source stays blank in a book that declares its sources")
  func blanks() throws {
    let carryover = FundSource("carryover")
    let declared = TableBook.make(
      [],
      sources: FundSources([
        DeclaredSource(.fiscal, name: "财政资金"), DeclaredSource(carryover, name: "上年结转"),
      ]))
    let projects = try importing(
      [["编码", "名称", "预算数 财政资金", "预算数 上年结转"], ["C3", "食堂", "", "1"]], in: declared)
    #expect(projects.lines[0].new?.budget == Funds(carryover, wan("1")))
  }

  @Test(
    "doubts",
    arguments: [
      // The plan is below what it must end at.
      (
        ["A1", "电梯维保", "40", "", "", "", ""],
        .rule(
          RuleViolation(
            .planMissesBudget(december: wan("35"), approved: wan("40")), at: .plan(.december)))
      ),
      (["C3", "食堂", "12", "1", "2", "3", "11"], .planUnclear(wan("12"))),
      (["C3", "食堂", "12", "", "", "", "12"], .incompletePlan([.march, .june, .october])),
      (
        ["C3", "食堂", "-1", "", "", "", ""],
        .rule(RuleViolation(.negativeBudget, at: .budget(.fiscal)))
      ),
      (["C3", "电梯维保", "12", "", "", "", ""], .sameName(code: "A1")),
      (["A1", "物业管理", "12", "", "", "", ""], .ambiguous(["A1", "B2"])),
      (["", "", "12", "", "", "", ""], .nameless), (["C3", "", "12", "", "", "", ""], .nameless),
      (
        ["C3", "食堂", "待定", "", "", "", ""],
        .amount(.notAnAmount("待定", .notAnAmount("待")), at: CellPlace(row: 2, column: 3))
      ),
      (["C3", "食堂", "250000", "", "", "", ""], .looksLikeYuan(as: wan("25"))),
    ] as [([String], ProjectDoubt)])
  func doubts(row: [String], doubt: ProjectDoubt) throws {
    let projects = try importing([
      ["编码", "名称", "预算数", "3月底计划", "6月底计划", "10月底计划", "12月底计划"], row,
    ])
    #expect(projects.lines[0].doubts == [doubt])
    #expect(projects.hindrances == 1 && projects.edits.isEmpty)
  }

  @Test("a project of the same name is told apart by a choice")
  func sameName() throws {
    var projects = try importing([["编码", "名称", "预算数"], ["C3", "电梯维保", "12"]])
    projects.add(2)
    #expect(projects.lines[0].state == .added)
    projects.match(2, with: "A1")
    #expect(projects.lines[0].old?.code == "A1")
    projects.leaveOut(2)
    #expect(projects.lines[0].state == .leftOut && projects.hindrances == 0)
  }

  @Test("a project twice, a budget of closed months")
  func repeatedAndClosed() throws {
    let twice = try importing([["编码", "名称", "预算数"], ["C3", "食堂", "1"], ["C3", "食堂", "2"]])
    #expect(twice.lines.map(\.doubts) == [[], [.repeated(row: 2)]])
    let closed = TableBook.make(book.projects, closedThrough: .february)
    let rows = [["编码", "名称", "预算数", "12月底计划"], ["A1", "", "40", "40"]]
    #expect(
      try importing(rows, in: closed).lines[0].doubts == [.closedMonths([.january, .february])])
    #expect(try importing(rows, in: closed) { $0.reopens = true }.hindrances == 0)
  }

  @Test("a table without budgets is none of projects")
  func problems() {
    #expect(
      throws: TableProblem.noAmounts(titles: ["项目", "1月"], at: CellPlace(row: 1, column: 1))
    ) {
      try importing([["项目", "1月"], ["电梯", "1"]])
    }
  }
}
