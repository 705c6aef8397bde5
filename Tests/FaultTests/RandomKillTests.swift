import BudgetModel
import Foundation
import TestSupport
import Testing

/// Kills that hit a program wherever it is, between two system calls or within one.
@Suite("Killed at a random moment", .serialized, .waitsForPrograms) struct RandomKillTests {
  private static let kills = isSoaking ? 500 : 10
  /// BUDGET_FAULT_SEED repeats the delays of a run.
  private static let seed =
    ProcessInfo.processInfo.environment["BUDGET_FAULT_SEED"].flatMap { UInt64($0) }
    ?? (isSoaking ? UInt64(Date().timeIntervalSince1970) : 1)

  @Test(
    "the file is the old or the new one, and the next change mends the rest",
    arguments: [Scene.later, .applying, .closing, .restoring])
  func killed(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      let longest = try Self.duration(of: rehearsal)
      var numbers = SeededNumbers(seed: Self.seed)
      var tally = Tally()
      for kill in 1...Self.kills {
        let share = Double.random(in: 0...1, using: &numbers)
        let aftermath = try rehearsal.play { stage, arguments in
          let run = try Program.budget.run(
            arguments, environment: Scene.environment, killedAfter: longest * share)
          tally.count(run, try stage.names())
          return run
        }
        #expect([0, 137].contains(aftermath.run.status))
        #expect(
          aftermath.broken == [],
          "kill \(kill) of seed \(Self.seed), after \(longest * share) of \(longest)")
      }
      print("\(scene): killed after up to \(longest), seed \(Self.seed): \(tally)")
    }
  }

  /// What an undisturbed run takes, the longest of some.
  private static func duration(of rehearsal: Rehearsal) throws -> Duration {
    try (1...3).map { _ in
      try Rehearsal.inCopy(of: rehearsal.template) { stage in
        let arguments = rehearsal.scene.arguments(stage[Scene.file])
        return try ContinuousClock().measure {
          _ = try Program.budget.run(arguments, environment: Scene.environment)
        }
      }
    }.max() ?? .zero
  }

  /// How far the runs came.
  private struct Tally: CustomStringConvertible {
    private var ended = 0
    private var withinSave = 0
    private var elsewhere = 0

    mutating func count(_ run: Run, _ names: [String]) {
      if run.status == 0 {
        ended += 1
      } else if names.contains(where: { $0.hasSuffix(".tmp") }) {
        withinSave += 1
      } else {
        elsewhere += 1
      }
    }

    var description: String {
      "\(withinSave) with new contents half way, \(elsewhere) at other moments, \(ended) ended before"
    }
  }
}
