internal import Glibc

/// The history beside a budget file, open for the moment of one change or one look.
///
/// Its lock is the one under which the book is changed: the history is never replaced, so a lock on it holds,
/// and the system frees it when a program dies.
final class HistoryFile {
  /// Whether others are kept out; some network file systems know no locks.
  private(set) var isLocked = false
  private let descriptor: Int32
  private static let patienceMilliseconds = 5_000

  /// Opens the history to be changed, or creates it for those the book belongs to, and waits for its lock.
  ///
  /// Throws EWOULDBLOCK when somebody else keeps it for seconds, else the errno of what failed.
  init(path: String, modeOf book: stat) throws(ErrorNumber) {
    // Whoever may write the book's folder writes its history, a book marked read-only included.
    let mode = book.st_mode & 0o666 | 0o600
    (descriptor, isLocked) = try Self.openLocked(path, mode)
    if stat(descriptor: descriptor)?.st_size == 0 {
      if fchown(descriptor, book.st_uid, book.st_gid) != 0 {
        _ = fchown(descriptor, uid_t.max, book.st_gid)
      }
      _ = fchmod(descriptor, mode)
    }
  }

  /// Opens the history to be read, while others may be writing.
  init(reading path: String) throws(ErrorNumber) {
    descriptor = try Self.open(path, O_RDONLY)
  }

  /// Waits for the end of a change that somebody is making, and keeps others from making one.
  func keepStill() {
    isLocked = (try? Self.lock(descriptor, LOCK_SH)) ?? false
  }

  /// Lets others in; called where the change ends, for an object may be gone once it is used no more.
  func unlock() {
    _ = flock(descriptor, LOCK_UN)
    isLocked = false
  }

  deinit { close(descriptor) }

  private static func openLocked(
    _ path: String, _ mode: mode_t
  ) throws(ErrorNumber) -> (descriptor: Int32, isLocked: Bool) {
    for _ in 0..<100 {
      let descriptor = try open(path, O_RDWR | O_CREAT | O_APPEND, mode)
      do throws(ErrorNumber) {
        let isLocked = try lock(descriptor, LOCK_EX)
        if leads(path, to: descriptor) { return (descriptor, isLocked) }
      } catch {
        close(descriptor)
        throw error
      }
      // Removed while we waited, it keeps nobody out any more.
      close(descriptor)
    }
    throw ErrorNumber(EWOULDBLOCK)
  }

  /// Opens a regular file; a pipe in its place must not keep us waiting.
  private static func open(
    _ path: String, _ flags: Int32, _ mode: mode_t = 0
  ) throws(ErrorNumber) -> Int32 {
    let descriptor = Glibc.open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
    guard descriptor >= 0 else { throw .last }
    guard let status = stat(descriptor: descriptor), status.isRegularFile else {
      close(descriptor)
      throw ErrorNumber(EISDIR)
    }
    return descriptor
  }

  private static func leads(_ path: String, to descriptor: Int32) -> Bool {
    guard let there = stat(path: path), let here = stat(descriptor: descriptor) else {
      return false
    }
    return there.st_dev == here.st_dev && there.st_ino == here.st_ino
  }

  private static func lock(_ descriptor: Int32, _ kind: Int32) throws(ErrorNumber) -> Bool {
    for _ in 0..<(patienceMilliseconds / 5) {
      if flock(descriptor, kind | LOCK_NB) == 0 { return true }
      switch errno {
      case EWOULDBLOCK: usleep(5_000)
      case EINTR: continue
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return false
      default: throw .last
      }
    }
    throw ErrorNumber(EWOULDBLOCK)
  }

  /// All it holds.
  func read() throws(ErrorNumber) -> [UInt8] {
    guard let size = stat(descriptor: descriptor).map({ Int($0.st_size) }) else { throw .last }
    var failure: ErrorNumber?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < buffer.count {
        let part = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
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

  /// Appends bytes and brings them to the disk; what a failure leaves of them is the caller's to cut.
  func append(_ bytes: [UInt8]) throws(ErrorNumber) {
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
    if let failure { throw failure }
  }

  /// Forgets everything from a byte on.
  func cut(to length: Int) throws(ErrorNumber) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      guard errno == EINTR else { throw .last }
    }
    // Should a power cut bring the end back, it is met as that of an interrupted save is.
    _ = fsync(descriptor)
  }
}

extension HistoryLog {
  /// Reads the history at a path; empty when there is none.
  init(path: String) throws(ErrorNumber) {
    do throws(ErrorNumber) {
      self.init(try HistoryFile(reading: path).read())
    } catch {
      guard error.value == ENOENT else { throw error }
      self.init()
    }
  }
}
