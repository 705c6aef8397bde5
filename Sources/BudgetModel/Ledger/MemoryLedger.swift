internal import Synchronization

/// A ledger without a file: for tests and for looking around a sample.
///
/// Several may share one store, as several people share a file.
public struct MemoryLedger: Ledger {
  /// Who commits.
  public let author: Author
  /// The book as last seen in the store.
  public private(set) var book: BudgetBook
  /// The entries as last seen.
  private var entries: [HistoryEntry]
  /// How many of them are not at hand.
  private let untouched: Int
  private let store: MemoryStore

  /// Opens a store.
  ///
  /// - Parameter atHand: how many of the entries that are there already are read at once.
  public init(_ store: MemoryStore, author: Author, atHand: Int = .max) {
    self.store = store
    self.author = author
    (book, entries) = store.contents
    untouched = max(0, entries.count - atHand)
  }

  /// The entries at hand.
  public var history: History {
    History(Array(entries[untouched...]), isComplete: untouched == 0)
  }

  /// All entries as last seen; nothing can keep them from being read.
  public func wholeHistory() -> History { History(entries) }

  /// Judges and records a commit on what the store holds.
  public mutating func commit(
    _ commit: Commit, isCancelled: () -> Bool
  ) throws(CommitFailure) -> Snapshot {
    let outcome = store.record(commit, by: author, isCancelled: isCancelled)
    let snapshot = reconcile()
    switch outcome {
    case .success: return snapshot
    case .failure(let failure):
      throw CommitFailure(failure.reason, snapshot: snapshot, mayBeStored: failure.mayBeStored)
    }
  }

  /// Looks whether the store has changed.
  public mutating func poll() throws(StorageFailure) -> Snapshot? {
    let seen = (book, entries.count)
    let snapshot = reconcile()
    return seen == (book, entries.count) ? nil : snapshot
  }

  private mutating func reconcile() -> Snapshot {
    let known = entries.count
    (book, entries) = store.contents
    return Snapshot(
      book: book, head: entries.last?.sequence ?? 0, news: Array(entries.dropFirst(known)))
  }
}

/// What memory ledgers share.
public final class MemoryStore: Sendable {
  private let state: Mutex<State>
  private let now: @Sendable () -> Timestamp

  private struct State {
    var book: BudgetBook
    var history: [HistoryEntry] = []
    var trouble: Trouble?
  }

  /// Trouble that a store has until it is told otherwise, as a disk might.
  public enum Trouble: Sendable {
    /// Nothing can be recorded.
    case refuses(StorageFailure)
    /// Commits are recorded but not acknowledged.
    case keepsSilent(StorageFailure)
  }

  /// Holds a book without a history.
  ///
  /// - Parameter now: the time that entries get.
  public init(
    _ book: BudgetBook, now: @escaping @Sendable () -> Timestamp = { Timestamp(seconds: 0) }
  ) {
    state = Mutex(State(book: book))
    self.now = now
  }

  /// The book and its history.
  public var contents: (book: BudgetBook, history: [HistoryEntry]) {
    state.withLock { ($0.book, $0.history) }
  }

  /// Gets into trouble, or out of it with nil.
  public func setTrouble(_ trouble: Trouble?) {
    state.withLock { $0.trouble = trouble }
  }

  /// Replaces the book as another program would, with an entry that says only so.
  public func replaceExternally(with book: BudgetBook) {
    state.withLock { state in
      state.book = book
      let entry = HistoryEntry(
        sequence: (state.history.last?.sequence ?? 0) + 1, time: now(),
        author: Author(user: "", host: ""), edits: [], cause: .external)
      state.history.append(entry)
    }
  }

  /// Adds an entry as it is, such as one of a newer version.
  public func append(_ entry: HistoryEntry) {
    state.withLock { $0.history.append(entry) }
  }

  func record(
    _ commit: Commit, by author: Author, isCancelled: () -> Bool
  ) -> Result<Void, CommitFailure> {
    if isCancelled() { return .failure(CommitFailure(.cancelled)) }
    return state.withLock { state in
      if case .refuses(let failure) = state.trouble {
        return .failure(CommitFailure(.storage(failure)))
      }
      do throws(Rejection) {
        if case .changed(let book, let edits) = try state.book.evaluate(
          commit, history: state.history)
        {
          state.book = book
          state.history.append(
            HistoryEntry(
              sequence: (state.history.last?.sequence ?? 0) + 1, time: now(), author: author,
              recording: commit, as: edits))
        }
      } catch {
        return .failure(CommitFailure(.rejected(error)))
      }
      if case .keepsSilent(let failure) = state.trouble {
        return .failure(CommitFailure(.storage(failure), mayBeStored: true))
      }
      return .success(())
    }
  }
}
