internal import BudgetImport

/// A text of separated values (RFC 4180), record by record; a comma, a tab or a semicolon separates them.
///
/// Lines end in LF, CR LF or CR; a value in quotation marks may hold any of these.
struct Delimited {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private let limits: CellLimits
  private var place: Int
  private var line: Int

  /// Reads a text in UTF-8, from some place and line on.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, limits: CellLimits, from place: Int = 0,
    line: Int = 1
  ) {
    self.bytes = bytes
    self.separator = separator
    self.limits = limits
    self.place = place
    self.line = line
  }

  /// How many bytes were read.
  var position: Int { place }

  /// The next record without blank cells at its end, and the line on which it begins; nil at the end.
  mutating func next() throws(SourceProblem) -> CellTable.Row? {
    guard place < bytes.count else { return nil }
    let first = line
    var cells: [CellValue] = []
    var blanks = 0
    while true {
      let value = try value(in: first, cells.count + blanks)
      if value == .blank {
        blanks += 1
      } else {
        guard cells.count + blanks < limits.columns else {
          throw .tooMuch(
            .columns(limits.columns),
            at: CellPlace(row: first, column: cells.count + blanks + 1))
        }
        cells += repeatElement(.blank, count: blanks)
        blanks = 0
        cells.append(value)
      }
      guard place < bytes.count, bytes[place] == separator else { break }
      place += 1
    }
    takeLineEnd()
    return CellTable.Row(number: first, cells: cells)
  }

  /// The value that begins here; afterwards stands what ends it.
  private mutating func value(in row: Int, _ column: Int) throws(SourceProblem) -> CellValue {
    let text: String
    if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
      text = try quoted(in: row, column)
    } else {
      let start = place
      while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
      try check(place - start, row, column)
      text = String(decoding: bytes[start..<place], as: UTF8.self)
    }
    return CellValue(printed: Self.undefused(text))
  }

  private mutating func quoted(in row: Int, _ column: Int) throws(SourceProblem) -> String {
    let quote = UInt8(ascii: "\"")
    let opened = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      if byte == quote {
        guard place + 1 < bytes.count, bytes[place + 1] == quote else { break }
        place += 1
      } else if isLineEnd(byte) {
        line += 1
        let isPair = byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
        if isPair { place += 1 }
        text.append(0x0A)
        place += 1
        continue
      }
      text.append(byte)
      place += 1
      try check(text.count, row, column)
    }
    guard place < bytes.count else { throw .openQuote(line: opened) }
    place += 1
    guard place == bytes.count || isEnd(bytes[place]) else { throw .textBehindQuote(line: line) }
    return String(decoding: text, as: UTF8.self)
  }

  private func check(_ length: Int, _ row: Int, _ column: Int) throws(SourceProblem) {
    guard length <= limits.cellBytes else {
      throw .tooMuch(
        .characters(limits.cellBytes / 3), at: CellPlace(row: row, column: column + 1))
    }
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || isLineEnd(byte) }

  private mutating func takeLineEnd() {
    guard place < bytes.count else { return }
    let isPair = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
    place += isPair ? 2 : 1
    line += 1
  }

  /// Without the apostrophe that keeps a spreadsheet from running a text as a formula; any more of them are its own.
  private static func undefused(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let scalars = text.unicodeScalars.dropFirst()
    guard let next = scalars.first(where: { $0 != "'" }),
      "=+-@\t\n".unicodeScalars.contains(next)
    else { return text }
    return String(scalars)
  }
}
