import Foundation
import TestSupport
import Testing

@Suite("budget new") struct NewTests {
  private let start = ["--unit", "430001", "--name", "单位", "--year", "2025"]

  private func new(_ options: [String], in folder: TemporaryFolder) -> Run {
    budget(["new", "a.json"] + options, in: folder.path)
  }

  @Test("An empty book is one of version 1, and check has nothing against it")
  func empty() throws {
    try TemporaryFolder.with { (folder) throws in
      #expect(
        new(start, in: folder)
          == Run(stdout: "已新建 a.json：430001 单位，2025年度\n", stderr: "", status: 0))
      #expect(
        try folder.text(of: "a.json") == """
          {
            "schemaVersion": 1,
            "unit": {"code": "430001", "name": "单位"},
            "fiscalYear": 2025,
            "projects": []
          }

          """)
      #expect(try folder.names() == ["a.json"])
      #expect(
        budget("check", "a.json", in: folder.path)
          == Run(
            stdout: "a.json: 提示: 还没有项目。\na.json：没有问题（项目 0 个）\n", stderr: "", status: 0))
      #expect(budget("history", "a.json", in: folder.path).status == 0)
      #expect(budget("summary", "a.json", in: folder.path).status == 0)
    }
  }

  @Test(
    "Department, sources and 元 as input unit are of version 2; 万元 is the default and not written")
  func head() throws {
    try TemporaryFolder.with { (folder) throws in
      let options = [
        "--department", "430", "--department-name", "机关事务局", "--source", "fiscal=财政资金",
        "--source", "carryover=上年结转", "--input-unit", "元",
      ]
      #expect(new(start + options, in: folder).status == 0)
      #expect(
        try folder.text(of: "a.json") == """
          {
            "schemaVersion": 2,
            "unit": {"code": "430001", "name": "单位"},
            "department": {"code": "430", "name": "机关事务局"},
            "fiscalYear": 2025,
            "sources": [
              {"key": "fiscal", "name": "财政资金"},
              {"key": "carryover", "name": "上年结转"}
            ],
            "rules": {"inputUnit": "元"},
            "projects": []
          }

          """)
      let plain = budget(
        ["new", "b.json"] + start + ["--input-unit", "万元"], in: folder.path)
      #expect(plain.status == 0)
      #expect(try folder.text(of: "b.json").contains(#""schemaVersion": 1"#))
    }
  }

  @Test("73: nothing is ever overwritten, and a former file's history is not taken over")
  func exists() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write("x", to: "a.json")
      for options in [[], ["--dry-run"]] {
        #expect(
          new(start + options, in: folder)
            == Run(stdout: "", stderr: "a.json 已存在，请换一个名字。\n", status: 73))
      }
      #expect(
        budget(["new", "a.json", "--from", "a.json"], in: folder.path).status == 65)
      #expect(try folder.text(of: "a.json") == "x")
      try folder.write("", to: "b.json.history")
      let history = budget(["new", "b.json", "--lang", "en"] + start, in: folder.path)
      #expect(history.status == 73)
      #expect(
        history.stderr
          == "b.json: The history b.json.history of a former file is here and would be taken for the new one's; move it away first, or choose another name.\n"
      )
      #expect(try folder.names() == ["a.json", "b.json.history"])
      let nowhere = budget(["new", "no/a.json"] + start, in: folder.path)
      #expect(nowhere == Run(stdout: "", stderr: "no/a.json：文件所在的文件夹已不存在。\n", status: 73))
    }
  }

  @Test("A dry run makes nothing")
  func dryRun() throws {
    try TemporaryFolder.with { (folder) throws in
      #expect(
        new(start + ["--dry-run", "--lang", "en"], in: folder)
          == Run(
            stdout: "Would make a.json: 430001 单位, 2025\nDry run: no file was made.\n", stderr: "",
            status: 0))
      #expect(try folder.names() == [])
    }
  }

  @Test(
    "64: what is left out or does not go together",
    arguments: [
      ([], "请给出 --unit、--name 和 --year，或用 --from 沿用上年的文件。"),
      (["--unit", "1", "--name", "甲"], "请给出 --unit、--name 和 --year，或用 --from 沿用上年的文件。"),
      (["--from", "b.json", "--source", "a=甲"], "--source 不能与 --from 同时使用：资金来源沿用旧文件的，以后可以改。"),
      (
        ["--unit", "1", "--name", "甲", "--year", "2025", "--keep-amounts"],
        "--keep-amounts 须与 --from 一起使用。"
      ),
      (
        ["--unit", "1", "--name", "甲", "--year", "2025", "--department", "2"],
        "--department 和 --department-name 要一起写。"
      ),
    ])
  func usage(options: [String], sentence: String) throws {
    let run = budget(["new", "a.json"] + options)
    #expect(run.status == 64)
    #expect(run.stderr.lines.first == "错误：" + sentence)
  }

  @Test(
    "64: values that cannot be",
    arguments: [
      ("--year", "1949", "1949 不是预算年度；请写成 2024 这样的年份。"),
      ("--unit", " ", "不能为空。"),
      ("--source", "carryover", "“carryover”不是资金来源；请写成 代号=名称，如 carryover=上年结转。"),
      ("--source", "a=", "资金来源“a”没有名称，请补上。"),
      (
        "--source", "month=月",
        "“month”不能作资金来源的代号；请写英文字母和数字，以小写字母开头，不能是 month、kind、document、reason、note。"
      ),
      ("--input-unit", "亿元", "没有“亿元”；可用 万元、元。"),
    ])
  func badValues(option: String, value: String, sentence: String) throws {
    let run = budget(["new", "a.json"] + start + [option, value])
    #expect(run.status == 64)
    #expect(run.stderr.lines.first?.hasSuffix(sentence) == true)
  }

  @Test("64: a file without a name")
  func noName() {
    let run = budget(["new", ""] + start)
    #expect(run.status == 64)
    #expect(run.stderr.lines.first?.hasSuffix("不能为空。") == true)
  }

  @Test("64: sources that do not go together")
  func badSources() throws {
    try TemporaryFolder.with { (folder) throws in
      let twice = new(start + ["--source", "a=甲", "--source", "a=乙"], in: folder)
      #expect(twice == Run(stdout: "", stderr: "资金来源“a”重复，请只留一个。\n", status: 64))
      let nine = (1...9).flatMap { ["--source", "s\($0)=来源"] }
      #expect(
        new(start + nine, in: folder)
          == Run(stdout: "", stderr: "资金来源有 9 个，最多 8 个。\n", status: 64))
      #expect(try folder.names() == [])
    }
  }
}

@Suite("budget new --from") struct NewFromTests {
  @Test("The sample's next year: what was carried and what was not is listed")
  func carries() throws {
    try Desk.with { (desk) throws in
      let lines = try desk.print("new", "b.json", "--from", "a.json")
      #expect(
        lines.prefix(3) == [
          "已新建 b.json：430001 临西县机关后勤服务中心本级（示例），2025年度",
          "沿用 a.json（2024年度）：项目 11 个、绩效指标 77 项、单位绩效目标",
          "  13053524P00000210281P  大型设备运行保障经费  预算 0.00  指标 7 项",
        ])
      #expect(lines.count == 14)
      // 1100.0539 approved, three adjustments, 94 months with a record, 119 values and 5 reasons.
      #expect(lines[13] == "未沿用：年初预算数 1100.0539 万元、支出计划 11 个、预算调整 3 条、各月支出 94 条、指标完成值和滞后原因 124 条")
      let text = try desk.folder.text(of: "b.json")
      #expect(text.hasPrefix("{\n  \"schemaVersion\": 2,\n"))
      #expect(text.contains(#""fiscalYear": 2025"#))
      #expect(
        text.lines.count { $0 == #"      "budget": {"fiscal": "0.00", "other": "0.00"},"# } == 11)
      for key in ["plan", "spending", "adjustments"] { #expect(!text.contains("\"\(key)\":")) }
      #expect(
        try desk.print("check", "b.json") == [
          "b.json: 警告: 公务用车服务平台运行：第 6 项绩效指标的指标值 <=100% 是上限，做多做少都算完成；是否应为“不低于”？请核对。",
          "b.json：可以使用（项目 11 个，警告 1 处）",
        ])
    }
  }

  @Test(
    "Kept amounts are those approved; without the year's doings the sample is the published file")
  func keepsAmounts() throws {
    try Desk.with { (desk) throws in
      try desk.print(
        "new", "b.json", "--from", "a.json", "--keep-amounts", "--year", "2024", "--name",
        "临西县机关后勤服务中心本级")
      let published = try String(contentsOfFile: Repository.plan, encoding: .utf8)
      #expect(try desk.folder.text(of: "b.json") == published)
    }
  }

  @Test("Unit, department and input unit may be others; the old file stays as it is")
  func otherHead() throws {
    try Desk.with { (desk) throws in
      let before = try desk.text
      try desk.print(
        "new", "b.json", "--from", "a.json", "--unit", "2", "--year", "2030", "--department", "8",
        "--department-name", "局", "--input-unit", "元")
      let head = try desk.folder.text(of: "b.json").lines.prefix(7)
      #expect(
        Array(head) == [
          "{", #"  "schemaVersion": 2,"#, #"  "unit": {"code": "2", "name": "临西县机关后勤服务中心本级（示例）"},"#,
          #"  "department": {"code": "8", "name": "局"},"#, #"  "fiscalYear": 2030,"#,
          #"  "rules": {"inputUnit": "元"},"#, #"  "goals": {"#,
        ])
      #expect(try desk.text == before)
      #expect(try desk.folder.names() == ["a.json", "b.json"])
    }
  }

  @Test("66 and 65: the old file must be there and sound; a broken one makes nothing")
  func oldFile() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write("{", to: "bad.json")
      #expect(budget("new", "b.json", "--from", "no.json", in: folder.path).status == 66)
      #expect(budget("new", "b.json", "--from", "bad.json", in: folder.path).status == 65)
      #expect(try folder.names() == ["bad.json"])
    }
  }

  @Test("No year follows 9999")
  func lastYear() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write(smallFile.replacing(": 2024", with: ": 9999"), to: "a.json")
      let run = budget("new", "b.json", "--from", "a.json", in: folder.path)
      #expect(run == Run(stdout: "", stderr: "请用 --year 写明年度。\n", status: 64))
    }
  }
}
