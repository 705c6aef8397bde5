internal import BudgetModel
internal import Glibc

/// The lines of a history as far as they can be read.
struct HistoryLog {
  private(set) var entries: [HistoryEntry] = []
  /// What ties each entry to the file, by the same index.
  private var links: [Link] = []
  /// The whole lines as they are in the file.
  private var text: [UInt8] = []
  /// What follows the last line feed: a line that was not written to its end.
  private(set) var torn: [UInt8] = []
  /// Lines, from 1, that are whole and yet not lines of a history.
  private(set) var badLines: [Int] = []
  private var lines = 0

  private struct Link {
    let digests: HistoryRecord.Digests
    /// Its line, from 1, and where that begins in the text.
    let line: Int
    let start: Int
  }

  /// Bytes up to the end of the last whole line.
  var length: Int { text.count }

  init() {}

  init(_ bytes: [UInt8]) {
    append(bytes)
  }

  /// An entry with its digests.
  func record(at index: Int) -> HistoryRecord {
    HistoryRecord(entry: entries[index], digests: links[index].digests)
  }

  /// The last entry with its digests.
  var last: HistoryRecord? { entries.indices.last.map(record) }

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
  private mutating func append(_ bytes: [UInt8]) {
    var scan = HistoryScan()
    let end = bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
        lines += 1
        if let record = scan.record(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
          entries.append(record.entry)
          links.append(
            Link(digests: record.digests, line: lines, start: text.count + start))
        } else {
          badLines.append(lines)
        }
        start = end + 1
      }
      return start
    }
    text += bytes[..<end]
    torn = Array(bytes[end...])
  }

  /// Takes in a line just written.
  mutating func append(_ record: HistoryRecord, line: [UInt8]) {
    lines += 1
    entries.append(record.entry)
    links.append(Link(digests: record.digests, line: lines, start: text.count))
    text += line
    torn = []
  }

  /// Forgets the lines from an entry on, as if they had not been read yet.
  mutating func forget(from index: Int) {
    guard index < entries.count else { return }
    let first = links[index]
    entries.removeSubrange(index...)
    links.removeSubrange(index...)
    text.removeSubrange(first.start...)
    torn = []
    lines = first.line - 1
    badLines.removeAll { $0 >= first.line }
  }
}

// MARK: - What ties it to the file

extension HistoryLog {
  /// The digest of a file, told as the last line tells it where that speaks of the same bytes.
  ///
  /// So each line begins with the digest that the one before ends with, however that was reckoned.
  func digest(of bytes: [UInt8]) -> ContentDigest {
    if let to = links.last?.digests.to, to.matches(bytes) { to } else { ContentDigest(bytes) }
  }

  /// How many entries led to a file, counted among those from an index on and the one before: a save that is just
  /// under way has its line before its file, and a file may be replaced again while its history is read.
  ///
  /// All of them where none fits: something other than this program changed the file.
  func count(leadingTo bytes: [UInt8], from first: Int) -> Int {
    var content = DigestedContent(bytes)
    let range = max(0, first - 1)..<entries.count
    if let last = range.last(where: { content.matches(links[$0].digests.to) }) { return last + 1 }
    return range.first { $0 >= first && content.matches(links[$0].digests.from) } ?? entries.count
  }

  /// The entries after which, or the one before which, the file held bytes, the latest if there are several: how
  /// many come before; nil when none tells of them.
  func count(withFile bytes: [UInt8]) -> Int? {
    var content = DigestedContent(bytes)
    return links.indices.last { content.matches(links[$0].digests.to) }.map { $0 + 1 }
      ?? links.indices.last { content.matches(links[$0].digests.from) }
  }

  /// Sequence numbers at which the file is not what the entry before left behind.
  var breaks: [Int] {
    zip(links.indices, links.indices.dropFirst()).compactMap { before, after in
      guard let to = links[before].digests.to, let from = links[after].digests.from else {
        return nil
      }
      return to == from ? nil : entries[after].sequence
    }
  }

  /// Sequence numbers that do not follow the one before; the first is 1.
  var gaps: [Int] {
    let sequences = entries.map(\.sequence)
    return zip([0] + sequences, sequences).filter { $0 + 1 != $1 }.map { $0.1 }
  }
}

/// Bytes whose digest is compared with many.
private struct DigestedContent {
  private let bytes: [UInt8]
  /// Reckoned once each, in the ways that are asked for.
  private var digests: [ContentDigest.Algorithm: ContentDigest] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func matches(_ other: ContentDigest?) -> Bool {
    guard let other else { return false }
    let digest = digests[other.algorithm] ?? ContentDigest(bytes, by: other.algorithm)
    digests[other.algorithm] = digest
    return digest == other
  }
}
