import BudgetModel

/// What is known of the history: its latest entries when the unit is opened, news as they come, the rest when it is
/// asked for.
extension UnitState {
  /// How far the reading of the rest has come.
  enum Reading: Hashable {
    /// It was not asked for, or is there.
    case idle
    case underway
    /// Why it could not be read, in a sentence.
    case failed(String)
  }

  /// The entries that came since the unit was opened.
  var news: Slice<History> { history.suffix(newsCount) }

  /// Conflicts with the entries that brought them about, as far as these are known.
  func traced(_ conflicts: [Conflict]) -> [Conflict] { Conflict.tracing(conflicts, in: history) }

  /// Takes in entries that the ledger tells; true when they do not go on from those known.
  ///
  /// The history was removed then, or put back from elsewhere: nothing is known of it but the news.
  mutating func follow(_ snapshot: Snapshot) -> Bool {
    if !snapshot.warnings.contains(.otherHistory), let new = history.goingOn(snapshot.news) {
      history.append(contentsOf: new)
      newsCount += new.count
      for entry in new where entry.author == author { undoStack.push(entry) }
      return false
    }
    history = History(snapshot.news, isComplete: false)
    newsCount = history.count
    forgetFailure()
    undoStack = UndoStack(history, by: author)
    passedOver = []
    return true
  }

  /// Takes in the whole history; the stack is gathered from it anew.
  mutating func complete(with whole: History) {
    reading = .idle
    history = history.completed(by: whole)
    newsCount = min(newsCount, history.count)
    undoStack = UndoStack(history, by: author)
    for sequence in passedOver { undoStack.forget(sequence) }
  }

  /// Has what could not be read tried again where it is needed.
  mutating func forgetFailure() {
    if case .failed = reading { reading = .idle }
  }

  /// Leaves an entry to stand, so that undo reaches those before it.
  mutating func passOver(_ sequence: Int) {
    passedOver.insert(sequence)
    undoStack.forget(sequence)
  }

  /// Whether what is known of the history tells what undo takes back, and redo.
  func knows(_ reversal: Reversal) -> Bool {
    if history.isComplete { return true }
    if undoStack.reachesBack { return false }
    switch reversal {
    case .undo: return undoStack.lastDone != nil
    case .redo: return undoStack.lastUndone != nil
    }
  }
}

extension History {
  /// What of some news is not known yet; nil when they are not of this history.
  fileprivate func goingOn(_ news: [HistoryEntry]) -> [HistoryEntry]? {
    guard let last else { return news }
    let told = news.prefix { $0.sequence <= last.sequence }
    for entry in told {
      guard let known = self.last(where: { $0.sequence <= entry.sequence }) else {
        if isComplete { return nil }
        continue
      }
      guard known == entry else { return nil }
    }
    let new = news.dropFirst(told.count)
    guard let first = new.first else { return [] }
    return first.sequence == last.sequence &+ 1 ? Array(new) : nil
  }

  /// The whole history up to the last entry known: what it holds beyond is still to be told as news, and what was
  /// told since it was read is kept.
  fileprivate func completed(by whole: History) -> History {
    var entries = whole.entries
    if let last {
      if let place = entries.lastIndex(where: { $0.sequence == last.sequence }) {
        entries.removeSubrange((place + 1)...)
      } else {
        let end = entries.last?.sequence ?? 0
        entries += self.drop { $0.sequence <= end }
      }
    }
    return History(entries, unreadableLines: whole.unreadableLines)
  }
}
