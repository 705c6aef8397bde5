import BudgetModel

/// One unit's book as the ledger has it, as the screen shows it, and what is on the way between the two.
struct UnitState: Hashable {
  /// Who is at the screen: their changes are the ones to undo.
  let author: Author
  /// The book as the ledger last told.
  private(set) var base: BudgetBook
  /// The book on screen: the ledger's with the outbox on top.
  private(set) var book: BudgetBook
  /// The history as the ledger last told, as far as it is known.
  var history: History
  /// How many of its entries came since the unit was opened: a commit of this session is among those, if at all.
  var newsCount = 0
  /// The number of the last entry that the user had seen when the unit was opened; nil on a first visit.
  var seenThrough: Int?
  /// How far the reading of what is not known of it has come.
  var reading = Reading.idle
  /// What undo and redo would take back.
  var undoStack: UndoStack
  /// Entries that undo and redo pass over.
  var passedOver: Set<Int> = []
  /// What waits for the rest of the history; until then no commit is sent.
  var waiting: Reversal?
  /// What the ledger has not acknowledged.
  var outbox = Outbox()
  /// The figures of the book on screen, as of the month shown.
  private(set) var overview: Overview

  init(
    _ book: BudgetBook, history: History, author: Author, asOf month: Month
  ) {
    base = book
    self.book = book
    self.history = history
    self.author = author
    undoStack = UndoStack(history, by: author)
    overview = Overview(book, asOf: month)
  }

  /// Looks at another month.
  mutating func turn(to month: Month) {
    overview = Overview(book, asOf: month)
  }

  /// Judges edits on the book on screen; nil when it says all of them already.
  func judge(_ commit: Commit) throws(Rejection) -> (book: BudgetBook, edits: [Edit])? {
    guard case .changed(let book, let edits) = try book.evaluate(commit, history: news) else {
      return nil
    }
    return (book, edits)
  }

  /// Shows a commit at once and puts it into the outbox.
  mutating func add(_ pending: PendingCommit, showing book: BudgetBook, _ edits: [Edit]) {
    let before = self.book
    self.book = book
    outbox.append(pending)
    refresh(after: edits, from: before)
  }

  /// Puts a commit before all that waits.
  mutating func addFirst(_ pending: PendingCommit) {
    outbox.prepend(pending)
    rebuild()
  }

  /// What the ledger has told.
  struct Absorbed {
    /// Commits that it acknowledges.
    let own: [PendingCommit]
    /// Entries of others.
    let remote: [HistoryEntry]
    /// Whether the history is another than before.
    let isOtherHistory: Bool
  }

  /// Takes in what the ledger has told.
  ///
  /// The screen is only made anew where others had a hand in it: alone at the file it shows already what is there.
  ///
  /// - Parameter unsafe: a commit that has just failed. Its entry may be among the news and is still not safe, so
  ///   that it stays in the outbox.
  mutating func absorb(
    _ snapshot: Snapshot, without unsafe: CommitID? = nil
  ) -> Absorbed {
    base = snapshot.book
    let isOtherHistory = follow(snapshot)
    let own = outbox.acknowledge(snapshot.news.filter { $0.commit != unsafe })
    let ids = Set(own.map(\.commit.id))
    let remote = snapshot.news.filter { entry in
      entry.commit.map { !ids.contains($0) && $0 != unsafe } ?? true
    }
    if !remote.isEmpty || own.isEmpty || !snapshot.warnings.isEmpty { rebuild() }
    return Absorbed(own: own, remote: remote, isOtherHistory: isOtherHistory)
  }

  /// Puts the outbox on top of the ledger's book anew; what no longer applies is told when it is sent.
  mutating func rebuild() {
    var book = base
    for pending in outbox.commits {
      if let result = try? book.evaluate(pending.commit, history: news),
        case .changed(let next, _) = result
      {
        book = next
      }
    }
    guard book != self.book else { return }
    self.book = book
    overview = Overview(book, asOf: overview.asOf)
  }

  /// Computes anew what edits have changed; one project where they changed the spending of one.
  private mutating func refresh(after edits: [Edit], from before: BudgetBook) {
    let codes = Set(edits.compactMap(\.project))
    guard codes.count == 1, let code = codes.first, edits.allSatisfy({ $0.month != nil }),
      let index = book.position(of: code)
    else {
      overview = Overview(book, asOf: overview.asOf)
      return
    }
    overview.refresh(index, of: book)
  }
}
