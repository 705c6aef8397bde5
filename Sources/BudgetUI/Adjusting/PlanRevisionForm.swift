import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A project's plan being revised from a month on.
struct PlanRevisionForm: Hashable {
  /// The project as it was when the form was opened.
  private(set) var base: Project
  /// The month the form begins with.
  let month: Month
}

extension FieldName {
  static let budgetInForce = FieldName("budgetInForce")
  static let planInForce = FieldName("planInForce")
}

extension PlanRevisionForm: FormSubject {
  static let kind = "planRevision"

  var project: String? { base.code }
  var part: String? { String(month.rawValue) }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    guard let code = draft.project, let index = book.position(of: code) else { return nil }
    self.init(
      base: book.projects[index],
      month: draft.part.flatMap { Int($0) }.flatMap(Month.init) ?? month)
  }

  func title(_ context: FormContext) -> String { context.strings.revisesPlan(base.name) }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    let proposed = base.proposedPlan(from: month)
    return [
      FormSection(
        strings.planHeading,
        [
          .choice(
            .month, strings.revisionMonthLabel, Month.allCases.map(strings.name(of:)),
            selected: month.rawValue - 1, hint: strings.revisionMonthHint),
          .reading(.budgetInForce, strings.adjustedBudget),
          .reading(.planInForce, strings.planBefore),
          .reading(.spendingEffect, strings.actual),
        ]
          + Checkpoint.allCases.map { checkpoint in
            .line(
              .plan(checkpoint), strings.end(of: checkpoint.month),
              proposed.map { context.typedText($0[checkpoint]) } ?? "",
              hint: strings.revisionPlanHint, columns: 18, alignment: .trailing,
              maximumLength: 100)
          } + [.reading(.planGap, strings.planGapLabel)]),
      FormSection(
        strings.adjustmentBasis,
        [
          .area(
            .reason, strings.reasonLabel, base.planRevision(in: month)?.reason ?? "",
            maximumLength: 4000)
        ]),
    ]
  }

  func current(in book: BudgetBook) -> PlanRevisionForm? {
    book.position(of: base.code).map { PlanRevisionForm(base: book.projects[$0], month: month) }
  }

  func rebased(onto current: PlanRevisionForm, keeping fields: Set<FieldName>) -> PlanRevisionForm {
    fields.isEmpty ? current : self
  }

  mutating func rename(to code: String) { base = base.renamed(to: code) }

  /// The month chosen.
  private func month(in form: FormState) -> Month {
    Month(rawValue: (form.form.choice(of: .month) ?? 0) + 1) ?? month
  }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    let month = month(in: form)
    let filled = FilledPlan(form.form, of: base.adjustedBudget(through: month), context)
    let old = base.planRevision(in: month)
    var problems = filled.problems
    let reason = form.form.text(of: .reason).trimmed
    switch filled.plan {
    case .none: break
    case .some(.none):
      if old == nil { problems[.plan(.march)] = context.strings.planNeeded }
    case .some(.some):
      if reason.isEmpty { problems[.reason] = context.strings.sayWhy }
    }
    guard problems.isEmpty, let plan = filled.plan else {
      return .problems(
        Dictionary(uniqueKeysWithValues: problems.map { (FieldPlace($0.key), $0.value) }))
    }
    let new = plan.map { PlanRevision(month: month, plan: $0, reason: reason) }
    return .edits(
      old == new ? [] : [.planRevision(project: base.code, Replacing(old, with: new))])
  }

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let strings = context.strings
    let month = month(in: form)
    propose(month, in: &form, context)
    let budget = base.adjustedBudget(through: month)
    let filled = FilledPlan(form.form, of: budget, context)
    form.form.setText(budget.wanText, of: .budgetInForce)
    form.form.setText(
      base.planInForce(at: month).map { strings.checkpoints($0.scaled(to: budget)) }
        ?? strings.noPlan, of: .planInForce)
    form.form.setText(
      strings.spentAndRate(
        base.actual(through: month).wanText, month: month,
        rate: base.executionRate(through: month).map { $0.percentText + "%" } ?? strings.none,
        after: nil), of: .spendingEffect)
    let replaces = base.planRevision(in: month) != nil
    form.form.setNote(
      replaces ? FormNote(strings.replacesRevision(month), .caution) : nil, of: .month)
    let gap = filled.gapLine(budget, strings)
    form.form.setText(gap.text, of: .planGap, style: gap.style)
    for checkpoint in Checkpoint.allCases {
      let percent = filled.planned[checkpoint].flatMap { $0.typed == nil ? $0 : nil }
      form.form.setNote(
        percent.map { FormNote(strings.percentMeans($0.money, isRounded: $0.isRounded)) },
        of: .plan(checkpoint))
    }
  }

  /// Follows the month chosen as long as the plan is the one that was proposed for another.
  private func propose(_ month: Month, in form: inout FormState, _ context: FormContext) {
    func texts(_ month: Month) -> [String]? {
      base.proposedPlan(from: month).map { plan in
        Checkpoint.allCases.map { context.typedText(plan[$0]) }
      }
    }
    let shown = Checkpoint.allCases.map { form.form.text(of: .plan($0)) }
    guard let wanted = texts(month), shown != wanted,
      Month.allCases.contains(where: { texts($0) == shown })
    else { return }
    for (checkpoint, text) in zip(Checkpoint.allCases, wanted) {
      form.form.setText(text, of: .plan(checkpoint))
    }
  }

  func remedy(_ form: FormState, _ context: FormContext) -> String? {
    let budget = base.adjustedBudget(through: month(in: form))
    let filled = FilledPlan(form.form, of: budget, context)
    guard form.form.focus?.id == .plan(.december), !filled.planned.isEmpty,
      filled.planned[.december]?.money != budget
    else { return nil }
    return context.typedText(budget)
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    FieldPlace(.plan(.december))
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? { FieldPlace(.plan(.march)) }
}
