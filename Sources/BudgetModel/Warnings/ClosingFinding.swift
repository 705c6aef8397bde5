/// What is missing or doubtful in a project before months are closed; closing refuses nothing for it.
public struct ClosingFinding: Hashable, Sendable {
  /// The project's code.
  public let project: String
  /// What was found.
  public let matter: Matter

  /// Makes a finding.
  public init(project: String, _ matter: Matter) {
    self.project = project
    self.matter = matter
  }

  /// What can be missing or doubtful.
  public enum Matter: Hashable, Sendable {
    /// Months without a record, in the year's order.
    case notReported([Month])
    /// Cumulative spending passes the adjusted budget by an amount.
    case overspent(by: Money)
    /// A source's cumulative spending passes its own adjusted budget by an amount.
    case sourceOverspent(FundSource, by: Money)
    /// A source's cumulative spending is below zero, at the end of this month first.
    case sourceBelowZero(FundSource, Month)
    /// A month's amount is so many times the usual month, 10 or more, whatever its sign.
    case farAboveUsual(Month, Money, times: Int, usual: Money)
  }
}

extension ClosingFinding.Matter {
  /// The month it is about, the first of several; nil for what is about all of them.
  public var month: Month? {
    switch self {
    case .notReported(let months): months.first
    case .sourceBelowZero(_, let month), .farAboveUsual(let month, _, _, _): month
    case .overspent, .sourceOverspent: nil
    }
  }

  /// The source it is about, nil for what is about none.
  public var source: FundSource? {
    switch self {
    case .sourceOverspent(let source, _), .sourceBelowZero(let source, _): source
    case .notReported, .overspent, .farAboveUsual: nil
    }
  }
}

extension BudgetBook {
  /// What is missing or doubtful up to a month that is to be closed, by project in the order of the file.
  ///
  /// Amounts of months that are closed already were looked at then and are not doubted again.
  public func findings(beforeClosing month: Month) -> [ClosingFinding] {
    let opened = month.throughThis.filter { !isClosed($0) }
    return projects.flatMap { project in
      project.matters(through: month, in: opened, of: sources).map {
        ClosingFinding(project: project.code, $0)
      }
    }
  }
}

extension Project {
  fileprivate func matters(
    through month: Month, in months: [Month], of sources: FundSources
  ) -> [ClosingFinding.Matter] {
    var found: [ClosingFinding.Matter] = []
    let missing = missingMonths(through: month)
    if !missing.isEmpty { found.append(.notReported(missing)) }
    let over = actual(through: month) &- adjustedBudget(through: month)
    if over > .zero { found.append(.overspent(by: over)) }
    for source in sources.all {
      // A source that alone makes the whole overspending is said already.
      if let excess = excess(of: source, through: month), excess != over {
        found.append(.sourceOverspent(source, by: excess))
      }
    }
    for source in sources.all {
      if let first = months.first(where: { actualFunds(through: $0).amount(of: source).isNegative })
      {
        found.append(.sourceBelowZero(source, first))
      }
    }
    for record in spending where months.contains(record.month) {
      let total = record.amount.total
      if let usual = UsualMonth(of: self, except: record.month), let times = usual.times(total) {
        found.append(.farAboveUsual(record.month, total, times: times, usual: usual.money))
      }
    }
    return found
  }
}

extension Project {
  /// The sources whose cumulative spending passes their own adjusted budget by the end of a month, or is below zero.
  ///
  /// A source has a limit of its own, whatever the project's total is.
  public func sourcesPastLimit(through month: Month) -> [ClosingFinding.Matter] {
    let spent = actualFunds(through: month)
    return spent.sources.compactMap { source in
      if spent.amount(of: source).isNegative { return .sourceBelowZero(source, month) }
      return excess(of: source, through: month).map { .sourceOverspent(source, by: $0) }
    }
  }
}
