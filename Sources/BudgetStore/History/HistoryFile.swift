internal import Glibc

/// The history beside a budget file, open for the moment of one change or one look.
///
/// Its lock is the one under which the book is changed: the history is never replaced, so a lock on it holds,
/// and the system frees it when a program dies.
final class HistoryFile {
  /// Whether others are kept out; some network file systems know no locks.
  private(set) var isLocked = false
  private let descriptor: Descriptor
  private static let patienceMilliseconds = 5_000

  /// Opens the history to be changed, or creates it for those the book belongs to, and waits for its lock.
  ///
  /// Throws EWOULDBLOCK when somebody else keeps it for seconds, ECANCELED when the waiting is called off, else the
  /// errno of what failed.
  init(
    path: String, modeOf book: stat, calls: FileCalls = .live,
    isCancelled: () -> Bool = { false }
  ) throws(ErrorNumber) {
    // Whoever may write the book's folder writes its history, a book marked read-only included.
    let mode = book.st_mode & 0o666 | 0o600
    for _ in 0..<100 {
      let descriptor = try Descriptor(path, .appending, mode: mode, calls: calls)
      _ = try descriptor.fileStatus()
      let isLocked = try descriptor.lock(
        .exclusive, patience: Self.patienceMilliseconds, isCancelled: isCancelled)
      // Removed while we waited, it keeps nobody out any more.
      guard descriptor.isAt(path) else { continue }
      if try descriptor.status().st_size == 0 {
        descriptor.takeOwner(of: book)
        try? descriptor.setMode(mode)
      }
      self.descriptor = descriptor
      self.isLocked = isLocked
      return
    }
    throw ErrorNumber(EWOULDBLOCK)
  }

  /// Opens the history to be read, while others may be writing.
  init(reading path: String) throws(ErrorNumber) {
    let descriptor = try Descriptor(path, .readingFile)
    _ = try descriptor.fileStatus()
    self.descriptor = descriptor
  }

  /// Waits for the end of a change that somebody is making, and keeps others from making one.
  func keepStill() {
    isLocked =
      (try? descriptor.lock(.shared, patience: Self.patienceMilliseconds)) ?? false
  }

  /// Lets others in; called where the change ends, for an object may be gone once it is used no more.
  func unlock() {
    descriptor.unlock()
    isLocked = false
  }

  /// All it holds.
  func read() throws(ErrorNumber) -> [UInt8] { try descriptor.readAll() }

  /// Appends bytes and brings them to the disk; what a failure leaves of them is the caller's to cut.
  func append(_ bytes: [UInt8]) throws(ErrorNumber) {
    try descriptor.write(bytes)
    try descriptor.flush()
  }

  /// Forgets everything from a byte on.
  func cut(to length: Int) throws(ErrorNumber) {
    try descriptor.truncate(to: length)
    // Should a power cut bring the end back, it is met as that of an interrupted save is.
    try? descriptor.flush()
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
