internal import Glibc

/// Something that is open, and closed when its owner is done with it.
///
/// Here alone are calls of the system gone on with that were interrupted or came half way.
struct Descriptor: ~Copyable {
  private let number: Int32
  private let calls: FileCalls

  /// Opens what a path names.
  ///
  /// - Parameter mode: that of a file this creates, less the process's mask.
  init(
    _ path: String, _ opening: Opening, mode: mode_t = 0, calls: FileCalls = .live
  ) throws(ErrorNumber) {
    number = try ErrorNumber.check { openat(AT_FDCWD, path, opening.flags, mode) }
    self.calls = calls
  }

  /// Opens once more what is open under a number, which stays open itself.
  init(duplicating original: Int32) throws(ErrorNumber) {
    number = try ErrorNumber.check { fcntl(original, F_DUPFD_CLOEXEC, 0) }
    calls = .live
  }

  deinit { close(number) }

  /// What the system knows of it.
  func status() throws(ErrorNumber) -> stat {
    var status = stat()
    try ErrorNumber.check { fstat(number, &status) }
    return status
  }

  /// The same, EISDIR for what is no regular file.
  func fileStatus() throws(ErrorNumber) -> stat {
    let status = try status()
    guard status.isRegularFile else { throw ErrorNumber(EISDIR) }
    return status
  }

  /// Whether a path still names it.
  func isAt(_ path: String) -> Bool {
    guard let there = stat(path: path), let here = try? status() else { return false }
    return there.st_dev == here.st_dev && there.st_ino == here.st_ino
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(ErrorNumber) {
    try Self.write(bytes, to: number, calls)
  }

  /// Writes all bytes to what is open under a number.
  static func write(
    _ bytes: [UInt8], to descriptor: Int32, _ calls: FileCalls = .live
  ) throws(ErrorNumber) {
    var written = 0
    while written < bytes.count {
      written += try ErrorNumber.check {
        bytes.withUnsafeBytes { buffer in
          calls.write(
            descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        }
      }
    }
  }

  /// Brings what was written to the disk; of a folder, the names in it.
  func flush() throws(ErrorNumber) {
    try ErrorNumber.check { calls.flush(number) }
  }

  /// Forgets everything from a byte on.
  func truncate(to length: Int) throws(ErrorNumber) {
    try ErrorNumber.check { calls.truncate(number, length) }
  }

  /// Gives it another file's owner and group as far as the system lets us.
  func takeOwner(of model: stat) {
    // Only root may give files away; a group may at least be one's own.
    if fchown(number, model.st_uid, model.st_gid) != 0 {
      _ = fchown(number, uid_t.max, model.st_gid)
    }
  }

  /// Sets who may read and write it.
  func setMode(_ mode: mode_t) throws(ErrorNumber) {
    try ErrorNumber.check { fchmod(number, mode & 0o7777) }
  }
}

// MARK: - Reading

extension Descriptor {
  /// All that a file holds, or that a pipe still brings.
  func readAll() throws(ErrorNumber) -> [UInt8] {
    let status = try status()
    let size = max(0, Int(status.st_size))
    // What can be read at a place is read from its beginning, wherever reading stands.
    var place = status.isRegularFile ? off_t(0) : nil
    var failure: ErrorNumber?
    // One byte more than expected, so that the end is seen without growing.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      // Large pages halve the cost of a large buffer; where there are none nothing is lost.
      madvise(buffer.baseAddress, buffer.count, MADV_HUGEPAGE)
      (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: &place)
    }
    // A pipe, or a file that grew: go on piece by piece.
    var isAtEnd = bytes.count <= size
    while failure == nil, !isAtEnd {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        (count, failure) = fill(UnsafeMutableRawBufferPointer(buffer), from: &place)
      }
      isAtEnd = piece.isEmpty
      bytes += piece
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads until the buffer is full or there is no more, and moves the place on.
  private func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from place: inout off_t?
  ) -> (count: Int, failure: ErrorNumber?) {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      do throws(ErrorNumber) {
        let count = try ErrorNumber.check {
          if let place {
            pread(number, rest.baseAddress, rest.count, place)
          } else {
            read(number, rest.baseAddress, rest.count)
          }
        }
        if count == 0 { break }
        filled += count
        place = place.map { $0 + off_t(count) }
      } catch {
        return (filled, error)
      }
    }
    return (filled, nil)
  }
}

// MARK: - Locking

extension Descriptor {
  /// A lock on an open file, which the system frees when the program dies.
  enum Lock {
    /// Keeps those out who change.
    case shared
    /// Keeps everybody out.
    case exclusive
  }

  /// Waits for a lock so long at most; false where the file system knows no locks.
  ///
  /// Throws EWOULDBLOCK when somebody else keeps it all the time, ECANCELED when the waiting is called off.
  func lock(
    _ lock: Lock, patience milliseconds: Int, isCancelled: () -> Bool = { false }
  ) throws(ErrorNumber) -> Bool {
    let operation = (lock == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB
    let pause = 5
    for _ in 0..<max(1, milliseconds / pause) {
      if flock(number, operation) == 0 { return true }
      switch errno {
      case EWOULDBLOCK:
        if isCancelled() { throw ErrorNumber(ECANCELED) }
        usleep(UInt32(pause) * 1_000)
      case EINTR: continue
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return false
      default: throw .last
      }
    }
    throw ErrorNumber(EWOULDBLOCK)
  }

  /// Lets others in.
  func unlock() {
    _ = flock(number, LOCK_UN)
  }
}
