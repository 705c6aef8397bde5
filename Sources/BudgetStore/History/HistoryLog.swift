internal import BudgetModel
internal import Glibc

/// The lines of a history as far as they can be read.
struct HistoryLog {
  private(set) var records: [HistoryRecord] = []
  /// The whole lines as they are in the file.
  private var text: [UInt8] = []
  /// What follows the last line feed: a line that was not written to its end.
  private(set) var torn: [UInt8] = []
  /// Lines, from 1, that are whole and yet not lines of a history.
  private(set) var badLines: [Int] = []
  private var lines = 0

  /// Bytes up to the end of the last whole line.
  var length: Int { text.count }

  init() {}

  init(_ bytes: [UInt8]) {
    append(bytes)
  }

  /// Follows a history to what it holds now; false when that does not begin with the lines read before.
  ///
  /// A history may be removed, put back from elsewhere, or lose a line that was read before its save failed.
  @discardableResult
  mutating func follow(_ bytes: [UInt8]) -> Bool {
    guard begins(bytes) else {
      self = HistoryLog(bytes)
      return false
    }
    append(Array(bytes[length...]))
    return true
  }

  /// Whether the whole lines read so far are what bytes begin with.
  private func begins(_ bytes: [UInt8]) -> Bool {
    bytes.count >= text.count && memcmp(bytes, text, text.count) == 0
  }

  /// Reads on: bytes that follow the whole lines read so far.
  mutating func append(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines += 1
      if let record = HistoryRecord(line: rest[..<end]) {
        records.append(record)
      } else {
        badLines.append(lines)
      }
      rest = rest[(end + 1)...]
    }
    text += bytes[..<rest.startIndex]
    torn = Array(rest)
  }

  /// The digest of a file, told as the last line tells it where that speaks of the same bytes.
  ///
  /// So each line begins with the digest that the one before ends with, however that was reckoned.
  func digest(of bytes: [UInt8]) -> ContentDigest {
    if let to = records.last?.to, to.matches(bytes) { to } else { ContentDigest(bytes) }
  }

  /// Sequence numbers at which the file is not what the entry before left behind.
  var breaks: [Int] {
    zip(records, records.dropFirst())
      .filter { $0.to != $1.from }
      .map { $0.1.entry.sequence }
  }

  /// Sequence numbers that do not follow the one before; the first is 1.
  var gaps: [Int] {
    let sequences = records.map(\.entry.sequence)
    return zip([0] + sequences, sequences).filter { $0 + 1 != $1 }.map { $0.1 }
  }
}
