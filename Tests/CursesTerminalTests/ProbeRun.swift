import CSpawn
import Foundation
import TestSupport

/// The program `terminal-probe` in a pseudo-terminal: what is typed there, and the events it tells of.
final class ProbeRun {
  private var terminal: Int32 = -1
  private var report: Int32 = -1
  private var pid: pid_t = 0
  private var unsent: ArraySlice<UInt8> = []
  private var received: [UInt8] = []

  /// Longer than anything takes, even on a busy machine.
  private static let patience = Duration.seconds(60)

  /// Starts the probe and waits until its screen is open.
  static func with(_ words: [String] = [], _ body: (ProbeRun) throws -> Void) throws {
    let run = try ProbeRun(words)
    defer { run.end() }
    try run.expect("ready")
    try body(run)
  }

  private init(_ words: [String]) throws {
    var far: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var ends: [Int32] = [-1, -1]
    guard openpty(&terminal, &far, nil, nil, &size) == 0, pipe(&ends) == 0 else {
      throw Unexpected(text: "no terminal: \(errno)")
    }
    report = ends[0]
    let path = Program.budget.path.replacingOccurrences(of: "/budget", with: "/terminal-probe")
    let arguments = Self.copies([path] + words)
    let environment = Self.copies(
      ["TERM=xterm-256color", "LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"])
    let result = cspawn(&pid, path, arguments + [nil], environment + [nil], "/", far, far, ends[1])
    for text in arguments + environment { free(text) }
    close(far)
    close(ends[1])
    guard result == 0 else { throw Unexpected(text: "\(path): \(result)") }
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
  }

  private static func copies(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0) }
  }

  // MARK: - The keyboard

  /// Types bytes, as fast as they are taken; they go on their way while a line is waited for.
  func type(_ text: String) {
    unsent += Array(text.utf8)
    _ = pump(waitMilliseconds: 0)
  }

  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { kill(pid, number) }

  /// Closes the terminal under the program.
  func hangUp() {
    if terminal >= 0 { close(terminal) }
    terminal = -1
  }

  // MARK: - The events

  /// The next line the probe writes.
  func line() throws -> String {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        defer { received.removeSubrange(...end) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      guard pump(waitMilliseconds: 1000) else { throw Unexpected(text: "the probe has ended") }
      guard ContinuousClock.now < deadline else { throw Unexpected(text: "no event came") }
    }
  }

  /// Makes sure that the next lines are these.
  func expect(_ lines: String...) throws {
    for wanted in lines {
      let line = try line()
      guard line == wanted else { throw Unexpected(text: "\(line) instead of \(wanted)") }
    }
  }

  /// Sends, drops what is drawn and keeps what is told; false when the probe has ended.
  private func pump(waitMilliseconds: Int32) -> Bool {
    var places = [
      pollfd(
        fd: terminal, events: Int16(POLLIN | (unsent.isEmpty ? 0 : POLLOUT)), revents: 0),
      pollfd(fd: report, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&places, 2, waitMilliseconds)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    if Int32(places[0].revents) & POLLIN != 0 { _ = read(terminal, &buffer, buffer.count) }
    if Int32(places[0].revents) & POLLOUT != 0 {
      let count = unsent.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 { unsent.removeFirst(count) }
    }
    guard places[1].revents != 0 else { return true }
    let count = read(report, &buffer, buffer.count)
    if count > 0 { received += buffer[..<count] }
    return count > 0
  }

  private func end() {
    kill(pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    hangUp()
    close(report)
  }
}

/// What came from the probe, and what should have come.
struct Unexpected: Error {
  let text: String
}
