public import BudgetModel
internal import Glibc

/// Replaces files so that a reader, or a crash at any moment, meets the old contents or the new, never a part.
public enum AtomicFile {
  /// Replaces a file, or creates it, and returns its new stamp once it is on the disk.
  ///
  /// A symbolic link stays and its target is replaced. Mode and, where the system lets us, owner and group
  /// are kept; other hard links keep the old contents, and access lists are not copied.
  @discardableResult
  public static func replace(
    _ path: String, with bytes: [UInt8]
  ) throws(WriteFailure) -> FileStamp {
    try replace(path, with: bytes, like: nil, calls: .live)
  }

  package static func replace(
    _ path: String, with bytes: [UInt8], calls: FileCalls
  ) throws(WriteFailure) -> FileStamp {
    try replace(path, with: bytes, like: nil, calls: calls)
  }

  /// - Parameter model: whose owner and mode a new file gets; what the system gives new files when nil.
  @discardableResult
  static func replace(
    _ path: String, with bytes: [UInt8], like model: stat?, calls: FileCalls = .live
  ) throws(WriteFailure) -> FileStamp {
    let prepared = try prepare(path, with: bytes, like: model, calls: calls)
    do throws(WriteFailure) {
      try prepared.install()
    } catch {
      if error.step != .flushFolder { prepared.discard() }
      throw error
    }
    return prepared.stamp
  }

  /// Writes the new contents beside a file and brings them to the disk; the file itself is not touched yet.
  static func prepare(
    _ path: String, with bytes: [UInt8], like model: stat? = nil, digest: ContentDigest? = nil,
    calls: FileCalls = .live
  ) throws(WriteFailure) -> PreparedFile {
    let target = try resolve(path)
    let old = stat(path: target)
    if let old, !old.isRegularFile {
      throw WriteFailure(.resolve, ErrorNumber(old.isDirectory ? EISDIR : ENOTSUP))
    }
    let temporary = try Temporary(for: target, digest, calls)
    do throws(WriteFailure) {
      if let model = old ?? model {
        temporary.descriptor.takeOwner(of: model)
        try WriteFailure.at(.permit) { () throws(ErrorNumber) in
          try temporary.descriptor.setMode(model.st_mode)
        }
      }
      try WriteFailure.at(.write) { () throws(ErrorNumber) in
        try temporary.descriptor.write(bytes)
      }
      let status = try WriteFailure.at(.flush) { () throws(ErrorNumber) in
        try temporary.descriptor.flush()
        return try temporary.descriptor.status()
      }
      return PreparedFile(
        path: temporary.path, target: target, stamp: FileStamp(status), calls: calls)
    } catch {
      unlink(temporary.path)
      throw error
    }
  }

  /// The file that links lead to; a path that names nothing yet is its own target.
  static func resolve(_ path: String) throws(WriteFailure) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let error = ErrorNumber.last
    var status = stat()
    // A link that leads nowhere is left alone: where its target belongs is not ours to guess.
    guard error.value == ENOENT, lstat(path, &status) != 0 else {
      throw WriteFailure(.resolve, error)
    }
    return path
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The new contents while they are written.
  private struct Temporary: ~Copyable {
    let path: String
    let descriptor: Descriptor

    init(
      for target: String, _ digest: ContentDigest?, _ calls: FileCalls
    ) throws(WriteFailure) {
      // The name is ours or the creation fails; a file left by a crash only costs another try.
      var error = ErrorNumber(EEXIST)
      for path in PreparedFile.paths(for: target, digest: digest) {
        do throws(ErrorNumber) {
          descriptor = try Descriptor(path, .creating, mode: 0o666, calls: calls)
          self.path = path
          return
        } catch let failure {
          error = failure
        }
        guard error.value == EEXIST else { break }
      }
      throw WriteFailure(.create, error)
    }
  }
}
