import Glibc

/// What a waker writes to and a device polls: a pair of sockets, as Swift sees neither `pipe2` nor `eventfd`.
///
/// Both ends stay open as long as a device or a waker is left, so a late wake never reaches a file that has got the
/// same number since.
package final class WakeSocket: Sendable {
  /// The end that is readable after a wake, until `clear()`.
  package let descriptor: Int32
  private let writer: Int32

  /// Opens the pair, closed to programs that are started; nil where the system refuses, as `errno` says.
  package init?() {
    var ends: [Int32] = [-1, -1]
    let type = SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
    guard socketpair(AF_UNIX, Int32(type), 0, &ends) == 0 else { return nil }
    (descriptor, writer) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writer)
  }

  /// A waker that any thread may keep.
  package var waker: Waker {
    Waker { [self] in
      // A full socket is readable, which is all that is wanted.
      var byte: UInt8 = 1
      _ = write(writer, &byte, 1)
    }
  }

  /// Takes back all wakes so far.
  ///
  /// Call it before what they announce is looked at, or one may be lost.
  package func clear() {
    var bytes = [UInt8](repeating: 0, count: 1024)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
  }

  /// Waits for a wake, for ever without a deadline, and takes it back; false when the time passed first.
  ///
  /// - Parameter other: a descriptor that ends the wait as well when it can be read; a negative one is none.
  package func wait(until deadline: Deadline?, orFor other: Int32 = -1) -> Bool {
    var sources = [descriptor, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let count = poll(&sources, nfds_t(sources.count), deadline?.remainingMilliseconds ?? -1)
      if count > 0 {
        let isWoken = sources[0].revents != 0
        if isWoken { clear() }
        return isWoken
      }
      if count == 0 || errno != EINTR { return false }
    }
  }
}
