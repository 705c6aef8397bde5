import TerminalKit

/// Cells of a row that look alike, which ncurses takes whole.
///
/// Where nobody sees how a blank looks, a few between words take the look of those before them: to leave a look and take
/// it up again costs a slow line more bytes than the words themselves. More of them have no look, as only such can be
/// passed over or erased.
struct CellRun {
  let look: Look
  /// The first cell's column.
  private(set) var column: Int
  /// The characters with their marks.
  private(set) var scalars: [UInt32] = []
  /// How many blanks there are at the end of which nobody sees how they look.
  private var blanks = 0

  private static let fewBlanks = 8

  private init(_ look: Look, at column: Int) {
    self.look = look
    self.column = column
  }

  /// Calls a closure for each run of a row, from left to right.
  static func each(
    in frame: Frame, row: Int, columns: Int, look: (Style) -> Look, _ body: (CellRun) -> Void
  ) {
    frame.withRow(row) { cells in
      let end = min(columns, cells.count)
      guard end > 0 else { return }
      var run = CellRun(look(cells[0].style), at: 0)
      for (column, cell) in cells[..<end].enumerated() where !cell.isRightHalf {
        // A wide character that the terminal's edge would halve wraps to the next row: a space instead.
        let isBlank = cell.isBlank || column + Int(cell.width) > end
        let look = look(cell.style)
        if isBlank, !look.showsOnBlanks, !run.look.showsOnBlanks {
          run.blanks += 1
          run.scalars.append(0x20)
          continue
        }
        if look != run.look || run.blanks > Self.fewBlanks {
          run.send(before: column, to: body)
          run = CellRun(look, at: column)
          run.scalars.reserveCapacity(end - column)
        }
        run.blanks = 0
        run.scalars.append(isBlank ? 0x20 : cell.scalar.value)
        if !isBlank, cell.hasMarks {
          run.scalars += frame.marks(row: row, column: column).map(\.value)
        }
      }
      run.send(before: end, isLast: true, to: body)
    }
  }

  /// Hands itself on; blanks that nothing near follows go without any look.
  private func send(before column: Int, isLast: Bool = false, to body: (CellRun) -> Void) {
    guard blanks > (isLast ? 0 : Self.fewBlanks) else { return body(self) }
    var run = self
    run.scalars.removeLast(blanks)
    if !run.scalars.isEmpty { body(run) }
    var rest = CellRun(.plain, at: column - blanks)
    rest.scalars = Array(repeating: 0x20, count: blanks)
    body(rest)
  }
}

extension Cell {
  fileprivate var isBlank: Bool { scalar == " " && !hasMarks }
}

extension Frame {
  /// Whether a row stood one row higher or lower before: that is moved rather than written.
  func isScrolled(_ row: Int, from before: Frame) -> Bool {
    [row - 1, row + 1].contains {
      (0..<before.fullSize.rows).contains($0) && self.row(row, equals: before, row: $0)
    }
  }
}
