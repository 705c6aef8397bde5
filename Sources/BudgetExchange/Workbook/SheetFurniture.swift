internal import BudgetReports
internal import CWorkbookWriter

/// What a sheet has besides its cells.
extension SheetWriter {
  /// Adds it, before the cells: rows that left memory cannot be named any more.
  mutating func furnish() throws(ExportFailure) {
    library.worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    library.worksheet_freeze_panes(
      worksheet, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns))
    if let range = sheet.filter {
      try check(
        library.worksheet_autofilter(
          worksheet, range.firstRow, range.firstColumn, range.lastRow, range.lastColumn))
    }
    for mark in sheet.marks { try add(mark) }
    for choice in sheet.choices { try add(choice) }
    for chart in sheet.charts { try add(chart) }
    try setUpPage()
  }

  private func setUpPage() throws(ExportFailure) {
    /// A4, by the number that spreadsheets know it by.
    let paper: UInt8 = 9
    library.worksheet_set_landscape(worksheet)
    library.worksheet_set_paper(worksheet, paper)
    switch sheet.page {
    case .table:
      library.worksheet_set_margins(worksheet, 0.4, 0.4, 0.5, 0.6)
      try check(library.worksheet_set_footer(worksheet, "&L&A&R&P / &N"))
    case .onePage, .pages:
      library.worksheet_set_margins(worksheet, 0.4, 0.4, 0.4, 0.4)
      library.worksheet_center_horizontally(worksheet)
    }
    library.worksheet_fit_to_pages(worksheet, 1, sheet.page == .onePage ? 1 : 0)
    if sheet.frozenRows > 0 {
      let head = lxw_row_t(sheet.frozenRows - 1)
      try check(library.worksheet_repeat_rows(worksheet, head, head))
    }
    if !sheet.rows.isEmpty, sheet.shownColumns > 0 {
      try check(
        library.worksheet_print_area(
          worksheet, 0, 0, lxw_row_t(sheet.rows.count - 1), lxw_col_t(sheet.shownColumns - 1)))
    }
  }

  private mutating func add(_ mark: WorkbookMark) throws(ExportFailure) {
    var rule = lxw_conditional_format()
    rule.format = formats[mark.tone]
    rule.stop_if_true = 1
    let text: String
    switch mark.condition {
    case .formula(let formula):
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      text = "=" + formula
    case .contains(let word):
      rule.type = UInt8(LXW_CONDITIONAL_TYPE_TEXT.rawValue)
      rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_TEXT_CONTAINING.rawValue)
      text = word
    }
    let range = mark.range
    var outcome = LXW_NO_ERROR
    text.withMutableCString { text in
      rule.value_string = text
      outcome = library.worksheet_conditional_format_range(
        worksheet, range.firstRow, range.firstColumn, range.lastRow, range.lastColumn, &rule)
    }
    try check(outcome)
  }

  private func add(_ choice: WorkbookChoice) throws(ExportFailure) {
    var rule = lxw_data_validation()
    rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    let cell = choice.cell
    var outcome = LXW_NO_ERROR
    "=\(choice.list.fixedText)".withMutableCString { list in
      choice.prompt.cut(to: 255).withMutableCString { prompt in
        rule.value_formula = list
        rule.input_message = prompt
        outcome = library.worksheet_data_validation_cell(
          worksheet, lxw_row_t(cell.row), lxw_col_t(cell.column), &rule)
      }
    }
    try check(outcome)
  }
}

extension CellRange {
  var firstRow: lxw_row_t { lxw_row_t(first.row) }
  var firstColumn: lxw_col_t { lxw_col_t(first.column) }
  var lastRow: lxw_row_t { lxw_row_t(last.row) }
  var lastColumn: lxw_col_t { lxw_col_t(last.column) }
}
