internal import BudgetModel

/// The head of a table: the lines of its titles, and what each column holds.
struct TableHeader {
  /// Where the lines below it begin, counted from 0.
  let bodyStart: Int
  /// The titles by column, counted from 0.
  let titles: [ColumnTitle]
  /// The unit that a line above the titles remarks on, nil where none does.
  let unit: TableUnit?

  /// Titles of as many lines at most.
  private static let lineLimit = 3

  /// The first column that holds something.
  func column(_ meaning: ColumnTitle.Meaning) -> Int? {
    titles.firstIndex { $0.meaning == meaning }
  }

  /// Finds the head: the first line with a title for names or codes, which has amounts beside it.
  ///
  /// - Parameter limit: lines that are looked at.
  static func find(
    in table: CellTable, _ vocabulary: TitleVocabulary, limit: Int = 200
  ) -> TableHeader? {
    var unit: TableUnit?
    for place in table.rows.indices.prefix(limit) {
      let row = table.rows[place]
      if let stated = statedUnit(row) { unit = stated }
      guard row.cells.contains(where: { isLabel($0) }) else { continue }
      let header = TableHeader(at: place, in: table, unit: unit, vocabulary)
      if header.titles.contains(where: \.isAmount) { return header }
    }
    return nil
  }

  /// Reads the head whose labels stand on a line, with what belongs to it above and below.
  init(at place: Int, in table: CellTable, unit: TableUnit?, _ vocabulary: TitleVocabulary) {
    let grid = TitleGrid(table)
    var lines = place...place
    if place > 0, Self.isTop(place - 1, of: place, in: table, vocabulary) {
      lines = (place - 1)...place
    }
    while lines.count < Self.lineLimit,
      Self.isBelow(lines.upperBound + 1, lines, in: table, grid, vocabulary)
    {
      lines = lines.lowerBound...(lines.upperBound + 1)
    }
    bodyStart = lines.upperBound + 1
    titles = grid.titles(lines).map { ColumnTitle($0, in: vocabulary) }
    self.unit = unit
  }

  /// The unit that one of a row's cells remarks on.
  static func statedUnit(_ row: CellTable.Row) -> TableUnit? {
    row.cells.lazy.compactMap { cell in
      if case .text(let text) = cell { TableWord(text).unit } else { nil }
    }.first
  }

  private static func isLabel(_ cell: CellValue) -> Bool {
    if case .text(let text) = cell { TableWord(text).isLabel } else { false }
  }

  /// Whether the line above the labels has titles over some columns, and nothing over the labels.
  private static func isTop(
    _ place: Int, of labels: Int, in table: CellTable, _ vocabulary: TitleVocabulary
  ) -> Bool {
    let (row, below) = (table.rows[place], table.rows[labels])
    guard row.number == below.number - 1 else { return false }
    let overLabels = below.cells.indices.filter { isLabel(below[$0]) }
    return overLabels.allSatisfy { row[$0] == .blank }
      && row.cells.contains {
        $0 != .blank && ColumnTitle([$0.title], in: vocabulary).meaning != .other
      }
  }

  /// Whether a line goes on with the titles above it: it names no project, and one of its cells is a title.
  private static func isBelow(
    _ place: Int, _ lines: ClosedRange<Int>, in table: CellTable, _ grid: TitleGrid,
    _ vocabulary: TitleVocabulary
  ) -> Bool {
    guard table.rows.indices.contains(place), place + 1 < table.rows.count else { return false }
    let row = table.rows[place]
    guard row.number == table.rows[place - 1].number + 1 else { return false }
    let titles = grid.titles(lines).map { ColumnTitle($0, in: vocabulary) }
    let isNamed = titles.indices.contains { titles[$0].isLabel && row[$0] != .blank }
    guard !isNamed else { return false }
    var hasTitle = false
    for (column, cell) in row.cells.enumerated() where cell != .blank {
      // An amount is no title.
      if case .amount = CellAmount(cell, in: .wan), !isMonthNumber(cell) { return false }
      hasTitle =
        hasTitle
        || ColumnTitle([cell.title], in: vocabulary).meaning != .other && column > 0
    }
    return hasTitle
  }

  private static func isMonthNumber(_ cell: CellValue) -> Bool {
    if case .number(_, isDate: true) = cell { true } else { false }
  }
}

/// The cells of a table's head, those merged with others included.
private struct TitleGrid {
  private let table: CellTable

  init(_ table: CellTable) {
    self.table = table
  }

  /// The lines of each column's title.
  func titles(_ lines: ClosedRange<Int>) -> [[String]] {
    let columns = lines.map { table.rows[$0].cells.count }.max() ?? 0
    return (0..<columns).map { column in
      lines.map { text(line: $0, column, isLast: $0 == lines.upperBound, lines) }
    }
  }

  private func text(
    line: Int, _ column: Int, isLast: Bool, _ lines: ClosedRange<Int>
  ) -> String {
    let row = table.rows[line]
    if row[column] != .blank { return row[column].title }
    let block = table.merged.first {
      $0.rows.contains(row.number) && $0.columns.contains(column)
    }
    if let block {
      let first = lines.first { table.rows[$0].number == block.rows.lowerBound }
      return first.map { table.rows[$0][block.columns.lowerBound].title } ?? ""
    }
    // A text knows no merged cells: a title stands over the columns to its right that have one of their own below.
    guard table.merged.isEmpty, !isLast, hasTitleBelow(line, column, lines) else { return "" }
    var left = column
    while left > 0 {
      left -= 1
      guard hasTitleBelow(line, left, lines) else { return "" }
      if row[left] != .blank { return row[left].title }
    }
    return ""
  }

  private func hasTitleBelow(_ line: Int, _ column: Int, _ lines: ClosedRange<Int>) -> Bool {
    lines.contains { $0 > line && table.rows[$0][column] != .blank }
  }
}

extension CellValue {
  /// What it says as a title; a date stands for its month.
  var title: String {
    guard case .number(let digits, isDate: true) = self, let days = DecimalNumber(digits)?.whole,
      let date = SerialDate(days)
    else { return text }
    return "\(date.year)-\(date.month)"
  }
}

/// The year and month of a day as spreadsheets count it: 1 is 1 January 1900, and 29 February 1900 counts as a day.
struct SerialDate: Hashable {
  let year: Int
  let month: Int

  /// Nil for a number that is no day from 1 March 1900 to the end of 9999.
  init?(_ days: Int) {
    guard (61...2_958_465).contains(days) else { return nil }
    // Days since 1 March of year 0, in eras of 400 years; 1 March 1900 is day 61.
    let day = days - 61 + 693_960
    let era = day / 146_097
    let dayOfEra = day % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}
