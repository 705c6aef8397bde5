import BudgetModel
import BudgetText
import TerminalKit

/// Typing an amount into the chosen cell and recording it.
extension AppState {
  /// Opens the chosen cell for typing, with some text in it.
  mutating func startDraft(_ text: String = "") {
    guard let cell else { return }
    screens.top.sheet?.rangeStart = nil
    draft = CellDraft(
      cell, seen: project(of: cell.project)?.spending(in: cell.month)?.amount, text: text)
    lookAtDraft()
    if book.isClosed(cell.month) { notice = Notice(strings.closedWillAsk(cell.month), .caution) }
  }

  mutating func type(intoDraft key: Key) {
    guard var draft else { return }
    let before = draft.field.text
    let asks = draft.warnings.first?.asksForYuan
    // What is typed on at a question is the next amount, begun too early: at the end of this one it would make a third.
    let isNextAmount = if case .character = key { asks != nil } else { false }
    guard !isNextAmount, draft.field.handle(key) else {
      notice = Notice(
        asks.map(strings.confirmHint(asksForYuan:)) ?? strings.notInAmount(key.name(strings)),
        .caution)
      return
    }
    if draft.field.text != before { draft.recalled = nil }
    self.draft = draft
    if draft.field.text != before { lookAtDraft() }
  }

  /// Takes back what stood under the field before its text changed, and says at once what can be no part of an
  /// amount: it stays in sight, so that Enter saves what is on screen or nothing.
  mutating func lookAtDraft() {
    let wrong = draft?.field.text.first { !AmountInput.accepts($0) }
    explain(wrong.map { strings.explanation(.notAnAmount($0)) })
  }

  /// Goes back to typing from a question, else drops what was typed.
  mutating func dropDraft() {
    guard let draft else { return }
    if !draft.warnings.isEmpty {
      self.draft?.warnings = []
      return
    }
    self.draft = nil
    notice = Notice(strings.draftDropped)
  }

  /// Goes between the month's amount and the cumulative one; an amount being typed is converted.
  mutating func switchBasis() {
    if var draft {
      do throws(MoneyError) {
        try draft.switchBasis(in: book)
      } catch {
        explain(strings.explanation(error))
        return
      }
      self.draft = draft
    }
    screens.top.sheet?.switchBasis()
  }

  /// Records the draft and moves on; what cannot be recorded stays in the field with the reason under it.
  mutating func commitDraft(_ motion: Motion) -> [Effect] {
    guard let draft else { return [] }
    if case .problem(let error) = draft.reading(in: book) {
      explain(strings.explanation(error))
      return []
    }
    guard let edit = draft.edit(in: book) else { return [] }
    if draft.warnings.isEmpty, raisesWarnings(draft) { return [] }
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
    guard case .looksLikeYuan(let yuan)? = draft?.warnings.first else { return [] }
    draft?.field = TextField(yuan.shortYuanText + "元")
    lookAtDraft()
    return commitDraft(.down)
  }

  mutating func finishDraft(_ motion: Motion) {
    guard draft != nil else { return finishValue(motion) }
    draft = nil
    move(motion)
  }

  /// Says under the field why the draft was not recorded, or takes back what it said; nothing is asked any more.
  private mutating func explain(_ problem: String?) {
    draft?.problem = problem
    draft?.warnings = []
  }

  /// Asks about what looks mistaken, once; true when there is something to ask.
  private mutating func raisesWarnings(_ draft: CellDraft) -> Bool {
    let cell = draft.cell
    guard case .amount(let amount, let typed) = draft.reading(in: book),
      let project = project(of: cell.project)
    else { return false }
    let current = project.spending(in: cell.month)?.amount
    if current?[cell.source] == amount { return false }
    // What somebody else has recorded meanwhile is a clash, which is asked about as one.
    let isClash = current?[cell.source] != draft.seen?[cell.source]
    do throws(RuleViolation) {
      let warnings = try project.warnings(
        about: ProposedAmount(amount, from: cell.source, in: cell.month, typed: typed),
        fiscalYear: book.fiscalYear, today: settings.today
      ).filter { !(isClash && $0.isOverwriting) }
      self.draft?.warnings = warnings
      return !warnings.isEmpty
    } catch {
      explain(strings.refusal(error.rule))
      return true
    }
  }

  /// What the chosen cell holds, for editing; empty when the month is not reported.
  var shownAmount: String {
    guard let cell, let project = project(of: cell.project) else { return "" }
    if cell.isCumulative {
      return book.typedText(
        project.actualFunds(through: cell.month).amount(of: cell.source))
    }
    return project.spending(in: cell.month)?.amount[cell.source].map(book.typedText) ?? ""
  }
}
