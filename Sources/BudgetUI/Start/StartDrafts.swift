public import BudgetModel
import BudgetText
import TerminalKit

/// A new year that is filled in outlives a session that is cut off.
extension StartState {
  private static let kind = "newYear"

  /// What is filled in, so that it can be kept; nil when nothing is.
  public var unfinished: UnfinishedForm? {
    guard let year = yearForm, year.isChanged else { return nil }
    var fields: [String: UnfinishedForm.Value] = [:]
    for field in StartField.allCases where year.isTyped(field) {
      fields[field.rawValue] = year.form.value(of: field).map(UnfinishedForm.Value.init)
    }
    return UnfinishedForm(kind: Self.kind, project: nil, fields: fields)
  }

  /// Goes on with what was filled in when an earlier session was cut off; false when it is something else.
  public mutating func resume(_ draft: UnfinishedForm) -> Bool {
    guard draft.kind == Self.kind else { return false }
    openYearForm()
    var values: [StartField: FormValue] = [:]
    for (name, value) in draft.fields {
      if let field = StartField(rawValue: name) { values[field] = FormValue(value) }
    }
    if var year = yearForm {
      year.fill(values)
      yearForm = year
    }
    notice = Notice(strings.resumedYear, .caution)
    return true
  }
}
