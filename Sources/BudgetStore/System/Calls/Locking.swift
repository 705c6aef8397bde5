internal import Glibc

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
