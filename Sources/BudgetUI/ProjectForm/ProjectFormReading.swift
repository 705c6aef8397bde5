import BudgetModel
import BudgetText
import TerminalKit

/// What the fields of a project's form mean: the smallest edits, or what is wrong where.
extension ProjectForm {
  func read(_ form: FormState, _ context: FormContext) -> FormReading {
    var problems: [FieldPlace: String] = [:]
    let amounts = ProjectAmounts(form, context)
    for (name, error) in amounts.problems { problems[FieldPlace(name)] = error }
    for name in [FieldName.code, .name] where form.form.text(of: name).trimmed.isEmpty {
      problems[FieldPlace(name)] = context.strings.broken(.emptyText)
    }
    for (row, texts) in form.form.rows(of: .attributes).enumerated()
    where texts[0].trimmed.isEmpty && !texts[1].trimmed.isEmpty {
      problems[FieldPlace(.attributes, row: row, column: 0)] =
        context.strings.broken(.unnamedAttribute)
    }
    let code = form.isChanged(.code) ? form.form.text(of: .code).trimmed : base?.code ?? ""
    if code != base?.code, let first = context.book.position(of: code) {
      problems[FieldPlace(.code)] = context.strings.broken(
        .duplicateCode(code, firstProject: first))
    }
    guard problems.isEmpty else { return .problems(problems) }
    return .edits(edits(to: project(form, amounts, code: code), in: context.book))
  }

  private func edits(to project: Project, in book: BudgetBook) -> [Edit] {
    guard let base else {
      return [
        .project(
          code: project.code, at: min(target ?? book.projects.count, book.projects.count),
          Replacing(nil, with: project))
      ]
    }
    // Last, for the edits before it name the project by the code it had.
    return base.edits(to: project)
      + (project.code == base.code
        ? [] : [.code(project: base.code, Replacing(base.code, with: project.code))])
  }

  /// The project as it is filled in; what was not touched stays as it was, to the last blank.
  private func project(
    _ form: FormState, _ amounts: ProjectAmounts, code: String
  ) -> Project {
    func text(_ name: FieldName, _ part: KeyPath<Project, String>) -> String {
      let shown = base ?? (form.isChanged(name) ? nil : pattern)
      guard let shown, !form.isChanged(name) else { return form.form.text(of: name).trimmed }
      return shown[keyPath: part]
    }
    let blank = Project(code: code, name: "", budget: Funds(), purpose: "", goals: [], plan: nil)
    return (base?.renamed(to: code) ?? blank).with(
      name: text(.name, \.name),
      attributes: rows(.attributes, \.attributes, form) { texts in
        Attribute(name: texts[0], value: texts[1])
      },
      budget: amounts.budget ?? Funds(), purpose: text(.purpose, \.purpose),
      goals: rows(.goals, \.goals, form) { $0[0] }, plan: amounts.plan ?? nil,
      indicators: rows(
        .indicators, base == nil ? \.newIndicators : \.indicators, form, Indicator.init(texts:)))
  }

  /// The rows of a list that say anything; one that says what it did when the form was opened is the very same.
  private func rows<Row>(
    _ name: FieldName, _ part: KeyPath<Project, [Row]>, _ form: FormState,
    _ make: ([String]) -> Row
  ) -> [Row] {
    let before = (base ?? pattern)?[keyPath: part] ?? []
    guard form.isChanged(name) else { return before }
    guard case .rows(let opened)? = form.opened[name] else { return before }
    return form.form.rows(of: name).compactMap { texts in
      if opened.count == before.count, let place = opened.firstIndex(of: texts) {
        return before[place]
      }
      let trimmed = texts.map(\.trimmed)
      return trimmed.allSatisfy(\.isEmpty) ? nil : make(trimmed)
    }
  }
}

// MARK: - Where what is refused is filled in

extension ProjectForm {
  func place(of place: RuleViolation.Place, in form: FormState) -> FieldPlace? {
    switch place {
    case .code: FieldPlace(.code)
    case .name: FieldPlace(.name)
    case .budget(let source?): FieldPlace(.budget(source))
    case .budget(nil), .planRevision, .adjustment, .project: firstBudget(form)
    case .plan(let checkpoint): FieldPlace(.plan(checkpoint))
    case .attribute(let row): FieldPlace(.attributes, row: row, column: 0)
    case .indicator(let row): FieldPlace(.indicators, row: row, column: 0)
    case .source, .rules, .spending, .reason, .expectedSpending, .executionWeight: nil
    }
  }

  func place(of part: Edit.Place, in form: FormState) -> FieldPlace? {
    guard case .part(_, let part) = part else { return nil }
    switch part {
    case .plan:
      return FieldPlace(
        .plan(Checkpoint.allCases.first { form.isChanged(.plan($0)) } ?? .december))
    case .attributes: return FieldPlace(.attributes)
    case .budget: return firstBudget(form)
    case .name: return FieldPlace(.name)
    case .code, .existence: return FieldPlace(.code)
    case .purpose: return FieldPlace(.purpose)
    case .goals: return FieldPlace(.goals)
    case .indicators: return FieldPlace(.indicators)
    case .adjustments, .planRevisions, .order, .executionWeight, .achievement, .expectedSpending:
      return nil
    }
  }

  /// The first amount of the budget that was changed, else the first one.
  private func firstBudget(_ form: FormState) -> FieldPlace? {
    let names = form.opened.keys.filter { $0.text.hasPrefix("budget.") }
      .sorted { $0.text < $1.text }
    return (names.first(where: form.isChanged) ?? names.first).map { FieldPlace($0) }
  }
}
