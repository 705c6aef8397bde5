internal import Glibc

/// What is left under the names of new contents when a program ends before they take a file's place.
extension Folder {
  private static var attempts: Range<Int> { 0..<100 }
  private static var suffix: String { ".tmp" }

  /// Names that new contents may have before they take a file's place, one to be tried after the other.
  ///
  /// ".budget.json-4711-0.tmp" beside "budget.json": hidden, and told from those of other files. With the digest
  /// of its contents in place of the process's number it can be found again by who knows what to look for.
  func temporaryNames(
    for name: String, _ digest: ContentDigest? = nil
  ) -> some Sequence<String> {
    let start = prefix(for: name) + (digest?.name ?? String(getpid()))
    return Self.attempts.lazy.map { "\(start)-\($0)\(Self.suffix)" }
  }

  /// What was prepared under its digest and never put in place, with its bytes; nil when there is none.
  func findPrepared(
    _ digest: ContentDigest, for name: String
  ) throws(ErrorNumber) -> (file: PreparedFile, bytes: [UInt8])? {
    for temporary in temporaryNames(for: name, digest) where status(of: temporary) != nil {
      do throws(ErrorNumber) {
        let contents = try contents(of: temporary)
        if digest.matches(contents.bytes) {
          let file = PreparedFile(name: temporary, target: name, stamp: contents.stamp)
          return (file, contents.bytes)
        }
      } catch {
        // What cannot be read may be it: better to say so than to take it for missing. What is no file cannot be.
        guard error.value == ENOENT || error.refusal != nil else { throw error }
      }
    }
    return nil
  }

  /// Removes what was prepared for files and neither put in place nor discarded.
  ///
  /// Only who keeps all others from changing the file may take it for left behind.
  ///
  /// - Parameter exchanged: the digest of new contents that are in place. What has their name took part in putting
  ///   them there, and is what was in the file's place until then: it stays.
  /// - Returns: the names of what stays.
  @discardableResult
  func removeLeftovers(for targets: [String], exchanged: ContentDigest? = nil) -> [String] {
    let names = (try? names()) ?? []
    var staying: [String] = []
    for (leftover, maker) in targets.flatMap({ leftovers(for: $0, among: names) }) {
      if let exchanged, maker == exchanged.name {
        staying.append(leftover)
      } else {
        try? remove(leftover)
      }
    }
    return staying
  }

  private func leftovers(
    for name: String, among names: [String]
  ) -> [(name: String, maker: Substring)] {
    let prefix = prefix(for: name)
    return names.compactMap { leftover in
      guard leftover.hasPrefix(prefix), leftover.hasSuffix(Self.suffix) else { return nil }
      let parts = leftover.dropFirst(prefix.count).dropLast(Self.suffix.count)
        .split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, Self.isMaker(parts[0]), UInt32(parts[1]) != nil else { return nil }
      return (leftover, parts[0])
    }
  }

  /// Whether part of a name is a process's number, or a digest of now or of earlier versions.
  private static func isMaker(_ part: Substring) -> Bool {
    (1...ContentDigest.nameLength).contains(part.utf8.count)
      && part.utf8.allSatisfy(ContentDigest.isDigit)
  }

  private func prefix(for name: String) -> String {
    // A digest or number, the attempt, and what stands between them.
    let more = 2 + ContentDigest.nameLength + 3 + Self.suffix.utf8.count
    return ".\(stem(of: name, leaving: more))-"
  }
}
