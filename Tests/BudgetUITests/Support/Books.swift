import BudgetModel
import BudgetStore
import TestSupport

/// Books to sit down with.
enum Books {
  /// Three projects without spending: 40 万元, 50 and 10 of other funds, 100.
  static let three = book([
    project("A1", "甲项目", plan: "10", "20", "30", "40"),
    project("B2", "乙项目", other: "10", plan: "15", "30", "45", "60"),
    project("C3", "丙项目", plan: "25", "50", "75", "100"),
  ])

  /// The same with spending from January on, so that in June 甲 is behind, 乙 at its plan and 丙 overspent.
  static let underway = book([
    project(
      "A1", "甲项目", plan: "10", "20", "30", "40",
      spending: [(.january, "1", "0"), (.february, "2.5", "0")]),
    project(
      "B2", "乙项目", other: "10", plan: "15", "30", "45", "60",
      spending: [(.may, "24", "2"), (.june, "4", "0")]),
    project("C3", "丙项目", plan: "25", "50", "75", "100", spending: [(.june, "101", "0")]),
  ])

  static let empty = book([])

  /// The published unit with invented spending.
  static func sample() throws -> BudgetBook { try BookFile.open(Repository.sample).book }

  /// The published unit as the year begins.
  static func plan() throws -> BudgetBook { try BookFile.open(Repository.plan).book }

  static func many(_ count: Int) -> BudgetBook {
    book(
      (1...count).map { number in
        project("N\(number)", "第\(number)项", plan: "1", "2", "3", "4")
      })
  }

  static func book(_ projects: [Project]) -> BudgetBook {
    var builder = BookBuilder()
    for project in projects { precondition(builder.append(project).isEmpty, project.code) }
    guard let year = FiscalYear(2024),
      let book = builder.book(unit: Unit(code: "430001", name: "示例单位"), fiscalYear: year)
    else { preconditionFailure("no book") }
    return book
  }

  /// A project whose budget is its plan's December, of which so much are other funds.
  static func project(
    _ code: String, _ name: String, other: String = "0",
    plan march: String, _ june: String, _ october: String, _ december: String,
    spending: [(month: Month, fiscal: String, other: String)] = []
  ) -> Project {
    Project(
      code: code, name: name,
      budget: Funds(
        fiscal: Money(fen: wan(december).fen - wan(other).fen), other: wan(other)),
      purpose: "用途", goals: ["目标"],
      plan: Plan(
        march: wan(march), june: wan(june), october: wan(october), december: wan(december)),
      spending: spending.map {
        Spending(month: $0.month, amount: funds($0.fiscal, $0.other), note: nil)
      })
  }
}

/// An amount in 万元, "-3.5", read independently of the code under test.
func wan(_ text: String) -> Money {
  let isNegative = text.hasPrefix("-")
  let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
  let decimals = parts.count > 1 ? parts[1] : ""
  guard decimals.count <= 6,
    let fen = Int64(parts[0] + decimals + String(repeating: "0", count: 6 - decimals.count))
  else { preconditionFailure("not an amount in 万元: \(text)") }
  return Money(fen: isNegative ? -fen : fen)
}

func funds(_ fiscal: String, _ other: String = "0") -> Funds {
  Funds(fiscal: wan(fiscal), other: wan(other))
}

extension AppDriver {
  /// What the book on screen records of a project's month, nil for not reported.
  func recorded(_ project: Int, _ month: Month = .june) -> Funds? {
    book.projects[project].spending(in: month)?.amount
  }
}
