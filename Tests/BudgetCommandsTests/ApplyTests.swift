import Foundation
import TestSupport
import Testing

@Suite("budget apply") struct ApplyTests {
  private func spending(_ project: String, _ month: Int, _ rest: String) -> String {
    #"{"kind":"spending","project":"\#(project)","month":\#(month),\#(rest)}"# + "\n"
  }

  private var twoEdits: String {
    spending(Desk.equipment, 10, #""new":{"fiscal":"2.65"}"#)
      + spending(Desk.hostel, 9, #""old":{"other":"1.10"},"new":{"other":"1.30"}"#)
  }

  @Test("Edits from a file or from standard input: each is printed, all are one entry")
  func applies() throws {
    for source in ["edits.jsonl", "-", nil] {
      try Desk.with { (desk) throws in
        try desk.folder.write(twoEdits, to: "edits.jsonl")
        let run = budget(
          ["apply", "a.json"] + (source.map { [$0] } ?? []), stdin: twoEdits, in: desk.folder.path)
        #expect(
          run
            == Run(
              stdout: """
                大型设备运行保障经费 10月 未填报 -> 2.65
                招待所运行费 9月 其他资金 1.10 -> 1.30
                已录入 2 处改动（历史第 1 条）。

                """, stderr: "", status: 0))
        #expect(
          try desk.record(Desk.equipment, month: 10)
            == #"{"month": 10, "fiscal": "2.65", "other": "0.00"}"#)
        #expect(
          try desk.record(Desk.hostel, month: 9)
            == #"{"month": 9, "fiscal": "5.64", "other": "1.30"}"#)
        #expect(try desk.print("history", "a.json").count == 5)
      }
    }
  }

  @Test("The process reads its own standard input")
  func standardInput() throws {
    try Desk.with { desk in
      let run = try process("apply", "a.json", "-", stdin: twoEdits, in: desk.folder.path)
      #expect(run.stdout.lines.last == "已录入 2 处改动（历史第 1 条）。")
      #expect(run.status == 0)
      #expect(try desk.record(Desk.equipment, month: 10)?.contains("2.65") == true)
    }
  }

  @Test("A dry run prints the same and touches nothing")
  func dryRun() throws {
    try Desk.with { (desk) throws in
      let before = try desk.text
      let lines = try desk.print("apply", "a.json", "--dry-run", "--lang", "en", stdin: twoEdits)
      #expect(
        lines == [
          "大型设备运行保障经费 Oct not reported -> 2.65", "招待所运行费 Sep Other funds 1.10 -> 1.30",
          "Dry run: the file is unchanged.",
        ])
      #expect(try desk.text == before)
      #expect(try desk.folder.names() == ["a.json"])
    }
  }

  @Test("What the file says already is no change")
  func unchanged() throws {
    try Desk.with { (desk) throws in
      let same = spending(Desk.equipment, 9, #""new":{"fiscal":"2.60"}"#)
      #expect(try desk.print("apply", "a.json", stdin: same) == ["没有改动。"])
      #expect(try desk.print("apply", "a.json", stdin: "") == ["没有改动。"])
      #expect(try desk.folder.names() == ["a.json"])
    }
  }

  @Test("JSON: the entry's number and the edits from old to new")
  func json() throws {
    try Desk.with { (desk) throws in
      let page = try desk.print("apply", "a.json", "--format", "json", stdin: twoEdits)
      let document = try #require(
        try JSONSerialization.jsonObject(with: Data(page.joined(separator: "\n").utf8))
          as? [String: Any])
      #expect(document["dryRun"] as? Bool == false)
      #expect(document["entry"] as? Int == 1)
      let edits = try #require(document["edits"] as? [[String: Any]])
      #expect(edits.map { $0["kind"] as? String } == ["spending", "spending"])
      #expect(edits[0]["old"] is NSNull)
      #expect(edits[0]["new"] as? [String: String] == ["fiscal": "2.65"])
      #expect(edits[1]["old"] as? [String: String] == ["other": "1.10"])
      #expect(edits[1]["new"] as? [String: String] == ["other": "1.30"])
    }
  }

  @Test("JSON holds nothing raw that commands a terminal or hides")
  func harmlessJSON() throws {
    try Desk.with { (desk) throws in
      let edit =
        #"{"kind":"note","project":"\#(Desk.equipment)","month":9,"new":"a\u009b2J\u202e\u00adb"}"#
      let page = try desk.print("apply", "a.json", "--format", "json", stdin: edit)
      #expect(page.joined().contains(#"a\u009b2J\u202e\u00adb"#))
    }
  }

  /// A list that is refused as a whole: status and words, and the file as it was.
  private func refused(
    _ list: String, _ options: String..., status: Int32, saying lines: [String],
    filePath: String = #filePath
  ) throws {
    try Desk.with { (desk) throws in
      let before = try desk.text
      try desk.folder.write(list, to: "edits.jsonl")
      let run = budget(["apply", "a.json", "edits.jsonl"] + options, in: desk.folder.path)
      #expect(run.status == status)
      #expect(run.stdout == "")
      #expect(run.stderr.lines == lines)
      #expect(try desk.text == before)
      #expect(try desk.folder.names() == ["a.json", "edits.jsonl"])
    }
  }

  @Test("A project that is not there: its line, and nothing is recorded")
  func unknownProject() throws {
    try refused(
      twoEdits + spending("X1", 3, #""new":null"#), status: 65,
      saying: ["edits.jsonl:3: 没有编码为 X1 的项目。", "全部未录入；改正后重试。"])
  }

  @Test("A rule that is broken: the project's last line")
  func rule() throws {
    // 12.85 were spent by September.
    try refused(
      twoEdits + spending(Desk.equipment, 11, #""new":{"fiscal":"-20.00"}"#), "--lang", "en",
      status: 65,
      saying: [
        "edits.jsonl:3: 大型设备运行保障经费: Not saved: spending through Nov would be below zero (-4.50).",
        "Nothing was recorded; correct that and try again.",
      ])
  }

  @Test("A rule that one part of a project breaks: the line of that part")
  func ruleOfPart() throws {
    let plan =
      #"{"kind":"plan","project":"\#(Desk.cars)","#
      + #""new":{"march":"1.00","june":"2.00","october":"3.00","december":"4.00"}}"#
    try refused(
      plan + "\n" + spending(Desk.cars, 9, #""new":{"fiscal":"1.00"}"#), status: 65,
      saying: [
        "edits.jsonl:1: 公务用车服务平台运行：未保存：12月底计划 4.00 应等于年初预算数 17.00。",
        "全部未录入；改正后重试。",
      ])
  }

  @Test("What was there is on record, stated or not")
  func oldValues() throws {
    try Desk.with { desk in
      let adjustment =
        #"{"kind":"adjustment","project":"\#(Desk.cars)","#
        + #""new":{"month":7,"fiscal":"-3.00","other":"0.00","reason":"压减"}}"#
      let page = try desk.print("apply", "a.json", "--format", "json", stdin: adjustment)
      let document = try JSONSerialization.jsonObject(
        with: Data(page.joined(separator: "\n").utf8))
      let edits = try #require((document as? [String: Any])?["edits"] as? [[String: Any]])
      #expect(edits.count == 1)
      #expect(edits[0]["old"] is NSNull)
      #expect((edits[0]["new"] as? [String: Any])?["fiscal"] as? String == "-3.00")
    }
  }

  @Test("An old value that does not hold: 75, and how it would be from what is there")
  func stale() throws {
    try refused(
      twoEdits + spending(Desk.equipment, 9, #""old":{"fiscal":"2.50"},"new":{"fiscal":"2.70"}"#),
      status: 75,
      saying: [
        "edits.jsonl:3: old 与文件现有内容不符，按现有内容应为：大型设备运行保障经费 9月 2.60 -> 2.70",
        "全部未录入；改正后重试。",
      ])
  }

  @Test("Closed months: refused without --reopen and a reason, on record with them")
  func closedMonths() throws {
    try Desk.with { (desk) throws in
      try desk.print("close", "a.json", "--month", "9")
      let run = desk.run("apply", "a.json", stdin: twoEdits)
      #expect(
        run
          == Run(
            stdout: "", stderr: "a.json：9月已结账；要改请用 --reopen 并以 --reason 写明原因。\n", status: 65))
      #expect(desk.run("apply", "a.json", "--reopen", stdin: twoEdits).status == 64)
      try desk.print("apply", "a.json", "--reopen", "--reason", "凭证补录", stdin: twoEdits)
      #expect(try desk.print("history", "a.json").last?.hasSuffix("  凭证补录") == true)
    }
  }

  @Test("A project is added, moved about in and taken out again")
  func projects() throws {
    try Desk.with { (desk) throws in
      let project =
        #"{"code":"13053525P00000000001A","name":"追加项目","budget":{"fiscal":"3.00","other":"0.00"},"#
        + #""purpose":"","goals":[],"plan":{"march":"0.00","june":"1.00","october":"2.00","december":"3.00"}}"#
      let lines = try desk.print(
        "apply", "a.json",
        stdin: #"{"kind":"project","project":"13053525P00000000001A","new":\#(project)}"# + "\n"
          + spending("13053525P00000000001A", 8, #""new":{"fiscal":"0.50"}"#))
      #expect(
        lines == ["追加项目 新增项目", "追加项目 8月 未填报 -> 0.50", "已录入 2 处改动（历史第 1 条）。"])
      #expect(
        try desk.print(
          "apply", "a.json",
          stdin: #"{"kind":"project","project":"13053525P00000000001A","new":null}"#)
          == ["追加项目 删除项目", "已录入 1 处改动（历史第 2 条）。"])
    }
  }
}
