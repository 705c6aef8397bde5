import BudgetModel
import BudgetStore
import StrictJSON
import Testing

@Suite struct ReadingTests {
  @Test func readsEveryPart() throws {
    let reading = read(sampleText)
    #expect(reading.problems == [])
    let book = try #require(reading.book)
    #expect(book.unit == Unit(code: "430001", name: "临西县机关后勤服务中心本级"))
    #expect(book.fiscalYear.year == 2024)
    #expect(
      book.goals
        == UnitGoals(
          overall: "总体目标", itemized: ["分项"], safeguards: [Safeguard(title: "题", text: "文")]))
    let fen = { (fen: Int64) in Money(fen: fen) }
    #expect(
      book.projects == [
        Project(
          code: "13053524P00000210281P", name: "大型设备运行保障经费",
          budget: Funds(fiscal: fen(35_000_000)), purpose: "用途", goals: ["目标"],
          plan: Plan(
            march: fen(5_000_000), june: fen(10_000_000), october: fen(20_000_000),
            december: fen(35_000_000)),
          adjustments: [
            Adjustment(month: .july, amount: Funds(fiscal: fen(-3_000_000)), reason: "调减")
          ],
          spending: [
            Spending(month: .january, amount: Funds(fiscal: fen(1_250_000)), note: "备注"),
            Spending(
              month: .february, amount: Funds(fiscal: fen(-250_000), other: fen(100))),
          ],
          indicators: [
            Indicator(
              level1: "产出指标", level2: "数量指标", level3: "电梯数量", description: "电梯", target: "9 部",
              basis: "工作计划")
          ]),
        Project(
          code: "13053524P00000210294E", name: "公务用车服务平台运行",
          budget: Funds(fiscal: fen(10_000_000), other: fen(7_000_000)), purpose: "", goals: [],
          plan: Plan(
            march: .zero, june: .zero, october: fen(8_000_000), december: fen(17_000_000))),
      ])
  }

  struct Bad: Sendable {
    let old: String
    let new: String
    let problem: FileProblem

    init(
      _ old: String, _ new: String, _ kind: FileProblem.Kind, _ line: Int, _ column: Int,
      _ path: String
    ) {
      self.old = old
      self.new = new
      problem = FileProblem(kind, line: line, column: column, path: path)
    }
  }

  @Test(arguments: [
    Bad("2024,", "2024,,", .syntax(.unexpected(",", expected: .key)), 4, 22, ""),
    Bad("\"分项\"", "\"分项\",", .syntax(.trailingComma), 8, 11, "goals.itemized"),
    Bad("\"35.00\"}", "\"35.00\",}", .syntax(.trailingComma), 23, 89, "projects[0].plan"),
    Bad(
      "1.25", "1\n25", .syntax(.controlCharacterInString("\n")), 28, 34,
      "projects[0].spending[0].fiscal"),
    Bad("用途", "\\x", .syntax(.invalidEscape), 19, 19, "projects[0].purpose"),
    Bad("用途", "\\ud800", .syntax(.loneSurrogate), 19, 19, "projects[0].purpose"),
    Bad("2024", "02024", .syntax(.invalidNumber), 4, 17, "fiscalYear"),
    Bad("\"month\": 7", "// 7", .syntax(.comment), 25, 10, "projects[0].adjustments[0]"),
    Bad("\"purpose\": \"用途\"", "\"extra\": {}", .unknownKey("extra"), 19, 7, "projects[0].extra"),
    Bad("\"text\"", "\"body\"", .unknownKey("body"), 11, 22, "goals.safeguards[0].body"),
    Bad("\"note\"", "\"month\"", .duplicateKey("month"), 28, 57, "projects[0].spending[0].month"),
    Bad("  \"fiscalYear\"", "  \"unit\"", .duplicateKey("unit"), 4, 3, "unit"),
    Bad(
      "\"name\": \"大型", "\"n\\u0061me\": 1, \"name\": \"大型", .duplicateKey("name"), 17, 23,
      "projects[0].name"),
    Bad(", \"name\": \"临西县机关后勤服务中心本级\"", "", .missingKey("name"), 3, 11, "unit"),
    Bad(", \"reason\": \"调减\"", "", .missingKey("reason"), 25, 9, "projects[0].adjustments[0]"),
    Bad(", \"basis\": \"工作计划\"", "", .missingKey("basis"), 32, 9, "projects[0].indicators[0]"),
    Bad("  \"fiscalYear\": 2024,\n", "", .missingKey("fiscalYear"), 1, 1, ""),
    Bad("  \"schemaVersion\": 1,\n", "", .missingKey("schemaVersion"), 1, 1, ""),
    Bad("\"430001\"", "430001", .wrongType(expected: .text, found: .number), 3, 20, "unit.code"),
    Bad(
      "\"备注\"", "null", .wrongType(expected: .text, found: .null), 28, 65,
      "projects[0].spending[0].note"),
    Bad(
      "{\"code\": \"430001\", \"name\": \"临西县机关后勤服务中心本级\"}", "[]",
      .wrongType(expected: .object, found: .array), 3, 11, "unit"),
    Bad(
      "\"goals\": []", "\"goals\": {}", .wrongType(expected: .array, found: .object), 40, 16,
      "projects[1].goals"),
    Bad("1,\n", "\"1\",\n", .wrongType(expected: .version, found: .string), 2, 20, "schemaVersion"),
    Bad("2024", "true", .wrongType(expected: .year, found: .boolean), 4, 17, "fiscalYear"),
    Bad(
      "\"month\": 7", "\"month\": \"7\"", .wrongType(expected: .month, found: .string), 25, 19,
      "projects[0].adjustments[0].month"),
    Bad(
      "\"-3.00\"", "null", .wrongType(expected: .amount, found: .null), 25, 32,
      "projects[0].adjustments[0].fiscal"),
    Bad(
      "\"1.25\"", "1.25", .numberWhereAmountDue("1.25"), 28, 32, "projects[0].spending[0].fiscal"),
    Bad("\"35.00\"", "35", .numberWhereAmountDue("35"), 18, 28, "projects[0].budget.fiscal"),
    Bad("1.25", "1.2", .notAnAmount("1.2"), 28, 32, "projects[0].spending[0].fiscal"),
    Bad("1.25", "1,000.00", .notAnAmount("1,000.00"), 28, 32, "projects[0].spending[0].fiscal"),
    Bad("1.25", "12万", .notAnAmount("12万"), 28, 32, "projects[0].spending[0].fiscal"),
    Bad("0.0001", "-0.00", .notAnAmount("-0.00"), 29, 50, "projects[0].spending[1].other"),
    Bad(
      "1.25", "99999999999999.00", .amountTooLarge("99999999999999.00"), 28, 32,
      "projects[0].spending[0].fiscal"),
    Bad("\"month\": 2", "\"month\": 13", .notAMonth("13"), 29, 19, "projects[0].spending[1].month"),
    Bad("\"month\": 2", "\"month\": 0", .notAMonth("0"), 29, 19, "projects[0].spending[1].month"),
    Bad(
      "\"month\": 2", "\"month\": 2.0", .notAMonth("2.0"), 29, 19, "projects[0].spending[1].month"),
    Bad("2024", "24", .notAYear("24"), 4, 17, "fiscalYear"),
    Bad("Version\": 1", "Version\": 3", .unsupportedVersion("3"), 2, 20, "schemaVersion"),
    Bad("Version\": 1", "Version\": 0", .unsupportedVersion("0"), 2, 20, "schemaVersion"),
    Bad("Version\": 1", "Version\": 1.5", .unsupportedVersion("1.5"), 2, 20, "schemaVersion"),
    Bad(
      "00000210294E", "00000210281P",
      .rule(.duplicateCode("13053524P00000210281P", firstProject: 0)), 36, 15, "projects[1].code"),
    Bad(
      "\"month\": 2", "\"month\": 1", .rule(.duplicateMonth(.january)), 29, 9,
      "projects[0].spending[1]"),
    Bad(
      "\"10.00\", \"oct", "\"4.00\", \"oct",
      .rule(.fallingPlan(from: .march, amount: Money(fen: 5_000_000))), 23, 41,
      "projects[0].plan.june"),
    Bad(
      "\"december\": \"17.00\"", "\"december\": \"16.99\"",
      .rule(.planMissesBudget(december: Money(fen: 16_990_000), approved: Money(fen: 17_000_000))),
      41, 80, "projects[1].plan.december"),
    Bad(
      "\"-0.25\"", "\"-1.26\"", .rule(.negativeActual(.february, Money(fen: -9_900))), 29, 9,
      "projects[0].spending[1]"),
    Bad(
      "\"-3.00\"", "\"-36.00\"", .rule(.negativeAdjustedBudget(.july, Money(fen: -1_000_000))), 25,
      9, "projects[0].adjustments[0]"),
    Bad("\"大型设备运行保障经费\"", "\"\"", .rule(.emptyText), 17, 15, "projects[0].name"),
    Bad(
      "\"0.00\", \"note\"", "\"9999999999.00\", \"note\"", .rule(.amountsTooLarge), 15, 5,
      "projects[0]"),
  ])
  func oneProblem(_ bad: Bad) {
    let reading = read(sample(bad.old, bad.new))
    #expect(reading.book == nil)
    #expect(reading.problems.contains(bad.problem), "\(reading.problems)")
    if case .syntax = bad.problem.kind { #expect(reading.problems.count == 1) }
    if case .unsupportedVersion = bad.problem.kind { #expect(reading.problems.count == 1) }
    if case .rule = bad.problem.kind { #expect(reading.problems.count == 1) }
  }

  @Test func encodings() {
    #expect(read("\u{FEFF}" + sampleText) == read(sampleText))
    #expect(
      BookReader.read([0xFF, 0xFE, 0x7B, 0]).problems == [
        FileProblem(.syntax(.notUTF8Encoding), line: 1, column: 1, path: "")
      ])
    #expect(
      BookReader.read([]).problems == [
        FileProblem(.syntax(.empty), line: 1, column: 1, path: "")
      ])
    var bytes = Array(sample("用途", "!").utf8)
    bytes[bytes.firstIndex(of: UInt8(ascii: "!")) ?? 0] = 0xC0
    #expect(
      BookReader.read(bytes).problems == [
        FileProblem(.syntax(.invalidUTF8), line: 19, column: 19, path: "projects[0].purpose")
      ])
  }

  @Test func deepNesting() {
    let deep = String(repeating: "[", count: 600)
    #expect(
      read("{\"x\": \(deep)").problems == [
        FileProblem(
          .syntax(.nestingTooDeep), line: 1, column: 7 + 511,
          path: "x" + String(repeating: "[0]", count: 511))
      ])
  }

  @Test func otherRoots() {
    #expect(
      read("[1]").problems == [
        FileProblem(.wrongType(expected: .object, found: .array), line: 1, column: 1, path: "")
      ])
    #expect(
      read("{}").problems.map(\.kind) == [
        .missingKey("schemaVersion"), .missingKey("unit"), .missingKey("fiscalYear"),
        .missingKey("projects"),
      ])
  }

  @Test func keysComeInAnyOrder() {
    let text = sample(
      "\"budget\": {\"fiscal\": \"35.00\", \"other\": \"0.00\"}",
      "\"budget\": {\"other\": \"0.00\", \"fiscal\": \"35.00\"}")
    #expect(read(text) == read(sampleText))
    let versionLast = sample("  \"schemaVersion\": 1,\n", "")
      .replacing("  ]\n}", with: "  ],\n  \"schemaVersion\": 1\n}")
    #expect(read(versionLast) == read(sampleText))
    let newer = versionLast.replacing("Version\": 1", with: "Version\": 7")
      .replacing("35.00", with: "x")
    #expect(read(newer).problems.map(\.kind) == [.unsupportedVersion("7")])
  }

  @Test func escapesAreUndone() {
    #expect(read(sample("临西县", "\\u4e34\\u897f\\u53bf")) == read(sampleText))
    #expect(read(sample("\"1.25\"", "\"\\u0031.25\"")) == read(sampleText))
    #expect(read(sample("用途", "\\u0000")).book?.projects[0].purpose == "\0")
  }

  @Test func everyProblemOfAFileIsListed() {
    let text = sample("\"fiscal\": \"35.00\"", "\"fiscal\": 35")
      .replacing("\"month\": 2", with: "\"month\": 1")
      .replacing("\"purpose\": \"\"", with: "\"purpose\": 0")
      .replacing("\"december\": \"17.00\"", with: "\"december\": \"7.00\"")
      .replacing("00000210294E", with: "00000210281P")
    #expect(
      read(text).problems == [
        FileProblem(
          .numberWhereAmountDue("35"), line: 18, column: 28, path: "projects[0].budget.fiscal"),
        FileProblem(
          .rule(.duplicateMonth(.january)), line: 29, column: 9, path: "projects[0].spending[1]"),
        FileProblem(
          .rule(.duplicateCode("13053524P00000210281P", firstProject: 0)), line: 36, column: 15,
          path: "projects[1].code"),
        FileProblem(
          .wrongType(expected: .text, found: .number), line: 39, column: 18,
          path: "projects[1].purpose"),
        FileProblem(
          .rule(.fallingPlan(from: .october, amount: Money(fen: 8_000_000))), line: 41, column: 80,
          path: "projects[1].plan.december"),
        FileProblem(
          .rule(
            .planMissesBudget(december: Money(fen: 7_000_000), approved: Money(fen: 17_000_000))),
          line: 41, column: 80, path: "projects[1].plan.december"),
      ])
  }

  @Test func unusualCodesAreWarnings() throws {
    let reading = read(sample("13053524P00000210281P", "13053524P00000210281I"))
    #expect(
      reading.problems == [
        FileProblem(
          .unusualCode("13053524P00000210281I"), line: 16, column: 15, path: "projects[0].code")
      ])
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.book?.projects.count == 2)
    for code in ["1305352P00000210281P", "13053524p00000210281P", "项目", "13053524P0000021028PP"] {
      #expect(
        read(sample("13053524P00000210281P", code)).problems.map(\.kind) == [.unusualCode(code)])
    }
  }

  @Test func problemsAreCapped() {
    let keys = (0..<1500).map { "\"k\($0)\": 0" }.joined(separator: ", ")
    let reading = read(sample("\"schemaVersion\": 1", keys + ", \"schemaVersion\": 1"))
    #expect(reading.problems.count == 1000)
    #expect(reading.unlistedProblems == 500)
    #expect(reading.problems.first?.path == "k0")
    #expect(reading.problems.last?.path == "k999")
  }

  @Test func longTextsAreCut() {
    let long = String(repeating: "长", count: 200)
    #expect(
      read(sample("\"1.25\"", "\"\(long)\"")).problems.map(\.kind) == [
        .notAnAmount(String(repeating: "长", count: 40) + "…")
      ])
  }
}
