/// What a chart's lines are drawn with.
public enum ChartInk: Hashable, Sendable {
  /// Braille patterns, eight dots to a cell.
  case braille
  /// A letter to a cell, for terminals that have nothing else.
  case ascii

  var dotColumns: Int { self == .braille ? 2 : 1 }
  var dotRows: Int { self == .braille ? 4 : 1 }
}

/// Cells to draw dots in; a cell has the style of the first that drew in it.
struct DotCanvas {
  /// The size in dots.
  let width: Int, height: Int
  private let ink: ChartInk
  private let columns: Int
  private var marks: [Mark]

  private struct Mark {
    var bits: UInt8 = 0
    var letter: Unicode.Scalar?
    var style: Style?
  }

  init(columns: Int, rows: Int, ink: ChartInk) {
    self.columns = max(0, columns)
    self.ink = ink
    width = self.columns * ink.dotColumns
    height = max(0, rows) * ink.dotRows
    marks = Array(repeating: Mark(), count: self.columns * max(0, rows))
  }

  /// Sets a dot, counted from the left and from below; where a letter stands nothing changes.
  mutating func dot(x: Int, y: Int, letter: Unicode.Scalar, style: Style) {
    guard let place = place(x, y), marks[place].letter == nil else { return }
    if marks[place].style == nil { marks[place].style = style }
    switch ink {
    case .ascii: marks[place].letter = letter
    case .braille:
      let row = 3 - y % 4
      // Unicode numbers the upper six dots by columns and the lowest two behind them.
      marks[place].bits |= row == 3 ? 0x40 << UInt8(x % 2) : 1 << UInt8(row + 3 * (x % 2))
    }
  }

  /// Puts a letter over whatever is in the cell of a dot.
  mutating func letter(_ letter: Unicode.Scalar, x: Int, y: Int, style: Style) {
    guard let place = place(x, y) else { return }
    marks[place] = Mark(letter: letter, style: style)
  }

  /// A row of cells, from above.
  func row(_ row: Int) -> [TableCell] {
    var runs: [TableCell] = []
    for mark in marks[row * columns..<(row + 1) * columns] {
      let scalar =
        mark.letter ?? (mark.bits == 0 ? " " : Unicode.Scalar(0x2800 + UInt32(mark.bits)))
      let style = mark.style ?? .plain
      if let last = runs.indices.last, runs[last].style == style || mark.style == nil {
        runs[last].text.unicodeScalars.append(scalar ?? " ")
      } else {
        runs.append(TableCell(String(scalar ?? " "), style))
      }
    }
    return runs
  }

  private func place(_ x: Int, _ y: Int) -> Int? {
    guard x >= 0, x < width, y >= 0, y < height else { return nil }
    return (height - 1 - y) / ink.dotRows * columns + x / ink.dotColumns
  }
}
