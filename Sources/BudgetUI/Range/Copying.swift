import BudgetModel
import BudgetText

/// Copying out of a sheet, as spreadsheets take it: cells parted by tabs, rows by line ends.
extension AppState {
  /// More than this many bytes is no business of a terminal's, which may cut it without a word.
  private static let copyLimit = 74_000

  /// Copies the amounts chosen.
  mutating func copyCells() -> [Effect] {
    guard let range = chosenCells else { return [] }
    let lines = book.projects[range.rows].map { project in amounts(of: project, range) }
    return copy(lines, told: strings.copied(cells: range.count))
  }

  /// Copies whole rows with their projects' names and a head: those of the range, else all.
  mutating func copyRows() -> [Effect] {
    guard let cell else { return [] }
    let isYear = months != nil
    let rows = CellRange(
      rows: range?.rows ?? 0...book.projects.count - 1,
      months: isYear ? Month.allCases : [cell.month],
      sources: isYear ? [cell.source] : book.sources.all)
    let heads =
      isYear
      ? rows.months.map(strings.name(of:))
      : rows.sources.count == 1
        ? [strings.name(of: cell.month)] : rows.sources.map { strings.shortName(of: $0, names) }
    let lines = book.projects[rows.rows].map { [$0.name] + amounts(of: $0, rows) }
    return copy([[strings.project] + heads] + lines, told: strings.copied(cells: rows.count))
  }

  /// What the cells of a project hold, blank where nothing is reported, in the unit amounts are typed in.
  private func amounts(of project: Project, _ range: CellRange) -> [String] {
    let isCumulative = cell?.isCumulative == true
    return range.months.flatMap { month in
      let funds =
        isCumulative
        ? project.actualFunds(through: month) : project.spending(in: month)?.amount
      return range.sources.map { source in funds?[source].map(book.typedText) ?? "" }
    }
  }

  /// Has the terminal keep a table, and says so.
  mutating func copy(_ lines: [[String]], told sentence: String) -> [Effect] {
    let text = lines.map { $0.map(\.withoutTabs).joined(separator: "\t") }.joined(separator: "\n")
    guard text.utf8.count <= Self.copyLimit else {
      notice = Notice(strings.tooMuchToCopy, .caution)
      return []
    }
    dropRange()
    notice = Notice(sentence, .good)
    return [.copy(text)]
  }
}

extension String {
  /// The same as a cell of a table that is parted by tabs and line ends.
  fileprivate var withoutTabs: String {
    String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
