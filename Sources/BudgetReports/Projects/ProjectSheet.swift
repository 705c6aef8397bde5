public import BudgetModel
public import BudgetText
import DisplayText

/// All there is of one project, as lines for people: what `budget project show` prints.
public struct ProjectSheet: Sendable {
  private let project: Project
  private let names: BookNames

  /// Takes a project of a book.
  public init(_ project: Project, of book: BudgetBook) {
    self.project = project
    names = BookNames(book)
  }

  /// The lines, none wider than a page has columns.
  public func lines(_ strings: Strings, pageWidth: Int) -> [String] {
    let sections = [
      head(strings), plans(strings),
      section(strings.adjustments, project.adjustments.map { strings.adjustment($0, names) }),
      section(strings.monthsHeading, months(strings)),
      section(strings.purpose, project.purpose.isEmpty ? [] : [project.purpose]),
      section(
        strings.performanceGoals, project.goals.enumerated().map { "\($0 + 1). \($1)" }),
      section(strings.indicators, project.indicators.flatMap { indicator($0, strings) }),
    ].filter { !$0.isEmpty }
    return sections.enumerated().flatMap { place, lines in
      (place == 0 ? [] : [""]) + lines.flatMap { Self.wrapped($0, to: pageWidth) }
    }
  }

  private func head(_ strings: Strings) -> [String] {
    [
      "\(project.name)  \(project.code)",
      "\(strings.approvedBudget)  \(strings.fundsLine(project.budget, names))",
      "\(strings.adjustedBudget)  "
        + strings.fundsLine(project.adjustedFunds(through: .december), names),
    ] + project.attributes.map { "\($0.name)  \($0.value)" }
  }

  private func plans(_ strings: Strings) -> [String] {
    section(
      strings.planHeading,
      [project.plan.map(strings.checkpoints) ?? strings.noPlan]
        + project.planRevisions.map(strings.revision))
  }

  private func months(_ strings: Strings) -> [String] {
    project.spending.map { record in
      "\(strings.name(of: record.month))  \(strings.fundsLine(record.amount, names))"
        + (record.note.map { "  \($0)" } ?? "")
    }
  }

  private func indicator(_ indicator: Indicator, _ strings: Strings) -> [String] {
    let levels = [indicator.level1, indicator.level2, indicator.level3].filter { !$0.isEmpty }
    return [
      levels.joined(separator: "/") + "  "
        + strings.target(indicator.target, basis: indicator.basis)
    ] + (indicator.description.isEmpty ? [] : ["  " + indicator.description])
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title] + lines.map { "  " + $0 }
  }

  /// The parts of a line, those after the first as far in as its text.
  private static func wrapped(_ line: String, to width: Int) -> [String] {
    let indent = String(repeating: " ", count: line.prefix { $0 == " " }.count)
    let text = String(line.dropFirst(indent.count))
    return text.wrapped(to: max(1, width - indent.count)).map { indent + $0 }
  }
}
