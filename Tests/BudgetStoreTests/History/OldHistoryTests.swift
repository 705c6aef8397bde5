import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

/// Histories as the first version wrote them, with its lines and its digests.
@Suite("A history of the first version") struct OldHistoryTests {
  private let cars = FileStage.cars

  /// Two changes as the program of then left them, and the files before, between and after.
  private func begun(_ body: (FileStage, [[UInt8]]) throws -> Void) throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      var files = [try stage.bytes()]
      var lines: [String] = []
      for (month, amount) in [(Month.march, 3), (.april, 4)] as [(Month, Int64)] {
        _ = try ledger.commit(commit(spend(cars, month, amount)))
        files.append(try stage.bytes())
        lines.append(
          line(
            lines.count + 1,
            #""kind":"spending","project":"\#(cars)","month":\#(month.rawValue),"old":null,"#
              + #""new":{"fiscal":"\#(amount).00","other":"0.00"}"#,
            oldDigest(files[lines.count]), oldDigest(files[lines.count + 1])))
      }
      try put(lines.map { $0 + "\n" }.joined(), stage.historyPath)
      try body(stage, files)
    }
  }

  private func line(_ sequence: Int, _ event: String, _ from: String, _ to: String) -> String {
    #"{"seq":\#(sequence),"time":"2024-10-08T02:00:00Z","user":"zhang","host":"desk1",\#(event),"#
      + #""from":"\#(from)","to":"\#(to)"}"#
  }

  private func digests(_ stage: FileStage) throws -> [[String]] {
    try stage.lines().map { line in
      let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return ["from", "to"].compactMap { fields?[$0] as? String }
    }
  }

  /// What a line's event comes to.
  private func read(_ event: String) throws -> HistoryEntry? {
    var entry: HistoryEntry?
    try FileStage.with { stage in
      let digest = try digest(stage.bytes())
      try put(line(1, event, digest, digest) + "\n", stage.historyPath)
      entry = try stage.open().history.first
      #expect(stage.findings() == (entry == nil ? [.badLine(1)] : []))
    }
    return entry
  }

  private static let place = #""kind":"spending","project":"P","month":3,"#

  @Test(
    "what was recorded of a month is an edit of the sources that differ, and one of the remark",
    arguments: [
      (
        #""old":null,"new":{"fiscal":"3.00","other":"0.00"}"#,
        [.spending(project: "P", month: .march, Replacing(nil, with: amounts(fiscal: 3)))]
      ),
      (
        #""old":null,"new":{"fiscal":"0.00","other":"0.00"}"#,
        [
          .spending(
            project: "P", month: .march, Replacing(nil, with: amounts(fiscal: 0, other: 0)))
        ]
      ),
      (
        #""old":{"fiscal":"3.00","other":"1.00"},"new":{"fiscal":"3.00","other":"2.00"}"#,
        [
          .spending(
            project: "P", month: .march, Replacing(amounts(other: 1), with: amounts(other: 2)))
        ]
      ),
      (
        #""old":{"fiscal":"3.00","other":"0.00"},"new":{"fiscal":"3.00","other":"0.00","note":"注"}"#,
        [note("P", .march, "注")]
      ),
      (
        #""old":{"fiscal":"3.00","other":"0.00","note":"旧"},"#
          + #""new":{"fiscal":"4.00","other":"0.00","note":"新"}"#,
        [
          .spending(
            project: "P", month: .march, Replacing(amounts(fiscal: 3), with: amounts(fiscal: 4))),
          note("P", .march, "新", from: "旧"),
        ]
      ),
      (
        #""old":{"fiscal":"3.00","other":"1.00","note":"旧"},"new":null"#,
        [
          note("P", .march, nil, from: "旧"),
          .spending(
            project: "P", month: .march, Replacing(amounts(fiscal: 3, other: 1), with: nil)),
        ]
      ),
    ] as [(String, [Edit])])
  func spending(_ text: String, _ edits: [Edit]) throws {
    let entry = try #require(try read(Self.place + text))
    #expect(entry.edits == edits)
    #expect(entry.cause == .typed)
    #expect(entry.commit == nil)
    #expect(entry.inverse?.count == edits.count)
  }

  private static func amounts(fiscal: Int64? = nil, other: Int64? = nil) -> Funds {
    var amounts = Funds()
    amounts[.fiscal] = fiscal.map { Money(fen: $0 * 1_000_000) }
    amounts[.other] = other.map { Money(fen: $0 * 1_000_000) }
    return amounts
  }

  @Test("closings, undos, reasons and what another program changed")
  func others() throws {
    let closing = try #require(
      try read(#""kind":"closing","old":null,"new":6,"reason":"季报","undoes":4"#))
    #expect(closing.edits == [.closing(Replacing(nil, with: .june))])
    #expect(closing.cause == .undo(of: 4))
    #expect(closing.reason == "季报")
    let opening = try read(#""kind":"closing","old":6,"new":null"#)
    #expect(opening?.edits == [.closing(Replacing(.june, with: nil))])
    let external = try #require(try read(#""kind":"outside""#))
    #expect(external.cause == .external)
    #expect(external.edits == [])
  }

  @Test("a backup put back lists the spending alone, and cannot be undone")
  func restoring() throws {
    let change =
      #"{"project":"P","month":3,"old":{"fiscal":"3.00","other":"0.00"},"new":null}"#
    let entry = try #require(
      try read(#""kind":"restoring","backup":"2024-10-07","changes":[\#(change)]"#))
    #expect(entry.cause == .restored(backup: "2024-10-07"))
    #expect(entry.edits == [spend("P", .march, nil, from: 3)])
    #expect(entry.inverse == nil)
    let empty = try read(#""kind":"restoring","backup":"2024-10-07","changes":[]"#)
    #expect(empty?.edits == [])
  }

  @Test(
    "what the first version never wrote is a bad line",
    arguments: [
      place + #""old":null"#, place + #""old":{},"new":null"#, place + #""old":"x","new":null"#,
      place + #""old":null,"new":{"fiscal":"1.0.0","other":"0.00"}"#,
      place + #""old":null,"new":{"fiscal":1.00,"other":"0.00"}"#,
      place + #""old":null,"new":{"fiscal":"1.00"}"#,
      #""kind":"spending","month":3,"old":null,"new":null"#,
      #""kind":"spending","project":"P","month":13,"old":null,"new":null"#,
      #""kind":"closing","old":null,"new":13"#, #""kind":"closing","new":6"#,
      #""kind":"restoring","changes":[]"#, #""kind":"restoring","backup":"2024-10-07""#,
      #""kind":"restoring","backup":"2024-10-07","changes":[1]"#,
      #""kind":"restoring","backup":"2024-10-07","changes":[{}]"#, #""x":"spending""#,
    ])
  func badLines(_ event: String) throws {
    #expect(try read(event) == nil)
  }

  @Test("agrees with its file, and does not with another")
  func check() throws {
    try begun { stage, files in
      #expect(try digests(stage).flatMap { $0 }.allSatisfy { $0.utf8.count == 16 })
      #expect(stage.findings() == [])
      try stage.putBytes(files[1])
      let last = try #require(try stage.open().history.last)
      #expect(stage.findings() == [.differs(since: last)])
    }
  }

  @Test("goes on with lines of now and SHA-256, each from what the one before left")
  func goesOn() throws {
    try begun { stage, files in
      var ledger = try stage.open()
      #expect(try ledger.commit(commit(spend(cars, .may, 5))).warnings == [])
      #expect(try ledger.commit(commit(spend(cars, .june, 6))).warnings == [])
      let digests = try digests(stage)
      #expect(digests[2][0] == oldDigest(files[2]))
      #expect(digests[2][1] == digests[3][0])
      #expect(digests[3][1] == (try digest(try stage.bytes())))
      #expect(ledger.history.map(\.sequence) == [1, 2, 3, 4])
      #expect(try stage.open().history == ledger.history)
      #expect(stage.findings() == [])
    }
  }

  @Test("its last entry can be taken back")
  func undone() throws {
    try begun { stage, files in
      var ledger = try stage.open()
      let stack = UndoStack(ledger.history, by: FileStage.zhang)
      _ = try ledger.commit(undo(stack.lastDone))
      #expect(try stage.bytes() == files[1])
    }
  }

  @Test("a look tells what others add to it")
  func poll() throws {
    try begun { stage, _ in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      let snapshot = try theirs.commit(commit(spend(cars, .may, 5)))
      #expect(try mine.poll() == snapshot)
    }
  }

  @Test("notes what another program changed")
  func external() throws {
    try begun { stage, files in
      try stage.putBytes(files[0])
      var ledger = try stage.open()
      #expect(
        try ledger.commit(commit(spend(cars, .may, 5))).warnings == [.changedExternally])
      let digests = try digests(stage)
      #expect(digests[2] == [oldDigest(files[2]), try digest(files[0])])
      #expect(stage.findings() == [])
    }
  }

  @Test("has the save completed that was cut off, and its leftovers removed")
  func completed() throws {
    try begun { stage, files in
      try stage.putBytes(files[1])
      let name = stage.folder + "/.b.json-\(oldDigest(files[2]))-0.tmp"
      try Data(files[2]).write(to: URL(fileURLWithPath: name))
      try put("half", stage.folder + "/.b.json-\(oldDigest(files[0]))-0.tmp")
      var ledger = try stage.open()
      let last = try #require(ledger.history.last)
      #expect(stage.findings() == [.interrupted(last)])
      #expect(
        try ledger.commit(commit(spend(cars, .may, 5))).warnings == [.completed(last)])
      #expect(try stage.cell(cars, .april) == "4.00")
      #expect(stage.findings() == [])
      #expect(
        try names(in: stage.folder) == [
          ".b.json.lock", "b.json", "b.json.backups", "b.json.history",
        ])
    }
  }

  @Test("tells what a lost file held")
  func lost() throws {
    try begun { stage, files in
      unlink(stage.path)
      let backup = try stage.backup()
      let last = BookReader.read(files[2]).book
      #expect(FileLedger.lastBook(of: stage.path, from: backup) == last)
      let (_, snapshot) = try stage.recover(backup)
      #expect(
        snapshot.news.first?.edits
          == [unreport(cars, .march, 3), unreport(cars, .april, 4)])
    }
  }

  @Test("is gone on with when a backup takes the place of a file that it knew")
  func recovered() throws {
    try begun { stage, _ in
      // A file of a later version: the history agrees with it, this program cannot read it.
      let later = try #require(contents(stage.path)).replacing(
        #""schemaVersion": 1"#, with: #""schemaVersion": 9"#)
      let history = try #require(contents(stage.historyPath))
      let before = oldDigest(try stage.bytes())
      try put(history.replacing(before, with: oldDigest(Array(later.utf8))), stage.historyPath)
      try put(later, stage.path)
      _ = try stage.recover(stage.backup())
      #expect(stage.findings() == [])
    }
  }
}
