import Foundation
import TestSupport
import Testing

@Suite("--only and --fail-on") struct SelectionTests {
  private func listed(_ state: String) throws -> [String] {
    let run = budget(
      "summary", sample, "--as-of", "2024-09", "--only", state, "--format", "json")
    let document = try JSONSerialization.jsonObject(with: Data(run.stdout.utf8))
    let projects = try #require((document as? [String: Any])?["projects"] as? [[String: Any]])
    return projects.compactMap { $0["name"] as? String }
  }

  @Test("--only lists the projects of a state; the totals stay those of all")
  func only() throws {
    #expect(try listed("overspent") == ["疫情防控隔离点餐费"])
    #expect(try listed("far-behind") == ["大型设备运行保障经费", "城市夜景品质提升项目-临西大剧院"])
    #expect(try listed("not-reported") == ["公务用车服务平台运行", "城市夜景品质提升项目-临西大剧院"])
    #expect(try listed("behind").count == 5)
    let page = budget("summary", sample, "--as-of", "2024-09", "--only", "overspent").stdout
    #expect(page.contains("\n合计（11个项目）"))
    #expect(page.contains("\n本表列出 1 个项目，合计数为全部 11 个项目。\n"))
  }

  @Test(
    "--fail-on: the report is the same, the status tells",
    arguments: [
      ("behind", "2024-09", 1), ("far-behind", "2024-09", 1), ("overspent", "2024-09", 1),
      ("overspent", "2024-08", 0),
    ] as [(String, String, Int32)])
  func failOn(state: String, month: String, status: Int32) throws {
    let plain = budget("summary", sample, "--as-of", month)
    let failing = budget("summary", sample, "--as-of", month, "--fail-on", state)
    #expect(plain.status == 0)
    #expect(failing == Run(stdout: plain.stdout, stderr: "", status: status))
  }

  @Test("--fail-on looks at all projects, listed or not, in any of the files")
  func failOnAll() throws {
    let hidden = budget(
      "summary", sample, "--as-of", "2024-09", "--only", "not-reported", "--fail-on", "overspent")
    #expect(hidden.status == 1)
    let second = budget("summary", plan, sample, "--as-of", "2024-09", "--fail-on", "overspent")
    #expect(second.status == 1)
    // Nothing is spent in the plan, so nothing is overspent.
    let first = budget("summary", plan, "--as-of", "2024-09", "--fail-on", "overspent")
    #expect(first.status == 0)
  }

  @Test("Both may be given several times: any of the states")
  func anyOf() throws {
    func listed(_ states: String...) throws -> [String] {
      let only = states.flatMap { ["--only", $0] }
      let run = budget(["summary", sample, "--as-of", "2024-09", "--format", "json"] + only)
      let document = try JSONSerialization.jsonObject(with: Data(run.stdout.utf8))
      let projects = try #require((document as? [String: Any])?["projects"] as? [[String: Any]])
      return projects.compactMap { $0["name"] as? String }
    }
    // In the order of the file, each project once.
    #expect(
      try listed("overspent", "far-behind", "not-reported") == [
        "大型设备运行保障经费", "公务用车服务平台运行", "城市夜景品质提升项目-临西大剧院", "疫情防控隔离点餐费",
      ])
    func status(_ month: String, _ states: String...) -> Int32 {
      budget(["summary", sample, "--as-of", month] + states.flatMap { ["--fail-on", $0] }).status
    }
    #expect(status("2024-08", "overspent") == 0)
    #expect(status("2024-08", "overspent", "far-behind") == 1)
  }

  @Test("A month that is not reported can make a run fail as well")
  func notReported() {
    #expect(
      budget("summary", sample, "--as-of", "2024-09", "--fail-on", "not-reported").status == 1)
    // In January every project was reported.
    #expect(
      budget("summary", sample, "--as-of", "2024-01", "--fail-on", "not-reported").status == 0)
  }
}
