import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The monthly sheet: every project down, the month's amount and the total of both sources to type into.
extension AppState {
  func drawEntry(on frame: inout Frame, _ layout: Layout) {
    let amounts = AmountWidth(overview)
    let columns = EntryColumn.allCases
    let tableColumns = columns.map { $0.tableColumn(strings, amounts, focus: entry) }
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
      drawEntryTotals(on: &frame, columns, table, amounts)
    }
    drawDraft(on: &frame, columns, tableColumns, in: area, selected: view)
  }

  /// The field over the chosen cell, and below it the question or what is wrong.
  private func drawDraft(
    on frame: inout Frame, _ columns: [EntryColumn], _ tableColumns: [TableColumn],
    in area: Rect, selected view: Viewport
  ) {
    guard let draft = entry.draft else { return }
    let layout = TableColumn.layout(tableColumns, width: area.columns, gap: 1)
    guard let place = layout.first(where: { columns[$0.index].isChosen(entry) }) else { return }
    let row = area.row + 1 + view.selected - view.first
    let field = Rect(row: row, column: area.column + place.column, rows: 1, columns: place.width)
    draft.field.draw(on: &frame, in: field, style: .plain.with(.underline))

    let remark = draftRemark(draft)
    guard !remark.text.isEmpty else { return }
    let below = row + 1 < area.endRow ? row + 1 : row - 1
    let width = min(remark.text.displayWidth + 2, area.columns)
    let column = max(area.column, min(field.column, area.endColumn - width))
    frame.put(
      " \(remark.text) ", at: Point(row: below, column: column), columns: width,
      alignment: .leading, style: remark.style)
  }

  private func draftRemark(_ draft: EntryState.Draft) -> (text: String, style: Style) {
    if let problem = draft.problem { return (problem, .danger.reversed) }
    if let doubt = draft.doubt { return (strings.question(doubt), .caution.reversed) }
    switch read(draft.field.text) {
    case .nothing: return (strings.clearsMonth, .muted.reversed)
    case .problem: return ("", .plain)
    case .amount:
      guard let typed = try? AmountInput.money(draft.field.text) else {
        return (strings.clearsSource, .muted.reversed)
      }
      // A plain number explains itself; a unit or a sum is worth saying what it comes to.
      let isPlain = draft.field.text.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
      return isPlain ? ("", .plain) : (strings.meaning(typed), .info.reversed)
    }
  }

  private func drawEntryTotals(
    on frame: inout Frame, _ columns: [EntryColumn], _ table: Table, _ amounts: AmountWidth
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
    let cellName = strings.cellName(entry.source, isCumulative: entry.isCumulative)
    let name = selectedProject.map { book.projects[$0].name } ?? ""
    frame.put("\(name)  \(cellName)", at: Point(row: 1, column: 1), style: .heading)
  }
}
