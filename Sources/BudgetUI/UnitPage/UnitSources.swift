import BudgetModel
import BudgetText
import TerminalKit

/// The sources of a book as they stand in the form.
extension UnitForm {
  /// The sources by their names, each with the key it had; nil for the two that need no declaring.
  func declared(_ form: FormState, _ context: FormContext) -> [DeclaredSource]? {
    let rows = form.form.rows(of: .sources).map { $0[0].trimmed }
    let origins = origins(form, rows, context)
    var taken = Set(base.sources.all)
    let list = zip(rows, origins).compactMap { name, origin -> DeclaredSource? in
      guard !name.isEmpty else { return nil }
      if let origin { return DeclaredSource(base.sources.all[origin], name: name) }
      let known = FundSources(named: [name]).first
      let source =
        taken.contains(known)
        ? (1...).lazy.map { FundSource("s\($0)") }.first { !taken.contains($0) } ?? known : known
      taken.insert(source)
      return DeclaredSource(source, name: name)
    }
    let usual = FundSources.standard.all.map {
      DeclaredSource($0, name: context.strings.name(of: $0, BookNames()))
    }
    return base.sources.declared == nil && list == usual ? nil : list
  }

  /// For each row the source of the book that it is of, nil for a new one.
  ///
  /// Rows that came back whole, from a draft or from others, are known by their names, and one of another name by its
  /// place where no other row is of that source.
  private func origins(
    _ form: FormState, _ rows: [String], _ context: FormContext
  ) -> [Int?] {
    let all = base.sources.all
    let names = all.map { context.strings.name(of: $0, context.names) }
    var origins = form.form.origins(of: .sources).map { origin in
      origin.flatMap { all.indices.contains($0) ? $0 : nil }
    }
    let isWhole = origins.allSatisfy { $0 == nil }
    func free(_ place: Int?) -> Int? {
      place.flatMap { all.indices.contains($0) && !origins.contains($0) ? $0 : nil }
    }
    for row in rows.indices where origins[row] == nil {
      origins[row] = free(names.firstIndex(of: rows[row]))
    }
    if isWhole {
      for row in rows.indices where origins[row] == nil { origins[row] = free(row) }
    }
    return origins
  }

  /// The first row that has the name of another, and the number of that one, from 1.
  func twins(_ form: FormState) -> (row: Int, first: Int)? {
    let names = form.form.rows(of: .sources).map { $0[0].trimmed }
    for (row, name) in names.enumerated() where !name.isEmpty {
      if let first = names[..<row].firstIndex(of: name) { return (row, first + 1) }
    }
    return nil
  }

  func explanation(
    of violation: RuleViolation, _ project: String?, _ context: FormContext
  ) -> String? {
    guard case .unknownSource(let source) = violation.rule, let project else { return nil }
    return context.strings.sourceHasAmounts(
      context.strings.name(of: source, BookNames(context.book)), context.names.name(of: project))
  }
}
