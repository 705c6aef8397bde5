/// One budget project (预算项目) of a unit: its amount, plan, goals, indicators and what was spent.
public struct Project: Hashable, Sendable {
  /// The project code (项目编码), unique in a book.
  public internal(set) var code: String
  /// The name (项目名称).
  public internal(set) var name: String
  /// What the unit says of it besides, in the order printed.
  public internal(set) var attributes: [Attribute]
  /// The approved budget (年初预算数) by source.
  public internal(set) var budget: Funds
  /// What the money is for (资金用途).
  public internal(set) var purpose: String
  /// The performance goals (绩效目标), in the order printed.
  public internal(set) var goals: [String]
  /// The approved spending plan (资金支出计划), nil for a project without one (无计划).
  public internal(set) var plan: Plan?
  /// Plans that took its place later, in the year's order once in a book.
  public internal(set) var planRevisions: [PlanRevision]
  /// Adjustments of the budget during the year, in the order recorded.
  public internal(set) var adjustments: [Adjustment]
  /// Recorded spending, one record a month at most; a month without one is not reported.
  ///
  /// In a book it is in the year's order, whatever the order it was recorded in.
  public internal(set) var spending: [Spending]
  /// Why it lags in some months, and what the supervisor says of it; in the year's order once in a book.
  public internal(set) var reasons: [MonthReason]
  /// What staff expect to have been spent by the year's end (全年预计执行数), nil for the estimate by the clock.
  public internal(set) var expectedSpending: Funds?
  /// What was achieved of the goals (实际完成情况), nil where nobody has said.
  public internal(set) var achievement: String?
  /// What the execution rate weighs in the self-evaluation, nil for 10.
  public internal(set) var executionWeight: Points?
  /// The performance indicators (绩效指标), in the order printed.
  public internal(set) var indicators: [Indicator]

  /// Makes a project; `BookBuilder` checks the rules when it joins a book.
  public init(
    code: String, name: String, attributes: [Attribute] = [], budget: Funds, purpose: String,
    goals: [String], plan: Plan?, planRevisions: [PlanRevision] = [],
    adjustments: [Adjustment] = [], spending: [Spending] = [], reasons: [MonthReason] = [],
    expectedSpending: Funds? = nil, achievement: String? = nil, executionWeight: Points? = nil,
    indicators: [Indicator] = []
  ) {
    self.code = code
    self.name = name
    self.attributes = attributes
    self.budget = budget
    self.purpose = purpose
    self.goals = goals
    self.plan = plan
    self.planRevisions = planRevisions
    self.adjustments = adjustments
    self.spending = spending
    self.reasons = reasons
    self.expectedSpending = expectedSpending
    self.achievement = achievement
    self.executionWeight = executionWeight
    self.indicators = indicators
  }

  /// The record of a month, nil when the month is not reported.
  public func spending(in month: Month) -> Spending? {
    place(of: month).map { spending[$0] }
  }

  private func place(of month: Month) -> Int? {
    // By place: a walk over the records themselves would copy each.
    spending.indices.first { spending[$0].month == month }
  }

  /// Brings its spending and its plans into the year's order.
  ///
  /// A record taken out of another order could not be put back where it was.
  mutating func orderMonths() {
    // By place: a walk over the records themselves would copy each.
    let isInOrder = spending.indices.dropFirst().allSatisfy {
      spending[$0 - 1].month <= spending[$0].month
    }
    if !isInOrder { spending.sort { $0.month < $1.month } }
    if planRevisions.count > 1 { planRevisions.sort { $0.month < $1.month } }
    if reasons.count > 1 { reasons.sort { $0.month < $1.month } }
    for place in indicators.indices where indicators[place].records.count > 1 {
      indicators[place].records.sort { $0.month < $1.month }
    }
  }

  /// Replaces, adds or removes a month's record; a new one goes before the first later month.
  mutating func setSpending(_ record: Spending?, in month: Month) {
    let index = place(of: month)
    switch (record, index) {
    case (let record?, let index?): spending[index] = record
    case (let record?, nil):
      let place = spending.indices.first { spending[$0].month > month } ?? spending.endIndex
      spending.insert(record, at: place)
    case (nil, let index?): spending.remove(at: index)
    case (nil, nil): break
    }
  }
}

extension Project {
  /// The same project under another code.
  public func renamed(to code: String) -> Project {
    var project = self
    project.code = code
    return project
  }

  /// The same project with other words, another approved budget and another plan.
  ///
  /// What was recorded of the indicators goes on with them, as `keepingRecords` says.
  ///
  /// - Parameters:
  ///   - attributes: all of them; nil leaves them, as it leaves the goals and the indicators.
  public func with(
    name: String, attributes: [Attribute]? = nil, budget: Funds, purpose: String,
    goals: [String]? = nil, plan: Plan?, indicators: [Indicator]? = nil
  ) -> Project {
    var project = self
    project.name = name
    project.attributes = attributes ?? self.attributes
    project.budget = budget
    project.purpose = purpose
    project.goals = goals ?? self.goals
    project.plan = plan
    project.indicators = indicators?.keepingRecords(of: self.indicators) ?? self.indicators
    return project
  }
}
