import BudgetModel
import TestSupport
import Testing

@testable import BudgetImport

/// What is exported comes in again: the tables as the program writes them, in either language.
@Suite("Tables that were exported") struct ExportedTableTests {
  private static let sources = FundSources([
    DeclaredSource(.fiscal, name: "财政资金"), DeclaredSource(FundSource("carryover"), name: "上年结转"),
  ])

  /// Projects with plans and spending of any amounts, some months of some sources blank.
  private static func book(_ count: Int, _ sources: FundSources) -> BudgetBook {
    var random = SeededNumbers(seed: 9)
    func money(_ most: UInt64) -> Money { Money(fen: Int64(random.next() % most)) }
    let isDeclared = sources.declared != nil
    func funds(_ most: UInt64) -> Funds {
      var funds = isDeclared ? Funds() : .zero
      for source in sources.all where !isDeclared || random.next() % 4 > 0 {
        funds[source] = money(most)
      }
      if funds.isBlank { funds[sources.first] = money(most) }
      return funds
    }
    let projects = (1...count).map { number in
      var budget = funds(90_000_000_000)
      if isDeclared, number.isMultiple(of: 7) { budget[sources.first] = .zero }
      let total = budget.total.fen
      let plan = Plan(
        march: Money(fen: total / 7), june: Money(fen: total / 3), october: Money(fen: total / 2),
        december: Money(fen: total))
      return Project(
        code: "13053524P\(String(10_000_000_000 + number))X", name: "第\(number)项工程", budget: budget,
        purpose: number.isMultiple(of: 3) ? "" : "用途\(number)", goals: [],
        plan: number.isMultiple(of: 5) ? nil : plan,
        spending: Month.allCases.filter { _ in random.next() % 3 > 0 }.map {
          Spending(month: $0, amount: funds(7_000_000_000))
        })
    }
    return TableBook.make(projects, sources: sources)
  }

  /// A row a project: budget, plan, purpose, months, each source in a column of its own.
  private static func wide(_ book: BudgetBook, english: Bool) -> [[String]] {
    let names = book.sources.all.map { source in
      book.sources.declaredName(of: source)
        ?? (source == .fiscal
          ? (english ? "Fiscal funds" : "财政资金") : english ? "Other funds" : "其他资金")
    }
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let heads =
      (english ? ["Project code", "Project"] : ["项目编码", "项目名称"])
      + names.map { (english ? "Approved budget " : "年初预算数 ") + $0 }
      + Checkpoint.allCases.map {
        let month = $0.month.rawValue
        return english ? "Plan, end of \(months[month - 1])" : "\(month)月底计划"
      } + [english ? "Purpose" : "资金用途"]
      + Month.allCases.flatMap { month in
        names.map { (english ? months[month.rawValue - 1] : "\(month.rawValue)月") + " " + $0 }
      }
    func texts(_ funds: Funds?) -> [String] {
      book.sources.all.map { funds?[$0]?.wanText ?? "" }
    }
    return [heads]
      + book.projects.map { project in
        [project.code, project.name] + texts(project.budget)
          + Checkpoint.allCases.map { project.plan?[$0].wanText ?? "" } + [project.purpose]
          + Month.allCases.flatMap { texts(project.spending(in: $0)?.amount) }
      }
  }

  private func imported(_ rows: [[String]], into book: BudgetBook) throws -> BudgetBook {
    let table = CellTable(
      rows: rows.enumerated().map { place, cells in
        .init(number: place + 1, cells: cells.map { $0.isEmpty ? .blank : .text($0) })
      })
    func recorded(_ edits: [Edit], in book: BudgetBook) throws -> BudgetBook {
      let none: [HistoryEntry] = []
      let commit = Commit(edits, id: CommitID("test"), cause: .imported)
      guard case .changed(let changed, _) = try book.evaluate(commit, history: none) else {
        return book
      }
      return changed
    }
    let projects = try ProjectsImport([table], in: book, ProjectsImportOptions())
    #expect(projects.hindrances == 0)
    let withProjects = try recorded(projects.edits, in: book)
    let spending = try SpendingImport([table], in: withProjects, SpendingImportOptions())
    #expect(spending.hindrances == 0)
    let result = try recorded(spending.edits, in: withProjects)
    #expect(try SpendingImport([table], in: result, SpendingImportOptions()).changes == 0)
    #expect(try ProjectsImport([table], in: result, ProjectsImportOptions()).changes == 0)
    return result
  }

  @Test(
    "a row a project, with the standard sources and with declared ones", arguments: [false, true])
  func wideTables(english: Bool) throws {
    for sources in [FundSources.standard, Self.sources] {
      let book = Self.book(300, sources)
      let result = try imported(
        Self.wide(book, english: english), into: TableBook.make([], sources: sources))
      #expect(result.projects == book.projects)
    }
  }

  @Test("a row a project and source, sums in the last column and row")
  func monthsBySource() throws {
    let book = Self.book(100, Self.sources)
    var rows = [
      ["项目编码", "项目名称", "资金来源"] + Month.allCases.map { "\($0.rawValue)月" } + ["合计"]
    ]
    var sums = [Int64](repeating: 0, count: 13)
    for project in book.projects {
      for source in book.sources.all {
        let amounts = Month.allCases.map { project.spending(in: $0)?.amount[source] }
        let sum = amounts.reduce(0) { $0 + ($1?.fen ?? 0) }
        for (place, fen) in (amounts.map { $0?.fen ?? 0 } + [sum]).enumerated() {
          sums[place] += fen
        }
        rows.append(
          [project.code, project.name, book.sources.declaredName(of: source) ?? ""]
            + amounts.map { $0?.wanText ?? "" } + [Money(fen: sum).wanText])
      }
    }
    rows.append(["合计", "", ""] + sums.map { Money(fen: $0).wanText })
    let blank = TableBook.make(
      book.projects.map {
        Project(
          code: $0.code, name: $0.name, budget: $0.budget, purpose: $0.purpose, goals: [],
          plan: $0.plan)
      }, sources: Self.sources)
    let spending = try SpendingImport(
      [TableBook.table(rows, sheet: "逐月支出")], in: blank, SpendingImportOptions())
    #expect(spending.hindrances == 0 && spending.totals == [])
    let none: [HistoryEntry] = []
    let commit = Commit(spending.edits, id: CommitID("test"), cause: .imported)
    guard case .changed(let result, _) = try blank.evaluate(commit, history: none) else {
      Issue.record("nothing changed")
      return
    }
    #expect(result.projects == book.projects)
  }
}
