public import BudgetModel
import BudgetText
import TerminalKit

/// What is filled in outlives a session that is cut off.
extension AppState {
  /// All that is being typed, so that it can be kept when the session is cut off.
  public var unfinished: [Unfinished] {
    (unfinishedEntry.map { [.amount($0)] } ?? []) + unfinishedForms.map(Unfinished.form)
  }

  /// Goes on with what was being typed when an earlier session was cut off; false when it cannot, and it should be
  /// kept.
  public mutating func resume(_ unfinished: Unfinished) -> Bool {
    switch unfinished {
    case .amount(let entry): resume(entry)
    case .form(let form): resume(form)
    }
  }

  /// The forms that are filled in and not saved, a value being typed for an indicator among them, so that they can be kept when the session is cut off.
  public var unfinishedForms: [UnfinishedForm] {
    let unsaved =
      unit.outbox.commits.compactMap(\.form) + undecided.compactMap(\.pending.form)
      + screens.forms.filter(\.isChanged)
    return unsaved.map(\.unfinished) + screens.typedValues.map { $0.unfinished(strings) }
  }

  /// Goes on with a form that was being filled in when an earlier session was cut off.
  ///
  /// False when it cannot, in a read-only session, without its project or of an unknown kind: it is told, and should
  /// be kept.
  public mutating func resume(_ unfinished: UnfinishedForm) -> Bool {
    guard !settings.isReadOnly, let about = OpenForm(unfinished, in: book, asOf: asOf) else {
      notice = Notice(
        strings.cannotResumeForm(unfinished.project.map(name(of:))), .caution)
      return false
    }
    var form = FormState(about, formContext)
    let wasChanged = form.fill(unfinished)
    form.annotate(formContext)
    screens.push(.form(form))
    notice = Notice(
      wasChanged ? strings.resumedOverChanges : strings.resumedForm, .caution)
    return true
  }
}

extension FormState {
  /// What is filled in, for a draft: the changed fields, or all where there is nothing to be opened with again.
  var unfinished: UnfinishedForm {
    let names = opened.keys.filter { !subject.isInBook || isChanged($0) }
    func values(_ value: (FieldName) -> FormValue?) -> [String: UnfinishedForm.Value] {
      var values: [String: UnfinishedForm.Value] = [:]
      for name in names { values[name.text] = value(name).map(UnfinishedForm.Value.init) }
      return values
    }
    return UnfinishedForm(
      kind: type(of: subject).kind, project: subject.project, part: subject.part,
      fields: values(form.value),
      opened: subject.isInBook ? values { opened[$0] } : [:])
  }

  /// Fills in what a draft has, and tells whether the book has got something else in those fields since.
  mutating func fill(_ draft: UnfinishedForm) -> Bool {
    var hasChanged = false
    for (name, value) in opened {
      guard let typed = draft.fields[name.text] else { continue }
      if let before = draft.opened[name.text], UnfinishedForm.Value(value) != before {
        hasChanged = true
      }
      form.setValue(FormValue(typed), of: name)
    }
    return hasChanged
  }
}

extension UnfinishedForm.Value {
  init(_ value: FormValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .choice(let number): self = .choice(number)
    case .rows(let rows): self = .rows(rows)
    }
  }
}

extension FormValue {
  init(_ value: UnfinishedForm.Value) {
    switch value {
    case .text(let text): self = .text(text)
    case .choice(let number): self = .choice(number)
    case .rows(let rows): self = .rows(rows)
    }
  }
}
