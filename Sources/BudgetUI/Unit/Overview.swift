import BudgetModel
import DisplayText

/// The figures of all projects as of a month, computed once for a book and kept while keys are struck.
struct Overview: Hashable {
  let asOf: Month
  private(set) var progress: [Progress]
  private(set) var totals: Totals
  /// The month's recorded spending of all projects, by source.
  private(set) var month = Funds.zero
  /// Their cumulative spending, by source.
  private(set) var cumulative = Funds.zero
  /// How many projects lag and have not said why.
  private(set) var unexplained = 0
  /// Every status there is, for the width of their column.
  private(set) var statuses: Set<ReportedStatus> = []
  /// Columns of the widest name.
  private(set) var widestName = 0
  /// Decimals that the finest amount needs, 2 to 6: columns reserve them so that points line up.
  private(set) var decimals: Int

  init(_ book: BudgetBook, asOf month: Month) {
    asOf = month
    let rules = book.varianceRules
    // By index: a closure handed the projects themselves would copy each of them.
    progress = book.projects.indices.map {
      Progress(book.projects[$0], asOf: month, rules: rules)
    }
    totals = Totals(asOf: month)
    decimals = 2
    sum(book)
  }

  /// Computes one project anew after its spending changed.
  mutating func refresh(_ index: Int, of book: BudgetBook) {
    progress[index] = Progress(book.projects[index], asOf: asOf, rules: book.varianceRules)
    sum(book)
  }

  private mutating func sum(_ book: BudgetBook) {
    totals = Totals(asOf: asOf)
    let blank: Funds = book.sources.declared == nil ? .zero : Funds()
    month = blank
    cumulative = blank
    statuses = []
    unexplained = 0
    decimals = 2
    widestName = 0
    // By index: a loop over the projects themselves would copy each of them.
    for index in book.projects.indices {
      totals.add(progress[index])
      widestName = max(widestName, book.projects[index].name.displayWidth)
      statuses.insert(progress[index].reportedStatus)
      if book.projects[index].explanation(of: progress[index]) == .missing { unexplained += 1 }
      decimals = max(
        decimals, progress[index].adjustedBudget.decimals, progress[index].actual.decimals)
      for record in book.projects[index].spending {
        if record.month == asOf { month = month.adding(record.amount) }
        if record.month <= asOf { cumulative = cumulative.adding(record.amount) }
        if decimals < 6 {
          record.amount.forEachAmount { decimals = max(decimals, $0.decimals) }
        }
      }
    }
  }
}

extension Money {
  /// Decimals of 万元 that the amount needs, 2 to 6.
  var decimals: Int {
    var decimals = 6
    var rest = magnitude
    while decimals > 2, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    return decimals
  }

  /// The amount with room for so many decimals, so that points line up in a column set at the right.
  func wanText(roomFor decimals: Int) -> String {
    wanText + String(repeating: " ", count: max(0, decimals - self.decimals))
  }
}

extension BudgetBook {
  /// An amount as it would be typed at this book without naming a unit.
  func typedText(_ money: Money) -> String {
    switch rules.bareUnit {
    case .wan: money.wanText
    case .yuan: money.yuanText
    }
  }
}
