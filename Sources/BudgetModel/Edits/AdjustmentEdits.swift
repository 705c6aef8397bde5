/// An adjustment as somebody fills it in, and everything that goes with it.
extension Project {
  /// The edits that record an adjustment, change one or remove it: at a place of the list, nil for a new one.
  ///
  /// A revised plan ends at the budget as adjusted by its month, so those from the adjustment's month on are brought
  /// to the new budget in proportion, in the same commit; whoever wants another plan revises it afterwards.
  public func adjustmentEdits(
    _ adjustment: Adjustment?, at place: Int? = nil
  ) -> [Edit] {
    let old = place.flatMap { adjustments.indices.contains($0) ? adjustments[$0] : nil }
    guard old != adjustment else { return [] }
    var changed = self
    if let place, old != nil {
      changed.adjustments.remove(at: place)
      if let adjustment { changed.adjustments.insert(adjustment, at: place) }
    } else if let adjustment {
      changed.adjustments.append(adjustment)
    }
    return [.adjustment(project: code, at: place, Replacing(old, with: adjustment))]
      + planRevisions.compactMap { revision in
        let budget = changed.adjustedBudget(through: revision.month)
        guard budget != revision.plan.december, !budget.isNegative else { return nil }
        let plan = revision.plan.scaled(to: budget)
        return .planRevision(
          project: code,
          Replacing(
            revision, with: PlanRevision(month: revision.month, plan: plan, reason: revision.reason)
          ))
      }
  }

  /// A plan to begin with where the plan is to be revised from a month on; nil without a plan to go by.
  ///
  /// What was planned before the month stays as it was, what comes later is in proportion to the budget in force.
  public func proposedPlan(from month: Month) -> Plan? {
    guard let current = planRevision(in: month)?.plan ?? planInForce(at: month) else { return nil }
    let budget = adjustedBudget(through: month)
    var proposed = current.scaled(to: budget)
    var before = Money.zero
    for checkpoint in Checkpoint.allCases {
      if checkpoint.month < month, let planned = planned(through: checkpoint.month)?.money {
        proposed[checkpoint] = planned
      }
      // A plan never falls and never passes the budget that it ends at.
      proposed[checkpoint] = min(max(proposed[checkpoint], before), budget)
      before = proposed[checkpoint]
    }
    proposed.december = budget
    return proposed
  }
}

extension BudgetBook {
  /// The edits of a transfer (调剂): what leaves one project, and what another one gets for it, or other sources of
  /// the same one.
  ///
  /// Both amounts are above zero and come to the same; nil where a project is missing or they do not.
  public func transferEdits(
    from origin: String, _ leaving: Funds, to target: String, _ arriving: Funds, month: Month,
    document: String?, reason: String
  ) -> [Edit]? {
    guard let first = position(of: origin), let second = position(of: target),
      leaving.total == arriving.total
    else { return nil }
    func adjustment(_ amount: Funds) -> Adjustment {
      Adjustment(
        month: month, amount: complete(amount), kind: .transfer, document: document, reason: reason)
    }
    let taken = adjustment(leaving.mapAmounts { .zero &- $0 })
    let given = adjustment(arriving)
    guard origin != target else {
      // Together they leave the budget as it was, so no plan follows.
      return [taken, given].map {
        .adjustment(project: origin, at: nil, Replacing(nil, with: $0))
      }
    }
    return projects[first].adjustmentEdits(taken) + projects[second].adjustmentEdits(given)
  }

  /// An amount as this book has them: without declared sources both are stated everywhere.
  public func complete(_ amount: Funds) -> Funds {
    sources.declared == nil ? Funds.zero.adding(amount) : amount
  }
}

extension Plan {
  /// The plan in the same proportions for another budget, exact to the 分, December the budget itself.
  ///
  /// A plan that ends at 0 has no proportions: everything is then planned for December.
  public func scaled(to budget: Money) -> Plan {
    var plan = self
    var before = Money.zero
    for checkpoint in Checkpoint.allCases {
      let amount = amount(through: checkpoint.month, of: budget)?.money ?? .zero
      plan[checkpoint] = max(before, amount)
      before = plan[checkpoint]
    }
    plan.december = budget
    return plan
  }
}
