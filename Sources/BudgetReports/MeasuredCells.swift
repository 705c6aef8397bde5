import BudgetFigures
import DisplayText

/// A cell as text and how wide it is.
struct TextCell {
  /// Safe for display.
  let text: String
  /// Columns; of a number, those before its point.
  let width: Int32
  /// Columns of a number from its point on.
  let fraction: Int32

  /// Measures a text, as a number on both sides of its point.
  init(_ text: String, isNumber: Bool) {
    if isNumber {
      let length = text.utf8.count
      let whole =
        text.utf8.withContiguousStorageIfAvailable { bytes in
          bytes.firstIndex(of: UInt8(ascii: "."))
        }
        ?? text.utf8.firstIndex(of: UInt8(ascii: ".")).map {
          text.utf8.distance(from: text.startIndex, to: $0)
        }
      self.text = text
      width = Int32(clamping: whole ?? length)
      fraction = Int32(clamping: length - (whole ?? length))
    } else {
      self.text = text.safeForDisplay
      width = Int32(clamping: self.text.displayWidth)
      fraction = 0
    }
  }
}

/// Some columns of a report as text, its totals behind its rows; each cell is written and measured once.
struct MeasuredCells {
  /// Which columns of the report.
  let columns: [Int]
  private var cells: [TextCell] = []
  /// The widest cell of each, of numbers the widest on each side of the point.
  private(set) var widths: [(whole: Int, fraction: Int)]

  init(_ columns: [Int], of report: Report) {
    self.columns = columns
    widths = columns.map { _ in (0, 0) }
    guard !columns.isEmpty else { return }
    let areNumbers = columns.map { report.columns[$0].kind == .number }
    cells.reserveCapacity((report.rows.count + 1) * columns.count)
    for row in report.rows { add(row, areNumbers, report) }
    if let totals = report.totals { add(totals, areNumbers, report) }
  }

  private mutating func add(_ row: [FigureValue?], _ areNumbers: [Bool], _ report: Report) {
    for place in columns.indices {
      let cell = TextCell(
        row[columns[place]]?.text(report.strings) ?? "", isNumber: areNumbers[place])
      widths[place].whole = max(widths[place].whole, Int(cell.width))
      widths[place].fraction = max(widths[place].fraction, Int(cell.fraction))
      cells.append(cell)
    }
  }

  /// The cell of a row, or of the totals behind the last one, by the place of its column among these.
  subscript(row: Int, place: Int) -> TextCell { cells[row * columns.count + place] }
}
