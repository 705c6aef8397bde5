import BudgetModel
import BudgetText

extension AppState {
  /// Takes back the newest change: out of the outbox while the store has certainly nothing of it, else by an entry
  /// of its own.
  mutating func undo() -> [Effect] {
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
      return takeBack(unit.undoStack.lastDone, .undone, orSay: strings.nothingToUndo)
    }
  }

  mutating func redo() -> [Effect] {
    guard unit.outbox.isEmpty else {
      notice = Notice(strings.redoAfterSaving)
      return []
    }
    return takeBack(unit.undoStack.lastUndone, .redone, orSay: strings.nothingToRedo)
  }

  /// Takes back the newest entry, as was asked for while it was on its way: before what was typed since is sent.
  ///
  /// The store judges it, for what it says against it is asked when nothing is being typed.
  mutating func undoQueued() -> [Effect] {
    unit.outbox.queuedUndos -= 1
    guard let (edits, cause) = reversal(of: unit.undoStack.lastDone, orSay: strings.nothingToUndo)
    else {
      unit.outbox.queuedUndos = 0
      return sendNext()
    }
    unit.addFirst(pending(Commit(edits, id: nextCommitID(), cause: cause), edits, .undone))
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
        strings.cannotUndo(strings.words(for: entry, projectName: name(of:))), .caution)
      return nil
    }
    return (inverse, .undo(of: entry.sequence))
  }
}
