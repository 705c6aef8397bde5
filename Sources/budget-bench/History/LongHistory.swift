import Glibc

/// Writes a history of so many lines beside a book, each as the program itself wrote the one that is there.
///
/// They follow one another by number and digest, and the last one left what the file holds.
func lengthenHistory(of book: String, to count: Int) throws {
  let path = book + ".history"
  let line = try readFile(path)
  guard let first = HistoryTemplate(line) else {
    throw BenchFailure("\(path) does not hold the one line that was expected")
  }
  guard let file = fopen(path, "w") else { throw BenchFailure("cannot write \(path)") }
  defer { fclose(file) }
  for number in 1...max(1, count) {
    guard fputs(number == 1 ? line : first.line(number), file) >= 0 else {
      throw BenchFailure("cannot write \(path)")
    }
  }
}

/// A line of a history, cut where its number, its commit and the digest before it stand.
private struct HistoryTemplate {
  private let beforeNumber: String
  private let beforeCommit: String
  private let beforeDigest: String
  private let end: String
  private let digest: String

  init?(_ line: String) {
    var rest = line[...]
    func take(through mark: String) -> String? {
      guard let range = rest.firstRange(of: mark) else { return nil }
      defer { rest = rest[range.upperBound...] }
      return String(rest[..<range.upperBound])
    }
    func drop(until mark: Character) -> String {
      let dropped = rest.prefix { $0 != mark }
      rest = rest.dropFirst(dropped.count)
      return String(dropped)
    }
    guard let beforeNumber = take(through: #""seq":"#) else { return nil }
    _ = drop(until: ",")
    guard let beforeCommit = take(through: #""commit":""#) else { return nil }
    _ = drop(until: "\"")
    guard let beforeDigest = take(through: #""from":""#) else { return nil }
    _ = drop(until: "\"")
    end = String(rest)
    guard take(through: #""to":""#) != nil else { return nil }
    digest = drop(until: "\"")
    (self.beforeNumber, self.beforeCommit, self.beforeDigest) =
      (beforeNumber, beforeCommit, beforeDigest)
  }

  func line(_ number: Int) -> String {
    "\(beforeNumber)\(number)\(beforeCommit)bench-\(number)\(beforeDigest)\(digest)\(end)"
  }
}

/// What a small file holds.
func readFile(_ path: String) throws -> String {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0, let size = fileSize(path) else {
    throw BenchFailure("cannot read \(path)")
  }
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: size)
  guard read(descriptor, &bytes, size) == size else { throw BenchFailure("cannot read \(path)") }
  return String(decoding: bytes, as: UTF8.self)
}
