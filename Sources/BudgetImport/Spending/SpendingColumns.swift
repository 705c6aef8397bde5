internal import BudgetModel

/// Which columns of a table hold the spending that is imported, and which sum them up.
struct SpendingColumns {
  /// A column of amounts.
  struct Amount {
    let column: Int
    let month: Month
    /// The source that its title names, nil where none does.
    let source: FundSource?
    let isCumulative: Bool
  }

  /// A column that sums up others of its row.
  struct Check {
    let column: Int
    /// The columns that it sums up.
    let addends: [Int]
  }

  let amounts: [Amount]
  let checks: [Check]

  /// How well a table's titles fit an import of spending, nil where they do not at all.
  static func rank(_ titles: [ColumnTitle]) -> Int? {
    titles.compactMap { title in
      switch title.meaning {
      case .month: 2
      case .monthly, .cumulative: 1
      default: nil
      }
    }.max()
  }

  init(_ table: ImportTable, _ options: SpendingImportOptions) throws(TableProblem) {
    let titles = table.header.titles
    try table.checkUnique { $0.isAmount || $0.isLabel || $0.meaning == .source }
    func columns(_ isMeant: (ColumnTitle.Meaning) -> Bool) -> [Int] {
      titles.indices.filter { isMeant(titles[$0].meaning) }
    }
    let months = columns { if case .month = $0 { true } else { false } }
    let monthly = columns { $0 == .monthly }
    let cumulative = columns { if case .cumulative = $0 { true } else { false } }
    let preferred =
      options.isCumulative ? [cumulative, months, monthly] : [months, monthly, cumulative]
    guard let chosen = preferred.first(where: { !$0.isEmpty }) else {
      throw .noAmounts(
        titles: titles.map(\.text).filter { !$0.isEmpty }, at: table.titlePlace(0))
    }
    var parts: [Amount] = []
    var checks: [Check] = []
    let groups = Dictionary(grouping: chosen) { titles[$0].meaning }
    for column in chosen {
      let title = titles[column]
      let siblings = (groups[title.meaning] ?? []).filter { titles[$0].source != nil }
      if title.source == nil, !siblings.isEmpty {
        checks.append(Check(column: column, addends: siblings))
        continue
      }
      let month = try Self.month(of: title, options, at: table.titlePlace(column))
      parts.append(
        Amount(
          column: column, month: month, source: title.source,
          isCumulative: options.isCumulative || chosen == cumulative))
    }
    if chosen == months {
      checks += columns { $0 == .total }.map { Check(column: $0, addends: parts.map(\.column)) }
      if let month = options.month {
        let named = Set(parts.map(\.month)).sorted()
        parts.removeAll { $0.month != month }
        guard !parts.isEmpty else { throw .noSuchMonth(month, among: named) }
      }
    }
    amounts = parts
    self.checks = checks
  }

  private static func month(
    of title: ColumnTitle, _ options: SpendingImportOptions, at place: CellPlace
  ) throws(TableProblem) -> Month {
    switch title.meaning {
    case .month(let month): return month
    case .cumulative(let named?):
      guard options.month ?? named == named else {
        throw .otherMonth(named, title: title.text, at: place)
      }
      return named
    default:
      guard let month = options.month else {
        throw .monthNeeded(title: title.text, at: place)
      }
      return month
    }
  }

  /// The columns whose cells are read.
  var read: [Int] {
    Set(amounts.map(\.column) + checks.flatMap { [$0.column] + $0.addends }).sorted()
  }
}
