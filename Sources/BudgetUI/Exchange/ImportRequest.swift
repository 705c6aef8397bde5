public import BudgetImport
import BudgetModel

/// The file that a table is to be imported from.
public struct ImportRequest: Hashable, Sendable {
  /// Where, as it was typed.
  public let path: String
  /// What is in the table, and how it is to be read.
  public let options: Options

  /// What a table holds.
  public enum Options: Hashable, Sendable {
    /// What projects have spent.
    case spending(SpendingImportOptions)
    /// The projects themselves.
    case projects(ProjectsImportOptions)
  }

  /// Makes a request.
  public init(path: String, options: Options) {
    self.path = path
    self.options = options
  }
}

/// A table as it would be imported.
public enum ImportContent: Hashable, Sendable {
  /// What projects have spent.
  case spending(SpendingImport)
  /// The projects themselves.
  case projects(ProjectsImport)
}

extension ImportContent {
  var edits: [Edit] {
    switch self {
    case .spending(let table): table.edits
    case .projects(let table): table.edits
    }
  }

  /// How many rows, or totals, keep the whole from being recorded.
  var hindrances: Int {
    switch self {
    case .spending(let table): table.hindrances
    case .projects(let table): table.hindrances
    }
  }

  var changes: Int {
    switch self {
    case .spending(let table): table.changes
    case .projects(let table): table.changes
    }
  }

  /// The table's own totals that are not what its rows come to.
  var totals: [TotalDoubt] {
    switch self {
    case .spending(let table): table.totals
    case .projects(let table): table.totals
    }
  }

  var choices: ImportChoices {
    switch self {
    case .spending(let table): table.choices
    case .projects(let table): table.choices
    }
  }

  /// Says which project a row is of.
  mutating func match(_ row: Int, with code: String) {
    switch self {
    case .spending(var table):
      table.match(row, with: code)
      self = .spending(table)
    case .projects(var table):
      table.match(row, with: code)
      self = .projects(table)
    }
  }

  /// Says that a row is of a project that the book does not have yet.
  mutating func add(_ row: Int) {
    guard case .projects(var table) = self else { return }
    table.add(row)
    self = .projects(table)
  }

  /// Leaves a row out, or takes it in again.
  mutating func turn(_ row: Int) {
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
