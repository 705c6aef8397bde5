import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("A new file") struct NewFileTests {
  private let book: BudgetBook

  init() throws {
    let year = try #require(FiscalYear(2025))
    book = try BudgetBook(BookHead(unit: Unit(code: "1", name: "单位"), fiscalYear: year))
  }

  @Test func isTheCanonicalWritingOfItsBookAlone() throws {
    try withFolder { (folder) throws in
      #expect(try FileLedger.create(book, at: folder + "/a.json") == .created)
      #expect(
        contents(folder + "/a.json") == """
          {
            "schemaVersion": 1,
            "unit": {"code": "1", "name": "单位"},
            "fiscalYear": 2025,
            "projects": []
          }

          """)
      #expect(try names(in: folder) == ["a.json"])
    }
  }

  @Test func hasTheRightsThatTheSystemGivesNewFiles() throws {
    try withFolder { (folder) throws in
      let old = umask(0o027)
      defer { umask(old) }
      #expect(try FileLedger.create(book, at: folder + "/a.json") == .created)
      var status = stat()
      #expect(stat(folder + "/a.json", &status) == 0)
      #expect(status.st_mode & 0o777 == 0o640)
    }
  }

  @Test func neverTakesThePlaceOfAnything() throws {
    try withFolder { (folder) throws in
      try put("x", folder + "/file")
      symlink("file", folder + "/link")
      symlink("nowhere", folder + "/dangling")
      mkdir(folder + "/folder", 0o700)
      mkfifo(folder + "/pipe", 0o600)
      for name in ["file", "link", "dangling", "folder", "pipe"] {
        #expect(try FileLedger.create(book, at: "\(folder)/\(name)") == .exists)
      }
      #expect(contents(folder + "/file") == "x")
      #expect(try names(in: folder) == ["dangling", "file", "folder", "link", "pipe"])
    }
  }

  @Test func doesNotTakeOverTheHistoryOfAnother() throws {
    try withFolder { (folder) throws in
      try put("", folder + "/a.json.history")
      #expect(
        try FileLedger.create(book, at: folder + "/a.json")
          == .hasHistory(name: "a.json.history"))
      #expect(try names(in: folder) == ["a.json.history"])
    }
  }

  @Test func rehearsalMakesNothing() throws {
    try withFolder { (folder) throws in
      #expect(
        try FileLedger.create(book, at: folder + "/a.json", isRehearsal: true) == .created)
      #expect(try names(in: folder) == [])
      try put("x", folder + "/a.json")
      #expect(try FileLedger.create(book, at: folder + "/a.json", isRehearsal: true) == .exists)
    }
  }

  @Test func needsAFolder() throws {
    try withFolder { (folder) throws in
      for path in ["/no/a.json", "/no/"] {
        let failure = #expect(throws: WriteFailure.self) {
          try FileLedger.create(book, at: folder + path)
        }
        #expect(failure?.reason == .noFolder)
      }
    }
  }

  /// Of many who make the same file at once, one does, and all of its file is there.
  @Test func isMadeOnce() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "budget-new-\(UUID().uuidString)"
    ).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let book = book
    let made = await withTaskGroup(of: NewFile?.self) { group in
      for _ in 0..<16 {
        group.addTask { try? FileLedger.create(book, at: folder + "/a.json") }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(made.count { $0 == .created } == 1)
    #expect(made.count { $0 == .exists } == 15)
    #expect(contents(folder + "/a.json") == String(decoding: BookWriter.write(book), as: UTF8.self))
    #expect(try names(in: folder) == ["a.json"])
  }

  @Test func historyBeginsWithTheFirstChange() throws {
    try withFolder { (folder) throws in
      let path = folder + "/a.json"
      #expect(try FileLedger.create(book, at: path) == .created)
      #expect(HistoryCheck(of: path) == nil)
      var ledger = try FileLedger.open(
        path, author: Author(user: "wangfang", host: "caiwu"),
        clock: FileLedger.Clock(now: { Timestamp(seconds: 0) }, today: { nil }))
      #expect(ledger.history.isEmpty)
      let snapshot = try ledger.commit(
        Commit([.closing(Replacing(nil, with: .may))], id: CommitID("1")))
      #expect(snapshot.head == 1)
      let check = try #require(HistoryCheck(of: path))
      #expect(!check.disagrees)
    }
  }
}
