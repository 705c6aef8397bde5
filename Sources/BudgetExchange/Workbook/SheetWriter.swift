internal import BudgetModel
internal import BudgetReports
internal import CWorkbookWriter
internal import DisplayText

/// Writes one sheet of a workbook.
struct SheetWriter {
  let library: cworkbook_functions
  let workbook: UnsafeMutablePointer<lxw_workbook>
  let sheet: WorkbookSheet
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  var formats: SheetFormats
  /// Ranges of cells that are drawn together, by their first.
  let merged: [BudgetReports.CellReference: CellRange]

  /// Points of a line of text.
  private static let lineHeight = 14.5
  /// Units of UTF-16 that a cell holds.
  private static let mostText = 32_767

  init(
    _ library: cworkbook_functions, _ workbook: UnsafeMutablePointer<lxw_workbook>,
    _ formats: SheetFormats, _ sheet: WorkbookSheet
  ) throws(ExportFailure) {
    guard let worksheet = library.workbook_add_worksheet(workbook, sheet.name) else {
      throw .notWritten(Int(LXW_ERROR_PARAMETER_VALIDATION.rawValue))
    }
    self.library = library
    self.workbook = workbook
    self.formats = formats
    self.sheet = sheet
    self.worksheet = worksheet
    merged = Dictionary(
      sheet.merged.map { ($0.first, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      let column = lxw_col_t(place)
      try check(
        library.worksheet_set_column_opt(
          worksheet, column, column, Double(sheet.columns[place].pixels - 5) / 7, nil, &options))
    }
  }

  func check(_ outcome: lxw_error) throws(ExportFailure) {
    guard outcome == LXW_NO_ERROR else { throw .notWritten(Int(outcome.rawValue)) }
  }
}

// MARK: - Cells

extension SheetWriter {
  /// Writes the cells of a row.
  mutating func write(_ place: Int) throws(ExportFailure) {
    let row = sheet.rows[place]
    if let height = height(of: row) {
      try check(library.worksheet_set_row(worksheet, lxw_row_t(place), height, nil))
    }
    if row.isSpanning, sheet.shownColumns > 1, case .text(let text)? = row.cells.first??.value,
      let style = row.cells.first??.style
    {
      return try check(
        library.worksheet_merge_range(
          worksheet, lxw_row_t(place), 0, lxw_row_t(place), lxw_col_t(sheet.shownColumns - 1),
          Self.cellText(text), formats[style]))
    }
    for (column, cell) in row.cells.enumerated() {
      guard let cell else { continue }
      if let range = merged[BudgetReports.CellReference(row: place, column: column)] {
        try check(
          library.worksheet_merge_range(
            worksheet, range.firstRow, range.firstColumn, range.lastRow, range.lastColumn, "",
            formats[cell.style]))
      }
      try check(write(cell, lxw_row_t(place), lxw_col_t(column)))
    }
  }

  private mutating func write(
    _ cell: WorkbookCell, _ row: lxw_row_t, _ column: lxw_col_t
  ) -> lxw_error {
    let format = formats[cell.style]
    func blank() -> lxw_error { library.worksheet_write_blank(worksheet, row, column, format) }
    func text(_ content: String) -> lxw_error {
      let content = Self.cellText(content)
      guard !content.isEmpty else { return blank() }
      return library.worksheet_write_string(worksheet, row, column, content, format)
    }
    func number(_ number: Double) -> lxw_error {
      library.worksheet_write_number(worksheet, row, column, number, format)
    }
    switch cell.value {
    case .blank: return blank()
    case .text(let content): return text(content)
    case .money(let money):
      guard let exact = SheetNumber.exact(money) else { return text(money.wanText) }
      return number(exact)
    case .percent(let percent): return number(SheetNumber.nearest(percent))
    case .score(let points): return number(SheetNumber.nearest(points))
    case .count(let count): return number(Double(count))
    case .formula(let formula, let result):
      return write("=" + formula, result, row, column, format)
    }
  }

  private func write(
    _ formula: String, _ result: FormulaResult, _ row: lxw_row_t, _ column: lxw_col_t,
    _ format: SheetFormats.Format?
  ) -> lxw_error {
    func calculated(_ number: Double) -> lxw_error {
      library.worksheet_write_formula_num(worksheet, row, column, formula, format, number)
    }
    switch result {
    case .money(let money): return calculated(SheetNumber.nearest(money))
    case .percent(let percent): return calculated(SheetNumber.nearest(percent))
    case .count(let count): return calculated(Double(count))
    case .text(let text):
      return library.worksheet_write_formula_str(worksheet, row, column, formula, format, text)
    }
  }

  private static func cellText(_ text: String) -> String {
    text.safeForCells.escapedForSheets.cut(to: mostText)
  }

  /// The height of a row whose text may take several lines; nil where the program that shows it finds out.
  private func height(of row: WorkbookRow) -> Double? {
    if let lines = row.lines { return Double(lines) * Self.lineHeight + Double(row.padding) }
    if row.isSpanning {
      guard case .text(let text)? = row.cells.first??.value else { return nil }
      let isTitle = row.cells.first??.style.role == .title
      let width = sheet.columns[..<sheet.shownColumns].reduce(0) { $0 + $1.width }
      let lines = Self.lines(of: text, width: isTitle ? width * 10 / 14 : width)
      return Double(lines) * (isTitle ? 22 : Self.lineHeight)
    }
    let isHead = row.cells.first??.style.role == .head
    var lines = 1
    for (cell, column) in zip(row.cells, sheet.columns) {
      guard let cell, case .text(let text) = cell.value, isHead || cell.style.role == .longText
      else { continue }
      lines = max(lines, Self.lines(of: text, width: column.width - 1))
    }
    return lines > 1 || isHead ? Double(lines) * Self.lineHeight + 4 : nil
  }

  /// How many lines a text takes in so many columns.
  private static func lines(of text: String, width: Int) -> Int {
    let width = max(1, width)
    var count = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      count += max(1, (String(line).displayWidth + width - 1) / width)
    }
    return count
  }
}
