extension BudgetBook {
  /// The edits that make another book of this one, in an order in which they can be carried out.
  public func edits(to other: BudgetBook) -> [Edit] {
    // Blanks are there only as long as sources are declared: they are declared first, or taken back last.
    let (sources, isLast) = sourceEdits(to: other)
    return headEdits(to: other) + (isLast ? [] : sources) + removals(to: other)
      + changes(to: other) + additions(to: other) + moves(to: other) + (isLast ? sources : [])
  }

  private func sourceEdits(to other: BudgetBook) -> (edits: [Edit], isLast: Bool) {
    let (old, new) = (sources.declared, other.sources.declared)
    return (old == new ? [] : [.sources(Replacing(old, with: new))], new == nil)
  }

  private func headEdits(to other: BudgetBook) -> [Edit] {
    var edits: [Edit] = []
    func add<Value>(_ old: Value?, _ new: Value?, _ edit: (Replacing<Value>) -> Edit) {
      if old != new { edits.append(edit(Replacing(old, with: new))) }
    }
    add(unit, other.unit) { .unit($0) }
    add(department, other.department) { .department($0) }
    add(fiscalYear, other.fiscalYear) { .fiscalYear($0) }
    add(rules, other.rules) { .rules($0) }
    add(goals, other.goals) { .goals($0) }
    add(closedThrough, other.closedThrough) { .closing($0) }
    return edits
  }

  /// From the last one on, so that each place is still right when its turn comes.
  private func removals(to other: BudgetBook) -> [Edit] {
    projects.enumerated().reversed().compactMap { place, project in
      other.position(of: project.code) == nil
        ? .project(code: project.code, at: place, Replacing(project, with: nil)) : nil
    }
  }

  private func changes(to other: BudgetBook) -> [Edit] {
    projects.flatMap { project in
      other.position(of: project.code).map { project.edits(to: other.projects[$0]) } ?? []
    }
  }

  private func additions(to other: BudgetBook) -> [Edit] {
    other.projects.enumerated().compactMap { place, project in
      position(of: project.code) == nil
        ? .project(code: project.code, at: place, Replacing(nil, with: project)) : nil
    }
  }

  private func moves(to other: BudgetBook) -> [Edit] {
    var codes = projects.map(\.code).filter { other.position(of: $0) != nil }
    for (place, project) in other.projects.enumerated() where position(of: project.code) == nil {
      codes.insert(project.code, at: min(place, codes.count))
    }
    var edits: [Edit] = []
    for (place, project) in other.projects.enumerated() where codes[place] != project.code {
      guard let from = codes[place...].firstIndex(of: project.code) else { continue }
      codes.insert(codes.remove(at: from), at: place)
      edits.append(.order(project: project.code, Replacing(from, with: place)))
    }
    return edits
  }
}

extension Project {
  /// The edits that make another project of the same code of this one, an edit for each part that differs.
  public func edits(to other: Project) -> [Edit] {
    guard self != other else { return [] }
    var edits: [Edit] = []
    func add<Value>(_ old: Value, _ new: Value, _ edit: (Replacing<Value>) -> Edit) {
      if old != new { edits.append(edit(Replacing(old, with: new))) }
    }
    add(name, other.name) { .name(project: code, $0) }
    add(budget, other.budget) { .budget(project: code, $0) }
    add(purpose, other.purpose) { .purpose(project: code, $0) }
    add(goals, other.goals) { .projectGoals(project: code, $0) }
    func addOptional<Value>(_ old: Value?, _ new: Value?, _ edit: (Replacing<Value>) -> Edit) {
      if old != new { edits.append(edit(Replacing(old, with: new))) }
    }
    addOptional(plan, other.plan) { .plan(project: code, $0) }
    add(attributes, other.attributes) { .attributes(project: code, $0) }
    addOptional(expectedSpending, other.expectedSpending) {
      .expectedSpending(project: code, $0)
    }
    addOptional(achievement, other.achievement) { .achievement(project: code, $0) }
    addOptional(executionWeight, other.executionWeight) { .executionWeight(project: code, $0) }
    if indicators != other.indicators { edits += indicatorEdits(to: other) }
    if reasons != other.reasons { edits += reasonEdits(to: other) }
    if adjustments != other.adjustments { edits += adjustmentEdits(to: other) }
    if planRevisions != other.planRevisions { edits += revisionEdits(to: other) }
    if spending != other.spending {
      for month in Month.allCases { edits += monthEdits(to: other, in: month) }
    }
    return edits
  }

  private func indicatorEdits(to other: Project) -> [Edit] {
    guard indicators.map(\.printed) == other.indicators.map(\.printed) else {
      return [.indicators(project: code, Replacing(indicators, with: other.indicators))]
    }
    return zip(indicators, other.indicators).enumerated().flatMap { place, pair in
      pair.0.changes(to: pair.1).map { .indicator(project: code, at: place, $0) }
    }
  }

  private func reasonEdits(to other: Project) -> [Edit] {
    Month.allCases.flatMap { month in
      var edits: [Edit] = []
      let (old, new) = (lagReason(in: month), other.lagReason(in: month))
      if old != new {
        edits.append(.reason(project: code, month: month, Replacing(old, with: new)))
      }
      let (before, after) = (remark(in: month), other.remark(in: month))
      if before != after {
        edits.append(.remark(project: code, month: month, Replacing(before, with: after)))
      }
      return edits
    }
  }

  private func adjustmentEdits(to other: Project) -> [Edit] {
    let shared = zip(adjustments, other.adjustments).prefix { $0 == $1 }.count
    let removed = adjustments.indices.dropFirst(shared).reversed().map { place in
      Edit.adjustment(project: code, at: place, Replacing(adjustments[place], with: nil))
    }
    let added = other.adjustments.indices.dropFirst(shared).map { place in
      Edit.adjustment(project: code, at: place, Replacing(nil, with: other.adjustments[place]))
    }
    return removed + added
  }

  private func revisionEdits(to other: Project) -> [Edit] {
    Month.allCases.compactMap { month in
      let (old, new) = (planRevision(in: month), other.planRevision(in: month))
      return old == new ? nil : .planRevision(project: code, Replacing(old, with: new))
    }
  }

  private func monthEdits(to other: Project, in month: Month) -> [Edit] {
    let (old, new) = (spending(in: month), other.spending(in: month))
    guard old != new else { return [] }
    var edits: [Edit] = []
    func add(_ before: Funds?, _ after: Funds?) {
      guard before != after else { return }
      edits.append(.spending(project: code, month: month, Replacing(before, with: after)))
    }
    if let amount = new?.amount, let before = old?.amount {
      let emptied = before.sources.filter { amount[$0] == nil }
      let filled = amount.sources.filter { before[$0] == nil }
      let changed = amount.sources.filter { before[$0] != nil }
      // Nothing is emptied first: a record that was gone for a moment would lose its remark.
      add(Funds(before, of: changed).nilIfBlank, Funds(amount, of: changed).nilIfBlank)
      add(nil, Funds(amount, of: filled).nilIfBlank)
      add(Funds(before, of: emptied).nilIfBlank, nil)
    } else {
      add(old?.amount, new?.amount)
    }
    // A removed record takes its remark along.
    if old?.note != new?.note, new != nil {
      edits.append(.note(project: code, month: month, Replacing(old?.note, with: new?.note)))
    }
    return edits
  }
}
