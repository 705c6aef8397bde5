/// One line of a book's history: who changed what, when, and from what to what.
public struct HistoryEntry: Hashable, Sendable {
  /// Its number, from 1 without gaps.
  public let sequence: Int
  /// When the change was made.
  public let time: Timestamp
  /// Who made it.
  public let author: Author
  /// What was changed.
  public let event: Event
  /// Why, where a reason was given.
  public let reason: String?
  /// The number of the entry that this one takes back, nil for a change of its own.
  public let undoes: Int?

  /// Makes an entry.
  public init(
    sequence: Int, time: Timestamp, author: Author, event: Event, reason: String? = nil,
    undoes: Int? = nil
  ) {
    self.sequence = sequence
    self.time = time
    self.author = author
    self.event = event
    self.reason = reason
    self.undoes = undoes
  }

  /// What an entry tells of.
  public enum Event: Hashable, Sendable {
    /// A month's spending of a project was recorded, changed or removed.
    case spending(SpendingRevision)
    /// Months were closed up to one, or opened again.
    case closing(from: Month?, to: Month?)
    /// A backup was put back, with the spending that it changed.
    case restoring(backup: String, [SpendingRevision])
    /// The file was changed by something other than this program; what it changed is not known.
    case outside
  }
}

/// A month's spending before and after a change, nil where it was not reported.
public struct SpendingRevision: Hashable, Sendable {
  /// The project's code.
  public let project: String
  /// The month.
  public let month: Month
  /// What was recorded before.
  public let before: SpendingEntry?
  /// What is recorded since.
  public let after: SpendingEntry?

  /// Makes a revision.
  public init(project: String, month: Month, before: SpendingEntry?, after: SpendingEntry?) {
    self.project = project
    self.month = month
    self.before = before
    self.after = after
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

extension HistoryEntry {
  /// The revisions of spending it made; none for a closing.
  public var revisions: [SpendingRevision] {
    switch event {
    case .spending(let revision): [revision]
    case .restoring(_, let revisions): revisions
    case .closing, .outside: []
    }
  }

  /// The change that takes it back, nil for what cannot be taken back by one change.
  public var inverse: Change? {
    switch event {
    case .spending(let revision):
      .spending(project: revision.project, month: revision.month, entry: revision.before)
    case .closing(let before, _): .closing(through: before)
    case .restoring, .outside: nil
    }
  }
}
