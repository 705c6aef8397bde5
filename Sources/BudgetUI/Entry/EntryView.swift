import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The monthly sheet: every project down, the month's amount and the total of both sources to type into.
extension AppState {
  func drawEntry(_ entry: EntryState, on frame: inout Frame, _ layout: Layout) {
    let amounts = AmountWidth(overview)
    let columns = EntryColumn.allCases
    let tableColumns = columns.map { $0.tableColumn(strings, names, amounts, focus: entry) }
    let table = Table(columns: tableColumns)
    let (place, summary) = layout.list
    let area = place.inset(columns: 1)
    let view = entry.viewport.settled(count: book.projects.count, height: layout.entryHeight)

    table.draw(
      on: &frame, in: area, count: book.projects.count, viewport: view, showsSelection: false
    ) { row, column in
      let figures = entryFigures(of: row)
      var cell = columns[column].cell(figures, strings, amounts)
      if row == view.selected, columns[column].isChosen(entry) {
        cell.style = cell.style.reversed
      } else if row == view.selected {
        cell.style = cell.style.bold
      }
      return cell
    }
    if book.projects.isEmpty {
      frame.put(strings.noProjects, at: Point(row: area.row + 2, column: 1), style: .caution)
    }
    frame.draw(in: summary) { frame in
      drawEntryTotals(entry, on: &frame, columns, table, amounts)
    }
    drawDraft(of: entry, on: &frame, columns, tableColumns, in: area, selected: view)
  }

  /// The field over the chosen cell, and below it the question or what is wrong.
  private func drawDraft(
    of entry: EntryState, on frame: inout Frame, _ columns: [EntryColumn],
    _ tableColumns: [TableColumn],
    in area: Rect, selected view: Viewport
  ) {
    guard let draft = entry.draft else { return }
    let layout = TableColumn.layout(tableColumns, width: area.columns, gap: 1)
    guard let place = layout.first(where: { columns[$0.index].isChosen(entry) }) else { return }
    let row = area.row + 1 + view.selected - view.first
    let field = Rect(row: row, column: area.column + place.column, rows: 1, columns: place.width)
    draft.field.draw(on: &frame, in: field, style: .plain.with(.underline))

    let remarks = draftRemarks(draft, in: entry)
    guard !remarks.isEmpty else { return }
    let fitsBelow = row + remarks.count < area.endRow
    let width = min(2 + (remarks.map(\.text.displayWidth).max() ?? 0), area.columns)
    let column = max(area.column, min(field.column, area.endColumn - width))
    // A number that is covered in part is covered whole.
    let cut = layout.filter { $0.index > 0 }.map { place in
      (start: area.column + place.column, end: area.column + place.column + place.width)
    }
    let start = cut.first { $0.start < column && column < $0.end }?.start ?? column
    let end = cut.first { $0.start < column + width && column + width < $0.end }?.end
    for (place, remark) in remarks.enumerated() {
      let line = fitsBelow ? row + 1 + place : row - remarks.count + place
      guard line > area.row else { continue }
      frame.put(
        "", at: Point(row: line, column: start), columns: (end ?? column + width) - start,
        alignment: .leading)
      frame.put(
        " \(remark.text) ", at: Point(row: line, column: column), columns: width,
        alignment: .leading, style: remark.style)
    }
  }

  /// What stands under the field: what is wrong, else what is asked, else what the amount means.
  private func draftRemarks(
    _ draft: EntryDraft, in entry: EntryState
  ) -> [(text: String, style: Style)] {
    if let problem = draft.problem { return [(problem, .danger.reversed)] }
    if let first = draft.warnings.first {
      // Read in the wrong unit an amount is doubtful in every other way as well.
      let shown = first.asksForYuan ? [first] : draft.warnings
      return
        (shown.map { strings.matter(of: $0, names) } + [
          strings.confirmHint(asksForYuan: first.asksForYuan)
        ])
        .map { ($0, .caution.reversed) }
    }
    switch read(draft, in: entry) {
    case .nothing:
      let other = draft.seen.map { seen in
        book.sources.all.contains { $0 != entry.source && seen.amount(of: $0) != .zero }
      }
      return [(other == true ? strings.clearsSource : strings.clearsMonth, .muted.reversed)]
    case .problem: return []
    case .amount:
      // A plain number explains itself; a unit or a sum is worth saying what it comes to.
      let isPlain = draft.field.text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      guard !isPlain, let typed = try? AmountInput.parse(draft.field.text) else { return [] }
      return [(strings.meaning(typed.money), .info.reversed)]
    }
  }

  private func drawEntryTotals(
    _ entry: EntryState, on frame: inout Frame, _ columns: [EntryColumn], _ table: Table,
    _ amounts: AmountWidth
  ) {
    var line = table
    line.showsHeadings = false
    let row = Rect(row: 0, column: 1, rows: 1, columns: frame.size.columns - 2)
    let figures = entryTotals
    line.draw(on: &frame, in: row, count: 1, viewport: Viewport(), showsSelection: false) {
      _, column in
      var cell = columns[column].cell(figures, strings, amounts)
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
    let isUsual = entry.source == .fiscal && !entry.isCumulative
    let cell = strings.cellName(entry.source, names, isCumulative: entry.isCumulative)
    frame.put(
      isUsual ? cell : " \(strings.unusualCell(cell)) ",
      at: Point(row: 1, column: 1 + used), style: isUsual ? .heading : .caution.reversed)
  }
}
