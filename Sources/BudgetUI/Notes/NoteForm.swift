import BudgetModel
import BudgetText
import TerminalKit

/// The remark on a month's spending being written.
struct NoteForm: Hashable {
  /// The code of the project.
  private(set) var code: String
  /// The month.
  let month: Month
  /// The remark it was opened with, nil for none.
  let note: String?
}

extension FieldName {
  static let note = FieldName("note")
}

extension NoteForm: FormSubject {
  static let kind = "note"

  var project: String? { code }
  var part: String? { String(month.rawValue) }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf _: Month) {
    guard let code = draft.project, let index = book.position(of: code),
      let month = draft.part.flatMap({ Int($0) }).flatMap(Month.init)
    else { return nil }
    self.init(
      code: code, month: month, note: book.projects[index].spending(in: month)?.note)
  }

  func title(_ context: FormContext) -> String {
    context.strings.writesNote(context.names.name(of: code), month)
  }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    [
      FormSection(
        "",
        [
          .area(
            .note, context.strings.noteColumn, note ?? "", hint: context.strings.noteHint,
            maximumLength: 4000)
        ])
    ]
  }

  func current(in book: BudgetBook) -> NoteForm? {
    book.position(of: code).map {
      NoteForm(code: code, month: month, note: book.projects[$0].spending(in: month)?.note)
    }
  }

  func rebased(onto current: NoteForm, keeping fields: Set<FieldName>) -> NoteForm {
    fields.isEmpty ? current : self
  }

  mutating func rename(to code: String) { self.code = code }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    guard form.isChanged(.note) else { return .edits([]) }
    let text = form.form.text(of: .note).trimmed
    return .edits([
      .note(project: code, month: month, Replacing(note, with: text.isEmpty ? nil : text))
    ])
  }

  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? { FieldPlace(.note) }
  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? { FieldPlace(.note) }
}
