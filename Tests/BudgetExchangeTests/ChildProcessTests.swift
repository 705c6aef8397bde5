import BudgetImport
import Foundation
import TestSupport
import Testing

@testable import BudgetExchange

/// Lets everyone run a file.
func chmodExecutable(_ path: String) { chmod(path, 0o755) }

@Suite struct ChildProcessTests {
  @Test func whatGoesInComesOut() throws {
    let input = [UInt8](repeating: 0x61, count: 1 << 20)
    let output = try ChildProcess.run("/bin/cat", [], input: input)
    #expect(output.bytes == input)
    #expect(output.status == 0)
  }

  @Test func aProgramThatReadsNothingIsNoTrouble() throws {
    let output = try ChildProcess.run(
      "/bin/sh", ["-c", "echo out; echo err >&2; exit 3"],
      input: [UInt8](repeating: 0, count: 1 << 20))
    #expect(
      output == ChildOutput(bytes: Array("out\n".utf8), errors: Array("err\n".utf8), status: 3))
  }

  @Test func oneThatSaysTooMuchOrWorksTooLongIsKilled() {
    #expect(throws: ChildProblem.tooMuch) {
      try ChildProcess.run(
        "/bin/sh", ["-c", "while :; do echo aaaaaaaaaaaaaaaa; done"], input: [],
        limits: ChildLimits(seconds: 60, bytes: 1000))
    }
    #expect(throws: ChildProblem.tooSlow(seconds: 0)) {
      try ChildProcess.run("/bin/cat", [], input: [0], limits: ChildLimits(seconds: 0))
    }
  }

  @Test func oneThatNobodyWaitsForIsKilled() {
    let monitor = ProgressMonitor(report: { _ in }, isCancelled: { true })
    #expect(throws: ChildProblem.cancelled) {
      try ChildProcess.run("/bin/sh", ["-c", "sleep 100"], input: [], monitor: monitor)
    }
    #expect(throws: ChildProblem.cannotStart) {
      try ChildProcess.run("/nowhere/program", [], input: [])
    }
  }
}
