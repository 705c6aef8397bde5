import BudgetModel
import BudgetText
import TerminalKit

/// Where the figures of the book are to be written, and as what.
struct ExportForm: Hashable {}

extension FieldName {
  static let format = FieldName("format")
  static let mark = FieldName("mark")
  static let contents = FieldName("contents")
}

extension ExportForm: RequestForm {
  static let kind = "export"

  func title(_ context: FormContext) -> String {
    context.strings.exportTitle(
      YearMonth(year: context.book.fiscalYear.year, month: context.asOf))
  }

  func saveLabel(_ strings: Strings) -> String { strings.exportAnswer }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    return [
      FormSection(
        "",
        [
          .choice(
            .format, strings.formatLabel, ExportFormat.allCases.map(strings.name(of:)),
            hint: strings.choiceHint),
          .path(
            .path, strings.exportPathLabel, suggestedName(context) + ".xlsx",
            hint: strings.exportPathHint),
          .choice(
            .mark, strings.markLabel, [strings.withoutMark, strings.withMark],
            hint: strings.markHint),
          .reading(.contents, strings.contentsLabel, style: .muted),
        ])
    ]
  }

  /// The unit, the year and the month.
  private func suggestedName(_ context: FormContext) -> String {
    let month = YearMonth(year: context.book.fiscalYear.year, month: context.asOf)
    return context.book.unit.name.inFileName + "-" + month.text
  }

  /// The ending of the path and the format go together: the one follows where the other is being chosen.
  func annotate(_ form: inout FormState, _ context: FormContext) {
    let path = form.form.text(of: .path)
    let ending = ExportFormat(path: path)
    if form.form.focus?.id == .path, let ending, let place = Self.place(of: ending) {
      form.form.setChoice(place, of: .format)
    } else if form.form.focus?.id == .format, let ending, ending != format(form) {
      form.form.setText(
        path.dropLast(ending.rawValue.count) + format(form).rawValue, of: .path)
    }
    form.form.setHidden(format(form) != .csv, of: .mark)
    form.form.setText(
      context.strings.contents(of: format(form), book: context.book), of: .contents)
  }

  private func format(_ form: FormState) -> ExportFormat {
    ExportFormat.allCases[form.form.choice(of: .format) ?? 0]
  }

  private static func place(of format: ExportFormat) -> Int? {
    ExportFormat.allCases.firstIndex(of: format)
  }

  func job(_ form: FormState, at path: String, _ context: FormContext) -> ErrandJob {
    .export(
      ExportRequest(
        path: path, .figures(format(form), hasMark: form.form.choice(of: .mark) == 1),
        asOf: context.asOf))
  }
}

extension String {
  /// The text without what a file's name may not have, and not too long for one.
  var inFileName: String {
    String(map { $0 == "/" || $0.isWhitespace ? "_" : $0 }.prefix(60))
  }
}
