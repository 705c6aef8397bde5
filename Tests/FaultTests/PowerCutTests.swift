import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

/// What a disk may hold after the power fails at any moment of a save: of what was not flushed, any part in any order.
@Suite("A power cut", .serialized, .waitsForPrograms) struct PowerCutTests {
  @Test(
    "the file is the old or the new one, what was acknowledged is there, and the next change mends the rest",
    arguments: Act.all.filter { !$0.hasEditor })
  func cut(_ act: Act) throws {
    try TemporaryFolder.with(in: TemporaryFolder.memory) { template in
      let rehearsal = try ActRehearsal(act, in: template)
      let (disk, operations) = try record(act, rehearsal)
      try #require(operations.count >= 8, "the save was not recorded")
      var seen: Set<Disk> = []
      for moment in 0...operations.count {
        let isAcknowledged = moment == operations.count
        for state in disk.states(after: operations[..<moment])
        where seen.insert(state).inserted || isAcknowledged {
          try TemporaryFolder.with(in: TemporaryFolder.memory) { stage in
            try state.write(to: stage)
            let run = Run(stdout: "", stderr: "", status: isAcknowledged ? 0 : 137)
            let aftermath = try Aftermath(of: run, in: stage, states: rehearsal.states)
            #expect(aftermath.broken == [], "cut after step \(moment)")
          }
        }
      }
      print("\(act): \(operations.count) steps, \(seen.count) states of the disk")
    }
  }

  /// Plays an act and writes down what it does to the disk.
  private func record(
    _ act: Act, _ rehearsal: ActRehearsal
  ) throws -> (Disk, [DiskOperation]) {
    try rehearsal.inCopy { stage in
      let disk = try Disk(reading: stage)
      let recorder = DiskRecorder()
      var ledger = try Act.open(stage)
      ledger.calls = act.system(recorder.calls, stage)
      _ = try act.save(&ledger)
      return (disk, recorder.operations)
    }
  }
}
