import BudgetText
import DisplayText
import TerminalKit

/// A row of what would be recorded: of a pasted table, or of one from a file.
struct PreviewRow: Hashable {
  /// The project, or what stands in its place.
  var name: String
  /// The month and source, or the row of the table.
  var detail = ""
  /// What is recorded now.
  var old = ""
  /// What would be recorded.
  var new = ""
  /// What is doubtful, or why it is left out.
  var remark = ""
  var standing = Standing.taken

  enum Standing: Hashable {
    case taken
    /// It changes nothing, or is left out.
    case passedOver
    /// It keeps the whole from being recorded.
    case hinders
  }
}

/// The table of a preview.
struct PreviewTable {
  let count: Int
  let row: (Int) -> PreviewRow
  let amountColumns: Int
  /// The title of the month and source, or of the row of the table.
  let detailTitle: String
  let detailColumns: Int

  func draw(on frame: inout Frame, in rect: Rect, viewport: Viewport, _ strings: Strings) {
    let columns = Column.allCases
    let table = Table(columns: columns.map { tableColumn($0, strings) })
    table.draw(on: &frame, in: rect, count: count, viewport: viewport) { place, column in
      cell(of: row(place), columns[column])
    }
  }

  private enum Column: CaseIterable {
    case name, detail, old, new, remark
  }

  private func tableColumn(_ column: Column, _ strings: Strings) -> TableColumn {
    switch column {
    case .name: TableColumn(strings.project, width: .flexible(minimum: 14))
    case .detail: TableColumn(detailTitle, width: .fixed(detailColumns))
    case .old: TableColumn(strings.oldColumn, width: .fixed(amountColumns), alignment: .trailing)
    case .new: TableColumn(strings.newColumn, width: .fixed(amountColumns), alignment: .trailing)
    case .remark: TableColumn(strings.remarkColumn, width: .flexible(minimum: 14))
    }
  }

  private func cell(of row: PreviewRow, _ column: Column) -> TableCell {
    let isTaken = row.standing == .taken
    switch column {
    case .name:
      return TableCell(
        row.name, row.standing == .hinders ? .caution : isTaken ? .plain : .muted)
    case .detail: return TableCell(row.detail)
    case .old: return TableCell(row.old, .muted)
    case .new: return TableCell(row.new, isTaken ? Style.plain.bold : .muted)
    case .remark:
      return TableCell(row.remark, row.standing == .passedOver ? .muted : .caution)
    }
  }
}
