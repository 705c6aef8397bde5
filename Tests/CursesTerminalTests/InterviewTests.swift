import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("The live device asks its terminal") struct InterviewTests {
  private static let kind = "\u{1B}[?62;22c"
  private static let questions = "\u{1B}]11;?\u{7}\u{1B}[?2026$p\u{1B}[2;1H×─█\u{1B}[6n\u{1B}[c"

  private static func drawn(_ probe: ProbeRun) -> String {
    String(decoding: probe.terminal.drawn, as: UTF8.self)
  }

  @Test("on the screen of its own, before the first frame is drawn over it") func order() throws {
    try ProbeRun.with(["asks"]) { probe in
      probe.type("q")
      try probe.expect("keys q")
      let parts = Self.drawn(probe).components(separatedBy: Self.questions)
      try #require(parts.count == 2)
      #expect(parts[0].contains("\u{1B}[?1049h"))
      #expect(parts[1].contains("\u{1B}[H\u{1B}[2J"))
    }
  }

  @Test(
    "and tells what it has said once, when all of it has come",
    arguments: [
      ("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}[2;7R", "light wide"),
      ("\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}[2;4R", "dark narrow"),
      ("", "\u{1B}[2;5R", "unknown wide"),
      ("\u{1B}]11;rgb:fdf6/e3e3/0000\u{7}", "", "light unknown"),
      // A place in another row, or before the characters, says nothing of them.
      ("\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}[3;7R\u{1B}[2;1R", "dark unknown"),
    ])
  func answers(background: String, place: String, traits: String) throws {
    try ProbeRun.with(["asks"]) { probe in
      probe.type("1" + background + "2" + place + Self.kind)
      var keys = ""
      var line = try probe.line()
      while line.hasPrefix("keys ") {
        keys += line.dropFirst(5).filter { $0 != " " }
        line = try probe.line()
      }
      #expect(keys == "12")
      #expect(line == "traits \(traits)")
      // Said again it is no news, and never a key.
      probe.type(background + place + Self.kind + "q")
      try probe.expect("keys q")
    }
  }

  @Test("and takes what comes too late, or was not asked for, neither as a key nor as true")
  func unasked() throws {
    try ProbeRun.with { probe in
      probe.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[2;7R\u{1B}[?2026;2$y\(Self.kind)q")
      try probe.expect("keys q")
    }
    try ProbeRun.with(["asks"]) { probe in
      probe.type(Self.kind + "a")
      try probe.expect("keys a")
      probe.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}")
      try probe.expect("traits light unknown")
    }
  }

  @Test("and waits a little longer whether an Esc begins an answer, which it never loses")
  func escape() throws {
    try ProbeRun.with(["asks"]) { probe in
      probe.type("\u{1B}")
      try probe.expect("keys escape")
      probe.type("\u{1B}[")
      try probe.expect(#"keys alt("[")"#)
      probe.type("\u{1B}]1")
      try probe.expect(#"keys alt("]") 1"#)
      // Nobody types so much of an answer, so it may take its time.
      probe.type("\u{1B}]11;rgb:ffff/")
      try probe.terminal.waitUntilTaken()
      try probe.terminal.wait("the rest to be waited for") { $0.isWaiting }
      probe.type("ffff/ffff\u{1B}\\\(Self.kind)")
      try probe.expect("traits light unknown")
    }
  }

  @Test(
    "only where its name says that it understands",
    arguments: ["linux", "vt100", "xterm", "tmux-256color"])
  func name(_ name: String) throws {
    try ProbeRun.with(["asks"], name: name) { probe in
      probe.type("d")
      try probe.expect("keys d")
      try probe.terminal.wait(for: "x0")
      let isAsked = Self.drawn(probe).contains(Self.questions)
      #expect(isAsked == (name == "xterm" || name == "tmux-256color"))
    }
  }

  @Test("once more for what it need not have been asked at first") func later() throws {
    try ProbeRun.with { probe in
      let first = "\u{1B}[?2026$p\u{1B}[c"
      #expect(Self.drawn(probe).components(separatedBy: first).count == 2)
      probe.type(Self.kind + "A")
      try probe.expect("keys A")
      try probe.terminal.wait(for: "\u{1B}]11;?\u{7}\u{1B}[2;1H×─█\u{1B}[6n\u{1B}[c")
      try probe.terminal.wait(for: "n0")
      probe.type("\u{1B}[2;7R\(Self.kind)")
      try probe.expect("traits unknown wide")
    }
  }

  @Test(
    "and has large changes shown as one where it can",
    arguments: [(2, true), (1, true), (0, false), (4, false)])
  func synchronized(setting: Int, isUsed: Bool) throws {
    try ProbeRun.with { probe in
      probe.type("\u{1B}[?2026;\(setting)$y\(Self.kind)d")
      try probe.expect("keys d")
      try probe.terminal.wait(for: "x0")
      // A row is not worth the bytes.
      #expect(!Self.drawn(probe).contains("\u{1B}[?2026h"))
      let start = probe.terminal.drawn.count
      probe.type("D")
      try probe.terminal.wait(for: "o23", after: start)
      if isUsed { try probe.terminal.wait(for: "\u{1B}[?2026l", after: start) }
      let frame = String(decoding: probe.terminal.drawn[start...], as: UTF8.self)
      #expect(frame.contains("\u{1B}[?2026h") == isUsed)
      if isUsed {
        let inside = frame.components(separatedBy: "\u{1B}[?2026h")[1]
          .components(separatedBy: "\u{1B}[?2026l")[0]
        #expect(inside.contains("o1") && inside.contains("o23"))
      }
      // However it ends, the terminal goes on showing what comes.
      probe.signal(11)
      _ = try probe.terminal.end()
      let end = String(decoding: probe.terminal.drawn.suffix(200), as: UTF8.self)
      #expect(end.contains("\u{1B}[?2026l") == isUsed)
    }
  }
}
