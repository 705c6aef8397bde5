internal import BudgetModel

/// The lines of a history as far as they can be read.
struct HistoryLog {
  private(set) var records: [HistoryRecord] = []
  /// Bytes up to the end of the last whole line.
  private(set) var length = 0
  /// What follows the last line feed: a line that was not written to its end.
  private(set) var torn: [UInt8] = []
  /// Lines, from 1, that are whole and yet not lines of a history.
  private(set) var badLines: [Int] = []
  private var lines = 0

  init() {}

  init(_ bytes: [UInt8]) {
    append(bytes)
  }

  /// Reads on: bytes that follow those read so far, a torn end included anew.
  mutating func append(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines += 1
      if let record = HistoryRecord(line: rest[..<end]) {
        records.append(record)
      } else {
        badLines.append(lines)
      }
      length += end + 1 - rest.startIndex
      rest = rest[(end + 1)...]
    }
    torn = Array(rest)
  }

  /// Sequence numbers, from 1, at which the file is not what the entry before left behind.
  var gaps: [Int] {
    zip(records, records.dropFirst())
      .filter { $0.to != $1.from }
      .map { $0.1.entry.sequence }
  }
}
