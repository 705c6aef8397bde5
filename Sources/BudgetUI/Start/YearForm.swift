import BudgetModel
import BudgetText
import TerminalKit

/// A field of the start screen's forms; the raw value is its name in drafts and never changes.
enum StartField: String, Hashable, CaseIterable {
  case old, amounts
  case unitCode, unitName, departmentCode, departmentName, year
  case sources, carriedSources, inputUnit
  case path, save
  case document, summary
}

typealias StartPlace = Form<StartField>.Place

/// The form of a new year: the unit, its sources, the file to be made.
struct YearForm: Hashable {
  var form: Form<StartField>
  /// The book of the year before, and the path it was read from.
  private(set) var old: OldYear?
  /// What the program put into fields, so that it may put in something better while nobody has typed there.
  private var suggested: [StartField: FormValue]
  /// What was typed before a session was cut off, whatever the program would put there.
  private var kept: Set<StartField> = []
  /// What is said to be wrong, as long as nobody has typed there since.
  private var problems: [StartPlace: String] = [:]
  /// The row of sources that the same key struck again removes.
  private var rowToRemove: Int?

  struct OldYear: Hashable {
    let path: String
    let book: BudgetBook
  }

  init(_ strings: Strings, year: Int?, path: String) {
    form = Form([
      FormSection(
        strings.oldYearSection,
        [
          .path(.old, strings.oldYearLabel, hint: strings.oldYearHint, endings: ["json"]),
          .choice(.amounts, strings.amountsLabel, [strings.dropAmounts, strings.keepAmounts]),
        ]),
      FormSection(
        strings.unitSection,
        [
          .line(.unitCode, strings.unitCodeLabel, hint: strings.unitCodeHint, columns: 30),
          .line(.unitName, strings.unitNameLabel),
          .line(
            .departmentCode, strings.departmentCodeLabel, hint: strings.departmentHint, columns: 30),
          .line(.departmentName, strings.departmentNameLabel, hint: strings.departmentHint),
        ]),
      FormSection(
        strings.yearSection,
        [
          .line(.year, strings.yearLabel, year.map(String.init) ?? "", columns: 6),
          .choice(
            .inputUnit, strings.inputUnitLabel, [MoneyUnit.wan, .yuan].map(strings.name(of:)),
            hint: strings.inputUnitHint),
          .list(
            .sources, strings.sourcesLabel, columns: [.line(maximumLength: 100)],
            rows: [[strings.fiscalFunds], [strings.otherFunds]], hint: strings.newSourcesHint,
            placeholder: strings.noRows, maximumRows: FundSources.limit),
          .reading(.carriedSources, strings.sourcesLabel),
        ]),
      FormSection(
        strings.fileSection,
        [.path(.path, strings.pathLabel, path, hint: strings.newPathHint, endings: ["json"])]),
      FormSection("", [.choice(.save, "", [strings.makeYear])]),
    ])
    suggested = [:]
    for field in StartField.allCases { suggested[field] = form.value(of: field) }
    form.focus(on: .unitCode)
    settle()
  }

  /// The path of the old file as it is typed, empty for none.
  var oldPath: String { form.text(of: .old).trimmed }

  /// Whether what is typed names an old file that has not been read.
  var needsOldYear: Bool { !oldPath.isEmpty && old?.path != oldPath }

  /// Whether anything was typed or chosen.
  var isChanged: Bool { StartField.allCases.contains { isTyped($0) } }

  /// Whether somebody has typed or chosen what a field says.
  func isTyped(_ field: StartField) -> Bool {
    kept.contains(field)
      || field != .carriedSources && form.value(of: field) != suggested[field]
  }

  /// Forgets the old book where its path is another now, and shows the fields that mean something.
  mutating func settle() {
    if let old, old.path != oldPath { forget() }
    form.setHidden(oldPath.isEmpty, of: .amounts)
    form.setHidden(old != nil, of: .sources)
    form.setHidden(old == nil, of: .carriedSources)
  }

  private mutating func forget() {
    old = nil
    form.setNote(nil, of: .old)
  }

  /// Takes over what the old book has into every field in which nothing was typed.
  mutating func follow(_ book: BudgetBook, _ strings: Strings) {
    old = OldYear(path: oldPath, book: book)
    suggest(book.unit.code, in: .unitCode)
    suggest(book.unit.name, in: .unitName)
    suggest(book.department?.code ?? "", in: .departmentCode)
    suggest(book.department?.name ?? "", in: .departmentName)
    suggest(String(book.fiscalYear.year + 1), in: .year)
    if !isTyped(.inputUnit) {
      form.setChoice(book.rules.bareUnit == .wan ? 0 : 1, of: .inputUnit)
      suggested[.inputUnit] = form.value(of: .inputUnit)
    }
    let names = BookNames(book)
    form.setText(
      strings.carriedSources(book.sources.all.map { strings.name(of: $0, names) }),
      of: .carriedSources)
    form.setNote(FormNote(strings.oldYearFound(book), .good), of: .old)
    say(nothingWrongAt: .old)
    settle()
  }

  private mutating func suggest(_ text: String, in field: StartField) {
    guard !isTyped(field) else { return }
    form.setText(text, of: field)
    suggested[field] = form.value(of: field)
  }

  /// Fills in what was typed before a session was cut off.
  mutating func fill(_ values: [StartField: FormValue]) {
    for (field, value) in values {
      change { $0.setValue(value, of: field) }
      kept.insert(field)
    }
  }

  /// Says under the field of the old file that it cannot be used, and leads there.
  mutating func refuseOldYear(_ sentence: String) {
    forget()
    settle()
    say([StartPlace(.old): sentence])
  }

  /// Says what is wrong where, and leads to the first of it.
  mutating func say(_ problems: [StartPlace: String]) {
    self.problems = problems
    form.setProblems(problems)
  }

  private mutating func say(nothingWrongAt field: StartField) {
    problems = problems.filter { $0.key.id != field }
    form.setProblems(problems, movesFocus: false)
  }

  /// Changes what the form says; what was wrong with a field that says something else now may be right.
  mutating func change<Result>(_ body: (inout Form<StartField>) -> Result) -> Result {
    rowToRemove = nil
    let (field, before) = (form.focus?.id, form)
    let result = body(&form)
    if let field, form.value(of: field) != before.value(of: field) { say(nothingWrongAt: field) }
    settle()
    return result
  }

  /// Removes the row of sources that has the focus; one with a name only when it is asked for twice.
  ///
  /// False where it has to be asked for again.
  mutating func removeRow() -> Bool {
    guard let row = form.focus?.row else { return true }
    let isBlank = form.rows(of: .sources)[row].allSatisfy(\.trimmed.isEmpty)
    guard isBlank || rowToRemove == row else {
      rowToRemove = row
      return false
    }
    change { _ = $0.removeRow() }
    return true
  }
}
