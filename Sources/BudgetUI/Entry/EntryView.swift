import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The monthly sheet: every project down, the amounts of each source to type into.
extension AppState {
  func drawEntry(_ entry: EntryState, on frame: inout Frame, _ layout: Layout) {
    let drawing = EntryColumns(
      strings: strings, names: names, sources: book.sources, amounts: AmountWidth(overview),
      nameWidth: nameWidth, focus: entry)
    let columns = EntryColumn.columns(of: book.sources, isCumulative: entry.isCumulative)
    let tableColumns = columns.map(drawing.tableColumn)
    let table = Table(columns: tableColumns)
    let (place, summary) = layout.list
    let area = place.inset(columns: 1)
    let view = entry.rows.viewport.settled(count: book.projects.count, height: layout.entryHeight)
    let range = range
    let changed = unit.changedByOthers

    table.draw(
      on: &frame, in: area, count: book.projects.count, viewport: view, showsSelection: false
    ) { row, column in
      let figures = entryFigures(of: row)
      var cell = drawing.cell(columns[column], figures)
      if columns[column] == .name { cell = marked(cell, book.projects[row], in: changed) }
      if row == view.selected, columns[column].isChosen(entry) {
        cell.style = cell.style.reversed
      } else if row == view.selected {
        cell.style = cell.style.bold
      }
      if case .amount(let source, entry.isCumulative) = columns[column],
        range?.contains(row, nil, source) == true
      {
        cell.style = cell.style.reversed
      }
      return cell
    }
    drawNoteMarks(
      on: &frame, in: area, view,
      columns: TableColumn.layout(tableColumns, width: area.columns, gap: 1).map(\.column))
    if book.projects.isEmpty {
      drawEmptyBook(on: &frame, in: area)
    }
    frame.draw(in: summary) { frame in
      drawEntryTotals(entry, on: &frame, columns, table, drawing)
    }
    drawDraft(of: entry, on: &frame, columns, tableColumns, in: area, selected: view)
  }

  /// A mark before the amounts of a project whose month has a note; the line below the sheet has it in full.
  private func drawNoteMarks(
    on frame: inout Frame, in area: Rect, _ view: Viewport, columns: [Int]
  ) {
    guard columns.count > 1 else { return }
    for (row, index) in view.visibleRows(count: book.projects.count, height: area.rows - 1)
      .enumerated()
    where book.projects[index].spending(in: asOf)?.note != nil {
      frame.put(
        strings.noteMark, at: Point(row: area.row + 1 + row, column: area.column + columns[1] - 1),
        style: .info)
    }
  }

  /// The field over the chosen cell.
  private func drawDraft(
    of entry: EntryState, on frame: inout Frame, _ columns: [EntryColumn],
    _ tableColumns: [TableColumn], in area: Rect, selected view: Viewport
  ) {
    guard let draft = entry.draft else { return }
    let layout = TableColumn.layout(tableColumns, width: area.columns, gap: 1)
    guard let place = layout.first(where: { columns[$0.index].isChosen(entry) }) else { return }
    let field = Rect(
      row: area.row + 1 + view.selected - view.first, column: area.column + place.column, rows: 1,
      columns: place.width)
    let numbers = layout.filter { $0.index > 0 }.map { place in
      area.column + place.column..<area.column + place.column + place.width
    }
    draw(draft, on: &frame, at: field, in: area, columns: numbers)
  }

  private func drawEntryTotals(
    _ entry: EntryState, on frame: inout Frame, _ columns: [EntryColumn], _ table: Table,
    _ drawing: EntryColumns
  ) {
    var line = table
    line.showsHeadings = false
    let row = Rect(row: 0, column: 1, rows: 1, columns: frame.size.columns - 2)
    let figures = entryTotals
    line.draw(on: &frame, in: row, count: 1, viewport: Viewport(), showsSelection: false) {
      _, column in
      var cell = drawing.cell(columns[column], figures)
      cell.style = cell.style.bold
      return cell
    }
    drawCellName(entry, on: &frame)
  }

  /// The cell in words; loud where it is not the usual one, for an amount in the wrong column costs most.
  private func drawCellName(_ entry: EntryState, on frame: inout Frame) {
    let place = Point(row: 1, column: 1)
    if let moving = entry.moving {
      let text = strings.movingHint(
        "\(name(of: moving.project)) \(strings.name(of: moving.month)) \(moving.amount.wanText)")
      frame.put(
        " \(text.fitted(to: frame.size.columns - 4)) ", at: place, style: .caution.reversed)
      return
    }
    let name = selectedProject?.name ?? ""
    let used = frame.put("\(name)  ", at: place, style: .heading)
    let isUsual = entry.source == book.sources.first && !entry.isCumulative
    let cell =
      strings.cellName(entry.source, names, isCumulative: entry.isCumulative)
      + placeAmongSources(entry.source)
    frame.put(
      isUsual ? cell : " \(strings.unusualCell(cell)) ",
      at: Point(row: 1, column: 1 + used), style: isUsual ? .heading : .caution.reversed)
  }

  /// Which of several sources it is, since not all of them need be in sight: "（2/5）".
  private func placeAmongSources(_ source: FundSource) -> String {
    let all = book.sources.all
    guard all.count > 2, let place = all.firstIndex(of: source) else { return "" }
    return strings.parenthesized("\(place + 1)/\(all.count)")
  }
}
