/// What a commit makes of a book.
public enum Evaluation: Hashable, Sendable {
  /// Another book, and the edits as they happened: what was there, what is there now.
  case changed(BudgetBook, [Edit])
  /// The book says all of it already.
  case unchanged
  /// The history has the commit already, as this entry.
  case known(HistoryEntry)
}

/// Why a commit is not recorded; the book stays as it is.
public enum Rejection: Error, Hashable, Sendable {
  /// Places hold something else than the commit was made from.
  case conflicts([Conflict])
  /// A rule of the book is broken, in the project with a code.
  case rule(RuleViolation, project: String?)
  /// Closed months would change or open again, and the commit does not say why.
  case closedMonths([Month])
  /// No project has the code.
  case unknownProject(String)
  /// The project with a code has no indicator at a place, from 0.
  case unknownIndicator(Int, project: String)
  /// The edit would take away what must be there.
  case required(Edit)
  /// An edit of a kind that this version does not know.
  case unsupported(kind: String)
}

/// A place that two people changed.
public struct Conflict: Hashable, Sendable {
  /// The edit that was wanted, from what is there now: recorded as it is, it overwrites exactly that.
  public let edit: Edit
  /// The entry that made it so, nil where the history does not tell.
  public let entry: HistoryEntry?

  /// Makes a conflict.
  public init(_ edit: Edit, by entry: HistoryEntry?) {
    self.edit = edit
    self.entry = entry
  }
}

extension Conflict {
  /// Conflicts, those that name no entry with the last one of a history that changed one of their places.
  public static func tracing(
    _ conflicts: [Conflict], in history: some BidirectionalCollection<HistoryEntry>
  ) -> [Conflict] {
    guard conflicts.contains(where: { $0.entry == nil }) else { return conflicts }
    return zip(conflicts, list(conflicts.map(\.edit), history)).map { told, found in
      told.entry == nil ? found : told
    }
  }

  /// Conflicts, each with the last entry that changed one of its places; the history is walked once for all of them.
  fileprivate static func list(
    _ edits: [Edit], _ history: some BidirectionalCollection<HistoryEntry>
  ) -> [Conflict] {
    var open = Set(edits.flatMap(\.places))
    var entries: [Edit.Place: HistoryEntry] = [:]
    for entry in history.reversed() where !open.isEmpty {
      for place in entry.edits.lazy.flatMap(\.places) where open.remove(place) != nil {
        entries[place] = entry
      }
    }
    return edits.map { edit in
      Conflict(
        edit, by: edit.places.compactMap { entries[$0] }.max { $0.sequence < $1.sequence })
    }
  }
}

extension BudgetBook {
  /// Judges a commit on this book and the history that led to it: the one way in which a book changes.
  ///
  /// All edits or none; each is carried out on what those before it made. Rules are looked at once all are done,
  /// so that a budget and its plan may change together.
  public func evaluate(
    _ commit: Commit, history: some BidirectionalCollection<HistoryEntry>
  ) throws(Rejection) -> Evaluation {
    if let known = history.last(where: { $0.commit == commit.id }) { return .known(known) }
    var edited = EditedBook(self)
    var edits: [Edit] = []
    edits.reserveCapacity(commit.edits.count)
    for edit in commit.edits { edits += try edited.apply(edit) }
    if !edited.conflicts.isEmpty {
      throw .conflicts(Conflict.list(edited.conflicts, history))
    }
    guard !edits.isEmpty else { return .unchanged }
    if commit.closedMonths == .refuse {
      let closed = Set(edits.flatMap(closedMonths))
      if !closed.isEmpty { throw .closedMonths(closed.sorted()) }
    }
    return .changed(try edited.finish(), edits)
  }
}
