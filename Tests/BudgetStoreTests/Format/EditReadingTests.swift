import BudgetModel
import BudgetStore
import StrictJSON
import Testing

@Suite("EditReader") struct EditReadingTests {
  private func read(_ text: String) -> EditReading { EditReader.read(Array(text.utf8)) }

  private func problems(_ text: String) -> [FileProblem] {
    let reading = read(text)
    #expect(reading.edits == nil)
    return reading.problems
  }

  private static let wan = Money(fen: 1_000_000)

  private static let project = Project(
    code: "P1", name: "甲", budget: Funds(fiscal: wan), purpose: "", goals: [],
    plan: Plan(march: .zero, june: .zero, october: .zero, december: wan))

  private static let projectText =
    #"{"code":"P1","name":"甲","budget":{"fiscal":"1.00","other":"0.00"},"purpose":"","goals":[],"#
    + #""plan":{"march":"0.00","june":"0.00","october":"0.00","december":"1.00"}}"#

  @Test(
    "each kind, as it is written",
    arguments: [
      (
        #"{"kind":"spending","project":"P","month":10,"old":null,"new":{"fiscal":"2.65","other":"0.00"}}"#,
        .spending(
          project: "P", month: .october,
          Replacing(nil, with: Funds(fiscal: Money(fen: 2_650_000))))
      ),
      (
        #"{"kind":"spending","project":"P","month":10,"old":{"other":"1.00"},"new":null}"#,
        .spending(
          project: "P", month: .october, Replacing(Funds(.other, wan), with: nil))
      ),
      (
        #"{"kind":"spending","project":"P","month":10,"new":{"fiscal":"-1.00"}}"#,
        .spending(
          project: "P", month: .october,
          .anything(with: Funds(.fiscal, Money(fen: -1_000_000))))
      ),
      (
        #"{"kind":"note","project":"P","month":10,"old":"旧","new":null}"#,
        .note(project: "P", month: .october, Replacing("旧", with: nil))
      ),
      (
        #"{"kind":"adjustment","project":"P","at":2,"old":null,"#
          + #""new":{"month":7,"fiscal":"1.00","other":"0.00","reason":"追加"}}"#,
        .adjustment(
          project: "P", at: 2,
          Replacing(
            nil, with: Adjustment(month: .july, amount: Funds(fiscal: wan), reason: "追加")))
      ),
      (
        #"{"kind":"adjustment","project":"P","#
          + #""old":{"month":7,"fiscal":"1.00","other":"0.00","reason":""},"new":null}"#,
        .adjustment(
          project: "P", at: nil,
          Replacing(
            Adjustment(month: .july, amount: Funds(fiscal: wan), reason: ""), with: nil))
      ),
      (
        #"{"kind":"plan","project":"P","#
          + #""new":{"march":"0.00","june":"0.00","october":"0.00","december":"1.00"}}"#,
        .plan(
          project: "P",
          .anything(
            with: Plan(march: .zero, june: .zero, october: .zero, december: wan)))
      ),
      (
        #"{"kind":"budget","project":"P","new":{"fiscal":"1.00","other":"0.00"}}"#,
        .budget(project: "P", .anything(with: Funds(fiscal: wan)))
      ),
      (
        #"{"kind":"name","project":"P","old":"甲","new":"乙"}"#,
        .name(project: "P", Replacing("甲", with: "乙"))
      ),
      (
        #"{"kind":"code","project":"P","old":"P","new":"Q"}"#,
        .code(project: "P", Replacing("P", with: "Q"))
      ),
      (
        #"{"kind":"purpose","project":"P","new":""}"#, .purpose(project: "P", .anything(with: ""))
      ),
      (
        #"{"kind":"projectGoals","project":"P","old":[],"new":["一","二"]}"#,
        .projectGoals(project: "P", Replacing([], with: ["一", "二"]))
      ),
      (
        #"{"kind":"indicators","project":"P","new":[{"level1":"产出指标","level2":"数量指标","#
          + #""level3":"车辆数","description":"车辆","target":"≤29 辆","basis":"计划"}]}"#,
        .indicators(project: "P", .anything(with: [Samples.indicator]))
      ),
      (
        #"{"kind":"order","project":"P","old":2,"new":0}"#,
        .order(project: "P", Replacing(2, with: 0))
      ),
      (
        #"{"kind":"project","project":"P1","at":0,"old":null,"new":\#(projectText)}"#,
        .project(code: "P1", at: 0, Replacing(nil, with: project))
      ),
      (
        #"{"kind":"project","project":"P1","old":\#(projectText),"new":null}"#,
        .project(code: "P1", at: nil, Replacing(project, with: nil))
      ),
      (#"{"kind":"closing","old":null,"new":9}"#, .closing(Replacing(nil, with: .september))),
      (#"{"kind":"closing","new":null}"#, .closing(.anything(with: nil))),
      (
        #"{"kind":"unit","new":{"code":"1","name":"甲"}}"#,
        .unit(.anything(with: Unit(code: "1", name: "甲")))
      ),
      (
        #"{"kind":"fiscalYear","old":2024,"new":2025}"#,
        .fiscalYear(Replacing(FiscalYear(2024), with: FiscalYear(2025)))
      ),
      (
        #"{"kind":"goals","old":null,"new":{"overall":"总","itemized":["一"],"#
          + #""safeguards":[{"title":"题","text":"文"}]}}"#,
        .goals(
          Replacing(
            nil,
            with: UnitGoals(
              overall: "总", itemized: ["一"], safeguards: [Safeguard(title: "题", text: "文")])))
      ),
    ] as [(String, Edit)])
  func kinds(_ text: String, _ edit: Edit) {
    let reading = read(text)
    #expect(reading.edits == [edit])
    #expect(reading.problems.allSatisfy { $0.severity == .warning })
    #expect(String(decoding: EditWriter.json([edit]), as: UTF8.self) == text + "\n")
  }

  @Test("keys in any order, blank lines and the line ends of other systems")
  func layout() {
    let text =
      "\u{FEFF}\n \t\r\n{\"new\": 9, \"old\": null, \"kind\": \"closing\"}\r\n\n"
      + "  {\"kind\":\"closing\",\"new\":10}"
    #expect(
      read(String(text.dropFirst())).edits
        == [.closing(Replacing(nil, with: .september)), .closing(.anything(with: .october))])
    #expect(
      read("\u{FEFF}{\"kind\":\"closing\",\"new\":10}").edits
        == [.closing(.anything(with: .october))])
    for empty in ["", "\n", " \n\r\n"] { #expect(read(empty).edits == []) }
  }

  @Test("a project's months come in the year's order, as a book holds them")
  func monthOrder() throws {
    let spending =
      #","spending":[{"month":5,"fiscal":"1.00","other":"0.00"},"#
      + #"{"month":2,"fiscal":"1.00","other":"0.00"}]}"#
    let text = Self.projectText.dropLast() + spending
    let edits = read(#"{"kind":"project","project":"P1","new":\#(text)}"#).edits
    guard case .project(_, _, let change) = edits?.first else {
      Issue.record("\(String(describing: edits))")
      return
    }
    #expect(change.new?.spending.map(\.month) == [.february, .may])
  }

  @Test("what is wrong is told with its line, its column and its path")
  func places() {
    let found = problems(
      """
      {"kind":"closing","new":9}
      {"kind":"spending","project":"P","month":13,"new":{"fiscal":2.65}}
      {"kind":"spending","project":"P","month":1,"new":{"fiscal":"1.00"}}

      {"kind":"telepathy","new":1}
      {"kind":"closing","new":
      {"kind":"closing","new":9,"nwe":8}
      """)
    #expect(
      found == [
        FileProblem(.notAMonth("13"), line: 2, column: 42, path: "month"),
        FileProblem(.numberWhereAmountDue("2.65"), line: 2, column: 61, path: "new.fiscal"),
        FileProblem(.unknownEditKind("telepathy"), line: 5, column: 1, path: ""),
        FileProblem(
          .syntax(.unexpectedEnd(expected: .value)), line: 6, column: 25, path: "new"),
        FileProblem(.unknownKey("nwe"), line: 7, column: 27, path: "nwe"),
      ])
  }

  @Test(
    "what makes no edit",
    arguments: [
      ("[]", .wrongType(expected: .object, found: .array)),
      ("{}", .missingKey("kind")), (#"{"kind":1,"new":1}"#, .missingKey("kind")),
      (#"{"kind":"planRevision","project":"P","new":null}"#, .missingKey("old")),
      (#"{"kind":"closing"}"#, .missingKey("new")),
      (#"{"kind":"closing","month":3,"new":9}"#, .unknownKey("month")),
      (#"{"kind":"closing","new":9,"new":8}"#, .duplicateKey("new")),
      (#"{"kind":"closing","new":9}{"kind":"closing","new":9}"#, .syntax(.trailingContent)),
      (#"{"kind":"note","month":3,"new":"x"}"#, .missingKey("project")),
      (#"{"kind":"note","project":"P","new":"x"}"#, .missingKey("month")),
      (
        #"{"kind":"note","project":"P","month":3,"new":1}"#,
        .wrongType(expected: .text, found: .number)
      ),
      (#"{"kind":"spending","project":"P","month":3,"new":{}}"#, .rule(.noAmount)),
      (
        #"{"kind":"spending","project":"P","month":3,"old":{},"new":null}"#,
        .rule(.noAmount)
      ),
      (
        #"{"kind":"spending","project":"P","month":3,"new":{"Carry over":"1.00"}}"#,
        .unknownKey("Carry over")
      ),
      (#"{"kind":"budget","project":"P","new":{}}"#, .rule(.noAmount)),
      (#"{"kind":"order","project":"P","new":-1}"#, .notAPlace("-1")),
      (
        #"{"kind":"order","project":"P","new":"1"}"#,
        .wrongType(expected: .place, found: .string)
      ),
      (#"{"kind":"adjustment","project":"P","at":0,"new":null}"#, .missingKey("old")),
      (#"{"kind":"project","project":"P2","new":\#(projectText)}"#, .otherCode("P1")),
    ] as [(String, FileProblem.Kind)])
  func refused(_ text: String, _ kind: FileProblem.Kind) {
    #expect(problems(text).filter { $0.severity == .error }.map(\.kind).contains(kind))
  }

  @Test("the first thousand problems are listed, the others counted")
  func many() {
    let reading = read(String(repeating: "{}\n", count: 1_003))
    #expect(reading.edits == nil)
    #expect(reading.problems.count == 1_000)
    #expect(reading.unlistedProblems == 3)
  }

  @Test("every kind of edit comes back")
  func roundTrip() throws {
    let book = try #require(BookReader.read(Array(sampleText.utf8)).book)
    let edits = Samples.everyKind(book)
    #expect(EditReader.read(EditWriter.json(edits)).edits == edits)
    let inverses = edits.compactMap(\.inverse)
    #expect(EditReader.read(EditWriter.json(inverses)).edits == inverses)
  }
}
