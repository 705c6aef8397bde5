public import BudgetImport
public import BudgetModel

/// A table as it would be imported.
public enum ImportContent: Hashable, Sendable {
  /// What projects have spent.
  case spending(SpendingImport)
  /// The projects themselves.
  case projects(ProjectsImport)
}

extension ImportContent {
  /// The edits that record it; none as long as anything hinders.
  public var edits: [Edit] {
    switch self {
    case .spending(let table): table.edits
    case .projects(let table): table.edits
    }
  }

  /// How many rows, or totals, keep the whole from being recorded.
  public var hindrances: Int {
    switch self {
    case .spending(let table): table.hindrances
    case .projects(let table): table.hindrances
    }
  }

  /// How many amounts, or projects, would change.
  public var changes: Int {
    switch self {
    case .spending(let table): table.changes
    case .projects(let table): table.changes
    }
  }

  /// The table's own totals that are not what its rows come to.
  public var totals: [TotalDoubt] {
    switch self {
    case .spending(let table): table.totals
    case .projects(let table): table.totals
    }
  }

  /// What was decided about rows.
  public var choices: ImportChoices {
    switch self {
    case .spending(let table): table.choices
    case .projects(let table): table.choices
    }
  }

  /// Whether anything was decided about rows.
  public var isDecided: Bool { choices != ImportChoices() }

  /// Says which project a row is of.
  public mutating func match(_ row: Int, with code: String) {
    switch self {
    case .spending(var table):
      table.match(row, with: code)
      self = .spending(table)
    case .projects(var table):
      table.match(row, with: code)
      self = .projects(table)
    }
  }

  /// Says that a row is of a project that the book does not have yet; a row of spending cannot be.
  public mutating func add(_ row: Int) {
    guard case .projects(var table) = self else { return }
    table.add(row)
    self = .projects(table)
  }

  /// Leaves a row out, or takes it in again.
  public mutating func turn(_ row: Int) {
    let isLeftOut = choices.skipped.contains(row)
    switch self {
    case .spending(var table):
      table.leaveOut(row, !isLeftOut)
      self = .spending(table)
    case .projects(var table):
      table.leaveOut(row, !isLeftOut)
      self = .projects(table)
    }
  }
}
