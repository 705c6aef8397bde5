import BudgetModel
import BudgetText

/// The way of a change from the screen to the store: judged, shown, sent, acknowledged.
extension AppState {
  /// A change as the user asked for it, kept while a reason is asked for.
  struct Change: Hashable {
    var edits: [Edit]
    var cause = Cause.typed
    var kind = PendingCommit.Kind.made
    var reason: String?
    /// The form it was filled in at, which is shown again where it is refused.
    var form: FormState?
  }

  /// Makes a change: shows it and sends it; nil when it was refused or a reason is needed first, which the screen
  /// then says.
  mutating func make(_ change: Change) -> [Effect]? {
    let commit = Commit(
      change.edits, id: nextCommitID(), cause: change.cause, reason: change.reason,
      closedMonths: change.reason == nil ? .refuse : .reopen)
    do throws(Rejection) {
      guard let (book, edits) = try unit.judge(commit) else {
        passOver(change.cause)
        notice = Notice(strings.unchanged)
        closeForm(of: change)
        return goOn()
      }
      unit.add(pending(commit, edits, change.kind, change.form), showing: book, edits)
      followCodes(in: edits)
      closeForm(of: change)
      arrange()
      if change.form != nil, case .project(let code, _, _)? = edits.first { select(code) }
    } catch {
      switch error {
      case .closedMonths(let months) where change.reason == nil:
        prompt = Prompt(.reason(change))
        notice = Notice(strings.closedNeedReason(months), .caution)
      case _ where change.form != nil: change.form.map { reopen($0, traced(error)) }
      case .conflicts(let conflicts):
        // The screen shows already what others have done since the change was begun.
        question = Question(
          .conflict(pending(commit, commit.edits, change.kind), unit.traced(conflicts)))
      default: refuse(error, change.cause)
      }
      return nil
    }
    return sendNext()
  }

  /// Makes a change that others may wait behind; where it is refused for good, these go on.
  mutating func makeOrGoOn(_ change: Change) -> [Effect] {
    make(change) ?? (isDeciding ? [] : goOn())
  }

  /// Whether a change waits for its reason, or for a clash to be decided.
  private var isDeciding: Bool {
    if case .reason = prompt?.purpose { return true }
    if case .conflict = question?.subject { return true }
    return false
  }

  func pending(
    _ commit: Commit, _ edits: [Edit], _ kind: PendingCommit.Kind, _ form: FormState? = nil
  ) -> PendingCommit {
    PendingCommit(
      commit: commit, name: strings.words(for: edits, names: names), kind: kind, form: form)
  }

  /// A rejection whose conflicts name who is known to have caused them.
  func traced(_ rejection: Rejection) -> Rejection {
    if case .conflicts(let conflicts) = rejection {
      .conflicts(unit.traced(conflicts))
    } else {
      rejection
    }
  }

  /// Sends what waited behind a question, unless the store is in trouble: then the user says when.
  public mutating func goOn() -> [Effect] { unit.outbox.trouble == nil ? sendNext() : [] }

  /// Sends the oldest commit, unless one is on its way.
  mutating func sendNext() -> [Effect] {
    guard let first = unit.outbox.first else {
      unit.outbox.trouble = nil
      return question?.isAboutQuitting == true ? [.quit] : []
    }
    guard !unit.outbox.isSending, unit.waiting == nil else { return [] }
    unit.outbox.setStage(.sent)
    unit.outbox.isSlow = false
    if notice == nil { notice = Notice(strings.saving(first.name)) }
    return [.commit(first.commit)]
  }

  mutating func saveAgain() -> [Effect] {
    guard !unit.outbox.isEmpty else {
      notice = Notice(strings.nothingToSave)
      return []
    }
    return sendNext()
  }

  /// Gives up waiting for the store.
  mutating func cancelSaving() -> [Effect] {
    unit.outbox.first.map { [.cancel($0.commit.id)] } ?? []
  }

  /// Takes what came of the commit on its way; of one that was answered before, what it tells of others.
  mutating func finish(_ id: CommitID, _ outcome: CommitOutcome) -> [Effect] {
    guard let pending = unit.outbox.first, pending.commit.id == id else {
      return outcome.snapshot.map { refresh($0, outcome.remarks) } ?? []
    }
    switch outcome {
    case .saved(let snapshot, let remarks):
      let told = absorb(snapshot)
      // What the store said already left no entry.
      if told.own.isEmpty {
        unit.outbox.removeFirst()
        unit.rebuild()
        passOver(pending.commit.cause)
        // Undo that was asked for meanwhile meant this one, and there is nothing of it.
        if !unit.news.contains(where: { $0.commit == id }), unit.outbox.queuedUndos > 0 {
          unit.outbox.queuedUndos -= 1
        }
      }
      unit.outbox.trouble = nil
      if let remark = remarks.first {
        notice = Notice(remark, .caution)
      } else if notice?.tone != .danger {
        // What went wrong meanwhile has not been seen yet.
        notice = Notice(
          pending.announcement(strings), .good, canBeUndone: pending.kind != .undone)
      }
      // Last, for what the news took away from under the user's hands is told before all else.
      if !told.remote.isEmpty || told.own.isEmpty || !remarks.isEmpty { arrange() }
      return proceed()
    case .failed(let failure, let sentence):
      return take(failure, of: pending, sentence)
    }
  }

  private mutating func absorb(
    _ snapshot: Snapshot, without unsafe: CommitID? = nil
  ) -> UnitState.Absorbed {
    let told = unit.absorb(snapshot, without: unsafe)
    followCodes(in: told.remote.flatMap(\.edits))
    let history = unit.history
    screens.updateHistories { shown in
      if told.isOtherHistory { shown.restart(history) } else { shown.follow(history) }
    }
    return told
  }

  /// Goes on after a commit is done: undo asked for meanwhile, then the next one.
  private mutating func proceed() -> [Effect] {
    unit.outbox.queuedUndos > 0 ? undoQueued() : sendNext()
  }

  private mutating func take(
    _ failure: CommitFailure, of pending: PendingCommit, _ sentence: String
  ) -> [Effect] {
    unit.outbox.setStage(failure.mayBeStored ? .uncertain : .waiting)
    unit.outbox.isSlow = false
    unit.outbox.queuedUndos = 0
    let news = failure.snapshot.map { absorb($0, without: pending.commit.id) }
    switch failure.reason {
    case .rejected(let rejection):
      unit.outbox.removeFirst()
      unit.rebuild()
      arrange()
      return reject(pending, rejection)
    case .storage, .cancelled:
      unit.outbox.trouble = sentence
      notice = Notice(strings.notSaved(sentence), .danger)
      if case .saving = question?.subject { question = Question(.quitting) }
      if news?.remote.isEmpty == false { arrange() }
      return []
    }
  }

  private mutating func reject(_ pending: PendingCommit, _ rejection: Rejection) -> [Effect] {
    if unit.outbox.isEmpty { unit.outbox.trouble = nil }
    switch rejection {
    case _ where pending.form != nil:
      // It is filled in again as soon as nothing else is typed; what waits behind it is sent.
      if question?.isAboutQuitting == true { question = nil }
      undecided.append(Undecided(pending: pending, rejection: rejection))
      if !canAsk { notice = Notice(strings.askedLater, .caution) }
      return sendNext()
    case .conflicts, .closedMonths:
      undecided.append(Undecided(pending: pending, rejection: rejection))
      if !canAsk {
        notice = Notice(strings.askedLater, .caution)
      } else if notice == Notice(strings.saving(pending.name)) {
        notice = nil
      }
      return []
    default:
      refuse(rejection, pending.commit.cause)
      return sendNext()
    }
  }

  /// Says why a change is refused for good; the program does not end before that can be read.
  private mutating func refuse(_ rejection: Rejection, _ cause: Cause) {
    passOver(cause)
    if question?.isAboutQuitting == true { question = nil }
    notice = Notice(sentence(for: rejection), .danger)
  }

  /// Leaves an entry as it stands that can, or need, not be taken back, so that undo reaches those before it.
  mutating func passOver(_ cause: Cause) {
    if case .undo(let sequence) = cause { unit.passOver(sequence) }
  }

  /// Shows what others have changed.
  mutating func refresh(_ snapshot: Snapshot, _ remarks: [String]) -> [Effect] {
    let before = unit.base
    let told = absorb(snapshot)
    if let remark = remarks.first {
      notice = Notice(remark, .caution)
    } else if let last = told.remote.last {
      notice = Notice(
        strings.remoteChange(
          by: last.author, strings.words(for: last, names: names),
          more: told.remote.count - 1))
    } else if snapshot.news.isEmpty, snapshot.book != before {
      notice = Notice(strings.changedElsewhere, .caution)
    }
    arrange()
    return told.own.isEmpty ? [] : proceed()
  }

  /// Why a commit is refused, in a sentence.
  func sentence(for rejection: Rejection) -> String {
    strings.sentence(for: rejection, names: names)
  }
}

extension PendingCommit {
  /// What the status line says once it is recorded.
  func announcement(_ strings: Strings) -> String {
    switch kind {
    case .made: strings.saved(name)
    case .undone: strings.undone(name)
    case .redone: strings.redone(name)
    }
  }
}
