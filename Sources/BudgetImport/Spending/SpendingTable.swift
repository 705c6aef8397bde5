internal import BudgetModel

/// A table of spending as it is printed: rows with their cells read, whatever the book says of them.
struct SpendingTable: Hashable, Sendable {
  /// A row that names a project and has something in a column of amounts.
  struct Line: Hashable, Sendable {
    let number: Int
    let place: CellPlace
    let code: String
    let name: String
    let cells: [Cell]
    /// The row's own total where it is not what its amounts come to.
    let sumDoubt: SpendingDoubt?
  }

  /// A cell of a column of amounts that is not blank.
  struct Cell: Hashable, Sendable {
    let place: CellPlace
    let month: Month
    let source: CellSource
    let isCumulative: Bool
    let amount: CellAmount
  }

  /// Whose amount a cell is.
  enum CellSource: Hashable, Sendable {
    case known(FundSource)
    case unknown(String)
  }

  let sheet: String?
  let unit: TableUnit
  let isUnitStated: Bool
  let unusedColumns: [String]
  private(set) var lines: [Line] = []
  private(set) var totals: [TotalRow] = []
  /// Totals that no rows around them come to.
  private(set) var totalDoubts: [TotalDoubt] = []

  init(
    _ tables: [CellTable], in book: BudgetBook, _ options: SpendingImportOptions
  ) throws(TableProblem) {
    let vocabulary = TitleVocabulary(book)
    let found = try ImportTable.pick(
      from: tables, sheet: options.sheet, vocabulary, rank: SpendingColumns.rank)
    let columns = try SpendingColumns(found, options)
    let titles = found.header.titles
    sheet = found.table.sheet
    let units = columns.amounts.map {
      found.unit(of: $0.column, chosen: options.unit, bare: book.rules.bareUnit)
    }
    unit = units.first?.unit ?? .wan
    isUnitStated = units.allSatisfy(\.isStated)
    let used = Set(columns.read)
    unusedColumns = titles.indices.compactMap { column in
      let title = titles[column]
      let isLabel = title.isLabel || title.meaning == .source
      return used.contains(column) || isLabel || title.text.isEmpty ? nil : title.text
    }
    var reader = RowReader(found, columns, vocabulary, options, book)
    var sums = ColumnSums(columns.read)
    lines.reserveCapacity(found.body.count)
    for row in found.body {
      switch reader.read(row) {
      case .line(let line, let amounts):
        lines.append(line)
        sums.add(amounts, of: RowLabels.key(line.code, line.name))
      case .total(let amounts, let project):
        totals.append(
          TotalRow(
            number: row.number, position: sums.count, project: project, amounts: amounts))
      case .nothing: break
      }
    }
    guard !lines.isEmpty else { throw .noRows }
    totalDoubts = sums.doubts(about: totals, in: found)
  }
}

/// Reads the rows below the head one by one.
private struct RowReader {
  enum Reading {
    /// A row of a project, and the amounts of the columns that are read, nil where one cannot be told.
    case line(SpendingTable.Line, [Money?])
    /// A row of totals; the project whose sources it sums up, nil for a sum of projects.
    case total([Int: Money], project: String?)
    case nothing
  }

  private let table: ImportTable
  private let columns: SpendingColumns
  private let labels: RowLabels.LabelColumns
  private let vocabulary: TitleVocabulary
  /// The columns that are read, and the units of their amounts.
  private let read: [Int]
  private let units: [TableUnit]
  /// The columns of amounts, and where they stand among those that are read.
  private let amounts: [(column: SpendingColumns.Amount, slot: Int)]
  private let standard: FundSource
  /// The project of the row above, which a row goes on with that only names a source.
  private var above: (code: String, name: String) = ("", "")

  init(
    _ table: ImportTable, _ columns: SpendingColumns, _ vocabulary: TitleVocabulary,
    _ options: SpendingImportOptions, _ book: BudgetBook
  ) {
    self.table = table
    self.columns = columns
    self.vocabulary = vocabulary
    labels = RowLabels.LabelColumns(table.header, book)
    standard = options.source ?? book.sources.first
    let read = columns.read
    self.read = read
    units = read.map { table.unit(of: $0, chosen: options.unit, bare: book.rules.bareUnit).unit }
    amounts = columns.amounts.compactMap { amount in
      read.firstIndex(of: amount.column).map { (amount, $0) }
    }
  }

  mutating func read(_ row: CellTable.Row) -> Reading {
    let label = RowLabels(row, labels)
    guard !label.isHead else { return .nothing }
    let cells = zip(read, units).map { CellAmount(row[$0], in: $1) }
    guard cells.contains(where: { $0 != .blank }) else {
      if !label.isBlank { above = (label.code, label.name) }
      return .nothing
    }
    let isOfSources = !label.source.isEmpty && TableWord(label.source).isTotal
    if label.isTotal || isOfSources {
      if isOfSources, !label.isTotal, !label.isBlank { above = (label.code, label.name) }
      return .total(
        Dictionary(
          uniqueKeysWithValues: amounts.compactMap { column, slot in
            cells[slot].money.map { (column.column, $0) }
          }), project: label.isTotal ? nil : RowLabels.key(above.code, above.name))
    }
    var (code, name) = (label.code, label.name)
    if label.isBlank, !label.source.isEmpty { (code, name) = above }
    above = (code, name)
    let line = SpendingTable.Line(
      number: row.number, place: table.table.place(row, label.column), code: code, name: name,
      cells: amounts.compactMap { column, slot in
        guard cells[slot] != .blank else { return nil }
        return SpendingTable.Cell(
          place: table.table.place(row, column.column), month: column.month,
          source: source(of: column, label), isCumulative: column.isCumulative,
          amount: cells[slot])
      }, sumDoubt: sumDoubt(row, cells))
    return .line(line, cells.map { $0 == .blank ? .zero : $0.money })
  }

  private func source(
    of column: SpendingColumns.Amount, _ label: RowLabels
  ) -> SpendingTable.CellSource {
    if let source = column.source { return .known(source) }
    guard !label.source.isEmpty else { return .known(standard) }
    return vocabulary.sources.source(named: label.source).map { .known($0) }
      ?? .unknown(label.source)
  }

  /// A total of the row that is not what its amounts come to.
  private func sumDoubt(_ row: CellTable.Row, _ cells: [CellAmount]) -> SpendingDoubt? {
    func amount(_ column: Int) -> CellAmount {
      read.firstIndex(of: column).map { cells[$0] } ?? .blank
    }
    for check in columns.checks {
      guard let stated = amount(check.column).money else { continue }
      let addends = check.addends.map(amount)
      guard addends.allSatisfy({ $0 == .blank || $0.money != nil }) else { continue }
      let sum = addends.reduce(Int128(0)) { $0 + Int128($1.money?.fen ?? 0) }
      if sum != Int128(stated.fen) {
        return .sum(
          at: table.table.place(row, check.column), stated: stated,
          summed: Money(fen: Int64(clamping: sum)))
      }
    }
    return nil
  }
}
