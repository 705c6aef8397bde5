import BudgetModel
import BudgetText
import TerminalKit

/// What a book has besides its projects, being changed: unit, department, year, sources and the unit's goals.
struct UnitForm: Hashable {
  /// The head as it was when the form was opened.
  let base: BookHead
}

extension FieldName {
  static let unitCode = FieldName("unitCode")
  static let unitName = FieldName("unitName")
  static let departmentCode = FieldName("departmentCode")
  static let departmentName = FieldName("departmentName")
  static let fiscalYear = FieldName("fiscalYear")
  static let sources = FieldName("sources")
  static let overallGoal = FieldName("overallGoal")
  static let overallAchieved = FieldName("overallAchieved")
  static let itemizedGoals = FieldName("itemizedGoals")
  static let safeguards = FieldName("safeguards")
}

extension UnitForm: FormSubject {
  static let kind = "unit"

  var project: String? { nil }
  var isInBook: Bool { true }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    self.init(base: book.head)
  }

  func title(_ context: FormContext) -> String { context.strings.unitFormTitle }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    let goals = base.goals
    return [
      FormSection(
        strings.unitSection,
        [
          .line(.unitCode, strings.unitCodeLabel, base.unit.code, columns: 20),
          .line(.unitName, strings.unitNameLabel, base.unit.name),
          .line(
            .departmentCode, strings.departmentCodeLabel, base.department?.code ?? "", columns: 20),
          .line(.departmentName, strings.departmentNameLabel, base.department?.name ?? ""),
          .line(.fiscalYear, strings.yearLabel, String(base.fiscalYear.year), columns: 6),
          .list(
            .sources, strings.sourcesLabel, columns: [.line(strings.sourceNameLabel)],
            rows: base.sources.all.map { [strings.name(of: $0, context.names)] },
            hint: strings.sourcesHint, placeholder: strings.noRows,
            maximumRows: FundSources.limit),
        ]),
      FormSection(
        strings.unitGoalsSection,
        [
          .area(.overallGoal, strings.overallGoal, goals?.overall ?? "", maximumLength: 8000),
          .area(
            .overallAchieved, strings.achievementLabel, goals?.achieved?.overall ?? "",
            maximumLength: 8000),
          .list(
            .itemizedGoals, strings.itemizedGoals,
            columns: [
              .area(strings.goalColumn, maximumLength: 4000),
              .area(strings.achievementLabel, maximumLength: 4000),
            ],
            rows: goals?.itemized.enumerated().map { [$1, goals?.achieved(ofItem: $0) ?? ""] }
              ?? [],
            placeholder: strings.noRows),
          .list(
            .safeguards, strings.safeguards,
            columns: [
              .line(strings.safeguardTitle), .area(strings.safeguardText, maximumLength: 4000),
            ],
            rows: goals?.safeguards.map { [$0.title, $0.text] } ?? [], placeholder: strings.noRows),
        ]),
    ]
  }

  func current(in book: BudgetBook) -> UnitForm? { UnitForm(base: book.head) }

  func rebased(onto current: UnitForm, keeping fields: Set<FieldName>) -> UnitForm {
    guard !fields.isEmpty else { return current }
    var head = current.base
    if fields.contains(.unitCode) || fields.contains(.unitName) { head.unit = base.unit }
    if fields.contains(.departmentCode) || fields.contains(.departmentName) {
      head.department = base.department
    }
    if fields.contains(.fiscalYear) { head.fiscalYear = base.fiscalYear }
    if fields.contains(.sources) { head.sources = base.sources }
    if !fields.isDisjoint(with: Self.goalFields) {
      head.goals = base.goals
    }
    return UnitForm(base: head)
  }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    var problems: [FieldPlace: String] = [:]
    var edits: [Edit] = []
    func text(_ name: FieldName) -> String { form.form.text(of: name).trimmed }
    if form.isChanged(.unitCode) || form.isChanged(.unitName) {
      let unit = Unit(code: text(.unitCode), name: text(.unitName))
      if unit.name.isEmpty {
        problems[FieldPlace(.unitName)] = context.strings.broken(.emptyText)
      }
      if unit != base.unit { edits.append(.unit(Replacing(base.unit, with: unit))) }
    }
    if form.isChanged(.departmentCode) || form.isChanged(.departmentName) {
      let (code, name) = (text(.departmentCode), text(.departmentName))
      if code.isEmpty != name.isEmpty {
        problems[FieldPlace(code.isEmpty ? .departmentCode : .departmentName)] =
          context.strings.departmentIncomplete
      }
      let department = code.isEmpty ? nil : Unit(code: code, name: name)
      if department != base.department {
        edits.append(.department(Replacing(base.department, with: department)))
      }
    }
    if form.isChanged(.fiscalYear) {
      if let year = Int(text(.fiscalYear)).flatMap(FiscalYear.init) {
        if year != base.fiscalYear {
          edits.append(.fiscalYear(Replacing(base.fiscalYear, with: year)))
        }
      } else {
        problems[FieldPlace(.fiscalYear)] = context.strings.notAFiscalYear(text(.fiscalYear))
      }
    }
    if form.isChanged(.sources) {
      let sources = FundSources(declared(form, context))
      if let (rule, place) = sources.fault {
        problems[FieldPlace(.sources, row: place, column: 0)] = context.strings.broken(rule)
      } else if let (row, first) = twins(form) {
        problems[FieldPlace(.sources, row: row, column: 0)] =
          context.strings.sourceNameTaken(first)
      } else if sources != base.sources {
        edits.append(.sources(Replacing(base.sources.declared, with: sources.declared)))
      }
    }
    if Self.goalFields.contains(where: form.isChanged) {
      let goals = goals(form)
      if goals != base.goals { edits.append(.goals(Replacing(base.goals, with: goals))) }
    }
    return problems.isEmpty ? .edits(edits) : .problems(problems)
  }

  private static let goalFields: [FieldName] = [
    .overallGoal, .overallAchieved, .itemizedGoals, .safeguards,
  ]

  private func goals(_ form: FormState) -> UnitGoals? {
    let overall = form.form.text(of: .overallGoal).trimmed
    let items = form.form.rows(of: .itemizedGoals).map { ($0[0].trimmed, $0[1].trimmed) }
      .filter { !$0.0.isEmpty }
    let achieved = GoalAchievements(
      overall: form.form.text(of: .overallAchieved).trimmed, itemized: items.map(\.1))
    let safeguards = form.form.rows(of: .safeguards).map { row in
      Safeguard(title: row[0].trimmed, text: row[1].trimmed)
    }.filter { !$0.title.isEmpty || !$0.text.isEmpty }
    guard !overall.isEmpty || !items.isEmpty || !safeguards.isEmpty else { return nil }
    return UnitGoals(
      overall: overall, itemized: items.map(\.0), safeguards: safeguards, achieved: achieved)
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    FieldPlace(.sources)
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? {
    switch part {
    case .unit: FieldPlace(.unitName)
    case .department: FieldPlace(.departmentName)
    case .fiscalYear: FieldPlace(.fiscalYear)
    case .sources: FieldPlace(.sources)
    case .goals:
      FieldPlace(
        Self.goalFields.first(where: form.isChanged)
          ?? .overallGoal)
    default: nil
    }
  }
}
