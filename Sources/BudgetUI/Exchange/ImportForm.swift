import BudgetImport
import BudgetModel
import BudgetText
import TerminalKit

/// Which table is to be imported, and how it is to be read.
struct ImportForm: Hashable {
  let kind: Kind
  let today: CalendarDate?

  /// What the table holds, at first.
  enum Kind: Int, CaseIterable {
    case spending, projects
  }
}

extension FieldName {
  static let tableKind = FieldName("tableKind")
  static let basis = FieldName("basis")
  static let sheet = FieldName("sheet")
  static let tableUnit = FieldName("tableUnit")
}

extension ImportForm: RequestForm {
  static let kind = "import"

  /// What the names of tables end in.
  static let endings = ["xlsx", "xlsm", "csv", "tsv", "txt"]

  func title(_ context: FormContext) -> String { context.strings.importTitle }

  func saveLabel(_ strings: Strings) -> String { strings.previewAnswer }

  func sections(_ context: FormContext) -> [FormSection<FieldName>] {
    let strings = context.strings
    return [
      FormSection(
        "",
        [
          .choice(
            .tableKind, strings.tableKindLabel, [strings.spendingTable, strings.projectsTable],
            selected: kind.rawValue),
          .path(
            .path, strings.exportPathLabel, hint: strings.importPathHint, endings: Self.endings),
          .choice(
            .month, strings.monthLabel,
            [strings.monthsOfTable] + Month.allCases.map(strings.name(of:)),
            selected: context.asOf.rawValue, hint: strings.importMonthHint),
          .choice(
            .basis, strings.amountBasisLabel, [strings.basisOfTable, strings.yearToDate],
            hint: strings.importBasisHint),
          .choice(
            .tableUnit, strings.tableUnitLabel,
            [strings.unitOfTable] + Self.units.map(\.rawValue), hint: strings.tableUnitHint),
          .line(.sheet, strings.sheetLabel, hint: strings.sheetHint, maximumLength: 100),
        ])
    ]
  }

  private static let units: [TableUnit] = [.yuan, .wan]

  func annotate(_ form: inout FormState, _ context: FormContext) {
    let isSpending = form.form.choice(of: .tableKind) == Kind.spending.rawValue
    form.form.setHidden(!isSpending, of: .month)
    form.form.setHidden(!isSpending, of: .basis)
  }

  func job(_ form: FormState, at path: String, _ context: FormContext) -> ErrandJob {
    .importTable(ImportRequest(path: path, options: options(form)))
  }

  private func options(_ form: FormState) -> ImportRequest.Options {
    let unit = form.form.choice(of: .tableUnit).flatMap { $0 > 0 ? Self.units[$0 - 1] : nil }
    let name = form.form.text(of: .sheet).trimmed
    let sheet = name.isEmpty ? nil : name
    guard form.form.choice(of: .tableKind) == Kind.spending.rawValue else {
      var options = ProjectsImportOptions()
      (options.unit, options.sheet) = (unit, sheet)
      options.reopens = true
      return .projects(options)
    }
    var options = SpendingImportOptions()
    options.month = Month(rawValue: form.form.choice(of: .month) ?? 0)
    options.isCumulative = form.form.choice(of: .basis) == 1
    options.today = today
    (options.unit, options.sheet) = (unit, sheet)
    // A closed month asks for its reason when the import is recorded, as it does for whatever changes it.
    options.reopens = true
    return .spending(options)
  }
}
