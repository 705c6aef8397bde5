import BudgetModel
import BudgetText
import TerminalKit

/// A person's settings, being changed; nothing of them is in the book.
struct PreferencesForm: Hashable {
  /// What is chosen as the form is opened.
  let preferences: Preferences
  /// Where the settings are kept, nil where nowhere.
  let path: String?
  /// What of that file is not used and why, in sentences.
  let troubles: [String]
}

extension FieldName {
  static let preferenceTroubles = FieldName("troubles.settings")
  static let preferenceKeys = FieldName("keys.settings")
  static let preferencesPath = FieldName("path.settings")

  static func preference(_ preference: Preference) -> FieldName {
    FieldName("preference.\(preference.rawValue)")
  }
}

extension PreferencesForm: FormSubject {
  static let kind = "preferences"
  static var isKept: Bool { false }

  var project: String? { nil }
  var isInBook: Bool { true }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) { return nil }

  func title(_ context: FormContext) -> String { context.strings.preferencesTitle }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    func fields(_ shown: [Preference]) -> [FormField<FieldName>] {
      shown.map { preference in
        let values = Self.choices(of: preference)
        let now = preferences[preference] ?? preference.standard
        return .choice(
          .preference(preference), strings.label(of: preference),
          values.map { strings.name(of: $0, of: preference) },
          selected: values.firstIndex(of: now) ?? 0,
          hint: strings.meaning(of: preference))
      }
    }
    let troubles = FormSection<FieldName>(
      "",
      [
        .reading(
          .preferenceTroubles, strings.unusedSettingsLabel,
          troubles.joined(separator: "\n"), style: .caution)
      ])
    return (self.troubles.isEmpty ? [] : [troubles]) + [
      FormSection(strings.looksSection, fields([.language, .theme, .ascii])),
      FormSection(strings.terminalSection, fields([.background, .mouse, .ambiguousWidth])),
      FormSection(
        "",
        [
          .reading(
            .preferenceKeys, strings.keysLabel, strings.keysChanged(preferences.keys.count)),
          .reading(
            .preferencesPath, strings.preferencesFileLabel, path ?? strings.noHome, style: .muted),
        ]),
    ]
  }

  /// What may be chosen, the usual first; nothing, where that is something else than each of the values.
  private static func choices(of preference: Preference) -> [String?] {
    [preference.standard] + preference.values.filter { $0 != preference.standard }
  }

  func current(in book: BudgetBook) -> PreferencesForm? { self }

  func rebased(onto current: PreferencesForm, keeping fields: Set<FieldName>) -> PreferencesForm {
    self
  }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    var new = preferences
    for preference in Preference.allCases {
      let name = FieldName.preference(preference)
      guard let choice = form.form.choice(of: name), form.form.value(of: name) != form.opened[name]
      else { continue }
      new[preference] = Self.choices(of: preference)[choice]
    }
    return .preferences(new)
  }
}
