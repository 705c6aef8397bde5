import BudgetModel
import BudgetText
import TerminalKit

/// What the screens of a book without projects say in place of their rows: what to do next.
extension AppState {
  /// - Parameter rect: a table, its headings included.
  func drawEmptyBook(on frame: inout Frame, in rect: Rect) {
    let inside = Rect(
      row: rect.row + 1, column: rect.column, rows: max(0, rect.rows - 1), columns: rect.columns)
    let lines = emptyBookLines.wrapped(to: inside.columns)
    // On a low screen the blank lines go first.
    let shown = lines.count <= inside.rows ? lines : lines.filter { $0 != .blank }
    frame.draw(in: inside) { frame in
      shown.draw(on: &frame, in: frame.bounds, from: Viewport())
    }
  }

  private var emptyBookLines: [StyledLine] {
    let sources = book.sources.all.map { strings.name(of: $0, names) }
    return [.blank, StyledLine(strings.noProjects, .caution)] + waysOn + [
      .blank, StyledLine(strings.emptyBookHead(book), .muted),
      StyledLine(strings.emptyBookSources(sources), .muted),
    ]
  }

  private var waysOn: [StyledLine] {
    guard !settings.isReadOnly else { return [] }
    guard list != nil else { return [StyledLine(strings.addFirstProjectThere)] }
    return [
      way("a", strings.addFirstProject), way("i", strings.importProjects),
      way("U", strings.changeUnit),
    ]
  }

  private func way(_ key: String, _ words: String) -> StyledLine {
    StyledLine([TableCell("  \(key)  ", .accent.bold), TableCell(words)], indent: 5)
  }
}
