/// Plan, spending and clock through the year, cumulative at the end of each month, as they are known as of one.
public struct YearCurve: Hashable, Sendable {
  /// The as-of month.
  public let asOf: Month
  /// The planned amounts from January on, each rounded once; nil without a plan.
  public let planned: [Money?]
  /// Cumulative spending from January on; nil after the last month that is reported by the as-of month.
  public let actual: [Money?]
  /// The budget in force as of the as-of month as the clock would spend it, from January on, each rounded once.
  public let clock: [Money]
  /// Where spending leads if it goes on as so far (A/k for each month), from the last month reported to December, each
  /// rounded once; nil before it.
  public let forecast: [Money?]

  /// The curve of a project.
  ///
  /// Months up to the as-of month have the plan and the budget of their time, those after it what is in force now.
  public init(_ project: Project, asOf: Month) {
    let budget = project.adjustedBudget(through: asOf)
    self.asOf = asOf
    planned = Month.allCases.map { project.planned(through: $0, knownAt: asOf)?.money }
    let reported = project.reportedThrough(asOf)
    actual = Month.allCases.map { month in
      reported.flatMap { month <= $0 ? project.actual(through: month) : nil }
    }
    clock = Self.clock(budget)
    forecast = Month.allCases.map { month in
      reported.flatMap { k in
        month < k ? nil : project.pace(through: month, reported: k).money
      }
    }
  }

  /// The curve of all projects of a book together; the plan is that of the projects which have one.
  public init(_ book: BudgetBook, asOf: Month) {
    self.asOf = asOf
    var planned = Month.allCases.map { _ in FractionSum() }
    var hasPlan = Month.allCases.map { _ in false }
    var actual = Month.allCases.map { _ in Money.zero }
    var budget = Money.zero
    let reported = book.projects.compactMap { $0.reportedThrough(asOf) }.max()
    var forecast = Month.allCases.map { _ in FractionSum() }
    for project in book.projects {
      budget = budget &+ project.adjustedBudget(through: asOf)
      if let k = project.reportedThrough(asOf) {
        for month in Month.allCases {
          forecast[month.rawValue - 1].add(project.pace(through: month, reported: k))
        }
      }
      for (place, month) in Month.allCases.enumerated() {
        if let amount = project.planned(through: month, knownAt: asOf) {
          planned[place].add(amount)
          hasPlan[place] = true
        }
        actual[place] = actual[place] &+ project.actual(through: month)
      }
    }
    self.planned = zip(planned, hasPlan).map { $1 ? $0.money : nil }
    self.actual = zip(Month.allCases, actual).map { month, amount in
      reported.flatMap { month <= $0 ? amount : nil }
    }
    clock = Self.clock(budget)
    self.forecast = zip(Month.allCases, forecast).map { month, sum in
      reported.flatMap { month < $0 ? nil : sum.money }
    }
  }

  private static func clock(_ budget: Money) -> [Money] {
    Month.allCases.map {
      Fraction(unchecked: Int128(budget.fen) * Int128($0.rawValue), over: 12).money
    }
  }
}

extension Project {
  /// What is spent through a month in 分 if it goes on as up to the month reported.
  fileprivate func pace(through month: Month, reported: Month) -> Fraction {
    Fraction(
      unchecked: Int128(actual(through: reported).fen) * Int128(month.rawValue),
      over: Int128(reported.rawValue))
  }

  /// The planned amount of a month in 分, those after the as-of month by what is in force in it.
  fileprivate func planned(through month: Month, knownAt asOf: Month) -> Fraction? {
    let known = min(month, asOf)
    return planInForce(at: known)?
      .amount(through: month, of: adjustedBudget(through: known))
  }
}
