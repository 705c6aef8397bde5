import Foundation
import TestSupport
import Testing

@Suite("Blanks between words on a slow line") struct BlanksTests {
  private static let bold = "\u{1B}(B\u{1B}[0;1m"
  private static let underlined = "\u{1B}(B\u{1B}[0;4m"
  private static let plain = "\u{1B}(B\u{1B}[m"

  @Test("A few take the look before them where it cannot be seen, many none")
  func blanks() throws {
    try ProbeRun.with { probe in
      let start = probe.terminal.drawn.count
      probe.type("b")
      try probe.expect("keys b")
      try probe.terminal.wait("four rows") { terminal in
        Self.text(terminal, after: start).components(separatedBy: "two").count > 4
      }
      let rows = Self.text(probe.terminal, after: start).components(separatedBy: "two")
      #expect(rows[0].hasSuffix("\(Self.bold)one "))
      #expect(!rows[1].contains("one  "))
      #expect(rows[2].hasSuffix("one \(Self.underlined)"))
      #expect(rows[3].contains("one\(Self.plain) "))
      probe.type("q")
    }
  }

  private static func text(_ terminal: PseudoTerminal, after start: Int) -> String {
    String(decoding: terminal.drawn[start...], as: UTF8.self)
  }
}
