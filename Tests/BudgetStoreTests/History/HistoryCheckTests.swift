import BudgetModel
import BudgetStore
import Foundation
import Glibc
import Testing

@Suite("HistoryCheck") struct HistoryCheckTests {
  private func changed(_ count: Int, _ body: (FileStage, History) throws -> Void) throws {
    try FileStage.with { stage in
      var ledger = try stage.open()
      for month in Month.allCases.prefix(count) {
        _ = try ledger.commit(commit(spend(FileStage.cars, month, 1)))
      }
      try body(stage, ledger.history)
    }
  }

  private func write(_ lines: [String], _ stage: FileStage) throws {
    try put(lines.map { $0 + "\n" }.joined(), stage.historyPath)
  }

  @Test("a file without a history, and one that agrees")
  func sound() throws {
    try FileStage.with { stage in
      #expect(HistoryCheck(of: stage.path) == nil)
      try put("", stage.historyPath)
      #expect(stage.findings() == [])
    }
    try changed(3) { stage, _ in
      let check = try #require(HistoryCheck(of: stage.path))
      #expect(check.entries == 3)
      #expect(check.findings == [])
      #expect(!check.disagrees)
      #expect(HistoryCheck(of: stage.folder + "/none.json") == nil)
    }
  }

  @Test("a changed file, a torn line and a bad line")
  func disagreements() throws {
    try changed(2) { stage, history in
      let sound = stage.lines()
      try put(sampleText.replacing("用途", with: "别的用途"), stage.path)
      #expect(stage.findings() == [.differs(since: history[1])])
      try write([sound[0], "nonsense", sound[1]], stage)
      #expect(stage.findings() == [.badLine(2), .differs(since: history[1])])
      try stage.appendToHistory("{")
      #expect(stage.findings() == [.badLine(2), .tornLine, .differs(since: history[1])])
      #expect(HistoryCheck(of: stage.path)?.disagrees == true)
    }
  }

  @Test("entries that were taken out or put in another order")
  func edited() throws {
    try changed(4) { stage, _ in
      let lines = stage.lines()
      try write([lines[0], lines[2], lines[3]], stage)
      #expect(stage.findings() == [.missing(before: 3)])
      try write([lines[1], lines[2], lines[3]], stage)
      #expect(stage.findings() == [.missing(before: 2)])
      #expect(HistoryCheck(of: stage.path)?.disagrees == false)
      try write([lines[0], lines[2], lines[1], lines[3]], stage)
      #expect(stage.findings()?.count == 3)
    }
  }

  @Test(
    "lines that this program never wrote are bad lines",
    arguments: [
      (#""seq":1"#, #""seq":0"#), (#""seq":1"#, #""seq":-1"#), (#""seq":1"#, #""seq":1.5"#),
      (#""seq":1"#, #""seq":9223372036854775807"#), (#""seq":1,"#, ""),
      ("2024-10-08T", "2024-10-08 "), (#""user":"zhang","#, ""),
      (#""cause":"typed","#, ""), (#""cause":"typed""#, #""cause":"undo""#),
      (#""cause":"typed""#, #""cause":"restored""#), (#""cause":"typed""#, #""cause":1"#),
      (#""edits":["#, #""edits":[1,"#), (#""edits":["#, #""edits":["spending","#),
      (#""edits":["#, #""edits":[{},"#), (#""edits":["#, #""x":["#),
      (#""kind":"spending","#, ""), (#""month":1,"#, ""),
      (#""project":"13053524P00000210294E""#, #""project":1"#),
      (#""month":1"#, #""month":13"#), (#""fiscal":"1.00""#, #""fiscal":"1.0.0""#),
      (#""fiscal":"1.00""#, #""fiscal":1.00"#), (#""fiscal":"1.00""#, ""),
      (#""new":{"fiscal":"1.00"}"#, #""old":null"#), (#""old":null"#, #""old":{}"#),
      (#""old":null"#, #""old":"x""#),
      (#""from":""#, #""x":""#), (#""to":""#, #""to":1,"x":""#),
      ("}", "}}"), ("{", "[{"),
    ])
  func badLines(_ old: String, _ new: String) throws {
    try changed(1) { stage, _ in
      let line = stage.lines()[0]
      let range = try #require(line.range(of: old, options: old == "}" ? .backwards : []))
      try write([line.replacingCharacters(in: range, with: new)], stage)
      #expect(stage.findings() == [.badLine(1)])
      #expect(try stage.open().history.entries == [])
      // It keeps nobody from going on.
      var ledger = try stage.open()
      _ = try ledger.commit(commit(spend(FileStage.cars, .december, 9)))
      #expect(stage.lines().count == 2)
    }
  }

  @Test("keys of a later version are passed over")
  func laterKeys() throws {
    try changed(1) { stage, history in
      let line = stage.lines()[0]
      try write(["{\"later\":[{\"a\":null}],\"x\":true," + line.dropFirst()], stage)
      #expect(stage.findings() == [])
      #expect(try stage.open().history == history)
    }
  }

  @Test("entries for other programs are those of the history")
  func json() throws {
    try changed(2) { stage, history in
      let bytes = HistoryWriter.json(history.entries)
      #expect(
        String(decoding: bytes, as: UTF8.self).hasPrefix(
          #"""
          [
            {"v": 2, "seq": 1, "time": "2024-10-08T02:00:00Z", "user": "zhang", "host": "desk1", \#
          "commit": "\#(history[0].commit?.text ?? "")", "cause": "typed", "edits": \#
          [{"kind": "spending", "project": "\#(FileStage.cars)", "month": 1, "old": null, \#
          "new": {"fiscal": "1.00"}}]},

          """#))
      let list = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]]
      #expect(list?.compactMap { $0["seq"] as? Int } == [1, 2])
      #expect(list?.allSatisfy { $0["from"] == nil && $0["user"] as? String == "zhang" } == true)
      #expect(try JSONSerialization.jsonObject(with: Data(HistoryWriter.json([]))) as? [Int] == [])
    }
  }
}
