/// Gathers projects into a book and checks every rule as each joins.
public struct BookBuilder: Sendable {
  private var projects: [Project] = []
  private var positions: [String: Int] = [:]
  private var amountVolume: UInt64 = 0
  private var isSound = true
  private let sources: FundSources

  /// Makes a builder without projects; knowing about how many will come spares it from growing.
  ///
  /// - Parameter sources: where the book's money comes from.
  public init(sources: FundSources = .standard, expecting count: Int = 0) {
    self.sources = sources
    projects.reserveCapacity(count)
    positions.reserveCapacity(count)
  }

  /// Adds a project and returns the rules it breaks, alone or beside those before it, in the order of its parts.
  public mutating func append(_ project: consuming Project) -> [RuleViolation] {
    var found: [RuleViolation] = []
    if let first = positions.updateValue(projects.count, forKey: project.code) {
      positions[project.code] = first
      found.append(RuleViolation(.duplicateCode(project.code, firstProject: first), at: .code))
    }
    if let volume = project.amountVolume(),
      amountVolume + volume <= BudgetBook.amountLimit.magnitude
    {
      amountVolume += volume
      found += project.violations(of: sources)
    } else {
      // Its sums might overflow, so no rule that needs them is judged.
      found.append(RuleViolation(.amountsTooLarge, at: .project))
    }
    project.orderMonths()
    projects.append(project)
    isSound = isSound && found.isEmpty
    return found
  }

  /// The book, nil when a project broke a rule.
  public consuming func book(_ head: BookHead) -> BudgetBook? {
    guard isSound else { return nil }
    var head = head
    head.sources = sources
    return BudgetBook(
      head: head, projects: projects, positions: positions, amountVolume: amountVolume)
  }

  /// The book with nothing but what every book has; nil when a project broke a rule.
  public consuming func book(
    unit: Unit, fiscalYear: FiscalYear, goals: UnitGoals? = nil, closedThrough: Month? = nil
  ) -> BudgetBook? {
    book(BookHead(unit: unit, fiscalYear: fiscalYear, closedThrough: closedThrough, goals: goals))
  }
}
