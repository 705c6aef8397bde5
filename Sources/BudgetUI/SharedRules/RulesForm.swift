import BudgetModel
import BudgetText
import DisplayText
import TerminalKit

/// The rules that everyone at the file shares, being changed.
struct RulesForm: Hashable {
  /// The rules as they were when the form was opened.
  let rules: SharedRules
}

extension FieldName {
  static let effects = FieldName("effects")

  static func rule(_ rule: SharedRule) -> FieldName { FieldName("rule.\(rule)") }
}

extension RulesForm: FormSubject {
  static let kind = "rules"

  var project: String? { nil }
  var isInBook: Bool { true }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) {
    self.init(rules: book.rules)
  }

  func title(_ context: FormContext) -> String { context.strings.rulesTitle }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    return [
      FormSection(strings.statusRules, [.tolerance, .farBehind].map { field($0, strings) }),
      FormSection(strings.lightRules, [.red, .yellow].map { field($0, strings) }),
      FormSection(strings.rulesEffects, [.reading(.effects, strings.judgedOtherwise)]),
      FormSection(
        strings.entryRules,
        [
          .choice(
            .rule(.inputUnit), strings.label(of: .inputUnit), Self.units.map(strings.name(of:)),
            selected: Self.units.firstIndex(of: rules.bareUnit) ?? 0,
            hint: strings.meaning(of: .inputUnit)),
          .choice(
            .rule(.monitoringMonth), strings.label(of: .monitoringMonth),
            Month.allCases.map(strings.name(of:)),
            selected: (rules.monitoringMonth ?? SharedRules.standardMonitoringMonth).rawValue - 1,
            hint: strings.meaning(of: .monitoringMonth)),
        ]),
    ]
  }

  private static let units: [MoneyUnit] = [.wan, .yuan]

  private func field(_ rule: SharedRule, _ strings: Strings) -> FormField<FieldName> {
    .line(
      .rule(rule), strings.label(of: rule), rules[rule]?.shortText ?? "",
      hint: strings.meaning(of: rule), columns: 10, alignment: .trailing, maximumLength: 20)
  }

  func current(in book: BudgetBook) -> RulesForm? { RulesForm(rules: book.rules) }

  func rebased(onto current: RulesForm, keeping fields: Set<FieldName>) -> RulesForm {
    fields.isEmpty ? current : self
  }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    let (new, problems) = filled(form, context)
    guard problems.isEmpty else { return .problems(problems) }
    return .edits(
      new == rules
        ? []
        : [
          .rules(Replacing(rules.isEmpty ? nil : rules, with: new.isEmpty ? nil : new))
        ])
  }

  /// The rules as they are filled in; a blank field, and a choice that is the default, leave a rule at its default.
  private func filled(
    _ form: FormState, _ context: FormContext
  ) -> (SharedRules, [FieldPlace: String]) {
    var new = SharedRules()
    var problems: [FieldPlace: String] = [:]
    for rule in SharedRule.thresholds {
      let text = form.form.text(of: .rule(rule)).trimmed
      guard !text.isEmpty else { continue }
      guard let percent = PercentInput.parse(text) else {
        problems[FieldPlace(.rule(rule))] = context.strings.notAPercent
        continue
      }
      new[rule] = percent
    }
    let unit = Self.units[form.form.choice(of: .rule(.inputUnit)) ?? 0]
    new.inputUnit =
      form.isChanged(.rule(.inputUnit)) ? (unit == .wan ? nil : unit) : rules.inputUnit
    let month = Month(rawValue: (form.form.choice(of: .rule(.monitoringMonth)) ?? 0) + 1)
    new.monitoringMonth =
      form.isChanged(.rule(.monitoringMonth))
      ? (month == SharedRules.standardMonitoringMonth ? nil : month) : rules.monitoringMonth
    if problems.isEmpty, let fault = new.fault {
      problems[FieldPlace(.rule(SharedRule(fault)))] = context.strings.broken(.badSharedRule(fault))
    }
    return (new, problems)
  }

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let strings = context.strings
    let (new, problems) = filled(form, context)
    for rule in SharedRule.thresholds {
      let isDefault = form.form.text(of: .rule(rule)).trimmed.isEmpty
      form.form.setNote(
        isDefault ? FormNote(strings.isDefault(strings.value(of: rule, in: SharedRules()))) : nil,
        of: .rule(rule))
    }
    guard problems.isEmpty else {
      form.form.setText(strings.none, of: .effects)
      return
    }
    let changes = context.book.judgementChanges(under: new, asOf: context.asOf)
    form.form.setText(
      strings.effects(of: changes, asOf: context.asOf, context.names), of: .effects,
      style: changes.isEmpty ? .plain : .caution)
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    FieldPlace(.rule(.tolerance))
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? {
    let changed = SharedRule.allCases.first { form.isChanged(.rule($0)) }
    return FieldPlace(.rule(changed ?? .tolerance))
  }
}

extension SharedRule {
  /// The rules that are percentages.
  fileprivate static let thresholds: [SharedRule] = [.tolerance, .farBehind, .red, .yellow]

  fileprivate init(_ fault: SharedRules.Fault) {
    switch fault {
    case .tolerance: self = .tolerance
    case .farBehind: self = .farBehind
    case .red: self = .red
    case .yellow: self = .yellow
    }
  }
}

extension SharedRules {
  /// A threshold, nil where it is at its default or the rule is none.
  fileprivate subscript(rule: SharedRule) -> Percent? {
    get {
      switch rule {
      case .tolerance: tolerance
      case .farBehind: farBehind
      case .red: red
      case .yellow: yellow
      case .inputUnit, .monitoringMonth: nil
      }
    }
    set {
      switch rule {
      case .tolerance: tolerance = newValue
      case .farBehind: farBehind = newValue
      case .red: red = newValue
      case .yellow: yellow = newValue
      case .inputUnit, .monitoringMonth: break
      }
    }
  }
}
