import BudgetModel
import BudgetText

/// A commit that the store refused and the user has to decide about.
struct Undecided: Hashable {
  let pending: PendingCommit
  let rejection: Rejection
}

extension AppState {
  /// The changes, in words, that the store refused and nobody has decided about yet.
  public var undecidedChanges: [String] {
    var pending = undecided.map(\.pending)
    if case .conflict(let asked, _) = question?.subject { pending.insert(asked, at: 0) }
    return pending.map(\.name)
  }

  /// Whether a question may take the keyboard: not while something is typed, moved or asked, whose keys would
  /// answer it.
  var canAsk: Bool {
    prompt == nil && question?.isAboutQuitting != false && draft == nil && valueDraft == nil
      && entry?.moving == nil && form == nil
  }

  /// Asks about what the store refused, as soon as a question may take the keyboard.
  mutating func askWhatIsUndecided() {
    guard canAsk, !undecided.isEmpty else { return }
    let next = undecided.removeFirst()
    if let form = next.pending.form {
      fillInAgain(form, next)
      return
    }
    switch next.rejection {
    case .conflicts(let conflicts):
      question = Question(.conflict(next.pending, unit.traced(conflicts)))
    case .closedMonths(let months):
      // Closed by somebody while it was on its way.
      let commit = next.pending.commit
      question = nil
      prompt = Prompt(
        .reason(Change(edits: commit.edits, cause: commit.cause, kind: next.pending.kind)))
      notice = Notice(strings.closedNeedReason(months), .caution)
    default: break
    }
  }

  /// Shows a form again whose change the store refused.
  private mutating func fillInAgain(_ form: FormState, _ refused: Undecided) {
    guard case .closedMonths(let months) = refused.rejection else {
      reopen(form, traced(refused.rejection))
      return
    }
    enter(.form(form))
    prompt = Prompt(.reason(Change(edits: refused.pending.commit.edits, form: form)))
    notice = Notice(strings.closedNeedReason(months), .caution)
  }

  /// Makes a change that somebody else's came before, over exactly what they left and the user has seen.
  mutating func overwrite(_ pending: PendingCommit, _ conflicts: [Conflict]) -> [Effect] {
    let overwriting = Dictionary(
      conflicts.map { ($0.edit.places, $0.edit) }, uniquingKeysWith: { first, _ in first })
    return makeOrGoOn(
      Change(
        edits: pending.commit.edits.map { overwriting[$0.places] ?? $0 },
        cause: pending.commit.cause, kind: pending.kind, reason: pending.commit.reason))
  }
}
