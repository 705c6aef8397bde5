import BudgetModel
import Testing

/// What is doubted about an amount in 万元 for 2024; without what was typed and with no clock unless given.
func warnings(
  _ project: Project, _ amount: String, _ month: Month, from source: FundSource = .fiscal,
  typed: TypedAmount? = nil, today: CalendarDate? = nil
) throws -> [EntryWarning] {
  try project.warnings(
    about: ProposedAmount(wan(amount), from: source, in: month, typed: typed),
    fiscalYear: try #require(FiscalYear(2024)), today: today)
}

/// A project of 35 万元, 25 fiscal and 10 other, with spending.
func mixed(_ records: (Month, Funds)...) -> Project {
  Project.sample(
    budget: .wan("25", other: "10"),
    spending: records.map { Spending(month: $0.0, amount: $0.1) })
}
