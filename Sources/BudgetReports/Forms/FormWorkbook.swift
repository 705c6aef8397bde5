import BudgetModel
public import BudgetText

/// The forms as a workbook: an overview, and a sheet for each project that is printed as the form.
public struct FormWorkbook: WorkbookSource, Sendable {
  private let forms: UnitForms
  private let strings: Strings

  /// Takes forms.
  public init(_ forms: UnitForms, _ strings: Strings) {
    self.forms = forms
    self.strings = strings
  }

  /// What it is called in its properties.
  public var title: String {
    let heading = strings.heading(
      strings.title(of: forms.form), strings.subtitle(of: forms.form, forms.asOf))
    return "\(forms.book.unit.name)  \(heading)"
  }

  /// The workbook as a value.
  public var workbook: Workbook {
    var sheets: [WorkbookSheet] = []
    eachSheet { sheets.append($0) }
    return Workbook(title: title, sheets: sheets)
  }

  /// Makes one sheet after the other.
  public func eachSheet<Failure>(
    _ take: (WorkbookSheet) throws(Failure) -> Void
  ) throws(Failure) {
    var names = SheetNames()
    let overview = PerformanceOverview(
      forms.book, asOf: forms.asOf.month, projects: forms.projects.map(\.project))
    try take(overview.sheet(name: names.name(for: strings.overviewSheet), strings))
    for form in forms.projects {
      let page = form.page(strings)
      try take(WorkbookSheet(page, name: names.name(for: page.name)))
    }
  }
}

extension WorkbookSheet {
  /// Lines of text beyond which a page would be too small to read in one piece.
  private static let mostLines = 80
  /// Points beside its lines that a row of a form has at least and at most.
  private static let padding = (least: 4, most: 14)

  /// Points of each row that spread the rows over the height of a page: A4 landscape is 277 by 194 mm between its
  /// margins, a column of a terminal 4.9 points wide, a line 14.5 points high.
  private static func padding(_ lines: [Int], columns: [Int]) -> Int {
    let width = columns.reduce(0) { $0 + $1 * 49 + 38 } / 10
    let room = width * 194 / 277 - lines.reduce(0, +) * 29 / 2 - 90
    return min(padding.most, max(padding.least, room / max(1, lines.count)))
  }

  /// A form as a sheet that is printed as the form.
  init(_ page: FormPage, name: String) {
    self.init(name: name, columns: page.columns.map { WorkbookColumn(width: $0) })
    isHeldWhole = true
    let last = page.columns.count - 1
    func line(_ cells: [(String, WorkbookStyle.Role, ClosedRange<Int>)], lines: Int) {
      var row = WorkbookRow([WorkbookCell?](repeating: nil, count: last + 1), lines: lines)
      for (text, role, columns) in cells {
        row.cells[columns.lowerBound] = WorkbookCell(.text(text), role)
        if columns.count > 1 { merged.append(CellRange(rows: nextRow...nextRow, columns: columns)) }
      }
      rows.append(row)
    }
    line([(page.title, .formTitle, 0...last)], lines: 2)
    line([(page.subtitle, .formSubtitle, 0...last)], lines: 1)
    line(
      [(page.left, .formLeft, 0...last - 2), (page.right, .formRight, last - 1...last)], lines: 1)
    let lines = page.lines
    let padding = Self.padding(lines, columns: page.columns)
    self.page = lines.reduce(0, +) > Self.mostLines ? .pages : .onePage
    var first = nextRow
    for part in page.parts {
      for row in part.rows.indices {
        var row = WorkbookRow(
          [WorkbookCell?](repeating: nil, count: last + 1), lines: lines[first + row - 3])
        row.padding = padding
        rows.append(row)
      }
      for placed in part.placed(columns: page.columns.count) {
        let (row, cell) = (first + placed.row, placed.cell)
        rows[row].cells[placed.column] = WorkbookCell(cell)
        guard cell.rowSpan > 1 || cell.columnSpan > 1 else { continue }
        merged.append(
          CellRange(
            rows: row...row + cell.rowSpan - 1,
            columns: placed.column...placed.column + cell.columnSpan - 1))
      }
      first += part.rows.count
    }
  }
}

extension WorkbookCell {
  fileprivate init(_ cell: FormCell) {
    switch cell.content {
    case .money(let money): self.init(.money(money), .formMoney)
    case .percent(let percent): self.init(.percent(percent), .formPercent)
    case .points(let points): self.init(.score(points), .formPoints)
    case .text(let text): self.init(.text(text), cell.role == .text ? .formText : .formMiddle)
    }
  }
}
