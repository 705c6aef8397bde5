import Foundation
import TestSupport
import Testing

/// A program that gets no more memory ends, as Swift has it: that it may, but not leave anything half written.
@Suite("Memory that runs out", .serialized, .waitsForPrograms) struct AllocationTests {
  /// Every piece of memory of a kilobyte or more is asked for by itself, so that each can be refused.
  private static let environment = Scene.environment.merging(
    ["GLIBC_TUNABLES": "glibc.malloc.mmap_threshold=1024:glibc.malloc.top_pad=0"]
  ) { first, _ in first }

  @Test(
    "none is to be had from any moment of the work on",
    arguments: [Scene.later, .applying, .closing, .restoring])
  func refused(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      // So that `ErrorTests` refuse some while the program works.
      #expect(rehearsal.working.contains { ["mmap", "brk"].contains($0.name) })
      let calls = try Rehearsal.inCopy(of: template) { stage in
        try Strace.calls(
          of: .budget, scene.arguments(stage[Scene.file]), environment: Self.environment
        ).calls
      }
      let working = calls.drop { !$0.line.contains("\(Scene.file)\"") || $0.name == "execve" }
      var moments = working.filter { $0.name == "mmap" || $0.name == "brk" }
      try #require(moments.count > 20, "the work asks for memory \(moments.count) times only")
      if !isSoaking {
        moments = moments.enumerated().filter { $0.offset % (moments.count / 6) == 0 }
          .map(\.element)
      }
      var ended: [Int32: Int] = [:]
      for moment in moments {
        let aftermath = try rehearsal.play { _, arguments in
          // The one way to get memory is tried where the other fails.
          let faults = ["mmap", "brk"].map { name -> (String, Int?, Strace.Fault) in
            let before = calls.prefix { $0 != moment }.count { $0.name == name }
            return (name, nil, .errors("ENOMEM", from: before + 1))
          }
          return try Strace.run(
            .budget, arguments, faults: faults, environment: Self.environment)
        }
        #expect(aftermath.broken == [], "no memory from \(moment) on")
        ended[aftermath.run.status, default: 0] += 1
      }
      // Some of it was needed.
      #expect(ended.keys.contains { $0 != 0 })
      print("\(scene): no memory from \(moments.count) moments on; ended with \(ended)")
    }
  }

  @Test("an address space of any size", arguments: [Scene.later, .applying])
  func limited(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      let enough = try Self.enough(for: rehearsal)
      // Below, the program does not come to its work.
      let sizes = stride(
        from: enough, to: enough - (3 << 20), by: isSoaking ? -8_192 : -384 << 10)
      var ended: [Int32: Int] = [:]
      for size in sizes {
        let aftermath = try rehearsal.play { _, arguments in try Self.run(arguments, size) }
        #expect(aftermath.broken == [], "with \(size) bytes")
        ended[aftermath.run.status, default: 0] += 1
      }
      #expect(ended.keys.contains { $0 != 0 })
      print("\(scene): address spaces below \(enough) bytes; ended with \(ended)")
    }
  }

  private static func run(_ arguments: [String], _ size: Int) throws -> Run {
    try Program("/usr/bin/prlimit").run(
      ["--as=\(size):", "--", Program.budget.path] + arguments, environment: Scene.environment)
  }

  /// The least address space that is enough for the work, to sixteen kilobytes.
  private static func enough(for rehearsal: Rehearsal) throws -> Int {
    var (low, high) = (1 << 20, 1 << 33)
    while high - low > 16_384 {
      let middle = (low + high) / 2
      let attempt: Run = try Rehearsal.inCopy(of: rehearsal.template) { stage in
        try run(rehearsal.scene.arguments(stage[Scene.file]), middle)
      }
      if attempt.status == 0 { high = middle } else { low = middle }
    }
    return high
  }
}
