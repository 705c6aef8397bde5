import BudgetModel
import BudgetText
import TerminalKit

/// What the fields of a new year come to.
extension YearForm {
  enum Reading: Hashable {
    /// A book, and the path of the file to be made.
    case book(BudgetBook, path: String)
    /// What is wrong where, in sentences.
    case problems([StartPlace: String])
  }

  func read(_ strings: Strings) -> Reading {
    var problems: [StartPlace: String] = [:]
    func text(_ field: StartField, orSay problem: String?) -> String {
      let text = form.text(of: field).trimmed
      if text.isEmpty, let problem { problems[StartPlace(field)] = problem }
      return text
    }
    let unit = Unit(
      code: text(.unitCode, orSay: strings.unitCodeMissing),
      name: text(.unitName, orSay: strings.unitNameMissing))
    let department = Unit(
      code: text(.departmentCode, orSay: nil), name: text(.departmentName, orSay: nil))
    if department.code.isEmpty != department.name.isEmpty {
      let field: StartField = department.code.isEmpty ? .departmentCode : .departmentName
      problems[StartPlace(field)] = strings.departmentIncomplete
    }
    if year == nil {
      problems[StartPlace(.year)] = strings.notAFiscalYear(form.text(of: .year).trimmed)
    }
    let path = text(.path, orSay: strings.newPathMissing)
    if old == nil { problems.merge(sourceProblems(strings)) { first, _ in first } }
    guard problems.isEmpty, let year else { return .problems(problems) }

    var head =
      old?.book.head(of: year)
      ?? BookHead(unit: unit, fiscalYear: year, sources: FundSources(named: sourceNames))
    head.unit = unit
    head.department = department.code.isEmpty ? nil : department
    // The default is not written: a file that needs nothing else stays one of version 1.
    head.rules.inputUnit = form.choice(of: .inputUnit) == 1 ? .yuan : nil
    if let old {
      return .book(old.book.nextYear(head, keepingAmounts: keepsAmounts), path: path)
    }
    do throws(RuleViolation) {
      return .book(try BudgetBook(head), path: path)
    } catch {
      return .problems([StartPlace(.sources): strings.broken(error.rule)])
    }
  }

  /// Whether the amounts of the old book are kept.
  var keepsAmounts: Bool { form.choice(of: .amounts) == 1 }

  private var year: FiscalYear? { FiscalYear(typed: form.text(of: .year)) }

  /// The names of the sources, rows without one left out.
  private var sourceNames: [String] {
    form.rows(of: .sources).compactMap { $0.first?.trimmed }.filter { !$0.isEmpty }
  }

  private func sourceProblems(_ strings: Strings) -> [StartPlace: String] {
    guard !sourceNames.isEmpty else { return [StartPlace(.sources): strings.sourcesMissing] }
    var problems: [StartPlace: String] = [:]
    var seen: Set<String> = []
    for (row, texts) in form.rows(of: .sources).enumerated() {
      guard let name = texts.first?.trimmed, !name.isEmpty else { continue }
      if !seen.insert(name).inserted {
        problems[StartPlace(.sources, row: row, column: 0)] = strings.sourceRepeated
      }
    }
    return problems
  }
}

extension FiscalYear {
  /// A year as it is typed, full-width digits among them; nil when it is none.
  init?(typed text: String) {
    let digits = text.trimmed.map { character in
      character.wholeNumberValue.flatMap { (0...9).contains($0) ? $0 : nil }
    }
    guard digits.count == 4, !digits.contains(nil) else { return nil }
    self.init(digits.compactMap { $0 }.reduce(0) { $0 * 10 + $1 })
  }
}
