import CCurses
import Glibc

/// A point in time of the clock that never jumps.
struct Deadline {
  private let nanoseconds: Int64

  init(milliseconds: Int) {
    let limit = Int64(Int32.max)
    nanoseconds = Self.now + min(max(0, Int64(milliseconds)), limit) * 1_000_000
  }

  /// The earlier of a deadline and a time from now.
  static func sooner(_ deadline: Deadline?, in milliseconds: Int) -> Deadline {
    let other = Deadline(milliseconds: milliseconds)
    guard let deadline, deadline.nanoseconds < other.nanoseconds else { return other }
    return deadline
  }

  var hasPassed: Bool { Self.now >= nanoseconds }

  /// What is left, rounded up so that waiting it out does not end too early.
  var remainingMilliseconds: Int32 {
    Int32(clamping: max(0, (nanoseconds - Self.now + 999_999) / 1_000_000))
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// Why waiting for the keyboard ended.
enum InputWait {
  case signal, input, gone, interrupted, timeout

  /// Waits, costing nothing, until there is something to do; for ever without a deadline.
  init(until deadline: Deadline?) {
    var sources = [
      pollfd(fd: guard_signal_descriptor(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&sources, nfds_t(sources.count), deadline?.remainingMilliseconds ?? -1)
    let input = Int32(sources[1].revents)
    if count < 0 {
      self = errno == EINTR ? .interrupted : .gone
    } else if count == 0 {
      self = .timeout
    } else if sources[0].revents != 0 {
      self = .signal
    } else if input & (POLLHUP | POLLERR | POLLNVAL) != 0 {
      self = .gone
    } else {
      self = .input
    }
  }
}
