import BudgetModel
import BudgetText

/// Changes of the book: each is applied under its rules, shown, and brought to the disk at once.
extension AppState {
  /// Makes a change; nil when a rule refuses it, which the status line then tells.
  mutating func make(
    _ change: Change, expecting expected: SpendingEntry?, reason: String? = nil,
    undoes: Int? = nil, kind: PendingChange.Kind = .made
  ) -> [Effect]? {
    let pending = PendingChange(
      commit: Commit(change, expecting: expected, reason: reason, undoes: undoes),
      name: name(of: change), kind: kind)
    guard apply(pending) else { return nil }
    self.pending.append(pending)
    return sendNext()
  }

  /// Makes a change again that somebody else's had come before.
  mutating func send(_ change: PendingChange, over current: SpendingEntry?) -> [Effect] {
    let commit = Commit(
      change.commit.change, expecting: current, reason: change.commit.reason,
      undoes: change.commit.undoes)
    pending.insert(PendingChange(commit: commit, name: change.name, kind: change.kind), at: 0)
    rebuild()
    return sendNext()
  }

  /// Brings the oldest change that is not on the disk there.
  mutating func sendNext() -> [Effect] {
    if let first = pending.first { return [.commit(first.commit)] }
    saving = .saved
    return question?.subject == .quitting ? [.quit] : []
  }

  mutating func saveAgain() -> [Effect] {
    guard saving.reason != nil else {
      notice = Notice(strings.nothingToSave)
      return []
    }
    return sendNext()
  }

  /// Takes the outcome of the oldest pending change.
  mutating func finish(_ outcome: CommitOutcome) -> [Effect] {
    guard let change = pending.first else { return [] }
    switch outcome {
    case .failed(let reason):
      saving = .failed(reason)
      notice = Notice(strings.notSaved(reason), .danger)
      return []
    case .saved(let book, let entry, let foreign, let remarks):
      pending.removeFirst()
      base = book
      learn(foreign + (entry.map { [$0] } ?? []))
      // Alone at the file, what is on screen is what is on the disk.
      if !foreign.isEmpty || !remarks.isEmpty { rebuild() }
      notice =
        remarks.first.map { Notice($0, .caution) }
        ?? Notice(change.announcement(strings), .good)
      return sendNext()
    case .conflict(let book, let current, let entry):
      pending.removeFirst()
      base = book
      rebuild()
      if pending.isEmpty { saving = .saved }
      question = Question(.conflict(change, current: current, entry: entry))
      return []
    case .refused(let book, let violation):
      pending.removeFirst()
      base = book
      rebuild()
      if let target = change.commit.undoes { undoTrail.forget(target) }
      notice = Notice(refusal(violation.rule), .danger)
      return sendNext()
    }
  }

  /// Shows what others have changed, with the changes of this session on top.
  mutating func refresh(_ book: BudgetBook, by entries: [HistoryEntry]) {
    base = book
    learn(entries)
    rebuild()
    guard let last = entries.last else {
      notice = Notice(strings.changedElsewhere)
      return
    }
    notice = Notice(
      strings.remoteChange(by: last.author, words(for: last), more: entries.count - 1))
  }

  mutating func undo() -> [Effect] {
    if let unsaved = pending.popLast() {
      rebuild()
      if pending.isEmpty { saving = .saved }
      notice = Notice(strings.takenBack(unsaved.name))
      return []
    }
    return takeBack(undoTrail.lastDone, .undone, orSay: strings.nothingToUndo)
  }

  mutating func redo() -> [Effect] {
    takeBack(undoTrail.lastUndone, .redone, orSay: strings.nothingToRedo)
  }

  private mutating func takeBack(
    _ entry: HistoryEntry?, _ kind: PendingChange.Kind, orSay nothing: String
  ) -> [Effect] {
    guard let entry else {
      notice = Notice(nothing)
      return []
    }
    if let month = entry.revisions.first?.month, book.isClosed(month) {
      prompt = Prompt(.reason(.takingBack(entry, kind)))
      notice = Notice(strings.isClosed(month))
      return []
    }
    return takeBack(entry, kind, because: nil)
  }

  mutating func takeBack(
    _ entry: HistoryEntry, _ kind: PendingChange.Kind, because reason: String?
  ) -> [Effect] {
    guard let inverse = entry.inverse else { return [] }
    return make(
      inverse, expecting: entry.revisions.first?.after, reason: reason, undoes: entry.sequence,
      kind: kind) ?? []
  }

  private mutating func learn(_ entries: [HistoryEntry]) {
    history += entries
    for entry in entries where entry.author == author { undoTrail.record(entry) }
  }

  /// The book on the disk with the pending changes on top; one that no longer applies is told when it is sent.
  private mutating func rebuild() {
    let before = book
    book = base
    follow(from: before)
    for change in pending {
      _ = try? book.apply(change.commit.change, reopening: change.commit.reopening)
    }
    overview = Overview(book, asOf: asOf)
    arrange()
  }

  private mutating func apply(_ change: PendingChange) -> Bool {
    do throws(RuleViolation) {
      try book.apply(change.commit.change, reopening: change.commit.reopening)
    } catch {
      notice = Notice(refusal(error.rule), .danger)
      return false
    }
    if case .spending(let code, _, _) = change.commit.change,
      let index = book.position(of: code)
    {
      overview.refresh(index, of: book)
      arrange()
    }
    return true
  }

  private func refusal(_ rule: RuleViolation.Rule) -> String {
    if case .closedMonth(let month) = rule { return strings.closedHere(month) }
    return strings.refusal(rule)
  }

  /// What a change does to the book as it is, in words.
  private func name(of change: Change) -> String {
    switch change {
    case .spending(let code, let month, let entry):
      let project = book.position(of: code).map { book.projects[$0] }
      return strings.spendingChange(
        project: project?.name ?? code, month: month,
        from: project?.spending(in: month)?.amount, to: entry?.amount)
    case .closing(let month):
      return strings.closing(from: book.closedThrough, to: month)
    }
  }

  /// What an entry of the history tells of, projects by their names.
  func words(for entry: HistoryEntry) -> String {
    strings.event(of: entry) { code in
      book.position(of: code).map { book.projects[$0].name } ?? code
    }
  }
}
