import BudgetModel

/// Commits that the ledger has not acknowledged, the oldest first; one at a time is on its way.
struct Outbox: Hashable {
  private(set) var commits: [PendingCommit] = []
  /// Why the last attempt failed, nil while all goes well.
  var trouble: String?
  /// How often undo was asked for while a commit was on its way.
  var queuedUndos = 0

  var isEmpty: Bool { commits.isEmpty }
  var first: PendingCommit? { commits.first }
  var last: PendingCommit? { commits.last }
  var isSending: Bool { first?.stage == .sent }

  mutating func append(_ commit: PendingCommit) { commits.append(commit) }
  mutating func prepend(_ commit: PendingCommit) { commits.insert(commit, at: 0) }
  mutating func removeFirst() { commits.removeFirst() }
  mutating func removeAll() { self = Outbox() }

  /// Takes out the newest commit, if it is certain that the ledger has nothing of it.
  mutating func takeBackLast() -> PendingCommit? {
    guard last?.stage == .waiting else { return nil }
    return commits.popLast()
  }

  /// Marks how far the oldest has come.
  mutating func setStage(_ stage: PendingCommit.Stage) {
    guard !commits.isEmpty else { return }
    commits[0].stage = stage
  }

  /// Whether the oldest takes longer than one would wait without being told.
  var isSlow: Bool {
    get { first?.isSlow ?? false }
    set { if !commits.isEmpty { commits[0].isSlow = newValue } }
  }

  /// Takes out what entries of the history say is recorded.
  mutating func acknowledge(_ entries: [HistoryEntry]) -> [PendingCommit] {
    let recorded = Set(entries.compactMap(\.commit))
    let acknowledged = commits.filter { recorded.contains($0.commit.id) }
    commits.removeAll { recorded.contains($0.commit.id) }
    return acknowledged
  }
}

/// A commit that is on screen and not acknowledged.
struct PendingCommit: Hashable {
  let commit: Commit
  /// What it changes, in words.
  let name: String
  let kind: Kind
  /// The form it was filled in at, nil where it was made otherwise.
  var form: FormState?
  var stage = Stage.waiting
  /// Whether it has been on its way for so long that the screen says so.
  var isSlow = false

  enum Kind: Hashable {
    case made, undone, redone
  }

  enum Stage: Hashable {
    /// The ledger has nothing of it.
    case waiting
    /// It is on its way.
    case sent
    /// It failed in a way that leaves open whether it is recorded.
    case uncertain
  }
}
