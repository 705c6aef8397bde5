import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The line below a list: its states, its order and what it is narrowed to.
extension AppState {
  func drawListSummary(_ list: ProjectListState, on frame: inout Frame, row: Int) {
    let states = strings.statesLine(overview.totals)
    let order =
      switch list.order {
      case .file: strings.orderByFile
      case .deviation: strings.orderByDeviation
      case .remaining: strings.orderByRemaining
      case .budget: strings.orderByBudget
      }
    let used = frame.put(states, at: Point(row: row, column: 1), style: .plain)
    let line = strings.listLine(
      order: order, isFiltered: list.behindOnly, query: list.query, listed: list.rows.count,
      all: book.projects.count)
    frame.put(
      line, at: Point(row: row, column: used + 3),
      columns: frame.size.columns - used - 4, alignment: .trailing, style: .muted)
  }

  /// What an empty list says instead of rows.
  func drawEmptyList(_ list: ProjectListState, on frame: inout Frame, in rect: Rect) {
    let text =
      book.projects.isEmpty
      ? strings.noProjects
      : strings.nothingListed(isFiltered: list.behindOnly, query: list.query)
    frame.put(text, at: Point(row: rect.row + 2, column: 1), style: .caution)
  }
}

/// Columns that amounts of the book take, their points one below another.
struct AmountWidth {
  let decimals: Int
  let columns: Int

  init(_ overview: Overview) {
    decimals = overview.decimals
    let largest = max(overview.totals.adjustedBudget, overview.totals.actual)
    let whole = largest.roundedWanText.utf8.count - 3
    columns = max(6, whole + 1 + overview.decimals)
  }

  func text(_ money: Money) -> String { money.wanText(roomFor: decimals) }
}
