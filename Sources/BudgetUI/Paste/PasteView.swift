import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// What was pasted, line by line: the project, what it has, what it would have, what is doubtful.
extension AppState {
  func drawPaste(_ paste: PasteState, on frame: inout Frame, _ layout: Layout) {
    let columns = PasteColumn.allCases
    let amounts = AmountWidth(overview)
    let table = Table(columns: columns.map { $0.tableColumn(strings, amounts) })
    let (place, summary) = layout.list
    table.draw(
      on: &frame, in: place.inset(columns: 1), count: paste.rows.count, viewport: paste.viewport
    ) { row, column in
      columns[column].cell(paste.rows[row], strings, amounts)
    }
    let title = strings.pasteTitle(paste.edits.count, leftOut: paste.leftOut)
    frame.put(
      title.fitted(to: summary.columns - 2), at: Point(row: summary.row, column: 1),
      style: paste.leftOut == 0 ? .heading : .caution)
  }
}

/// The columns of the preview.
enum PasteColumn: CaseIterable {
  case name, month, old, new, remark

  func tableColumn(_ strings: Strings, _ amounts: AmountWidth) -> TableColumn {
    let width = max(10, amounts.columns)
    return switch self {
    case .name: TableColumn(strings.project, width: .flexible(minimum: 14))
    case .month: TableColumn(strings.monthColumn, width: .fixed(6))
    case .old: TableColumn(strings.oldColumn, width: .fixed(width), alignment: .trailing)
    case .new: TableColumn(strings.newColumn, width: .fixed(width), alignment: .trailing)
    case .remark: TableColumn(strings.remarkColumn, width: .flexible(minimum: 14))
    }
  }

  func cell(_ row: PasteRow, _ strings: Strings, _ amounts: AmountWidth) -> TableCell {
    switch self {
    case .name: TableCell(row.name, row.edit == nil ? .muted : .plain)
    case .month: TableCell(row.month.map(strings.name(of:)) ?? "")
    case .old:
      row.month == nil
        ? TableCell("") : TableCell(row.old.map(amounts.text) ?? strings.notReportedCell, .muted)
    case .new: TableCell(row.new.map(amounts.text) ?? "", Style.plain.bold)
    case .remark: TableCell(row.remark, row.edit == nil ? .muted : .caution)
    }
  }
}
