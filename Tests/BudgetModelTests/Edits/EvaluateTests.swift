import BudgetModel
import Testing

/// What a commit makes of a book, and what it never does.
@Suite struct EvaluateTests {
  private let code = Linxi.equipment.code

  private func spend(
    _ month: Month, _ amount: String?, from old: String? = nil, of project: String? = nil
  ) -> Edit {
    func amounts(_ text: String?) -> Funds? { text.map { Funds(.fiscal, wan($0)) } }
    return .spending(
      project: project ?? code, month: month, Replacing(amounts(old), with: amounts(amount)))
  }

  private func note(_ month: Month, _ text: String?, from old: String? = nil) -> Edit {
    .note(project: code, month: month, Replacing(old, with: text))
  }

  /// January 1, March 2 with a remark.
  private func started() throws -> BudgetBook {
    try book().applying(spend(.march, "2"), note(.march, "一季度"), spend(.january, "1"))
  }

  @Test func aRecordIsAddedInItsMonthsPlace() throws {
    #expect(
      try started().projects[0].spending == [
        Spending(month: .january, amount: .wan("1")),
        Spending(month: .march, amount: .wan("2"), note: "一季度"),
      ])
    #expect(try Array(started().projects.dropFirst()) == Array(Linxi.projects.dropFirst()))
  }

  @Test func editsComeBackAsTheyHappened() throws {
    let book = try started()
    func happened(_ edits: Edit...) throws -> [Edit] { try book.evaluated(edits).edits }
    #expect(try happened(spend(.february, "3")) == [spend(.february, "3")])
    let anything = Edit.spending(
      project: code, month: .march, .anything(with: Funds(.fiscal, wan("4"))))
    #expect(try happened(anything) == [spend(.march, "4", from: "2")])
    // The remark goes with its record.
    #expect(
      try happened(spend(.march, nil, from: "2"))
        == [note(.march, nil, from: "一季度"), spend(.march, nil, from: "2")])
    #expect(try happened(spend(.march, "2", from: "2"), spend(.may, nil)) == [])
  }

  @Test(
    arguments: [
      (.february, "3", nil), (.december, "0", "零"), (.march, "7", "一季度"), (.march, "2", "别的备注"),
      (.march, "-1", "退款"), (.march, nil, nil), (.january, "9", nil),
    ] as [(Month, String?, String?)])
  func whatHappenedTakenBackLeavesTheBookAsItWas(
    month: Month, amount: String?, text: String?
  ) throws {
    let before = try started()
    let record = before.projects[0].spending(in: month)
    var edits = [spend(month, amount, from: record?.amount[.fiscal]?.wanText)]
    if amount != nil { edits.append(note(month, text, from: record?.note)) }
    let (after, happened) = try before.evaluated(edits)
    let inverse = happened.reversed().compactMap(\.inverse)
    #expect(inverse.count == happened.count)
    let (again, redo) = try after.evaluated(inverse)
    #expect(again == before)
    #expect(try again.evaluated(redo.reversed().compactMap(\.inverse)).book == after)
  }

  @Test func aFileMayListMonthsInAnyOrderTheBookHoldsThemInTheYears() throws {
    let before = book([Linxi.equipment.spending((.may, "2"), (.january, "3"), (.march, "-1"))])
    #expect(before.projects[0].spending.map(\.month) == [.january, .march, .may])
    #expect(throws: Rejection.self) { try before.applying(spend(.january, nil, from: "3")) }
  }

  @Suite struct Refusals {
    private let project = Linxi.equipment.spending((.january, "3"), (.march, "-2"), (.june, "1"))

    private func rejection(_ edits: Edit...) -> Rejection? {
      let book = book([Linxi.cars, project])
      return #expect(throws: Rejection.self) { _ = try book.evaluated(edits) }
    }

    private func spend(_ month: Month, _ amount: String?, of code: String? = nil) -> Edit {
      .spending(
        project: code ?? project.code, month: month,
        .anything(with: amount.map { Funds(.fiscal, wan($0)) }))
    }

    @Test func aProjectNobodyKnows() {
      #expect(rejection(spend(.january, "1", of: "X")) == .unknownProject("X"))
      #expect(rejection(.name(project: "", .anything(with: "名"))) == .unknownProject(""))
    }

    @Test func removingJanuarysThreeWouldLeaveMarchAtMinusTwo() {
      #expect(
        rejection(spend(.january, nil))
          == .rule(
            RuleViolation(.negativeActual(.march, wan("-2")), at: .spending(0)),
            project: project.code))
    }

    @Test func oneFenMakesTheDifference() throws {
      #expect(
        rejection(spend(.january, "1.999999"))
          == .rule(
            RuleViolation(.negativeActual(.march, wan("-0.000001")), at: .spending(1)),
            project: project.code))
      _ = try book([project]).applying(spend(.january, "2"))
    }

    @Test func amountsThatNoBookCanHold() {
      for amount in [Int64.max, .min, .max / 2, 10_000_000_000_000_001] {
        let edit = Edit.spending(
          project: project.code, month: .may,
          .anything(with: Funds(.other, Money(fen: amount))))
        #expect(
          rejection(edit)
            == .rule(RuleViolation(.amountsTooLarge, at: .project), project: project.code))
      }
    }

    @Test func whatMustBeThereCannotBeTakenAway() {
      let edit = Edit.budget(project: project.code, .anything(with: nil))
      #expect(rejection(edit) == .required(edit))
      #expect(rejection(.unit(.anything(with: nil))) == .required(.unit(.anything(with: nil))))
    }

    @Test func aRemarkNeedsARecordToStandOn() {
      #expect(
        rejection(.note(project: project.code, month: .may, .anything(with: "注")))
          == .rule(
            RuleViolation(.noteWithoutSpending(.may), at: .project), project: project.code))
    }

    @Test func theWholeCommitIsRefusedForOnePart() {
      #expect(rejection(spend(.may, "1"), spend(.may, "1", of: "X")) == .unknownProject("X"))
    }
  }

  @Test func aBudgetAndItsPlanChangeTogetherOrNotAtAll() throws {
    let project = Linxi.equipment
    let budget = Edit.budget(project: code, Replacing(project.budget, with: .wan("32")))
    let plan = Plan.wan("5", "10", "20", "32")
    #expect(throws: Rejection.self) { try book().applying(budget) }
    let after = try book().applying(
      budget, .plan(project: code, Replacing(project.plan, with: plan)))
    #expect(after.projects[0].plan == plan)
    #expect(after.projects[0].budget == .wan("32"))
  }

  @Test func everyPartOfAProjectHasItsEdit() throws {
    let before = book()
    let indicator = Indicator(
      level1: "产出指标", level2: "数量指标", level3: "电梯数量", description: "电梯", target: "9 部", basis: "计划")
    let cut = Adjustment(month: .july, amount: .wan("-3"), reason: "压减")
    let edits: [Edit] = [
      .name(project: code, Replacing(Linxi.equipment.name, with: "设备")),
      .purpose(project: code, Replacing(Linxi.equipment.purpose, with: "运行")),
      .projectGoals(project: code, Replacing(Linxi.equipment.goals, with: ["一", "二"])),
      .indicators(project: code, Replacing([], with: [indicator])),
      .adjustment(project: code, at: nil, Replacing(nil, with: cut)),
      .order(project: code, Replacing(0, with: 2)),
      .unit(Replacing(Linxi.unit, with: Unit(code: "1", name: "某单位"))),
      .goals(Replacing(nil, with: UnitGoals(overall: "总", itemized: [], safeguards: []))),
      .code(project: code, Replacing(code, with: "NEW")),
    ]
    let (after, happened) = try before.evaluated(edits)
    #expect(after.unit.name == "某单位")
    #expect(after.goals?.overall == "总")
    #expect(after.position(of: "NEW") == 2)
    #expect(after.position(of: code) == nil)
    #expect(after.position(of: Linxi.cars.code) == 0)
    let project = after.projects[2]
    #expect(project.name == "设备")
    #expect(project.purpose == "运行")
    #expect(project.goals == ["一", "二"])
    #expect(project.indicators == [indicator])
    #expect(project.adjustments == [cut])
    #expect(try after.evaluated(happened.reversed().compactMap(\.inverse)).book == before)
  }

  @Test func projectsAreAddedAndRemovedWithTheirPlaces() throws {
    let before = book()
    let (without, happened) = try before.evaluated([
      .project(code: Linxi.cars.code, at: nil, Replacing(Linxi.cars, with: nil))
    ])
    #expect(without.projects.count == 10)
    #expect(without.position(of: Linxi.compound.code) == 1)
    #expect(try without.evaluated(happened.compactMap(\.inverse)).book == before)
    let new = Project.sample(code: "NEW")
    let with = try before.applying(.project(code: "NEW", at: nil, Replacing(nil, with: new)))
    #expect(with.projects.last == new)
    #expect(with.position(of: "NEW") == 11)
  }

  @Test func aNoteAloneIsAChange() throws {
    let book = try started()
    let happened = try book.evaluated([note(.march, "更正", from: "一季度")]).edits
    #expect(happened == [note(.march, "更正", from: "一季度")])
    #expect(happened[0].places == [.note(project: code, .march)])
  }

  @Test func aProjectReplacedWholeIsJudgedByWhatChangesInIt() throws {
    let closed = try started().applying(.closing(Replacing(nil, with: .march)))
    let cars = Linxi.cars
    let replanned = Project(
      code: cars.code, name: cars.name, budget: cars.budget, purpose: cars.purpose,
      goals: cars.goals, plan: .wan("1", "2", "3", "17"))
    #expect(throws: Rejection.closedMonths([.january, .february, .march])) {
      _ = try closed.applying(
        .project(code: cars.code, at: nil, .anything(with: replanned)))
    }
    let old = closed.projects[0]
    let renamed = Project(
      code: old.code, name: "设备", budget: old.budget, purpose: old.purpose, goals: old.goals,
      plan: old.plan, spending: old.spending)
    let after = try closed.applying(.project(code: code, at: nil, .anything(with: renamed)))
    #expect(after.projects[0].name == "设备")
    #expect(after.projects[0].spending == old.spending)
  }

  @Test func aClosedMonthAsksForAReasonWhateverItsPolicySays() throws {
    let closed = try started().applying(.closing(Replacing(nil, with: .march)))
    let edit = spend(.march, "3", from: "2")
    for commit in [
      Commit([edit], id: CommitID("1")), Commit([edit], id: CommitID("2"), closedMonths: .reopen),
      Commit([edit], id: CommitID("3"), reason: " \n", closedMonths: .reopen),
      Commit([edit], id: CommitID("4"), reason: "更正"),
    ] {
      #expect(throws: Rejection.closedMonths([.march])) {
        _ = try closed.evaluate(commit, history: [])
      }
    }
    let reopened = Commit([edit], id: CommitID("5"), reason: "更正", closedMonths: .reopen)
    guard case .changed(let after, _) = try closed.evaluate(reopened, history: []) else {
      Issue.record("not changed")
      return
    }
    #expect(after.projects[0].spending(in: .march)?.amount == .wan("3"))
    #expect(after.closedThrough == .march)
  }
}

extension BudgetBook {
  /// The book and the edits as they happened; both as they were where nothing changes.
  func evaluated(_ edits: [Edit]) throws -> (book: BudgetBook, edits: [Edit]) {
    let commit = Commit(edits, id: .random())
    guard case .changed(let book, let happened) = try evaluate(commit, history: []) else {
      return (self, [])
    }
    return (book, happened)
  }

  /// The book after edits.
  func applying(_ edits: Edit...) throws -> BudgetBook { try evaluated(edits).book }
}
