import BudgetModel

/// Makes books of any size that look like real ones; the same seed makes the same book.
struct BookGenerator {
  private var random: SplitMix64
  private let indicators: Int

  /// At most the seven indicators that a published project has.
  init(seed: UInt64, indicators: Int) {
    random = SplitMix64(seed: seed)
    self.indicators = indicators
  }

  /// A book of 2024 with spending up to September; nil when a project broke a rule, which would be a fault here.
  mutating func book(projects count: Int) -> BudgetBook? {
    var builder = BookBuilder()
    for index in 0..<count {
      guard builder.append(project(index)).isEmpty else { return nil }
    }
    guard let year = FiscalYear(2024) else { return nil }
    return builder.book(unit: Unit(code: "430001", name: "临西县虚构单位本级"), fiscalYear: year)
  }

  private mutating func project(_ index: Int) -> Project {
    let place = random.pick(Phrases.places)
    let thing = random.pick(Phrases.things)
    let budget = self.budget()
    let plan = self.plan(of: budget.total)
    let spending = self.spending(plan)
    return Project(
      code: code(index), name: place + thing + random.pick(Phrases.works), budget: budget,
      purpose: "本项目资金用于\(place)\(thing)\(random.pick(Phrases.aims))。",
      goals: (0...random.below(2)).map { _ in goal(place + thing) }, plan: plan,
      adjustments: adjustments(plan), spending: spending,
      indicators: Phrases.measures.indices.prefix(indicators).map { indicator($0, place, thing) })
  }

  /// 21 characters: area, year, letter, sequence, check.
  private mutating func code(_ index: Int) -> String {
    let sequence = String(index + 2_102_800)
    let zeros = String(repeating: "0", count: 11 - sequence.utf8.count)
    let checks = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
    return "13053524P" + zeros + sequence + String(checks[random.below(checks.count)])
  }

  private mutating func goal(_ subject: String) -> String {
    "\(subject)：\(random.pick(Phrases.aims))，\(random.pick(Phrases.aims))。"
  }

  private mutating func indicator(_ index: Int, _ place: String, _ thing: String) -> Indicator {
    let measure = Phrases.measures[index]
    let target = random.pick(measure.targets)
    let number =
      switch target {
      case "%": "≥\(90 + random.below(10))%"
      case "部", "次", "平方米", "人": "≥\(1 + random.below(500)) \(target)"
      default: target
      }
    return Indicator(
      level1: measure.level1, level2: measure.level2, level3: thing + random.pick(measure.names),
      description: random.pick(Phrases.scopes) + place + thing + random.pick(Phrases.outcomes),
      target: number, basis: random.pick(Phrases.bases))
  }
}

// MARK: - Amounts

extension BookGenerator {
  /// 1 万元 in 分.
  private static let wan: Int64 = 1_000_000

  /// Mostly whole 万元, as budgets are; some to the 元, some with other funds.
  private mutating func budget() -> Funds {
    let whole = Money(fen: Int64(3 + random.below(300)) * Self.wan)
    let rest = random.chance(20) ? Int64(random.below(10_000)) * 100 : 0
    let other = random.chance(15) ? Int64(1 + random.below(20)) * Self.wan : 0
    return Funds(fiscal: Money(fen: whole.fen + rest), other: Money(fen: other))
  }

  /// Never falls and ends at the budget.
  private mutating func plan(of total: Money) -> Plan {
    let shares = [10 + random.below(20), 35 + random.below(20), 60 + random.below(30)]
    // Plans are round, to a tenth of 万元.
    let amounts = shares.map { Money(fen: total.fen * Int64($0) / 100 / 100_000 * 100_000) }
    return Plan(march: amounts[0], june: amounts[1], october: amounts[2], december: total)
  }

  /// Follows the plan with a pace of its own; some months are missing, a few are refunds.
  private mutating func spending(_ plan: Plan) -> [Spending] {
    let pace = Int64(75 + random.below(45))
    var cumulative: Int64 = 0
    return Month.september.throughThis.compactMap { month in
      guard !random.chance(6) else { return nil }
      let planned = Int64(clamping: plan.amount(through: month).rounded(decimals: 0))
      let wanted = planned * pace / 100 * Int64(90 + random.below(20)) / 100
      var amount = max(0, wanted - cumulative) / 100 * 100
      let isRefund = cumulative > 1_000_000 && random.chance(2)
      if isRefund { amount = -cumulative / 20 / 100 * 100 }
      cumulative += amount
      let note =
        isRefund
        ? random.pick(Phrases.refunds) : random.chance(12) ? random.pick(Phrases.notes) : nil
      return Spending(month: month, amount: Funds(fiscal: Money(fen: amount)), note: note)
    }
  }

  /// One project in six, by a twentieth to a fifth of the year's plan.
  private mutating func adjustments(_ plan: Plan) -> [Adjustment] {
    guard random.chance(16), let month = Month(rawValue: 4 + random.below(5)) else { return [] }
    let tenths = plan.december.fen / 100 * Int64(5 + random.below(16)) / 10_000 * 10_000
    let amount = Money(fen: random.chance(40) ? -tenths : tenths)
    return [
      Adjustment(month: month, amount: Funds(fiscal: amount), reason: random.pick(Phrases.reasons))
    ]
  }
}
