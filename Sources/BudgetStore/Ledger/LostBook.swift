internal import BudgetModel

/// What the history knows of a file that cannot be read any more.
extension HistoryLog {
  /// The book that the entries since a backup make of it; nil where they do not lead to the last line's file.
  ///
  /// The digest proves it: whatever changed the file without telling all leads elsewhere.
  func lastBook(from backup: Backup.Contents) -> BudgetBook? {
    guard let start = count(withFile: backup.bytes), let to = last?.digests.to else { return nil }
    guard start < entries.count else { return backup.book }
    // It was allowed when it happened.
    let commit = Commit(
      entries[start...].flatMap(\.edits), id: .random(), reason: "-", closedMonths: .reopen)
    guard let evaluation = try? backup.book.evaluate(commit, history: []) else { return nil }
    let book = if case .changed(let book, _) = evaluation { book } else { backup.book }
    return to.matches(BookWriter.write(book)) ? book : nil
  }

  /// What a backup changes against what the file held last, none where that is not known (nil), under the rule of
  /// closed months.
  func edits(
    recovering backup: Backup.Contents, over last: BudgetBook?, for commit: Commit
  ) throws(Rejection) -> [Edit] {
    guard let last else {
      let closed = monthsClosed(since: backup.book)
      if commit.closedMonths == .refuse, !closed.isEmpty { throw .closedMonths(closed) }
      return []
    }
    let changes = Commit(
      last.edits(to: backup.book), id: commit.id, cause: commit.cause, reason: commit.reason,
      closedMonths: commit.closedMonths)
    guard case .changed(_, let edits) = try last.evaluate(changes, history: []) else { return [] }
    return edits
  }

  /// The months that were closed last, as far as is known, and have spending or would open again.
  private func monthsClosed(since backup: BudgetBook) -> [Month] {
    let closings = entries.lazy.flatMap(\.edits).compactMap { edit -> Replacing<Month>? in
      if case .closing(let change) = edit { change } else { nil }
    }
    let known = Array(closings).last
    guard let last = known.map(\.new) ?? backup.closedThrough else { return [] }
    let recorded =
      backup.projects.flatMap { $0.spending.map(\.month) }
      + entries.flatMap(\.edits).compactMap(\.month)
    return last.throughThis.filter { recorded.contains($0) || !backup.isClosed($0) }
  }
}
