import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("FileLedger: several people") struct LedgerTogetherTests {
  private let cars = FileStage.cars

  @Test("commits to other cells are merged and told, and undo takes back one's own alone")
  func merged() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let first = try theirs.commit(commit(spend(cars, .march, 3)))
      let second = try mine.commit(commit(spend(cars, .april, 4)))
      #expect(second.news.count == 2)
      #expect(second.news.first == first.news.first)
      #expect(second.news.last?.sequence == 2)
      #expect(try stage.cell(cars, .march) == "3.00")
      #expect(try stage.cell(cars, .april) == "4.00")
      let third = try theirs.commit(undo(first.news.first))
      #expect(third.news.map(\.sequence) == [2, 3])
      #expect(third.news.last?.undoes == 1)
      #expect(try stage.cell(cars, .march) == nil)
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(try stage.open().history.entries == second.news + third.news.dropFirst())
      #expect(stage.findings() == [])
    }
  }

  @Test("the same cell is a conflict: what it holds now, by whom and when")
  func conflict() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let entry = try theirs.commit(commit(spend(cars, .march, 3))).news.first
      stage.now = Timestamp(seconds: stage.now.seconds + 60)
      let before = try stage.bytes()
      let failure = failure { _ = try mine.commit(commit(spend(cars, .march, 5))) }
      #expect(
        failure
          == CommitFailure(
            .rejected(.conflicts([Conflict(spend(cars, .march, 5, from: 3), by: entry)])),
            snapshot: Snapshot(book: theirs.book, head: 1, news: theirs.history.entries)))
      #expect(entry?.author == FileStage.li)
      #expect(entry?.time == Timestamp(seconds: 1_728_352_800))
      #expect(try stage.bytes() == before)
      #expect(stage.lines().count == 1)
      // Whoever has seen it may change it.
      _ = try mine.commit(commit(spend(cars, .march, 5, from: 3)))
      #expect(try stage.cell(cars, .march) == "5.00")
    }
  }

  @Test("the same change by two is one change")
  func agreed() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(spend(cars, .march, 3)))
      let wanted = commit(spend(cars, .march, 3))
      #expect(try mine.commit(wanted).entry(of: wanted) == nil)
      #expect(stage.lines().count == 1)
    }
  }

  @Test("a change that falls into the same tick of the clock and has the same length is met")
  func sameTick() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      _ = try mine.commit(commit(spend(cars, .march, 3)))
      var status = stat()
      stat(stage.path, &status)
      // In place, as some editors write, and then the old time of the change.
      let text = try #require(contents(stage.path)).replacing("3.00\"", with: "7.00\"")
      let descriptor = open(stage.path, O_WRONLY)
      _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      futimens(descriptor, [status.st_atim, status.st_mtim])
      close(descriptor)
      let failure = failure {
        _ = try mine.commit(commit(spend(cars, .march, 5, from: 3)))
      }
      guard case .rejected(.conflicts) = failure?.reason else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(try mine.commit(commit(spend(cars, .april, 5))).head == 3)
      #expect(try stage.cell(cars, .march) == "7.00")
    }
  }
}

@Suite("FileLedger: a look") struct LedgerPollTests {
  private let cars = FileStage.cars

  @Test("finds what others did, and that the file is gone or broken")
  func poll() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      #expect(try mine.poll() == nil)
      var theirs = try stage.open(by: FileStage.li)
      let snapshot = try theirs.commit(commit(spend(cars, .march, 3)))
      #expect(try mine.poll() == snapshot)
      #expect(mine.book == theirs.book)
      #expect(mine.history == theirs.history)
      #expect(try mine.poll() == nil)
      // By something that leaves no line.
      try put(sampleText, stage.path)
      let external = try #require(try mine.poll())
      #expect(external.news == [])
      #expect(external.book == (try stage.book()))
      try put("{", stage.path)
      #expect(throws: StorageFailure.unreadable) { try mine.poll() }
      #expect(throws: StorageFailure.unreadable) { try mine.poll() }
      unlink(stage.path)
      #expect(throws: StorageFailure.vanished) { try mine.poll() }
      mkdir(stage.path, 0o755)
      #expect(throws: StorageFailure.refused(FileRefusal("b.json", .folder))) { try mine.poll() }
      rmdir(stage.path)
      try put(sampleText, stage.path)
      #expect(try mine.poll() == nil)
    }
  }

  @Test("says so where the file may not be read, which is neither moved nor removed")
  func noPermission() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      try put(sampleText + " ", stage.path)
      chmod(stage.path, 0)
      asNobody {
        #expect(throws: StorageFailure.cannotRead(errorNumber: EACCES)) { try mine.poll() }
      }
      chmod(stage.folder, 0)
      asNobody {
        #expect(throws: StorageFailure.cannotRead(errorNumber: EACCES)) { try mine.poll() }
      }
      chmod(stage.folder, 0o755)
      chmod(stage.path, 0o644)
      #expect(try mine.poll()?.news == [])
    }
  }

  @Test("tells of what was done and taken back meanwhile")
  func thereAndBack() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let snapshot = try theirs.commit(commit(spend(cars, .march, 3)))
      _ = try theirs.commit(undo(snapshot.news.first))
      #expect(try mine.poll()?.news.map(\.sequence) == [1, 2])
      #expect(try mine.poll() == nil)
    }
  }

  @Test("tells of no save before it is in the file")
  func underWay() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let one = try theirs.commit(commit(spend(cars, .march, 3)))
      let file = try stage.bytes()
      let two = try theirs.commit(commit(spend(cars, .april, 4)))
      let last = try stage.bytes()
      // The second has its line; its file comes a moment later.
      try stage.putBytes(file)
      #expect(try mine.poll() == one)
      #expect(mine.history.entries == one.news)
      try stage.putBytes(last)
      #expect(try mine.poll() == two)
      #expect(mine.history == theirs.history)
    }
  }

  @Test("tells of no first save before it is in the file")
  func firstUnderWay() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let before = try stage.bytes()
      let snapshot = try theirs.commit(commit(spend(cars, .march, 3)))
      let after = try stage.bytes()
      // Another time of change, the old bytes still.
      try stage.putBytes(before)
      #expect(try mine.poll() == nil)
      #expect(mine.history == [])
      try stage.putBytes(after)
      #expect(try mine.poll() == snapshot)
    }
  }
}
