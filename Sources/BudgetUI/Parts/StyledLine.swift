import DisplayText
import TerminalKit

/// A line of a text to read: runs of text, each in its style.
struct StyledLine: Hashable {
  var runs: [TableCell]
  /// Columns by which the lines it wraps into are indented.
  var indent = 0

  init(_ runs: [TableCell], indent: Int = 0) {
    self.runs = runs
    self.indent = indent
  }

  init(_ text: String, _ style: Style = .plain, indent: Int = 0) {
    self.init([TableCell(text, style)], indent: indent)
  }

  static let blank = StyledLine("")

  /// Parts filled into rows of at most so many columns; a part that fits into one is not broken.
  static func rows(of parts: [String], columns: Int) -> [String] {
    var rows: [String] = []
    for part in parts {
      if let last = rows.last, last.displayWidth + 2 + part.displayWidth <= columns {
        rows[rows.count - 1] = "\(last)  \(part)"
      } else {
        rows.append(part)
      }
    }
    return rows
  }

  /// A label and what it labels, the labels of a list equally wide.
  static func labelled(_ label: String, width: Int, _ value: TableCell) -> StyledLine {
    StyledLine(
      [TableCell(label.padded(to: width) + "  ", .muted), value], indent: width + 2)
  }
}

extension [StyledLine] {
  /// The lines broken where they are wider than a page; a wrapped line keeps the style of its last run.
  ///
  /// A last run that would be squeezed into less than a third of the page goes below the others instead.
  func wrapped(to columns: Int) -> [StyledLine] {
    flatMap { line -> [StyledLine] in
      let width = line.runs.reduce(0) { $0 + $1.text.displayWidth }
      guard width > columns, let last = line.runs.last else { return [line] }
      let before = StyledLine([TableCell](line.runs.dropLast()), indent: line.indent)
      let used = before.runs.reduce(0) { $0 + $1.text.displayWidth }
      let isBelow = columns - used < columns / 3
      let indent = Swift.min(isBelow ? line.indent : Swift.max(used, line.indent), columns / 2)
      let margin = TableCell(String(repeating: " ", count: indent))
      let pieces = last.text.wrapped(to: columns - Swift.max(indent, isBelow ? 0 : used))
        .map { TableCell($0, last.style) }
      if isBelow {
        return [before].wrapped(to: columns) + pieces.map { StyledLine([margin, $0]) }
      }
      return pieces.enumerated().map { place, piece in
        StyledLine(place == 0 ? before.runs + [piece] : [margin, piece])
      }
    }
  }

  /// Draws the lines from the viewport's first on.
  func draw(on frame: inout Frame, in rect: Rect, from viewport: Viewport) {
    let top = Swift.max(0, Swift.min(viewport.first, count - rect.rows))
    for (row, line) in dropFirst(top).prefix(rect.rows).enumerated() {
      var column = rect.column
      for run in line.runs where column < rect.endColumn {
        column += frame.put(
          run.text, at: Point(row: rect.row + row, column: column), style: run.style,
          limit: rect.endColumn - column)
      }
    }
  }
}
