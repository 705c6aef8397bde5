import Foundation
import TestSupport
import Testing

@Suite("--only and --fail-on") struct SelectionTests {
  private func listed(_ state: String) throws -> [String] {
    let run = try budget(
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
    let page = try budget("summary", sample, "--as-of", "2024-09", "--only", "overspent").stdout
    #expect(page.contains("\n合计（11项）"))
    #expect(page.hasSuffix("\n列出 1 项，合计为全部 11 项。\n"))
  }

  @Test(
    "--fail-on: the report is the same, the status tells",
    arguments: [
      ("behind", "2024-09", 1), ("far-behind", "2024-09", 1), ("overspent", "2024-09", 1),
      ("overspent", "2024-08", 0),
    ] as [(String, String, Int32)])
  func failOn(state: String, month: String, status: Int32) throws {
    let plain = try budget("summary", sample, "--as-of", month)
    let failing = try budget("summary", sample, "--as-of", month, "--fail-on", state)
    #expect(plain.status == 0)
    #expect(failing == Run(stdout: plain.stdout, stderr: "", status: status))
  }

  @Test("--fail-on looks at all projects, listed or not, in any of the files")
  func failOnAll() throws {
    let hidden = try budget(
      "summary", sample, "--as-of", "2024-09", "--only", "not-reported", "--fail-on", "overspent")
    #expect(hidden.status == 1)
    let second = try budget("summary", plan, sample, "--as-of", "2024-09", "--fail-on", "overspent")
    #expect(second.status == 1)
    // Nothing is spent in the plan, so nothing is overspent.
    let first = try budget("summary", plan, "--as-of", "2024-09", "--fail-on", "overspent")
    #expect(first.status == 0)
  }

  @Test("Only the three states make a run fail")
  func notReportedIsNoFailure() throws {
    let run = try budget("summary", sample, "--fail-on", "not-reported")
    #expect(run.status == 64)
    #expect(
      run.stderr.lines[0]
        == "错误：取值 'not-reported' 不能用于 '--fail-on <状态>'：没有“not-reported”；可用 behind、far-behind、overspent。"
    )
  }
}
