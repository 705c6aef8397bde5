import CSpawn
import Foundation

/// A program in a pseudo-terminal of its own: what is typed there, what it draws, how it leaves the terminal.
public final class PseudoTerminal {
  /// All that was drawn so far.
  public private(set) var drawn: [UInt8] = []
  /// Whether the terminal takes what the program draws; one that has stopped lets it wait.
  public var isReading = true

  private let pid: pid_t
  private let terminal: Descriptor
  private var unsent: ArraySlice<UInt8> = []
  private var hasEnded = false

  /// Longer than anything takes, even under a sanitizer on a busy machine.
  public static let patience = Duration.seconds(180)

  /// Starts a program; what it writes to standard error goes to a descriptor of the caller's, else to the terminal.
  public init(
    _ program: Program, _ arguments: [String], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80, errors: Int32? = nil, in folder: String = "/"
  ) throws {
    var (near, far): (Int32, Int32) = (-1, -1)
    var size = Self.size(rows, columns)
    try check(openpty(&near, &far, nil, nil, &size) == 0 ? 0 : errno)
    terminal = try Descriptor(near)
    let side = try Descriptor(far)
    let variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ].merging(SanitizerOptions.environment) { $1 }.merging(environment) { $1 }
    var pid: pid_t = 0
    try Program.withCStrings([program.path] + arguments) { arguments in
      try Program.withCStrings(variables.map { "\($0)=\($1)" }) { variables in
        try check(
          cspawn(
            &pid, program.path, arguments, variables, folder, side.number, side.number,
            errors ?? side.number))
      }
    }
    self.pid = pid
    _ = fcntl(terminal.number, F_SETFL, O_NONBLOCK)
  }

  deinit {
    guard !hasEnded else { return }
    kill(pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
  }

  // MARK: - The keyboard

  /// Types text, as fast as it is taken; it goes on its way whenever something is waited for.
  public func type(_ text: String) {
    unsent += Array(text.utf8)
    pump(milliseconds: 0)
  }

  /// Waits until all that was typed has been taken.
  public func waitUntilTaken() throws { try wait("the keys to be taken") { $0.unsent.isEmpty } }

  /// Changes the terminal's size; `isTold` has the program hear of it, as the system does whose terminal it controls.
  public func resize(rows: Int, columns: Int, isTold: Bool = false) {
    var size = Self.size(rows, columns)
    _ = ioctl(terminal.number, UInt(TIOCSWINSZ), &size)
    if isTold { signal(SIGWINCH) }
  }

  /// Sends the program a signal.
  public func signal(_ number: Int32) { kill(pid, number) }

  /// Closes the terminal under the program.
  public func hangUp() { terminal.close() }

  // MARK: - The screen

  /// Waits until a text has been drawn, after so many bytes.
  public func wait(for text: String, after start: Int = 0) throws {
    let bytes = Array(text.utf8)
    try wait(text) { terminal in
      terminal.drawn[min(start, terminal.drawn.count)...].windows(of: bytes.count)
        .contains { $0.elementsEqual(bytes) }
    }
  }

  /// Looks again and again until something is as it should be.
  public func wait(_ what: String, until isThere: (PseudoTerminal) -> Bool) throws {
    let deadline = ContinuousClock.now + Self.patience
    while !isThere(self) {
      guard ContinuousClock.now < deadline else {
        throw NeverCame(what: what, drawn: String(decoding: drawn.suffix(4000), as: UTF8.self))
      }
      pump(milliseconds: 10)
    }
  }

  /// Waits for the program to end; its exit status, 128 and the signal's number when a signal ended it.
  public func end() throws -> Int32 {
    var status: Int32 = 0
    let pid = pid
    try wait("the program's end") { terminal in
      if waitpid(pid, &status, WNOHANG) == pid { terminal.hasEnded = true }
      return terminal.hasEnded
    }
    pump(milliseconds: 0)
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Whether lines are edited and echoed, as before a program with a screen took the terminal.
  public var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(terminal.number, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// Whether the program waits for the system, taking no processor time, each of fifty times it is looked at.
  public var isWaiting: Bool {
    var seen: Set<[Substring]> = []
    for _ in 0..<50 {
      guard let line = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8) else {
        return false
      }
      let fields = line.split(separator: " ")
      guard fields[2] == "S" else { return false }
      seen.insert([fields[13], fields[14]])
      usleep(1_000)
    }
    return seen.count == 1
  }

  /// Whether none of the program's threads runs for so long, however briefly.
  public func isIdle(milliseconds: UInt32) -> Bool {
    let before = switches
    usleep(milliseconds * 1_000)
    return before != nil && before == switches
  }

  /// How often each thread has given up the processor or was made to, by its number.
  private var switches: [String: [Substring]]? {
    guard let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task")
    else { return nil }
    return threads.reduce(into: [:]) { switches, thread in
      let path = "/proc/\(pid)/task/\(thread)/status"
      let lines = (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: "\n")
      switches[thread] = lines?.filter { $0.contains("ctxt_switches") }
    }
  }

  /// The most memory that the program has had at once, in KiB; nil when it has ended.
  public var peakKilobytes: Int? {
    let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  /// Sends what was typed and takes what is drawn; true when another descriptor can be read.
  @discardableResult
  public func pump(milliseconds: Int32, until other: Int32 = -1) -> Bool {
    let wanted = (isReading ? POLLIN : 0) | (unsent.isEmpty ? 0 : POLLOUT)
    // A negative number is a place that poll leaves out.
    var places = [
      pollfd(fd: wanted == 0 ? -1 : terminal.number, events: Int16(wanted), revents: 0),
      pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&places, 2, milliseconds)
    let ready = Int32(places[0].revents)
    if ready & POLLIN != 0 {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(terminal.number, &buffer, buffer.count)
      if count > 0 { drawn += buffer[..<count] }
    } else if ready & (POLLHUP | POLLERR) != 0 {
      // The program has ended, and poll would not wait any more.
      usleep(1_000)
    }
    if ready & POLLOUT != 0 {
      let count = unsent.withUnsafeBytes { write(terminal.number, $0.baseAddress, $0.count) }
      if count > 0 { unsent.removeFirst(count) }
    }
    return places[1].revents != 0
  }

  private static func size(_ rows: Int, _ columns: Int) -> winsize {
    winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
  }
}

/// What never came on a pseudo-terminal, and what was drawn last.
public struct NeverCame: Error {
  let what: String
  let drawn: String
}

extension ArraySlice {
  /// Every run of so many elements.
  fileprivate func windows(of length: Int) -> some Sequence<ArraySlice<Element>> {
    (startIndex..<Swift.max(startIndex, endIndex - length + 1)).lazy.map { self[$0..<$0 + length] }
  }
}
