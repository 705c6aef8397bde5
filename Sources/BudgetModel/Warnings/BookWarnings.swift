extension BudgetBook {
  /// What a careful colleague would ask about: by project in the order of the file, then what concerns several.
  public var warnings: [BookWarning] {
    guard !projects.isEmpty else { return [BookWarning(.noProjects)] }
    let hasPlans = projects.contains(where: \.endsWithPlan)
    let lacksPlans = !hasPlans && projects.contains(where: \.endsWithoutPlan)
    return (lacksPlans ? [BookWarning(.noPlans)] : [])
      + projects.flatMap { project in
        project.matters(in: self, missesPlan: hasPlans).map {
          BookWarning(project: project.code, $0)
        }
      } + unbalancedTransfers.map { BookWarning($0) }
  }

  /// What is taken from one place is given to another under the same document.
  private var unbalancedTransfers: [BookWarning.Matter] {
    struct Transfer: Hashable {
      let month: Month
      let document: String?
    }
    var order: [Transfer] = []
    var sums: [Transfer: (total: Money, projects: [String])] = [:]
    for project in projects {
      for adjustment in project.adjustments where adjustment.kind == .transfer {
        let document = adjustment.document.flatMap { $0.isEmpty ? nil : $0 }
        let transfer = Transfer(month: adjustment.month, document: document)
        if sums[transfer] == nil { order.append(transfer) }
        var sum = sums[transfer] ?? (.zero, [])
        sum.total = sum.total &+ adjustment.amount.total
        if sum.projects.last != project.code { sum.projects.append(project.code) }
        sums[transfer] = sum
      }
    }
    return order.compactMap { transfer in
      guard let sum = sums[transfer], sum.total != .zero else { return nil }
      return .unbalancedTransfer(
        transfer.month, document: transfer.document, sum.total, projects: sum.projects)
    }
  }
}

extension Project {
  /// Whether a plan for some amount is in force at the year's end.
  fileprivate var endsWithPlan: Bool {
    planInForce(at: .december).map { $0.december > .zero } ?? false
  }

  /// Whether there is a budget at the year's end that no plan is for.
  fileprivate var endsWithoutPlan: Bool {
    adjustedBudget(through: .december) > .zero && !endsWithPlan
  }

  fileprivate func matters(in book: BudgetBook, missesPlan: Bool) -> [BookWarning.Matter] {
    var found: [BookWarning.Matter] = []
    if missesPlan, endsWithoutPlan {
      found.append(.noPlan(budget: adjustedBudget(through: .december)))
    }
    if let plan = planAllInDecember { found.append(.planAllInDecember(plan)) }
    for adjustment in adjustments {
      let total = adjustment.amount.total
      if let kind = adjustment.kind, !kind.fits(total) {
        found.append(.signMisfits(adjustment.month, kind, total))
      }
    }
    for source in book.sources.all { found += matters(of: source) }
    if let closed = book.closedThrough {
      // Before there is a budget there is nothing to report.
      let missing = missingMonths(through: closed).filter { adjustedBudget(through: $0) > .zero }
      if !missing.isEmpty { found.append(.notReportedBeforeClosing(missing)) }
    }
    return found + emptyTexts
  }

  /// The plan at the year's end where all of it is December's.
  private var planAllInDecember: Money? {
    guard let plan = planInForce(at: .december), plan.december > .zero, plan.october == .zero else {
      return nil
    }
    // A plan that begins after October has no earlier checkpoint to fill.
    let first = planRevisions.map(\.month).max() ?? .january
    return first > .october ? nil : plan.december
  }

  private func matters(of source: FundSource) -> [BookWarning.Matter] {
    var found: [BookWarning.Matter] = []
    let budgets = Month.allCases.lazy.map {
      ($0, self.adjustedFunds(through: $0).amount(of: source))
    }
    if let (month, budget) = budgets.first(where: { $0.1.isNegative }) {
      found.append(.sourceBudgetBelowZero(source, month, budget))
    }
    guard let reported = reportedThrough else { return found }
    let spent = actualFunds(through: reported).amount(of: source)
    if spent > .zero, adjustedFunds(through: reported).amount(of: source) == .zero {
      found.append(.spendingWithoutBudget(source, reported, spent))
    } else if let excess = excess(of: source, through: reported),
      // What the total says already is no matter of the source.
      excess != actual(through: reported) &- adjustedBudget(through: reported)
    {
      found.append(.sourceOverspent(source, reported, by: excess))
    }
    let totals = reported.throughThis.lazy.map {
      ($0, self.actualFunds(through: $0).amount(of: source))
    }
    if let (month, spent) = totals.first(where: { $0.1.isNegative }) {
      found.append(.sourceBelowZero(source, month, spent))
    }
    return found
  }

  private var emptyTexts: [BookWarning.Matter] {
    let attributes = attributes.filter { $0.value.isBlank }.map {
      BookWarning.Matter.emptyAttribute($0.name)
    }
    return attributes
      + indicators.enumerated().compactMap { place, indicator in
        let lacks = indicator.lacks
        return lacks.isEmpty
          ? indicator.oddTarget(at: place) : .incompleteIndicator(place, lacks: lacks)
      }
  }
}

extension Indicator {
  /// What looks wrong about its target (domain.md, 1), nil where nothing does.
  fileprivate func oddTarget(at place: Int) -> BookWarning.Matter? {
    let reading = self.reading
    guard reading.unit == "%", let value = reading.value else { return nil }
    let subject = level2 + level3 + description
    switch reading.comparator {
    case .atMost:
      // A share of money, of faults or of time may well have a limit of 100 %.
      let isLimit = ["成本", "控制", "预算", "支出", "费用", "超", "事故", "差错", "投诉", "缺陷", "故障", "损耗"]
        .contains(where: subject.holds)
      return value >= Quantity(100) && !isLimit ? .limitWithoutEffect(place, reading) : nil
    case .atLeast, .equal:
      let mayPass = ["增长", "提升", "增加", "提高", "上升", "覆盖倍"].contains(where: subject.holds)
      return value > Quantity(100) && !mayPass ? .rateAboveHundred(place, reading) : nil
    case .text: return nil
    }
  }

  fileprivate var lacks: [BookWarning.IndicatorPart] {
    (level1.isBlank ? [.level1] : []) + (level3.isBlank && description.isBlank ? [.subject] : [])
      + (target.isBlank ? [.target] : [])
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
