import BudgetModel

/// The twelve months of a project, or of all of them together: what was spent, and of what budget.
struct MonthFigures {
  let name: String
  /// Each month's spending in 分, nil where none is reported.
  private var spent = [Int64?](repeating: nil, count: Month.allCases.count)
  /// The budget in force in each month, in 分.
  private var budget = [Int64](repeating: 0, count: Month.allCases.count)
  /// Decimals of 万元 that the finest month's spending needs, 2 to 6.
  private(set) var decimals = 2

  init(_ project: Project) {
    name = project.name
    add(project)
  }

  /// The sums of a book's projects, of what is recorded.
  init(totalsOf book: BudgetBook, name: String) {
    self.name = name
    // By index: a loop over the projects themselves would copy each of them.
    for index in book.projects.indices { add(book.projects[index]) }
  }

  private mutating func add(_ project: Project) {
    for record in project.spending {
      let place = record.month.rawValue - 1
      let amount = record.amount.total
      // Amounts of one book always fit in a sum.
      spent[place] = (spent[place] ?? 0) &+ amount.fen
      decimals = max(decimals, amount.decimals)
    }
    for place in budget.indices { budget[place] &+= project.budget.total.fen }
    for adjustment in project.adjustments {
      for place in (adjustment.month.rawValue - 1)..<budget.count {
        budget[place] &+= adjustment.amount.total.fen
      }
    }
  }
}

/// What one cell shows.
enum MonthFigure: Hashable {
  /// The month has no record.
  case notReported
  /// It has none and is after the as-of month.
  case notDue
  case amount(Money)
  /// The execution rate; nil where there is no budget.
  case rate(Percent?)
}

extension MonthFigures {
  /// What a month's cell shows, as of a month.
  func figure(_ month: Month, _ basis: MonthsState.Basis, asOf: Month) -> MonthFigure {
    guard let amount = spent[month.rawValue - 1] else {
      return month <= asOf ? .notReported : .notDue
    }
    return basis == .month ? .amount(Money(fen: amount)) : figure(through: month, basis)
  }

  /// What the cell of the whole year shows: all that is recorded.
  func year(_ basis: MonthsState.Basis) -> MonthFigure {
    spent.contains { $0 != nil } ? figure(through: .december, basis) : .notReported
  }

  /// Whether more was spent up to a month than the budget in force.
  func isOverspent(through month: Month) -> Bool {
    spending(through: month) > budget[month.rawValue - 1]
  }

  private func figure(through month: Month, _ basis: MonthsState.Basis) -> MonthFigure {
    let spent = spending(through: month)
    guard basis == .rate else { return .amount(Money(fen: spent)) }
    let rate = Fraction(Int128(spent), over: Int128(budget[month.rawValue - 1]))
    return .rate(rate?.percent)
  }

  private func spending(through month: Month) -> Int64 {
    spent[..<month.rawValue].reduce(0) { $0 &+ ($1 ?? 0) }
  }
}
