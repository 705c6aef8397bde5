import BudgetModel
import BudgetText
import TerminalKit

/// Where a range of cells begins; it reaches to the cell chosen.
struct RangeStart: Hashable {
  /// The project's code.
  let project: String
  let month: Month
  let source: FundSource
}

/// Cells of a sheet that are chosen together: a rectangle.
struct CellRange {
  /// Places of projects in the book.
  let rows: ClosedRange<Int>
  let months: [Month]
  let sources: [FundSource]

  /// How many cells there are.
  var count: Int { rows.count * months.count * sources.count }

  func contains(_ row: Int, _ month: Month? = nil, _ source: FundSource? = nil) -> Bool {
    rows.contains(row) && month.map(months.contains) != false
      && source.map(sources.contains) != false
  }
}

extension AppState {
  /// The cells chosen together, nil while no range has been begun.
  var range: CellRange? {
    guard let start = screens.top.sheet?.rangeStart, let cell,
      let first = book.position(of: start.project), let last = book.position(of: cell.project)
    else { return nil }
    let rows = min(first, last)...max(first, last)
    if months != nil {
      let months = min(start.month, cell.month)...max(start.month, cell.month)
      return CellRange(
        rows: rows, months: Month.allCases.filter(months.contains), sources: [cell.source])
    }
    let all = book.sources.all
    guard let from = all.firstIndex(of: start.source), let to = all.firstIndex(of: cell.source)
    else { return nil }
    return CellRange(
      rows: rows, months: [cell.month], sources: Array(all[min(from, to)...max(from, to)]))
  }

  /// The range, or the one cell chosen; nil where there is none.
  var chosenCells: CellRange? {
    range
      ?? cell.flatMap { cell in
        book.position(of: cell.project).map {
          CellRange(rows: $0...$0, months: [cell.month], sources: [cell.source])
        }
      }
  }

  /// Begins a range at the cell chosen, or goes back to that cell alone.
  mutating func turnRange() {
    guard screens.top.sheet?.rangeStart == nil else {
      dropRange()
      return
    }
    let start = cell.map { RangeStart(project: $0.project, month: $0.month, source: $0.source) }
    screens.top.sheet?.rangeStart = start
  }

  mutating func dropRange() { screens.top.sheet?.rangeStart = nil }

  /// Moves the far corner of the range, which begins here unless it has begun.
  mutating func extendRange(_ key: Key) {
    guard case .shiftArrow(let arrow) = key else { return }
    if range == nil {
      dropRange()
      turnRange()
    }
    switch arrow {
    case .up: move(.up)
    case .down: move(.down)
    case .left: if months == nil { turnSource(by: -1) } else { moveColumn(.up) }
    case .right: if months == nil { turnSource(by: 1) } else { moveColumn(.down) }
    }
  }

  /// Makes every cell of the range not reported, as one change; of one cell, opens it empty.
  mutating func clearCells() -> [Effect] {
    guard let range else {
      startDraft()
      return []
    }
    let edits = book.projects[range.rows].flatMap { project in
      range.months.compactMap { month -> Edit? in
        let old = project.spending(in: month).flatMap {
          Funds($0.amount, of: range.sources).nilIfBlank
        }
        return old.map { .spending(project: project.code, month: month, Replacing($0, with: nil)) }
      }
    }
    guard !edits.isEmpty else {
      notice = Notice(strings.nothingToClear)
      return []
    }
    dropRange()
    return make(Change(edits: edits)) ?? []
  }

  /// What the range comes to, as one line.
  var rangeLine: String? {
    guard let range else { return nil }
    let amounts = book.projects[range.rows].flatMap { project in
      range.months.flatMap { month in
        range.sources.compactMap { project.spending(in: month)?.amount[$0] }
      }
    }
    let sum = amounts.reduce(Money?.some(.zero)) { sum, amount in
      sum.flatMap { try? $0 + amount }
    }
    return strings.rangeLine(
      cells: range.count, reported: amounts.count, sum: sum?.wanText ?? strings.none)
  }
}
