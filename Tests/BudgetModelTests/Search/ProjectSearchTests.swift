import BudgetModel
import Testing

@Suite("Finding a project by what was typed")
struct ProjectSearchTests {
  /// The codes of what fits, in the order of the book.
  private func codes(_ text: String, _ projects: [Project]) -> [String] {
    var search = ProjectSearch(in: book(projects))
    switch search.find(text) {
    case .found(let project): return [project.code]
    case .several(let candidates): return candidates.map(\.code)
    case .none: return []
    }
  }

  private let projects: [Project] = [
    .sample(code: "P1", name: "物业管理"), .sample(code: "P10", name: "物业管理二期"),
    .sample(code: "Q2", name: "Lift Repair（A区）"), .sample(code: "q3", name: "lift repair"),
    .sample(code: "R4", name: "维修 电梯"), .sample(code: "S5", name: "P1"),
  ]

  @Test(
    "the most exact reading decides",
    arguments: [
      // A code before a name, a whole before a part.
      ("P1", ["P1"]), ("P10", ["P10"]), ("物业管理", ["P1"]), ("物业管理二期", ["P10"]), ("二期", ["P10"]),
      // The very name before one that differs in case.
      ("lift repair", ["q3"]), ("Lift Repair", ["q3"]), ("LIFT REPAIR", ["q3"]),
      ("Q3", ["q3"]), ("q2", ["Q2"]), ("r4", ["R4"]),
      // Width and blanks at the ends do not count, full-width parentheses included.
      ("Lift Repair(A区)", ["Q2"]), ("(a区)", ["Q2"]), ("ｐ１０", ["P10"]), (" 物业管理 ", ["P1"]),
      ("\u{3000}R4\t", ["R4"]), ("维修\u{3000}电梯", ["R4"]),
      // Several, in the order of the book.
      ("物业", ["P1", "P10"]), ("p1", ["P1", "S5"]), ("repair", ["Q2", "q3"]),
      // None.
      ("", []), (" \u{3000}", []), ("食堂", []), ("P100", []), ("维修电梯", []),
    ] as [(String, [String])])
  func found(text: String, expected: [String]) {
    #expect(codes(text, projects) == expected)
  }

  @Test("projects of one name are candidates, not those that only contain it")
  func sameName() {
    let twins: [Project] = [
      .sample(code: "A", name: "维保"), .sample(code: "B", name: "维保"),
      .sample(code: "C", name: "维保二"),
    ]
    #expect(codes("维保", twins) == ["A", "B"])
    #expect(codes("维保二", twins) == ["C"])
  }

  @Test("the first five of many candidates are named")
  func limit() {
    let many = (1...9).map { Project.sample(code: "N\($0)", name: "第\($0)项") }
    #expect(codes("第", many) == ["N1", "N2", "N3", "N4", "N5"])
  }

  @Test("an accented or foreign letter is found in either case")
  func letters() {
    let foreign = [Project.sample(code: "É1", name: "Ремонт")]
    #expect(codes("é1", foreign) == ["É1"])
    #expect(codes("ремОНТ", foreign) == ["É1"])
  }

  @Test(
    "a project matches a part of its name or code",
    arguments: [
      ("设备", true), ("0281p", true), ("13053524P00000210281P", true), ("费", true),
      ("设备 ", true), ("", true), ("电梯", false), ("费大", false),
      ("大型设备运行保障经费经费", false),
    ])
  func matches(text: String, expected: Bool) {
    #expect(FindQuery(text).matches(Linxi.equipment) == expected)
  }

  @Test("a part is found wherever it stands, also after a false start")
  func contains() {
    #expect(SearchText("aab").contains(SearchText("ab")))
    #expect(SearchText("ababac").contains(SearchText("abac")))
    #expect(SearchText("ab").contains(SearchText("ab")))
    #expect(!SearchText("ab").contains(SearchText("abb")))
    #expect(!SearchText("ab").contains(SearchText("ba")))
    #expect(!SearchText("").contains(SearchText("a")))
  }
}
