import BudgetModel

internal import BudgetModel

/// A table of projects as it is printed: rows with their cells read, whatever the book says of them.
struct ProjectsTable: Hashable, Sendable {
  struct Line: Hashable, Sendable {
    let number: Int
    let place: CellPlace
    let code: String
    let name: String
    var budget: [FundSource: Money] = [:]
    /// The budget where nothing says of which source it is.
    var undivided: Money?
    var plan: [Checkpoint: PlanCell] = [:]
    var purpose = ""
    var doubts: [ProjectDoubt] = []
  }

  /// A cell of a plan, whose amount it is only where the plan is one of amounts.
  struct PlanCell: Hashable, Sendable {
    let place: CellPlace
    let amount: CellAmount
    let value: PlanValue
    /// Whether the table says in which unit its amounts are, and the title nothing of percents.
    let isOfStatedUnit: Bool
  }

  let sheet: String?
  let unit: TableUnit
  let isUnitStated: Bool
  let unusedColumns: [String]
  private(set) var lines: [Line] = []
  /// The rows of totals.
  private(set) var totals: [Int] = []
  private(set) var totalDoubts: [TotalDoubt] = []
  /// The columns of plans, counted from 0.
  let planColumns: [Int]

  /// How well a table's titles fit an import of projects, nil where they do not at all.
  private static func rank(_ titles: [ColumnTitle]) -> Int? {
    let hasBudget = titles.contains { $0.meaning == .budget }
    let hasPlan = titles.contains { if case .plan = $0.meaning { true } else { false } }
    return hasBudget ? (hasPlan ? 2 : 1) : nil
  }

  init(
    _ tables: [CellTable], in book: BudgetBook, _ options: ProjectsImportOptions
  ) throws(TableProblem) {
    let vocabulary = TitleVocabulary(book)
    let found = try ImportTable.pick(
      from: tables, sheet: options.sheet, vocabulary, rank: Self.rank)
    let titles = found.header.titles
    let columns = try ProjectColumns(found)
    sheet = found.table.sheet
    planColumns = columns.plan.map(\.column)
    let units = columns.amounts.map {
      found.unit(of: $0, chosen: options.unit, bare: book.rules.bareUnit)
    }
    unit = units.first?.unit ?? .wan
    isUnitStated = units.allSatisfy(\.isStated)
    unusedColumns = titles.indices.compactMap { column in
      let isUsed = columns.used.contains(column) || titles[column].isLabel
      return isUsed || titles[column].text.isEmpty ? nil : titles[column].text
    }
    var reader = ProjectRowReader(found, columns, vocabulary, options, book)
    var sums = ColumnSums(columns.amounts)
    var totals: [TotalRow] = []
    for row in found.body {
      switch reader.read(row) {
      case .line(let line, let amounts):
        lines.append(line)
        sums.add(amounts, of: RowLabels.key(line.code, line.name))
      case .more(let more, let amounts):
        if !lines.isEmpty { lines[lines.count - 1].merge(more) }
        sums.add(amounts, of: reader.project)
      case .total(let amounts, let project):
        totals.append(
          TotalRow(
            number: row.number, position: sums.count, project: project, amounts: amounts))
      case .nothing: break
      }
    }
    guard !lines.isEmpty else { throw .noRows }
    self.totals = totals.map(\.number)
    totalDoubts = sums.doubts(about: totals, in: found)
  }
}

extension ProjectsTable.Line {
  /// Takes in another row of the same project: one of another source.
  fileprivate mutating func merge(_ more: ProjectsTable.Line) {
    for (source, money) in more.budget {
      if budget.updateValue(money, forKey: source) != nil { doubts.append(.repeated(row: number)) }
    }
    plan.merge(more.plan) { first, _ in first }
    if purpose.isEmpty { purpose = more.purpose }
    doubts += more.doubts
  }
}

/// Reads the rows below the head one by one.
private struct ProjectRowReader {
  enum Reading {
    case line(ProjectsTable.Line, [Money?])
    /// A row that goes on with the project above it.
    case more(ProjectsTable.Line, [Money?])
    /// A row of totals; the project whose sources it sums up, nil for a sum of projects.
    case total([Int: Money], project: String?)
    case nothing
  }

  private let table: ImportTable
  private let columns: ProjectColumns
  private let labels: RowLabels.LabelColumns
  private let vocabulary: TitleVocabulary
  private let units: [Int: TableUnit]
  private let isUnitStated: Bool
  private let standard: FundSource
  /// The project named last, with which a row goes on that only names a source.
  private var named: (code: String, name: String) = ("", "")
  /// The project of the row above.
  private(set) var project = ""

  init(
    _ table: ImportTable, _ columns: ProjectColumns, _ vocabulary: TitleVocabulary,
    _ options: ProjectsImportOptions, _ book: BudgetBook
  ) {
    self.table = table
    self.columns = columns
    self.vocabulary = vocabulary
    labels = RowLabels.LabelColumns(table.header, book)
    standard = options.source ?? book.sources.first
    isUnitStated = columns.plan.allSatisfy {
      table.unit(of: $0.column, chosen: options.unit, bare: book.rules.bareUnit).isStated
    }
    units = Dictionary(
      uniqueKeysWithValues: columns.amounts.map {
        ($0, table.unit(of: $0, chosen: options.unit, bare: book.rules.bareUnit).unit)
      })
  }

  mutating func read(_ row: CellTable.Row) -> Reading {
    let label = RowLabels(row, labels)
    guard !label.isHead else { return .nothing }
    let cells = Dictionary(
      uniqueKeysWithValues: columns.amounts.map {
        ($0, CellAmount(row[$0], in: units[$0] ?? .wan))
      })
    guard cells.values.contains(where: { $0 != .blank }) else { return .nothing }
    let isOfSources = TableWord(label.source).isTotal
    if !label.isTotal, !label.isBlank || label.source.isEmpty {
      named = (label.code, label.name)
    }
    if label.isTotal || isOfSources {
      return .total(
        cells.compactMapValues(\.money),
        project: label.isTotal ? nil : RowLabels.key(named.code, named.name))
    }
    var line = ProjectsTable.Line(
      number: row.number, place: table.table.place(row, label.column), code: named.code,
      name: named.name)
    fill(&line, from: row, label, cells)
    let amounts = columns.amounts.map { column -> Money? in
      let amount = cells[column] ?? .blank
      return amount == .blank ? .zero : amount.money
    }
    let key = RowLabels.key(named.code, named.name)
    defer { project = key }
    return !label.source.isEmpty && key == project ? .more(line, amounts) : .line(line, amounts)
  }

  private func fill(
    _ line: inout ProjectsTable.Line, from row: CellTable.Row, _ label: RowLabels,
    _ cells: [Int: CellAmount]
  ) {
    func place(_ column: Int) -> CellPlace { table.table.place(row, column) }
    for (column, titled) in columns.budget {
      guard let money = money(cells[column], place(column), &line) else { continue }
      let named = label.source.isEmpty ? nil : vocabulary.sources.source(named: label.source)
      if titled == nil, label.source.isEmpty { line.undivided = money }
      if titled == nil, named == nil, !label.source.isEmpty {
        line.doubts.append(.unknownSource(label.source, at: place(column)))
      } else {
        line.budget[titled ?? named ?? standard] = money
      }
    }
    for (column, checkpoint) in columns.plan {
      guard let amount = cells[column], amount != .blank else { continue }
      let title = table.header.titles[column]
      let value = PlanValue(row[column], amount, isTitled: title.unit != nil)
      line.plan[checkpoint] = ProjectsTable.PlanCell(
        place: place(column), amount: amount, value: value,
        isOfStatedUnit: isUnitStated && !title.text.folded.holds("%"))
      // A percent is no amount, and none is wanted where all of the plan are percents.
      if value.isNothing { _ = money(amount, place(column), &line) }
    }
    line.purpose = columns.purpose.map { row[$0].text } ?? ""
    for (column, addends) in columns.checks {
      guard let stated = cells[column]?.money else { continue }
      let parts = addends.map { cells[$0] ?? .blank }
      guard parts.allSatisfy({ $0 == .blank || $0.money != nil }) else { continue }
      let sum = parts.reduce(Int128(0)) { $0 + Int128($1.money?.fen ?? 0) }
      if sum != Int128(stated.fen) {
        line.doubts.append(
          .sum(at: place(column), stated: stated, summed: Money(fen: Int64(clamping: sum))))
      }
    }
  }

  /// The amount of a cell; what is none is noted.
  private func money(
    _ amount: CellAmount?, _ place: CellPlace, _ line: inout ProjectsTable.Line
  ) -> Money? {
    if case .doubtful(let doubt)? = amount { line.doubts.append(.amount(doubt, at: place)) }
    return amount?.money
  }
}
