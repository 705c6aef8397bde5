import BudgetModel
import BudgetText
import TerminalKit

/// Why a project lags in a month, and what the supervisor says of it, being written.
struct ReasonForm: Hashable {
  /// The code of the project.
  private(set) var code: String
  let month: Month
  /// What was said when the form was opened.
  let reason: LagReason?
  let remark: String?
  /// What was said of the latest month before, nil for nothing.
  let earlier: MonthReason?

  init(_ project: Project, in month: Month) {
    code = project.code
    self.month = month
    reason = project.lagReason(in: month)
    remark = project.remark(in: month)
    earlier = project.reasons.last { $0.month < month }
  }
}

extension FieldName {
  static let standing = FieldName("standing")
  static let earlierReason = FieldName("earlierReason")
  static let causes = FieldName("causes")
  static let explanation = FieldName("explanation")
  static let measure = FieldName("measure")
  static let due = FieldName("due")
  static let outlook = FieldName("outlook")
  static let remark = FieldName("remark")
}

extension ReasonForm: FormSubject {
  static let kind = "reason"

  var project: String? { code }
  var part: String? { String(month.rawValue) }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf _: Month) {
    guard let code = draft.project, let index = book.position(of: code),
      let month = draft.part.flatMap({ Int($0) }).flatMap(Month.init)
    else { return nil }
    self.init(book.projects[index], in: month)
  }

  func title(_ context: FormContext) -> String {
    context.strings.reasonTitle(context.names.name(of: code), month)
  }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    let said = earlier.map { strings.said($0.month, $0.reason, remark: $0.remark) }
    let outlook = reason?.outlook.flatMap(Outlook.allCases.firstIndex).map { $0 + 1 } ?? 0
    return [
      FormSection(
        "",
        [.reading(.standing, strings.standingLabel, standing(context))]
          + (said.map { [.reading(.earlierReason, strings.earlierReasonLabel, $0, style: .muted)] }
            ?? [])),
      FormSection(
        strings.reasonSection,
        [
          .line(
            .causes, strings.causesLabel, Self.digits(of: reason?.causes ?? []),
            hint: strings.causesHint, columns: 8),
          .area(.explanation, strings.explanationLabel, reason?.explanation ?? ""),
          .area(.measure, strings.measureLabel, reason?.measure ?? ""),
          .line(
            .due, strings.dueLabel, reason?.due?.text ?? "", hint: strings.dueHint, columns: 10),
          .choice(
            .outlook, strings.outlookLabel,
            [strings.outlookUnsaid] + Outlook.allCases.map { strings.word(for: $0) },
            selected: outlook),
        ]),
      FormSection(
        strings.remarkSection,
        [.area(.remark, strings.remarkLabel, remark ?? "", hint: strings.remarkHint)]),
    ]
  }

  private func standing(_ context: FormContext) -> String {
    guard let index = context.book.position(of: code) else { return context.strings.none }
    let progress = Progress(
      context.book.projects[index], asOf: month, rules: context.book.varianceRules)
    let words = context.strings.words(for: progress.reportedStatus)
    let figures = context.strings.standing(
      deviation: progress.deviation?.signedPercentText,
      behind: progress.amountBehind?.roundedWanText)
    return "\(words)  \(figures)"
  }

  func current(in book: BudgetBook) -> ReasonForm? {
    book.position(of: code).map { ReasonForm(book.projects[$0], in: month) }
  }

  func rebased(onto current: ReasonForm, keeping fields: Set<FieldName>) -> ReasonForm {
    // The reason is one value; the remark is another's and apart from it.
    let keepsReason = !fields.isDisjoint(with: Self.reasonFields)
    return ReasonForm(
      code: current.code, month: month, reason: keepsReason ? reason : current.reason,
      remark: fields.contains(.remark) ? remark : current.remark, earlier: current.earlier)
  }

  private init(
    code: String, month: Month, reason: LagReason?, remark: String?, earlier: MonthReason?
  ) {
    self.code = code
    self.month = month
    self.reason = reason
    self.remark = remark
    self.earlier = earlier
  }

  mutating func rename(to code: String) { self.code = code }
}

// MARK: - What the fields mean

extension ReasonForm {
  private static let reasonFields: [FieldName] = [
    .causes, .explanation, .measure, .due, .outlook,
  ]

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    var edits: [Edit] = []
    if Self.reasonFields.contains(where: form.isChanged) {
      let (new, problems) = filled(form, context)
      guard problems.isEmpty else { return .problems(problems) }
      if new != reason {
        edits.append(.reason(project: code, month: month, Replacing(reason, with: new)))
      }
    }
    if form.isChanged(.remark) {
      let text = form.form.text(of: .remark).trimmed
      edits.append(
        .remark(
          project: code, month: month, Replacing(remark, with: text.isEmpty ? nil : text)))
    }
    return .edits(edits)
  }

  /// The reason as it is filled in, nil where every field is blank.
  private func filled(
    _ form: FormState, _ context: FormContext
  ) -> (LagReason?, [FieldPlace: String]) {
    var problems: [FieldPlace: String] = [:]
    func text(_ name: FieldName) -> String { form.form.text(of: name).trimmed }
    let causes = Self.causes(in: text(.causes))
    if causes == nil { problems[FieldPlace(.causes)] = context.strings.notACause(text(.causes)) }
    let due = Self.due(text(.due), in: context.book.fiscalYear)
    if due == nil, !text(.due).isEmpty {
      problems[FieldPlace(.due)] = context.strings.notADue(text(.due))
    }
    let outlook = form.form.choice(of: .outlook).flatMap {
      $0 > 0 ? Outlook.allCases[$0 - 1] : nil
    }
    let reason = LagReason(
      causes: causes ?? [], explanation: text(.explanation), measure: text(.measure), due: due,
      outlook: outlook)
    let isBlank =
      Self.reasonFields.dropLast().allSatisfy { text($0).isEmpty } && outlook == nil
    if problems.isEmpty, !isBlank, !reason.explains {
      problems[FieldPlace(.causes)] = context.strings.lagReasonNeeded
    }
    return (isBlank ? nil : reason, problems)
  }

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let causes = Self.causes(in: form.form.text(of: .causes).trimmed) ?? []
    let words = context.strings.list(
      LagCause.allCases.filter(causes.contains).map { context.strings.word(for: $0) })
    form.form.setNote(words.isEmpty ? nil : FormNote(words), of: .causes)
    let due = Self.due(form.form.text(of: .due).trimmed, in: context.book.fiscalYear)
    form.form.setNote(due.map { FormNote(context.strings.name(of: $0)) }, of: .due)
  }

  /// Causes by their numbers, nil where something else was typed.
  private static func causes(in text: String) -> [LagCause]? {
    var causes: [LagCause] = []
    for character in text where !" ,，、;；".contains(character) {
      guard let number = character.wholeNumberValue,
        LagCause.allCases.indices.contains(number - 1)
      else { return nil }
      causes.append(LagCause.allCases[number - 1])
    }
    return causes
  }

  private static func digits(of causes: [LagCause]) -> String {
    causes.compactMap(LagCause.allCases.firstIndex).map { String($0 + 1) }.joined()
  }

  /// A month of the fiscal year, `10` or `10月`, or of any year, `2024-10`.
  private static func due(_ text: String, in year: FiscalYear) -> YearMonth? {
    if let due = YearMonth(text: text) { return due }
    let digits = text.hasSuffix("月") ? String(text.dropLast()) : text
    return Int(digits).flatMap(Month.init).map { YearMonth(year: year.year, month: $0) }
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    FieldPlace(.causes)
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? {
    if case .remark = part { return FieldPlace(.remark) }
    return FieldPlace(Self.reasonFields.first(where: form.isChanged) ?? .explanation)
  }
}
