import Foundation
import TestSupport
import Testing

@Suite("System calls that fail", .serialized, .waitsForPrograms) struct ErrorTests {
  /// What may go wrong with a call, by its name.
  private static let errors: [String: [String]] = [
    "openat": ["EACCES", "EROFS", "ENOSPC", "EMFILE", "EIO"],
    "write": ["ENOSPC", "EDQUOT", "EIO", "EFBIG"], "fsync": ["ENOSPC", "EDQUOT", "EIO", "EROFS"],
    "renameat2": ["EACCES", "ENOSPC", "EROFS", "EIO", "ENOENT", "EINVAL"],
    "renameat": ["EACCES", "ENOSPC", "EIO"], "ftruncate": ["EIO", "EROFS"],
    "mkdirat": ["ENOSPC", "EACCES", "EROFS"], "flock": ["ENOLCK", "EOPNOTSUPP", "EINTR", "EIO"],
    "fchmod": ["EPERM"], "fchown": ["EPERM"], "flistxattr": ["EIO", "EOPNOTSUPP"],
    "fgetxattr": ["EIO"], "fsetxattr": ["EPERM", "ENOSPC"], "fcntl": ["EMFILE"],
    "mmap": ["ENOMEM"], "brk": ["ENOMEM"], "fstat": ["EIO"],
    "read": ["EIO"], "pread64": ["EIO", "EINTR"], "newfstatat": ["EACCES", "EIO"],
    "unlinkat": ["EACCES", "EROFS"], "getdents64": ["EIO"], "close": ["EIO"],
    "readlink": ["EACCES"],
  ]

  @Test("the file is the old or the new one, and failing is said", arguments: Scene.all)
  func failing(_ scene: Scene) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(scene, in: template)
      var faults = rehearsal.working.flatMap { call in
        // A sanitizer that gets no memory of its own ends the program before it can say anything.
        let isSanitizers =
          !SanitizerOptions.environment.isEmpty && ["mmap", "brk"].contains(call.name)
        return (isSanitizers ? [] : Self.errors[call.name] ?? []).map { (call, $0) }
      }
      if !isSoaking { faults = faults.enumerated().filter { $0.offset % 29 == 0 }.map(\.element) }
      for (call, error) in faults {
        let aftermath = try rehearsal.play([(call.name, call.occurrence, .error(error))])
        #expect(aftermath.broken == [], "\(error) at \(call)")
      }
      print("\(scene): \(faults.count) failing calls")
    }
  }

  @Test(
    "a disk that is full, broken or read-only is named, and the file is as it was",
    arguments: [
      ("write", "ENOSPC", 74), ("write", "EDQUOT", 74), ("openat", "EROFS", 77),
      ("fsync", "EIO", 74), ("renameat2", "EACCES", 77),
    ] as [(String, String, Int32)])
  func status(_ name: String, _ error: String, _ status: Int32) throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(.later, in: template)
      // The calls before the save read the program and the file.
      let first = try #require(rehearsal.saving.first { $0.name == name })
      let aftermath = try rehearsal.play([(name, first.occurrence, .error(error))])
      #expect(aftermath.broken == [])
      #expect(aftermath.run.status == status)
      #expect(aftermath.run.stdout == "")
    }
  }

  @Test("a line that cannot be taken back keeps its file, and the next change completes the two")
  func failingTwice() throws {
    try TemporaryFolder.with { template in
      let rehearsal = try Rehearsal(.later, in: template)
      for faults: [(String, Int?, Strace.Fault)] in [
        [("renameat2", nil, .error("EIO")), ("ftruncate", nil, .error("EIO"))],
        [("renameat2", nil, .error("EIO")), ("ftruncate", nil, .kill)],
      ] {
        let aftermath = try rehearsal.play(faults)
        #expect(aftermath.run.status != 0)
        #expect(aftermath.run.stdout == "")
        #expect(aftermath.broken == [])
      }
    }
  }

  @Test("a file system without locks is noticed and said", arguments: ["ENOLCK", "EOPNOTSUPP"])
  func withoutLocks(_ error: String) throws {
    try TemporaryFolder.with { template in
      let aftermath = try Rehearsal(.later, in: template).play([("flock", nil, .error(error))])
      #expect(aftermath.broken == [])
      #expect(aftermath.run.status == 0)
      #expect(
        aftermath.run.stderr
          == "This file system has no locks: do not let two people enter at once.\n"
          + "Note: the month has not ended.\n")
    }
  }
}
