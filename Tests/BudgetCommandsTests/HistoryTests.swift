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

  @Test("Nothing of what was asked for, though there is a history")
  func nothingMatches() throws {
    try with { (desk) throws in
      try desk.folder.write(
        desk.folder.text(of: "a.json.history").lines.prefix(2).joined(separator: "\n") + "\n",
        to: "a.json.history")
      let run = desk.run("history", "a.json", Desk.hostel)
      #expect(run.status == 0)
      #expect(run.stdout.hasSuffix("\n没有符合的修改记录。\n"))
    }
  }

  @Test("A folder or a pipe in its place is told as such, in every format")
  func noFile() throws {
    let things: [((String) -> Int32, String, String)] = [
      (
        { mkfifo($0, 0o600) }, "a.json.history 不是普通文件（管道、设备等），不能使用；请把它移走。",
        "a.json.history is not a regular file but a pipe, a device or the like; move it away."
      ),
      (
        { mkdir($0, 0o700) }, "a.json.history 是文件夹，应为文件；请把它移走。",
        "a.json.history is a folder where a file is due; move it away."
      ),
      (
        { symlink("elsewhere", $0) }, "a.json.history 是符号链接，这里不跟随链接；请把它移走，或换成文件本身。",
        "a.json.history is a symbolic link, and none is followed here; "
          + "move it away or put the file itself there."
      ),
    ]
    for (make, chinese, english) in things {
      try Desk.with { (desk) throws in
        #expect(make(desk.folder["a.json.history"]) == 0)
        #expect(
          desk.run("history", "a.json")
            == Run(stdout: "", stderr: "a.json：无法读取修改历史：\(chinese)\n", status: 74))
        #expect(
          desk.run("history", "a.json", "--format", "json", "--lang", "en")
            == Run(
              stdout: "", stderr: "a.json: the history cannot be read: \(english)\n", status: 74))
      }
    }
  }

  @Test("Lines that are no entries are counted; those that are entries are shown")
  func garbage() throws {
    try with { (desk) throws in
      let lines = try desk.folder.text(of: "a.json.history").lines
      let spoilt = [lines[0], "garbage", lines[1], "{}", lines[2], "\u{0}", lines[3]]
      try desk.folder.write(spoilt.joined(separator: "\n") + "\n", to: "a.json.history")
      let run = desk.run("history", "a.json")
      #expect(run.stdout.lines.dropFirst(4).map { String($0.prefix(1)) } == ["1", "2", "3", "4"])
      #expect(run.stderr == "a.json：历史中有 3 行无法识别，未列出；见 budget check。\n")
      #expect(run.status == 65)
      let english = desk.run("history", "a.json", "--format", "csv", "--lang", "en")
      #expect(english.stdout.lines.count == 6)
      #expect(
        english.stderr == "a.json: 3 lines of the history cannot be read; see budget check.\n")
      #expect(english.status == 65)
    }
  }

  @Test("Where no line is an entry nobody says that there is no history")
  func nothingButGarbage() throws {
    try Desk.with { (desk) throws in
      try desk.folder.write("garbage\n", to: "a.json.history")
      let run = desk.run("history", "a.json")
      #expect(!run.stdout.contains("还没有"))
      #expect(run.stderr == "a.json：历史中有 1 行无法识别，未列出；见 budget check。\n")
      #expect(run.status == 65)
    }
  }

  @Test("A file nobody has changed")
  func empty() throws {
    #expect(budget("history", sample).stdout.hasSuffix("\n还没有修改历史。\n"))
    #expect(budget("history", sample, "--format", "csv").stdout.lines.count == 1)
    #expect(budget("history", sample, "--format", "json").stdout == "[]\n")
  }
}
