internal import BudgetImport
internal import Glibc

/// How long a program that reads a file for us may work, and how much it may say.
struct ChildLimits: Hashable {
  var seconds = 60
  var bytes = 64 << 20
}

/// What a program said, and how it ended.
struct ChildOutput: Hashable {
  var bytes: [UInt8] = []
  /// The beginning of what it complained of.
  var errors: [UInt8] = []
  /// Its exit status, -1 when a signal ended it.
  var status: Int32 = -1
}

/// Why a program did not come to its end.
enum ChildProblem: Error, Hashable {
  case cannotStart
  case tooSlow(seconds: Int)
  case tooMuch
  case cancelled
}

/// Runs a program, feeds it, and takes what it says; it is killed when it is too slow, says too much, or nobody waits.
enum ChildProcess {
  static func run(
    _ program: String, _ arguments: [String], input: [UInt8], limits: ChildLimits = ChildLimits(),
    monitor: ProgressMonitor = .none
  ) throws(ChildProblem) -> ChildOutput {
    // Sockets: what is sent to a program that has gone away raises no signal.
    guard let feed = Pair(), let output = Pair(), let errors = Pair() else {
      throw .cannotStart
    }
    guard let pid = spawn(program, arguments, feed.theirs, output.theirs, errors.theirs) else {
      throw .cannotStart
    }
    feed.closeTheirs()
    output.closeTheirs()
    errors.closeTheirs()
    var result = ChildOutput()
    var problem: ChildProblem?
    do throws(ChildProblem) {
      try flow(input, feed, output, errors, limits, monitor, &result)
    } catch {
      problem = error
      kill(pid, SIGKILL)
    }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    if let problem { throw problem }
    result.status = status & 0x7F == 0 ? status >> 8 & 0xFF : -1
    return result
  }

  private static func flow(
    _ input: [UInt8], _ feed: Pair, _ output: Pair, _ errors: Pair, _ limits: ChildLimits,
    _ monitor: ProgressMonitor, _ result: inout ChildOutput
  ) throws(ChildProblem) {
    let end = clock() + limits.seconds * 1000
    var sent = 0
    var isOpen = (output: true, errors: true)
    if input.isEmpty { feed.closeOurs() }
    while isOpen.output || isOpen.errors {
      guard !monitor.isCancelled else { throw .cancelled }
      guard clock() < end else { throw .tooSlow(seconds: limits.seconds) }
      var polled = [
        pollfd(fd: sent < input.count ? feed.ours : -1, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: isOpen.output ? output.ours : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isOpen.errors ? errors.ours : -1, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&polled, 3, 50) > 0 else { continue }
      if polled[0].revents != 0 {
        let count = input[sent...].withUnsafeBytes {
          send(
            feed.ours, $0.baseAddress, min($0.count, 1 << 16),
            Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        // A program that has heard enough reads no more; what it says counts all the same.
        if count > 0 {
          sent += count
        } else if count < 0, errno != EAGAIN, errno != EINTR {
          sent = input.count
        }
        if sent == input.count { feed.closeOurs() }
      }
      if polled[1].revents != 0 { isOpen.output = take(output.ours, into: &result.bytes) }
      if polled[2].revents != 0 { isOpen.errors = take(errors.ours, into: &result.errors) }
      guard result.bytes.count <= limits.bytes else { throw .tooMuch }
      if result.errors.count > 4096 { result.errors.removeLast(result.errors.count - 4096) }
    }
  }

  /// Takes what is there; false at the end.
  private static func take(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &piece, piece.count)
    if count > 0 { bytes += piece[..<count] }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  /// Milliseconds that only go forward.
  private static func clock() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ input: Int32, _ output: Int32, _ errors: Int32
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    // A signal that we ignore would be ignored by the program as well.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    // A locale that knows UTF-8, and no variable of ours.
    var variables: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C.UTF-8"), nil]
    defer { for word in words + variables { free(word) } }
    var pid: pid_t = 0
    var status = ETXTBSY
    // A program that is being written just now can be run in a moment.
    for _ in 0..<50 where status == ETXTBSY {
      status = posix_spawn(&pid, program, &actions, &attributes, &words, &variables)
      if status == ETXTBSY { usleep(10_000) }
    }
    return status == 0 ? pid : nil
  }
}

/// The two ends of a channel, closed when nobody has them.
private final class Pair {
  private(set) var ours: Int32
  private(set) var theirs: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
    (ours, theirs) = (ends[0], ends[1])
  }

  deinit {
    closeOurs()
    closeTheirs()
  }

  func closeOurs() {
    if ours >= 0 { close(ours) }
    ours = -1
  }

  func closeTheirs() {
    if theirs >= 0 { close(theirs) }
    theirs = -1
  }
}
