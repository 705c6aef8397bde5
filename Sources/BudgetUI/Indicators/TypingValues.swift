import BudgetModel
import BudgetText
import TerminalKit

/// Typing a value into the selected indicator's row and recording it.
extension AppState {
  /// The indicators on the screen, nil on another.
  var indicators: IndicatorsState? {
    get { if case .indicators(let shown) = screens.top { shown } else { nil } }
    set { if let newValue, case .indicators = screens.top { screens.top = .indicators(newValue) } }
  }

  /// The value being typed on the screen.
  var valueDraft: ValueDraft? {
    get { indicators?.draft }
    set { indicators?.draft = newValue }
  }

  /// The indicator at a place, nil where it is gone.
  func indicator(at place: IndicatorPlace) -> Indicator? {
    project(of: place.project).flatMap {
      $0.indicators.indices.contains(place.place) ? $0.indicators[place.place] : nil
    }
  }

  /// The indicator selected on the screen.
  var selectedIndicator: Indicator? { (indicators?.selected).flatMap(indicator) }

  /// Why the selected indicator takes no value, nil where it does.
  var noValueHere: String? {
    guard let selectedIndicator else { return strings.noIndicatorSelected }
    return selectedIndicator.computed == nil ? nil : strings.valueIsComputed
  }

  /// Opens the selected indicator's value of the as-of month for typing, with some text in it.
  mutating func startValue(_ text: String = "") {
    guard let place = indicators?.selected, let indicator = indicator(at: place) else { return }
    valueDraft = ValueDraft(place, asOf, indicator, text: text)
    indicators?.keepSelection()
    if book.isClosed(asOf) { notice = Notice(strings.closedWillAsk(asOf), .caution) }
  }

  /// A character begins a value; for a computed indicator it is turned away, and so is the rest up to Enter.
  mutating func beginValue(_ character: Character) {
    if let reason = noValueHere {
      notice = Notice(reason, .caution)
      indicators?.refuse()
    } else {
      startValue(String(character))
    }
  }

  /// Opens it with the value in sight, which may be of an earlier month.
  mutating func editValue() {
    let shown = selectedIndicator?.latestRecord(through: asOf)?.report.value
    startValue(shown.map(strings.editableValue) ?? "")
  }

  /// Opens it empty, where there is anything to be taken away.
  mutating func clearValue() {
    guard selectedIndicator?.report(in: asOf)?.value != nil else {
      notice = Notice(strings.noValueToClear(asOf), .caution)
      return
    }
    startValue()
  }

  mutating func type(intoValue key: Key) {
    guard var draft = valueDraft else { return }
    let before = draft.field.text
    // As with an amount: it is the next value, begun too early.
    let isNextValue = if case .character = key { !draft.doubts.isEmpty } else { false }
    guard !isNextValue, draft.field.handle(key) else {
      notice = Notice(
        draft.doubts.isEmpty
          ? strings.notInValue(key.name(strings)) : strings.confirmHint(asksForYuan: false),
        .caution)
      return
    }
    if draft.field.text != before {
      draft.problem = nil
      draft.doubts = []
    }
    valueDraft = draft
  }

  /// Goes back to typing from a question, else drops what was typed.
  mutating func dropValue() {
    guard let draft = valueDraft else { return }
    if draft.doubts.isEmpty {
      valueDraft = nil
      notice = Notice(strings.valueDropped)
      arrange()
    } else {
      valueDraft?.doubts = []
    }
  }

  /// Records the value and moves on; what cannot be recorded stays in the field with the reason under it.
  mutating func commitValue(_ motion: Motion) -> [Effect] {
    guard let draft = valueDraft else { return [] }
    if case .problem(let problem) = draft.reading {
      explainValue(strings.explanation(problem))
      return []
    }
    guard let edit = draft.edit else { return [] }
    if draft.doubts.isEmpty, raisesDoubts(draft) { return [] }
    guard let effects = make(Change(edits: [edit])) else {
      if case .reason(let change, _) = prompt?.purpose {
        // The draft stays until the reason is there.
        prompt = Prompt(.reason(change, then: motion))
      } else if question != nil {
        finishValue(motion)
      } else {
        explainValue(notice?.text)
      }
      return []
    }
    finishValue(motion)
    return effects
  }

  /// Closes the field and moves on; where the row is not listed any more, the next one has come up already.
  mutating func finishValue(_ motion: Motion) {
    guard let place = valueDraft?.place, var shown = indicators else { return }
    shown.draft = nil
    shown.arrange(book, asOf: asOf)
    if shown.selected == place {
      shown.move(motion, height: Layout(size).indicatorsHeight)
    } else {
      shown.keepSelection()
    }
    indicators = shown
  }

  /// Takes a paste: one value goes into the field; a column of them is not read as keys.
  mutating func take(intoValues paste: Paste) {
    let lines = paste.text.split(whereSeparator: \.isNewline)
    guard lines.count == 1, !lines[0].contains("\t"), !paste.isTruncated,
      lines[0].count <= 100
    else {
      notice = Notice(strings.oneValueAtATime, .caution)
      return
    }
    if valueDraft == nil {
      if let reason = BindingTable.cannotType(self) {
        notice = Notice(reason, .caution)
        return
      }
      startValue(String(lines[0]))
    } else {
      valueDraft?.field.insert(String(lines[0]))
      valueDraft?.problem = nil
      valueDraft?.doubts = []
    }
  }

  /// Says under the field why the value was not recorded; nothing is asked any more.
  private mutating func explainValue(_ problem: String?) {
    valueDraft?.problem = problem
    valueDraft?.doubts = []
  }

  /// Asks about what looks mistaken, once; true when there is something to ask.
  private mutating func raisesDoubts(_ draft: ValueDraft) -> Bool {
    guard case .value(let value) = draft.reading, let now = indicator(at: draft.place),
      now.report(in: draft.month)?.value != value
    else { return false }
    // What somebody else has recorded meanwhile is a clash, which is asked about as one.
    let isClash = now.report(in: draft.month) != draft.seen
    let doubts = ValueDoubt.list(
      about: value, of: now, in: draft.month, year: book.fiscalYear, today: settings.today
    ).filter { doubt in
      if case .overwrites = doubt { !isClash } else { true }
    }
    valueDraft?.doubts = doubts
    valueDraft?.problem = nil
    return !doubts.isEmpty
  }
}

extension IndicatorsState {
  /// Goes on with what is typed in a book that was changed; where its indicator is gone, hands over what is lost.
  mutating func follow(_ book: BudgetBook) -> ValueDraft? {
    guard let typed = draft else { return nil }
    guard let index = book.position(of: typed.place.project),
      let place = book.projects[index].place(of: typed.indicator, near: typed.place.place)
    else {
      draft = nil
      return typed
    }
    draft?.place = IndicatorPlace(project: typed.place.project, place: place)
    return nil
  }
}

extension Project {
  /// Where an indicator stands now, by its words; where these were corrected, its place while none came or went.
  func place(of indicator: Indicator, near place: Int) -> Int? {
    let words = indicator.printed
    if indicators.indices.contains(place), indicators[place].printed == words { return place }
    return indicators.firstIndex { $0.printed == words }
      ?? (indicators.indices.contains(place) && indicators[place].level3 == indicator.level3
        ? place : nil)
  }
}
