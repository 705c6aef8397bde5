import DisplayText
public import TerminalKit

extension Frame {
  /// The first thing about the frame that no terminal should be shown; nil when it is well-formed.
  public var fault: String? {
    for row in 0..<fullSize.rows {
      if let fault = fault(inRow: row) { return "row \(row): \(fault)" }
    }
    if let cursor {
      guard let cell = self[row: cursor.row, column: cursor.column] else {
        return "the cursor is outside, at \(cursor)"
      }
      if cell.isRightHalf { return "the cursor is inside a wide character, at \(cursor)" }
    }
    return nil
  }

  private func fault(inRow row: Int) -> String? {
    let found = withRow(row) { cells -> (marked: [Int], fault: String?) in
      var marked: [Int] = []
      var awaitsRightHalf = false
      for (column, cell) in cells.enumerated() {
        if cell.isRightHalf != awaitsRightHalf { return ([], "half a character at \(column)") }
        awaitsRightHalf = cell.width == 2
        if cell.hasMarks { marked.append(column) }
        // Nearly every cell is a blank or a Chinese character.
        switch cell.scalar.value {
        case 0x20...0x7E where cell.width <= 1, 0x4E00...0x9FA5 where cell.width == 2: continue
        default: break
        }
        if HostileText.isHarmful(cell.scalar) { return ([], "U+\(cell.scalar.hex) at \(column)") }
        if Int(cell.width) != DisplayWidth.of(cell.scalar) {
          return ([], "U+\(cell.scalar.hex) in \(cell.width) columns at \(column)")
        }
      }
      return (marked, awaitsRightHalf ? "half a character at the end" : nil)
    }
    if let fault = found.fault { return fault }
    for column in found.marked {
      let marks = marks(row: row, column: column)
      if marks.isEmpty || marks.count > 4 { return "\(marks.count) marks at \(column)" }
      if let mark = marks.first(where: { HostileText.isHarmful($0) || DisplayWidth.of($0) != 0 }) {
        return "U+\(mark.hex) as a mark at \(column)"
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  fileprivate var hex: String { String(value, radix: 16, uppercase: true) }
}
