import BudgetModel
import Testing

@Suite("What a careful colleague would ask about a book") struct BookWarningTests {
  private func matters(_ projects: Project...) -> [BookWarning.Matter] {
    book(projects).warnings.map(\.matter)
  }

  /// A project of 35 fiscal and nothing else unless it is said.
  private func project(
    _ code: String = "P1", budget: Funds = .wan("35"), plan: Plan? = .wan("5", "10", "20", "35"),
    revisions: [PlanRevision] = [], adjustments: [Adjustment] = [], spending: [Spending] = [],
    attributes: [Attribute] = [], indicators: [Indicator] = []
  ) -> Project {
    Project(
      code: code, name: code, attributes: attributes, budget: budget, purpose: "", goals: [],
      plan: plan, planRevisions: revisions, adjustments: adjustments, spending: spending,
      indicators: indicators)
  }

  @Test("the published budget raises no question")
  func published() {
    #expect(book().warnings == [])
  }

  @Test("no projects is a note")
  func empty() {
    let warnings = book([]).warnings
    #expect(warnings == [BookWarning(.noProjects)])
    #expect(warnings[0].isNote)
  }

  // MARK: Plans

  @Test("a budget without a plan is asked about where another has one")
  func noPlan() {
    let warnings = book([project("A"), project("B", plan: nil)]).warnings
    #expect(warnings == [BookWarning(project: "B", .noPlan(budget: wan("35")))])
    #expect(!warnings[0].isNote)
    // Nothing to plan.
    #expect(matters(project("A"), project("B", budget: .wan("0"), plan: nil)) == [])
  }

  @Test("a book without any plan is told once, and as a note")
  func noPlans() {
    let warnings = book([project("A", plan: nil), project("B", plan: nil)]).warnings
    #expect(warnings == [BookWarning(.noPlans)])
    #expect(warnings[0].isNote)
    #expect(matters(project("A", budget: .wan("0"), plan: nil)) == [])
  }

  @Test("a project that began at nothing and was given 5 in August has no plan until it is revised")
  func begunLater() {
    let given = [Adjustment(month: .august, amount: .wan("5"), reason: "追加")]
    let nothing = Plan.wan("0", "0", "0", "0")
    let late = project("B", budget: .wan("0"), plan: nothing, adjustments: given)
    #expect(matters(project("A"), late) == [.noPlan(budget: wan("5"))])
    let revised = project(
      "B", budget: .wan("0"), plan: nothing,
      revisions: [PlanRevision(month: .august, plan: .wan("0", "0", "2", "5"), reason: "")],
      adjustments: given)
    #expect(matters(project("A"), revised) == [])
  }

  @Test("a plan that is all in December, unless it only begins then")
  func allInDecember() {
    #expect(
      matters(project(plan: .wan("0", "0", "0", "35"))) == [.planAllInDecember(wan("35"))])
    #expect(matters(project(plan: .wan("0", "0", "0.01", "35"))) == [])
    func revised(_ month: Month) -> Project {
      project(
        plan: .wan("5", "10", "20", "35"),
        revisions: [PlanRevision(month: month, plan: .wan("0", "0", "0", "35"), reason: "")])
    }
    #expect(matters(revised(.october)) == [.planAllInDecember(wan("35"))])
    #expect(matters(revised(.november)) == [])
    // The plan in force is the latest one.
    let mended = project(
      plan: .wan("0", "0", "0", "35"),
      revisions: [PlanRevision(month: .may, plan: .wan("0", "5", "20", "35"), reason: "")])
    #expect(matters(mended) == [])
  }

  // MARK: Sources

  @Test("spending from a source without budget, up to the month reported through")
  func withoutBudget() {
    let spent = [
      Spending(month: .january, amount: .wan("1", other: "0.5")),
      Spending(month: .march, amount: .wan("1", other: "0.25")),
    ]
    #expect(
      matters(project(spending: spent)) == [.spendingWithoutBudget(.other, .march, wan("0.75"))])
    // It came with the budget of February.
    let given = [Adjustment(month: .february, amount: .wan("0", other: "1"), reason: "追加")]
    #expect(matters(project(adjustments: given, spending: spent)) == [])
  }

  @Test("a source past its own budget while the total is not: 14 of 10 and 5 of 25")
  func overspent() {
    let budget = Funds.wan("25", other: "10")
    let spent = [Spending(month: .may, amount: .wan("5", other: "14"))]
    #expect(
      matters(project(budget: budget, spending: spent))
        == [.sourceOverspent(.other, .may, by: wan("4"))])
    // 26 + 10 of 35: the total says the same 1.
    let both = [Spending(month: .may, amount: .wan("26", other: "10"))]
    #expect(matters(project(budget: budget, spending: both)) == [])
  }

  @Test("a source's budget below zero, and its spending, in the first such month")
  func belowZero() {
    let budget = Funds.wan("25", other: "10")
    let moved = [
      Adjustment(month: .june, amount: .wan("12", other: "-12"), reason: "调剂"),
      Adjustment(month: .august, amount: .wan("-3", other: "3"), reason: "调回"),
    ]
    #expect(
      matters(project(budget: budget, adjustments: moved))
        == [.sourceBudgetBelowZero(.other, .june, wan("-2"))])
    let refunded = [
      Spending(month: .january, amount: .wan("5", other: "1")),
      Spending(month: .february, amount: .wan("5", other: "-2")),
      Spending(month: .march, amount: .wan("5", other: "3")),
    ]
    #expect(
      matters(project(budget: budget, spending: refunded))
        == [.sourceBelowZero(.other, .february, wan("-1"))])
  }

  @Test("declared sources are asked about like the two")
  func declared() throws {
    let carryover = FundSource("carryover")
    let sources = [
      DeclaredSource(.fiscal, name: "财政"), DeclaredSource(carryover, name: "上年结转"),
    ]
    let edited = try book([project()]).applying(
      .sources(Replacing(nil, with: sources + [DeclaredSource(.other, name: "其他")])),
      .spending(project: "P1", month: .may, .anything(with: Funds(carryover, wan("2")))))
    #expect(
      edited.warnings.map(\.matter) == [.spendingWithoutBudget(carryover, .may, wan("2"))])
  }

  // MARK: Months

  @Test("months missing before a closed one, not those before there was a budget")
  func missing() throws {
    let reported = project(
      spending: [Month.january, .february, .april].map { Spending(month: $0, amount: .wan("1")) })
    let late = project(
      "B", budget: .wan("0"), plan: .wan("0", "0", "0", "0"),
      revisions: [PlanRevision(month: .march, plan: .wan("1", "2", "3", "5"), reason: "")],
      adjustments: [Adjustment(month: .march, amount: .wan("5"), reason: "追加")])
    let closed = try book([reported, late]).applying(.closing(Replacing(nil, with: .april)))
    #expect(
      closed.warnings == [
        BookWarning(project: "P1", .notReportedBeforeClosing([.march])),
        BookWarning(project: "B", .notReportedBeforeClosing([.march, .april])),
      ])
    #expect(book([reported, late]).warnings == [])
  }

  // MARK: Adjustments

  @Test(
    "an adjustment whose sign does not fit its kind",
    arguments: [
      (AdjustmentKind.increase, "-3", true), (.increase, "3", false), (.increase, "0", false),
      (.decrease, "3", true), (.decrease, "-3", false), (.recall, "3", true),
      (.recall, "-3", false),
    ])
  func signs(kind: AdjustmentKind, amount: String, isAsked: Bool) {
    let found = matters(
      project(adjustments: [
        Adjustment(month: .july, amount: .wan(amount), kind: kind, reason: "")
      ]))
    #expect(found == (isAsked ? [.signMisfits(.july, kind, wan(amount))] : []))
  }

  @Test("an adjustment that names no kind has no sign to fit")
  func noKind() {
    let adjustments = ["3", "-3"].map {
      Adjustment(month: .july, amount: .wan($0), reason: "")
    }
    #expect(matters(project(adjustments: adjustments)) == [])
  }

  @Test("transfers of one month and document sum to zero over the book")
  func transfers() {
    func moved(
      _ code: String, _ amount: Funds, _ month: Month = .july, _ document: String? = "3号"
    ) -> Project {
      project(
        code,
        adjustments: [
          Adjustment(
            month: month, amount: amount, kind: .transfer, document: document, reason: "")
        ])
    }
    #expect(matters(moved("A", .wan("-3")), moved("B", .wan("3"))) == [])
    // Between two sources of one project.
    #expect(
      matters(
        project(
          budget: .wan("25", other: "10"),
          adjustments: [
            Adjustment(month: .july, amount: .wan("-3", other: "3"), kind: .transfer, reason: "")
          ])) == [])
    let uneven = book([moved("A", .wan("-3")), moved("B", .wan("2")), moved("C", .wan("0.5"))])
    #expect(
      uneven.warnings == [
        BookWarning(
          .unbalancedTransfer(.july, document: "3号", wan("-0.5"), projects: ["A", "B", "C"]))
      ])
    // Another month, another document: each by itself.
    #expect(
      matters(moved("A", .wan("-3")), moved("B", .wan("3"), .august)) == [
        .unbalancedTransfer(.july, document: "3号", wan("-3"), projects: ["A"]),
        .unbalancedTransfer(.august, document: "3号", wan("3"), projects: ["B"]),
      ])
    #expect(
      matters(moved("A", .wan("-3"), .july, nil), moved("B", .wan("3"), .july, "")) == [])
  }

  // MARK: Texts

  @Test("an attribute that says nothing, an indicator that cannot be measured")
  func texts() {
    func indicator(_ level1: String, _ level3: String, _ description: String, _ target: String)
      -> Indicator
    {
      Indicator(
        level1: level1, level2: "", level3: level3, description: description, target: target,
        basis: "")
    }
    #expect(
      matters(
        project(
          attributes: [
            Attribute(name: "负责人", value: " "), Attribute(name: "类别", value: "延续"),
          ],
          indicators: [
            indicator("产出指标", "", "电梯数量", "9 部"), indicator("产出指标", "电梯", "", ""),
            indicator("", "", "", "9 部"),
          ])) == [
          .emptyAttribute("负责人"), .incompleteIndicator(1, lacks: [.target]),
          .incompleteIndicator(2, lacks: [.level1, .subject]),
        ])
  }
}
