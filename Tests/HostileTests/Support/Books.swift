import BudgetModel
import BudgetStore
import HostileInput
import Testing

/// A project with one text in every place that a text can have, 1.00 planned and 0.50 spent in January.
///
/// Its name can be another.
func project(
  _ text: String, named name: String? = nil, number: Int = 0, goals: Int = 1, indicators: Int = 1
) -> Project {
  let plan = Money(fen: 1_000_000)
  return Project(
    code: "\(text)#\(number)", name: name ?? text, budget: Funds(fiscal: plan), purpose: text,
    goals: Array(repeating: text, count: goals),
    plan: Plan(march: plan, june: plan, october: plan, december: plan),
    adjustments: [Adjustment(month: .june, amount: Funds(fiscal: plan), reason: text)],
    spending: [
      Spending(month: .january, amount: Funds(fiscal: Money(fen: 500_000)), note: text)
    ],
    indicators: Array(
      repeating: Indicator(
        level1: text, level2: text, level3: text, description: text, target: text, basis: text),
      count: indicators))
}

/// A book of projects whose unit and goals have a text as well.
func book(_ text: String, _ projects: [Project]) throws -> BudgetBook {
  var builder = BookBuilder()
  for project in projects { #expect(builder.append(project).isEmpty) }
  let year = try #require(FiscalYear(2024))
  return try #require(
    builder.book(
      unit: Unit(code: text, name: text), fiscalYear: year,
      goals: UnitGoals(
        overall: text, itemized: [text], safeguards: [Safeguard(title: text, text: text)])))
}

/// A book with a project for each hostile text.
func hostileBook() throws -> BudgetBook {
  let projects = HostileText.all.enumerated().map { project($0.element, number: $0.offset) }
  return try book(HostileText.all.joined(), projects)
}

/// A book of version 2 with hostile texts in every place that this version added.
func hostileBookOfVersion2() throws -> BudgetBook {
  let all = HostileText.all.joined()
  let source = FundSource("a")
  let sources = FundSources([DeclaredSource(source, name: all)])
  let amount = Money(fen: 1_000_000)
  var builder = BookBuilder(sources: sources)
  for (number, text) in HostileText.all.enumerated() {
    let found = builder.append(
      Project(
        code: "\(text)#\(number)", name: text,
        attributes: [
          Attribute(name: "n" + text, value: text), Attribute(name: "e" + text, value: ""),
        ],
        budget: Funds(source, amount), purpose: text, goals: [text], plan: nil,
        planRevisions: [
          PlanRevision(
            month: .june, plan: Plan(march: .zero, june: .zero, october: amount, december: amount),
            reason: text)
        ],
        adjustments: [
          Adjustment(
            month: .july, amount: Funds(source, amount), kind: .transfer, document: text,
            reason: text)
        ]))
    #expect(found.isEmpty)
  }
  let year = try #require(FiscalYear(2024))
  return try #require(
    builder.book(
      BookHead(
        unit: Unit(code: all, name: all), department: Unit(code: all, name: all), fiscalYear: year,
        sources: sources)))
}
