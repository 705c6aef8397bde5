import BudgetModel
import BudgetText
import TerminalKit

/// Typing an amount and recording it.
extension AppState {
  /// Opens the chosen cell for typing, with some text in it.
  mutating func startDraft(_ text: String = "") {
    guard var entry, let project = selectedProject else { return }
    entry.draft = EntryDraft(
      project: project.code, month: asOf, seen: project.spending(in: asOf)?.amount,
      field: TextField(text))
    self.entry = entry
    lookAtDraft()
    if book.isClosed(asOf) { notice = Notice(strings.closedWillAsk(asOf), .caution) }
  }

  mutating func type(intoDraft key: Key) {
    guard var draft = entry?.draft else { return }
    let before = draft.field.text
    guard draft.field.handle(key) else {
      let asks = draft.warnings.first?.asksForYuan
      notice = Notice(
        asks.map(strings.confirmHint(asksForYuan:)) ?? strings.notInAmount(key.name(strings)),
        .caution)
      return
    }
    entry?.draft = draft
    if draft.field.text != before { lookAtDraft() }
  }

  /// Takes back what stood under the field before its text changed, and says at once what can be no part of an
  /// amount: it stays in sight, so that Enter saves what is on screen or nothing.
  mutating func lookAtDraft() {
    let wrong = entry?.draft?.field.text.first { !AmountInput.accepts($0) }
    let problem = wrong.map { strings.explanation(.notAnAmount($0)) }
    entry?.draft?.problem = problem
    entry?.draft?.warnings = []
  }

  /// Goes back to typing from a question, else drops what was typed.
  mutating func dropDraft() {
    guard let draft = entry?.draft else { return }
    if !draft.warnings.isEmpty {
      entry?.draft?.warnings = []
      return
    }
    entry?.draft = nil
    notice = Notice(strings.draftDropped)
  }

  /// Goes between the month's amount and the cumulative one; an amount being typed is converted.
  mutating func switchBasis() {
    guard var entry, let draft = entry.draft else {
      self.entry?.isCumulative.toggle()
      return
    }
    switch read(draft, in: entry) {
    case .problem(let error): explain(strings.explanation(error))
    case .nothing:
      entry.isCumulative.toggle()
      self.entry = entry
    case .amount(let amount, _):
      entry.isCumulative.toggle()
      let before =
        project(of: draft.project)?.actualBefore(draft.month).amount(of: entry.source) ?? .zero
      let shown = entry.isCumulative ? try? amount + before : amount
      entry.draft?.field = TextField(shown?.wanText ?? "")
      entry.draft?.problem = nil
      entry.draft?.warnings = []
      self.entry = entry
    }
  }

  /// Records the draft and moves on; what cannot be recorded stays in the field with the reason under it.
  mutating func commitDraft(_ motion: Motion) -> [Effect] {
    guard let entry, let draft = entry.draft else { return [] }
    if case .problem(let error) = read(draft, in: entry) {
      explain(strings.explanation(error))
      return []
    }
    guard let edit = edit(of: draft, in: entry) else { return [] }
    if draft.warnings.isEmpty, raisesWarnings(draft, in: entry) { return [] }
    guard let effects = make(Change(edits: [edit])) else {
      if case .reason(let change, _) = prompt?.purpose {
        // The draft stays until the reason is there.
        prompt = Prompt(.reason(change, then: motion))
      } else if question != nil {
        finishDraft(motion)
      } else {
        explain(notice?.text)
      }
      return []
    }
    finishDraft(motion)
    return effects
  }

  /// Answers that a bare number was meant as 元.
  mutating func takeAsYuan() -> [Effect] {
    guard case .looksLikeYuan(let yuan)? = entry?.draft?.warnings.first else { return [] }
    entry?.draft?.field = TextField(yuan.shortYuanText + "元")
    lookAtDraft()
    return commitDraft(.down)
  }

  /// Says under the field why the draft was not recorded.
  private mutating func explain(_ problem: String?) {
    entry?.draft?.problem = problem
    entry?.draft?.warnings = []
  }

  mutating func finishDraft(_ motion: Motion) {
    guard entry?.draft != nil else { return }
    entry?.draft = nil
    move(motion)
  }

  /// Asks about what looks mistaken, once; true when there is something to ask.
  private mutating func raisesWarnings(_ draft: EntryDraft, in entry: EntryState) -> Bool {
    guard case .amount(let amount, let typed) = read(draft, in: entry),
      let project = project(of: draft.project)
    else { return false }
    let current = project.spending(in: draft.month)?.amount
    if current?[entry.source] == amount { return false }
    // What somebody else has recorded meanwhile is a clash, which is asked about as one.
    let isClash = current?[entry.source] != draft.seen?[entry.source]
    do throws(RuleViolation) {
      let warnings = try project.warnings(
        about: ProposedAmount(amount, from: entry.source, in: draft.month, typed: typed),
        fiscalYear: book.fiscalYear, today: settings.today
      ).filter { !(isClash && $0.isOverwriting) }
      self.entry?.draft?.warnings = warnings
      return !warnings.isEmpty
    } catch {
      explain(strings.refusal(error.rule))
      return true
    }
  }

  /// What the chosen cell shows, for editing; empty when the month is not reported.
  var shownAmount: String {
    guard let entry, let project = selectedProject else { return "" }
    if entry.isCumulative {
      return project.actualFunds(through: asOf).amount(of: entry.source).wanText
    }
    return project.spending(in: asOf)?.amount[entry.source]?.wanText ?? ""
  }
}
