import BudgetModel
import BudgetText
import TerminalKit

/// Typing an amount and recording it.
extension AppState {
  /// Opens the chosen cell for typing, with some text in it; a closed month asks why first.
  mutating func startDraft(_ text: String = "") {
    if book.isClosed(asOf) {
      prompt = Prompt(.reason(.typing(text)))
      notice = Notice(strings.isClosed(asOf))
    } else {
      openDraft(text)
    }
  }

  mutating func openDraft(_ text: String, reason: String? = nil) {
    guard selectedProject != nil else { return }
    entry.draft = EntryState.Draft(
      text, over: enteredRecord.map(SpendingEntry.init), reason: reason)
  }

  mutating func type(intoDraft key: Key) {
    if case .character(let character) = key, !AmountInput.accepts(character) {
      notice = Notice(strings.notInAmount(key.name(strings)), .caution)
      return
    }
    guard var draft = entry.draft else { return }
    let before = draft.field.text
    guard draft.field.handle(key) else {
      notice = Notice(strings.notInAmount(key.name(strings)), .caution)
      return
    }
    if draft.field.text != before {
      draft.problem = nil
      draft.doubt = nil
    }
    entry.draft = draft
  }

  mutating func paste(intoDraft text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count == 1, let line = lines.first, line.allSatisfy(AmountInput.accepts) else {
      notice = Notice(strings.pasteOneAmount, .caution)
      return
    }
    if let reason = BindingTable.cannotEnter(self) {
      notice = Notice(reason, .caution)
      return
    }
    guard entry.draft != nil else {
      startDraft(String(line))
      return
    }
    entry.draft?.field.insert(String(line))
    entry.draft?.problem = nil
    entry.draft?.doubt = nil
  }

  /// Goes back to typing from a question, else drops what was typed.
  mutating func dropDraft() {
    if entry.draft?.doubt != nil {
      entry.draft?.doubt = nil
      return
    }
    entry.draft = nil
    notice = Notice(strings.draftDropped)
  }

  /// Goes between the month's amount and the cumulative one; an amount being typed is converted.
  mutating func switchBasis() {
    guard let draft = entry.draft else {
      entry.isCumulative.toggle()
      return
    }
    guard let index = selectedProject else { return }
    switch read(draft.field.text) {
    case .problem(let error):
      entry.draft?.problem = strings.explanation(error)
    case .nothing:
      entry.isCumulative.toggle()
      entry.draft = EntryState.Draft(over: draft.expected, reason: draft.reason)
    case .amount(let funds):
      entry.isCumulative.toggle()
      let amount = funds[entry.source]
      let shown =
        entry.isCumulative
        ? try? amount + cumulativeBefore(of: index)[entry.source] : amount
      entry.draft = EntryState.Draft(
        shown?.wanText ?? "", over: draft.expected, reason: draft.reason)
    }
  }

  /// Records the draft and moves on; what cannot be recorded stays in the field with the reason under it.
  mutating func commit(_ motion: Motion) -> [Effect] {
    guard let draft = entry.draft, let index = selectedProject else { return [] }
    let previous = enteredRecord
    let wanted: SpendingEntry?
    switch read(draft.field.text) {
    case .problem(let error):
      entry.draft?.problem = strings.explanation(error)
      return []
    case .nothing: wanted = nil
    case .amount(let funds): wanted = SpendingEntry(amount: funds, note: previous?.note)
    }
    if wanted == previous.map(SpendingEntry.init) {
      finish(motion)
      notice = Notice(strings.unchanged)
      return []
    }
    if draft.reason == nil, book.isClosed(asOf) {
      // Closed by somebody while it was typed.
      prompt = Prompt(.reason(.recording(motion)))
      notice = Notice(strings.isClosed(asOf))
      return []
    }
    if draft.doubt == nil, let wanted, raisesDoubt(wanted.amount, about: index) { return [] }
    let change = Change.spending(
      project: book.projects[index].code, month: asOf, entry: wanted)
    guard let effects = make(change, expecting: draft.expected, reason: draft.reason)
    else {
      entry.draft?.problem = notice?.text
      return []
    }
    finish(motion)
    return effects
  }

  private mutating func finish(_ motion: Motion) {
    entry.draft = nil
    move(motion)
  }

  /// Asks about a doubtful amount, once.
  private mutating func raisesDoubt(_ amount: Funds, about index: Int) -> Bool {
    do throws(RuleViolation) {
      guard let warning = try warnings(about: amount, of: index).first else { return false }
      entry.draft?.doubt = warning
    } catch {
      entry.draft?.problem = strings.refusal(error.rule)
    }
    return true
  }

  /// What looks mistaken about the chosen source's amount, as it is typed.
  func warnings(
    about amount: Funds, of index: Int
  ) throws(RuleViolation) -> [EntryWarning] {
    let proposed = ProposedAmount(
      amount[entry.source], from: entry.source, in: asOf,
      typed: entry.draft.flatMap { try? AmountInput.parse($0.field.text) })
    return try book.projects[index].warnings(
      about: proposed, fiscalYear: book.fiscalYear, today: nil)
  }

  /// What the chosen cell shows, for editing; empty when the month is not reported.
  func shownAmount(of index: Int) -> String {
    let project = book.projects[index]
    if entry.isCumulative { return project.actualFunds(through: asOf)[entry.source].wanText }
    return project.spending(in: asOf)?.amount[entry.source].wanText ?? ""
  }
}
