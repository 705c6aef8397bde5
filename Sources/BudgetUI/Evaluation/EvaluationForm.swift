import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// What a project's evaluation needs besides its indicators and reasons, being filled in: what was achieved, what is
/// expected to be spent by the year's end, what each part weighs.
struct EvaluationForm: Hashable {
  /// The project as it was when the form was opened.
  private(set) var base: Project
  let asOf: Month
}

extension FieldName {
  static let expectedGoal = FieldName("expectedGoal")
  static let achievement = FieldName("achievement")
  static let clockEstimate = FieldName("clockEstimate")
  static let executionWeight = FieldName("executionWeight")
  static let weightTotal = FieldName("weightTotal")

  static func expected(_ source: FundSource) -> FieldName { FieldName("expected.\(source.key)") }
  static func weight(_ place: Int) -> FieldName { FieldName("weight.\(place)") }
}

extension EvaluationForm: FormSubject {
  static let kind = "evaluation"

  var project: String? { base.code }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    guard let index = draft.project.flatMap(book.position(of:)) else { return nil }
    self.init(base: book.projects[index], asOf: month)
  }

  func title(_ context: FormContext) -> String { context.strings.evaluationTitle(base.name) }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    let amounts = context.book.sources.all.map { source in
      FormField<FieldName>.line(
        .expected(source), strings.name(of: source, context.names),
        base.expectedSpending?[source].map(context.typedText) ?? "", columns: 16,
        alignment: .trailing, maximumLength: 40)
    }
    let weights = base.indicators.enumerated().map { place, indicator in
      FormField<FieldName>.line(
        .weight(place), indicator.subject, indicator.weight?.text ?? "", columns: 8,
        alignment: .trailing, maximumLength: 10)
    }
    return [
      FormSection(
        strings.goalSection,
        [
          .reading(.expectedGoal, strings.expectedGoalLabel, base.goals.joined(separator: " ")),
          .area(.achievement, strings.achievementLabel, base.achievement ?? ""),
        ]),
      FormSection(
        strings.yearEndSection,
        [.reading(.clockEstimate, strings.clockEstimateLabel, clockEstimate(context))] + amounts),
      FormSection(
        strings.weightSection,
        [
          .line(
            .executionWeight, strings.executionPart, base.executionWeight?.text ?? "", columns: 8,
            alignment: .trailing, maximumLength: 10)
        ] + weights + [.reading(.weightTotal, strings.weightTotalLabel)]),
    ]
  }

  private func clockEstimate(_ context: FormContext) -> String {
    let progress = Progress(base, asOf: asOf, rules: context.book.varianceRules)
    return context.strings.clockEstimate(
      progress.yearEndEstimate?.roundedWanText, through: progress.reportedThrough)
  }

  func current(in book: BudgetBook) -> EvaluationForm? {
    book.position(of: base.code).map { EvaluationForm(base: book.projects[$0], asOf: asOf) }
  }

  func rebased(onto current: EvaluationForm, keeping fields: Set<FieldName>) -> EvaluationForm {
    // Every field but the amounts is a place of its own: what was seen is what its edit is made from.
    fields.isEmpty ? current : self
  }

  mutating func rename(to code: String) { base = base.renamed(to: code) }
}

// MARK: - What the fields mean

extension EvaluationForm {
  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    var problems: [FieldPlace: String] = [:]
    var edits: [Edit] = []
    if form.isChanged(.achievement) {
      let text = form.form.text(of: .achievement).trimmed
      edits.append(
        .achievement(
          project: base.code, Replacing(base.achievement, with: text.isEmpty ? nil : text)))
    }
    let (expected, faults) = expectedSpending(form, context)
    problems.merge(faults) { first, _ in first }
    if expected != base.expectedSpending, faults.isEmpty,
      context.book.sources.all.contains(where: { form.isChanged(.expected($0)) })
    {
      edits.append(
        .expectedSpending(project: base.code, Replacing(base.expectedSpending, with: expected)))
    }
    edits += weightEdits(form, context, &problems)
    return problems.isEmpty ? .edits(edits) : .problems(problems)
  }

  /// What is expected by source, nil where every field is blank.
  private func expectedSpending(
    _ form: FormState, _ context: FormContext
  ) -> (Funds?, [FieldPlace: String]) {
    var problems: [FieldPlace: String] = [:]
    var funds = Funds()
    for source in context.book.sources.all {
      let text = form.form.text(of: .expected(source)).trimmed
      guard !text.isEmpty else { continue }
      do throws(MoneyError) {
        funds[source] = try AmountInput.parse(text, bare: context.book.rules.bareUnit).money
      } catch {
        problems[FieldPlace(.expected(source))] = context.strings.explanation(error)
      }
    }
    guard !funds.isBlank else { return (nil, problems) }
    // Without declared sources there is no blank.
    if context.book.sources.declared == nil {
      for source in context.book.sources.all { funds[source] = funds.amount(of: source) }
    }
    return (funds, problems)
  }

  private func weightEdits(
    _ form: FormState, _ context: FormContext, _ problems: inout [FieldPlace: String]
  ) -> [Edit] {
    var edits: [Edit] = []
    func weight(_ name: FieldName) -> Points? {
      let text = form.form.text(of: name).trimmed
      guard !text.isEmpty else { return nil }
      let points = Points(text: text)
      if points == nil { problems[FieldPlace(name)] = context.strings.notAWeight(text) }
      return points
    }
    let execution = weight(.executionWeight)
    if execution != base.executionWeight {
      edits.append(
        .executionWeight(project: base.code, Replacing(base.executionWeight, with: execution)))
    }
    for (place, indicator) in base.indicators.enumerated() {
      let new = weight(.weight(place))
      guard new != indicator.weight else { continue }
      edits.append(
        .indicator(
          project: base.code, at: place, .weight(Replacing(indicator.weight, with: new))))
    }
    return edits
  }

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let strings = context.strings
    let execution = Points(text: form.form.text(of: .executionWeight).trimmed)
    let said = base.indicators.indices.map {
      Points(text: form.form.text(of: .weight($0)).trimmed)
    }
    let weighting = Weighting(
      execution: execution,
      indicators: zip(base.indicators, said).map { (IndicatorGroup(level1: $0.level1), $1) })
    form.form.setNote(
      execution == nil ? FormNote(strings.sharedWeight(weighting.execution)) : nil,
      of: .executionWeight)
    for place in base.indicators.indices {
      form.form.setNote(
        said[place] == nil ? FormNote(strings.sharedWeight(weighting.indicators[place])) : nil,
        of: .weight(place))
    }
    form.form.setText(
      weighting.total.fullText, of: .weightTotal,
      style: weighting.total == .full || base.indicators.isEmpty ? .plain : .danger)
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    switch place {
    case .indicator(let place): FieldPlace(.weight(place))
    case .executionWeight: FieldPlace(.executionWeight)
    default: form.opened.keys.first { $0.text.hasPrefix("expected.") }.map { FieldPlace($0) }
    }
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? {
    switch part {
    case .indicator(_, let place, _): FieldPlace(.weight(place))
    case .part(_, .executionWeight): FieldPlace(.executionWeight)
    case .part(_, .achievement): FieldPlace(.achievement)
    case .part(_, .expectedSpending):
      form.opened.keys.first { $0.text.hasPrefix("expected.") }.map { FieldPlace($0) }
    default: nil
    }
  }
}
