import BudgetModel
import BudgetStore
import Testing

/// What a file of version 2 may say, and what of it a file of version 1 may not.
@Suite struct VersionTwoTests {
  private let sources =
    #""sources": [{"key": "fiscal", "name": "财政"}, {"key": "carryover", "name": "结转"}]"#

  private func problems(_ text: String) -> [FileProblem] { read(text).problems }

  @Test(
    "a file of version 1 that has a key of version 2 is refused at that key",
    arguments: [
      (
        #""fiscalYear": 2024"#, #""department": {"code": "1", "name": "局"}, "fiscalYear": 2024"#,
        "department"
      ),
      (
        #""fiscalYear": 2024"#,
        #""fiscalYear": 2024, "sources": [{"key": "fiscal", "name": "财政"}, {"key": "other", "name": "其他"}]"#,
        "sources"
      ),
      (#""fiscalYear": 2024"#, #""fiscalYear": 2024, "rules": {"red": "50"}"#, "rules"),
      (#""purpose": "用途""#, #""attributes": [], "purpose": "用途""#, "projects[0].attributes"),
      (#""purpose": "用途""#, #""planRevisions": [], "purpose": "用途""#, "projects[0].planRevisions"),
      (
        #""reason": "调减""#, #""reason": "调减", "kind": "decrease""#,
        "projects[0].adjustments[0].kind"
      ),
      (
        #""reason": "调减""#, #""reason": "调减", "document": "3号""#,
        "projects[0].adjustments[0].document"
      ),
    ])
  func newKeys(old: String, new: String, path: String) {
    let found = problems(sample(old, new))
    let key = path.split(separator: ".").last.map(String.init) ?? path
    #expect(found.map(\.kind) == [.needsVersion2(key)])
    #expect(found.map(\.path) == [path])
    let second = sample(old, new).replacing("Version\": 1", with: "Version\": 2")
    #expect(problems(second) == [])
  }

  @Test("a plan must be there in version 1")
  func plan() {
    let planless = sample(
      #"      "plan": {"march": "0.00", "june": "0.00", "october": "8.00", "december": "17.00"}"#,
      ""
    )
    .replacing("\"goals\": [],\n", with: "\"goals\": []\n")
    #expect(problems(planless).map(\.kind) == [.missingKey("plan")])
    #expect(problems(planless.replacing("Version\": 1", with: "Version\": 2")) == [])
  }

  @Test("the keys that stand beside amounts are no sources'")
  func reserved() {
    for key in ["month", "kind", "document", "reason", "note", "Fiscal", "2a", "a-b", "财政"] {
      let text = sample(
        #""fiscalYear": 2024"#,
        #""fiscalYear": 2024, "sources": [{"key": "fiscal", "name": "财政"}, {"key": "other", "name": "其他"}, {"key": "\#(key)", "name": "名"}]"#
      ).replacing("Version\": 1", with: "Version\": 2")
      #expect(problems(text).map(\.kind) == [.rule(.badSourceKey(key))])
    }
  }

  @Test("a key for amounts that is not declared is told as a source, another one as unknown")
  func undeclared() {
    let text = sample(#""fiscalYear": 2024"#, "\"fiscalYear\": 2024, \(sources)")
      .replacing("Version\": 1", with: "Version\": 2")
    let found = problems(text)
    // Both budgets, the adjustment and both records have an amount of other funds.
    #expect(found.count == 5)
    #expect(found.allSatisfy { $0.kind == .rule(.unknownSource(.other)) })
    let kind = text.replacing(#""other""#, with: #""kind""#)
    #expect(problems(kind).first?.kind == .unknownKey("kind"))
    let first = sample(#""other": "0.00", "note""#, #""carryover": "0.00", "note""#)
    #expect(problems(first).map(\.kind) == [.missingKey("other"), .unknownKey("carryover")])
  }

  @Test("an amount must state one source")
  func noAmount() {
    let text = sample(#""fiscalYear": 2024"#, "\"fiscalYear\": 2024, \(sources)")
      .replacing("Version\": 1", with: "Version\": 2")
      .replacing(#", "other": "0.0001""#, with: "").replacing(#", "other": "0.00""#, with: "")
      .replacing(#"{"fiscal": "10.00", "other": "7.00"}"#, with: "{}")
    let found = problems(text)
    #expect(found.map(\.kind) == [.rule(.noAmount)])
    #expect(found.map(\.path) == ["projects[1].budget"])
  }
}
