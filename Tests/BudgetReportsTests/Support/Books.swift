import BudgetModel
import BudgetReports
import BudgetStore
import BudgetText
import TestSupport
import Testing

/// An amount in 万元 as people type it.
func wan(_ text: String) throws -> Money { try AmountInput.money(text) }

/// A project with a plan, spending from January on (nil: not reported) and adjustments of fiscal funds.
func project(
  _ code: String, _ name: String, plan: [String], spending: [String?] = [],
  adjustments: [(Month, String)] = []
) throws -> Project {
  let plan = try plan.map(wan)
  return Project(
    code: code, name: name, budget: Funds(fiscal: plan[3]), purpose: "", goals: [],
    plan: Plan(march: plan[0], june: plan[1], october: plan[2], december: plan[3]),
    adjustments: try adjustments.map {
      Adjustment(month: $0.0, amount: Funds(fiscal: try wan($0.1)), reason: "")
    },
    spending: try zip(Month.allCases, spending).compactMap { month, amount in
      try amount.map { Spending(month: month, amount: Funds(fiscal: try wan($0))) }
    })
}

/// A book of projects that break no rule.
func book(
  _ projects: [Project], unit: String = "某单位", year: Int = 2024
) throws -> BudgetBook {
  var builder = BookBuilder()
  for project in projects { #expect(builder.append(project).isEmpty) }
  let year = try #require(FiscalYear(year))
  return try #require(builder.book(unit: Unit(code: "430001", name: unit), fiscalYear: year))
}

/// The book of a file.
func book(at path: String) throws -> BudgetBook { try BookFile.open(path).book }

/// Two projects whose figures as of June are worked out in the tests.
///
/// Equipment: 7.00 of 35.00 spent, 10.00 planned, June not reported. Heating: 60.30 of 100.50, 50.25 planned.
func twoProjects(unit: String = "某单位") throws -> BudgetBook {
  try book(
    [
      project(
        "E1", "电梯维保", plan: ["5", "10", "20", "35"], spending: ["1", "1", "2", "0", "3", nil]),
      project(
        "H2", "Heating 供暖", plan: ["0", "50.25", "80", "100.5"],
        spending: ["20", "20.1", "20.2", "0", "0", "0"]),
    ], unit: unit)
}

let chinese = Strings(.chinese)
let english = Strings(.english)
