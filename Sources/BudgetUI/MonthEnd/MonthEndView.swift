import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The routine at a month's end as a list to tick off, and what is left of the chosen step below it.
struct MonthEndState: Hashable {
  var viewport = Viewport()

  var step: MonthEnd.Step { MonthEnd.Step.allCases[min(viewport.selected, 4)] }
}

extension AppState {
  /// Where the routine stands for the as-of month.
  var monthEnd: MonthEnd { MonthEnd(book, asOf: asOf, progress: overview.progress) }

  func draw(_ shown: MonthEndState, on frame: inout Frame, _ layout: Layout) {
    let end = monthEnd
    let steps = MonthEnd.Step.allCases
    frame.draw(in: layout.body.inset(columns: 1)) { frame in
      let month = YearMonth(year: book.fiscalYear.year, month: asOf)
      frame.put(
        strings.monthEndTitle(month, done: end.done), at: Point(row: 0, column: 0), style: .heading)
      let table = Table(
        columns: [
          TableColumn("", width: .fixed(1)), TableColumn("", width: .fixed(1)),
          TableColumn(
            "", width: .fixed(steps.map { strings.name(of: $0).displayWidth }.max() ?? 0)),
          TableColumn("", width: .flexible(minimum: 10)),
        ], gap: 2, showsHeadings: false)
      let place = Rect(row: 2, column: 0, rows: steps.count, columns: frame.size.columns)
      table.draw(on: &frame, in: place, count: steps.count, viewport: shown.viewport) {
        row, column in
        let step = steps[row]
        let standing = end.standing(of: step)
        return switch column {
        case 0: TableCell(standing.mark, standing.style)
        case 1: TableCell(String(row + 1), .muted)
        case 2: TableCell(strings.name(of: step))
        default: TableCell(strings.state(of: step, end), standing.style)
        }
      }
      for row in steps.indices {
        frame.addSpot(
          .row(row), in: Rect(row: place.row + row, column: 0, rows: 1, columns: place.columns))
      }
      let below = Rect(
        row: place.endRow + 1, column: 0, rows: max(0, frame.size.rows - place.endRow - 1),
        columns: frame.size.columns)
      let lines =
        [StyledLine(strings.advice(on: shown.step, end), .muted)]
        + details(of: shown.step, end).map { StyledLine($0, indent: 2) }
      let wrapped = lines.wrapped(to: below.columns)
      wrapped.draw(on: &frame, in: below, from: Viewport())
    }
  }

  private func details(of step: MonthEnd.Step, _ end: MonthEnd) -> [String] {
    let all =
      switch step {
      case .entry: end.missing.map(name(of:))
      case .review:
        end.doubts.map { strings.sentence(for: $0, names: names) }
      case .explanation: end.unexplained.map(name(of:))
      case .closing, .report: [String]()
      }
    return all.prefix(50).map { "  " + $0 }
  }

  /// Goes where the chosen step is done.
  mutating func doStep() {
    guard case .monthEnd(let shown) = screens.top else { return }
    let end = monthEnd
    switch shown.step {
    case .entry: enterSpending(of: end.missing.first ?? book.projects.first?.code)
    case .review:
      if let doubt = end.doubts.first {
        show(doubt)
      } else {
        enterSpending(of: book.projects.first?.code)
      }
    case .explanation:
      screens.push(tab: .variance)
      changeList {
        $0.query = ""
        $0.filter = end.unexplained.isEmpty ? .all : .unexplained
      }
    case .closing: askToClose()
    case .report: openExport()
    }
  }
}

extension AppState {
  /// Goes to the cell that a finding is about, and says it.
  private mutating func show(_ finding: ClosingFinding) {
    guard let index = book.position(of: finding.project) else { return }
    screens.push(tab: .months)
    move(.to(index))
    moveColumn(.to((finding.matter.month ?? asOf).rawValue - 1))
    notice = Notice(strings.sentence(for: finding, names: names), .caution)
  }
}

extension MonthEnd.Standing {
  fileprivate var mark: String {
    switch self {
    case .done: "✓"
    case .doubtful: "!"
    case .open: "✗"
    case .waiting: "-"
    case .ready: "▸"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .done: .good
    case .doubtful: .caution
    case .open: .danger
    case .waiting: .muted
    case .ready: .info
    }
  }
}
