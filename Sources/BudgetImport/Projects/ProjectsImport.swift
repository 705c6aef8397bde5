public import BudgetModel

/// What a table of projects would change in a book: projects that are new, and parts of those that are there.
///
/// Only what a column says is changed; a blank cell says nothing.
public struct ProjectsImport: Hashable, Sendable {
  /// The name of the sheet, nil for a text.
  public let sheet: String?
  /// The unit of the amounts.
  public let unit: TableUnit
  /// Whether the table, or who imports it, names the unit.
  public let isUnitStated: Bool
  /// Titles of columns that are not used.
  public let unusedColumns: [String]
  /// The projects of the table, in its order; several rows of one project's sources are one.
  public private(set) var lines: [ProjectLine] = []
  /// Totals of the table that are not what its rows come to.
  public private(set) var totals: [TotalDoubt] = []
  /// What was decided about rows.
  public private(set) var choices: ImportChoices

  private let table: ProjectsTable
  private let book: BudgetBook
  private let options: ProjectsImportOptions

  /// Reads the tables of a file for a book; throws where they hold nothing that could be imported.
  public init(
    _ tables: [CellTable], in book: BudgetBook, _ options: ProjectsImportOptions,
    choices: ImportChoices = ImportChoices()
  ) throws(TableProblem) {
    table = try ProjectsTable(tables, in: book, options)
    sheet = table.sheet
    (unit, isUnitStated) = (table.unit, table.isUnitStated)
    unusedColumns = table.unusedColumns
    self.book = book
    self.options = options
    self.choices = choices
    let known = Set(table.lines.map(\.number) + table.totals)
    if let stranger = choices.rows.subtracting(known).min() { throw .noSuchRow(stranger) }
    judge()
  }

  /// Says which project a row is of; nil takes that back.
  public mutating func match(_ row: Int, with code: String?) {
    choices.projects[row] = code
    choices.additions.remove(row)
    judge()
  }

  /// Says that a row is of a project that the book does not have yet.
  public mutating func add(_ row: Int) {
    choices.projects[row] = nil
    choices.additions.insert(row)
    judge()
  }

  /// Leaves a row out, or takes it in again.
  public mutating func leaveOut(_ row: Int, _ isLeftOut: Bool = true) {
    if isLeftOut { choices.skipped.insert(row) } else { choices.skipped.remove(row) }
    judge()
  }

  private mutating func judge() {
    var judge = ProjectsJudge(book, options, isUnitStated: isUnitStated)
    lines = judge.lines(table.lines, choices)
    totals = table.totalDoubts.filter { total in
      let isOfPercents = judge.readsPercents && table.planColumns.contains(total.place.column - 1)
      return !isOfPercents && !choices.skipped.contains(total.row)
    }
  }

  /// How many projects, or totals, are not to be recorded as they are.
  public var hindrances: Int { lines.count { $0.isHindrance } + totals.count }

  /// How many projects would be added or changed.
  public var changes: Int { lines.count { [.added, .changed].contains($0.state) } }

  /// The edits that record it; none as long as anything hinders.
  public var edits: [Edit] {
    guard hindrances == 0 else { return [] }
    return lines.flatMap { $0.edits }
  }
}

/// How a table of projects is to be read.
public struct ProjectsImportOptions: Hashable, Sendable {
  /// The source of amounts that name none, nil for the book's first.
  public var source: FundSource?
  /// The unit of the amounts, nil for what the table says.
  public var unit: TableUnit?
  /// The sheet, nil for the one that fits.
  public var sheet: String?
  /// Whether closed months may change.
  public var reopens = false

  /// Leaves everything to the table.
  public init() {}
}

/// A project of a table.
public struct ProjectLine: Hashable, Sendable {
  /// The number of its row in the table, of its first one where it has several.
  public let number: Int
  /// Where it is named.
  public let place: CellPlace
  /// The code as it is printed, empty without one.
  public let code: String
  /// The name as it is printed, empty without one.
  public let name: String
  /// The project as it is now, nil where the book does not have it.
  public let old: Project?
  /// The project as it would be, nil where the row does not tell.
  public let new: Project?
  /// Whether its code was made because the table has none.
  public let isCodeMade: Bool
  /// Why it cannot be recorded as it is.
  public let doubts: [ProjectDoubt]
  /// Whether it was left out.
  public let isLeftOut: Bool

  /// What becomes of it.
  public var state: State {
    if isLeftOut { return .leftOut }
    guard doubts.isEmpty, let new else { return .doubtful }
    guard let old else { return .added }
    return old == new ? .same : .changed
  }

  /// What may become of a project.
  public enum State: Hashable, Sendable {
    case added, changed, same, doubtful, leftOut
  }

  /// Whether it keeps the whole from being recorded.
  public var isHindrance: Bool { state == .doubtful }

  /// The edits that record it.
  var edits: [Edit] {
    guard let new else { return [] }
    switch state {
    case .added: return [.project(code: new.code, at: nil, Replacing(nil, with: new))]
    case .changed: return old?.edits(to: new) ?? []
    case .same, .doubtful, .leftOut: return []
    }
  }
}

/// Why a project of a table cannot be recorded as it is.
public enum ProjectDoubt: Hashable, Sendable {
  /// The cell holds no amount that can be taken.
  case amount(AmountDoubt, at: CellPlace)
  /// The row names a source that the book does not have.
  case unknownSource(String, at: CellPlace)
  /// Another row has the project, or its source, already.
  case repeated(row: Int)
  /// Several projects of the book fit; their codes.
  case ambiguous([String])
  /// The book has no such code, but a project of the same name under another.
  case sameName(code: String)
  /// Nothing says which source the budget is of, the project has several, and they come to another sum; this one.
  case undividedBudget(Money)
  /// The row names no project.
  case nameless
  /// Some checkpoints of a plan have amounts, these have none.
  case incompletePlan([Checkpoint])
  /// No reading of the plan's values comes to the budget, which is this one.
  case planUnclear(Money)
  /// Two readings of the plan's values come to the budget and differ.
  case planAmbiguous(PlanReading, other: PlanReading)
  /// A rule of the book would be broken.
  case rule(RuleViolation)
  /// Closed months would change.
  case closedMonths([Month])
  /// The table names no unit, and the budget makes sense in 元 alone, as which it is this much.
  case looksLikeYuan(as: Money)
  /// The row's own total is not what its amounts come to.
  case sum(at: CellPlace, stated: Money, summed: Money)
}
