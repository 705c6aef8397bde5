import BudgetModel
import BudgetText
import TerminalKit

/// A form that asks for something beside the book, at a path: nothing of it is recorded, none of it is worth a draft,
/// and what others change in the book leaves it as it is.
protocol RequestForm: FormSubject {
  /// What is asked for.
  func job(_ form: FormState, at path: String, _ context: FormContext) -> ErrandJob
}

extension FieldName {
  static let path = FieldName("path")
}

extension RequestForm {
  static var isKept: Bool { false }
  var project: String? { nil }
  var isInBook: Bool { true }

  init?(_ draft: UnfinishedForm, in book: BudgetBook, asOf month: Month) { return nil }

  func current(in book: BudgetBook) -> Self? { self }

  func rebased(onto current: Self, keeping fields: Set<FieldName>) -> Self { self }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    let path = form.form.text(of: .path).trimmed
    guard !path.isEmpty else {
      return .problems([FieldPlace(.path): context.strings.newPathMissing])
    }
    return .errand(job(form, at: path, context))
  }
}
