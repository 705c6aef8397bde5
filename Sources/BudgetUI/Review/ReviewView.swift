import BudgetImport
import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The places that are not sure, and below them the document's own lines.
extension AppState {
  func draw(_ review: ReviewState, on frame: inout Frame, _ layout: Layout) {
    let (list, document) = layout.review
    frame.put(
      strings.reviewTitle(review.count, open: review.open(in: book))
        .fitted(to: list.columns - 2), at: Point(row: list.row, column: 1), style: .heading)
    let table = Table(columns: ReviewColumn.allCases.map { $0.tableColumn(strings) })
    let names = names
    table.draw(
      on: &frame,
      in: Rect(
        row: list.row + 1, column: 1, rows: list.rows - 1, columns: max(0, list.columns - 2)),
      count: review.count, viewport: review.viewport
    ) { row, column in
      cell(
        ReviewColumn.allCases[column], of: review[row], review.standing(of: row, in: book), names)
    }
    if let item = review.selected { draw(item, review, on: &frame, in: document) }
  }

  private func cell(
    _ column: ReviewColumn, of item: ReviewState.Item, _ standing: ReviewState.Standing,
    _ names: BookNames
  ) -> TableCell {
    let style: Style = standing == .open ? .plain : .muted
    switch column {
    case .mark:
      return switch standing {
      case .open: TableCell("?", .caution)
      case .accepted: TableCell("✓", .good)
      case .corrected: TableCell("*", .good)
      }
    case .line: return TableCell("\(item.lines.lowerBound)", .muted)
    case .place: return TableCell(place(of: item, names), style)
    case .reason:
      return TableCell(reason(of: item), style)
    }
  }

  /// Why something is not sure, in full.
  func reason(of item: ReviewState.Item) -> String {
    switch item {
    case .doubt(let doubt): strings.sentence(for: doubt.reason, decidedAt: .screen)
    case .unread: strings.unreadLine
    }
  }

  /// What the item is about: the project, or the unit.
  private func place(of item: ReviewState.Item, _ names: BookNames) -> String {
    guard case .doubt(let doubt) = item else { return "" }
    guard case .project(let index, _) = doubt.place else { return book.unit.name }
    let projects = review?.reading.book.projects ?? []
    return projects.indices.contains(index) ? projects[index].name : ""
  }

  /// The lines around what the item is about, these marked and loud.
  private func draw(
    _ item: ReviewState.Item, _ review: ReviewState, on frame: inout Frame, in rect: Rect
  ) {
    let lines = review.reading.lines
    guard rect.rows > 1, !lines.isEmpty else { return }
    frame.put(
      strings.documentLines(item.lines), at: Point(row: rect.row, column: 1), style: .muted)
    let rows = rect.rows - 1
    let before = max(0, (rows - item.lines.count) / 2)
    let first = max(1, min(item.lines.lowerBound - before, lines.count - rows + 1))
    let number = String(lines.count).count
    for (row, line) in (first...max(first, min(lines.count, first + rows - 1))).enumerated() {
      let isMeant = item.lines.contains(line)
      let text =
        "\(line)".padded(to: number, .trailing) + (isMeant ? " > " : "   ") + lines[line - 1]
      frame.put(
        text.fitted(to: rect.columns - 2), at: Point(row: rect.row + 1 + row, column: 1),
        style: isMeant ? .plain.bold : .muted)
    }
  }
}

/// The columns of the list.
enum ReviewColumn: CaseIterable {
  case mark, line, place, reason

  func tableColumn(_ strings: Strings) -> TableColumn {
    switch self {
    case .mark: TableColumn("", width: .fixed(1))
    case .line: TableColumn(strings.lineColumn, width: .fixed(5), alignment: .trailing)
    case .place: TableColumn(strings.project, width: .flexible(minimum: 14))
    case .reason: TableColumn(strings.remarkColumn, width: .flexible(minimum: 30))
    }
  }
}
