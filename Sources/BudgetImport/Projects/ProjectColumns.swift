internal import BudgetModel

/// Which columns of a table say what of a project.
struct ProjectColumns {
  /// The columns of the approved budget, with the source that a title names.
  let budget: [(column: Int, source: FundSource?)]
  let plan: [(column: Int, checkpoint: Checkpoint)]
  let purpose: Int?
  /// Columns that sum up others of the budget.
  let checks: [(column: Int, addends: [Int])]
  private let source: Int?

  init(_ table: ImportTable) throws(TableProblem) {
    let titles = table.header.titles
    func isMeant(_ title: ColumnTitle) -> Bool {
      switch title.meaning {
      case .budget, .plan, .purpose, .source, .code, .name: true
      default: false
      }
    }
    try table.checkUnique(isMeant)
    let budgets = titles.indices.filter { titles[$0].meaning == .budget }
    guard !budgets.isEmpty else {
      throw .noAmounts(
        titles: titles.map(\.text).filter { !$0.isEmpty }, at: table.titlePlace(0))
    }
    let ofSources = budgets.filter { titles[$0].source != nil }
    let sums = ofSources.isEmpty ? [] : budgets.filter { titles[$0].source == nil }
    budget = budgets.filter { !sums.contains($0) }.map { ($0, titles[$0].source) }
    checks = sums.map { ($0, ofSources) }
    plan = titles.indices.compactMap { column in
      if case .plan(let checkpoint) = titles[column].meaning { (column, checkpoint) } else { nil }
    }
    purpose = table.header.column(.purpose)
    source = table.header.column(.source)
  }

  /// The columns of amounts, sums included.
  var amounts: [Int] {
    budget.map(\.column) + plan.map(\.column) + checks.map(\.column)
  }

  /// The columns that are used, those of names and codes left out.
  var used: Set<Int> {
    Set(amounts + [purpose, source].compactMap { $0 })
  }
}
