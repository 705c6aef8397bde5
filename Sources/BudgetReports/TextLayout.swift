import BudgetFigures
import DisplayText

/// Which columns a page has room for, and how wide each is.
struct TextLayout {
  private let titles: [String]
  private let kinds: [ReportColumn.Kind]
  private let shown: [Int]
  private let widths: [Int]
  /// The columns that stand on every page, then those that give way to names.
  private let cells: [MeasuredCells]
  /// Which of the cells a column is among, and where.
  private let places: [(cells: Int, place: Int)?]
  private static let gap = 2
  private static let narrowestName = 12
  /// Below it a column gives way before a name is cut.
  private static let optional = 100

  init(_ report: Report, pageWidth: Int) {
    let columns = report.columns
    let kinds = columns.map(\.kind)
    var places: [(cells: Int, place: Int)?] = columns.map { _ in nil }
    // The least that a column takes, known before its cells are.
    var contents = columns.map { _ in 0 }
    func least() -> [Int] {
      zip(columns, contents).map {
        max(min($0.title.displayWidth, $0.narrowTitle.displayWidth), $1)
      }
    }
    func wanted(_ shown: [Int], _ widths: [Int]) -> Int {
      shown.reduce((shown.count - 1) * Self.gap) { $0 + widths[$1] }
    }
    func measure(_ indices: [Int], as number: Int) -> MeasuredCells {
      let cells = MeasuredCells(indices, of: report)
      for (place, index) in indices.enumerated() {
        places[index] = (number, place)
        contents[index] = cells.widths[place].whole + cells.widths[place].fraction
      }
      return cells
    }
    /// The column that gives way first, nil where none does.
    func leastImportant(of shown: [Int]) -> Int? {
      shown.min { columns[$0].importance < columns[$1].importance }
    }

    var shown = Array(columns.indices)
    let lasting = measure(shown.filter { columns[$0].importance >= Self.optional }, as: 0)
    // Where even their titles find no room, optional columns are not written at all.
    let bound = least()
    while wanted(shown, bound) > pageWidth, let index = leastImportant(of: shown),
      columns[index].importance < Self.optional
    {
      shown.removeAll { $0 == index }
    }
    let others = measure(shown.filter { columns[$0].importance < Self.optional }, as: 1)

    func natural(_ titles: [String]) -> [Int] {
      zip(titles, contents).map { max($0.displayWidth, $1) }
    }
    let wide = natural(columns.map(\.title))
    // Full headings where they take nothing from the cells, of any column.
    let hasRoom =
      shown.count == columns.count && wanted(shown, wide) <= pageWidth
    let titles = columns.map(hasRoom ? \.title : \.narrowTitle)
    let natural = hasRoom ? wide : natural(titles)
    func needed() -> Int {
      shown.reduce((shown.count - 1) * Self.gap) { sum, index in
        let isName = kinds[index] == .name
        return sum + (isName ? min(natural[index], Self.narrowestName) : natural[index])
      }
    }
    // Optional columns give way before a name is cut; the others only before the name is unreadable.
    while wanted(shown, natural) > pageWidth, let index = leastImportant(of: shown),
      columns[index].importance < Self.optional || needed() > pageWidth,
      columns[index].importance < .max
    {
      shown.removeAll { $0 == index }
    }
    var widths = natural
    var excess = wanted(shown, natural) - pageWidth
    // What stands further behind gives way first.
    for name in shown.reversed() where kinds[name] == .name && excess > 0 {
      widths[name] = min(natural[name], max(Self.narrowestName, natural[name] - excess))
      excess -= natural[name] - widths[name]
    }
    self.kinds = kinds
    self.titles = titles
    self.shown = shown
    self.widths = widths
    self.places = places
    cells = [lasting, others]
  }

  /// Columns of the table.
  var width: Int { shown.reduce((shown.count - 1) * Self.gap) { $0 + widths[$1] } }

  var rule: String {
    shown.map { String(repeating: "-", count: widths[$0]) }
      .joined(separator: String(repeating: " ", count: Self.gap))
  }

  func putHeadings(on page: inout TextPage) {
    for (place, index) in shown.enumerated() {
      if place > 0 { page.put(spaces: Self.gap) }
      let title =
        kinds[index] == .name
        ? titles[index].fitted(to: widths[index]) : titles[index].safeForDisplay
      let space = widths[index] - title.displayWidth
      if kinds[index] == .number { page.put(spaces: space) }
      page.put(title)
      if kinds[index] != .number { page.put(spaces: space) }
    }
    page.endLine()
  }

  /// Writes a row, or behind the last one the totals; the values that its cells come from give it their colours, nil
  /// none.
  func put(row: Int, colored values: [FigureValue?]? = nil, on page: inout TextPage) {
    var isFirst = true
    for index in shown {
      if !isFirst { page.put(spaces: Self.gap) }
      isFirst = false
      guard let (number, place) = places[index] else { continue }
      let cell = cells[number][row, place]
      let (before, text, after) = content(cell, in: index, cells[number].widths[place])
      page.put(spaces: before)
      if let color = values?[index]?.tone.color, !text.isEmpty {
        page.put(color)
        page.put(text)
        page.put("\u{1B}[m")
      } else {
        page.put(text)
      }
      page.put(spaces: after)
    }
    page.endLine()
  }

  /// What a cell says, and the spaces on both sides of it.
  private func content(
    _ cell: TextCell, in index: Int, _ points: (whole: Int, fraction: Int)
  ) -> (before: Int, text: String, after: Int) {
    let width = widths[index]
    switch kinds[index] {
    case .number:
      return (
        width - points.fraction - Int(cell.width), cell.text, points.fraction - Int(cell.fraction)
      )
    case .name where Int(cell.width) > width:
      let name = cell.text.fitted(to: width)
      return (0, name, width - name.displayWidth)
    case .name, .word:
      return (0, cell.text, width - Int(cell.width))
    }
  }
}
