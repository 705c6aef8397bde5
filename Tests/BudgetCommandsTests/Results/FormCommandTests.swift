import Foundation
import TestSupport
import Testing

@Suite("budget form") struct FormCommandTests {
  private func document(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func forms(_ text: String) throws -> [[String: Any]] {
    try #require(try document(text)["projects"] as? [[String: Any]])
  }

  @Test("The self-evaluation of the worked book: scores, grade and what is missing")
  func scores() throws {
    try WorkedBook.with { desk in
      let run = desk.run(
        "form", "evaluation", "b.json", "--as-of", "2024-07", "-o", "-", "--format", "json")
      #expect(run.status == 0)
      let form = try forms(run.stdout)[0]
      #expect(form["executionScore"] as? String == "8.62")
      // 9.66 + 0 + 18 + 11 + 21 + 10.
      #expect(form["indicatorScore"] as? String == "69.66")
      #expect(form["totalScore"] as? String == "78.28")
      #expect(form["grade"] as? String == "fair")
      #expect(
        form["missing"] as? [String] == [
          "department", "executionReason", "indicators[1].reason", "indicators[2].reason",
          "indicators[4].reason", "achievement",
        ])
      let money = try #require(form["money"] as? [[String: Any]])
      #expect(money.map { $0["row"] as? String } == ["total", "currentYear", "carryover", "other"])
      #expect(money[0]["actualPercent"] as? String == "86.20")
      #expect(money[2]["approvedBudget"] is NSNull)
    }
  }

  @Test("Exactly 90 is 优: 10 of 10, 40 of 40, and 达成 at 80 % of 50")
  func ninety() throws {
    let indicators = [
      WorkedBook.indicator("产出指标", "数量指标", "次数", "≥4 次", "40", "{\"month\": 12, \"value\": \"4\"}"),
      WorkedBook.indicator(
        "效益指标", "社会效益指标", "水平", "提升", "50", "{\"month\": 12, \"value\": \"达成\", \"share\": \"80\"}"),
    ]
    let text = WorkedBook.book([
      WorkedBook.project(
        spending: "[{\"month\": 12, \"fiscal\": \"50.00\", \"other\": \"0.00\"}]",
        indicators: indicators)
    ])
    try WorkedBook.with(text) { desk in
      let form = try forms(
        desk.run("form", "evaluation", "b.json", "-o", "-", "--format", "json").stdout)[0]
      #expect(form["totalScore"] as? String == "90.00")
      #expect(form["grade"] as? String == "excellent")
    }
  }

  @Test(
    "Both forms in both languages as text", arguments: ["monitoring", "evaluation"], ["zh", "en"])
  func goldens(kind: String, language: String) throws {
    let reason =
      "[{\"month\": 7, \"causes\": [\"staff\", \"funding\"], \"explanation\": \"人员未到位\", \"measure\": \"补招\", "
      + "\"due\": \"2024-09\", \"outlook\": \"possible\"}]"
    let text = WorkedBook.book(
      [
        WorkedBook.project(
          more: ", \"reasons\": \(reason), \"achievement\": \"已保障\""
        )
        .replacingOccurrences(
          of: "\"goals\"",
          with: "\"attributes\": [{\"name\": \"实施单位\", \"value\": \"保卫科\"}, "
            + "{\"name\": \"负责人\", \"value\": \"张三\"}], \"goals\"")
      ], head: ", \"department\": {\"code\": \"430\", \"name\": \"某局\"}")
    try WorkedBook.with(text) { desk in
      let run = desk.run(
        "form", kind, "b.json", "--as-of", "2024-07", "-o", "-", "--format", "md", "--lang",
        language)
      #expect(run.status == 0, "\(run.stderr)")
      try Golden.expect(run.stdout, equals: "form.\(kind).\(language)")
    }
  }

  @Test("The month is the file's; what is blank is told by name, and fails only where it must")
  func missing() throws {
    let unreported = WorkedBook.book([WorkedBook.project(indicators: WorkedBook.unreported)])
    try WorkedBook.with(unreported) { desk in
      let run = desk.run("form", "monitoring", "b.json", "保安", "-o", "x.md")
      #expect(run.status == 0)
      #expect(run.stdout == "已写出 x.md：项目支出绩效目标执行监控表，1 个项目，截至 2024-07\n")
      #expect(
        run.stderr
          == "保安服务：未填 主管部门；1-7月执行情况（电梯数量、干部职工满意度）；全年预计完成情况（电梯数量、干部职工满意度）\n")
      let complete = desk.run("form", "monitoring", "b.json", "-o", "y.md", "--complete")
      #expect(complete.status == 1)
      let pages = try ["x.md", "y.md"].map { try desk.folder.text(of: $0) }
      #expect(pages[0] == pages[1])
      let evaluation = desk.run("form", "evaluation", "a.json", "-o", "z.JSON")
      #expect(evaluation.stdout == "已写出 z.JSON：项目支出绩效自评表，11 个项目，截至 2024-12\n")
    }
    let july = WorkedBook.book([WorkedBook.project()]).replacingOccurrences(
      of: "\"projects\"", with: "\"rules\": {\"monitoringMonth\": 6}, \"projects\"")
    try WorkedBook.with(july) { desk in
      let run = desk.run("form", "monitoring", "b.json", "-o", "-", "--format", "json")
      let form = try document(run.stdout)
      #expect(form["asOf"] as? String == "2024-06")
    }
  }

  @Test(
    "Every kind of book makes a page in every format",
    arguments: ["monitoring", "evaluation"], ["xlsx", "html", "md", "json"])
  func edges(kind: String, format: String) throws {
    let books = [
      WorkedBook.book([
        WorkedBook.project(
          budget: "{\"fiscal\": \"0.00\", \"other\": \"0.00\"}", spending: "[]", indicators: [])
      ]),
      WorkedBook.book(
        [
          WorkedBook.project(
            name: "[/:*?]",
            budget: "{\"fiscal\": \"10.00\", \"carryover\": \"2.00\", \"own\": \"1.00\"}",
            spending: "[{\"month\": 3, \"fiscal\": \"1.00\", \"own\": \"0.50\"}]"),
          WorkedBook.project(
            code: "13053524P00000210294E", name: "[/:*?]",
            budget: "{\"special\": \"1.00\"}", spending: "[]", indicators: []),
        ], head: "",
        goals:
          ", \"sources\": [{\"key\": \"fiscal\", \"name\": \"财政资金\"}, {\"key\": \"carryover\", \"name\": \"上年结转\"}, "
          + "{\"key\": \"own\", \"name\": \"单位资金\"}, {\"key\": \"special\", \"name\": \"财政专户\"}]"),
      WorkedBook.book([]),
    ]
    for book in books {
      try WorkedBook.with(book) { desk in
        let run = desk.run("form", kind, "b.json", "-o", "x.\(format)")
        #expect(run.status == 0, "\(run.stderr)")
        let bytes = try desk.folder.bytes(of: "x.\(format)")
        #expect(!bytes.isEmpty)
      }
    }
    try WorkedBook.with(books[1]) { desk in
      let page = desk.run("form", kind, "b.json", "-o", "-", "--format", "md").stdout
      for name in ["单位资金", "财政专户", "其他资金"] { #expect(page.contains(name)) }
    }
  }

  @Test("An overruled score counts, with its reason and the ruled one beside it")
  func overruled() throws {
    try WorkedBook.with { desk in
      let edit =
        "{\"kind\": \"score\", \"project\": \"\(WorkedBook.code)\", \"indicator\": 1, \"new\": {\"value\": \"5\", \"reason\": \"合并值班\"}}"
      #expect(desk.run("apply", "b.json", "-", stdin: edit + "\n").status == 0)
      let run = desk.run(
        "form", "evaluation", "b.json", "--as-of", "2024-07", "-o", "-", "--format", "md")
      #expect(run.stdout.contains("| 值班人数 | ≤29 人 | 58人 | 10 | 5 | 合并值班 |"))
      #expect(run.stdout.contains("“值班人数”按规则得分 0.00，改为 5.00：合并值班"))
      // 78.28 + 5.
      #expect(run.stdout.contains("83.28"))
      #expect(run.stdout.contains("良"))
    }
  }

  @Test("Nothing is replaced unasked, and the book itself never")
  func replacing() throws {
    try Desk.with { desk in
      try desk.folder.write("mine", to: "x.md")
      let run = desk.run("form", "monitoring", "a.json", "-o", "x.md")
      #expect(run == Run(stdout: "", stderr: "x.md 已存在；要替换请加 --force。\n", status: 73))
      #expect(desk.run("form", "monitoring", "a.json", "-o", "x.md", "--force").status == 0)
      #expect(desk.run("form", "monitoring", "a.json", "-o", "a.json", "--force").status == 73)
      #expect(desk.run("form", "monitoring", "a.json", "-o", "x.csv").status == 64)
      #expect(desk.run("form", "monitoring", "a.json", "-o", "-").status == 64)
      #expect(desk.run("form", "weekly", "a.json", "-o", "y.md").status == 64)
    }
  }
}
