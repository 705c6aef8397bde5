import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

extension AppState {
  func draw(_ shown: FormState, on frame: inout Frame, _ layout: Layout) {
    let head = layout.formHead
    let title = shown.subject.title(formContext)
    let mark =
      shown.isOrphaned
      ? shown.subject.goneMark(formContext) : shown.isChanged ? strings.notSavedMark : ""
    let room = head.columns - mark.displayWidth - 4
    let used = frame.put(
      title.fitted(to: room), at: Point(row: head.row, column: 1), style: .heading)
    frame.put(
      mark, at: Point(row: head.row, column: used + 3),
      style: shown.isOrphaned ? .danger : .caution)
    shown.form.draw(on: &frame, in: layout.form)
  }
}
