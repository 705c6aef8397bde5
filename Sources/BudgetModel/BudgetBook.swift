/// The budget of one unit for one year: the root of a file, in which every rule holds.
public struct BudgetBook: Hashable, Sendable {
  /// The unit (单位) whose budget it is.
  public let unit: Unit
  /// The year it is for.
  public let fiscalYear: FiscalYear
  /// The unit's goals (部门整体绩效目标), nil where the file has none.
  public let goals: UnitGoals?
  /// The last closed month (已结账): it and those before it are frozen; nil when none is.
  public private(set) var closedThrough: Month?
  /// The projects, in the order of the file.
  public private(set) var projects: [Project]

  private var positions: [String: Int]
  private var amountVolume: UInt64

  /// The absolute values of all amounts of a book sum to 10¹⁶ 分 (100 亿万元) at most.
  ///
  /// Within it no sum or exact comparison of the book's figures can overflow, so none needs to be checked.
  public static let amountLimit = Money(fen: 10_000_000_000_000_000)

  init(
    unit: Unit, fiscalYear: FiscalYear, goals: UnitGoals?, closedThrough: Month?,
    projects: [Project], positions: [String: Int], amountVolume: UInt64
  ) {
    self.unit = unit
    self.fiscalYear = fiscalYear
    self.goals = goals
    self.closedThrough = closedThrough
    self.projects = projects
    self.positions = positions
    self.amountVolume = amountVolume
  }

  /// Where the project with a code stands in `projects`, nil when none has it.
  public func position(of code: String) -> Int? { positions[code] }

  /// Whether a month is closed.
  public func isClosed(_ month: Month) -> Bool { closedThrough.map { month <= $0 } ?? false }

  /// Makes a change and returns the one that takes it back; a change that breaks a rule is refused whole.
  ///
  /// - Parameter reopening: whether a closed month may be changed, for which a reason must be on record.
  @discardableResult
  public mutating func apply(
    _ change: Change, reopening: Bool = false
  ) throws(RuleViolation) -> Change {
    switch change {
    case .closing(let month):
      let before = closedThrough
      closedThrough = month
      return .closing(through: before)
    case .spending(let code, let month, let entry):
      guard reopening || !isClosed(month) else {
        throw RuleViolation(.closedMonth(month), at: .project)
      }
      guard let position = positions[code] else {
        throw RuleViolation(.unknownProject(code), at: .project)
      }
      let previous = projects[position].spending(in: month).map(SpendingEntry.init)
      try record(entry, in: month, replacing: previous, at: position)
      return .spending(project: code, month: month, entry: previous)
    }
  }

  private mutating func record(
    _ entry: SpendingEntry?, in month: Month, replacing previous: SpendingEntry?, at position: Int
  ) throws(RuleViolation) {
    let volume = try volume(replacing: previous, with: entry, at: position)
    projects[position].setSpending(entry, in: month)
    if let violation = projects[position].violations().first {
      projects[position].setSpending(previous, in: month)
      throw violation
    }
    amountVolume = volume
  }

  private func volume(
    replacing previous: SpendingEntry?, with entry: SpendingEntry?, at position: Int
  ) throws(RuleViolation) -> UInt64 {
    let limit = Self.amountLimit.magnitude
    let parts = entry.map { [$0.amount.fiscal.magnitude, $0.amount.other.magnitude] } ?? []
    // A single part past the limit could overflow the sum.
    guard parts.allSatisfy({ $0 <= limit }) else {
      throw RuleViolation(.amountsTooLarge, at: .project)
    }
    let freed = previous.map { $0.amount.fiscal.magnitude + $0.amount.other.magnitude } ?? 0
    let volume = amountVolume - freed + parts.reduce(0, +)
    guard volume <= limit else { throw RuleViolation(.amountsTooLarge, at: .project) }
    return volume
  }
}

/// The unit (单位) a book belongs to.
public struct Unit: Hashable, Sendable {
  /// The unit's code, "430001".
  public let code: String
  /// The unit's name.
  public let name: String

  /// Makes a unit.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}

/// The unit's performance goals for the year (部门整体绩效目标).
public struct UnitGoals: Hashable, Sendable {
  /// 总体绩效目标.
  public let overall: String
  /// 分项绩效目标, in the order printed.
  public let itemized: [String]
  /// 工作保障措施, in the order printed.
  public let safeguards: [Safeguard]

  /// Makes the goals.
  public init(overall: String, itemized: [String], safeguards: [Safeguard]) {
    self.overall = overall
    self.itemized = itemized
    self.safeguards = safeguards
  }
}

/// A safeguard (工作保障措施): its heading and its text.
public struct Safeguard: Hashable, Sendable {
  /// The heading, without its number.
  public let title: String
  /// The text below it.
  public let text: String

  /// Makes a safeguard.
  public init(title: String, text: String) {
    self.title = title
    self.text = text
  }
}
