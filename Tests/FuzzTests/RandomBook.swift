import BudgetModel
import HostileInput
import TestSupport

extension SeededNumbers {
  /// A book that keeps the rules and little else: no projects or many, names of every kind, budgets of nothing,
  /// and at times whatever a file of version 2 may hold.
  mutating func book() -> BudgetBook? {
    let unit = randomUnit()
    let sources = chance(50) ? FundSources.standard : randomSources()
    let isOfVersion2 = sources.declared != nil || chance(50)
    var builder = BookBuilder(sources: sources)
    let count = chance(15) ? 0 : 1 + length(upTo: 60)
    for index in 0..<count { _ = builder.append(project(index, sources, isOfVersion2)) }
    guard let year = FiscalYear(1950 + below(8050)) else { return nil }
    return builder.book(
      BookHead(
        unit: unit, department: isOfVersion2 && chance(50) ? randomUnit() : nil, fiscalYear: year,
        closedThrough: chance(30) ? pick(Month.allCases) : nil,
        rules: isOfVersion2 && chance(50) ? randomRules() : SharedRules(),
        goals: chance(50) ? UnitGoals(overall: text(), itemized: texts(), safeguards: []) : nil))
  }

  private mutating func randomUnit() -> Unit { Unit(code: text(), name: text()) }

  /// One to eight sources, the usual ones among them or not.
  private mutating func randomSources() -> FundSources {
    let keys = [
      "fiscal", "other", "carryover", "zhuanhu", "own", "x1", "aLongerNameThanFitsInLine", "b",
    ]
    let first = below(keys.count)
    return FundSources(
      (0..<1 + below(keys.count)).map {
        DeclaredSource(FundSource(keys[(first + $0) % keys.count]), name: "来源" + text())
      })
  }

  private mutating func randomRules() -> SharedRules {
    var rules = SharedRules()
    if chance(50) { rules.tolerance = Percent(hundredths: Int64(below(10_001))) }
    if chance(50) { rules.farBehind = Percent(hundredths: Int64(below(10_001))) }
    if chance(50) { rules.red = Percent(hundredths: Int64(below(8_001))) }
    if chance(50) { rules.yellow = Percent(hundredths: Int64(8_000 + below(20_000))) }
    if chance(50) { rules.inputUnit = pick([.wan, .yuan]) }
    if chance(50) { rules.monitoringMonth = pick(Month.allCases) }
    return rules
  }

  private mutating func project(
    _ index: Int, _ sources: FundSources = .standard, _ isOfVersion2: Bool = false
  ) -> Project {
    let budget = isOfVersion2 ? amounts(of: sources, chance(20) ? 0 : 1) : usualBudget()
    let adjustments = (0..<(chance(30) ? 1 + below(3) : 0)).map { _ in
      Adjustment(
        month: pick(Month.allCases), amount: amounts(of: sources, 1),
        kind: isOfVersion2 && chance(60) ? pick([.increase, .transfer]) : nil,
        document: isOfVersion2 && chance(40) ? text() : nil, reason: text())
    }
    let bare = Project(
      code: text() + "#\(index)", name: text() + (chance(50) ? "" : " \(index)"), budget: budget,
      purpose: "", goals: [], plan: nil, adjustments: adjustments)
    let revised =
      isOfVersion2 && chance(40) ? Month.allCases.filter { _ in chance(15) } : []
    return Project(
      code: bare.code, name: bare.name,
      attributes: isOfVersion2
        ? (0..<length(upTo: 4)).map { Attribute(name: "属性\($0)", value: text()) } : [],
      budget: budget, purpose: text(), goals: texts(),
      plan: isOfVersion2 && chance(30) ? nil : plan(endingAt: budget.total),
      planRevisions: revised.map {
        PlanRevision(
          month: $0, plan: plan(endingAt: bare.adjustedBudget(through: $0)), reason: text())
      },
      adjustments: adjustments,
      spending: Month.allCases.filter { _ in chance(40) }.map {
        Spending(month: $0, amount: amounts(of: sources, 1), note: chance(30) ? text() : nil)
      },
      indicators: (0..<length(upTo: 8)).map { _ in
        Indicator(
          level1: text(), level2: text(), level3: text(), description: text(), target: text(),
          basis: text())
      })
  }

  private mutating func usualBudget() -> Funds {
    let total = chance(20) ? 0 : amount()
    let other = total / Int64(1 + below(9)) / 2
    return Funds(fiscal: Money(fen: total - other), other: Money(fen: other))
  }

  private mutating func plan(endingAt december: Money) -> Plan {
    var points = [below(101), below(101), below(101)].sorted()
      .map { december.fen / 100 * Int64($0) }
    if chance(20) { points = [0, 0, 0] }
    return Plan(
      march: Money(fen: points[0]), june: Money(fen: points[1]), october: Money(fen: points[2]),
      december: december)
  }

  /// An amount of each source of a book, some blank where it declares them; all of them 0 for a factor of 0.
  private mutating func amounts(of sources: FundSources, _ factor: Int64) -> Funds {
    guard sources.declared != nil else { return funds() }
    var funds = Funds()
    for source in sources.all where chance(60) { funds[source] = Money(fen: amount() * factor) }
    return funds.isBlank ? Funds(sources.first, .zero) : funds
  }

  /// 分: small, usual, or so much that a few fill a book.
  private mutating func amount() -> Int64 {
    switch below(10) {
    case 0: Int64(below(3))
    case 1: Int64(below(10_000_000_000_000))
    default: Int64(below(1_000_000_000))
    }
  }

  private mutating func funds() -> Funds {
    Funds(fiscal: Money(fen: amount()), other: Money(fen: chance(80) ? 0 : amount()))
  }

  /// A history as a file may hold it: of projects the book has and others, by hostile names; it need not lead to
  /// the book.
  mutating func history(of book: BudgetBook, by author: Author) -> [HistoryEntry] {
    (0..<length(upTo: 60)).map { index in
      HistoryEntry(
        sequence: index + 1, time: Timestamp(seconds: Int64(below(4_000_000_000))),
        author: chance(50) ? author : Author(user: text(), host: text()),
        commit: chance(50) ? CommitID("earlier-\(index)") : nil, edits: edits(of: book),
        cause: cause(index), reason: chance(30) ? text() : nil)
    }
  }

  private mutating func cause(_ index: Int) -> Cause {
    switch below(10) {
    case 0, 1: .undo(of: 1 + below(index + 2))
    case 2: .restored(backup: text())
    case 3: .imported
    case 4: .applied
    case 5: .external
    default: .typed
    }
  }

  /// A few edits that somebody may want to make together.
  mutating func edits(of book: BudgetBook) -> [Edit] {
    (0..<1 + length(upTo: 6)).map { _ in edit(of: book) }
  }

  private mutating func edit(of book: BudgetBook) -> Edit {
    let known = book.projects.randomElement(using: &self)
    let code = chance(90) ? known?.code ?? text() : text()
    switch below(20) {
    case 14: return .department(.anything(with: chance(70) ? randomUnit() : nil))
    case 15: return .sources(.anything(with: chance(70) ? randomSources().declared : nil))
    case 16: return .rules(.anything(with: chance(70) ? randomRules() : nil))
    case 17:
      return .attributes(
        project: code, .anything(with: [Attribute(name: text(), value: text())]))
    case 18:
      return .plan(
        project: code,
        .anything(with: chance(70) ? plan(endingAt: known?.budget.total ?? .zero) : nil))
    case 19:
      let month = pick(Month.allCases)
      let december = known?.adjustedBudget(through: month) ?? .zero
      return .planRevision(
        project: code,
        .anything(
          with: PlanRevision(
            month: month, plan: plan(endingAt: max(.zero, december)), reason: text())))
    case 0:
      return .closing(
        .anything(with: chance(70) ? pick(Month.allCases) : nil))
    case 1:
      return .note(
        project: code, month: pick(Month.allCases), .anything(with: chance(80) ? text() : nil))
    case 2: return .name(project: code, .anything(with: text()))
    case 3: return .order(project: code, .anything(with: below(60)))
    case 4:
      let new = project(1000 + below(1000))
      return .project(code: new.code, at: below(60), Replacing(nil, with: new))
    case 5:
      guard let known, chance(30) else { fallthrough }
      return .project(code: known.code, at: nil, Replacing(known, with: nil))
    case 6:
      return .adjustment(
        project: code, at: nil,
        Replacing(
          nil, with: Adjustment(month: pick(Month.allCases), amount: funds(), reason: text())))
    case 7 where chance(30):
      return .opaque(OpaqueEdit(kind: text(), project: chance(50) ? code : nil, text: text()))
    default: return spending(of: code)
    }
  }

  /// The spending of a month, at times of any amount there is.
  private mutating func spending(of code: String) -> Edit {
    var amounts = Funds()
    for source in FundSources.standard.all where chance(70) {
      amounts[source] =
        chance(5) ? Money(fen: pick([.min, .max, -1, 1])) : Money(fen: amount())
    }
    return .spending(
      project: code, month: pick(Month.allCases), .anything(with: chance(80) ? amounts : nil))
  }

  /// A name of any kind, never empty.
  mutating func text() -> String {
    switch below(10) {
    case 0..<4: pick(["设备运行保障经费", "a", "字", "Office of 局 5", "会议费"])
    case 4..<9: pick(HostileText.all)
    default: pick(HostileText.all) + pick(HostileText.all)
    }
  }

  private mutating func texts() -> [String] { (0..<length(upTo: 5)).map { _ in text() } }
}
