import Foundation
import TestSupport
import Testing

/// The long forms, of which `make faults` runs every moment and `make test` some.
let isSoaking = ProcessInfo.processInfo.environment["BUDGET_SOAK"] == "1"

@Suite("Killed at a system call", .serialized) struct KillTests {
  @Test(
    "the file is the old or the new one, and the next change mends the rest", arguments: Scene.all)
  func killed(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      try #require(rehearsal.saving.count > 30, "the trace does not show the save")
      let some = scene.description == Scene.first.description ? 2 : 9
      let moments =
        isSoaking
        ? rehearsal.calls
        : rehearsal.saving.enumerated().filter { $0.offset % some == 0 }.map(\.element)
      // The first call is strace's own start of the program, the last the program's own end.
      for call in moments where call.name != "execve" {
        let aftermath = try rehearsal.play([(call.name, call.occurrence, .kill)])
        #expect(aftermath.run.status == 137, "not killed at \(call)")
        #expect(aftermath.broken == [], "killed at \(call)")
      }
      print("\(scene): killed at \(moments.count) system calls of \(rehearsal.calls.count)")
    }
  }
}
