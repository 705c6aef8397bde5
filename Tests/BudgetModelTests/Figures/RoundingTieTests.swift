import BudgetModel
import Testing

/// Totals whose exact value lies at half a 分 or half a hundredth of a percent, or as good as there.
@Suite("Totals at a rounding tie")
struct RoundingTieTests {
  private static let primes: [Int64] = (1_000...4_000).filter { number in
    (2...63).allSatisfy { number % $0 != 0 }
  }

  /// Ten primes in a row above 1000, other ones for each book.
  private static func primes(_ book: Int) -> [Int64] { Array(primes.dropFirst(book).prefix(10)) }

  /// A project that plans `part` of `whole` 分 for June and has one 分 added: part × (whole + 1) / whole.
  private static func project(_ code: Int, _ part: Int64, of whole: Int64) -> Project {
    let plan = Plan(
      march: .zero, june: Money(fen: part), october: Money(fen: whole), december: Money(fen: whole))
    return .sample(
      code: "\(code)", plan: plan,
      adjustments: [Adjustment(month: .june, amount: Funds(fiscal: Money(fen: 1)), reason: "")])
  }

  /// Parts of a 分 that telescope to 1/2: 1/2 + 1/p, then 1/q − 1/p + 1 for the next prime each, then 1 − 1/z.
  ///
  /// Their sum is 1/2 and one for each prime, their denominators 2p, pq, qr, …, yz, z. Every other one comes
  /// first, so that no sum on the way is simple.
  private static func tied(_ primes: [Int64]) -> [Project] {
    var parts = [(part: primes[0] + 2, whole: 2 * primes[0])]
    for (p, q) in zip(primes, primes.dropFirst()) { parts.append((p * q - (q - p), p * q)) }
    let last = primes[primes.count - 1]
    parts.append((last - 1, last))
    let projects = parts.enumerated().map { project($0, $1.part, of: $1.whole) }
    return [0, 1].flatMap { first in
      stride(from: first, to: projects.count, by: 2).map { projects[$0] }
    }
  }

  @Test("200 books tied at half a 分 round away from zero", arguments: 0..<200)
  func halfAFen(number: Int) {
    let primes = Self.primes(number)
    let projects = Self.tied(primes)
    let whole = projects.reduce(0) { $0 + ($1.plan?.june.fen ?? 0) } + Int64(primes.count)
    let totals = Totals(of: book(projects), asOf: .june)
    #expect(totals.planned?.money == Money(fen: whole + 1))
  }

  /// A project that plans nothing for June and has such a budget, so that all budgets together are `budget`.
  private static func filler(_ projects: [Project], to budget: Int64) -> Project {
    let present = projects.reduce(0) { $0 + $1.adjustedBudget(through: .june).fen }
    let rest = Money(fen: budget - present)
    return .sample(
      code: "filler", plan: Plan(march: .zero, june: .zero, october: rest, december: rest))
  }

  @Test("the planned part and the deviation tied at half a hundredth", arguments: 0..<40)
  func halfAHundredth(number: Int) {
    let primes = Self.primes(number)
    let projects = Self.tied(primes)
    let whole = projects.reduce(0) { $0 + ($1.plan?.june.fen ?? 0) } + Int64(primes.count)
    // 32 times what is planned, k + 1/2, is the budget: 1/32 is 3.125 %.
    let all = projects + [Self.filler(projects, to: 32 * whole + 16)]
    let totals = Totals(of: book(all), asOf: .june)
    #expect(totals.plannedPercent == Percent(hundredths: 313))
    #expect(totals.deviation == Percent(hundredths: -313))
  }

  @Test("amounts behind tied at half a 分", arguments: 0..<40)
  func amountBehind(number: Int) {
    let primes = Self.primes(number)
    let projects = Self.tied(primes)
    let whole = projects.reduce(0) { $0 + ($1.plan?.june.fen ?? 0) } + Int64(primes.count)
    let ahead = Project.sample(code: "ahead", plan: .wan("1", "2", "3", "4"))
      .spending((.june, "3"))
    let totals = Totals(of: book(projects + [ahead]), asOf: .june)
    #expect(totals.amountBehind.money == Money(fen: whole + 1))
  }
}
