import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("The live device gives its terminal back") struct EndingTests {
  /// All that would end a process: those with a name, and the real-time ones, as signal(7) lists them.
  static let ending: [Int32] =
    [
      SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGTERM, SIGSTKFLT, SIGXCPU, SIGVTALRM,
      SIGPROF, SIGIO, SIGPWR,
    ] + (34...64)

  @Test("at every signal that would end the process", arguments: ending)
  func signal(number: Int32) throws {
    try ProbeRun.with { probe in
      #expect(!probe.terminal.isCooked)
      probe.signal(number)
      try probe.expect("terminate \(number)")
      let status = try probe.terminal.end()
      #expect(status == 0)
      #expect(probe.isGivenBack)
    }
  }

  @Test("at every crash", arguments: [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS])
  func crash(number: Int32) throws {
    try ProbeRun.with { probe in
      probe.signal(number)
      let status = try probe.terminal.end()
      #expect(status == 128 + number)
      #expect(probe.isGivenBack)
    }
  }

  @Test("with the mouse off again, however it ends", arguments: [SIGTERM, SIGSEGV, 0])
  func mouse(number: Int32) throws {
    try ProbeRun.with(["mouse"]) { probe in
      let drawn = { String(decoding: probe.terminal.drawn, as: UTF8.self) }
      #expect(drawn().contains("\u{1B}[?1000h\u{1B}[?1006h"))
      // The left button at the 12th column of the 3rd row, and up again; then the wheel.
      probe.type("\u{1B}[<0;12;3M\u{1B}[<0;12;3m\u{1B}[<65;1;1Mx")
      try probe.expect("mouse press 2,11", "mouse wheelDown 0,0", "keys x")
      if number == 0 { probe.type("q") } else { probe.signal(number) }
      _ = try probe.terminal.end()
      #expect(probe.isGivenBack)
      let afterOn = drawn().components(separatedBy: "\u{1B}[?1000h").last ?? ""
      #expect(afterOn.contains("\u{1B}[?1006l\u{1B}[?1000l"))
    }
  }

  @Test("and goes on at signals that end nothing", arguments: [SIGCHLD, SIGURG, SIGWINCH])
  func harmless(number: Int32) throws {
    try ProbeRun.with { probe in
      probe.signal(number)
      probe.type("q")
      try probe.expect("keys q")
      let status = try probe.terminal.end()
      #expect(status == 0)
      #expect(probe.isGivenBack)
    }
  }

  @Test("also where the terminal has stopped reading", arguments: [SIGTERM, SIGHUP, SIGUSR1])
  func stalled(number: Int32) throws {
    try ProbeRun.with(["draw"], rows: 100, columns: 200) { probe in
      probe.terminal.isReading = false
      try probe.terminal.wait("a write that waits") { $0.isWaiting }
      probe.signal(number)
      try probe.expect("terminate \(number)")
      let status = try probe.terminal.end()
      #expect(status == 0)
      #expect(probe.terminal.isCooked)
      // Read again, the terminal finds the reset behind what it had not read.
      probe.terminal.isReading = true
      try probe.terminal.wait("the reset") { _ in probe.isGivenBack }
    }
  }

  @Test("A signal that comes while a write waits is not lost among thousands of others")
  func among() throws {
    try ProbeRun.with(["draw"], rows: 100, columns: 200) { probe in
      probe.terminal.isReading = false
      try probe.terminal.wait("a write that waits") { $0.isWaiting }
      for _ in 0..<100_000 { probe.signal(SIGWINCH) }
      probe.signal(SIGTERM)
      try probe.expect("terminate \(SIGTERM)")
    }
  }
}

extension ProbeRun {
  /// Whether the terminal edits lines again, shows the usual screen and its cursor, and marks no pastes.
  fileprivate var isGivenBack: Bool {
    let end = String(decoding: terminal.drawn.suffix(200), as: UTF8.self)
    return terminal.isCooked
      && ["\u{1B}[?1049l", "\u{1B}[?2004l"].allSatisfy(end.contains)
  }
}
