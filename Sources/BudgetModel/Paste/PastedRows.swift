/// Reads the lines of a pasted table that name projects.
struct PastedRows {
  private(set) var months: [Month] = []
  private(set) var rows: [PastedTable.Row] = []
  private(set) var totalLines: [Int] = []
  private(set) var skippedColumns: [String] = []

  private let year: FiscalYear
  private let shownMonth: Month
  private let bare: MoneyUnit
  private var search: ProjectSearch
  private var firstLines: [String: Int] = [:]

  init(book: BudgetBook, shownMonth: Month) {
    year = book.fiscalYear
    self.shownMonth = shownMonth
    bare = book.rules.bareUnit
    search = ProjectSearch(in: book)
  }

  mutating func read(_ lines: [PastedLines.Line]) throws(PasteError) {
    let lines = lines.filter { !$0.cells.isEmpty }
    if let (columns, place) = try findHeader(lines) {
      months = columns.months.map(\.month)
      skippedColumns = columns.skipped
      for line in lines[(place + 1)...] {
        let cells = line.cells
        append(
          line, name: columns.name < cells.count ? cells[columns.name] : "",
          columns.months.map { $0.place < cells.count ? cells[$0.place] : "" })
      }
    } else {
      let following = Month.allCases[(shownMonth.rawValue - 1)...]
      for line in lines {
        let cells = amounts(of: line.cells)
        guard cells.count <= following.count else { throw .pastDecember(line: line.number) }
        append(line, name: line.cells[0], Array(cells))
      }
      months = Array(following.prefix(rows.map(\.cells.count).max() ?? 0))
      for row in rows.indices { rows[row].pad(to: months.count) }
    }
  }

  /// The header and its place: the first line that is one, unless amounts or a project come before it.
  ///
  /// It has a line below it. Titles and remarks above it are no lines of the table.
  private mutating func findHeader(
    _ lines: [PastedLines.Line]
  ) throws(PasteError) -> (PastedColumns, Int)? {
    for (place, line) in lines.dropLast().enumerated() {
      let cells = line.cells
      let stated = cells.compactMap { PastedWord($0).unit }.first
      if let stated, stated != bare { throw .otherUnit(stated) }
      if let columns = try PastedColumns(
        header: cells, year: year, shownMonth: shownMonth, search: &search)
      {
        return (columns, place)
      }
      let hasAmount = cells.dropFirst().contains { (try? AmountInput.parse($0)) != nil }
      if hasAmount { return nil }
      if case .found = search.find(cells[0], shortestPart: PastedTable.shortestPart) { return nil }
    }
    return nil
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

  private mutating func append(_ line: PastedLines.Line, name: String, _ cells: [String]) {
    if PastedWord(name).isTotal || PastedWord(line.cells[0]).isTotal {
      totalLines.append(line.number)
      return
    }
    guard !name.isEmpty || cells.contains(where: { !$0.isEmpty }) else { return }
    let project = search.find(name, shortestPart: PastedTable.shortestPart)
    var repeated: Int?
    if case .found(let found) = project {
      repeated = firstLines[found.code]
      if repeated == nil { firstLines[found.code] = line.number }
    }
    rows.append(
      PastedTable.Row(
        line: line.number, name: name, project: project, repeatedLine: repeated,
        cells: cells.map { PastedTable.Cell($0, bare: bare) }))
  }
}

extension PastedTable.Row {
  fileprivate mutating func pad(to count: Int) {
    cells += repeatElement(.blank, count: count - cells.count)
  }
}
