import TestSupport
import Testing

@Suite("budget check") struct CheckTests {
  /// A file with something wrong wherever a rule can be broken.
  private let broken = """
    {
      "schemaVersion": 1,
      "unit": {"code": "1"},
      "fiscalYear": "2024",
      "extra": true,
      "projects": [
        {
          "code": "13053524P00000210281P",
          "name": "",
          "budget": {"fiscal": "35.00", "other": "-1.00"},
          "purpose": "Upkeep",
          "goals": [1],
          "plan": {"march": "5.00", "june": "4.00", "october": "20.00", "december": "35.00"},
          "adjustments": [{"month": 2, "fiscal": "-40.00", "other": "0.00", "reason": "cut"}],
          "spending": [
            {"month": 1, "fiscal": "1.00", "other": "0.00"},
            {"month": 1, "fiscal": "-2.00", "other": "0.00"},
            {"month": 14, "fiscal": 3, "other": "x", "note": null}
          ]
        },
        {
          "code": "13053524P00000210281P",
          "name": "Twice",
          "budget": {"fiscal": "1.00", "other": "0.00"},
          "purpose": "",
          "goals": [],
          "plan": {"march": "0.00", "june": "0.00", "october": "0.00", "december": "1.00"}
        },
        {
          "code": "K-1",
          "name": "Unusual",
          "budget": {"fiscal": "1.00", "other": "0.00"},
          "purpose": "",
          "goals": [],
          "plan": {"march": "0.00", "june": "0.00", "october": "0.00", "december": "1.00"}
        }
      ]
    }
    """

  @Test("Every problem of a file, in both languages", arguments: ["zh", "en"])
  func allProblems(language: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(broken, to: "broken.json")
      let run = budget("check", "broken.json", "--lang", language, in: folder.path)
      #expect(run.status == 65)
      #expect(run.stderr == "")
      try Golden.expect(run.stdout, equals: "check.\(language)")
    }
  }

  @Test("Several files: each is judged, what cannot be read goes to standard error")
  func severalFiles() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallFile, to: "good.json")
      try folder.write(smallFile.replacing("\"month\": 1,", with: "\"month\": 0,"), to: "bad.json")
      let run = budget(
        "check", "good.json", "no.json", "bad.json", "--lang", "en", in: folder.path)
      #expect(run.status == 66)
      #expect(run.stderr == "no.json: There is no such file; check the path.\n")
      #expect(
        run.stdout == """
          good.json: no problems (projects: 1)
          bad.json:14:19: error: projects[0].spending[0].month: 0 is not a month; write 1 to 12.

          """)
      #expect(budget("check", "good.json", "bad.json", in: folder.path).status == 65)
      #expect(
        budget("check", "good.json", in: folder.path)
          == Run(stdout: "good.json：没有问题（项目 1 个）\n", stderr: "", status: 0))
    }
  }

  @Test("A warning is told and is no failure")
  func warnings() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallFile.replacing("13053524P00000210281P", with: "X1"), to: "a.json")
      #expect(
        budget("check", "a.json", in: folder.path)
          == Run(
            stdout: """
              a.json:7:15: 警告: projects[0].code: 项目编码“X1”不符合通常的21位格式，请核对。
              a.json：可以使用（项目 1 个，警告 1 处）

              """, stderr: "", status: 0))
    }
  }

  @Test("What a careful colleague would ask about: warnings, and notes that count as none")
  func questions() throws {
    try TemporaryFolder.with { (folder) throws in
      let all = smallFile.replacing(
        #""march": "5.00", "june": "10.00", "october": "20.00""#,
        with: #""march": "0.00", "june": "0.00", "october": "0.00""#
      ).replacing(
        #""fiscal": "1.00", "other": "0.00""#, with: #""fiscal": "1.00", "other": "0.50""#)
      try folder.write(all, to: "a.json")
      #expect(
        budget("check", "a.json", in: folder.path)
          == Run(
            stdout: """
              a.json: 警告: Lifts：支出计划 35.00 万元全部在12月，10月底以前为 0；请核对。
              a.json: 警告: Lifts：其他资金没有预算，至1月却已支出 0.50 万元；请核对资金来源。
              a.json：可以使用（项目 1 个，警告 2 处）

              """, stderr: "", status: 0))
      let plan = try #require(smallFile.lines.first { $0.contains("\"plan\"") })
      let planless = smallFile.replacing(plan + "\n", with: "")
        .replacing(#""schemaVersion": 1"#, with: #""schemaVersion": 2"#)
      try folder.write(planless, to: "a.json")
      #expect(
        budget("check", "a.json", "--lang", "en", in: folder.path)
          == Run(
            stdout: """
              a.json: note: No project has a spending plan, so progress is held against the time elapsed alone.
              a.json: no problems (projects: 1)

              """, stderr: "", status: 0))
    }
  }

  @Test("No more warnings are listed than problems are, and how many are not is told")
  func manyQuestions() throws {
    try TemporaryFolder.with { (folder) throws in
      let attributes = (1...1200).map { #"{"name": "a\#($0)", "value": ""}"# }.joined(
        separator: ", ")
      try folder.write(
        smallFile.replacing(#""schemaVersion": 1"#, with: #""schemaVersion": 2"#)
          .replacing(
            #""name": "Lifts""#, with: #""name": "Lifts", "attributes": [\#(attributes)]"#),
        to: "a.json")
      let run = budget("check", "a.json", in: folder.path)
      #expect(run.status == 0)
      #expect(run.stdout.lines.count == 1002)
      #expect(
        run.stdout.lines.suffix(2) == ["a.json：另有 200 处问题没有列出。", "a.json：可以使用（项目 1 个，警告 1200 处）"])
    }
  }

  @Test(
    "The published files have one target that looks wrong, as data/README.md says",
    arguments: [plan, sample])
  func published(file: String) throws {
    #expect(
      budget("check", file)
        == Run(
          stdout:
            "\(file): 警告: 公务用车服务平台运行：第 6 项绩效指标的指标值 <=100% 是上限，做多做少都算完成；是否应为“不低于”？请核对。\n\(file)：可以使用（项目 11 个，警告 1 处）\n",
          stderr: "", status: 0))
  }
}
