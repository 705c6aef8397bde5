/// One budget project (预算项目) of a unit: its amount, plan, goals, indicators and what was spent.
public struct Project: Hashable, Sendable {
  /// The project code (项目编码), unique in a book.
  public internal(set) var code: String
  /// The name (项目名称).
  public internal(set) var name: String
  /// The approved budget (年初预算数) by source.
  public internal(set) var budget: Funds
  /// What the money is for (资金用途).
  public internal(set) var purpose: String
  /// The performance goals (绩效目标), in the order printed.
  public internal(set) var goals: [String]
  /// The approved spending plan.
  public internal(set) var plan: Plan
  /// Adjustments of the budget during the year, in the order recorded.
  public internal(set) var adjustments: [Adjustment]
  /// Recorded spending, one record a month at most; a month without one is not reported.
  ///
  /// In a book it is in the year's order, whatever the order it was recorded in.
  public internal(set) var spending: [Spending]
  /// The performance indicators (绩效指标), in the order printed.
  public internal(set) var indicators: [Indicator]

  /// Makes a project; `BookBuilder` checks the rules when it joins a book.
  public init(
    code: String, name: String, budget: Funds, purpose: String, goals: [String], plan: Plan,
    adjustments: [Adjustment] = [], spending: [Spending] = [], indicators: [Indicator] = []
  ) {
    self.code = code
    self.name = name
    self.budget = budget
    self.purpose = purpose
    self.goals = goals
    self.plan = plan
    self.adjustments = adjustments
    self.spending = spending
    self.indicators = indicators
  }

  /// The record of a month, nil when the month is not reported.
  public func spending(in month: Month) -> Spending? {
    spending.first { $0.month == month }
  }

  /// Brings its spending into the year's order.
  ///
  /// A record taken out of another order could not be put back where it was.
  mutating func orderSpending() {
    let isInOrder = zip(spending, spending.dropFirst()).allSatisfy { $0.month <= $1.month }
    if !isInOrder { spending.sort { $0.month < $1.month } }
  }

  /// Replaces, adds or removes a month's record; a new one goes before the first later month.
  mutating func setSpending(_ record: Spending?, in month: Month) {
    let index = spending.firstIndex { $0.month == month }
    switch (record, index) {
    case (let record?, let index?): spending[index] = record
    case (let record?, nil):
      let place = spending.firstIndex { $0.month > month } ?? spending.endIndex
      spending.insert(record, at: place)
    case (nil, let index?): spending.remove(at: index)
    case (nil, nil): break
    }
  }
}

/// A change of a project's budget during the year: 追加 above 0, 调减 below 0, 调剂 either.
public struct Adjustment: Hashable, Sendable {
  /// The month from which it is in force.
  public let month: Month
  /// What it adds, below zero for a decrease.
  public let amount: Funds
  /// Why, in words.
  public let reason: String

  /// Makes an adjustment.
  public init(month: Month, amount: Funds, reason: String) {
    self.month = month
    self.amount = amount
    self.reason = reason
  }
}

/// What was spent on a project in one month (支出数); below zero for a refund.
public struct Spending: Hashable, Sendable {
  /// The month.
  public let month: Month
  /// The amount by source.
  public let amount: Funds
  /// A remark, nil when there is none.
  public let note: String?

  /// Makes a record.
  public init(month: Month, amount: Funds, note: String? = nil) {
    self.month = month
    self.amount = amount
    self.note = note
  }
}

/// A performance indicator (绩效指标) as printed.
public struct Indicator: Hashable, Sendable {
  /// 一级指标, "产出指标".
  public let level1: String
  /// 二级指标, "数量指标".
  public let level2: String
  /// 三级指标, "电梯数量".
  public let level3: String
  /// 绩效指标描述.
  public let description: String
  /// 指标值, "≥95%".
  public let target: String
  /// 指标值确定依据.
  public let basis: String

  /// Makes an indicator.
  public init(
    level1: String, level2: String, level3: String, description: String, target: String,
    basis: String
  ) {
    self.level1 = level1
    self.level2 = level2
    self.level3 = level3
    self.description = description
    self.target = target
    self.basis = basis
  }
}
