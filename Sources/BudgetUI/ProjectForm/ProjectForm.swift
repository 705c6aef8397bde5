import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// A project being filled in: one of the book, or one that is to join it.
struct ProjectForm: Hashable {
  /// What the edits are made from; nil for a project that is new.
  private(set) var base: Project?
  /// What a new project begins with, nil for nothing.
  let pattern: Project?
  /// Where a new project joins, nil for the end.
  let target: Int?

  /// Edits a project of the book.
  init(editing project: Project) {
    base = project
    pattern = nil
    target = nil
  }

  /// Begins a project: an empty one, or one like another that stands before it.
  init(like pattern: Project? = nil, at target: Int? = nil) {
    base = nil
    self.pattern = pattern
    self.target = target
  }
}

extension FieldName {
  static let code = FieldName("code")
  static let name = FieldName("name")
  static let attributes = FieldName("attributes")
  static let purpose = FieldName("purpose")
  static let goals = FieldName("goals")
  static let indicators = FieldName("indicators")
  static let budgetTotal = FieldName("budgetTotal")
  static let planGap = FieldName("planGap")

  static func budget(_ source: FundSource) -> FieldName { FieldName("budget.\(source.key)") }

  static func plan(_ checkpoint: Checkpoint) -> FieldName {
    FieldName("plan.\(checkpoint.month.rawValue)")
  }
}

// MARK: - Fields

extension ProjectForm: FormSubject {
  static let kind = "project"

  var project: String? { base?.code }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    guard let code = draft.project else {
      self.init()
      return
    }
    guard let index = book.position(of: code) else { return nil }
    self.init(editing: book.projects[index])
  }

  func title(_ context: FormContext) -> String {
    if let base { return context.strings.editsProject(base.name) }
    return pattern.map { context.strings.copiesProject($0.name) } ?? context.strings.addsProject
  }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    let shown = base ?? pattern
    return [
      FormSection(strings.projectSection, generalFields(shown, strings)),
      FormSection(strings.approvedBudget, budgetFields(shown, context)),
      FormSection(strings.planHeading, planFields(shown, context)),
      FormSection(strings.purposeSection, purposeFields(shown, strings)),
      FormSection(strings.indicators, [indicatorField(shown, strings)]),
    ]
  }

  private func generalFields(_ shown: Project?, _ strings: Strings) -> [FormField<FieldName>] {
    [
      .line(
        .code, strings.codeLabel, base?.code ?? "", hint: strings.codeHint, columns: 30,
        maximumLength: Self.room(for: base?.code)),
      .line(
        .name, strings.nameLabel, shown?.name ?? "", maximumLength: Self.room(for: shown?.name)),
      .list(
        .attributes, strings.attributes,
        columns: [
          .line(strings.attributeNameLabel, hint: strings.attributeHint, columns: 30),
          .line(strings.attributeValueLabel, maximumLength: Self.textLimit),
        ],
        rows: shown?.attributes.map { [$0.name, $0.value] } ?? [],
        placeholder: strings.noRows),
    ]
  }

  private func budgetFields(
    _ shown: Project?, _ context: FormContext
  ) -> [FormField<FieldName>] {
    let strings = context.strings
    let hint = context.book.sources.declared == nil ? strings.amountHint : strings.blankAmountHint
    return context.book.sources.all.map { source in
      .line(
        .budget(source), strings.name(of: source, context.names),
        shown?.budget[source].map(context.typedText) ?? "", hint: hint, columns: Self.amountColumns,
        alignment: .trailing, maximumLength: 100)
    } + [
      .reading(
        .budgetTotal, strings.total, columns: Self.amountColumns, alignment: .trailing)
    ]
  }

  private func planFields(
    _ shown: Project?, _ context: FormContext
  ) -> [FormField<FieldName>] {
    let strings = context.strings
    return [.reading(.planGap, strings.planGapLabel)]
      + Checkpoint.allCases.map { checkpoint in
        .line(
          .plan(checkpoint), strings.end(of: checkpoint.month),
          shown?.plan.map { context.typedText($0[checkpoint]) } ?? "", hint: strings.planHint,
          columns: Self.amountColumns, alignment: .trailing, maximumLength: 100)
      }
  }

  private func purposeFields(_ shown: Project?, _ strings: Strings) -> [FormField<FieldName>] {
    [
      .area(
        .purpose, strings.purpose, shown?.purpose ?? "",
        maximumLength: Self.room(for: shown?.purpose)),
      .list(
        .goals, strings.performanceGoals,
        columns: [
          .area(
            maximumLength: Self.room(for: shown?.goals.max { $0.count < $1.count }),
            allowsLineBreaks: true)
        ],
        rows: shown?.goals.map { [$0] } ?? [], placeholder: strings.noRows),
    ]
  }

  private func indicatorField(_ shown: Project?, _ strings: Strings) -> FormField<FieldName> {
    let limit = Self.textLimit
    return .list(
      .indicators, strings.indicatorColumns,
      columns: [
        .line(strings.level1Label, maximumLength: limit),
        .line(strings.level2Label, maximumLength: limit),
        .line(strings.level3Label, maximumLength: limit),
        .line(strings.indicatorDescriptionLabel, maximumLength: limit),
        .line(strings.targetLabel, hint: strings.targetHint, maximumLength: limit),
        .line(strings.basisLabel, maximumLength: limit),
      ],
      rows: shown?.indicators.map(\.texts) ?? [], placeholder: strings.noRows)
  }

  private static let amountColumns = 18
  private static let textLimit = 4000

  /// Room for a text at least as long as one that is there already.
  private static func room(for text: String?) -> Int {
    max(textLimit, text?.unicodeScalars.count ?? 0)
  }

  /// An indicator is usually of the levels of the one above it.
  func begin(row: Int, of list: FieldName, in form: inout Form<FieldName>) {
    guard list == .indicators, row > 0 else { return }
    let above = form.rows(of: list)[row - 1]
    guard !above[0].isEmpty else { return }
    for column in 0..<2 {
      form.setText(above[column], at: FieldPlace(list, row: row, column: column))
    }
    form.focus(on: FieldPlace(list, row: row, column: above[1].isEmpty ? 1 : 2))
  }
}

extension Indicator {
  /// Its six texts, in the order in which they are printed.
  var texts: [String] { [level1, level2, level3, description, target, basis] }

  /// An indicator of six texts in the order in which they are printed.
  init(texts: [String]) {
    self.init(
      level1: texts[0], level2: texts[1], level3: texts[2], description: texts[3],
      target: texts[4], basis: texts[5])
  }
}

// MARK: - What others change meanwhile

extension ProjectForm {
  func current(in book: BudgetBook) -> ProjectForm? {
    guard let base else { return self }
    return book.position(of: base.code).map { ProjectForm(editing: book.projects[$0]) }
  }

  func rebased(onto current: ProjectForm, keeping fields: Set<FieldName>) -> ProjectForm {
    guard let base, let now = current.base else { return current }
    func kept<Value>(_ name: FieldName, _ part: KeyPath<Project, Value>) -> Value {
      fields.contains(name) ? base[keyPath: part] : now[keyPath: part]
    }
    var budget = now.budget
    for source in now.budget.sources + base.budget.sources where fields.contains(.budget(source)) {
      budget[source] = base.budget[source]
    }
    let keepsPlan = Checkpoint.allCases.contains { fields.contains(.plan($0)) }
    // What others report of an indicator whose words are the same is no change of its words.
    let words = kept(.indicators, \.indicators).map(\.printed)
    return ProjectForm(
      editing: now.with(
        name: kept(.name, \.name), attributes: kept(.attributes, \.attributes),
        budget: budget, purpose: kept(.purpose, \.purpose), goals: kept(.goals, \.goals),
        plan: keepsPlan ? base.plan : now.plan,
        indicators: words == now.indicators.map(\.printed) ? nil : base.indicators))
  }

  /// The same about a project that has got another code.
  mutating func rename(to code: String) { base = base?.renamed(to: code) }
}
