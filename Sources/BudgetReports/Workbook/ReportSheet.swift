import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText

extension WorkbookSheet {
  /// A report as a sheet: its table can be filtered, its head stays in view.
  public init(_ report: Report, name: String) {
    let texts = report.rows.map { Report.texts(of: $0, report.strings) }
    let longest = report.columns.indices.map { column in
      let widths = zip(report.rows, texts).lazy.map { values, texts in
        values[column].map { $0.sheetWidth(of: texts[column]) } ?? 0
      }
      // Bold figures are wider.
      let total = report.totals?[column].map { $0.sheetWidth(of: $0.text(report.strings)) + 1 }
      return max(widths.max() ?? 0, total ?? 0)
    }
    self.init(
      name: name,
      columns: zip(report.columns, longest).map { column, width in
        WorkbookColumn(width: Self.width(of: width, head: column.title, atMost: Self.widestText))
      })
    addLine(report.title, .title)
    for line in report.context { addLine(line, .context) }
    let head = addHead(report.columns.map(\.title))
    for (row, values) in zip(texts, report.rows) {
      rows.append(
        WorkbookRow(
          values.indices.map { column in
            WorkbookCell(
              values[column], row[column], isLong: longest[column] > Self.widestText)
          }))
    }
    if !report.rows.isEmpty, !columns.isEmpty {
      filter = CellRange(rows: head...nextRow - 1, columns: 0...columns.count - 1)
      for column in report.columns.indices where report.rows.contains(where: { $0[column].isLight })
      {
        let cells = CellRange(rows: head + 1...nextRow - 1, columns: column...column)
        marks += [
          WorkbookMark(cells, .contains(report.strings.word(for: IndicatorLight.red)), .danger),
          WorkbookMark(cells, .contains(report.strings.word(for: IndicatorLight.yellow)), .caution),
          WorkbookMark(cells, .contains(report.strings.word(for: IndicatorLight.green)), .good),
        ]
      }
    }
    if let totals = report.totals {
      let texts = Report.texts(of: totals, report.strings)
      rows.append(
        WorkbookRow(zip(totals, texts).map { WorkbookCell($0, $1, isTotal: true) }))
    }
    for line in report.notes { addLine(line, .context) }
  }

  /// Text beyond this is broken into lines.
  static let widestText = 44
  private static let narrowest = 8

  /// How wide a column must be for its contents and a head that may take two lines.
  static func width(of contents: Int, head: String, atMost most: Int = .max) -> Int {
    // Room for the arrow of a filter.
    let half = (head.displayWidth + 1) / 2 + 3
    return max(narrowest, half, min(most, contents + 2))
  }

  /// Adds the heads of the columns, which stay in view, and returns their row.
  mutating func addHead(_ titles: [String]) -> Int {
    rows.append(WorkbookRow(titles.map { WorkbookCell(.text($0), .head) }))
    frozenRows = rows.count
    return rows.count - 1
  }
}

extension WorkbookCell {
  /// The cell of a figure's value and the text that people read it as; nil where there is no such figure.
  init?(_ value: FigureValue?, _ text: String, isTotal: Bool = false, isLong: Bool = false) {
    switch value {
    case .money(let money): self.init(.money(money), .money, isTotal: isTotal)
    case .percent(let percent): self.init(.percent(percent), .percent, isTotal: isTotal)
    case .points(let points): self.init(.percent(points), .points, isTotal: isTotal)
    case .count(let count): self.init(.count(count), .count, isTotal: isTotal)
    case .text: self.init(.text(text), isLong ? .longText : .text, isTotal: isTotal)
    case .score(let points):
      self.init(.percent(Percent(hundredths: Int64(points.hundredths))), .percent, isTotal: isTotal)
    case .month, .months, .status, .light, .resultLight, .absent:
      self.init(.text(text), .word, isTotal: isTotal)
    case nil:
      guard isTotal else { return nil }
      self.init(.blank, .text, isTotal: true)
    }
  }
}

extension FigureValue? {
  /// Whether it is a light, which a colour marks beside its word.
  fileprivate var isLight: Bool {
    switch self {
    case .light, .resultLight: true
    default: false
    }
  }
}

extension FigureValue {
  /// How many columns the value takes, as the text that people read it as.
  fileprivate func sheetWidth(of text: String) -> Int {
    if case .money(let money) = self { money.sheetWidth } else { text.displayWidth }
  }
}
