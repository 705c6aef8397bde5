public import BudgetModel

/// What a table of spending would change in a book: every row of it, and what is doubtful before anything is written.
public struct SpendingImport: Hashable, Sendable {
  /// The name of the sheet, nil for a text.
  public let sheet: String?
  /// The unit of the amounts, and whether the table or somebody says it.
  public let unit: TableUnit
  /// Whether the table, or who imports it, names the unit.
  public let isUnitStated: Bool
  /// Titles of columns that are not used.
  public let unusedColumns: [String]
  /// The rows that name projects and have amounts, in the table's order.
  public private(set) var lines: [SpendingLine] = []
  /// Totals of the table that are not what its rows come to.
  public private(set) var totals: [TotalDoubt] = []
  /// What was decided about rows.
  public private(set) var choices: ImportChoices

  private let table: SpendingTable
  private let book: BudgetBook
  private let options: SpendingImportOptions

  /// Reads the tables of a file for a book; throws where they hold nothing that could be imported.
  public init(
    _ tables: [CellTable], in book: BudgetBook, _ options: SpendingImportOptions,
    choices: ImportChoices = ImportChoices()
  ) throws(TableProblem) {
    table = try SpendingTable(tables, in: book, options)
    sheet = table.sheet
    (unit, isUnitStated) = (table.unit, table.isUnitStated)
    unusedColumns = table.unusedColumns
    self.book = book
    self.options = options
    self.choices = choices
    let known = Set(table.lines.map(\.number) + table.totals.map(\.number))
    if let stranger = choices.rows.subtracting(known).min() { throw .noSuchRow(stranger) }
    judge()
  }

  /// Says which project a row is of; nil takes that back.
  public mutating func match(_ row: Int, with code: String?) {
    choices.projects[row] = code
    judge()
  }

  /// Leaves a row out, or takes it in again.
  public mutating func leaveOut(_ row: Int, _ isLeftOut: Bool = true) {
    if isLeftOut { choices.skipped.insert(row) } else { choices.skipped.remove(row) }
    judge()
  }

  private mutating func judge() {
    var judge = SpendingJudge(book, options, isUnitStated: isUnitStated)
    lines = judge.lines(table.lines, choices)
    totals = table.totalDoubts.filter { !choices.skipped.contains($0.row) }
  }

  /// How many rows, or totals, are not to be recorded as they are.
  public var hindrances: Int { lines.count { $0.isHindrance } + totals.count }

  /// How many amounts would change.
  public var changes: Int {
    lines.reduce(0) { sum, line in sum + line.entries.count { $0.state == .change } }
  }

  /// The edits that record it, an edit for each month of a project; none as long as anything hinders.
  public var edits: [Edit] {
    guard hindrances == 0 else { return [] }
    var wanted: [(project: Int, month: Month, funds: Funds)] = []
    wanted.reserveCapacity(lines.reduce(0) { $0 + $1.entries.count })
    // Where among them each month of each project stands; looked up by number, for a table may have a hundred thousand.
    var slots = Array(repeating: -1, count: book.projects.count * Month.allCases.count)
    for line in lines where !line.isLeftOut {
      guard let project = line.match.code.flatMap(book.position) else { continue }
      for entry in line.entries where entry.state == .change {
        let slot = project * Month.allCases.count + entry.month.rawValue - 1
        if slots[slot] < 0 {
          slots[slot] = wanted.count
          wanted.append((project, entry.month, Funds()))
        }
        wanted[slots[slot]].funds[entry.source] = entry.new
      }
    }
    return wanted.map { project, month, new in
      let record = book.projects[project].spending(in: month)
      let old = record.flatMap { Funds($0.amount, of: new.sources).nilIfBlank }
      return .spending(
        project: book.projects[project].code, month: month, Replacing(old, with: new))
    }
  }
}

/// How a table of spending is to be read.
public struct SpendingImportOptions: Hashable, Sendable {
  /// The month of the amounts and, in a table with months, the only one taken; nil for the months that it names.
  public var month: Month?
  /// The source of amounts that name none, nil for the book's first.
  public var source: FundSource?
  /// Whether amounts are cumulative where the table does not say so.
  public var isCumulative = false
  /// The unit of the amounts, nil for what the table says.
  public var unit: TableUnit?
  /// The sheet, nil for the one that fits.
  public var sheet: String?
  /// Whether closed months may change.
  public var reopens = false
  /// Today, nil where no clock says whether a month has ended.
  public var today: CalendarDate?

  /// Leaves everything to the table.
  public init() {}
}

/// A row of a table of spending.
public struct SpendingLine: Hashable, Sendable {
  /// Its number in the table.
  public let number: Int
  /// Where its project is named.
  public let place: CellPlace
  /// The code as it is printed, empty without one.
  public let code: String
  /// The name as it is printed, empty without one.
  public let name: String
  /// The project it is of.
  public let match: RowMatch
  /// Its amounts; without a project none is judged.
  public let entries: [SpendingEntry]
  /// Whether it was left out.
  public let isLeftOut: Bool

  /// Whether it keeps the whole from being recorded.
  public var isHindrance: Bool {
    !isLeftOut && (match.code == nil || entries.contains { !$0.doubts.isEmpty })
  }
}

/// An amount of a table of spending.
public struct SpendingEntry: Hashable, Sendable {
  /// Where it stands.
  public let place: CellPlace
  /// Its source.
  public let source: FundSource
  /// Its month.
  public let month: Month
  /// What is recorded now, nil where nothing is.
  public let old: Money?
  /// What would be recorded, nil where the cell does not tell.
  public let new: Money?
  /// Why it cannot be recorded as it is.
  public internal(set) var doubts: [SpendingDoubt]
  /// What is worth a look and keeps it from nothing.
  public let remarks: [SpendingRemark]

  /// What becomes of it.
  public var state: State { doubts.isEmpty ? (old == new ? .same : .change) : .doubtful }

  /// What may become of an amount.
  public enum State: Hashable, Sendable {
    /// It would be recorded.
    case change
    /// It is recorded already.
    case same
    /// It cannot be recorded as it is.
    case doubtful
  }
}

/// Why an amount of a table cannot be recorded as it is.
public enum SpendingDoubt: Hashable, Sendable {
  /// The cell holds no amount that can be taken.
  case amount(AmountDoubt)
  /// The row names a source that the book does not have.
  case unknownSource(String)
  /// Another row has the project, source and month already.
  case repeated(row: Int)
  /// Spending from January through a month would be below zero; nil for that of all sources.
  case negativeCumulative(Month, Money, FundSource?)
  /// The month is closed.
  case closedMonth(Month)
  /// The table names no unit, and the amount makes sense in 元 alone, as which it is this much.
  case looksLikeYuan(as: Money)
  /// The row's own total is not what its amounts come to.
  case sum(at: CellPlace, stated: Money, summed: Money)
  /// The amount is more than any book holds.
  case tooLarge
}

/// What is worth a look about an amount that is recorded all the same.
public enum SpendingRemark: Hashable, Sendable {
  /// What would be asked about if it were typed.
  case warning(EntryWarning)
  /// A cumulative amount whose month's part holds earlier months that are not reported.
  case holdsUnreported([Month])
}

/// A total of a table that is not what its rows come to.
public struct TotalDoubt: Hashable, Sendable {
  /// The row's number in the table.
  public let row: Int
  /// Where the total stands.
  public let place: CellPlace
  /// The total as it is printed.
  public let stated: Money
  /// What the rows come to.
  public let summed: Money
}
