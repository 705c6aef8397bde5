internal import BudgetModel

extension BudgetBook {
  /// What a change is made from: the cell's record, nil for what is no cell.
  func entry(of change: Change) -> SpendingEntry? {
    switch change {
    case .spending(let code, let month, _):
      position(of: code).flatMap { projects[$0].spending(in: month) }.map(SpendingEntry.init)
    case .closing: nil
    }
  }

  /// Throws a conflict when the cell holds something else than the change was made from.
  func check(_ commit: Commit, against log: HistoryLog) throws(CommitFailure) {
    // A project that is gone is the rules' to refuse.
    guard case .spending(let code, let month, let wanted) = commit.change,
      position(of: code) != nil
    else { return }
    let current = entry(of: commit.change)
    guard current != commit.expected, current != wanted else { return }
    let culprit = log.records.last { record in
      record.entry.revisions.contains { $0.project == code && $0.month == month }
    }
    throw .conflict(current: current, entry: culprit?.entry)
  }

  /// Throws when months would be opened without a reason; a closing that is still the last may be taken back.
  func checkOpening(_ commit: Commit, against log: HistoryLog) throws(CommitFailure) {
    guard case .closing(let month) = commit.change, let closedThrough, !commit.reopening,
      month.map({ $0 < closedThrough }) ?? true
    else { return }
    let closing = log.records.last { record in
      if case .closing = record.entry.event { true } else { false }
    }
    guard let closing, closing.entry.sequence == commit.undoes,
      closing.entry.event == .closing(from: month, to: closedThrough)
    else { throw .refused(RuleViolation(.closedMonth(closedThrough), at: .project)) }
  }

  /// The first closed month that another book has otherwise, or opens again; nil when it leaves them alone.
  func firstClosedMonth(changedBy other: BudgetBook) -> Month? {
    guard let closedThrough else { return nil }
    let changed = revisions(to: other).map(\.month).filter(isClosed)
    let opened = Month.allCases.filter { $0 <= closedThrough && !other.isClosed($0) }
    return (changed + opened).min()
  }
}

extension Change {
  /// The event that the history tells of it.
  func event(from before: SpendingEntry?, closed: Month?) -> HistoryEntry.Event {
    switch self {
    case .spending(let code, let month, let after):
      .spending(
        SpendingRevision(project: code, month: month, before: before, after: after))
    case .closing(let month): .closing(from: closed, to: month)
    }
  }
}
