import BudgetModel
import BudgetText
import TerminalKit

/// What an adjustment does, shown while it is filled in: budget, plan and spending before and after.
extension AdjustmentForm {
  func annotate(_ form: inout FormState, _ context: FormContext) {
    let strings = context.strings
    let filled = FilledAdjustment(form, self, context)
    let isTransfer = old == nil && filled.kind == .transfer
    if old == nil {
      form.form.setHidden(!isTransfer, of: .target)
      for source in context.book.sources.all {
        form.form.setHidden(!isTransfer, of: .arriving(source))
      }
    }
    form.form.setHidden(!isTransfer || filled.target?.code == code, of: .targetEffect)
    if let target = filled.target, isTransfer {
      form.form.setNote(FormNote(target.name), of: .target)
    }
    form.form.setNote(
      partner(in: context.book).map {
        FormNote(strings.transferPartner($0.name, $0.amount), .caution)
      },
      of: .adjustmentKind)
    for source in context.book.sources.all {
      form.form.setHint(hint(filled.kind, strings), of: .amount(source))
      for name in [FieldName.amount(source), .arriving(source)] {
        form.form.setNote(note(filled, name, context), of: name)
      }
    }
    guard let index = context.book.position(of: code) else { return }
    let before = context.book.projects[index]
    let edits = edits(filled, form, context)
    let after = context.project(code, after: edits)
    form.form.setText(
      effect(before, after, filled.month, strings, adding: filled.change), of: .budgetEffect)
    form.form.setText(planEffect(before, after, filled.month, strings), of: .planEffect)
    form.form.setText(
      spendingEffect(before, after, filled.month, strings), of: .spendingEffect)
    if let target = filled.target, target.code != code {
      let changed = context.project(target.code, after: edits)
      form.form.setText(
        "\(target.name)  \(effect(target, changed, filled.month, strings))", of: .targetEffect)
    }
  }

  private func hint(_ kind: AdjustmentKind?, _ strings: Strings) -> String {
    switch kind {
    case .transfer: old == nil ? strings.leavingAmountHint : strings.signedAmountHint
    case nil: ""
    default: strings.adjustmentAmountHint
    }
  }

  /// What an amount comes to where its unit was said, and what is doubtful about it.
  private func note(
    _ filled: FilledAdjustment, _ name: FieldName, _ context: FormContext
  ) -> FormNote? {
    guard let typed = filled.typed[name] else { return nil }
    if let yuan = yuan(filled, name, context) { return context.question(asYuan: yuan) }
    return typed.unit == nil ? nil : FormNote(context.strings.meaning(typed.money))
  }

  /// The other adjustment of a transfer of the book: of the same month, document and reason, with the other sign.
  private func partner(in book: BudgetBook) -> (name: String, amount: Money)? {
    guard let old, old.kind == .transfer, old.amount.total != .zero else { return nil }
    for project in book.projects {
      for other in project.adjustments
      where other.kind == .transfer && other.month == old.month && other.document == old.document
        && other.reason == old.reason && other.amount.total.fen == -old.amount.total.fen
      {
        return (project.name, other.amount.total)
      }
    }
    return nil
  }

  /// The budget before and after; of a new adjustment that a rule refuses too.
  private func effect(
    _ before: Project, _ after: Project?, _ month: Month, _ strings: Strings,
    adding change: Funds? = nil
  ) -> String {
    let budget = before.adjustedBudget(through: month)
    let sum = old == nil ? change.flatMap { try? budget + $0.total } : nil
    return strings.becomes(
      budget.wanText, (after?.adjustedBudget(through: month) ?? sum)?.wanText, from: month)
  }

  /// The checkpoints from the month on, which follow the budget in proportion.
  private func planEffect(
    _ before: Project, _ after: Project?, _ month: Month, _ strings: Strings
  ) -> String {
    guard let plan = before.planInForce(at: month) else { return strings.noPlan }
    let budget = before.adjustedBudget(through: month)
    let parts = Checkpoint.allCases.filter { $0.month >= month }.map { checkpoint in
      let old = plan.amount(through: checkpoint.month, of: budget)?.roundedWanText ?? strings.none
      let new = after.flatMap { project in
        project.planInForce(at: month)?.amount(
          through: checkpoint.month, of: project.adjustedBudget(through: month))?.roundedWanText
      }
      return strings.end(of: checkpoint.month) + " " + strings.becomes(old, new)
    }
    return parts.joined(separator: "  ")
  }

  private func spendingEffect(
    _ before: Project, _ after: Project?, _ month: Month, _ strings: Strings
  ) -> String {
    func rate(_ project: Project?) -> String? {
      project.map {
        ($0.executionRate(through: month)?.percentText).map { $0 + "%" } ?? strings.none
      }
    }
    return strings.spentAndRate(
      before.actual(through: month).wanText, month: month, rate: rate(before) ?? strings.none,
      after: rate(after))
  }
}

extension FormContext {
  /// A project as edits would make it, nil where there are none or the book refuses them.
  func project(_ code: String, after edits: [Edit]) -> Project? {
    guard !edits.isEmpty else { return nil }
    let commit = Commit(
      edits, id: CommitID("preview"), reason: "preview", closedMonths: .reopen)
    guard case .changed(let book, _)? = try? self.book.evaluate(commit, history: [HistoryEntry]())
    else { return nil }
    return book.position(of: code).map { book.projects[$0] }
  }
}
