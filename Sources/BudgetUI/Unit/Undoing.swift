import BudgetModel
import BudgetText

/// The two ways back through one's own changes.
enum Reversal: Hashable {
  case undo, redo
}

extension AppState {
  /// Takes back the newest change: out of the outbox while the store has certainly nothing of it, else by an entry
  /// of its own.
  mutating func undo() -> [Effect] {
    if unit.waiting == .redo {
      unit.waiting = nil
      notice = Notice(strings.notChanged)
      return goOn()
    }
    if let unsent = unit.outbox.takeBackLast() {
      unit.rebuild()
      arrange()
      if unit.outbox.isEmpty { unit.outbox.trouble = nil }
      notice = Notice(strings.takenBack(unsent.name))
      return []
    }
    switch unit.outbox.last?.stage {
    case .sent:
      unit.outbox.queuedUndos += 1
      notice = Notice(strings.undoAfterSaving)
      return []
    case .uncertain:
      notice = Notice(strings.undoUncertain, .caution)
      return []
    case .waiting, nil:
      guard unit.knows(.undo) else {
        unit.outbox.queuedUndos += 1
        return wait(for: .undo)
      }
      return takeBack(unit.undoStack.lastDone, .undone, orSay: strings.nothingToUndo)
    }
  }

  mutating func redo() -> [Effect] {
    guard unit.outbox.isEmpty, unit.waiting != .undo else {
      notice = Notice(strings.redoAfterSaving)
      return []
    }
    guard unit.knows(.redo) else { return wait(for: .redo) }
    return takeBack(unit.undoStack.lastUndone, .redone, orSay: strings.nothingToRedo)
  }

  /// Takes back the newest entry, as was asked for while it was on its way.
  mutating func undoQueued() -> [Effect] {
    guard unit.knows(.undo) else { return wait(for: .undo) }
    unit.outbox.queuedUndos -= 1
    return takeBackFirst(unit.undoStack.lastDone, .undone, orSay: strings.nothingToUndo)
  }

  /// Takes back an entry before what was typed since that was asked for is sent.
  ///
  /// The store judges it, for what it says against it is asked when nothing is being typed.
  private mutating func takeBackFirst(
    _ entry: HistoryEntry?, _ kind: PendingCommit.Kind, orSay nothing: String
  ) -> [Effect] {
    guard let (edits, cause) = reversal(of: entry, orSay: nothing) else {
      unit.outbox.queuedUndos = 0
      return sendNext()
    }
    unit.addFirst(pending(Commit(edits, id: nextCommitID(), cause: cause), edits, kind))
    arrange()
    return sendNext()
  }

  private mutating func takeBack(
    _ entry: HistoryEntry?, _ kind: PendingCommit.Kind, orSay nothing: String
  ) -> [Effect] {
    guard let (edits, cause) = reversal(of: entry, orSay: nothing) else { return [] }
    return make(Change(edits: edits, cause: cause, kind: kind)) ?? []
  }

  /// The edits that take an entry back; nil where there are none, which the status line then says.
  private mutating func reversal(
    of entry: HistoryEntry?, orSay nothing: String
  ) -> (edits: [Edit], cause: Cause)? {
    guard let entry else {
      notice = Notice(nothing)
      return nil
    }
    guard let inverse = entry.inverse else {
      notice = Notice(
        strings.cannotUndo(strings.words(for: entry, names: names)), .caution)
      return nil
    }
    return (inverse, .undo(of: entry.sequence))
  }
}

// MARK: - Where what is known of the history does not tell what to take back

extension AppState {
  /// Waits for the rest of the history; what is typed meanwhile is sent after that.
  private mutating func wait(for reversal: Reversal) -> [Effect] {
    unit.waiting = reversal
    notice = Notice(
      reversal == .undo ? strings.undoAfterReading : strings.redoAfterReading)
    return readHistory()
  }

  /// Takes back what waited for the history, or says why that cannot be.
  mutating func goOnReversing() -> [Effect] {
    guard let reversal = unit.waiting else { return [] }
    unit.waiting = nil
    if case .failed(let why) = unit.reading {
      unit.outbox.queuedUndos = 0
      // The program does not end before that can be read.
      if question?.isAboutQuitting == true { question = nil }
      notice = Notice(strings.cannotReverse(why), .danger)
      return goOn()
    }
    switch reversal {
    case .undo: return undoQueued()
    case .redo:
      return takeBackFirst(unit.undoStack.lastUndone, .redone, orSay: strings.nothingToRedo)
    }
  }
}
