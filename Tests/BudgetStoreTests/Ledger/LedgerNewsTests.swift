import BudgetModel
import BudgetStore
import Glibc
import Testing

/// A commit that fails loses nothing of what it met, and says whether it may be stored all the same.
@Suite("FileLedger: a commit that fails") struct LedgerNewsTests {
  private let cars = FileStage.cars

  /// Two people at one file; the other one has recorded March.
  private func with(
    _ body: (FileStage, inout FileLedger, _ theirs: FileLedger) throws -> Void
  ) throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(spend(cars, .march, 3)))
      try body(stage, &mine, theirs)
    }
  }

  private static func isFolder(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func fails(_ number: Int32) -> Int32 {
    errno = number
    return -1
  }

  @Test("brings the entries of others although nothing can be written")
  func noSpace() throws {
    try with { stage, mine, theirs in
      let before = try stage.bytes()
      mine.calls.write = { _, _, _ in Int(Self.fails(ENOSPC)) }
      let failure = failure { _ = try mine.commit(commit(spend(cars, .april, 4))) }
      #expect(
        failure
          == CommitFailure(
            .storage(.cannotWrite(WriteFailure(.write, .noSpace, errorNumber: ENOSPC))),
            snapshot: Snapshot(book: theirs.book, head: 1, news: theirs.history.entries)))
      #expect(mine.book == theirs.book)
      #expect(try stage.bytes() == before)
      #expect(stage.lines().count == 1)
      // They were told, and are not told again.
      mine.calls = .live
      #expect(try mine.commit(commit(spend(cars, .april, 4))).news.map(\.sequence) == [2])
      #expect(stage.findings() == [])
    }
  }

  @Test("after the folder could not be flushed is in the file, and undo takes it back")
  func unflushedFolder() throws {
    try with { stage, mine, _ in
      let flushes = Count()
      mine.calls.flush = { descriptor in
        // The folder is flushed for the new file's name and again once that has its place.
        if Self.isFolder(descriptor), flushes.next() == 2 { return Self.fails(EIO) }
        return fsync(descriptor)
      }
      let wanted = commit(spend(cars, .april, 4))
      let failure = failure { _ = try mine.commit(wanted) }
      #expect(
        failure?.reason
          == .storage(
            .cannotWrite(WriteFailure(.flushFolder, .inputOutput, errorNumber: EIO))))
      #expect(failure?.mayBeStored == true)
      let entry = try #require(failure?.snapshot?.entry(of: wanted))
      #expect(failure?.snapshot?.news.map(\.sequence) == [1, 2])
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(try stage.book() == mine.book)
      mine.calls = .live
      // Sent again it is acknowledged, and recorded once.
      #expect(try mine.commit(wanted).news == [])
      #expect(stage.lines().count == 2)
      let undone = try mine.commit(undo(entry))
      #expect(undone.news.first?.undoes == 2)
      #expect(try stage.cell(cars, .april) == nil)
      #expect(stage.findings() == [])
    }
  }

  @Test("whose line could not be taken back may be stored, and is, once")
  func uncutLine() throws {
    try with { stage, mine, _ in
      mine.calls.exchange = { _, _, _ in Self.fails(EIO) }
      mine.calls.truncate = { _, _ in Self.fails(EIO) }
      let wanted = commit(spend(cars, .april, 4))
      let failure = failure { _ = try mine.commit(wanted) }
      #expect(failure?.mayBeStored == true)
      #expect(failure?.snapshot?.news.map(\.sequence) == [1])
      #expect(try stage.cell(cars, .april) == nil)
      #expect(stage.lines().count == 2)
      mine.calls = .live
      let again = try mine.commit(wanted)
      let entry = try #require(again.entry(of: wanted))
      #expect(again.warnings == [.completed(entry)])
      #expect(stage.lines().count == 2)
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.findings() == [])
    }
  }

  @Test("whose line was taken back is not stored")
  func cutLine() throws {
    try with { stage, mine, _ in
      mine.calls.exchange = { _, _, _ in Self.fails(EIO) }
      let failure = failure { _ = try mine.commit(commit(spend(cars, .april, 4))) }
      #expect(failure?.mayBeStored == false)
      #expect(stage.lines().count == 1)
      #expect(stage.findings() == [])
      let left = try names(in: stage.folder)
      #expect(left == [".b.json.lock", "b.json", "b.json.backups", "b.json.history"])
    }
  }

  @Test("tells of no interrupted save that it could not complete")
  func uncompleted() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      try stage.cutOff { stage in
        var theirs = try stage.open(by: FileStage.li)
        _ = try theirs.commit(commit(spend(cars, .march, 3)))
      }
      mine.calls.exchange = { _, _, _ in Self.fails(EIO) }
      let failure = failure { _ = try mine.commit(commit(spend(cars, .april, 4))) }
      #expect(failure?.snapshot == Snapshot(book: mine.book, head: 0))
      #expect(try stage.cell(cars, .march) == nil)
      mine.calls = .live
      let snapshot = try mine.commit(commit(spend(cars, .april, 4)))
      #expect(snapshot.news.map(\.sequence) == [1, 2])
      #expect(try stage.cell(cars, .march) == "3.00")
    }
  }

  @Test("because it was called off while another held the lock has touched nothing")
  func cancelledWaiting() throws {
    try with { stage, mine, _ in
      let before = try stage.bytes()
      let descriptor = open(stage.lockPath, O_RDWR)
      defer { close(descriptor) }
      try #require(flock(descriptor, LOCK_EX) == 0)
      var asked = 0
      let failure = failure {
        _ = try mine.commit(commit(spend(cars, .april, 4))) {
          asked += 1
          return asked > 3
        }
      }
      #expect(failure == CommitFailure(.cancelled))
      #expect(asked == 4)
      #expect(try stage.bytes() == before)
      #expect(stage.lines().count == 1)
    }
  }

  @Test("because it was called off before it was written brings the news")
  func cancelledLate() throws {
    try with { stage, mine, theirs in
      let wanted = commit(spend(cars, .april, 4))
      let failure = failure { _ = try mine.commit(wanted) { true } }
      #expect(
        failure
          == CommitFailure(
            .cancelled, snapshot: Snapshot(book: theirs.book, head: 1, news: theirs.history.entries)
          ))
      #expect(stage.lines().count == 1)
      // What is stored already cannot be called off.
      _ = try mine.commit(wanted)
      #expect(try mine.commit(wanted) { true }.news == [])
    }
  }
}

/// Counts from 1.
private final class Count: @unchecked Sendable {
  private var value = 0

  func next() -> Int {
    value += 1
    return value
  }
}
