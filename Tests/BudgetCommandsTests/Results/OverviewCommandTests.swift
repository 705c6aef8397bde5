import Foundation
import TestSupport
import Testing

@Suite("budget summary --performance") struct OverviewCommandTests {
  /// Lifts: 10.00 of 35.00 by June and none since, planned 12.50 by July; a reason for July.
  private let text = WorkedBook.book(
    [
      WorkedBook.project(
        spending: "[{\"month\": 7, \"fiscal\": \"43.10\", \"other\": \"0.00\"}]"),
      WorkedBook.project(
        code: "13053524P00000210294E", name: "电梯",
        budget: "{\"fiscal\": \"35.00\", \"other\": \"0.00\"}",
        spending: "[{\"month\": 7, \"fiscal\": \"10.00\", \"other\": \"0.00\"}]",
        indicators: [],
        more: ", \"reasons\": [{\"month\": 7, \"causes\": [\"staff\"], \"explanation\": \"缺员\"}]"
      ).replacingOccurrences(
        of: "\"spending\"",
        with:
          "\"plan\": {\"march\": \"5.00\", \"june\": \"10.00\", \"october\": \"20.00\", \"december\": \"35.00\"}, \"spending\""
      ),
    ],
    goals:
      ", \"goals\": {\"overall\": \"保障运转\", \"itemized\": [\"安全\", \"节约\"], \"safeguards\": [], "
      + "\"achieved\": {\"overall\": \"已保障\", \"itemized\": [\"无事故\"]}}")

  @Test("For programs: money, lights, reasons, expected scores and goals")
  func json() throws {
    try WorkedBook.with(text) { desk in
      let run = desk.run(
        "summary", "b.json", "--performance", "--as-of", "2024-07", "--format", "json")
      #expect(run.status == 0, "\(run.stderr)")
      let document = try #require(
        try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
      let projects = try #require(document["projects"] as? [[String: Any]])
      // Without a plan nothing lags. Twelve sevenths of 43.10 are more than the budget: 10 points; the rate expected
      // of 93 is 93/95 × 19 = 18.60: 10 + 9.66 + 0 + 18.60 + 11 + 21 + 10.
      #expect(projects[0]["light"] as? String == "red")
      #expect(projects[0]["reasonGiven"] is NSNull)
      #expect(projects[0]["expectedScore"] as? String == "80.26")
      #expect(projects[0]["grade"] as? String == "good")
      // July's plan is 10 + (20 − 10)/4 = 12.50 of 35.00, 35.71 %; spent are 28.57 %.
      #expect(projects[1]["plannedPercent"] as? String == "35.71")
      #expect(projects[1]["deviation"] as? String == "-7.14")
      #expect(projects[1]["status"] as? String == "behind")
      #expect(projects[1]["reasonGiven"] as? Bool == true)
      #expect(projects[1]["expectedScore"] is NSNull)
      let goals = try #require(document["goals"] as? [String: Any])
      let itemized = try #require(goals["itemized"] as? [[String: Any]])
      #expect(itemized[0]["achieved"] as? String == "无事故")
      #expect(itemized[1]["achieved"] is NSNull)
    }
  }

  @Test("As text and Markdown in both languages", arguments: ["text", "markdown"], ["zh", "en"])
  func forPeople(format: String, language: String) throws {
    try WorkedBook.with(text) { desk in
      let run = desk.run(
        "summary", "b.json", "--performance", "--as-of", "2024-07", "--format", format, "--lang",
        language)
      #expect(run.status == 0)
      try Golden.expect(run.stdout, equals: "overview.\(language).\(format)")
    }
  }

  @Test("As CSV, and what does not go together")
  func csv() throws {
    try WorkedBook.with(text) { desk in
      let run = desk.run(
        "summary", "b.json", "--performance", "--as-of", "2024-07", "--format", "csv", "--only",
        "behind")
      #expect(
        run.stdout.lines == [
          "code,name,plannedPercent,actualPercent,deviation,status,timeLight,light,reasonGiven,expectedScore,grade",
          // 28.57 of 58.33 is 48.97 %: red by the clock.
          "13053524P00000210294E,电梯,35.71,28.57,-7.14,behind,red,,true,,",
        ])
      #expect(desk.run("summary", "b.json", "--performance", "--adjustments").status == 64)
    }
  }

  @Test("An export has the overview and the reasons only where results are followed")
  func export() throws {
    try WorkedBook.with(text) { desk in
      #expect(desk.run("export", "b.json", "-o", "b.html", "--as-of", "2024-07").status == 0)
      let followed = try desk.folder.text(of: "b.html")
      #expect(followed.contains("资金与绩效总览"))
      try desk.folder.copy(Repository.plan, to: "plan.json")
      #expect(desk.run("export", "plan.json", "-o", "plan.html").status == 0)
      let plain = try desk.folder.text(of: "plan.html")
      #expect(!plain.contains("资金与绩效总览"))
    }
  }
}
