import BudgetModel
import BudgetStore
import Foundation
import Testing

/// What a newer version of the program wrote: kept, numbered, never carried out.
@Suite("Entries of a newer version") struct OpaqueEntryTests {
  private let cars = FileStage.cars

  /// One change, and a line behind it made from its line.
  private func following(
    _ change: (String) throws -> String, _ body: (FileStage, HistoryEntry) throws -> Void
  ) throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(cars, .march, 3)))
      let to = try digest(try stage.bytes())
      let line =
        #"{"v":2,"seq":2,"time":"2024-10-08T02:00:01Z","user":"zhang","host":"desk1","#
        + #""cause":"typed","edits":[],"from":"\#(to)","to":"\#(to)"}"#
      try stage.appendToHistory(try change(line) + "\n")
      let history = try stage.open().history
      #expect(history.map(\.sequence) == [1, 2])
      try body(stage, try #require(history.last))
    }
  }

  private func replacing(_ old: String, _ new: String) -> (String) throws -> String {
    { line in
      try #require(line.contains(old))
      return line.replacing(old, with: new)
    }
  }

  @Test(
    "an edit of an unknown kind or with an unknown key is kept as it is, those beside it are known",
    arguments: [
      #"{"kind":"telepathy","project":"P","x":[{"a":1}]}"#,
      #"{"kind":"spending","project":"P","month":3,"old":null,"new":{"Carry over":"1.00"}}"#,
      #"{"kind":"budget","project":"P","by":"x","new":{"fiscal":"1.00","other":"0.00"}}"#,
    ])
  func edits(_ text: String) throws {
    let known = #"{"kind":"closing","old":null,"new":6}"#
    try following(replacing("[]", "[\(known),\(text)]")) { stage, entry in
      #expect(entry.edits.count == 2)
      #expect(entry.edits.first == .closing(Replacing(nil, with: .june)))
      guard case .opaque(let edit) = entry.edits.last else {
        Issue.record("\(entry)")
        return
      }
      #expect(edit.text == text)
      #expect(edit.project == "P")
      #expect(entry.inverse == nil)
      #expect(stage.findings() == [])
      // For other programs it is written as it was read.
      let json = String(decoding: HistoryWriter.json([entry]), as: UTF8.self)
      #expect(json.contains(text))
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.utf8)) }
    }
  }

  @Test(
    "a line of an unknown version, cause or form of digest is kept whole",
    arguments: [
      (#""v":2"#, #""v":3"#, "v3"), (#""v":2"#, #""v":2.5"#, "v9223372036854775807"),
      (#""typed""#, #""dreamt""#, "dreamt"), (#""to":""#, #""to":"blake3:"#, "typed"),
      (#""v":2,"#, #""kind":"prophecy","#, "prophecy"),
    ])
  func lines(_ old: String, _ new: String, _ kind: String) throws {
    var whole = ""
    try following({ line in
      whole = try replacing(old, new)(line)
      return whole
    }) { stage, entry in
      #expect(
        entry.edits == [.opaque(OpaqueEdit(kind: kind, project: nil, text: whole))])
      #expect(entry.author == FileStage.zhang)
      #expect(entry.time == Timestamp(seconds: 1_728_352_801))
      #expect(stage.findings() == [])
    }
  }

  @Test("a line of which only the number is known is numbered all the same")
  func bare() throws {
    try following({ _ in #"{"v":9,"seq":2}"# }) { stage, entry in
      #expect(entry.author == Author(user: "", host: ""))
      #expect(stage.findings() == [])
    }
  }

  @Test("the next entry takes the next number")
  func numbers() throws {
    for change in [replacing(#""v":2"#, #""v":3"#), replacing("[]", #"[{"kind":"x"}]"#)] {
      try following(change) { stage, entry in
        var ledger = try stage.open()
        let snapshot = try ledger.commit(commit(spend(cars, .april, 4)))
        #expect(snapshot.news.map(\.sequence) == [3])
        #expect(snapshot.warnings == [])
        #expect(stage.findings() == [])
      }
    }
  }

  @Test("undo goes no further back")
  func undoStops() throws {
    try following(replacing("[]", #"[{"kind":"x"}]"#)) { stage, _ in
      let stack = UndoStack(try stage.open().history, by: FileStage.zhang)
      #expect(stack.lastDone?.sequence == 2)
      #expect(stack.lastDone?.inverse == nil)
    }
  }

  @Test("the file is not judged by a digest that cannot be reckoned, and by the next one again")
  func chain() throws {
    try following(replacing(#""to":""#, #""to":"blake3:"#)) { stage, _ in
      try put(sampleText, stage.path)
      #expect(stage.findings() == [])
      var ledger = try stage.open()
      #expect(try ledger.commit(commit(spend(cars, .april, 4))).warnings == [])
      try put(sampleText, stage.path)
      #expect(stage.findings() == [.differs(since: ledger.history[2])])
    }
  }

  @Test("another's is news like any")
  func news() throws {
    try FileStage.with { stage in
      var mine = try stage.open()
      var theirs = try stage.open(by: FileStage.li)
      _ = try theirs.commit(commit(spend(cars, .march, 3)))
      let line = try #require(stage.lines().first)
      try put(line.replacing(#""v":2"#, with: #""v":3"#) + "\n", stage.historyPath)
      let snapshot = try #require(try mine.poll())
      #expect(snapshot.news.map(\.sequence) == [1])
      guard case .opaque = snapshot.news.first?.edits.first else {
        Issue.record("\(snapshot.news)")
        return
      }
      #expect(try stage.book() == snapshot.book)
    }
  }
}
