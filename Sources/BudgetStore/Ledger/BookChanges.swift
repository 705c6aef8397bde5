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
    guard case .spending(let code, let month, let wanted) = commit.change else { return }
    let current = entry(of: commit.change)
    guard current != commit.expected, current != wanted else { return }
    let culprit = log.records.last { record in
      record.entry.revisions.contains { $0.project == code && $0.month == month }
    }
    throw .conflict(current: current, entry: culprit?.entry)
  }

  /// The book with the change of an entry that reached the history and not the file.
  func completing(_ entry: HistoryEntry) -> BudgetBook? {
    let change: Change
    switch entry.event {
    case .spending(let revision):
      change = .spending(
        project: revision.project, month: revision.month, entry: revision.after)
    case .closing(_, let month): change = .closing(through: month)
    case .restoring, .outside: return nil
    }
    var completed = self
    guard (try? completed.apply(change, reopening: true)) != nil else { return nil }
    return completed
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
