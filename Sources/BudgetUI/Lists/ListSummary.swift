import BudgetFigures
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A list of projects, its totals, and the line below: its states, its order and what it is narrowed to.
extension AppState {
  /// - Parameter figure: the column that a list is for, as `ListTable` keeps it.
  /// - Parameter paneIsFirst: whether the pane about the selected project is what the list is looked at for.
  func drawList(
    _ list: ProjectListState, keeping figure: Figure, paneIsFirst: Bool = false,
    on frame: inout Frame, _ layout: Layout
  ) {
    let summary = layout.list.summary
    let (place, pane) = layout.listParts(paneIsFirst: paneIsFirst)
    let area = place.inset(columns: 1)
    let rows = ListTable(
      list, keeping: figure, overview, book.varianceRules, strings, ink: ink, width: area.columns)
    let changed = unit.changedByOthers
    let query = FindQuery(list.query)
    rows.table.draw(
      on: &frame, in: area, count: list.rows.count, viewport: list.viewport
    ) { row, column in
      let index = list.rows[row]
      let project = book.projects[index]
      let cell = rows.cell(ProjectRow(project, overview.progress[index]), of: project, column)
      guard rows.isName(column) else { return cell }
      return marked(cell, project, in: changed, finding: query)
    }
    if list.rows.isEmpty { drawEmptyList(list, on: &frame, in: area) }
    if let pane, let index = list.selectedCode.flatMap(book.position(of:)) {
      drawPane(on: &frame, in: pane, about: index)
    }
    var totals = rows.table
    totals.showsHeadings = false
    totals.ruleBelow = nil
    totals.draw(
      on: &frame,
      in: Rect(row: summary.row, column: area.column, rows: 1, columns: area.columns), count: 1,
      viewport: Viewport(), showsSelection: false
    ) { _, column in
      var cell = rows.totalsCell(overview.totals, column)
      cell.style = cell.style.bold
      return cell
    }
    let countsUnexplained = list.kind.columns.contains { $0.isExplanation }
    frame.draw(in: summary) { frame in
      drawListSummary(list, countsUnexplained, on: &frame, row: 1)
    }
  }

  private func drawListSummary(
    _ list: ProjectListState, _ countsUnexplained: Bool, on frame: inout Frame, row: Int
  ) {
    let line = strings.listLine(
      order: name(of: list.order), filter: list.filter, query: list.query, listed: list.rows.count,
      all: book.projects.count)
    let states = strings.statesLine(overview.totals)
    let full = strings.statesLine(
      overview.totals, unexplained: countsUnexplained ? overview.unexplained : nil)
    // How the list is ordered and narrowed must be read in full.
    let hasRoom = full.displayWidth + line.displayWidth + 4 <= frame.size.columns
    let used = frame.put(
      (hasRoom ? full : states).fitted(to: frame.size.columns - 2),
      at: Point(row: row, column: 1), style: .plain)
    frame.put(
      line, at: Point(row: row, column: used + 3),
      columns: frame.size.columns - used - 4, alignment: .trailing, style: .muted)
  }

  /// What a list is ordered by, as short as its heads say it.
  private func name(of order: ListOrder) -> String {
    let name =
      switch order.key {
      case .file: strings.orderByFile
      case .trouble: strings.orderByTrouble
      case .figure(let figure): figure.title(strings, asOf: asOf).narrow
      case .explanation: strings.explanationColumn
      case .goalLight: strings.goalLightColumn
      case .score: strings.expectedScoreHead
      }
    switch order.key {
    case .file, .trouble: return order.isReversed ? strings.reversed(name) : name
    default: return name + (order.descends ? " v" : " ^")
    }
  }

  /// What an empty list says instead of rows.
  func drawEmptyList(_ list: ProjectListState, on frame: inout Frame, in rect: Rect) {
    guard !book.projects.isEmpty else { return drawEmptyBook(on: &frame, in: rect) }
    let text = strings.nothingListed(list.filter, query: list.query)
    frame.put(text, at: Point(row: rect.row + 2, column: 1), style: .caution)
  }
}

/// Columns that amounts of the book take, their points one below another.
struct AmountWidth {
  let decimals: Int
  let columns: Int
  /// Columns of amounts that are only a guide, to 0.01 万元.
  let guideColumns: Int

  init(_ overview: Overview) {
    decimals = overview.decimals
    let largest = max(overview.totals.adjustedBudget, overview.totals.actual)
    let whole = largest.roundedWanText.utf8.count - 3
    guideColumns = max(7, overview.totals.adjustedBudget.roundedWanText.utf8.count)
    columns = max(6, whole + 1 + overview.decimals)
  }

  func text(_ money: Money) -> String { money.wanText(roomFor: decimals) }
}
