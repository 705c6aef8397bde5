import TerminalKit

/// Cuts a row into runs of one style, which ncurses takes whole.
enum CellRun {
  /// Calls a closure for each run with its first column, its style, and its characters with their marks.
  static func each(
    in frame: Frame, row: Int, columns: Int,
    _ body: (_ column: Int, _ style: Style, _ scalars: UnsafeBufferPointer<UInt32>) -> Void
  ) {
    frame.withRow(row) { cells in
      var run: [UInt32] = []
      run.reserveCapacity(cells.count)
      var start = 0
      let end = min(columns, cells.count)
      for (column, cell) in cells[..<end].enumerated() where !cell.isRightHalf {
        if cell.style != cells[start].style {
          run.withUnsafeBufferPointer { body(start, cells[start].style, $0) }
          run.removeAll(keepingCapacity: true)
          start = column
        }
        // A wide character that the terminal's edge would halve wraps to the next row: a space instead.
        guard column + Int(cell.width) <= end else {
          run.append(0x20)
          continue
        }
        run.append(cell.scalar.value)
        if cell.hasMarks { run += frame.marks(row: row, column: column).map(\.value) }
      }
      if !run.isEmpty { run.withUnsafeBufferPointer { body(start, cells[start].style, $0) } }
    }
  }
}

extension Frame {
  /// Whether a row stood one row higher or lower before: that is moved rather than written.
  func isScrolled(_ row: Int, from before: Frame) -> Bool {
    [row - 1, row + 1].contains {
      (0..<before.fullSize.rows).contains($0) && self.row(row, equals: before, row: $0)
    }
  }
}
