import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite struct FileTests {
  private func changed(_ book: BudgetBook) throws -> BudgetBook {
    var book = book
    try book.apply(
      .spending(
        project: "13053524P00000210294E", month: .march,
        entry: SpendingEntry(amount: Funds(fiscal: Money(fen: 123_400)))))
    return book
  }

  @Test func opensAndSaves() throws {
    try withFolder { folder in
      let path = folder + "/b.json"
      try put(sampleText, path)
      var file = try BookFile.open(path)
      #expect(file.warnings == [])
      let book = try changed(file.book)
      try file.save(book)
      #expect(file.book == book)
      #expect(contents(path) == String(decoding: BookWriter.write(book), as: UTF8.self))
      #expect(try BookFile.open(path).book == book)
      // And once more: the file saved is the one it now knows.
      try file.save(try #require(read(sampleText).book))
      #expect(contents(path) == sampleText)
      #expect(try names(in: folder) == ["b.json"])
    }
  }

  @Test func anEqualBookIsNotWritten() throws {
    try withFolder { folder in
      let path = folder + "/b.json"
      let odd = sampleText.replacing("\n", with: "\n ")
      try put(odd, path)
      var file = try BookFile.open(path)
      try file.save(file.book)
      #expect(contents(path) == odd)
    }
  }

  @Test func refusesWhatSomebodyElseChanged() throws {
    try withFolder { folder in
      let path = folder + "/b.json"
      try put(sampleText, path)
      var file = try BookFile.open(path)
      let book = try changed(file.book)
      let theirs = sampleText.replacing("备注", with: "他人的备注")
      try put(theirs, path)
      #expect(throws: SaveFailure.changedOnDisk) { try file.save(book) }
      #expect(contents(path) == theirs)
      unlink(path)
      #expect(throws: SaveFailure.vanished) { try file.save(book) }
      #expect(try names(in: folder) == [])
    }
  }

  @Test func sameSizeAndInodeStillCountAsChanged() throws {
    try withFolder { folder in
      let path = folder + "/b.json"
      try put(sampleText, path)
      var file = try BookFile.open(path)
      var times = [timespec(tv_sec: 1, tv_nsec: 5), timespec(tv_sec: 1, tv_nsec: 5)]
      utimensat(AT_FDCWD, path, &times, 0)
      let book = try changed(file.book)
      #expect(throws: SaveFailure.changedOnDisk) { try file.save(book) }
    }
  }

  @Test func openFailures() throws {
    try withFolder { folder in
      #expect(throws: OpenFailure.noSuchFile) { try BookFile.open(folder + "/none") }
      #expect(throws: OpenFailure.isADirectory) { try BookFile.open(folder) }
      try put("{", folder + "/bad")
      #expect(throws: OpenFailure.noSuchFile) { try BookFile.open(folder + "/bad/b.json") }
      #expect(throws: OpenFailure.unreadable(read("{"))) { try BookFile.open(folder + "/bad") }
      symlink("loop", folder + "/loop")
      #expect(throws: OpenFailure.inputOutput(errorNumber: ELOOP)) {
        try BookFile.open(folder + "/loop")
      }
    }
  }

  @Test func readsAPipeButDoesNotSaveToIt() throws {
    try withFolder { folder in
      let path = folder + "/pipe"
      mkfifo(path, 0o600)
      // Longer than one piece of the reader and than a pipe holds.
      let long = String(repeating: "长", count: 100_000)
      let text = sampleText.replacing("用途", with: long)
      let writer = Thread { try? put(text, path) }
      writer.start()
      var file = try BookFile.open(path)
      #expect(file.book.projects[0].purpose == long)
      let book = try changed(file.book)
      #expect(throws: SaveFailure.notARegularFile) { try file.save(book) }
    }
  }

  @Test func warningsAreKept() throws {
    try withFolder { folder in
      let path = folder + "/b.json"
      try put(sample("10281P", "10281I"), path)
      #expect(
        try BookFile.open(path).warnings.map(\.kind) == [.unusualCode("13053524P00000210281I")])
    }
  }
}
