import BudgetModel
import HostileInput
import TestSupport

extension SeededNumbers {
  /// A book that keeps the rules and little else: no projects or many, names of every kind, budgets of nothing.
  mutating func book() -> BudgetBook? {
    var builder = BookBuilder()
    let count = chance(15) ? 0 : 1 + length(upTo: 60)
    for index in 0..<count { _ = builder.append(project(index)) }
    guard let year = FiscalYear(1950 + below(8050)) else { return nil }
    return builder.book(
      unit: Unit(code: text(), name: text()),
      fiscalYear: year,
      goals: chance(50) ? UnitGoals(overall: text(), itemized: texts(), safeguards: []) : nil,
      closedThrough: chance(30) ? pick(Month.allCases) : nil)
  }

  private mutating func project(_ index: Int) -> Project {
    let december = chance(20) ? 0 : amount()
    var points = [below(101), below(101), below(101)].sorted().map { december / 100 * Int64($0) }
    if chance(20) { points = [0, 0, 0] }
    let other = december == 0 ? 0 : december / Int64(1 + below(9)) / 2
    return Project(
      code: text() + "#\(index)", name: text() + (chance(50) ? "" : " \(index)"),
      budget: Funds(fiscal: Money(fen: december - other), other: Money(fen: other)),
      purpose: text(), goals: texts(),
      plan: Plan(
        march: Money(fen: points[0]), june: Money(fen: points[1]), october: Money(fen: points[2]),
        december: Money(fen: december)),
      adjustments: chance(30)
        ? [Adjustment(month: pick(Month.allCases), amount: funds(), reason: text())] : [],
      spending: Month.allCases.filter { _ in chance(40) }.map {
        Spending(month: $0, amount: funds(), note: chance(30) ? text() : nil)
      },
      indicators: (0..<length(upTo: 8)).map { _ in
        Indicator(
          level1: text(), level2: text(), level3: text(), description: text(), target: text(),
          basis: text())
      })
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
    switch below(14) {
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
