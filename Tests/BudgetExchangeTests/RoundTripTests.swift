import BudgetExchange
import BudgetImport
import BudgetModel
import BudgetText
import TestSupport
import Testing

@Suite("Books out and in again") struct RoundTripTests {
  /// Every format that can be imported again, in both languages.
  static let ways = [ExportFormat.xlsx, .csv].flatMap { format in
    [Language.chinese, .english].map { (format, $0) }
  }

  @Test("Into the same book: nothing is doubtful, nothing changes", arguments: ways)
  func same(format: ExportFormat, language: Language) throws {
    for book in try [hostileBook(), sampleBook()] {
      let tables = try tables(of: book, format, language)
      let spending = try SpendingImport(tables, in: book, SpendingImportOptions())
      expectSettled(spending)
      #expect(spending.edits == [])
      let projects = try ProjectsImport(tables, in: book, ProjectsImportOptions())
      expectSettled(projects)
      #expect(projects.edits == [])
    }
  }

  @Test("Into the book without its spending: every amount is back", arguments: ways)
  func spending(format: ExportFormat, language: Language) throws {
    for book in try [hostileBook(), sampleBook()] {
      let tables = try tables(of: book, format, language)
      let bare = try book.map { $0.withoutSpending }
      let spending = try SpendingImport(tables, in: bare, SpendingImportOptions())
      expectSettled(spending)
      #expect(Set(spending.lines.map(\.name)).isSubset(of: book.projects.map(\.name)))
      expectEqual(try bare.applying(spending.edits).amounts, book.amounts)
    }
  }

  @Test("Into the book without its projects: every budget and plan is back", arguments: ways)
  func projects(format: ExportFormat, language: Language) throws {
    for book in try [hostileBook(), sampleBook()] {
      let tables = try tables(of: book, format, language)
      let empty = try book.map { _ in nil }
      let projects = try ProjectsImport(tables, in: empty, ProjectsImportOptions())
      expectSettled(projects)
      let filled = try empty.applying(projects.edits)
      #expect(filled.projects.map(\.code) == book.projects.map(\.code))
      #expect(filled.projects.map(\.name) == book.projects.map(\.name))
      // Adjustments and revisions are no part of it, so the spending alone is missing.
      expectEqual(filled.amounts, try book.map { $0.withoutSpending }.amounts)
      let spending = try SpendingImport(tables, in: filled, SpendingImportOptions())
      expectSettled(spending)
      expectEqual(try filled.applying(spending.edits).amounts, book.amounts)
    }
  }

  private func tables(
    of book: BudgetBook, _ format: ExportFormat, _ language: Language
  ) throws -> [CellTable] {
    let bytes = try export(format, Strings(language)).bytes(of: book)
    return try SourceFile.tables(bytes, name: "a.\(format)").tables
  }

  private func expectSettled(_ spending: SpendingImport) {
    #expect(spending.totals == [])
    let doubtful = spending.lines.filter(\.isHindrance)
    #expect(doubtful.isEmpty, "\(doubtful.prefix(3))")
  }

  private func expectSettled(_ projects: ProjectsImport) {
    #expect(projects.totals == [])
    let doubtful = projects.lines.filter(\.isHindrance)
    #expect(doubtful.isEmpty, "\(doubtful.prefix(3))")
  }

  private func expectEqual(_ found: [String: Money], _ wanted: [String: Money]) {
    let different = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }.sorted()
    #expect(
      different.isEmpty,
      """
      \(different.count) of \(wanted.count): \
      \(different.prefix(5).map { "\($0) \(String(describing: found[$0])) \(String(describing: wanted[$0]))" })
      """)
  }
}

// MARK: - A book of everything

/// 150 projects with four sources, blank amounts, refunds, notes, months that are not reported, names that tables are
/// made of or that spreadsheets would run, and amounts from a 分 to milliards of 元.
private func hostileBook() throws -> BudgetBook {
  let names = [
    "合计", "项目", "项目名称", "小计（3个项目）", "Total", "code", "=1+1", "+86", "-5", "@x", "'=1", "''-5",
    "1e5",
    "007", "2024-01", "a,b", "\"q\"", "'", "a;b\tc", "两行\n名称", "_x000D_", "单位：元", "—", "𠮷🎉", "5.0",
    "NaN", "TRUE", "#REF!",
  ]
  let sources = FundSources([
    DeclaredSource(.fiscal, name: "财政资金"),
    DeclaredSource(FundSource("carryover"), name: "上年结转"),
    DeclaredSource(FundSource("own"), name: "单位资金,自筹"),
    DeclaredSource(FundSource("s4"), name: "=专户"),
  ])
  var random = SeededMoney(seed: 9)
  var builder = BookBuilder(sources: sources)
  for index in 0..<150 {
    let project = random.project(
      code(index), index < names.count ? names[index] : "项目\(index % 200)", sources.all)
    let broken = builder.append(project)
    try #require(broken.isEmpty, "\(broken)")
  }
  let year = try #require(FiscalYear(2024))
  var head = BookHead(unit: Unit(code: "1", name: "单位"), fiscalYear: year)
  // Bare numbers of others are 元 in it; what leaves is 万元 all the same.
  head.rules.inputUnit = .yuan
  return try #require(builder.book(head))
}

private func code(_ index: Int) -> String { "13053524P\(10_000_000_000 + index)A" }

/// Makes projects of random amounts.
private struct SeededMoney {
  private var random: SeededNumbers

  init(seed: UInt64) { random = SeededNumbers(seed: seed) }

  mutating func project(_ code: String, _ name: String, _ sources: [FundSource]) -> Project {
    var budget = Funds()
    for source in sources where chance(60) { budget[source] = amount() }
    if budget.isBlank { budget[sources[0]] = amount() }
    let total = budget.total
    let plan = Plan(
      march: Money(fen: total.fen / 7), june: Money(fen: total.fen / 3),
      october: Money(fen: total.fen / 3 * 2), december: total)
    var spending: [Spending] = []
    var spent = Funds()
    for month in Month.october.throughThis where chance(80) {
      var funds = Funds()
      for source in sources where chance(50) {
        let refund = Money(fen: -(spent.amount(of: source).fen / 3))
        funds[source] = chance(10) ? .zero : chance(15) ? refund : amount()
      }
      if funds.isBlank { funds[sources[0]] = .zero }
      spent = spent.adding(funds)
      spending.append(
        Spending(month: month, amount: funds, note: chance(20) ? "=备注,\"\(month)\"" : nil))
    }
    return Project(
      code: code, name: name, budget: budget, purpose: chance(50) ? "用途\n第二行, \"引号\"" : "",
      goals: [], plan: chance(80) ? plan : nil,
      adjustments: chance(20)
        ? [Adjustment(month: .july, amount: Funds(sources[0], amount()), reason: "追加")] : [],
      spending: spending)
  }

  private mutating func chance(_ percent: UInt64) -> Bool { random.next() % 100 < percent }

  /// From 0.01 元 to a milliard, all numbers of digits alike.
  private mutating func amount() -> Money {
    let digits = 1 + random.next() % 11
    let limit = (0..<digits).reduce(UInt64(1)) { power, _ in power * 10 }
    return Money(fen: Int64(1 + random.next() % limit))
  }
}

extension Project {
  fileprivate var withoutSpending: Project {
    Project(code: code, name: name, budget: budget, purpose: purpose, goals: [], plan: plan)
  }
}

extension BudgetBook {
  /// The book with other projects.
  fileprivate func map(_ change: (Project) -> Project?) throws -> BudgetBook {
    var builder = BookBuilder(sources: sources)
    for project in projects.compactMap(change) { #expect(builder.append(project).isEmpty) }
    var head = head
    head.closedThrough = nil
    return try #require(builder.book(head))
  }

  fileprivate func applying(_ edits: [Edit]) throws -> BudgetBook {
    switch try evaluate(Commit(edits, id: .random()), history: []) {
    case .changed(let book, _): return book
    case .unchanged, .known: return self
    }
  }

  /// Every amount of budgets, plans and spending, by its place; blank ones have none.
  fileprivate var amounts: [String: Money] {
    var amounts: [String: Money] = [:]
    for project in projects {
      for source in sources.all {
        amounts["\(project.code) \(source.key)"] = project.budget[source]
        for record in project.spending {
          amounts["\(project.code) \(record.month) \(source.key)"] = record.amount[source]
        }
      }
      for checkpoint in Checkpoint.allCases {
        amounts["\(project.code) \(checkpoint)"] = project.plan?[checkpoint]
      }
    }
    return amounts
  }
}
