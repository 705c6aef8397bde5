import TestSupport
import Testing

/// What version 2 of the file added, by lists of edits alone.
@Suite("budget apply, the kinds of version 2") struct ApplyKindTests {
  private let code = "13053524P00000210281P"

  /// A copy of the small file, `a.json`: 35.00 planned 5, 10, 20, 35; 1.00 spent in January.
  private func with(_ body: (Desk) throws -> Void) throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write(smallFile, to: "a.json")
      try body(Desk(folder: folder))
    }
  }

  private func edit(_ kind: String, _ rest: String) -> String {
    #"{"kind":"\#(kind)","project":"\#(code)",\#(rest)}"# + "\n"
  }

  private static let declared =
    #"{"kind":"sources","new":[{"key":"fiscal","name":"财政资金"},{"key":"other","name":"其他资金"},{"key":"carryover","name":"上年结转"}]}"#
    + "\n"

  @Test("Each is printed, changes the file, and undoing it by its inverse brings back every byte")
  func everyKind() throws {
    let plan = #"{"march":"1.00","june":"2.00","october":"3.00","december":"35.00"}"#
    let raised =
      #"{"month":8,"march":"5.00","june":"10.00","october":"20.00","december":"40.00","reason":"追加"}"#
    let change =
      #"{"month":8,"kind":"increase","fiscal":"5.00","other":"0.00","document":"3号","reason":"追加"}"#
    let cases: [(list: String, words: String, line: String)] = [
      (
        #"{"kind":"department","new":{"code":"430","name":"机关事务局"}}"#, "主管部门 无 -> “机关事务局”",
        #"  "department": {"code": "430", "name": "机关事务局"},"#
      ),
      (
        Self.declared, "资金来源 财政资金、其他资金 -> 财政资金、其他资金、上年结转",
        #"    {"key": "carryover", "name": "上年结转"}"#
      ),
      (
        #"{"kind":"rules","new":{"tolerance":"2.50","red":"50","inputUnit":"元"}}"#,
        "滞后容差 0 个百分点 -> 2.5 个百分点，红灯界限 60% -> 50%，录入单位 万元 -> 元",
        #"  "rules": {"tolerance": "2.50", "red": "50", "inputUnit": "元"},"#
      ),
      (
        edit("attributes", #""new":[{"name":"负责人","value":"王芳"}]"#), "Lifts 修改项目属性",
        #"        {"name": "负责人", "value": "王芳"}"#
      ),
      (
        edit("plan", #""new":\#(plan)"#),
        "Lifts 支出计划 5.00/10.00/20.00/35.00 -> 1.00/2.00/3.00/35.00",
        #"      "plan": {"march": "1.00", "june": "2.00", "october": "3.00", "december": "35.00"},"#
      ),
      (
        edit("adjustment", #""new":\#(change)"#), "Lifts 登记 8月 追加 5.00（财政 5.00，其他 0.00）（3号）：追加",
        #"        {"month": 8, "kind": "increase", "fiscal": "5.00", "other": "0.00", "document": "3号", "reason": "追加"}"#
      ),
      (
        edit("adjustment", #""new":\#(change)"#) + edit("planRevision", #""new":\#(raised)"#), "",
        #"        {"month": 8, "march": "5.00", "june": "10.00", "october": "20.00", "december": "40.00", "reason": "追加"}"#
      ),
    ]
    for (list, words, line) in cases {
      try with { (desk) throws in
        let printed = try desk.print("apply", "a.json", stdin: list)
        if !words.isEmpty { #expect(printed.first == words) }
        #expect(try desk.text.lines.contains(line), "\(line)")
        #expect(try desk.text.contains("\"schemaVersion\": \(line.contains("plan\"") ? 1 : 2)"))
        #expect(budget("check", "a.json", in: desk.folder.path).status == 0)
        #expect(try desk.folder.takeBackLast())
        #expect(try desk.text == smallFile)
      }
    }
  }

  @Test("A plan of null is none; a revised plan of null is taken out again")
  func nulls() throws {
    try with { (desk) throws in
      #expect(
        try desk.print("apply", "a.json", stdin: edit("plan", #""new":null"#)).first
          == "Lifts 支出计划 5.00/10.00/20.00/35.00 -> -")
      #expect(try !desk.text.contains("\"plan\""))
      #expect(try desk.text.contains("\"schemaVersion\": 2"))
      let revision =
        #"{"month":8,"march":"0.00","june":"0.00","october":"20.00","december":"35.00","reason":""}"#
      try desk.print("apply", "a.json", stdin: edit("planRevision", #""new":\#(revision)"#))
      #expect(try desk.text.contains("planRevisions"))
      try desk.print(
        "apply", "a.json", stdin: edit("planRevision", #""old":\#(revision),"new":null"#))
      #expect(try !desk.text.contains("planRevisions"))
    }
  }

  @Test("Spending of a declared source beside the others; a source that has amounts cannot go")
  func sources() throws {
    try with { (desk) throws in
      try desk.print(
        "apply", "a.json",
        stdin: Self.declared + edit("spending", #""month":2,"new":{"carryover":"0.50"}"#))
      #expect(try desk.text.lines.contains(#"        {"month": 2, "carryover": "0.50"}"#))
      let before = try desk.text
      let run = desk.run("apply", "a.json", stdin: #"{"kind":"sources","new":null}"#)
      #expect(run.status == 65)
      #expect(
        run.stderr.lines == [
          "-:1: Lifts：未保存：文件的资金来源中没有“carryover”，请先在 sources 中声明，或改正拼写。",
          "全部未录入；改正后重试。",
        ])
      #expect(try desk.text == before)
    }
  }

  @Test(
    "What the rules refuse is told with the line of the edit that breaks them",
    arguments: [
      (#"{"kind":"sources","new":[]}"#, "未保存：至少要有一个资金来源；不需要声明就删去 sources。"),
      (
        #"{"kind":"sources","new":[{"key":"Fiscal","name":"财政"}]}"#,
        "未保存：“Fiscal”不能作资金来源的代号；请写英文字母和数字，以小写字母开头，不能是 month、kind、document、reason、note。"
      ),
      (#"{"kind":"rules","new":{"tolerance":"100.01"}}"#, nil),
      (
        #"{"kind":"planRevision","project":"13053524P00000210281P","new":{"month":8,"march":"5.00","june":"10.00","october":"20.00","december":"36.00","reason":""}}"#,
        "Lifts：未保存：8月起的支出计划，12月底 36.00 应等于8月调整后预算数 35.00。"
      ),
      (
        #"{"kind":"attributes","project":"13053524P00000210281P","new":[{"name":"","value":"x"}]}"#,
        "Lifts：未保存：属性没有名称，请补上。"
      ),
      (
        #"{"kind":"budget","project":"13053524P00000210281P","new":{"fiscal":"35.00"}}"#,
        "Lifts：未保存：缺少“other”的金额；没有声明 sources 的文件，fiscal 和 other 都要写。"
      ),
    ] as [(String, String?)])
  func rules(bad: String, sentence: String?) throws {
    try with { (desk) throws in
      let list = edit("name", #""new":"电梯""#) + bad + "\n" + edit("purpose", #""new":"x""#)
      let run = desk.run("apply", "a.json", stdin: list)
      #expect(run.status == 65)
      if let sentence {
        let name = sentence.replacing("Lifts", with: "Lifts")
        #expect(run.stderr.lines == ["-:2: \(name)", "全部未录入；改正后重试。"])
      } else {
        // Seen where the list is read.
        #expect(
          run.stderr.lines.first?.hasSuffix("滞后容差（tolerance）应为 0 到 100 个百分点。") == true)
      }
      #expect(try desk.text == smallFile)
    }
  }

  @Test("A transfer between two projects: both edits or neither")
  func transfer() throws {
    try Desk.with { (desk) throws in
      func moved(_ project: String, _ amount: String) -> String {
        #"{"kind":"adjustment","project":"\#(project)","new":{"month":9,"kind":"transfer","fiscal":"\#(amount)","other":"0.00","document":"5号","reason":"调剂"}}"#
          + "\n"
      }
      let before = try desk.text
      // 17.00 are not there to be taken twice over.
      let run = desk.run(
        "apply", "a.json", stdin: moved(Desk.hostel, "20.00") + moved(Desk.cars, "-20.00"))
      #expect(run.status == 65)
      #expect(run.stderr.lines.first == "-:2: 公务用车服务平台运行：未保存：9月调整后预算数为负数（-3.00）。")
      #expect(try desk.text == before)
      let lines = try desk.print(
        "apply", "a.json", "--reason", "县长办公会",
        stdin: moved(Desk.hostel, "2.00") + moved(Desk.cars, "-2.00"))
      #expect(
        lines == [
          "招待所运行费 登记 9月 调剂 2.00（财政 2.00，其他 0.00）（5号）：调剂",
          "公务用车服务平台运行 登记 9月 调剂 -2.00（财政 -2.00，其他 0.00）（5号）：调剂",
          "已录入 2 处改动（历史第 1 条）。",
        ])
      // The one that the published file has by itself.
      #expect(
        try desk.print("check", "a.json").dropFirst().first == "a.json：可以使用（项目 11 个，警告 1 处）")
      #expect(try desk.folder.takeBackLast())
      #expect(try desk.text == before)
    }
  }

  @Test(
    "An old value that does not hold: 75, whatever the kind",
    arguments: [
      #"{"kind":"department","old":{"code":"1","name":"局"},"new":{"code":"2","name":"局"}}"#,
      #"{"kind":"sources","old":[{"key":"a","name":"甲"}],"new":[{"key":"fiscal","name":"财政"},{"key":"other","name":"其他"}]}"#,
      #"{"kind":"rules","old":{"red":"50"},"new":{"red":"40"}}"#,
      #"{"kind":"attributes","project":"13053524P00000210281P","old":[{"name":"a","value":"b"}],"new":[{"name":"c","value":"d"}]}"#,
      #"{"kind":"plan","project":"13053524P00000210281P","old":null,"new":{"march":"1.00","june":"2.00","october":"3.00","december":"35.00"}}"#,
      #"{"kind":"planRevision","project":"13053524P00000210281P","old":{"month":8,"march":"1.00","june":"2.00","october":"3.00","december":"35.00","reason":""},"new":{"month":8,"march":"2.00","june":"3.00","october":"4.00","december":"35.00","reason":""}}"#,
      #"{"kind":"adjustment","project":"13053524P00000210281P","old":{"month":8,"kind":"increase","fiscal":"1.00","other":"0.00","reason":""},"new":null}"#,
    ])
  func stale(edit: String) throws {
    try with { (desk) throws in
      let run = desk.run("apply", "a.json", stdin: edit)
      #expect(run.status == 75)
      #expect(run.stderr.hasPrefix("-:1: old 与文件现有内容不符"))
      #expect(run.stderr.lines.last == "全部未录入；改正后重试。")
      #expect(try desk.text == smallFile)
    }
  }
}

extension TemporaryFolder {
  /// Takes back the last entry of the history of `a.json`: its edits, the last first, with old and new changed over.
  func takeBackLast() throws -> Bool {
    let history = budget("history", "a.json", "--format", "json", in: path)
    guard let entries = try JSON.array(history.stdout), let last = entries.last,
      let edits = last["edits"] as? [[String: Any]]
    else { return false }
    let lines = try edits.reversed().map { edit in
      var inverse = edit
      (inverse["old"], inverse["new"]) = (edit["new"], edit["old"])
      return try JSON.line(inverse)
    }
    let run = budget(
      ["apply", "a.json", "--reason", "撤销"], stdin: lines.joined(separator: "\n"), in: path)
    return run.status == 0
  }
}
