import Foundation
import TestSupport
import Testing

@Suite("budget project") struct ProjectCommandTests {
  @Test("The list and one project in both languages", arguments: ["zh", "en"])
  func forPeople(language: String) throws {
    let runs = [["list", sample], ["show", sample, "招待所"]].map { words in
      budget(["project"] + words + ["--lang", language])
    }
    for run in runs {
      #expect(run.status == 0)
      #expect(run.stderr == "")
    }
    try Golden.expect(
      runs.map(\.stdout).joined(separator: "\n"), equals: "project.\(language)")
  }

  @Test("The list as JSON: budgets by source, adjusted as of December")
  func listAsJSON() throws {
    let run = budget("project", "list", sample, "--format", "json")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(run.stdout.utf8)) as? [[String: Any]])
    #expect(list.count == 11)
    let hostel = try #require(list.first { $0["code"] as? String == Desk.hostel })
    #expect(hostel["name"] as? String == "招待所运行费")
    // 92 approved, 6 of other funds added in May.
    #expect(hostel["approvedBudget"] as? String == "92.00")
    #expect(
      hostel["approvedBySource"] as? [String: String] == ["fiscal": "92.00", "other": "0.00"])
    #expect(hostel["adjustedBudget"] as? String == "98.00")
    #expect(
      hostel["adjustedBySource"] as? [String: String] == ["fiscal": "92.00", "other": "6.00"])
    #expect(hostel["hasPlan"] as? Bool == true)
    #expect(hostel["planRevisions"] as? Int == 0)
    #expect(hostel["adjustments"] as? Int == 1)
    #expect(hostel["indicators"] as? Int == 7)
    #expect(hostel["reportedThrough"] as? Int == 9)
    let plain = budget("project", "list", plan, "--format", "json")
    #expect(plain.stdout.contains(#""reportedThrough": null"#))
  }

  @Test("The list as CSV")
  func listAsCSV() throws {
    let lines = budget("project", "list", sample, "--format", "csv").stdout.lines
    #expect(
      lines[0]
        == "code,name,approvedBudget,approvedBySource.fiscal,approvedBySource.other,adjustedBudget,"
        + "adjustedBySource.fiscal,adjustedBySource.other,hasPlan,planRevisions,adjustments,indicators,reportedThrough"
    )
    #expect(
      lines[8] == "\(Desk.hostel),招待所运行费,92.00,92.00,0.00,98.00,92.00,6.00,true,0,1,7,9")
    #expect(lines.count == 12)
  }

  @Test("A blank source is left out, and is not 0.00")
  func blank() throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write(
        smallFile.replacing(
          #""schemaVersion": 1"#,
          with:
            #""schemaVersion": 2, "sources": [{"key": "fiscal", "name": "财政"}, {"key": "carryover", "name": "结转"}]"#
        ).replacing(#", "other": "0.00""#, with: ""), to: "a.json")
      let run = budget("project", "list", "a.json", "--format", "json", in: folder.path)
      #expect(run.stdout.contains(#""approvedBySource": {"fiscal": "35.00"}"#))
      let csv = budget("project", "list", "a.json", "--format", "csv", in: folder.path)
      #expect(csv.stdout.lines[1].contains(",35.00,35.00,,35.00,35.00,,true,"))
    }
  }

  @Test("One project as JSON is what the file has of it", arguments: [sample, plan])
  func showAsJSON(file: String) throws {
    let text = try String(contentsOfFile: "\(Repository.root)/data/\(file)", encoding: .utf8)
    let run = budget("project", "show", file, Desk.hostel, "--format", "json")
    let indented = run.stdout.lines.map { "    " + $0 }.joined(separator: "\n")
    #expect(text.contains(indented))
    #expect(run.stdout.hasPrefix("{\n  \"code\": \"\(Desk.hostel)\",\n"))
  }

  @Test("Options of every command stand before it too, and a project must be found")
  func words() throws {
    #expect(
      budget("--lang", "en", "project", "list", sample)
        == budget("project", "list", sample, "--lang", "en"))
    #expect(budget("project", "show", sample, "运行").status == 64)
    #expect(budget("project", "list", "no.json").status == 66)
    #expect(budget("project").stdout == budget("project", "--help").stdout)
  }
}
