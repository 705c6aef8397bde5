/// One entry of a book's history: who changed what, when, and from what to what.
public struct HistoryEntry: Hashable, Sendable {
  /// Its number, from 1 without gaps.
  public let sequence: Int
  /// When the change was made.
  public let time: Timestamp
  /// Who made it.
  public let author: Author
  /// The commit it records; nil in entries of the first version and for changes from outside.
  public let commit: CommitID?
  /// What was changed, each edit as it happened.
  public let edits: [Edit]
  /// How it came about.
  public let cause: Cause
  /// Why, where a reason was given.
  public let reason: String?

  /// Makes an entry.
  public init(
    sequence: Int, time: Timestamp, author: Author, commit: CommitID? = nil, edits: [Edit],
    cause: Cause = .typed, reason: String? = nil
  ) {
    self.sequence = sequence
    self.time = time
    self.author = author
    self.commit = commit
    self.edits = edits
    self.cause = cause
    self.reason = reason
  }

  /// Records a commit with the edits as they happened.
  public init(
    sequence: Int, time: Timestamp, author: Author, recording commit: Commit, as edits: [Edit]
  ) {
    self.init(
      sequence: sequence, time: time, author: author, commit: commit.id, edits: edits,
      cause: commit.cause, reason: commit.reason)
  }

  /// The number of the entry that this one takes back, nil for a change of its own.
  public var undoes: Int? { if case .undo(let sequence) = cause { sequence } else { nil } }

  /// The edits that take it back, the last one first; nil where that is not known or not understood.
  public var inverse: [Edit]? {
    // Restored under the first version, an entry lists the spending alone.
    if case .restored = cause, commit == nil { return nil }
    let inverses = edits.reversed().compactMap(\.inverse)
    return inverses.isEmpty || inverses.count < edits.count ? nil : inverses
  }

  /// Whether it changed a project, a month, or a month of a project; what concerns no project concerns each.
  public func concerns(project: String? = nil, month: Month? = nil) -> Bool {
    guard project != nil || month != nil, !edits.isEmpty else { return true }
    return edits.contains { edit in
      (project == nil || edit.project == nil || edit.project == project)
        && (month == nil || edit.month == nil || edit.month == month)
    }
  }

  /// The code that a project had before the entry, by the one it has after it.
  public func code(before code: String) -> String {
    edits.reversed().reduce(code) { code, edit in
      if case .code(let old, let change) = edit, change.new == code { old } else { code }
    }
  }
}

/// A person at a machine.
public struct Author: Hashable, Sendable {
  /// The user's name on the machine.
  public let user: String
  /// The machine's name.
  public let host: String

  /// Makes an author.
  public init(user: String, host: String) {
    self.user = user
    self.host = host
  }
}
