/// Where a book is kept together with its history: the contract of every store.
///
/// A commit is judged on what the store holds at that moment, and is acknowledged once it is safe there.
public protocol Ledger: Sendable {
  /// Who commits.
  var author: Author { get }
  /// The book as last seen in the store.
  var book: BudgetBook { get }
  /// The latest entries of the history as last seen: all that opening, looking and committing had to read.
  var history: History { get }

  /// Records a commit; the snapshot's news hold its entry, unless the store said so already.
  ///
  /// - Parameter isCancelled: asked while the store is waited for; true gives up with `cancelled`, when nothing of
  ///   the commit is in the store yet.
  mutating func commit(
    _ commit: Commit, isCancelled: () -> Bool
  ) throws(CommitFailure) -> Snapshot

  /// Looks whether others have changed the store; nil when nothing has.
  mutating func poll() throws(StorageFailure) -> Snapshot?

  /// Reads all of the history up to what was last seen, which takes time where it is long.
  mutating func wholeHistory() throws(StorageFailure) -> History
}

extension Ledger {
  /// Records a commit, however long the store is waited for.
  public mutating func commit(_ commit: Commit) throws(CommitFailure) -> Snapshot {
    try self.commit(commit, isCancelled: { false })
  }

  /// The number of the last entry, 0 before the first.
  public var head: Int { history.last?.sequence ?? 0 }
}

/// What a ledger holds at a moment.
public struct Snapshot: Hashable, Sendable {
  /// The book.
  public let book: BudgetBook
  /// The number of the last entry of the history, 0 before the first.
  public let head: Int
  /// The entries that this ledger has not told of before, the oldest first; its own among them.
  public let news: [HistoryEntry]
  /// Trouble that kept nothing from being saved.
  public let warnings: [LedgerWarning]

  /// Makes a snapshot.
  public init(
    book: BudgetBook, head: Int, news: [HistoryEntry] = [], warnings: [LedgerWarning] = []
  ) {
    self.book = book
    self.head = head
    self.news = news
    self.warnings = warnings
  }

  /// The entry of a commit, where the news hold it.
  public func entry(of commit: Commit) -> HistoryEntry? {
    news.last { $0.commit == commit.id }
  }
}

/// Why a commit was not acknowledged.
public struct CommitFailure: Error, Hashable, Sendable {
  /// What stood in its way.
  public let reason: Reason
  /// What the store holds, as far as it was met: never kept back for the failure's sake; nil when nothing was read.
  public let snapshot: Snapshot?
  /// Whether the commit may be in the store all the same, or get there: sent again, it is recorded once.
  public let mayBeStored: Bool

  /// What stands in a commit's way.
  public enum Reason: Hashable, Sendable {
    /// The book as it is forbids it.
    case rejected(Rejection)
    /// The store could not be used.
    case storage(StorageFailure)
    /// It was called off while the store was waited for.
    case cancelled
  }

  /// Makes a failure.
  public init(_ reason: Reason, snapshot: Snapshot? = nil, mayBeStored: Bool = false) {
    self.reason = reason
    self.snapshot = snapshot
    self.mayBeStored = mayBeStored
  }
}
