import BudgetImport

/// Which row of a preview: what a table would change is looked at row by row, however long it is.
public enum ImportPosition: Hashable, Sendable {
  /// A row of the table as a whole, by its place among the lines.
  case line(Int)
  /// An amount of a row, by its place among those of the line.
  case entry(Int, Int)
  /// A total that does not agree, by its place among them.
  case total(Int)
}

extension ImportContent {
  /// The rows of the preview, in the table's order, totals last.
  public var positions: [ImportPosition] {
    let lines: [ImportPosition] =
      switch self {
      case .spending(let table):
        table.lines.indices.flatMap { place -> [ImportPosition] in
          let entries = table.lines[place].entries.indices
          return entries.isEmpty ? [.line(place)] : entries.map { .entry(place, $0) }
        }
      case .projects(let table): table.lines.indices.map(ImportPosition.line)
      }
    return lines + totals.indices.map(ImportPosition.total)
  }

  /// The number in the table of the row at a position.
  public func number(at position: ImportPosition) -> Int {
    switch (position, self) {
    case (.line(let line), .spending(let table)), (.entry(let line, _), .spending(let table)):
      table.lines[line].number
    case (.line(let line), .projects(let table)), (.entry(let line, _), .projects(let table)):
      table.lines[line].number
    case (.total(let place), _): totals[place].row
    }
  }

  /// Whether what is at a position keeps the whole from being recorded.
  public func isHindrance(at position: ImportPosition) -> Bool {
    switch (position, self) {
    case (.line(let line), .spending(let table)): table.lines[line].isHindrance
    case (.line(let line), .projects(let table)), (.entry(let line, _), .projects(let table)):
      table.lines[line].isHindrance
    case (.entry(let line, let entry), .spending(let table)):
      table.lines[line].entries[entry].state == .doubtful
    case (.total, _): true
    }
  }

  /// The codes of the projects that the row at a position is most like, the nearest first; none where it has one.
  public func offered(at position: ImportPosition) -> [String] {
    switch (position, self) {
    case (.line(let line), .spending(let table)):
      switch table.lines[line].match {
      case .none(let codes), .ambiguous(let codes): codes
      case .project: []
      }
    case (.line(let line), .projects(let table)):
      table.lines[line].doubts.flatMap(\.offered)
    case (.entry, _), (.total, _): []
    }
  }
}

extension ProjectDoubt {
  /// The codes of the projects that the row may be of.
  var offered: [String] {
    switch self {
    case .ambiguous(let codes): codes
    case .sameName(let code): [code]
    default: []
    }
  }
}
