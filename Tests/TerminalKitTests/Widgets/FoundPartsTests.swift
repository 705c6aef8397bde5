import DisplayText
import TerminalKit
import Testing

/// What was looked for, marked in the cells that have it.
@Suite struct FoundPartsTests {
  /// The columns of a row that are bold and underlined.
  private func marked(_ text: String, _ found: Range<Int>..., columns: Int) -> [Int] {
    var cell = TableCell(text)
    cell.found = found
    var frame = Frame(size: Size(rows: 1, columns: 30))
    frame.put(text, at: Point(row: 0, column: 2), columns: columns, alignment: .leading)
    cell.markFound(on: &frame, in: Rect(row: 0, column: 2, rows: 1, columns: columns))
    return (0..<30).filter { frame[row: 0, column: $0]?.style == Style.plain.bold.underlined }
  }

  @Test func aPartTakesTheColumnsOfItsCharacters() {
    #expect(marked("大型设备A", 2..<4, columns: 20) == [6, 7, 8, 9])
    #expect(marked("大型设备A", 0..<1, 4..<5, columns: 20) == [2, 3, 10])
    #expect(marked("大型设备A", columns: 20) == [])
  }

  @Test func whatIsCutOffIsNotMarked() {
    // Eight columns in seven: two characters stay, and two dots.
    #expect(marked("大型设备", 1..<4, columns: 7) == [4, 5])
    #expect(marked("大型设备", 3..<4, columns: 7) == [])
  }
}
