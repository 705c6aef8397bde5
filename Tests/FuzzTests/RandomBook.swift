import BudgetModel
import HostileInput

extension SplitMix64 {
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

  /// A history as a file may hold it: of projects the book has and others, by hostile names.
  mutating func history(of book: BudgetBook) -> [HistoryEntry] {
    (0..<length(upTo: 60)).map { index in
      HistoryEntry(
        sequence: index + 1, time: Timestamp(seconds: Int64(below(4_000_000_000))),
        author: chance(50) ? Sitting.author : Author(user: text(), host: text()),
        event: event(of: book), reason: chance(30) ? text() : nil,
        undoes: chance(20) ? 1 + below(index + 2) : nil)
    }
  }

  private mutating func event(of book: BudgetBook) -> HistoryEntry.Event {
    switch below(8) {
    case 0: .outside
    case 1:
      .closing(
        from: chance(50) ? pick(Month.allCases) : nil, to: chance(50) ? pick(Month.allCases) : nil)
    case 2: .restoring(backup: text(), (0..<below(4)).map { _ in revision(of: book) })
    default: .spending(revision(of: book))
    }
  }

  private mutating func revision(of book: BudgetBook) -> SpendingRevision {
    SpendingRevision(
      project: chance(80) && !book.projects.isEmpty ? pick(book.projects).code : text(),
      month: pick(Month.allCases), before: chance(50) ? entry() : nil,
      after: chance(80) ? entry() : nil)
  }

  /// An entry of spending, at times of any amount there is.
  mutating func entry() -> SpendingEntry {
    let amount =
      chance(5)
      ? Funds(fiscal: Money(fen: .max), other: Money(fen: pick([.min, .max, -1, 1]))) : funds()
    return SpendingEntry(amount: amount, note: chance(30) ? text() : nil)
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
