import Foundation
import TestSupport
import Testing

@Suite("budget import document") struct ImportDocumentTests {
  private let seed = Repository.data("linxi-2024.txt")

  /// A project without a code, whose plan fits no reading, and a line that belongs nowhere.
  private let doubtful = """
    2024年部门预算绩效目标
    这一行不属于任何表格
    甲项目绩效目标表
    430001 某某中心 单位：万元
    项目名称 甲项目
    预算数 40.00 其中：财政资金 40.00 其他资金
    资金支出计划（%）
    3 月底 6 月底 10 月底 12 月底
    5 10 20 30
    绩效目标 1.做好
    一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据
    产出指标 数量指标 件数 办结的件数 9 件 工作计划

    """

  @Test("The seed makes the data file, with nothing open and status 0")
  func whole() throws {
    try TemporaryFolder.with { (folder) throws in
      let run = budget("import", "document", seed, "-o", "a.json", in: folder.path)
      #expect(
        run
          == Run(
            stdout: """
              已新建 a.json：430001 临西县机关后勤服务中心本级，2024年度
              读出项目 11 个、绩效指标 77 项、单位绩效目标，预算合计 1100.0539 万元

              """, stderr: "", status: 0))
      #expect(
        try folder.bytes(of: "a.json")
          == Array(Data(contentsOf: URL(fileURLWithPath: Repository.plan))))
      #expect(budget("check", "a.json", in: folder.path).status == 0)
    }
  }

  @Test("What is open is told with its line, and the status is 1; the file is made all the same")
  func doubts() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write(doubtful, to: "a.txt")
      let run = budget("import", "document", "a.txt", "-o", "a.json", in: folder.path)
      #expect(
        run
          == Run(
            stdout: """
              已新建 a.json：430001 某某中心，2024年度
              读出项目 1 个，其中无支出计划 1 个、绩效指标 1 项，预算合计 40.00 万元

              不能确定的地方 2 处，请核对：
                第 3 行  甲项目 项目编码  projects[0].code
                  没有项目编码，编为 L001。
                  原文：甲项目
                第 8—9 行  甲项目 资金支出计划  projects[0].plan
                  四个数按累计金额、累计百分比、各期金额、各期百分比都对不上预算数，记为无计划。
                  原文：5 10 20 30

              没有读取的行 1 行：
                第 2 行：这一行不属于任何表格

              """, stderr: "", status: 1))
      #expect(budget("check", "a.json", in: folder.path).status == 0)
      let english = budget(
        "import", "document", "a.txt", "-o", "b.json", "--lang", "en", in: folder.path)
      #expect(english.status == 1)
      #expect(english.stdout.contains("line 3  甲项目, code  projects[0].code"))
      #expect(english.stdout.contains("There is no project code; L001 was made."))
    }
  }

  @Test("The JSON report has the counts, the doubts and the lines left out")
  func json() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write(doubtful, to: "a.txt")
      let run = budget(
        "import", "document", "a.txt", "-o", "a.json", "--format", "json", "--dry-run",
        in: folder.path)
      #expect(run.status == 1)
      #expect(try folder.names() == ["a.txt"])
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
      #expect(Set(report.keys) == ["projects", "indicators", "uncertain", "unread"])
      #expect(report["projects"] as? Int == 1)
      #expect(report["indicators"] as? Int == 1)
      let doubts = try #require(report["uncertain"] as? [[String: Any]])
      #expect(doubts.map { $0["path"] as? String } == ["projects[0].code", "projects[0].plan"])
      #expect(doubts.map { $0["line"] as? Int } == [3, 8])
      #expect(doubts[1]["text"] as? String == "5 10 20 30")
      #expect(doubts[0]["reason"] as? String == "没有项目编码，编为 L001。")
      let unread = try #require(report["unread"] as? [[String: Any]])
      #expect(unread.count == 1)
      #expect(unread[0]["line"] as? Int == 2)
      #expect(unread[0]["text"] as? String == "这一行不属于任何表格")
    }
  }

  @Test("A self-evaluation's results are in the file, which has nothing wrong; the rest is told")
  func results() throws {
    try TemporaryFolder.with { (folder) throws in
      let form = Repository.root + "/Tests/BudgetImportTests/Documents/self-evaluation-430002.txt"
      let run = budget(
        "import", "document", form, "-o", "a.json", "--format", "json", in: folder.path)
      #expect(run.status == 1)
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
      let doubts = try #require(report["uncertain"] as? [[String: Any]])
      #expect(
        doubts.map { $0["path"] as? String } == [
          "projects[0].adjustments", "projects[0].spending", "projects[0].indicators[3].values",
        ])
      #expect(doubts.last?["text"] as? String == "实际完成值 基本达成")
      #expect(
        doubts.last?["reason"] as? String
          == "不是达成、部分达成、未达成之一；按得分记为达成，原文记为项目的其他信息。")
      let text = try folder.text(of: "a.json")
      #expect(text.contains("{\"month\": 12, \"value\": \"48\", \"note\": \"两个书屋搬迁，下年补上\"}"))
      #expect(budget("check", "a.json", in: folder.path).status == 0)
    }
  }

  @Test("The unit, the year and the department of the command line go before the document's")
  func head() throws {
    try TemporaryFolder.with { (folder) throws in
      let run = budget(
        "import", "document", seed, "-o", "a.json", "--unit", "7", "--name", "某单位", "--year",
        "2025",
        "--department", "4", "--department-name", "某局", in: folder.path)
      #expect(run.status == 0)
      let text = try folder.text(of: "a.json")
      #expect(text.contains("\"unit\": {\"code\": \"7\", \"name\": \"某单位\"}"))
      #expect(text.contains("\"department\": {\"code\": \"4\", \"name\": \"某局\"}"))
      #expect(text.contains("\"fiscalYear\": 2025"))
    }
  }

  @Test("Nothing is overwritten, and nothing is made of what cannot be read")
  func refusals() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write("没有表格\n", to: "a.txt")
      try folder.write("", to: "empty.txt")
      try folder.write("x", to: "there.json")
      func status(_ source: String, _ output: String = "a.json", _ more: String...) -> (
        Int32, String
      ) {
        let run = budget(["import", "document", source, "-o", output] + more, in: folder.path)
        return (run.status, run.stderr)
      }
      #expect(status("a.txt") == (65, "a.txt：没有找到项目绩效目标表。\n"))
      #expect(status("empty.txt") == (65, "empty.txt：文件是空的。\n"))
      #expect(status("none.txt") == (66, "none.txt：没有这个文件，请核对路径。\n"))
      #expect(status(seed, "there.json").0 == 73)
      #expect(try folder.text(of: "there.json") == "x")
      #expect(status(seed, "nowhere/a.json").0 == 73)
      #expect(status(seed, "a.json", "--department", "4").0 == 64)
      #expect(try folder.names() == ["a.txt", "empty.txt", "there.json"])
    }
  }
}
