import BudgetModel
import BudgetText
import TerminalKit

/// The budget and the plan as they stand in the fields, as far as they can be read.
struct ProjectAmounts {
  /// What was typed for each source.
  private(set) var typed: [FundSource: TypedAmount] = [:]
  /// What was typed for each checkpoint; a blank one is not there.
  private(set) var planned: [Checkpoint: PlannedAmount] = [:]
  /// What is wrong, in sentences.
  private(set) var problems: [FieldName: String] = [:]
  /// The budget by source, nil where it cannot be read.
  private(set) var budget: Funds?
  /// The plan, nil within for none (无计划); nil where it cannot be read.
  private(set) var plan: Plan??

  /// The budget of all sources; nil where it cannot be read or is too large to be added up.
  private(set) var total: Money?

  init(_ form: FormState, _ context: FormContext) {
    readBudget(form.form, context)
    readPlan(form.form, context)
  }

  private mutating func readBudget(_ form: Form<FieldName>, _ context: FormContext) {
    let sources = context.book.sources
    var funds = sources.declared == nil ? Funds.zero(of: sources.all) : Funds()
    for source in sources.all {
      let text = form.text(of: .budget(source))
      guard !text.trimmed.isEmpty else { continue }
      do throws(MoneyError) {
        let amount = try AmountInput.parse(text, bare: context.book.rules.bareUnit)
        typed[source] = amount
        funds[source] = amount.money
      } catch {
        problems[.budget(source)] = context.strings.explanation(error)
      }
    }
    guard problems.isEmpty else { return }
    guard !funds.isBlank else {
      problems[.budget(sources.first)] = context.strings.budgetNeeded
      return
    }
    var sum: Money? = .zero
    for source in funds.sources {
      sum = sum.flatMap { try? $0 + funds.amount(of: source) }
    }
    guard let sum else {
      problems[.budget(sources.first)] = context.strings.explanation(.tooLarge)
      return
    }
    budget = funds
    total = sum
  }

  private mutating func readPlan(_ form: Form<FieldName>, _ context: FormContext) {
    let filled = FilledPlan(form, of: total, context)
    planned = filled.planned
    plan = filled.plan
    problems.merge(filled.problems) { first, _ in first }
  }

  /// By how much December's plan passes the budget, below zero where it falls short; nil where either cannot be read.
  var decemberGap: Money? {
    guard let total, let december = planned[.december] else { return nil }
    return try? december.money - total
  }
}

// MARK: - What is said beside the fields

extension ProjectForm {
  func annotate(_ form: inout FormState, _ context: FormContext) {
    let strings = context.strings
    let amounts = ProjectAmounts(form, context)
    let code = form.form.text(of: .code).trimmed
    let isUnusual = !code.isEmpty && !ProjectCode.isUsual(code)
    form.form.setNote(isUnusual ? FormNote(strings.unusualCode(code), .caution) : nil, of: .code)
    for source in context.book.sources.all {
      form.form.setNote(
        note(amounts.typed[source], form.form.text(of: .budget(source)), context),
        of: .budget(source))
    }
    form.form.setText(amounts.total?.wanText ?? strings.none, of: .budgetTotal)
    let plan = FilledPlan(form.form, of: amounts.total, context)
    let gap = plan.gapLine(amounts.total, strings)
    let here = plan.gapLine(
      amounts.total, strings, isThere: form.form.focus?.id == .plan(.december))
    form.form.setText(gap.text, of: .planGap, style: gap.style)
    for checkpoint in Checkpoint.allCases {
      let isFocused = form.form.focus?.id == .plan(checkpoint)
      form.form.setNote(
        note(amounts.planned[checkpoint], of: amounts.total, isFocused ? here : nil, context),
        of: .plan(checkpoint))
    }
  }

  /// What an amount comes to, where it was not simply typed in 万元, and what is doubtful about it.
  private func note(
    _ typed: TypedAmount?, _ text: String, _ context: FormContext
  ) -> FormNote? {
    guard let typed else { return nil }
    if let yuan = context.book.budgetInYuan(typed, of: base?.code) {
      return context.question(asYuan: yuan)
    }
    let isPlain = typed.unit == nil && !text.dropFirst().contains { "+-＋－−".contains($0) }
    return isPlain ? nil : FormNote(context.strings.meaning(typed.money))
  }

  /// What an amount of the plan comes to and, beside the one with the focus, what is missing to the budget.
  private func note(
    _ planned: PlannedAmount?, of total: Money?, _ gap: FormNote?, _ context: FormContext
  ) -> FormNote? {
    let strings = context.strings
    if let typed = planned?.typed, let yuan = total.flatMap(typed.inYuan(within:)) {
      return context.question(asYuan: yuan)
    }
    var parts: [String] = []
    if let planned, planned.typed == nil {
      parts.append(strings.percentMeans(planned.money, isRounded: planned.isRounded))
    } else if let planned, let total, gap != nil,
      let share = Fraction(Int128(planned.money.fen), over: Int128(total.fen))
    {
      parts.append(strings.shareOfBudget(share.percentText))
    }
    if planned != nil, let gap { parts.append(gap.text) }
    guard !parts.isEmpty else { return nil }
    return FormNote(
      strings.joined(parts), gap?.style == .danger ? .caution : .muted)
  }

  func remedy(_ form: FormState, _ context: FormContext) -> String? {
    let amounts = ProjectAmounts(form, context)
    guard form.form.focus?.id == .plan(.december), let total = amounts.total,
      !amounts.planned.isEmpty, amounts.decemberGap != .zero
    else { return nil }
    return context.typedText(total)
  }

  func doubts(_ form: FormState, _ context: FormContext) -> [FormDoubt] {
    let amounts = ProjectAmounts(form, context)
    let budgets = context.book.sources.all.compactMap { source -> FormDoubt? in
      guard form.isChanged(.budget(source)), let typed = amounts.typed[source],
        let yuan = context.book.budgetInYuan(typed, of: base?.code)
      else { return nil }
      return FormDoubt(
        place: FieldPlace(.budget(source)), yuan: yuan,
        label: context.strings.name(of: source, context.names))
    }
    let plans = Checkpoint.allCases.compactMap { checkpoint -> FormDoubt? in
      guard form.isChanged(.plan(checkpoint)), let typed = amounts.planned[checkpoint]?.typed,
        let total = amounts.total, let yuan = typed.inYuan(within: total)
      else { return nil }
      return FormDoubt(
        place: FieldPlace(.plan(checkpoint)), yuan: yuan,
        label: context.strings.end(of: checkpoint.month))
    }
    return budgets + plans
  }
}
