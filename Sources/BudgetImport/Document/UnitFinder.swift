internal import BudgetModel

/// Finds the unit that a document is of.
struct UnitFinder {
  private(set) var unit: Unit?
  /// The lines outside of the forms that name a unit.
  private(set) var lines: Set<Int> = []
  private(set) var doubts: [DocumentDoubt] = []

  /// Looks in the rows outside of the forms first, then in the forms, last in what stands on every page.
  ///
  /// - Parameters:
  ///   - headings: what stands in rows that begin like a form and hold no project.
  ///   - repeated: what stands on every page.
  init(
    _ outside: [PieceRow], headings: [ProjectDraft], _ drafts: [ProjectDraft],
    repeated: [PieceRow]
  ) {
    for row in outside {
      guard let named = Self.named(row) else { continue }
      unit = unit ?? named
      lines.insert(row.line)
    }
    for named in headings.compactMap(\.unit) { take(named) }
    readForms(drafts)
    if unit == nil { unit = repeated.lazy.compactMap(Self.named).first }
    readAgents(drafts)
  }

  /// Adds what is not known yet: another name for the code, or a code for the name.
  private mutating func take(_ other: Unit) {
    guard let known = unit else {
      unit = other
      return
    }
    if known.code.isEmpty, known.name == other.name || known.name.isEmpty || other.name.isEmpty {
      unit = Unit(code: other.code, name: known.name.isEmpty ? other.name : known.name)
    } else if known.name.isEmpty, other.code.isEmpty || other.code == known.code {
      unit = Unit(code: known.code, name: other.name)
    }
  }

  private mutating func readForms(_ drafts: [ProjectDraft]) {
    for (index, draft) in drafts.enumerated() {
      guard let named = draft.unit else { continue }
      take(named)
      guard let unit, !unit.code.isEmpty, !named.code.isEmpty, unit.code != named.code else {
        continue
      }
      doubts.append(
        DocumentDoubt(
          lines: draft.lines.lowerBound...draft.lines.lowerBound,
          place: .project(index, .whole), text: "\(named.code) \(named.name)",
          reason: .otherUnit(named.name)))
    }
  }

  /// Takes 实施单位 as the unit where all forms name the same one, and what was found is none or 主管部门.
  private mutating func readAgents(_ drafts: [ProjectDraft]) {
    guard let agent = Self.agent(drafts) else { return }
    guard let known = unit else {
      unit = agent
      return
    }
    let departments = Set(drafts.map(\.department?.code))
    if known.code.isEmpty || known.name.isEmpty {
      take(agent)
    } else if !agent.code.isEmpty, departments == [known.code] {
      unit = agent
    }
  }

  /// The unit that carries out every project; nil where forms name different ones, or one names none.
  private static func agent(_ drafts: [ProjectDraft]) -> Unit? {
    var found: Unit?
    for draft in drafts {
      guard let agent = draft.agent else { return nil }
      guard let known = found else {
        found = agent
        continue
      }
      guard known.name == agent.name,
        known.code == agent.code || known.code.isEmpty || agent.code.isEmpty
      else { return nil }
      if known.code.isEmpty { found = agent }
    }
    return found
  }

  private static func named(_ row: PieceRow) -> Unit? {
    if let unit = UnitName.unit(in: row), row.folded.count <= 60 { return unit }
    guard let label = LabelMatch(row.pieces), label.kind == .unit, let rest = label.rest else {
      return nil
    }
    return UnitName.parse(rest) ?? Unit(code: "", name: rest)
  }
}
