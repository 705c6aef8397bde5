import DisplayText
import StrictJSON

/// Writes records as comma-separated values (RFC 4180, lines ended by LF).
package enum CSV {
  /// One line; numbers as they are, other cells made harmless to spreadsheets.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  /// One cell, made harmless to spreadsheets and quoted where it must be.
  fileprivate static func cell(_ text: String) -> String {
    let safe = defused(text.safeForCells)
    let needsQuotes = safe.utf8.contains {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A
    }
    guard needsQuotes else { return safe }
    // By scalar: a mark may sit on a quotation mark, which ends the cell all the same.
    return "\""
      + safe.unicodeScalars.split(separator: "\"", omittingEmptySubsequences: false)
      .map(String.init).joined(separator: "\"\"") + "\""
  }

  /// A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text.
  ///
  /// One that has such an apostrophe of its own gets another, since whoever reads it takes one away.
  private static func defused(_ text: String) -> String {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }),
      "=+-@\t\n".unicodeScalars.contains(first), !isNumber(text)
    else { return text }
    return "'" + text
  }

  private static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}

/// Comma-separated values written cell by cell, for a page of a million of them.
struct CSVPage {
  private var text: ByteText
  private var isFirst = true

  /// Makes an empty page; a capacity in bytes spares it from growing.
  init(capacity: Int) {
    text = ByteText(capacity: capacity)
  }

  /// What has been written.
  consuming func finish() -> [UInt8] { text.finish() }

  /// Adds a cell, made harmless to spreadsheets.
  mutating func add(_ cell: String) {
    separate()
    text.append(cell.isPlainCell ? cell : CSV.cell(cell))
  }

  /// Adds cells, made harmless to spreadsheets.
  mutating func add(_ cells: [String]) {
    for cell in cells { add(cell) }
  }

  /// Adds a number as it is.
  mutating func add(number: UnsafeBufferPointer<UInt8>) {
    separate()
    text.append(number)
  }

  /// Adds a number as it is.
  mutating func add(number: String) {
    separate()
    text.append(number)
  }

  /// Ends a line.
  mutating func endLine() {
    text.append("\n")
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { text.append(",") }
    isFirst = false
  }
}

extension String {
  /// Whether it surely stands in a cell as it is: everyday text without a comma or a quotation mark that begins with a
  /// letter or a digit, or with nothing at all.
  fileprivate var isPlainCell: Bool {
    guard let first = utf8.first else { return true }
    let isHarmless =
      first >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    return isHarmless && isEveryday
      && !utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
  }
}
