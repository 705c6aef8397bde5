import BudgetModel
import BudgetText
import TerminalKit

/// Narrowing the list of indicators, and opening one of them.
extension AppState {
  /// Changes how the indicators on the screen are narrowed, and lists them anew.
  mutating func changeIndicators(_ change: (inout IndicatorsState) -> Void) {
    guard var shown = indicators else { return }
    change(&shown)
    shown.arrange(book, asOf: asOf, isNarrowing: true)
    indicators = shown
  }

  /// Judges the indicators once their screen is shown.
  mutating func prepareIndicators() { changeIndicators { _ in } }

  mutating func turnLights() { changeIndicators { $0.filter = $0.filter.next } }

  /// Lists the next of the book's second levels alone, behind the last one all again.
  mutating func turnLevel() {
    let levels = IndicatorsState.levels(book)
    changeIndicators { shown in
      let next = shown.level2.flatMap(levels.firstIndex(of:)).map { $0 + 1 } ?? 0
      shown.level2 = levels.indices.contains(next) ? levels[next] : nil
    }
  }

  /// Opens the selected indicator's form, at its remark where that is asked for.
  mutating func openIndicator(at field: FieldName? = nil) {
    guard let place = indicators?.selected, let indicator = indicator(at: place) else { return }
    // The end of a value that was turned away, perhaps struck without sight of that.
    if field == nil, indicators?.refusing == place {
      notice = Notice(strings.valueIsComputed, .caution)
      move(.down)
      return
    }
    open(IndicatorForm(place, indicator, in: asOf))
    if let field { form?.form.focus(on: field) }
  }
}
