import Foundation
import TestSupport
import Testing

@Suite("budget summary in full") struct SummaryGoldenTests {
  @Test("Text and Markdown in both languages", arguments: ["text", "markdown"], ["zh", "en"])
  func forPeople(format: String, language: String) throws {
    let run = budget(
      "summary", sample, "--as-of", "2024-09", "--format", format, "--lang", language)
    #expect(run.status == 0)
    #expect(run.stderr == "")
    try Golden.expect(run.stdout, equals: "summary.\(language).\(format)")
  }

  @Test("JSON and CSV, the same in both languages", arguments: ["json", "csv"])
  func forPrograms(format: String) throws {
    let runs = ["zh", "en"].map {
      budget("summary", sample, "--as-of", "2024-09", "--format", format, "--lang", $0)
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].status == 0)
    #expect(runs[0].stderr == "")
    try Golden.expect(runs[0].stdout, equals: "summary.\(format)")
  }

  @Test("Several files: a report each and the totals of all", arguments: ["zh", "en"])
  func severalFiles(language: String) throws {
    let run = budget("summary", plan, sample, "--as-of", "2024-06", "--lang", language)
    #expect(run.status == 0)
    try Golden.expect(run.stdout, equals: "summary-of-two.\(language).text")
  }

  @Test("Several files as JSON: two units, both counted")
  func severalFilesAsJSON() throws {
    let run = budget("summary", plan, sample, "--as-of", "2024-06", "--format", "json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [String: Any])
    #expect(Set(document.keys) == ["units", "totals"])
    #expect((document["units"] as? [Any])?.count == 2)
    let totals = try #require(document["totals"] as? [String: Any])
    #expect(totals["projects"] as? Int == 22)
    // 1100.0539, and with the 6.00 added in May 1106.0539.
    #expect(totals["adjustedBudget"] as? String == "2206.1078")
    #expect(totals["approvedBudget"] as? String == "2200.1078")
  }

  @Test("A file of another year cannot be summed with this one")
  func mixedYears() throws {
    try TemporaryFolder.with { folder in
      let text = try String(contentsOfFile: Repository.plan, encoding: .utf8)
      let other = try folder.write(
        text.replacingOccurrences(of: "\"fiscalYear\": 2024", with: "\"fiscalYear\": 2025"),
        to: "2025.json")
      let run = budget("summary", plan, other, "--today", "2026-01-01")
      #expect(run == Run(stdout: "", stderr: "这些文件的年度不同，不能合计；请分别汇总。\n", status: 64))
    }
  }

  @Test("English says nothing in Chinese but what the file says")
  func english() throws {
    try TemporaryFolder.with { folder in
      let file = try folder.write(smallFile, to: "small.json")
      for format in ["text", "markdown", "csv", "json"] {
        let run = budget("summary", file, "--lang", "en", "--format", format)
        #expect(run.status == 0)
        #expect(!run.stdout.holdsChinese)
      }
      #expect(
        budget("check", file, "--lang", "en").stdout == "\(file): no problems (projects: 1)\n")
    }
  }
}
