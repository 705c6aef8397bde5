internal import Glibc

/// The history beside a budget file, open and locked for the moment of one change.
///
/// Its lock is the one under which the book is changed: the history is never replaced, so a lock on it holds,
/// and the system frees it when a program dies.
final class HistoryFile {
  /// Whether the file system knows locks at all; some network file systems do not.
  let isLocked: Bool
  private let descriptor: Int32
  private static let patienceMilliseconds = 5_000

  /// Opens the history, or creates it with the mode of the book, and waits a few seconds for its lock.
  ///
  /// Throws EWOULDBLOCK when somebody else keeps it all that time, else the errno of what failed.
  init(path: String, modeOf book: stat) throws(ErrorNumber) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, book.st_mode & 0o666)
    guard descriptor >= 0 else { throw .last }
    self.descriptor = descriptor
    isLocked = try Self.lock(descriptor)
    // A history just made belongs to those the book belongs to.
    if stat(descriptor: descriptor)?.st_size == 0 {
      _ = fchown(descriptor, uid_t.max, book.st_gid)
      _ = fchmod(descriptor, book.st_mode & 0o666)
    }
  }

  deinit { close(descriptor) }

  private static func lock(_ descriptor: Int32) throws(ErrorNumber) -> Bool {
    for _ in 0..<(patienceMilliseconds / 5) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      switch errno {
      case EWOULDBLOCK: usleep(5_000)
      case EINTR: continue
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return false
      default:
        let error = ErrorNumber.last
        close(descriptor)
        throw error
      }
    }
    close(descriptor)
    throw ErrorNumber(EWOULDBLOCK)
  }

  /// Everything from a byte on.
  func read(from offset: Int) throws(ErrorNumber) -> [UInt8] {
    guard let size = stat(descriptor: descriptor).map({ Int($0.st_size) }) else { throw .last }
    var failure: ErrorNumber?
    let bytes = [UInt8](unsafeUninitializedCapacity: max(0, size - offset)) { buffer, count in
      while count < buffer.count {
        let part = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count,
          off_t(offset + count))
        if part > 0 {
          count += part
        } else if part == 0 {
          break
        } else if errno != EINTR {
          failure = .last
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Appends bytes and brings them to the disk; what was appended in part is taken back.
  func append(_ bytes: [UInt8], after length: Int) throws(ErrorNumber) {
    var failure: ErrorNumber?
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count, failure == nil {
        let part = write(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if part >= 0 { written += part } else if errno != EINTR { failure = .last }
      }
    }
    if failure == nil, fsync(descriptor) != 0 { failure = .last }
    if let failure {
      cut(to: length)
      throw failure
    }
  }

  /// Forgets everything from a byte on.
  func cut(to length: Int) {
    _ = ftruncate(descriptor, off_t(length))
    _ = fsync(descriptor)
  }
}
