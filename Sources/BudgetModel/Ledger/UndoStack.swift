/// What one author can take back and do again, gathered from a history.
public struct UndoStack: Hashable, Sendable {
  /// Entries that stand, the latest last.
  private var done: [HistoryEntry] = []
  /// Entries that took something back and stand, the latest last.
  private var undone: [HistoryEntry] = []
  /// Whether an entry took back one that was not among those followed: of a history known only from some entry on,
  /// the latest here need not be the latest of all.
  public private(set) var reachesBack = false

  /// Makes an empty stack.
  public init() {}

  /// Follows an author through a history; other people's entries are not theirs to take back.
  public init(_ history: some Sequence<HistoryEntry>, by author: Author) {
    for entry in history where entry.author == author { push(entry) }
  }

  /// Adds a new entry of the author; a change from outside the program is nobody's.
  public mutating func push(_ entry: HistoryEntry) {
    guard !entry.cause.isForeign else { return }
    guard let target = entry.undoes else {
      done.append(entry)
      undone = []
      return
    }
    if let place = done.lastIndex(where: { $0.sequence == target }) {
      done.remove(at: place)
      undone.append(entry)
    } else if let place = undone.lastIndex(where: { $0.sequence == target }) {
      undone.remove(at: place)
      done.append(entry)
    } else {
      reachesBack = true
    }
  }

  /// Leaves an entry as it stands: somebody else's change has come on top of it.
  public mutating func forget(_ sequence: Int) {
    done.removeAll { $0.sequence == sequence }
    undone.removeAll { $0.sequence == sequence }
  }

  /// The entry that undo would take back; its `inverse` is nil where this version cannot.
  public var lastDone: HistoryEntry? { done.last }

  /// The entry that redo would take back.
  public var lastUndone: HistoryEntry? { undone.last }
}
