import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// What was pasted, line by line: the project, what it has, what it would have, what is doubtful.
extension AppState {
  func drawPaste(_ paste: PasteState, on frame: inout Frame, _ layout: Layout) {
    let amounts = AmountWidth(overview)
    let (place, summary) = layout.list
    PreviewTable(
      count: paste.rows.count, row: { paste.rows[$0].shown(strings, amounts) },
      amountColumns: max(10, amounts.columns), detailTitle: strings.monthColumn,
      detailColumns: 6
    ).draw(on: &frame, in: place.inset(columns: 1), viewport: paste.viewport, strings)
    let title = strings.pasteTitle(
      paste.edits.count, leftOut: paste.leftOut, isFilled: paste.isFilled)
    frame.put(
      title.fitted(to: summary.columns - 2), at: Point(row: summary.row, column: 1),
      style: paste.leftOut == 0 ? .heading : .caution)
  }
}

extension PasteRow {
  fileprivate func shown(_ strings: Strings, _ amounts: AmountWidth) -> PreviewRow {
    PreviewRow(
      name: name, detail: month.map(strings.name(of:)) ?? "",
      old: month == nil ? "" : old.map(amounts.text) ?? strings.notReportedCell,
      new: new.map(amounts.text) ?? "", remark: remark,
      standing: edit == nil ? .passedOver : .taken)
  }
}
