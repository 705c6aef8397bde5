import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite struct AtomicFileTests {
  private let old = "old contents"
  private let new = Array("new contents, longer".utf8)

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : 0
  }

  @Test func createsANewFile() throws {
    try withFolder { folder in
      let path = folder + "/a"
      try AtomicFile.replace(path, with: new)
      #expect(contents(path) == "new contents, longer")
      // What an ordinary creation gives: 0666 without the mask's bits.
      let ordinary = folder + "/ordinary"
      close(open(ordinary, O_CREAT | O_WRONLY, 0o666))
      #expect(mode(path) == mode(ordinary))
      #expect(try names(in: folder) == ["a", "ordinary"])
    }
  }

  @Test(arguments: [0o600, 0o640, 0o664, 0o444] as [mode_t])
  func keepsTheMode(_ bits: mode_t) throws {
    try withFolder { folder in
      let path = folder + "/a"
      try put(old, path)
      chmod(path, bits)
      try AtomicFile.replace(path, with: new)
      #expect(mode(path) & 0o7777 == bits)
      #expect(contents(path) == "new contents, longer")
    }
  }

  @Test func keepsLinks() throws {
    try withFolder { folder in
      mkdir(folder + "/real", 0o755)
      try put(old, folder + "/real/a")
      symlink("real/a", folder + "/one")
      symlink("one", folder + "/two")
      try AtomicFile.replace(folder + "/two", with: new)
      #expect(mode(folder + "/two") & S_IFMT == S_IFLNK)
      #expect(mode(folder + "/one") & S_IFMT == S_IFLNK)
      #expect(contents(folder + "/real/a") == "new contents, longer")
      #expect(try names(in: folder) == ["one", "real", "two"])
      #expect(try names(in: folder + "/real") == ["a"])
    }
  }

  @Test func aLinkToNothingIsLeftAlone() throws {
    try withFolder { folder in
      symlink("nothing", folder + "/link")
      let failure = #expect(throws: WriteFailure.self) {
        try AtomicFile.replace(folder + "/link", with: new)
      }
      #expect(failure?.reason == .noFolder)
      let left = try names(in: folder)
      #expect(left == ["link"])
    }
  }

  @Test func missingFolders() throws {
    try withFolder { folder in
      let missing = #expect(throws: WriteFailure.self) {
        try AtomicFile.replace(folder + "/none/a", with: new)
      }
      #expect(missing?.step == .create)
      #expect(missing?.reason == .noFolder)
      try put(old, folder + "/file")
      let notAFolder = #expect(throws: WriteFailure.self) {
        try AtomicFile.replace(folder + "/file/a", with: new)
      }
      #expect(notAFolder?.reason == .noFolder)
      #expect(contents(folder + "/file") == old)
    }
  }

  @Test func onlyRegularFilesAreReplaced() throws {
    try withFolder { folder in
      mkdir(folder + "/sub", 0o755)
      mkfifo(folder + "/pipe", 0o600)
      for (name, reason) in [
        ("sub", FileRefusal.Reason.folder), ("pipe", .notARegularFile),
      ] {
        let failure = #expect(throws: WriteFailure.self) {
          try AtomicFile.replace(folder + "/" + name, with: new)
        }
        #expect(failure?.reason == .refused(FileRefusal(name, reason)))
      }
      let left = try names(in: folder)
      #expect(left == ["pipe", "sub"])
    }
  }

  @Test func leftoversAreInNobodysWay() throws {
    try withFolder { folder in
      try put("left by a crash", folder + "/.budget-\(getpid())-0.tmp")
      try AtomicFile.replace(folder + "/a", with: new)
      #expect(contents(folder + "/a") == "new contents, longer")
    }
  }

  @Test func shortAndInterruptedWritesGoOn() throws {
    try withFolder { folder in
      let path = folder + "/a"
      var calls = FileCalls.live
      // Three bytes at a time, interrupted before each.
      let state = Interruptions()
      calls.write = { descriptor, bytes, count in
        if state.next() {
          errno = EINTR
          return -1
        }
        return Glibc.write(descriptor, bytes, min(3, count))
      }
      _ = try AtomicFile.replace(path, with: new, calls: calls)
      #expect(contents(path) == "new contents, longer")
    }
  }

  @Test func interruptedFlushesGoOn() throws {
    try withFolder { folder in
      let path = folder + "/a"
      var calls = FileCalls.live
      let state = Interruptions()
      calls.flush = { descriptor in
        if state.next() {
          errno = EINTR
          return -1
        }
        return fsync(descriptor)
      }
      _ = try AtomicFile.replace(path, with: new, calls: calls)
      #expect(contents(path) == "new contents, longer")
    }
  }

  private static func failing(
    _ number: Int32, _ step: WriteFailure.Step
  ) -> FileCalls {
    var calls = FileCalls.live
    switch step {
    case .write:
      calls.write = { _, _, _ in
        errno = number
        return -1
      }
    case .flush:
      calls.flush = { _ in
        errno = number
        return -1
      }
    default:
      calls.rename = { _, _, _ in
        errno = number
        return -1
      }
    }
    return calls
  }

  @Test(
    arguments: [
      (ENOSPC, .noSpace), (EDQUOT, .noSpace), (EROFS, .noPermission), (EPERM, .noPermission),
      (EACCES, .noPermission), (EIO, .inputOutput), (ENOENT, .noFolder),
    ] as [(Int32, WriteFailure.Reason)])
  func failuresLeaveTheOldFile(_ number: Int32, _ reason: WriteFailure.Reason) throws {
    for step in [WriteFailure.Step.write, .flush, .rename] {
      try withFolder { folder in
        let path = folder + "/a"
        try put(old, path)
        let failure = #expect(throws: WriteFailure.self) {
          _ = try AtomicFile.replace(path, with: new, calls: Self.failing(number, step))
        }
        #expect(failure?.step == step)
        #expect(failure?.reason == reason)
        #expect(failure?.errorNumber == number)
        #expect(contents(path) == old)
        #expect(try names(in: folder) == ["a"])
      }
    }
  }
}

/// Says yes every other time.
private final class Interruptions: @unchecked Sendable {
  private var count = 0

  func next() -> Bool {
    count += 1
    return count % 2 == 1
  }
}
