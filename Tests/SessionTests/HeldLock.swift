import Glibc
import Synchronization

/// A lock on a file that is held as another program would hold it.
final class HeldLock: Sendable {
  private let descriptor: Mutex<Int32>

  struct CannotLock: Error {}

  init(_ path: String) throws {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0 else { throw CannotLock() }
    descriptor = Mutex(file)
  }

  /// Lets go of it, once.
  func release() {
    descriptor.withLock { file in
      if file >= 0 { close(file) }
      file = -1
    }
  }
}
