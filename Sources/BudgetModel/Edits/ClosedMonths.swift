/// What a commit may do to closed months (已结账): the one rule, whatever way a change comes.
public enum ClosedMonthPolicy: Hashable, Sendable {
  /// They stay as they were reported.
  case refuse
  /// They may change, and open again; only together with a reason.
  case reopen
}

extension BudgetBook {
  /// Whether a month is closed.
  public func isClosed(_ month: Month) -> Bool { closedThrough.map { month <= $0 } ?? false }

  /// The closed months whose reported figures an edit would change, or which it would open again, in order.
  ///
  /// An amount, a remark on it or the value of an indicator changes its own month, an adjustment or a revised plan its month and all later ones, the approved budget
  /// and plan every month; a project that comes or goes, those it has records of.
  public func closedMonths(changedBy edit: Edit) -> [Month] {
    guard let closedThrough else { return [] }
    let closed = closedThrough.throughThis
    switch edit {
    case .spending(_, let month, _), .note(_, let month, _): return closed.filter { $0 == month }
    case .indicator(_, _, let change): return closed.filter { $0 == change.month }
    case .indicators(_, let change):
      return closed.filter { month in
        func reports(_ list: [Indicator]?) -> Set<Indicator> {
          Set((list ?? []).filter { $0.report(in: month) != nil }.map { $0.reportedAlone(month) })
        }
        return reports(change.old) != reports(change.new)
      }
    case .adjustment(_, _, let change):
      let first = [change.old, change.new].compactMap { $0?.month }.min() ?? .january
      return closed.filter { $0 >= first }
    case .planRevision(_, let change):
      let first = [change.old, change.new].compactMap { $0?.month }.min() ?? .january
      return closed.filter { $0 >= first }
    case .plan, .budget, .fiscalYear: return Array(closed)
    case .project(_, _, let change):
      guard let old = change.old, let new = change.new else {
        let project = change.old ?? change.new
        let recorded =
          project.map {
            $0.spending.map(\.month) + $0.adjustments.map(\.month) + $0.planRevisions.map(\.month)
          } ?? []
        return closed.filter(recorded.contains)
      }
      let changed = Set(old.edits(to: new).flatMap(closedMonths))
      return closed.filter(changed.contains)
    case .closing(let change):
      return closed.filter { month in change.new.map { month > $0 } ?? true }
    // Why a month lags is asked and said after it is closed, too, and changes no figure.
    case .name, .code, .attributes, .purpose, .projectGoals, .order, .unit, .department, .sources,
      .rules, .goals, .executionWeight, .reason, .remark, .achievement, .expectedSpending, .opaque:
      return []
    }
  }
}

extension Indicator {
  /// What it is known by, with what was reported for one month alone.
  fileprivate func reportedAlone(_ month: Month) -> Indicator {
    var indicator = printed
    indicator.setReport(report(in: month), in: month)
    return indicator
  }
}
