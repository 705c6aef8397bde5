import BudgetModel
import BudgetText
import TerminalKit

/// A value being typed for an indicator's month.
struct ValueDraft: Hashable {
  /// The indicator: it stays this one whatever the selection does.
  var place: IndicatorPlace
  let month: Month
  /// The indicator as it was when typing began, its words being what it is known by.
  let indicator: Indicator
  var field: TextField
  /// What is wrong with it, told under the field after an attempt to record it.
  var problem: String?
  /// What looks mistaken about it: asked under the field, once; recording it again answers yes.
  var doubts: [ValueDoubt] = []

  init(_ place: IndicatorPlace, _ month: Month, _ indicator: Indicator, text: String) {
    self.place = place
    self.month = month
    self.indicator = indicator
    field = TextField(text, maximumLength: 100)
  }

  /// What the month's record held when typing began.
  var seen: IndicatorReport? { indicator.report(in: month) }

  /// What the text means.
  var reading: TypedValue { TypedValue(field.text, for: indicator.reading) }

  /// The edit that the draft asks for, which leaves the remark as it is; nil where it cannot be read.
  var edit: Edit? {
    let value: IndicatorValue?
    switch reading {
    case .problem: return nil
    case .nothing: value = nil
    case .value(let typed): value = typed
    }
    let new = IndicatorReport(value, note: seen?.note)
    return .indicator(
      project: place.project, at: place.place,
      .report(month, Replacing(seen, with: new.isEmpty ? nil : new)))
  }

  /// The draft as a form that is filled in, by which it outlives a session that is cut off.
  func unfinished(_ strings: Strings) -> UnfinishedForm {
    let form = IndicatorForm(place, indicator, in: month)
    let opened = seen?.value.map { strings.editableValue($0) } ?? ""
    return UnfinishedForm(
      kind: IndicatorForm.kind, project: place.project, part: form.part,
      fields: [FieldName.indicatorValue.text: .text(field.text)],
      opened: [FieldName.indicatorValue.text: .text(opened)])
  }
}
