/// What a document says, line by line, before anything is understood: the text layer of a printed one, or the
/// paragraphs and table rows of a written one.
public struct DocumentText: Hashable, Sendable {
  /// The lines as people see them; that of number n stands at n - 1.
  public let lines: [String]
  /// The cells of the lines that are rows of a table, nil for a text that has lost its tables.
  let tables: [Int: [DocumentCell]]?

  /// The most lines that are read.
  public static let lineLimit = 200_000

  /// Takes a text as `pdftotext` gives it, with or without `-layout`: a form feed begins a page.
  public init(_ text: String) {
    let scalars = text.unicodeScalars
    var lines: [String] = []
    var (start, place) = (scalars.startIndex, scalars.startIndex)
    var afterReturn = false
    while place < scalars.endIndex {
      let scalar = scalars[place]
      let next = scalars.index(after: place)
      switch scalar {
      case "\n" where afterReturn: start = next
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(scalars[start..<place]))
        start = next
      case "\u{FEFF}" where lines.isEmpty && start == place: start = next
      default: break
      }
      afterReturn = scalar == "\r"
      place = next
    }
    if start < scalars.endIndex { lines.append(String(scalars[start...])) }
    self.lines = lines
    tables = nil
  }

  /// Takes the blocks of a document that has its tables still; each block is a line.
  public init(_ blocks: [DocumentBlock]) {
    var tables: [Int: [DocumentCell]] = [:]
    lines = blocks.enumerated().map { index, block in
      switch block {
      case .paragraph(let text): return text
      case .row(let cells):
        tables[index + 1] = cells
        return cells.map { $0.paragraphs.joined(separator: " ") }.joined(separator: "\t")
      }
    }
    self.tables = tables
  }
}

/// A block of a document, in document order.
public enum DocumentBlock: Hashable, Sendable {
  /// A paragraph outside of tables.
  case paragraph(String)
  /// A row of a table.
  case row([DocumentCell])
}

/// A cell of a document's table.
public struct DocumentCell: Hashable, Sendable {
  /// Its paragraphs, blank ones left out.
  public let paragraphs: [String]
  /// The first column of the table's grid that it takes, from 0.
  public let column: Int
  /// How many columns of the grid it takes.
  public let span: Int
  /// Whether it is the rest of a cell that begins in a row above.
  public let continuesAbove: Bool

  /// Makes a cell.
  public init(_ paragraphs: [String], column: Int, span: Int = 1, continuesAbove: Bool = false) {
    self.paragraphs = paragraphs
    self.column = column
    self.span = span
    self.continuesAbove = continuesAbove
  }
}
