/// A spending plan that takes the place of the one before, from a month on.
public struct PlanRevision: Hashable, Sendable {
  /// The first month it is in force; one revision a month at most.
  public let month: Month
  /// The plan, whose December is the budget as adjusted by that month.
  public let plan: Plan
  /// Why, in words.
  public let reason: String

  /// Makes a revision.
  public init(month: Month, plan: Plan, reason: String) {
    self.month = month
    self.plan = plan
    self.reason = reason
  }
}

extension Project {
  /// The plan in force at a month's end: the latest one revised by then, else the approved one; nil without a plan.
  public func planInForce(at month: Month) -> Plan? {
    guard !planRevisions.isEmpty else { return plan }
    let revised = planRevisions.filter { $0.month <= month }.max { $0.month < $1.month }
    return revised?.plan ?? plan
  }

  /// The revision of a month, nil where there is none.
  public func planRevision(in month: Month) -> PlanRevision? {
    planRevisions.first { $0.month == month }
  }

  /// Replaces, adds or removes a month's revision; a new one goes before the first later month.
  mutating func setPlanRevision(_ revision: PlanRevision?, in month: Month) {
    planRevisions.removeAll { $0.month == month }
    guard let revision else { return }
    let place = planRevisions.firstIndex { $0.month > month } ?? planRevisions.endIndex
    planRevisions.insert(revision, at: place)
  }
}
