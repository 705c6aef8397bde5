import Foundation
import TestSupport
import Testing

/// A real program that may write files up to a size only: the system takes what fits, then says EFBIG.
@Suite("A limit on the size of files", .serialized, .waitsForPrograms) struct SizeLimitTests {
  @Test(
    "what does not fit is told, and then nothing has changed and nothing lies about",
    arguments: isSoaking ? Scene.all : [.first, .torn, .applying, .restoring])
  func sweep(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      let before = try Self.sizes(in: template)
      let after = try Rehearsal.inCopy(of: template) { stage in
        let run = try Self.run(rehearsal, in: stage, limit: nil)
        try #require(run.status == 0, "\(run)")
        return try Self.sizes(in: stage)
      }
      // The two files that must be written; a backup that does not fit is told and keeps nothing from being saved.
      let needed = try #require([after[Scene.file], after[Scene.history]].compactMap { $0 }.max())
      let boundaries = Set([0] + before.values + after.values)
      for limit in Self.limits(around: boundaries, upTo: needed) {
        let aftermath = try rehearsal.play { stage, _ in
          let contents = try stage.bytes(of: Scene.file)
          let run = try Self.run(rehearsal, in: stage, limit: limit)
          guard run.status != 0 else { return run }
          // A torn line is moved aside before the change, and stays so.
          let names = try Set(stage.names()).subtracting(template.names()).filter {
            !$0.hasPrefix("\(Scene.history).torn-")
          }
          #expect(
            names.isSubset(of: [Scene.history, Scene.lock, Scene.backups]),
            "\(names) left at \(limit) bytes")
          // What an earlier save had finished but for its last step may have got there.
          let isCompleted = rehearsal.states.count > 2
          #expect(try isCompleted || stage.bytes(of: Scene.file) == contents, "at \(limit) bytes")
          return run
        }
        #expect(aftermath.broken == [], "at \(limit) bytes")
        #expect(
          aftermath.run.status == (limit >= needed ? 0 : 74),
          "at \(limit) of \(needed) bytes: \(aftermath.run)")
      }
      print("\(scene): limits from 0 to \(needed) bytes")
    }
  }

  private static func sizes(in folder: TemporaryFolder) throws -> [String: Int] {
    let names = [Scene.file, Scene.history].filter {
      FileManager.default.fileExists(atPath: folder[$0])
    }
    return try names.reduce(into: [:]) { $0[$1] = try folder.bytes(of: $1).count }
  }

  private static func limits(around boundaries: Set<Int>, upTo needed: Int) -> [Int] {
    let reach = isSoaking ? -40...40 : -1...0
    let near = boundaries.flatMap { boundary in reach.map { boundary + $0 } }
    let between = stride(from: 0, through: needed + 4_096, by: isSoaking ? 197 : 15_731)
    return Set(near + between).filter { $0 >= 0 }.sorted()
  }

  private static func run(
    _ rehearsal: Rehearsal, in stage: TemporaryFolder, limit: Int?
  ) throws -> Run {
    // Without the signal, of which a program dies, the call fails.
    let start = #"trap "" XFSZ; exec prlimit "$@""#
    return try Program("/bin/sh").run(
      ["-c", start, "sh", "--fsize=\(limit.map(String.init) ?? "unlimited"):", "--"]
        + [Program.budget.path] + rehearsal.scene.arguments(stage[Scene.file]),
      environment: Scene.environment.merging(["PATH": "/usr/bin:/bin"]) { first, _ in first })
  }
}
