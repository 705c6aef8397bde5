import BudgetModel
import BudgetReports
import BudgetText
import TerminalKit

/// Which of the forms that staff hand in is to be written where, of one project or of all.
struct FormsForm: Hashable {
  let form: StatutoryForm
  /// The project whose form was looked at.
  private(set) var code: String
}

extension FieldName {
  static let formScope = FieldName("formScope")
  static let formMonth = FieldName("formMonth")
  static let formGaps = FieldName("formGaps")
}

extension FormsForm: RequestForm {
  static let kind = "forms"

  func title(_ context: FormContext) -> String { context.strings.title(of: form) }

  func saveLabel(_ strings: Strings) -> String { strings.writeForms }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    return [
      FormSection(
        "",
        [
          .choice(
            .formScope, strings.formScopeLabel,
            [strings.allProjects(context.book.projects.count), context.names.name(of: code)]),
          .choice(
            .formMonth, strings.formMonthLabel, Month.allCases.map(strings.name(of:)),
            selected: form.month(by: context.book.rules).rawValue - 1),
          .path(
            .path, strings.exportPathLabel,
            context.book.unit.name.inFileName + "-" + strings.fileName(of: form) + ".xlsx",
            hint: strings.formPathHint),
          .reading(.formGaps, strings.stillMissingLabel, style: .muted),
        ])
    ]
  }

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let forms = UnitForms(
      self.form, of: context.book,
      projects: project(form).map { code in
        context.book.projects.filter { $0.code == code }
      }, asOf: month(form))
    let lacking = forms.projects.filter { !$0.gaps.isEmpty }
    let text =
      lacking.count == 1
      ? context.strings.list(
        context.strings.words(
          for: lacking[0].gaps, in: self.form, of: lacking[0].project,
          asOf: month(form)))
      : context.strings.formsLacking(lacking.count, of: forms.projects.count)
    form.form.setText(text, of: .formGaps, style: lacking.isEmpty ? .good : .caution)
  }

  mutating func rename(to code: String) { self.code = code }

  /// The code of the one project that is asked for, nil for all of them.
  private func project(_ form: FormState) -> String? {
    form.form.choice(of: .formScope) == 1 ? code : nil
  }

  private func month(_ form: FormState) -> Month {
    Month.allCases[form.form.choice(of: .formMonth) ?? 0]
  }

  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    let path = form.form.text(of: .path).trimmed
    if path.isEmpty { return .problems([FieldPlace(.path): context.strings.newPathMissing]) }
    guard FormFormat(path: path) != nil else {
      return .problems([
        FieldPlace(.path): context.strings.noFormEnding(path)
      ])
    }
    return .errand(job(form, at: path, context))
  }

  func job(_ form: FormState, at path: String, _ context: FormContext) -> ErrandJob {
    .export(
      ExportRequest(
        path: path, .forms(self.form, FormFormat(path: path) ?? .xlsx, project: project(form)),
        asOf: month(form)))
  }
}
