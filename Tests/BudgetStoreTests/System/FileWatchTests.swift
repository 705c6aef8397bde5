import BudgetModel
import BudgetStore
import Foundation
import Glibc
import TestSupport
import Testing

/// What a watch tells of; the system queues it before the call that causes it returns.
@Suite struct FileWatchTests {
  private let cars = FileStage.cars

  private func isReadable(_ watch: FileWatch) -> Bool {
    var source = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, 0) == 1
  }

  @Test func aSaveIsToldAndThenNothingMore() throws {
    try FileStage.with { stage in
      let watch = try #require(FileWatch(stage.path))
      #expect(!isReadable(watch))
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(spend(cars, .september, 3)))
      #expect(isReadable(watch))
      #expect(watch.takeNews())
      #expect(!isReadable(watch))
      #expect(!watch.takeNews())
    }
  }

  @Test func readingLockingAndOtherFilesAreNoNews() throws {
    try FileStage.with { stage in
      var earlier = try stage.open()
      _ = try earlier.commit(commit(spend(cars, .september, 3)))
      let watch = try #require(FileWatch(stage.path))
      // Opening reads the file and its history, and looking reads nothing.
      var ledger = try stage.open()
      _ = try ledger.poll()
      #expect(!isReadable(watch))
      let lock = Glibc.open(stage.lockPath, O_RDWR)
      let isLocked = flock(lock, LOCK_EX) == 0
      #expect(isLocked)
      close(lock)
      try Data("draft".utf8).write(to: URL(fileURLWithPath: stage.path + ".draft-zhang"))
      #expect(!watch.takeNews())
    }
  }

  @Test func whateverAnEditorDoesIsTold() throws {
    try FileStage.with { stage in
      let watch = try #require(FileWatch(stage.path))
      func isTold(_ body: () throws -> Void) rethrows -> Bool {
        try body()
        return watch.takeNews()
      }
      #expect(try isTold { try stage.putBytes(stage.bytes()) })
      let file = open(stage.path, O_WRONLY)
      #expect(!watch.takeNews())
      let written = write(file, "{", 1)
      #expect(written == 1)
      // A file that is still being written is not looked at.
      #expect(!watch.takeNews())
      #expect(isTold { close(file) })
      #expect(isTold { rename(stage.path, stage.path + "~") })
      #expect(isTold { link(stage.path + "~", stage.path) })
      #expect(isTold { unlink(stage.path) })
    }
  }

  @Test func aFolderThatIsAnotherIsToldAndWatchedInItsTurn() throws {
    try TemporaryFolder.with { folder in
      let path = folder["year"]
      mkdir(path, 0o700)
      try folder.folder("year").write("{}", to: "b.json")
      let watch = try #require(FileWatch(path + "/b.json"))
      #expect(watch.renew())
      rename(path, folder["old"])
      #expect(watch.takeNews())
      #expect(!watch.renew())
      mkdir(path, 0o700)
      #expect(watch.renew())
      #expect(!watch.takeNews() || !watch.takeNews())
      try folder.folder("year").write("{}", to: "b.json")
      #expect(watch.takeNews())
      // The old one is nobody's concern any more.
      try folder.folder("old").write("[]", to: "b.json")
      #expect(!watch.takeNews())
    }
  }

  @Test func nothingIsWatchedWhereTheSystemDoesNotTell() throws {
    // A file system that is not known to tell everything, and a place where nothing can be.
    #expect(FileWatch("/proc/self/status") == nil)
    #expect(FileWatch("/nonesuch/b.json") == nil)
  }

  @Test func startedProgramsDoNotGetIt() throws {
    try FileStage.with { stage in
      let watch = try #require(FileWatch(stage.path))
      #expect(fcntl(watch.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
  }
}
