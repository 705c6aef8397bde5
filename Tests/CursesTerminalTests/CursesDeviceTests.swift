import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("The live device in a pseudo-terminal") struct CursesDeviceTests {
  @Test("Keys that wait already come together, in order") func batch() throws {
    try ProbeRun.with(["await=9"]) { probe in
      probe.type("12\r\u{1B}[A预q")
      try probe.expect("keys 1 2 enter up 预 q")
    }
  }

  @Test("Keys struck one after another come at once, each by itself") func typing() throws {
    try ProbeRun.with { probe in
      for key in ["1", "2", "预"] {
        probe.type(key)
        try probe.expect("keys \(key)")
      }
      probe.type("\u{1B}")
      try probe.expect("keys escape")
    }
  }

  @Test("Ctrl with letters and arrows, Alt with digits and arrows, and Shift-Tab are keys")
  func chords() throws {
    try ProbeRun.with(["await=45"]) { probe in
      // Ctrl-S and Ctrl-Q would stop the terminal, and Ctrl-C the program, were they not keys.
      probe.type("\u{18}\u{05}\u{13}\u{0E}\u{10}\u{11}\u{03}\u{1B}1\u{1B}9\u{1B}[Z")
      probe.type("\u{1B}[1;3A\u{1B}[1;3B\u{1B}[1;5A\u{1B}[1;5B\u{1B}[1;5Cq")
      try probe.expect(
        #"keys control("x") control("e") control("s") control("n") control("p") control("q") "#
          + #"control("c") alt("1") alt("9") backTab altArrow(TerminalKit.Arrow.up) "#
          + "altArrow(TerminalKit.Arrow.down) controlArrow(TerminalKit.Arrow.up) "
          + "controlArrow(TerminalKit.Arrow.down) controlArrow(TerminalKit.Arrow.right) q")
    }
  }

  @Test("A paste ends a batch, and what follows it is another") func pasteBetweenKeys() throws {
    try ProbeRun.with(["await=18"]) { probe in
      probe.type("1\u{1B}[200~ab\r\n\u{1B}[201~2q")
      try probe.expect("keys 1", "paste 3 whole", "keys 2 q")
    }
  }

  @Test("What follows more text than anybody types is a paste that nothing marks")
  func longBurst() throws {
    try ProbeRun.with(["await=4095"]) { probe in
      probe.type(String(repeating: "预a\t1\r", count: 4_000))
      try probe.expect("keys \(Event.longestBatch)")
      // 4096 keys are 819 lines of five characters in seven bytes, and "预" of the next.
      try probe.expect("paste \(4_000 * 7 - 819 * 7 - 3) whole unmarked")
      probe.type("q")
      try probe.expect("keys q")
    }
  }

  @Test("After exactly one batch there is no paste of nothing")
  func exactBurst() throws {
    // Longer than the silence that ends such a paste.
    try ProbeRun.with(["await=4095", "timeout=300"]) { probe in
      probe.type(String(repeating: "a", count: Event.longestBatch))
      try probe.expect("keys \(Event.longestBatch)", "timeout")
      probe.type("q")
      var line = try probe.line()
      while line == "timeout" { line = try probe.line() }
      #expect(line == "keys q")
    }
  }

  @Test("A long burst with a key in it arrives whole, in batches of the limit at most")
  func longBurstOfKeys() throws {
    try ProbeRun.with(["await=4000"]) { probe in
      probe.type(String(repeating: "a\u{1B}[A", count: 5_000))
      var counts: [Int] = []
      while counts.reduce(0, +) < 10_000 {
        let words = try probe.line().split(separator: " ")
        counts.append(words.count == 2 ? Int(words[1]) ?? 1 : words.count - 1)
      }
      #expect(counts.reduce(0, +) == 10_000)
      #expect(counts.allSatisfy { $0 <= Event.longestBatch })
      #expect(counts[0] >= 1000)
    }
  }

  @Test("A signal is told before the keys that wait") func signal() throws {
    try ProbeRun.with(["await=4000", "raise"]) { probe in
      probe.type(String(repeating: "a\u{1B}[A", count: 5_000))
      let first = try probe.line()
      #expect(first.hasPrefix("keys "))
      try probe.expect("terminate \(SIGTERM)")
    }
  }

  @Test("While keys are handled a signal or a lost terminal can be asked about")
  func ending() throws {
    try ProbeRun.with(["await=1", "raise", "ending"]) { probe in
      probe.type("a")
      try probe.expect("going on", "keys a", "ending", "terminate \(SIGTERM)")
    }
    try ProbeRun.with(["await=1", "ending"]) { probe in
      probe.type("h")
      try probe.expect("going on", "keys h")
      probe.hangUp()
      try probe.expect("ending", "closed")
    }
  }

  @Test("Another size is told before the keys that wait") func resize() throws {
    try ProbeRun.with(["await=2"]) { probe in
      probe.resize(rows: 30, columns: 100)
      probe.type("1q")
      try probe.expect("resize 30x100", "keys 1 q")
    }
  }

  @Test("A frame comes although what can be read meanwhile is nothing that anybody is told of")
  func frameBeforeInput() throws {
    try ProbeRun.with(["mouse"]) { probe in
      probe.type("P")
      try probe.expect("keys P")
      // The left button is let go.
      probe.type("\u{1B}[<0;12;3m")
      try probe.terminal.wait(for: "p23")
      probe.type("q")
      try probe.expect("keys q")
    }
  }

  @Test("A hundred wakes of another thread end the wait once") func wake() throws {
    try ProbeRun.with { probe in
      probe.type("w")
      try probe.expect("keys w", "woken")
      probe.type("q")
      try probe.expect("keys q")
    }
  }

  @Test("Keys that were there before a wake come before it") func keysBeforeWake() throws {
    try ProbeRun.with(["await=2", "wake"]) { probe in
      probe.type("12")
      try probe.expect("keys 1 2", "woken")
    }
  }

  @Test("Ten megabytes are pasted in one pass, cut and told") func hugePaste() throws {
    try ProbeRun.with { probe in
      probe.type("\u{1B}[200~" + String(repeating: "x", count: 10 << 20) + "\u{1B}[201~q")
      try probe.expect("paste \(Paste.byteLimit) truncated", "keys q")
    }
  }

  @Test("Ten megabytes that nothing marks are a paste as well, cut and told")
  func hugeUnmarkedPaste() throws {
    try ProbeRun.with(["await=4095"]) { probe in
      probe.type(String(repeating: "x", count: 10 << 20))
      try probe.expect("keys \(Event.longestBatch)", "paste \(Paste.byteLimit) truncated unmarked")
      probe.type("q")
      try probe.expect("keys q")
    }
  }

  @Test("A signal ends a paste whose end does not come", arguments: ["\u{1B}[200~", ""])
  func signalWithinPaste(mark: String) throws {
    try ProbeRun.with(["await=4000"]) { probe in
      probe.type(mark + String(repeating: "1", count: 20_000))
      try probe.terminal.waitUntilTaken()
      probe.signal(SIGTERM)
      var line = try probe.line()
      while line.hasPrefix("keys") || line.hasPrefix("paste") { line = try probe.line() }
      #expect(line == "terminate \(SIGTERM)")
    }
  }

  @Test("A paste is ended after a second's silence, not by a shorter timeout")
  func endlessPaste() throws {
    try ProbeRun.with(["timeout=20"]) { probe in
      try probe.expect("timeout")
      probe.type("\u{1B}[200~ab")
      var line = try probe.line()
      var timeouts = 0
      while line == "timeout" {
        timeouts += 1
        line = try probe.line()
      }
      #expect(line == "paste 2 whole")
      #expect(timeouts >= 5)
      probe.type("q")
      line = try probe.line()
      while line == "timeout" { line = try probe.line() }
      #expect(line == "keys q")
    }
  }

  @Test("A lost terminal is the end") func hangUp() throws {
    try ProbeRun.with { probe in
      probe.hangUp()
      try probe.expect("closed")
    }
  }

  @Test("A wait without end is ended by a signal") func terminate() throws {
    try ProbeRun.with { probe in
      probe.signal(SIGHUP)
      try probe.expect("terminate \(SIGHUP)")
    }
  }
}
