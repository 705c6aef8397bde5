/// Writes records as comma-separated values (RFC 4180, lines ended by LF).
package enum CSV {
  /// One line; numbers as they are, other cells made harmless to spreadsheets.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ text: String) -> String {
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
