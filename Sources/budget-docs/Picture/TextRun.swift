import TerminalKit

/// Neighbouring characters of a row that are written together, at places that no font can change.
struct TextRun: Equatable {
  /// How the places of its characters are told.
  enum Kind {
    /// ASCII, every character a column wide: where it begins and how long it is.
    case narrow
    /// Each character two columns wide, at a place of its own.
    case wide
    /// Marks that fonts may have in any width, each at a place of its own.
    case sign
  }

  let kind: Kind
  /// The column it begins at.
  let column: Int
  var text: String
  /// Columns that it takes, blanks between its words included.
  var columns: Int
  /// Whether it is a character of several units of UTF-16, which would shift the places of those after it.
  var isAlone = false

  /// The runs of some cells of a row that are of one style, what is drawn instead of written left out.
  static func runs(in frame: Frame, row: Int, columns: Range<Int>) -> [TextRun] {
    frame.withRow(row) { cells in
      var runs: [TextRun] = []
      for column in columns {
        let cell = cells[column]
        guard !cell.isRightHalf, cell.scalar != " ", DrawnCell.pen(for: cell.scalar) == nil else {
          continue
        }
        var text = String(cell.scalar)
        if cell.hasMarks {
          text.unicodeScalars.append(contentsOf: frame.marks(row: row, column: column))
        }
        let run = TextRun(
          kind: cell.width == 2 ? .wide : cell.scalar.isASCII ? .narrow : .sign, column: column,
          text: text, columns: Int(cell.width), isAlone: text.utf16.count > 1)
        guard let last = runs.last, last.accepts(run) else {
          runs.append(run)
          continue
        }
        runs[runs.count - 1].append(run)
      }
      return runs
    }
  }

  private var end: Int { column + columns }

  /// Whether a run goes on with the next one.
  ///
  /// A single blank goes with the words beside it; columns of a table stand apart.
  private func accepts(_ next: TextRun) -> Bool {
    kind == next.kind && !isAlone && !next.isAlone
      && next.column - end <= (kind == .narrow ? 1 : 0)
  }

  private mutating func append(_ next: TextRun) {
    if next.column > end { text += " " }
    text += next.text
    columns = next.end - column
  }
}
