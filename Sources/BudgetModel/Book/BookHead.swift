/// What a book has besides its projects.
public struct BookHead: Hashable, Sendable {
  /// The unit (单位) whose budget it is.
  public var unit: Unit
  /// The department (主管部门) above it, nil where none is named.
  public var department: Unit?
  /// The year it is for.
  public var fiscalYear: FiscalYear
  /// The last closed month, nil when none is.
  public var closedThrough: Month?
  /// Where the money comes from.
  public var sources: FundSources
  /// What everyone who works with the file shares.
  public var rules: SharedRules
  /// The unit's goals, nil where there are none.
  public var goals: UnitGoals?

  /// Makes a head; whatever is left out is what a file without it has.
  public init(
    unit: Unit, department: Unit? = nil, fiscalYear: FiscalYear, closedThrough: Month? = nil,
    sources: FundSources = .standard, rules: SharedRules = SharedRules(), goals: UnitGoals? = nil
  ) {
    self.unit = unit
    self.department = department
    self.fiscalYear = fiscalYear
    self.closedThrough = closedThrough
    self.sources = sources
    self.rules = rules
    self.goals = goals
  }
}

extension BudgetBook {
  /// What it has besides its projects.
  public var head: BookHead {
    BookHead(
      unit: unit, department: department, fiscalYear: fiscalYear, closedThrough: closedThrough,
      sources: sources, rules: rules, goals: goals)
  }
}
