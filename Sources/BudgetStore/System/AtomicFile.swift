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
    _ path: String, with bytes: [UInt8], like model: stat? = nil, mark: ContentDigest? = nil,
    calls: FileCalls = .live
  ) throws(WriteFailure) -> PreparedFile {
    let target = try resolve(path)
    let old = stat(path: target)
    if let old, !old.isRegularFile {
      throw WriteFailure(.resolve, ErrorNumber(old.isDirectory ? EISDIR : ENOTSUP))
    }
    let temporary = try createTemporary(for: target, mark)
    defer { close(temporary.descriptor) }
    do throws(WriteFailure) {
      if let model = old ?? model { try keepOwnerAndMode(of: model, on: temporary.descriptor) }
      try write(bytes, to: temporary.descriptor, calls)
      guard calls.flush(temporary.descriptor) == 0,
        let status = stat(descriptor: temporary.descriptor)
      else { throw WriteFailure(.flush, .last) }
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

  private static func createTemporary(
    for target: String, _ mark: ContentDigest?
  ) throws(WriteFailure) -> (path: String, descriptor: Int32) {
    // O_EXCL makes the name ours; a file left by a crash only costs another try.
    var error = ErrorNumber(EEXIST)
    for path in PreparedFile.paths(for: target, mark: mark) {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      error = .last
      guard error.value == EEXIST else { break }
    }
    throw WriteFailure(.create, error)
  }

  private static func keepOwnerAndMode(
    of old: stat, on descriptor: Int32
  ) throws(WriteFailure) {
    // Only root may give files away; a group may at least be one's own.
    if fchown(descriptor, old.st_uid, old.st_gid) != 0 {
      _ = fchown(descriptor, uid_t.max, old.st_gid)
    }
    guard fchmod(descriptor, old.st_mode & 0o7777) == 0 else { throw WriteFailure(.permit, .last) }
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ calls: FileCalls
  ) throws(WriteFailure) {
    let failure = bytes.withUnsafeBytes { buffer -> ErrorNumber? in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let count = calls.write(descriptor, rest.baseAddress, rest.count)
        if count >= 0 {
          written += count
        } else if errno != EINTR {
          return .last
        }
      }
      return nil
    }
    if let failure { throw WriteFailure(.write, failure) }
  }
}
