import Foundation
import Glibc
import TestSupport
import Testing

/// A real disk, of pages in memory, that fills up in the middle of a save.
@Suite("A disk that fills up", .serialized, .waitsForPrograms) struct FullDiskTests {
  private static let page = 4_096
  /// More than any of these saves takes: book, backup, history and what is moved aside.
  private static let enough = 32

  @Test(
    "with any number of free pages the file is the old or the new one, and what failed left nothing",
    arguments: isSoaking ? Scene.all : [.first, .later, .torn, .restoring])
  func sweep(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      let ended = try Mounts.with { mounts in
        try FileSystem(description: "tmpfs", options: ["size=1m"], type: "tmpfs").with(mounts) {
          disk in
          var ended: [Int32] = []
          for pages in stride(from: 0, through: Self.enough, by: isSoaking ? 1 : 4) {
            let aftermath = try rehearsal.play(in: disk.path) { stage, arguments in
              let ballast = try Self.fill(disk, sparing: pages)
              let run = try Program.budget.run(arguments, environment: Scene.environment)
              if run.status != 0 {
                let left = try Set(stage.names()).subtracting(template.names()).filter {
                  $0.hasSuffix(".tmp")
                }
                #expect(left.isEmpty, "\(pages) pages")
              }
              // The next change is made when there is room again.
              unlink(ballast)
              return run
            }
            #expect(aftermath.broken == [], "\(pages) pages")
            ended.append(aftermath.run.status)
          }
          return ended
        }
      }
      print("\(scene): ended with \(ended) on \(ended.count) amounts of free pages")
      #expect(ended.allSatisfy { [0, 74].contains($0) })
      // What an interrupted save had taken is room enough, once it is completed.
      #expect(ended.first == (rehearsal.states.count > 2 ? 0 : 74))
      #expect(ended.last == 0)
    }
  }

  /// Leaves so many pages free, and says what takes the others.
  private static func fill(_ disk: TemporaryFolder, sparing pages: Int) throws -> String {
    let path = disk["ballast"]
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    defer { close(file) }
    var space = statvfs()
    try #require(statvfs(path, &space) == 0)
    let bytes = (Int(space.f_bavail) - pages) * page
    try #require(bytes > 0)
    try #require(posix_fallocate(file, 0, bytes) == 0)
    return path
  }
}
