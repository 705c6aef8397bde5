internal import BudgetModel
internal import Glibc

/// New contents of a file, on the disk beside it and ready to take its place.
struct PreparedFile {
  let path: String
  let target: String
  let stamp: FileStamp
  var calls: FileCalls

  private var folder: String { AtomicFile.folder(of: target) }

  /// Takes the file's place in one step and brings the folder to the disk.
  ///
  /// After a failure at `flushFolder` the new contents are in place; after any other the old ones are, and
  /// these are still there to be discarded or tried again.
  func install() throws(WriteFailure) {
    guard calls.rename(path, target) == 0 else { throw WriteFailure(.rename, .last) }
    try Self.flush(folder, calls)
  }

  /// Removes what was prepared.
  func discard() {
    unlink(path)
  }

  /// Brings its name to the disk, so that it is still there after a power cut; discards it when that fails.
  func settle() throws(WriteFailure) {
    do throws(WriteFailure) {
      try Self.flush(folder, calls)
    } catch {
      discard()
      throw error
    }
  }

  /// Brings the names in a folder to the disk.
  static func flush(_ folder: String, _ calls: FileCalls = .live) throws(WriteFailure) {
    do throws(ErrorNumber) {
      try Descriptor(folder, .folder, calls: calls).flush()
    } catch {
      // A folder one may write but not read, and file systems that cannot flush folders, must do without.
      guard error.value == EACCES || error.value == EINVAL else {
        throw WriteFailure(.flushFolder, error)
      }
    }
  }
}

// MARK: - What a crash leaves behind

extension PreparedFile {
  private static let attempts = 0..<100
  private static let suffix = ".tmp"

  /// Names that new contents may have before they take a file's place, one to be tried after the other.
  ///
  /// ".budget.json-4711-0.tmp" beside "budget.json": hidden, and told from those of other files. With the digest
  /// of its contents in place of the process's number it can be found again by who knows what to look for.
  static func paths(
    for target: String, digest: ContentDigest? = nil
  ) -> some Sequence<String> {
    let start =
      "\(AtomicFile.folder(of: target))/\(prefix(for: target))\(digest?.name ?? String(getpid()))"
    return attempts.lazy.map { "\(start)-\($0)\(suffix)" }
  }

  /// What was prepared under its digest and never put in place, with its bytes; nil when there is none.
  static func find(
    _ digest: ContentDigest, for target: String
  ) throws(ErrorNumber) -> (file: PreparedFile, bytes: [UInt8])? {
    for path in paths(for: target, digest: digest) {
      do throws(ErrorNumber) {
        let contents = try FileContents(path: path)
        if let stamp = contents.stamp, digest.matches(contents.bytes) {
          let file = PreparedFile(path: path, target: target, stamp: stamp, calls: .live)
          return (file, contents.bytes)
        }
      } catch {
        // What cannot be read may be it: better to say so than to take it for missing.
        guard error.value == ENOENT else { throw error }
      }
    }
    return nil
  }

  /// Removes what was prepared for a file and neither put in place nor discarded.
  ///
  /// Only who keeps all others from changing the file may take it for left behind.
  static func removeLeftovers(for target: String) {
    let folder = AtomicFile.folder(of: target)
    let prefix = prefix(for: target)
    for name in (try? FolderNames.list(folder)) ?? [] {
      guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { continue }
      let parts = name.dropFirst(prefix.count).dropLast(suffix.count)
        .split(separator: "-", omittingEmptySubsequences: false)
      if parts.count == 2, isMaker(parts[0]), UInt32(parts[1]) != nil {
        unlink("\(folder)/\(name)")
      }
    }
  }

  /// Whether part of a name is a process's number, or a digest of now or of earlier versions.
  private static func isMaker(_ part: Substring) -> Bool {
    (1...ContentDigest.nameLength).contains(part.utf8.count)
      && part.utf8.allSatisfy(ContentDigest.isDigit)
  }

  private static func prefix(for target: String) -> String {
    let name = target.utf8.lastIndex(of: UInt8(ascii: "/")).map {
      target[target.utf8.index(after: $0)...]
    }
    return ".\(name ?? target[...])-"
  }
}
