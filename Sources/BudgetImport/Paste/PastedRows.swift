internal import BudgetModel

/// Reads the lines of a pasted table that name projects.
struct PastedRows {
  private(set) var months: [Month] = []
  private(set) var rows: [PastedTable.Row] = []
  private(set) var totalLines: [Int] = []
  private(set) var skippedColumns: [String] = []

  private let shownMonth: Month
  private let bare: MoneyUnit
  private let header: PastedHeader
  private var search: ProjectSearch
  private var firstLines: [String: Int] = [:]

  init(book: BudgetBook, shownMonth: Month) {
    self.shownMonth = shownMonth
    bare = book.rules.bareUnit
    header = PastedHeader(vocabulary: TitleVocabulary(book), bare: TableUnit(bare))
    search = ProjectSearch(in: book)
  }

  mutating func read(_ table: CellTable) throws(PasteError) {
    if let head = try header.find(in: table, &search) {
      let columns = try PastedColumns(head.titles, shownMonth: shownMonth)
      months = columns.months.map(\.month)
      skippedColumns = columns.skipped
      for row in table.rows[head.bodyStart...] {
        append(row, name: row[columns.name].text, columns.months.map { row[$0.place].text })
      }
    } else {
      let following = Month.allCases[(shownMonth.rawValue - 1)...]
      for row in table.rows {
        let cells = amounts(of: row.cells.map(\.text))
        guard cells.count <= following.count else { throw .pastDecember(line: row.number) }
        append(row, name: row[0].text, Array(cells))
      }
      months = Array(following.prefix(rows.map(\.cells.count).max() ?? 0))
      for row in rows.indices { rows[row].pad(to: months.count) }
    }
  }

  /// The cells behind the project, which may stand there by its code and by its name.
  private mutating func amounts(of cells: [String]) -> ArraySlice<String> {
    guard cells.count > 2, (try? AmountInput.parse(cells[1])) == nil,
      case .found(let first) = search.find(cells[0], shortestPart: PastedTable.shortestPart),
      case .found(let second) = search.find(cells[1], shortestPart: PastedTable.shortestPart),
      first.code == second.code
    else { return cells.dropFirst() }
    return cells.dropFirst(2)
  }

  private mutating func append(_ row: CellTable.Row, name: String, _ cells: [String]) {
    if TableWord(name).isTotal || TableWord(row[0].text).isTotal {
      totalLines.append(row.number)
      return
    }
    guard !name.isEmpty || cells.contains(where: { !$0.isEmpty }) else { return }
    let project = search.find(name, shortestPart: PastedTable.shortestPart)
    var repeated: Int?
    if case .found(let found) = project {
      repeated = firstLines[found.code]
      if repeated == nil { firstLines[found.code] = row.number }
    }
    rows.append(
      PastedTable.Row(
        line: row.number, name: name, project: project, repeatedLine: repeated,
        cells: cells.map { PastedTable.Cell($0, bare: bare) }))
  }
}

extension PastedTable.Row {
  fileprivate mutating func pad(to count: Int) {
    cells += repeatElement(.blank, count: count - cells.count)
  }
}
