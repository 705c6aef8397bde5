import BudgetImport
import BudgetModel
import TerminalKit

/// A table from a file as it would be recorded: shown before anything counts, doubtful rows decided one by one.
struct ImportState: Hashable {
  /// The file, as its path was typed.
  let source: String
  private(set) var content: ImportContent
  private(set) var rows: [ImportRow]
  var viewport = Viewport()

  init(_ content: ImportContent, from source: String) {
    self.source = source
    self.content = content
    rows = ImportRow.rows(of: content)
    if let first = rows.firstIndex(where: { isHindrance($0) }) {
      viewport = Viewport(selected: first)
    }
  }

  /// Decides something about the content; the selection stays on its row of the table.
  mutating func decide(_ change: (inout ImportContent) -> Void) {
    let selected = selectedNumber
    change(&content)
    rows = ImportRow.rows(of: content)
    if let selected, let place = rows.firstIndex(where: { number(of: $0) == selected }) {
      viewport = Viewport(selected: place, first: viewport.first)
    }
  }

  /// The number in the table of the row selected, nil where it is about no row.
  var selectedNumber: Int? {
    rows.indices.contains(viewport.selected) ? number(of: rows[viewport.selected]) : nil
  }

  /// Whether a row keeps the whole from being recorded.
  func isHindrance(_ row: ImportRow) -> Bool {
    switch (row, content) {
    case (.line(let line), .spending(let table)): table.lines[line].isHindrance
    case (.line(let line), .projects(let table)): table.lines[line].isHindrance
    case (.entry(let line, let entry), .spending(let table)):
      table.lines[line].entries[entry].state == .doubtful
    case (.total, _): true
    case (.entry, .projects): false
    }
  }

  /// Whether a row is left out.
  func isLeftOut(_ row: ImportRow) -> Bool {
    number(of: row).map(content.choices.skipped.contains) ?? false
  }

  private func number(of row: ImportRow) -> Int? {
    switch (row, content) {
    case (.line(let line), .spending(let table)), (.entry(let line, _), .spending(let table)):
      table.lines[line].number
    case (.line(let line), .projects(let table)), (.entry(let line, _), .projects(let table)):
      table.lines[line].number
    case (.total(let place), _): content.totals[place].row
    }
  }

  /// The place of the next row that keeps the whole from being recorded, after the one selected; nil without.
  var nextHindrance: Int? {
    let places = rows.indices.filter { isHindrance(rows[$0]) }
    return places.first { $0 > viewport.selected } ?? places.first
  }
}

/// A row of the preview.
enum ImportRow: Hashable {
  /// A row of the table as a whole, by its place among the lines.
  case line(Int)
  /// An amount of a row, by its place among those of the line.
  case entry(Int, Int)
  /// A total that does not agree, by its place among them.
  case total(Int)

  static func rows(of content: ImportContent) -> [ImportRow] {
    let lines: [ImportRow] =
      switch content {
      case .spending(let table):
        table.lines.indices.flatMap { place -> [ImportRow] in
          let entries = table.lines[place].entries.indices
          return entries.isEmpty ? [.line(place)] : entries.map { .entry(place, $0) }
        }
      case .projects(let table): table.lines.indices.map(ImportRow.line)
      }
    return lines + content.totals.indices.map(ImportRow.total)
  }
}
