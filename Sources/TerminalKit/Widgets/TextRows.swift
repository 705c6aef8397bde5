import DisplayText

/// A text in rows as an area shows it: every character is in one of them, spaces and all, save the line breaks.
///
/// Rows are filled to a column less than there is, for the cursor past the end of a row; a space that would not fit
/// any more hangs there. Otherwise Chinese and other scripts break as in `wrapped(to:)`.
struct TextRows {
  /// A row, by offsets of characters and by indices of the text.
  struct Row {
    let offsets: Range<Int>
    let indices: Range<String.Index>
    /// Whether the text goes on in the next row without a line break.
    let isWrapped: Bool
  }

  /// At least one.
  let rows: [Row]
  private let text: String

  init(_ text: String, columns: Int) {
    self.text = text
    // The widest character needs two.
    let limit = max(2, columns - 1)
    var rows: [Row] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = rows.last.map { $0.offsets.upperBound + 1 } ?? 0
      rows += Self.wrapped(paragraph, from: start, limit: limit)
    }
    self.rows = rows
  }

  /// The row that a cursor is shown in; one between two rows of a wrapped line is in the latter unless it clings.
  func row(of cursor: Int, clings: Bool) -> Int {
    let row = (rows.lastIndex { $0.offsets.lowerBound <= cursor }) ?? 0
    return clings && row > 0 && rows[row].offsets.lowerBound == cursor && rows[row - 1].isWrapped
      ? row - 1 : row
  }

  /// Columns before the cursor in a row.
  func column(of cursor: Int, in row: Int) -> Int {
    text[rows[row].indices].prefix(max(0, cursor - rows[row].offsets.lowerBound))
      .reduce(0) { $0 + $1.displayWidth }
  }

  /// The place in a row that is at a column, or the nearest before it.
  func cursor(in row: Int, column: Int) -> Int {
    var cursor = rows[row].offsets.lowerBound
    var used = 0
    for character in text[rows[row].indices] {
      used += character.displayWidth
      guard used <= column else { break }
      cursor += 1
    }
    return cursor
  }

  /// What a row shows.
  func text(of row: Int) -> Substring { text[rows[row].indices] }

  /// A place in a line of text, and the columns before it.
  private struct Place {
    var offset: Int
    var index: String.Index
    var columns = 0
  }

  private static func wrapped(_ line: Substring, from offset: Int, limit: Int) -> [Row] {
    var rows: [Row] = []
    var start = Place(offset: offset, index: line.startIndex)
    var here = start
    var lastBreak: Place?
    var previous: Unicode.Scalar?
    func endRow(at end: Place, isWrapped: Bool) {
      rows.append(
        Row(
          offsets: start.offset..<end.offset, indices: start.index..<end.index,
          isWrapped: isWrapped))
      start = end
      lastBreak = nil
    }
    for index in line.indices {
      here.index = index
      let character = line[index]
      let first = character.unicodeScalars.first ?? " "
      if let previous, previous == " " || LineBreak.isAllowed(between: previous, and: first) {
        lastBreak = here
      }
      previous = first
      let width = character.displayWidth
      let hangs = character == " " && here.columns - start.columns <= limit
      while here.columns - start.columns + width > limit, !hangs, here.offset > start.offset {
        endRow(at: lastBreak ?? here, isWrapped: true)
      }
      here.columns += width
      here.offset += 1
    }
    here.index = line.endIndex
    endRow(at: here, isWrapped: false)
    return rows
  }
}
