internal import BudgetModel

/// A table found in a file, with its head: what an import reads its lines from.
struct ImportTable {
  let table: CellTable
  let header: TableHeader

  /// Sheets that the program itself writes months of spending to, whatever else a workbook has.
  private static let ownSheets: Set<String> = ["逐月支出", "Monthly spending", "Spending by month"]

  /// Picks the sheet to import: the one named, else the only visible one with a table that has what is wanted.
  ///
  /// - Parameter rank: how well the titles of a table fit, nil where they do not.
  static func pick(
    from tables: [CellTable], sheet: String?, _ vocabulary: TitleVocabulary,
    rank: ([ColumnTitle]) -> Int?
  ) throws(TableProblem) -> ImportTable {
    if let sheet {
      guard let table = tables.first(where: { $0.sheet == sheet }) else {
        throw .noSuchSheet(sheet, among: tables.compactMap(\.sheet))
      }
      guard let header = TableHeader.find(in: table, vocabulary) else { throw .noTable }
      return ImportTable(table: table, header: header)
    }
    let found = tables.filter { !$0.isHidden }.compactMap { table in
      TableHeader.find(in: table, vocabulary).map { ImportTable(table: table, header: $0) }
    }
    let ranked = found.compactMap { table in rank(table.header.titles).map { (table, $0) } }
    guard let best = ranked.map(\.1).max() else {
      guard let first = found.first else { throw .noTable }
      return first
    }
    let fitting = ranked.filter { $0.1 == best }.map(\.0)
    if fitting.count > 1 {
      let own = fitting.filter { $0.table.sheet.map(ownSheets.contains) ?? false }
      guard own.count == 1 else { throw .severalSheets(fitting.compactMap(\.table.sheet)) }
      return own[0]
    }
    return fitting[0]
  }

  /// The rows below the head.
  var body: ArraySlice<CellTable.Row> { table.rows[header.bodyStart...] }

  /// Where the title of a column stands, on the last line of the head.
  func titlePlace(_ column: Int) -> CellPlace {
    table.place(table.rows[header.bodyStart - 1], column)
  }

  /// The unit of a column's amounts, and whether the table says it.
  func unit(
    of column: Int, chosen: TableUnit?, bare: MoneyUnit
  ) -> (unit: TableUnit, isStated: Bool) {
    if let unit = chosen ?? header.titles[column].unit ?? header.unit { return (unit, true) }
    return (TableUnit(bare), false)
  }

  /// Refuses a table two of whose columns mean the same.
  func checkUnique(_ isMeant: (ColumnTitle) -> Bool) throws(TableProblem) {
    var seen: [Key: Int] = [:]
    for (column, title) in header.titles.enumerated() where isMeant(title) {
      let key = Key(title)
      if let first = seen[key] {
        throw .repeatedColumn(
          title.text, first: titlePlace(first), second: titlePlace(column))
      }
      seen[key] = column
    }
  }

  private struct Key: Hashable {
    let meaning: ColumnTitle.Meaning
    let source: FundSource?
    let isTotal: Bool
    /// Names and codes may stand in several columns of different titles; the first counts.
    let text: String?

    init(_ title: ColumnTitle) {
      meaning = title.meaning
      source = title.source
      isTotal = title.isTotal
      text = title.isLabel ? title.text : nil
    }
  }
}

/// What a row below the head names: its project, its source, or that it sums others up.
struct RowLabels {
  let code: String
  let name: String
  let source: String
  let isTotal: Bool
  /// Whether it is a head over again, as on every printed page.
  let isHead: Bool

  private let columns: LabelColumns

  struct LabelColumns {
    let code, name, source: Int?
    private let book: BudgetBook

    init(_ header: TableHeader, _ book: BudgetBook) {
      code = header.column(.code)
      name = header.column(.name)
      source = header.column(.source)
      self.book = book
    }

    /// Whether a code is a project's, so that its row is one whatever the project is called, 合计 or 项目名称.
    fileprivate func areProject(_ code: String) -> Bool {
      !code.isEmpty && (book.position(of: code) != nil || ProjectCode.isUsual(code))
    }
  }

  init(_ row: CellTable.Row, _ columns: LabelColumns) {
    self.columns = columns
    func text(_ column: Int?) -> String { column.map { row[$0].text } ?? "" }
    // A code breaks over lines where its cell is narrow.
    let printed = text(columns.code)
    let isWhole = printed.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    code = isWhole ? printed : printed.filter { !$0.isWhitespace }
    name = text(columns.name)
    source = text(columns.source)
    guard !columns.areProject(code) else {
      (isTotal, isHead) = (false, false)
      return
    }
    let words = (code: TableWord(code), name: TableWord(name))
    isTotal = words.code.isTotal || words.name.isTotal || TableWord(row[0].text).isTotal
    isHead = words.code.isLabel || words.name.isLabel
  }

  /// What tells a project of a table from others.
  static func key(_ code: String, _ name: String) -> String { "\(code)\t\(name)" }

  /// Whether it names nothing, so that it goes on with the project above it.
  var isBlank: Bool { code.isEmpty && name.isEmpty }

  /// The column in which the project is named, counted from 0.
  var column: Int {
    (code.isEmpty ? columns.name ?? columns.code : columns.code ?? columns.name) ?? 0
  }
}
