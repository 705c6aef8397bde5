import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The year by months: every project down, the months across, what each spent to type into.
extension AppState {
  func drawMonths(_ shown: MonthsState, on frame: inout Frame, _ layout: Layout) {
    let sheet = monthsSheet(shown)
    let (place, summary) = layout.list
    let area = place.inset(columns: 1)
    let view = sheet.view
    let range = range
    let changed = unit.changedByOthers
    sheet.table.table.draw(
      on: &frame, in: area, count: book.projects.count, viewport: view, showsSelection: false
    ) { row, column in
      var cell = monthCell(sheet.rows[row - view.first], column, sheet.table)
      if column == 0 { cell = marked(cell, book.projects[row], in: changed) }
      if let month = sheet.table.month(column), range?.contains(row, month) == true {
        cell.style = cell.style.reversed
        return cell
      }
      guard row == view.selected else { return cell }
      cell.style =
        sheet.table.month(column) == shown.month ? cell.style.reversed : cell.style.bold
      return cell
    }
    if book.projects.isEmpty {
      drawEmptyBook(on: &frame, in: area)
    }
    let columns = TableColumn.layout(sheet.table.table.columns, width: area.columns, gap: 1)
      .map { area.column + $0.column..<area.column + $0.column + $0.width }
    drawHeads(on: &frame, row: area.row, sheet.table, columns, shown.month)
    drawNoteMarks(on: &frame, in: area, view, sheet.table, columns)

    var line = sheet.table.table
    line.showsHeadings = false
    let totals = Rect(row: summary.row, column: area.column, rows: 1, columns: area.columns)
    line.draw(on: &frame, in: totals, count: 1, viewport: Viewport(), showsSelection: false) {
      _, column in
      var cell = monthCell(sheet.totals, column, sheet.table)
      if column == 0, cell.text.displayWidth > columns[0].count { cell.text = strings.totalsShort }
      cell.style = cell.style.bold
      return cell
    }
    frame.draw(in: summary) { frame in drawCellLine(shown, on: &frame, row: 1) }
    drawDraft(
      of: shown, on: &frame, row: area.row + 1 + view.selected - view.first, in: area, sheet.table,
      columns)
  }

  /// What is in sight of the sheet.
  private func monthsSheet(
    _ shown: MonthsState
  ) -> (table: MonthsTable, rows: [MonthRow], totals: MonthRow, view: Viewport) {
    let layout = Layout(size)
    let (count, height) = (book.projects.count, layout.listHeight)
    let view = shown.rows.viewport.settled(count: count, height: height)
    // As recorded: columns that followed what is being typed would change under the hand.
    let rows = view.visibleRows(count: count, height: height).map { index in
      MonthRow(MonthFigures(book.projects[index]), shown.basis, asOf: asOf)
    }
    let figures = MonthFigures(totalsOf: book, name: strings.totals(count))
    let totals = MonthRow(figures, shown.basis, asOf: asOf)
    let table = MonthsTable(
      rows + [totals], decimals: figures.decimals, nameWidth: nameWidth,
      columns: shown.columns, width: layout.list.table.inset(columns: 1).columns, strings)
    return (table, rows, totals, view)
  }

  /// How many months are in sight.
  func monthsInSight(_ shown: MonthsState) -> Int { monthsSheet(shown).table.months.count }

  /// The month of a column in sight, nil for those of the name and of the year.
  func month(inColumn column: Int, of shown: MonthsState) -> Month? {
    monthsSheet(shown).table.month(column)
  }

  private func monthCell(_ row: MonthRow, _ column: Int, _ table: MonthsTable) -> TableCell {
    let text = table.text(row, column)
    guard column > 0 else { return TableCell(text) }
    let month = table.month(column)
    let figure = month.map { row.months[$0.rawValue - 1] } ?? row.year
    if figure == .notReported { return TableCell(text, .caution) }
    if case .rate = figure, row.isOverspent[(month ?? .december).rawValue - 1] {
      return TableCell(text, .danger)
    }
    return TableCell(text, month.map(book.isClosed) == true ? .muted : .plain)
  }

  /// A mark before each cell whose month has a note; the line below the table has it in full.
  private func drawNoteMarks(
    on frame: inout Frame, in area: Rect, _ view: Viewport, _ table: MonthsTable,
    _ columns: [Range<Int>]
  ) {
    let rows = view.visibleRows(count: book.projects.count, height: area.rows - 1)
    for (row, index) in rows.enumerated() {
      for (column, place) in columns.enumerated() {
        guard let month = table.month(column),
          book.projects[index].spending(in: month)?.note != nil
        else { continue }
        frame.put(
          strings.noteMark, at: Point(row: area.row + 1 + row, column: place.lowerBound - 1),
          style: .info)
      }
    }
  }

  /// Closed months stand back in the heads as in the cells; the selected one is underlined.
  private func drawHeads(
    on frame: inout Frame, row: Int, _ table: MonthsTable, _ columns: [Range<Int>],
    _ selected: Month
  ) {
    for (column, place) in columns.enumerated() {
      guard let month = table.month(column) else { continue }
      let head = Rect(row: row, column: place.lowerBound, rows: 1, columns: place.count)
      let isClosed = book.isClosed(month)
      frame.restyle(head) { style in
        if isClosed { style = .muted }
        if month == selected { style = style.underlined }
      }
    }
  }

  /// The field over the chosen cell; what is typed takes room from its neighbours where it needs more.
  private func drawDraft(
    of shown: MonthsState, on frame: inout Frame, row: Int, in area: Rect, _ table: MonthsTable,
    _ columns: [Range<Int>]
  ) {
    guard let draft = shown.draft,
      let chosen = columns.indices.first(where: { table.month($0) == shown.month })
    else { return }
    let needed = draft.field.text.displayWidth + 1
    var field = columns[chosen]
    for column in columns[1..<chosen].reversed() where field.count < needed {
      field = column.lowerBound..<field.upperBound
    }
    for column in columns[(chosen + 1)...] where field.count < needed {
      field = field.lowerBound..<column.upperBound
    }
    draw(
      draft, on: &frame,
      at: Rect(row: row, column: field.lowerBound, rows: 1, columns: field.count), in: area,
      columns: Array(columns.dropFirst()))
  }
}
