import BudgetModel
import BudgetText
import TerminalKit

/// What the mouse does: the same as keys, at the place it points to.
extension AppState {
  /// Rows that a turn of the wheel moves.
  private static let wheelRows = 3

  mutating func take(_ event: MouseEvent) -> [Effect] {
    switch event.action {
    case .wheelUp: turnWheel(-Self.wheelRows)
    case .wheelDown: turnWheel(Self.wheelRows)
    case .press: return press(at: event.place)
    }
    return []
  }

  /// Nothing moves below what has the keyboard for itself.
  private mutating func turnWheel(_ rows: Int) {
    if focus == nil { move(.scroll(rows)) }
  }

  private mutating func press(at place: Point) -> [Effect] {
    let hit = view().hit(at: place)
    if let choice = hit.choice, question != nil {
      question?.selected = choice
      return answer(question?.answer(in: book))
    }
    if let key = hit.key { return handle(key) }
    if let row = hit.row, prompt?.purpose == .command { return press(paletteRow: row) }
    if let field = hit.field, form != nil, prompt == nil, question == nil, errand == nil {
      changeForm { $0.form.press(stop: field) }
      return []
    }
    guard hit.row != nil || hit.column != nil else { return [] }
    guard focus == nil else {
      notice = Notice(strings.finishFirst, .caution)
      return []
    }
    if let row = hit.row { return press(row: row, column: hit.column) }
    return hit.column.map { press(head: $0) } ?? []
  }

  /// A click on the head of a column: a list is ordered by it, and the other way round by another click.
  private mutating func press(head column: Int) -> [Effect] {
    guard let columns = list?.kind.columns, columns.indices.contains(column),
      let key = columns[column].order
    else { return [] }
    changeList { list in
      if list.order.isShown(at: columns[column]), list.order.key == key {
        list.order.isReversed.toggle()
      } else {
        list.order = ListOrder(key: key)
      }
    }
    return []
  }

  /// A click selects; one on what is selected already opens it, or begins to change the cell.
  private mutating func press(row: Int, column: Int?) -> [Effect] {
    switch screens.top {
    case .projects(let list), .variance(let list), .evaluation(let list):
      if list.viewport.selected == row { return handle(.enter) }
      move(.to(row))
    case .indicators(let shown):
      if shown.viewport.selected == row { return handle(.enter) }
      move(.to(row))
    case .entry(let entry):
      let isSameCell = !select(column: column, of: entry)
      if isSameCell, entry.rows.viewport.selected == row { return handle(.function(2)) }
      move(.to(row))
    case .months(let shown):
      let isSameCell = !select(column: column, of: shown)
      if isSameCell, shown.rows.viewport.selected == row { return handle(.function(2)) }
      move(.to(row))
    case .monthEnd(let shown):
      if shown.viewport.selected == row { return handle(.enter) }
      move(.to(row))
    case .paste, .importing, .review: move(.to(row))
    case .project, .score, .preview, .history, .unit, .help, .form: break
    }
    return []
  }

  /// Goes to the source and the basis of a column; whether they are others than before.
  private mutating func select(column: Int?, of entry: EntryState) -> Bool {
    let columns = EntryColumn.columns(of: book.sources, isCumulative: entry.isCumulative)
    guard let column, columns.indices.contains(column),
      case .amount(let source, let isCumulative) = columns[column], !columns[column].isChosen(entry)
    else { return false }
    if isCumulative != entry.isCumulative { switchBasis() }
    self.entry?.source = source
    return true
  }

  /// Goes to the month of a column; whether it is another than before.
  private mutating func select(column: Int?, of shown: MonthsState) -> Bool {
    guard let month = column.flatMap({ month(inColumn: $0, of: shown) }), month != shown.month
    else { return false }
    var shown = shown
    shown.moveColumn(.to(month.rawValue - 1), inSight: monthsInSight(shown))
    months = shown
    return true
  }
}
