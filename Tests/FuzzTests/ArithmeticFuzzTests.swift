import BudgetModel
import BudgetStore
import Foundation
import TestSupport
import Testing

extension AllFuzzers {
  /// Books of any unit, their figures against arithmetic that shares nothing with the program's: JSON read by
  /// Foundation, amounts as decimals, quotients only compared by multiplying.
  @Suite("Figures of random books") struct ArithmeticFuzzTests {
    @Test(
      "Budget, spending, plan, deviation, status and totals are those of the file's own numbers")
    func figures() throws {
      try Fuzzing.run("figures", rounds: 60, share: 0.1) { random in
        guard let book = random.book() else { return }
        let bytes = BookWriter.write(book)
        guard BookReader.read(bytes).book == book else { throw Finding("another book when read") }
        let json = try #require(
          JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let month = random.pick(Month.allCases)
        try compare(book, json, month)
      }
    }

    private func compare(_ book: BudgetBook, _ json: [String: Any], _ month: Month) throws {
      let rules = json["rules"] as? [String: Any] ?? [:]
      let tolerance = Decimal(string: rules["tolerance"] as? String ?? "0") ?? 0
      let farBehind = Decimal(string: rules["farBehind"] as? String ?? "10") ?? 0
      var planned: [(numerator: Decimal, denominator: Decimal)] = []
      var sums = (budget: Decimal(0), spent: Decimal(0))
      let projects = try #require(json["projects"] as? [[String: Any]])
      for (index, text) in projects.enumerated() {
        let figures = try Figures(text, month.rawValue)
        let progress = Progress(book.projects[index], asOf: month, rules: book.varianceRules)
        sums = (sums.budget + figures.budget, sums.spent + figures.spent)
        try expect(progress.adjustedBudget, figures.budget, "budget in force")
        try expect(progress.actual, figures.spent, "spending")
        guard let share = figures.share else {
          guard progress.plannedShare == nil, progress.planned == nil else {
            throw Finding("a plan where the file has none")
          }
          guard (progress.status == .overspent) == (figures.spent > figures.budget),
            progress.status == .overspent || progress.status == nil
          else { throw Finding("status \(String(describing: progress.status)) without a plan") }
          continue
        }
        planned.append((share.numerator * figures.budget, share.denominator))
        let status = figures.status(share, tolerance, farBehind)
        guard progress.status == status else {
          throw Finding("status \(String(describing: progress.status)), not \(status)")
        }
      }
      let totals = Totals(of: book, asOf: month, rules: book.varianceRules)
      try expect(totals.adjustedBudget, sums.budget, "total budget")
      try expect(totals.actual, sums.spent, "total spending")
      guard totals.withoutPlan == projects.count - planned.count else {
        throw Finding("\(totals.withoutPlan) projects without a plan")
      }
      // Within a 分 of the sum of quotients, each rounded far below it.
      let sum = planned.reduce(Decimal(0)) { $0 + $1.numerator / $1.denominator }
      if let total = totals.planned, abs(Decimal(total.money.fen) / 1_000_000 - sum) > 0.000_001 {
        throw Finding("planned \(total.money.wanText), not \(sum)")
      }
    }

    private func expect(_ money: Money, _ wan: Decimal, _ what: String) throws {
      guard Decimal(money.fen) == wan * 1_000_000 else {
        throw Finding("\(what) is \(money.wanText), not \(wan)")
      }
    }
  }
}

/// What the text of a project says at a month's end, in 万元.
private struct Figures {
  var budget = Decimal(0)
  var spent = Decimal(0)
  /// The planned part of the year, nil without a plan or when it ends at 0.
  var share: (numerator: Decimal, denominator: Decimal)?

  init(_ text: [String: Any], _ month: Int) throws {
    budget = Self.sum(text["budget"])
    for adjustment in text["adjustments"] as? [[String: Any]] ?? []
    where Self.month(adjustment) <= month {
      budget += Self.sum(adjustment)
    }
    for record in text["spending"] as? [[String: Any]] ?? [] where Self.month(record) <= month {
      spent += Self.sum(record)
    }
    let revisions = (text["planRevisions"] as? [[String: Any]] ?? [])
      .filter { Self.month($0) <= month }.sorted { Self.month($0) < Self.month($1) }
    if let plan = revisions.last ?? text["plan"] as? [String: Any] {
      share = Self.share(plan, month)
    }
  }

  func status(
    _ share: (numerator: Decimal, denominator: Decimal), _ tolerance: Decimal, _ far: Decimal
  ) -> Status {
    if spent > budget { return .overspent }
    if budget == 0 { return .onTrack }
    // (spent / budget - share) × 100 against a threshold, both sides times budget × the share's denominator.
    let scale = budget * share.denominator
    let deviation = (spent * share.denominator - share.numerator * budget) * 100
    if deviation >= -tolerance * scale { return .onTrack }
    return deviation <= -far * scale ? .farBehind : .behind
  }

  private static func share(
    _ plan: [String: Any], _ month: Int
  ) -> (numerator: Decimal, denominator: Decimal)? {
    let points =
      [(0, Decimal(0))]
      + zip([3, 6, 10, 12], ["march", "june", "october", "december"]).map {
        ($0, Decimal(string: plan[$1] as? String ?? "") ?? 0)
      }
    guard let december = points.last?.1, december > 0 else { return nil }
    for (from, to) in zip(points, points.dropFirst()) where month <= to.0 {
      let (span, elapsed) = (Decimal(to.0 - from.0), Decimal(month - from.0))
      return (from.1 * (span - elapsed) + to.1 * elapsed, span * december)
    }
    return nil
  }

  private static func month(_ record: [String: Any]) -> Int { record["month"] as? Int ?? 0 }

  /// Whatever is an amount in an object.
  private static func sum(_ object: Any?) -> Decimal {
    let words: Set = ["month", "kind", "document", "reason", "note"]
    return (object as? [String: Any] ?? [:]).reduce(0) { sum, entry in
      words.contains(entry.key)
        ? sum : sum + (Decimal(string: entry.value as? String ?? "") ?? 0)
    }
  }
}
