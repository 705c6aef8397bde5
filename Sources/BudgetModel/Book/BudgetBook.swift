/// The budget of one unit for one year: the root of a file, in which every rule holds.
public struct BudgetBook: Hashable, Sendable {
  /// The unit (单位) whose budget it is.
  public internal(set) var unit: Unit
  /// The department (主管部门) above the unit, nil where the file names none.
  public internal(set) var department: Unit?
  /// The year it is for.
  public internal(set) var fiscalYear: FiscalYear
  /// The unit's goals (部门整体绩效目标), nil where the file has none.
  public internal(set) var goals: UnitGoals?
  /// The last closed month (已结账): it and those before it are frozen; nil when none is.
  public internal(set) var closedThrough: Month?
  /// Where its money comes from.
  public internal(set) var sources: FundSources
  /// What everyone who works with the file shares: thresholds, the unit of bare numbers, the month of monitoring.
  public internal(set) var rules: SharedRules
  /// The projects, in the order of the file.
  public internal(set) var projects: [Project]

  private var positions: [String: Int]
  private var amountVolume: UInt64

  /// The absolute values of all amounts of a book sum to 10¹⁶ 分 (100 亿万元) at most.
  ///
  /// Within it no sum or exact comparison of the book's figures can overflow, so none needs to be checked.
  public static let amountLimit = Money(fen: 10_000_000_000_000_000)

  init(
    head: BookHead, projects: [Project], positions: [String: Int], amountVolume: UInt64
  ) {
    unit = head.unit
    department = head.department
    fiscalYear = head.fiscalYear
    sources = head.sources
    rules = head.rules
    goals = head.goals
    closedThrough = head.closedThrough
    self.projects = projects
    self.positions = positions
    self.amountVolume = amountVolume
  }

  /// Where the project with a code stands in `projects`, nil when none has it.
  public func position(of code: String) -> Int? { positions[code] }

}

// MARK: - Changing the list of projects

extension BudgetBook {
  /// Gives a project another code.
  mutating func rename(_ index: Int, to code: String) {
    positions[projects[index].code] = nil
    projects[index].code = code
    positions[code] = index
  }

  /// Puts a project that stands at one place at another.
  mutating func move(_ index: Int, to target: Int) {
    guard index != target else { return }
    projects.insert(projects.remove(at: index), at: target)
    findPositions(from: min(index, target), through: max(index, target))
  }

  /// Takes a project out.
  mutating func remove(_ index: Int) {
    positions[projects.remove(at: index).code] = nil
    findPositions(from: index, through: projects.count - 1)
  }

  /// Puts a project in, its months in the year's order.
  mutating func insert(_ project: Project, at index: Int) {
    var project = project
    project.orderMonths()
    projects.insert(project, at: index)
    findPositions(from: index, through: projects.count - 1)
  }

  /// Changes every project in a way that breaks no rule, keeps its code and adds no amount.
  mutating func changeEach(_ change: (inout Project) -> Void) {
    amountVolume = 0
    for index in projects.indices {
      change(&projects[index])
      amountVolume += projects[index].amountVolume() ?? 0
    }
  }

  private mutating func findPositions(from first: Int, through last: Int) {
    guard first <= last else { return }
    for index in first...last { positions[projects[index].code] = index }
  }

  /// Judges the projects that were changed, by their codes, and what all of them come to.
  mutating func settle(_ changed: Set<String>, from before: BudgetBook) throws(Rejection) {
    var volume = before.amountVolume
    for code in changed {
      if let index = before.position(of: code) {
        volume -= before.projects[index].amountVolume() ?? 0
      }
      guard let index = position(of: code) else { continue }
      // Sums of amounts too large might overflow, so no other rule is judged before.
      guard let more = projects[index].amountVolume(),
        volume + more <= Self.amountLimit.magnitude
      else { throw .rule(RuleViolation(.amountsTooLarge, at: .project), project: code) }
      volume += more
    }
    for project in projects where changed.contains(project.code) {
      if let violation = project.violations(of: sources).first {
        throw .rule(violation, project: project.code)
      }
    }
    amountVolume = volume
  }
}
