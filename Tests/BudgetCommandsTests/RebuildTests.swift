import Foundation
import TestSupport
import Testing

/// A file made by `budget new` and `budget apply` alone.
@Suite("A whole file from the command line") struct RebuildTests {
  /// The lines of a part of a file that begins with one line and ends with another, as one line of JSON.
  ///
  /// The file breaks lines only between tokens, so joining them changes nothing of what it says.
  private func joined(_ lines: ArraySlice<String>) -> String {
    var text = lines.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    if text.hasSuffix(",") { text.removeLast() }
    return text
  }

  /// The edits that add what a file has beyond a new one.
  private func edits(making text: String) throws -> String {
    let lines = text.lines
    var list: [String] = []
    if let start = lines.firstIndex(of: #"  "goals": {"#),
      let end = lines[start...].firstIndex(of: "  },")
    {
      let goals = joined(lines[start...end]).dropFirst(#""goals": "#.count)
      list.append(#"{"kind":"goals","new":\#(goals)}"#)
    }
    var rest = lines[...]
    while let start = rest.firstIndex(of: "    {"),
      let end = rest[start...].firstIndex(where: { $0.hasPrefix("    }") })
    {
      let code = try #require(lines[start + 1].split(separator: "\"").dropFirst(3).first)
      list.append(#"{"kind":"project","project":"\#(code)","new":\#(joined(lines[start...end]))}"#)
      rest = rest[(end + 1)...]
    }
    return list.map { $0 + "\n" }.joined()
  }

  @Test("The published file, byte for byte")
  func published() throws {
    try TemporaryFolder.with { (folder) throws in
      let text = try String(contentsOfFile: Repository.plan, encoding: .utf8)
      let list = try edits(making: text)
      #expect(list.lines.count == 12)
      let new = budget(
        "new", "b.json", "--unit", "430001", "--name", "临西县机关后勤服务中心本级", "--year", "2024",
        in: folder.path)
      #expect(new.status == 0)
      let run = budget("apply", "b.json", stdin: list, in: folder.path)
      #expect(run.stdout.lines.last == "已录入 12 处改动（历史第 1 条）。")
      #expect(try folder.text(of: "b.json") == text)
      #expect(
        budget("check", "b.json", in: folder.path).stdout.lines
          .suffix(2) == ["b.json：可以使用（项目 11 个，警告 1 处）", "b.json：历史与文件一致（1条）"])
    }
  }

  @Test("The example of docs/format.md, which uses every key of version 2")
  func example() throws {
    try TemporaryFolder.with { (folder) throws in
      let manual = try String(
        contentsOfFile: "\(Repository.root)/docs/format.md", encoding: .utf8)
      let text = try #require(
        manual.components(separatedBy: "```json\n").dropFirst().first?
          .components(separatedBy: "```").first)
      let new = budget(
        "new", "b.json", "--unit", "430001", "--name", "示例单位", "--year", "2024", "--department",
        "430", "--department-name", "示例主管部门", "--source", "fiscal=财政资金", "--source",
        "carryover=上年结转", "--source", "other=其他资金", in: folder.path)
      #expect(new.status == 0)
      let rules = try #require(text.lines.first { $0.hasPrefix(#"  "rules": "#) })
        .dropFirst(#"  "rules": "#.count).dropLast()
      let list =
        try edits(making: text) + #"{"kind":"rules","new":\#(rules)}"# + "\n"
        + #"{"kind":"closing","new":2}"# + "\n"
      let run = budget("apply", "b.json", stdin: list, in: folder.path)
      #expect(run.status == 0, "\(run.stderr)")
      #expect(try folder.text(of: "b.json") == text)
    }
  }
}
