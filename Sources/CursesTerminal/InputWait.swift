import CCurses
import Glibc
import TerminalKit

/// What there is to do after a wait; nothing at all when the time has passed or a signal handler has run.
struct InputWait {
  /// A signal can be asked for.
  var hasSignal = false
  /// There is something to read.
  var hasInput = false
  /// The device's waker was used.
  var isWoken = false
  /// The terminal is lost.
  var isGone = false

  /// Waits, costing nothing, until there is something to do; for ever without a deadline.
  init(until deadline: Deadline?, wakes: WakeSocket) {
    var sources = [guard_signal_descriptor(), STDIN_FILENO, wakes.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&sources, nfds_t(sources.count), deadline?.remainingMilliseconds ?? -1)
    guard count >= 0 else {
      isGone = errno != EINTR
      return
    }
    hasSignal = sources[0].revents != 0
    isGone = Int32(sources[1].revents) & (POLLHUP | POLLERR | POLLNVAL) != 0
    hasInput = !isGone && sources[1].revents != 0
    isWoken = sources[2].revents != 0
  }

  /// Waits for something to read and nothing else; false when the time passed first or the terminal is lost.
  static func untilReadable(_ deadline: Deadline) -> Bool {
    var source = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, deadline.remainingMilliseconds) > 0
      && Int32(source.revents) == POLLIN
  }
}
