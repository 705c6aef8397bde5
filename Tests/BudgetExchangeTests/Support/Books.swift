import BudgetExchange
import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText
import TestSupport
import Testing

let chinese = Strings(.chinese)

/// The sample's book.
func sampleBook() throws -> BudgetBook { try BookFile.open(Repository.sample).book }

/// The same with nothing followed but its money: no values of indicators, no reasons.
func plainSampleBook() throws -> BudgetBook {
  try book(
    sampleBook().projects.map { project in
      Project(
        code: project.code, name: project.name, budget: project.budget, purpose: project.purpose,
        goals: project.goals, plan: project.plan, adjustments: project.adjustments,
        spending: project.spending.filter { $0.month <= .september },
        indicators: project.indicators.map(\.printed))
    })
}

/// A way out in a format, as of September.
func export(
  _ format: ExportFormat, asOf month: Month = .september, _ strings: Strings = chinese,
  history: History? = nil
) -> Export {
  Export(
    format, asOf: month, strings, history: history, time: Timestamp(seconds: 1_728_349_920),
    clockOffset: 8 * 3600)
}

/// A book of projects that break no rule.
func book(_ projects: [Project], unit: String = "某单位") throws -> BudgetBook {
  var builder = BookBuilder()
  for project in projects { #expect(builder.append(project).isEmpty) }
  let year = try #require(FiscalYear(2024))
  return try #require(builder.book(unit: Unit(code: "1", name: unit), fiscalYear: year))
}

/// A project without a plan that has spent some 分 in January.
func project(_ code: String, _ name: String, january fen: Int64? = nil) -> Project {
  Project(
    code: code, name: name, budget: Funds(fiscal: Money(fen: 1_000_000)), purpose: "", goals: [],
    plan: nil,
    spending: fen.map { [Spending(month: .january, amount: Funds(fiscal: Money(fen: $0)))] } ?? [])
}

extension Money {
  /// 万元 with all six decimals, as the independent reader tells numbers; worked out from the digits of 分.
  var sixDecimals: String {
    let digits = String(magnitude)
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    return (isNegative ? "-" : "") + padded.dropLast(6) + "." + padded.suffix(6)
  }
}
