import Foundation
import TestSupport
import Testing

@Suite("The live device lends its terminal") struct LendingTests {
  /// Tells when it has begun and which line it has read.
  private static let reading = "lend=echo begun >&2; read x; echo \"got $x\" >&2"

  @Test("to a program that edits lines, and draws its own again after it") func lend() throws {
    try ProbeRun.with([Self.reading]) { probe in
      probe.type("l")
      try probe.expect("keys l", "begun")
      #expect(probe.terminal.isCooked)
      #expect(probe.draws("\u{1B}[?1049l", after: 0))
      #expect(probe.draws("\u{1B}[?2004l", after: 0))
      let start = probe.terminal.drawn.count
      probe.type("预算\n")
      try probe.expect("got 预算", "lent 0")
      try probe.terminal.wait(for: "\u{1B}[?1049h", after: start)
      #expect(!probe.terminal.isCooked)
      probe.type("q")
      try probe.expect("keys q")
      let status = try probe.terminal.end()
      #expect(status == 0)
      #expect(probe.terminal.isCooked)
    }
  }

  @Test("twice") func again() throws {
    try ProbeRun.with(["lend=exit 3"]) { probe in
      for _ in 0..<2 {
        probe.type("l")
        try probe.expect("keys l", "lent 3")
      }
    }
  }

  @Test("and asks for the size afterwards") func size() throws {
    try ProbeRun.with([Self.reading]) { probe in
      probe.type("l")
      try probe.expect("keys l", "begun")
      probe.resize(rows: 30, columns: 100)
      probe.signal(SIGWINCH)
      probe.type("x\n")
      try probe.expect("got x", "lent 0", "resize 30x100")
    }
  }

  @Test("and ends, all given back, at a signal that comes meanwhile", arguments: [SIGTERM, SIGHUP])
  func signal(number: Int32) throws {
    try ProbeRun.with([Self.reading]) { probe in
      probe.type("l")
      try probe.expect("keys l", "begun")
      probe.signal(number)
      // What was started is asked to end first.
      try probe.expect("lent \(128 + SIGTERM)", "terminate \(number)")
      let start = probe.terminal.drawn.count
      let status = try probe.terminal.end()
      #expect(status == 0)
      #expect(probe.terminal.isCooked)
      #expect(!probe.draws("\u{1B}[?1049h", after: start))
    }
  }

  @Test("and lends nothing once it is ending") func ending() throws {
    try ProbeRun.with(["await=1", "raise", "lend=echo begun >&2"]) { probe in
      probe.type("l")
      try probe.expect("keys l", "lent nothing", "terminate \(SIGTERM)")
    }
  }

  @Test("and notices that it is lost meanwhile") func hangUp() throws {
    try ProbeRun.with(["lend=echo begun >&2; while :; do sleep 1; done"]) { probe in
      probe.type("l")
      try probe.expect("keys l", "begun")
      probe.hangUp()
      try probe.expect("lent \(128 + SIGTERM)", "closed")
    }
  }

  @Test("with the keyboard's signals, which are not its own then", arguments: [SIGINT, SIGQUIT])
  func keyboard(number: Int32) throws {
    try ProbeRun.with([Self.reading]) { probe in
      probe.type("l")
      try probe.expect("keys l", "begun")
      probe.signal(number)
      probe.type("x\n")
      try probe.expect("got x", "lent 0")
      // Afterwards they are again.
      probe.signal(number)
      try probe.expect("terminate \(number)")
    }
    // A shell that has trapped nothing ends of one.
    try ProbeRun.with(["lend=kill -\(number) $$; echo begun >&2"]) { probe in
      probe.type("l")
      try probe.expect("keys l", "lent \(128 + number)")
    }
  }

  @Test("and stops with what it was lent to, without another word of it") func stop() throws {
    try ProbeRun.with([Self.reading]) { probe in
      probe.type("l")
      try probe.expect("keys l", "begun")
      probe.signal(SIGTSTP)
      probe.signal(SIGCONT)
      probe.type("x\n")
      try probe.expect("got x", "lent 0")
      probe.type("q")
      try probe.expect("keys q")
    }
  }

  @Test("with standard error, where that is the terminal") func standardError() throws {
    let path = Program.budget.path.replacingOccurrences(of: "/budget", with: "/terminal-probe")
    let terminal = try PseudoTerminal(Program(path), ["lend=echo vis''ible >&2; read x"])
    terminal.type("l")
    try terminal.wait(for: "visible")
    terminal.type("\n")
    try terminal.wait("the screen") { !$0.isCooked }
    // What the probe says itself is held back to the end again.
    let held = String(decoding: terminal.drawn, as: UTF8.self)
    #expect(!held.contains("lent 0"))
    terminal.type("q")
    let status = try terminal.end()
    #expect(status == 0)
    #expect(String(decoding: terminal.drawn, as: UTF8.self).contains("lent 0"))
  }
}

extension ProbeRun {
  fileprivate func draws(_ text: String, after start: Int) -> Bool {
    String(decoding: terminal.drawn[start...], as: UTF8.self).contains(text)
  }
}
