import BudgetModel
import BudgetText
import TerminalKit

/// Filling in a form.
extension AppState {
  /// The form on the screen, nil on another.
  var form: FormState? {
    get { if case .form(let form) = screens.top { form } else { nil } }
    set { if let newValue, case .form = screens.top { screens.top = .form(newValue) } }
  }

  var formContext: FormContext { FormContext(book: book, asOf: asOf, strings: strings) }

  /// Opens a form.
  mutating func open(_ subject: any FormSubject) {
    enter(.form(FormState(OpenForm(subject), formContext)))
  }

  /// Changes the form on the screen and what is said beside its fields.
  mutating func changeForm(_ change: (inout FormState) -> Void) {
    guard var form else { return }
    form.rowToRemove = nil
    change(&form)
    form.annotate(formContext)
    self.form = form
  }

  /// A key that is no command goes to the field with the focus, or leads to another one.
  mutating func type(intoForm key: Key) {
    let size = Layout(size).form.size
    var isMeant = false
    changeForm { isMeant = $0.form.handle(key, in: size) }
    if !isMeant, form?.form.focus?.id == .save, case .character = key {
      notice = Notice(strings.saveHint)
    } else if !isMeant, let focus = form?.form.focus?.id, form?.form.choice(of: focus) != nil,
      case .character = key
    {
      notice = Notice(strings.choiceHint)
    } else if !isMeant, let text = form?.form.focusedText, case .character = key, !text.isEmpty {
      notice = Notice(strings.noMoreRoom, .caution)
    }
  }

  /// Enter goes on to the next field, and saves on the last.
  mutating func enterField() -> [Effect] {
    guard form?.form.focus?.id == .save else {
      type(intoForm: .enter)
      return []
    }
    return saveForm()
  }

  mutating func insert(intoForm text: String) {
    var said: Notice?
    let strings = strings
    changeForm { said = $0.form.take(pasted: text, strings) }
    if let said { notice = said }
  }

  // MARK: - Rows

  mutating func addFormRow() {
    var isAdded = false
    changeForm { form in
      isAdded = form.form.addRow()
      if isAdded, let place = form.form.focus, let row = place.row {
        form.subject.begin(row: row, of: place.id, in: &form.form)
      }
    }
    if !isAdded { notice = Notice(strings.noMoreRows, .caution) }
  }

  /// Removes the row with the focus; one that says anything only when it is asked for twice.
  mutating func removeFormRow() {
    guard let form, let place = form.form.focus, let number = place.row else {
      notice = Notice(strings.noRowHere, .caution)
      return
    }
    let isBlank = form.form.rows(of: place.id)[number].allSatisfy(\.trimmed.isEmpty)
    let row = FieldPlace(place.id, row: number, column: 0)
    guard isBlank || form.rowToRemove == row else {
      self.form?.rowToRemove = row
      notice = Notice(strings.removesRow, .caution)
      return
    }
    changeForm { $0.form.removeRow() }
  }

  mutating func moveFormRow(_ key: Key) {
    var isMoved = false
    changeForm { isMoved = $0.form.moveRow(up: key == .altArrow(.up)) }
    if !isMoved { notice = Notice(strings.noRowThere, .caution) }
  }

  /// Makes the field what the book has there.
  mutating func revertField() {
    let context = formContext
    var isReverted = false
    changeForm { isReverted = $0.revert(context) }
    notice = Notice(isReverted ? strings.fieldReverted : strings.fieldUnchanged)
  }

  /// Puts right by one key what is said to be wrong at the place of the focus.
  mutating func remedyField() {
    guard let form, let place = form.form.focus,
      let text = form.subject.remedy(form, formContext)
    else { return }
    changeForm { $0.form.setText(text, at: place) }
  }

  // MARK: - An editor

  /// Hands the text of the field to an editor.
  mutating func startEditor() -> [Effect] {
    form?.awaitsEditor = false
    guard let text = form?.form.focusedText else {
      notice = Notice(strings.nothingForEditor, .caution)
      return []
    }
    return [.editText(text)]
  }

  /// Takes what an editor made of the text.
  mutating func take(_ outcome: EditorOutcome) {
    guard let form, let place = form.form.focus, form.form.focusedText != nil else { return }
    switch outcome {
    case .failed(let sentence): notice = Notice(sentence, .danger)
    case .edited(let text):
      var isWhole = true
      changeForm { form in
        form.form.setText("", at: place)
        isWhole = form.form.insert(text)
      }
      if !isWhole { notice = Notice(strings.editedCut, .danger) }
    }
  }
}
