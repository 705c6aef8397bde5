import Foundation
import TerminalKit
import TestSupport
import Testing

@Suite("The live device at every size") struct SizeTests {
  @Test(
    "A size beyond reason is cut at the start, and no memory taken for it",
    arguments: [
      (1, 1, "1x1"), (0, 0, "24x80"), (0, 7, "24x7"), (500, 1000, "500x1000"),
      (501, 1001, "500x1000"), (5000, 5000, "500x1000"), (65535, 65535, "500x1000"),
      (65535, 1, "500x1"), (32768, 80, "500x80"),
    ])
  func start(rows: Int, columns: Int, size: String) throws {
    try ProbeRun.with(["size"], rows: rows, columns: columns) { probe in
      try probe.expect("size \(size)")
      let peak = try #require(probe.terminal.peakKilobytes)
      #expect(peak < 200_000)
      probe.type("q")
      try probe.expect("keys q")
    }
  }

  @Test(
    "and when it changes, or changed while the program was stopped",
    arguments: [
      (5000, 5000, "500x1000"), (65535, 65535, "500x1000"), (1, 1, "1x1"), (65535, 9, "500x9"),
    ])
  func change(rows: Int, columns: Int, size: String) throws {
    try ProbeRun.with { probe in
      probe.resize(rows: rows, columns: columns)
      // The system tells only those whose session the terminal is.
      probe.signal(SIGWINCH)
      try probe.expect("resize \(size)")
      // Told once: what is cut is the same however much larger the terminal is.
      probe.signal(SIGCONT)
      try probe.expect("resumed")
      let peak = try #require(probe.terminal.peakKilobytes)
      #expect(peak < 200_000)
      probe.type("q")
      try probe.expect("keys q")
    }
  }
}
