import DisplayText

// The only ways to write cells. Places here are those of the full frame and visible.

extension Frame {
  /// Writes safe text from a column on, of which `room` columns may be used, and tells how many were.
  mutating func write(_ safe: String, row: Int, column start: Int, room: Int, style: Style) -> Int {
    let base = index(row, 0)
    let sight = clip.column..<clip.endColumn
    var used = 0
    var carrier: Int?
    var newMarks: [(place: Int, mark: Unicode.Scalar)] = []
    let glyphs = glyphs
    overwrite(row: row, from: max(start, sight.lowerBound)) { line in
      for scalar in safe.unicodeScalars {
        let width = DisplayWidth.of(scalar)
        if width == 0 {
          if let carrier { newMarks.append((base + carrier, scalar)) }
          continue
        }
        guard used < room else { break }
        let column = start + used
        let end = column + min(width, room - used)
        used = end - start
        if column >= sight.lowerBound, end <= sight.upperBound, end - column == width {
          let drawn = glyphs.drawn(scalar)
          // A mark that is replaced keeps the room of the one that the text was laid out with.
          let columns = drawn == scalar ? width : 1
          line.set(Cell(drawn, width: UInt8(columns), style: style), at: column)
          if width == 2 {
            line.set(columns == 2 ? .rightHalf(style) : .blank(style), at: column + 1)
          }
          carrier = column
        } else {
          // A half in sight of a character that is not.
          for column in column..<end where sight.contains(column) {
            line.set(.blank(style), at: column)
          }
          carrier = nil
        }
      }
    }
    for (place, mark) in newMarks {
      cells[place].hasMarks = true
      marks[place, default: []].append(mark)
    }
    return used
  }

  /// Blanks some columns of a row.
  mutating func blank(_ columns: Range<Int>, row: Int, style: Style) {
    overwrite(row: row, from: columns.lowerBound) { line in
      for column in columns { line.set(.blank(style), at: column) }
    }
  }

  /// Changes the style of the characters that begin in some columns of a row.
  mutating func restyle(_ columns: Range<Int>, row: Int, _ change: (inout Style) -> Void) {
    let base = index(row, 0)
    cells.withUnsafeMutableBufferPointer { cells in
      for place in base + columns.lowerBound..<base + columns.upperBound
      where !cells[place].isRightHalf {
        change(&cells[place].style)
        if cells[place].width == 2 { cells[place + 1].style = cells[place].style }
      }
    }
  }

  /// Overwrites cells of a row from left to right, then blanks the orphaned halves of wide characters that
  /// reached in from either side and forgets the marks of what was overwritten.
  private mutating func overwrite(row: Int, from start: Int, _ body: (inout LineWriter) -> Void) {
    let range = index(row, 0)..<index(row, fullSize.columns)
    let hasMarks = !marks.isEmpty
    let unmarked = cells.withUnsafeMutableBufferPointer { cells in
      let row = UnsafeMutableBufferPointer(rebasing: cells[range])
      let cutsIn = row.indices.contains(start) && row[start].isRightHalf
      var line = LineWriter(cells: row, end: start, watchesMarks: hasMarks)
      body(&line)
      guard line.end > start else { return line.unmarked }
      if cutsIn { line.set(.blank(row[start - 1].style), at: start - 1) }
      if line.end < row.count, row[line.end].isRightHalf {
        line.set(.blank(row[line.end].style), at: line.end)
      }
      return line.unmarked
    }
    for column in unmarked { marks[range.lowerBound + column] = nil }
  }
}

/// The cells of one row while they are being overwritten.
private struct LineWriter {
  let cells: UnsafeMutableBufferPointer<Cell>
  /// The column after the last written.
  var end: Int
  let watchesMarks: Bool
  /// Columns whose marks are gone.
  var unmarked: [Int] = []

  init(cells: UnsafeMutableBufferPointer<Cell>, end: Int, watchesMarks: Bool) {
    self.cells = cells
    self.end = end
    self.watchesMarks = watchesMarks
  }

  @inline(__always)
  mutating func set(_ cell: Cell, at column: Int) {
    if watchesMarks, cells[column].hasMarks { unmarked.append(column) }
    cells[column] = cell
    end = max(end, column + 1)
  }
}
