import Foundation
import TestSupport

/// The program `terminal-probe` in a pseudo-terminal: what is typed there, and the events it tells of.
final class ProbeRun {
  let terminal: PseudoTerminal
  private let report: Int32
  private var received: [UInt8] = []

  /// Starts the probe and waits until its screen is open.
  static func with(
    _ words: [String] = [], rows: Int = 24, columns: Int = 80, name: String = "xterm-256color",
    _ body: (ProbeRun) throws -> Void
  ) throws {
    let run = try ProbeRun(words, rows, columns, name)
    try run.expect("ready")
    try body(run)
  }

  private init(_ words: [String], _ rows: Int, _ columns: Int, _ name: String) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Unexpected(text: "no pipe: \(errno)") }
    defer { close(ends[1]) }
    report = ends[0]
    let path = Program.budget.path.replacingOccurrences(of: "/budget", with: "/terminal-probe")
    terminal = try PseudoTerminal(
      Program(path), words, environment: ["TERM": name], rows: rows, columns: columns,
      errors: ends[1])
  }

  deinit { close(report) }

  // MARK: - The keyboard

  /// Types bytes, as fast as they are taken; they go on their way while a line is waited for.
  func type(_ text: String) { terminal.type(text) }

  func resize(rows: Int, columns: Int) { terminal.resize(rows: rows, columns: columns) }

  func signal(_ number: Int32) { terminal.signal(number) }

  func hangUp() { terminal.hangUp() }

  // MARK: - The events

  /// The next line the probe writes.
  func line() throws -> String {
    let deadline = ContinuousClock.now + PseudoTerminal.patience
    while true {
      if let end = received.firstIndex(of: UInt8(ascii: "\n")) {
        defer { received.removeSubrange(...end) }
        return String(decoding: received[..<end], as: UTF8.self)
      }
      if terminal.pump(milliseconds: 1000, until: report) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(report, &buffer, buffer.count)
        guard count > 0 else { throw Unexpected(text: "the probe has ended") }
        received += buffer[..<count]
      }
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
}

/// What came from the probe, and what should have come.
struct Unexpected: Error {
  let text: String
}
