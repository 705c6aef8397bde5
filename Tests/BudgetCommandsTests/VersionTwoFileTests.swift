import TestSupport
import Testing

@Suite("A file of version 2 that is wrong") struct VersionTwoFileTests {
  private static let head =
    #""schemaVersion": 2, "sources": [{"key": "fiscal", "name": "财政"}, {"key": "other", "name": "其他"}]"#

  @Test(
    "What is wrong and what to do, in both languages",
    arguments: [
      (
        #""schemaVersion": 1"#, #""schemaVersion": 1, "rules": {}"#,
        "rules: “rules”是版本 2 的键，请把 schemaVersion 改成 2。",
        "rules: “rules” belongs to version 2; write 2 for schemaVersion."
      ),
      (
        #""schemaVersion": 1"#, #""schemaVersion": 2, "rules": {"red": "60%"}"#,
        "rules.red: “60%”不是百分数；请写成 \"10.00\" 这样，不为负，最多两位小数。",
        "rules.red: “60%” is not a percentage; write one such as \"10.00\", not below zero, with two decimals at most."
      ),
      (
        #""schemaVersion": 1"#, #""schemaVersion": 2, "rules": {"inputUnit": "yuan"}"#,
        "rules.inputUnit: “yuan”无法识别；此处可写：万元、元。",
        "rules.inputUnit: “yuan” is not known here; write one of: 万元, 元."
      ),
      (
        #""schemaVersion": 1"#, #""schemaVersion": 2, "rules": {"red": "70", "yellow": "60"}"#,
        "rules: 黄灯界限（yellow）应为 0% 到 1000%，且不低于红灯界限。",
        "rules: The threshold yellow must be 0% to 1000% and not below red."
      ),
      (
        #""schemaVersion": 1"#, #""schemaVersion": 2, "sources": []"#,
        "sources: 至少要有一个资金来源；不需要声明就删去 sources。",
        "sources: There must be one source at least; without any to declare, remove “sources”."
      ),
      (
        #""schemaVersion": 1"#, #""schemaVersion": "2""#,
        "schemaVersion: 此处应为版本号（1 或 2），而不是带引号的文字。",
        "schemaVersion: Expected a version number (1 or 2) here, not text in quotes."
      ),
    ])
  func head(old: String, new: String, chinese: String, english: String) throws {
    try expect(smallFile.replacing(old, with: new), chinese, english)
  }

  @Test(
    "Amounts by declared sources",
    arguments: [
      (
        #"{"fiscal": "35.00", "other": "0.00"}"#, #"{"fiscal": "35.00", "carryover": "0.00"}"#,
        "projects[0].budget.carryover: 文件的资金来源中没有“carryover”，请先在 sources 中声明，或改正拼写。",
        "projects[0].budget.carryover: The file has no source “carryover”; declare it in “sources” first, or correct its spelling."
      ),
      (
        #"{"month": 1, "fiscal": "1.00", "other": "0.00"}"#, #"{"month": 1}"#,
        "projects[0].spending[0]: 至少要写一个资金来源的金额。",
        "projects[0].spending[0]: State the amount of one source at least."
      ),
      (
        #"{"month": 1, "fiscal": "1.00", "other": "0.00"}"#,
        #"{"month": 1, "fiscal": "1.00", "kind": "x"}"#,
        "projects[0].spending[0].kind: 无法识别的键“kind”，请删去或改正拼写。",
        "projects[0].spending[0].kind: Unknown key “kind” here; remove it or correct its spelling."
      ),
    ])
  func amounts(old: String, new: String, chinese: String, english: String) throws {
    let text = smallFile.replacing(#""schemaVersion": 1"#, with: Self.head)
    try expect(text.replacing(old, with: new), chinese, english)
  }

  /// The one problem of a file, without its line and column.
  private func expect(_ text: String, _ chinese: String, _ english: String) throws {
    try TemporaryFolder.with { (folder) throws in
      try folder.write(text, to: "a.json")
      for (language, word, sentence) in [("zh", "错误", chinese), ("en", "error", english)] {
        let run = budget("check", "a.json", "--lang", language, in: folder.path)
        #expect(run.status == 65)
        #expect(run.stdout.lines.count == 1, "\(run.stdout)")
        #expect(run.stdout.lines.first?.hasSuffix(" \(word): \(sentence)") == true, "\(run.stdout)")
      }
    }
  }
}
