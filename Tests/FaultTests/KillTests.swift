import Foundation
import TestSupport
import Testing

/// The long forms, of which `make faults` runs every moment and `make test` some.
let isSoaking = ProcessInfo.processInfo.environment["BUDGET_SOAK"] == "1"

@Suite("Killed at a system call", .serialized, .waitsForPrograms) struct KillTests {
  @Test(
    "the file is the old or the new one, and the next change mends the rest", arguments: Scene.all)
  func killed(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      try #require(rehearsal.saving.count > 30, "the trace does not show the save")
      let moments = moments(of: rehearsal)
      for call in moments {
        let aftermath = try rehearsal.play([(call.name, call.occurrence, .kill)])
        #expect(aftermath.run.status == 137, "not killed at \(call)")
        #expect(aftermath.broken == [], "killed at \(call)")
      }
      print("\(scene): killed at \(moments.count) of \(rehearsal.calls.count) system calls")
    }
  }

  private func moments(of rehearsal: Rehearsal) -> [Strace.Call] {
    let isThorough = [Scene.first, .completing].contains {
      $0.description == rehearsal.scene.description
    }
    // Programs start alike, so two of them are killed from their first call on, the one after execve.
    if isSoaking { return isThorough ? Array(rehearsal.calls.dropFirst()) : rehearsal.working }
    return rehearsal.saving.enumerated().filter { $0.offset % (isThorough ? 3 : 9) == 0 }
      .map(\.element)
  }
}
