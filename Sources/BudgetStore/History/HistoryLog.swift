internal import BudgetModel
internal import Glibc

/// The lines of a history as far as they were read: all of them, or those at its end.
struct HistoryLog {
  private(set) var entries: [HistoryEntry] = []
  /// What ties each entry to the file, by the same index.
  private var links: [Link] = []
  /// Where in the file the lines read begin.
  private var start = 0
  /// The whole lines read, as they are in the file.
  private var text: [UInt8] = []
  /// What follows the last line feed: a line that was not written to its end.
  private(set) var torn: [UInt8] = []
  /// Lines, from 1 where the reading began, that are whole and yet not lines of a history.
  private(set) var badLines: [Int] = []
  private var lines = 0

  private struct Link {
    let digests: HistoryRecord.Digests
    /// Its line, from 1, and where that begins in the text.
    let line: Int
    let start: Int
  }

  /// Bytes of the history up to the end of its last whole line.
  var length: Int { start + text.count }

  /// Whether there is nothing before the lines read.
  var isComplete: Bool { start == 0 }

  init() {}

  /// Reads all lines.
  init(_ bytes: [UInt8]) {
    append(bytes)
  }

  /// Reads the last lines, at least one that is an entry where there is any: what a change needs, at the same cost
  /// however long the history is.
  init(endOf file: HistoryFile) throws(ErrorNumber) {
    let size = try file.size
    var span = Self.endSpan
    while true {
      let from = max(0, size - span)
      var bytes = try file.read(from: from)
      var begin = from
      if from > 0 {
        // Its first line began before.
        let whole = bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
        bytes.removeFirst(whole)
        begin += whole
      }
      self.init(bytes)
      start = begin
      if from == 0 || !entries.isEmpty { return }
      span *= 4
    }
  }

  /// Some forty lines of a single edit.
  private static let endSpan = 16 << 10

  /// An entry with its digests.
  func record(at index: Int) -> HistoryRecord {
    HistoryRecord(entry: entries[index], digests: links[index].digests)
  }

  /// The last entry with its digests.
  var last: HistoryRecord? { entries.indices.last.map(record) }

  /// The entries up to the last one with a number, whatever numbers those before it have.
  func history(through sequence: Int = .max) -> History {
    let end =
      entries.lastIndex { $0.sequence == sequence }.map { $0 + 1 }
      ?? entries.firstIndex { $0.sequence > sequence } ?? entries.count
    return History(
      Array(entries[..<end]), isComplete: isComplete, unreadableLines: badLines.count)
  }

  /// Follows a history to what it holds now; false when it does not go on from the lines read before.
  ///
  /// A history may be removed, put back from elsewhere, or lose a line that was read before its save failed.
  mutating func follow(_ file: HistoryFile) throws(ErrorNumber) -> Bool {
    guard try goesOn(file) else {
      self = try HistoryLog(endOf: file)
      return false
    }
    append(try file.read(from: length))
    return true
  }

  /// Whether the last lines read are where they were.
  private func goesOn(_ file: HistoryFile) throws(ErrorNumber) -> Bool {
    guard try file.size >= length else { return false }
    let count = min(text.count, Self.endSpan)
    guard count > 0 else { return start == 0 }
    return try file.read(at: length - count, count: count).elementsEqual(text.suffix(count))
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

  /// Takes the last entry's line for one that was cut short: its save never came to its end, and cannot any more.
  mutating func tearLast() {
    guard let last = links.last else { return }
    let line = Array(text[last.start...]) + torn
    forget(from: entries.count - 1)
    torn = line
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

  /// Indices of entries at which the file is not what the entry before left behind.
  var breaks: [Int] {
    links.indices.dropFirst().filter { index in
      guard let to = links[index - 1].digests.to, let from = links[index].digests.from else {
        return false
      }
      return to != from
    }
  }

  /// Indices of entries whose number does not follow the one before; the first is 1.
  var gaps: [Int] {
    entries.indices.filter { index in
      let before = index == 0 ? 0 : entries[index - 1].sequence
      return before + 1 != entries[index].sequence
    }
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
