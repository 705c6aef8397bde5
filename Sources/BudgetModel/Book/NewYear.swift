extension BudgetBook {
  /// A book without projects, as a unit's year begins.
  ///
  /// Throws the rule that its sources or its shared rules break.
  public init(_ head: BookHead) throws(RuleViolation) {
    if let (rule, place) = head.sources.fault { throw RuleViolation(rule, at: .source(place)) }
    if let fault = head.rules.fault { throw RuleViolation(.badSharedRule(fault), at: .rules) }
    self.init(head: head, projects: [], positions: [:], amountVolume: 0)
  }

  /// The head that the book of another year has unless somebody says otherwise: this one's, with nothing closed.
  public func head(of year: FiscalYear) -> BookHead {
    BookHead(
      unit: unit, department: department, fiscalYear: year, sources: sources, rules: rules,
      goals: goals?.withoutAchievements)
  }

  /// The book that another year begins with: this one's projects with their codes, names, attributes, purposes, goals
  /// and indicators, without spending, adjustments, revised plans, reasons, and what indicators came to.
  ///
  /// Budgets are 0.00 from each source that they state, and there is no plan; where amounts are kept, budget and plan
  /// are those approved for this year, which what was added or taken during the year does not change.
  ///
  /// - Parameter head: the new head; the sources stay those of this book, whose budgets they are stated in.
  public func nextYear(_ head: BookHead, keepingAmounts: Bool = false) -> BudgetBook {
    var book = self
    book.unit = head.unit
    book.department = head.department
    book.fiscalYear = head.fiscalYear
    book.closedThrough = nil
    book.rules = head.rules
    book.goals = head.goals?.withoutAchievements
    book.changeEach { $0.beginYear(keepingAmounts: keepingAmounts) }
    return book
  }

  /// What the book of another year begins without.
  public func leftBehind(keepingAmounts: Bool = false) -> LeftBehind {
    LeftBehind(
      spending: projects.reduce(0) { $0 + $1.spending.count },
      adjustments: projects.reduce(0) { $0 + $1.adjustments.count },
      planRevisions: projects.reduce(0) { $0 + $1.planRevisions.count },
      reports: projects.reduce(0) { sum, project in
        sum + project.reasons.count + project.indicators.reduce(0) { $0 + $1.records.count }
      },
      plans: keepingAmounts ? 0 : projects.count { $0.plan != nil },
      budget: keepingAmounts ? nil : projects.reduce(.zero) { $0 &+ $1.budget.total },
      closedThrough: closedThrough)
  }
}

/// What of a book its next year begins without.
public struct LeftBehind: Hashable, Sendable {
  /// How many months of all projects have spending.
  public let spending: Int
  /// How many adjustments there are.
  public let adjustments: Int
  /// How many revised plans there are.
  public let planRevisions: Int
  /// How many values of indicators and reasons for lagging there are.
  public let reports: Int
  /// How many projects have an approved plan that is not kept.
  public let plans: Int
  /// The approved budget of all projects, nil where it is kept.
  public let budget: Money?
  /// The last closed month, nil when none is.
  public let closedThrough: Month?
}

extension Project {
  /// Its indicators as another year, or another project like it, begins with them: nothing reported.
  public var newIndicators: [Indicator] {
    indicators.map { indicator in
      var indicator = indicator
      indicator.beginYear()
      return indicator
    }
  }

  fileprivate mutating func beginYear(keepingAmounts: Bool) {
    planRevisions = []
    adjustments = []
    spending = []
    reasons = []
    expectedSpending = nil
    achievement = nil
    indicators = newIndicators
    guard !keepingAmounts else { return }
    budget = budget.zeroes
    plan = nil
  }
}
