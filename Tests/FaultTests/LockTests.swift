import BudgetStore
import Foundation
import Glibc
import TestSupport
import Testing

@Suite("The lock", .waitsForPrograms) struct LockTests {
  private static func spend(_ folder: TemporaryFolder) throws -> Run {
    try Program.budget.run(
      ["spend", folder[Scene.file], Scene.project, "--month", "10", "--amount", "1"],
      environment: Scene.environment)
  }

  @Test("who keeps it for long is waited for, and then the change is refused")
  func busy() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: Scene.file)
      let before = try folder.bytes(of: Scene.file)
      let descriptor = open(folder[Scene.lock], O_RDWR | O_CREAT, 0o644)
      defer { close(descriptor) }
      try #require(flock(descriptor, LOCK_EX) == 0)
      let run = try Self.spend(folder)
      #expect(run.status == 75)
      #expect(run.stderr.contains("Another program holds the file"))
      #expect(try folder.bytes(of: Scene.file) == before)
      flock(descriptor, LOCK_UN)
      #expect(try Self.spend(folder).status == 0)
    }
  }

  @Test("one left by a program that was killed blocks nobody")
  func leftByTheDead() throws {
    try TemporaryFolder.with { folder in
      try folder.copy(Repository.sample, to: Scene.file)
      // Killed as it takes the lock, before the first byte is written.
      let killed = try Strace.run(
        .budget, ["spend", folder[Scene.file], Scene.project, "--month", "9", "--amount", "1"],
        faults: [("flock", 1, .kill)], environment: Scene.environment)
      #expect(killed.status == 137)
      #expect(try folder.bytes(of: Scene.lock) == [])
      #expect(try Self.spend(folder).status == 0)
    }
  }
}
