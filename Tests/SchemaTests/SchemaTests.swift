import BudgetModel
import BudgetStore
import Testing

/// The schema, the reader and the manual of the format say the same.
@Suite struct SchemaTests {
  @Test func usesOnlyKnownKeywords() throws {
    try Documents.schema().checkKeywords()
  }

  @Test func refusesAnUnknownKeywordInASchema() throws {
    let schema = JSONSchema(try JSONValue(#"{"properties": {"a": {"maxLength": 3}}}"#))
    #expect(throws: JSONSchema.Flaw.unknownKeyword("maxLength")) { try schema.checkKeywords() }
  }

  @Test(arguments: ["data/linxi-2024.json", "data/linxi-2024-sample.json"])
  func acceptsTheDataFiles(path: String) throws {
    let text = try Documents.text(path)
    #expect(try Documents.schema().problems(of: try JSONValue(text)) == [])
    #expect(Documents.isAccepted(byReader: text))
  }

  @Test func exampleOfTheManualIsSoundAndWrittenAsShown() throws {
    let example = try Documents.example()
    #expect(try Documents.schema().problems(of: try JSONValue(example)) == [])
    let reading = Documents.read(example)
    #expect(reading.problems == [])
    let book = try #require(reading.book)
    #expect(String(decoding: BookWriter.write(book), as: UTF8.self) == example)
  }
}

/// What both refuse and what both accept, so that schema and reader cannot drift apart.
@Suite struct AgreementTests {
  @Test(arguments: [
    Edit(#""schemaVersion": 1,"#, #""schemaVersion": 0,"#),
    Edit(#""schemaVersion": 1,"#, #""schemaVersion": 3,"#),
    Edit(#""schemaVersion": 1,"#, #""schemaVersion": "1","#),
    Edit(#""schemaVersion": 1,"#, ""),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 1949"#),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 10000"#),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 2024.5"#),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": "2024""#),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 2024, "year": 2024"#),
    Edit(#""closedThrough": 2"#, #""closedThrough": 0"#),
    Edit(#""closedThrough": 2"#, #""closedThrough": 13"#),
    Edit(#""closedThrough": 2"#, #""closedThrough": "2""#),
    Edit(#""closedThrough": 2"#, #""closedThrough": null"#),
    Edit(#""name": "示例单位""#, #""title": "示例单位""#),
    Edit(#""code": "13053524P00000210281P""#, #""code": """#),
    Edit(#""name": "大型设备运行保障经费""#, #""name": """#),
    Edit(#"{"fiscal": "35.00", "other": "0.00"}"#, #"{"fiscal": 35.00, "other": "0.00"}"#),
    Edit(#"{"fiscal": "35.00", "other": "0.00"}"#, #"{"fiscal": "-35.00", "other": "70.00"}"#),
    Edit(#"{"fiscal": "35.00", "other": "0.00"}"#, #"{"fiscal": "35.00"}"#),
    Edit(#""march": "5.00""#, #""march": "-5.00""#),
    Edit(#""march": "5.00""#, #""march": null"#),
    Edit(#""month": 7"#, #""month": 0"#),
    Edit(#""month": 7"#, #""month": 13"#),
    Edit(#""month": 7"#, #""month": 7.5"#),
    Edit(#""month": 7"#, #""month": "7""#),
    Edit(#""reason": "按维保合同调减""#, #""note": "按维保合同调减""#),
    Edit(#""note": "本月没有付款""#, #""note": null"#),
    Edit(#""basis": "工作计划""#, #""basis": "工作计划", "weight": "10""#),
  ])
  func bothRefuse(edit: Edit) throws {
    let text = try edit.applied(to: Documents.version1)
    #expect(try !Documents.isAccepted(bySchema: text))
    #expect(!Documents.isAccepted(byReader: text))
  }

  @Test(arguments: [
    "", "1", "1.5", "1.2345678", "1,250.00", ".50", "1.", "01.25", "+1.25", "--1.25", "-0.00",
    "-0.000000", "1.25 ", " 1.25", "1.25\\n", "1e2", "１.25", "1.25万", "NaN", "1.25.00",
  ])
  func bothRefuseTheAmount(amount: String) throws {
    let text = try Edit("\"1.25\"", "\"\(amount)\"").applied(to: Documents.version1)
    #expect(try !Documents.isAccepted(bySchema: text))
    #expect(!Documents.isAccepted(byReader: text))
  }

  @Test(arguments: ["0.00", "0.000001", "1.2500", "12345678.90", "0.000000"])
  func bothAcceptTheAmount(amount: String) throws {
    let text = try Edit("\"1.25\"", "\"\(amount)\"").applied(to: Documents.version1)
    #expect(try Documents.isAccepted(bySchema: text))
    #expect(Documents.isAccepted(byReader: text))
  }

  @Test(arguments: [
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 1950"#),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 9999"#),
    Edit(#""closedThrough": 2"#, #""closedThrough": 1"#),
    Edit(#""closedThrough": 2"#, #""closedThrough": 12"#),
    Edit(#""closedThrough": 2,"#, ""),
    Edit(#""code": "430001", "name": "示例单位""#, #""name": "", "code": """#),
    Edit(#""code": "13053524P00000210281P""#, #""code": "A1""#),
    Edit(#""month": 7"#, #""month": 12"#),
    Edit(#", "note": "本月没有付款""#, ""),
    Edit(#"{"month": 2, "fiscal": "0.00""#, #"{"month": 2, "fiscal": "-0.25""#),
    Edit(#""按维保合同调减""#, #""\u0007\"\\""#),
  ])
  func bothAccept(edit: Edit) throws {
    let text = try edit.applied(to: Documents.version1)
    #expect(try Documents.isAccepted(bySchema: text))
    #expect(Documents.isAccepted(byReader: text))
  }

  /// Every key of version 2 put into a file that says it is of version 1.
  @Test(arguments: [
    Edit(#""fiscalYear": 2024"#, #""department": {"code": "1", "name": "局"}, "fiscalYear": 2024"#),
    Edit(
      #""fiscalYear": 2024"#,
      #""fiscalYear": 2024, "sources": [{"key": "fiscal", "name": "财政"}, {"key": "other", "name": "其他"}]"#
    ),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 2024, "rules": {}"#),
    Edit(#""purpose": "电"#, #""attributes": [], "purpose": "电"#),
    Edit(#""purpose": "电"#, #""planRevisions": [], "purpose": "电"#),
    Edit(#""reason": "按"#, #""kind": "decrease", "reason": "按"#),
    Edit(#""reason": "按"#, #""document": "3号", "reason": "按"#),
    Edit(
      #"      "plan": {"march": "5.00", "june": "10.00", "october": "20.00", "december": "35.00"},"#,
      ""
    ),
  ])
  func bothRefuseInVersion1(edit: Edit) throws {
    let text = try edit.applied(to: Documents.version1)
    #expect(try !Documents.isAccepted(bySchema: text))
    #expect(!Documents.isAccepted(byReader: text))
    let second = text.replacing(#""schemaVersion": 1"#, with: #""schemaVersion": 2"#)
    #expect(try Documents.isAccepted(bySchema: second))
    #expect(Documents.isAccepted(byReader: second))
  }

  /// What is wrong in the example, which is of version 2.
  @Test(arguments: [
    Edit(#"    {"key": "other", "name": "其他资金"}"#, #"    {"key": "month", "name": "其他资金"}"#),
    Edit(#"    {"key": "other", "name": "其他资金"}"#, #"    {"key": "Other", "name": "其他资金"}"#),
    Edit(#"    {"key": "other", "name": "其他资金"}"#, #"    {"key": "other", "name": " "}"#),
    Edit(#""tolerance": "2.00""#, #""tolerance": "-2.00""#),
    Edit(#""tolerance": "2.00""#, #""tolerance": "2.005""#),
    Edit(#""tolerance": "2.00""#, #""tolerance": 2"#),
    Edit(#""inputUnit": "元""#, #""inputUnit": "亿元""#),
    Edit(#""monitoringMonth": 7"#, #""monitoringMonth": 13"#),
    Edit(#""kind": "decrease""#, #""kind": "调减""#),
    Edit(#""kind": "decrease", "fiscal": "-3.00","#, #""kind": "decrease","#),
    Edit(#"{"month": 1, "fiscal": "1.25"}"#, #"{"month": 1}"#),
    Edit(#"{"month": 1, "fiscal": "1.25"}"#, #"{"month": 1, "kind": "1.25", "fiscal": "1.25"}"#),
    Edit(#"{"fiscal": "30.00", "carryover": "5.00"}"#, "{}"),
    Edit(
      #"{"fiscal": "30.00", "carryover": "5.00"}"#, #"{"fiscal": "40.00", "carryover": "-5.00"}"#),
    Edit(#"{"name": "实施单位","#, #"{"name": "","#),
  ])
  func bothRefuseInVersion2(edit: Edit) throws {
    let text = try edit.applied(to: try Documents.example())
    #expect(try !Documents.isAccepted(bySchema: text))
    #expect(!Documents.isAccepted(byReader: text))
  }

  @Test(arguments: [
    Edit(#""tolerance": "2.00""#, #""tolerance": "2""#),
    Edit(#""kind": "decrease", "#, ""),
    Edit(#", "document": "临财〔2024〕15号""#, ""),
    Edit(#"{"month": 1, "fiscal": "1.25"}"#, #"{"month": 1, "other": "1.25"}"#),
    Edit(#"    {"key": "other", "name": "其他资金"}"#, #"    {"key": "aB3", "name": "自筹"}"#),
  ])
  func bothAcceptInVersion2(edit: Edit) throws {
    let text = try edit.applied(to: try Documents.example())
    #expect(try Documents.isAccepted(bySchema: text))
    #expect(Documents.isAccepted(byReader: text))
  }

  @Test func bothWantOneToEightSources() throws {
    let declared = try #require(
      try Documents.example().firstMatch(of: /"sources": \[[^\]]*\]/)?.output)
    func of(_ count: Int) throws -> String {
      let more = (0..<count).map { ", {\"key\": \"s\($0)\", \"name\": \"名\"}" }.joined()
      return try Documents.example().replacing(declared, with: declared.dropLast() + more + "]")
    }
    for (more, isSound) in [(5, true), (6, false)] {
      #expect(try Documents.isAccepted(bySchema: of(more)) == isSound)
      #expect(try Documents.isAccepted(byReader: of(more)) == isSound)
    }
  }

  /// Every key of a document left out, misspelt, and given a value of each type in turn.
  ///
  /// A schema cannot know that a misspelt source is not declared, nor that a revised plan ends at the budget as adjusted.
  @Test(arguments: [0, 1, 2])
  func agreeOnEveryKey(index: Int) throws {
    let texts = [
      try Documents.example(), Documents.version2OfTwoSources, Documents.version1,
    ]
    let document = try JSONValue(texts[index])
    #expect(Documents.isAccepted(byReader: document.json))
    let schema = try Documents.schema()
    let mutants = document.mutants
    #expect(mutants.count > 300)
    for mutant in mutants {
      let isSound = try schema.problems(of: mutant).isEmpty
      let reading = Documents.read(mutant.json)
      let isBeyondSchema = reading.problems.map(\.kind).contains {
        switch $0 {
        case .rule(.unknownSource), .rule(.revisionMissesBudget): true
        default: false
        }
      }
      #expect((reading.book != nil) == isSound || (isSound && isBeyondSchema), "\(mutant.json)")
    }
  }

  /// Only the reader can see these; docs/format.md lists them.
  @Test(arguments: [
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 2024.0"#),
    Edit(#""fiscalYear": 2024"#, #""fiscalYear": 2024, "fiscalYear": 2024"#),
    Edit(#""closedThrough": 2"#, #""closedThrough": 2.0"#),
    Edit(#""june": "10.00""#, #""june": "4.00""#),
    Edit(#""december": "35.00""#, #""december": "36.00""#),
    Edit(#"{"month": 2,"#, #"{"month": 1,"#),
    Edit(#""fiscal": "-3.00""#, #""fiscal": "-35.01""#),
    Edit(#""1.25""#, #""-1.25""#),
    Edit(#""1.25""#, #""10000000000.00""#),
    Edit(#""1.25""#, #""100000000000000000000.00""#),
  ])
  func onlyTheReaderRefuses(edit: Edit) throws {
    let text = try edit.applied(to: Documents.version1)
    #expect(try Documents.isAccepted(bySchema: text))
    #expect(!Documents.isAccepted(byReader: text))
  }

  /// The same of version 2.
  @Test(arguments: [
    Edit(#"    {"key": "other", "name": "其他资金"}"#, #"    {"key": "fiscal", "name": "其他资金"}"#),
    Edit(#"{"fiscal": "30.00", "carryover": "5.00"}"#, #"{"fiscal": "30.00", "loan": "5.00"}"#),
    Edit(#""tolerance": "2.00""#, #""tolerance": "100.01""#),
    Edit(#""yellow": "80""#, #""yellow": "59.99""#),
    Edit(#""december": "32.00""#, #""december": "35.00""#),
    Edit(#""october": "18.00""#, #""october": "9.00""#),
  ])
  func onlyTheReaderRefusesInVersion2(edit: Edit) throws {
    let text = try edit.applied(to: try Documents.example())
    #expect(try Documents.isAccepted(bySchema: text))
    #expect(!Documents.isAccepted(byReader: text))
  }
}
