public import BudgetModel

/// What `budget summary --adjustments` lists of one unit: approved budgets, each adjustment, adjusted budgets.
public struct AdjustmentList: Sendable {
  /// The unit.
  public let unit: Unit
  /// The month through which adjustments are in force.
  public let asOf: YearMonth
  /// The projects that have adjustments by then, in the order of the file.
  public let entries: [Entry]
  /// The sums over all projects.
  public let totals: Totals
  /// How many adjustments are in force only later.
  public let later: Int
  let book: BudgetBook

  /// Lists the adjustments of a book as of a month, those of a project in the year's order.
  public init(_ book: BudgetBook, asOf month: Month) {
    self.book = book
    unit = book.unit
    asOf = book.fiscalYear.month(month)
    var totals = Totals()
    var entries: [Entry] = []
    var later = 0
    for project in book.projects {
      let entry = Entry(project, asOf: month)
      later += project.adjustments.count - entry.changes.count
      totals.add(entry)
      if !entry.changes.isEmpty { entries.append(entry) }
    }
    self.totals = totals
    self.entries = entries
    self.later = later
  }

  /// A project and its adjustments.
  public struct Entry: Sendable {
    /// The project's code.
    public let code: String
    /// Its name.
    public let name: String
    /// The approved budget by source.
    public let approved: Funds
    /// The adjusted budget by source.
    public let adjusted: Funds
    /// Its adjustments in the year's order.
    public let changes: [Change]

    fileprivate init(_ project: Project, asOf month: Month) {
      code = project.code
      name = project.name
      approved = project.budget
      adjusted = project.adjustedFunds(through: month)
      var budget = project.budget
      changes = Month.allCases.flatMap { month in project.adjustments.filter { $0.month == month } }
        .prefix { $0.month <= month }
        .map { adjustment in
          budget = budget.adding(adjustment.amount)
          return Change(adjustment: adjustment, budget: budget.total)
        }
    }
  }

  /// An adjustment and what it brings about.
  public struct Change: Sendable {
    /// The adjustment.
    public let adjustment: Adjustment
    /// The project's budget after it and those before it.
    public let budget: Money
  }

  /// Sums of a unit, or of several.
  public struct Totals: Hashable, Sendable {
    /// How many projects there are.
    public private(set) var projects = 0
    /// How many of them have adjustments.
    public private(set) var adjustedProjects = 0
    /// How many adjustments there are.
    public private(set) var adjustments = 0
    /// The approved budgets.
    public private(set) var approved = Money.zero
    /// What all adjustments add.
    public private(set) var change = Money.zero
    /// The adjusted budgets.
    public private(set) var adjusted = Money.zero
    /// What the adjustments of each kind add.
    public private(set) var kinds: [AdjustmentKind: Money] = [:]

    /// Nothing summed yet.
    public init() {}

    /// Adds the sums of another unit; throws `tooLarge` where they do not fit.
    public mutating func add(_ other: Totals) throws(MoneyError) {
      approved = try approved + other.approved
      change = try change + other.change
      adjusted = try adjusted + other.adjusted
      for (kind, sum) in other.kinds { kinds[kind] = try (kinds[kind] ?? .zero) + sum }
      projects += other.projects
      adjustedProjects += other.adjustedProjects
      adjustments += other.adjustments
    }

    /// Adds a project; the amounts of one book always fit.
    fileprivate mutating func add(_ entry: Entry) {
      projects += 1
      adjustedProjects += entry.changes.isEmpty ? 0 : 1
      adjustments += entry.changes.count
      approved = Money(fen: approved.fen + entry.approved.total.fen)
      adjusted = Money(fen: adjusted.fen + entry.adjusted.total.fen)
      for change in entry.changes {
        let (kind, amount) = (change.adjustment.apparentKind, change.adjustment.amount.total)
        self.change = Money(fen: self.change.fen + amount.fen)
        kinds[kind] = Money(fen: (kinds[kind] ?? .zero).fen + amount.fen)
      }
    }
  }
}
