import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A project's plan being revised from a month on.
struct PlanRevisionForm: Hashable {
  /// The project, whose budget is the one that holds.
  private(set) var base: Project
  /// The month the form begins with.
  let month: Month
  /// The revised plans as they were seen.
  private var seen: [PlanRevision]

  /// Begins with a month's revision, or with what is proposed for it.
  init(base: Project, month: Month) {
    self.base = base
    self.month = month
    seen = base.planRevisions
  }
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
    var kept = current
    if !fields.isEmpty { kept.seen = seen }
    return kept
  }

  mutating func rename(to code: String) { base = base.renamed(to: code) }

  /// The month chosen.
  private func month(in form: FormState) -> Month {
    Month(rawValue: (form.form.choice(of: .month) ?? 0) + 1) ?? month
  }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    let month = month(in: form)
    let filled = FilledPlan(form.form, of: base.adjustedBudget(through: month), context)
    let old = seen.first { $0.month == month }
    var problems = filled.problems
    let reason = form.form.text(of: .reason).trimmed
    switch filled.plan {
    case .none: break
    case .some(.none):
      if old == nil { problems[.plan(.march)] = context.strings.planNeeded }
    case .some(.some(let plan)):
      // An amount that may be in 元 is asked about before it is said to be too large.
      for (checkpoint, rule) in doubts(form, context).isEmpty ? plan.faults : [] {
        problems[.plan(checkpoint)] = context.strings.broken(rule)
      }
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
    form.form.setText(planBefore(month, of: budget, strings), of: .planInForce)
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
      let isFocused = form.form.focus?.id == .plan(checkpoint)
      form.form.setNote(
        note(filled.planned[checkpoint], of: budget, isFocused: isFocused, context),
        of: .plan(checkpoint))
    }
  }

  /// The plan as it is without a revision of the month, in proportion where it was made for another budget.
  private func planBefore(_ month: Month, of budget: Money, _ strings: Strings) -> String {
    let before = month.previous.flatMap(base.planInForce) ?? base.plan
    guard let before else { return strings.noPlan }
    return strings.checkpoints(before.scaled(to: budget))
      + (before.december == budget ? "" : strings.inProportion)
  }

  /// What an amount comes to, where it was not simply typed in 万元, and what is doubtful about it.
  private func note(
    _ planned: PlannedAmount?, of budget: Money, isFocused: Bool, _ context: FormContext
  ) -> FormNote? {
    let strings = context.strings
    guard let planned else { return nil }
    guard let typed = planned.typed else {
      return FormNote(strings.percentMeans(planned.money, isRounded: planned.isRounded))
    }
    if let yuan = context.yuan(typed, within: budget) { return context.question(asYuan: yuan) }
    return typed.unit != nil && isFocused ? FormNote(strings.meaning(planned.money)) : nil
  }

  func doubts(_ form: FormState, _ context: FormContext) -> [FormDoubt] {
    let budget = base.adjustedBudget(through: month(in: form))
    let filled = FilledPlan(form.form, of: budget, context)
    return Checkpoint.allCases.compactMap { checkpoint in
      filled.planned[checkpoint]?.typed.flatMap { context.yuan($0, within: budget) }.map {
        FormDoubt(
          place: FieldPlace(.plan(checkpoint)), yuan: $0,
          label: context.strings.end(of: checkpoint.month))
      }
    }
  }

  /// Follows the month being chosen as long as plan and reason are what was proposed for another.
  private func propose(_ month: Month, in form: inout FormState, _ context: FormContext) {
    guard form.form.focus?.id == .month else { return }
    let reason = form.form.text(of: .reason)
    if reason.isEmpty || base.planRevisions.contains(where: { $0.reason == reason }) {
      let wanted = base.planRevision(in: month)?.reason ?? ""
      if wanted != reason { form.form.setText(wanted, of: .reason) }
    }
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

extension Plan {
  /// Where it is below zero or falls, whatever budget it is for.
  fileprivate var faults: [(Checkpoint, RuleViolation.Rule)] {
    var found: [(Checkpoint, RuleViolation.Rule)] = []
    for (before, checkpoint) in zip([nil] + Checkpoint.allCases, Checkpoint.allCases) {
      if self[checkpoint].isNegative {
        found.append((checkpoint, .negativePlan))
      } else if let before, self[checkpoint] < self[before] {
        found.append((checkpoint, .fallingPlan(from: before, amount: self[before])))
      }
    }
    return found
  }
}
