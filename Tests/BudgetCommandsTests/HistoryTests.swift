import Foundation
import TestSupport
import Testing

@Suite("budget history") struct HistoryTests {
  /// Two months reported, closed, one of them mended with a reason and a note.
  private func with(_ body: (Desk) throws -> Void) throws {
    try Desk.with { (desk) throws in
      try desk.print("spend", "a.json", Desk.cars, "--month", "9", "--amount", "4.65")
      try desk.print("spend", "a.json", "综合事务", "--month", "6", "--amount", "9.8")
      try desk.print("close", "a.json", "--month", "9")
      try desk.print(
        "spend", "a.json", Desk.cars, "--month", "9", "--amount", "4.56", "--note", "=凭证0912",
        "--reopen", "--reason", "凭证录反了数字")
      try body(desk)
    }
  }

  @Test("Who, when, from what to what and why, in both languages", arguments: ["zh", "en"])
  func text(language: String) throws {
    try with { (desk) throws in
      let run = desk.run("history", "a.json", "--lang", language)
      #expect(run.status == 0)
      try Golden.expect(run.stdout, equals: "history.\(language)")
    }
  }

  @Test("Of one project, of one month; what concerns no project concerns each")
  func filter() throws {
    try with { (desk) throws in
      func numbers(_ arguments: String...) throws -> [String] {
        let run = budget(["history", "a.json"] + arguments, in: desk.folder.path)
        try #require(run.status == 0)
        return run.stdout.lines.dropFirst(4).map { String($0.prefix(1)) }
      }
      #expect(try numbers() == ["1", "2", "3", "4"])
      #expect(try numbers(Desk.cars) == ["1", "3", "4"])
      #expect(try numbers("综合事务") == ["2", "3"])
      #expect(try numbers("--month", "6") == ["2", "3"])
      #expect(try numbers(Desk.cars, "--month", "6") == ["3"])
    }
  }

  @Test("CSV: a line for each edit and source, notes included")
  func csv() throws {
    try with { (desk) throws in
      #expect(
        try desk.print("history", "a.json", "--format", "csv") == [
          "seq,time,user,host,cause,kind,project,month,source,old,new,reason,undoes",
          "1,2024-10-08T01:12:00Z,wangfang,caiwu,typed,spending,13053524P00000210294E,9,fiscal,,4.65,,",
          "2,2024-10-08T01:12:00Z,wangfang,caiwu,typed,spending,13053524P000002102952,6,fiscal,,9.80,,",
          "3,2024-10-08T01:12:00Z,wangfang,caiwu,typed,closing,,,,,9,,",
          "4,2024-10-08T01:12:00Z,wangfang,caiwu,typed,spending,13053524P00000210294E,9,fiscal,4.65,4.56,凭证录反了数字,",
          "4,2024-10-08T01:12:00Z,wangfang,caiwu,typed,note,13053524P00000210294E,9,,,'=凭证0912,凭证录反了数字,",
        ])
    }
  }

  @Test("JSON: the entries as the file of history has them")
  func json() throws {
    try with { (desk) throws in
      let page = try desk.print("history", "a.json", "--format", "json").joined(separator: "\n")
      let entries = try #require(
        try JSONSerialization.jsonObject(with: Data(page.utf8)) as? [[String: Any]])
      #expect(entries.map { $0["seq"] as? Int } == [1, 2, 3, 4])
      #expect(entries.allSatisfy { $0["v"] as? Int == 2 && $0["user"] as? String == "wangfang" })
      let edits = try #require(entries[3]["edits"] as? [[String: Any]])
      #expect(edits.map { $0["kind"] as? String } == ["spending", "note"])
      #expect(edits[0]["new"] as? [String: String] == ["fiscal": "4.56"])
      #expect(entries[3]["reason"] as? String == "凭证录反了数字")
    }
  }

  @Test("A file nobody has changed")
  func empty() throws {
    #expect(budget("history", sample).stdout.hasSuffix("\n还没有修改历史。\n"))
    #expect(budget("history", sample, "--format", "csv").stdout.lines.count == 1)
    #expect(budget("history", sample, "--format", "json").stdout == "[]\n")
  }
}
