import BudgetImport
import BudgetModel

/// Books and tables that imports are tried with; every amount is in 万元.
enum TableBook {
  /// An amount, "-53.4857", read independently of the code under test.
  static func wan(_ text: String) -> Money {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1] : ""
    guard decimals.count <= 6,
      let fen = Int64(parts[0] + decimals + String(repeating: "0", count: 6 - decimals.count))
    else { preconditionFailure("not an amount in 万元: \(text)") }
    return Money(fen: isNegative ? -fen : fen)
  }

  /// A project of 35.00 fiscal funds, planned 5, 10, 20, 35.
  static func project(
    _ code: String, _ name: String, spending: [Spending] = [], budget: Funds? = nil
  ) -> Project {
    Project(
      code: code, name: name, budget: budget ?? Funds(fiscal: wan("35")), purpose: "", goals: [],
      plan: budget == nil
        ? Plan(march: wan("5"), june: wan("10"), october: wan("20"), december: wan("35")) : nil,
      spending: spending)
  }

  /// Spending of fiscal funds in a month.
  static func spent(_ month: Month, _ amount: String, other: String = "0") -> Spending {
    Spending(month: month, amount: Funds(fiscal: wan(amount), other: wan(other)))
  }

  /// The book of 2024 of some projects that break no rule.
  static func make(
    _ projects: [Project], sources: FundSources = .standard, closedThrough: Month? = nil,
    rules: SharedRules = SharedRules()
  ) -> BudgetBook {
    var builder = BookBuilder(sources: sources)
    for project in projects {
      let found = builder.append(project)
      precondition(found.isEmpty, "\(project.code): \(found)")
    }
    guard let year = FiscalYear(2024) else { preconditionFailure("no year") }
    var head = BookHead(
      unit: Unit(code: "430001", name: "临西县机关后勤服务中心本级"), fiscalYear: year, sources: sources)
    head.closedThrough = closedThrough
    head.rules = rules
    guard let book = builder.book(head) else { preconditionFailure("no book") }
    return book
  }

  /// A table as a spreadsheet has it: numbers where a text can be read as one, blank cells for empty texts.
  static func table(
    _ rows: [[String]], sheet: String? = nil, merged: [MergedCells] = [], isHidden: Bool = false
  ) -> CellTable {
    CellTable(
      sheet: sheet,
      rows: rows.enumerated().compactMap { place, cells in
        var values = cells.map { text -> CellValue in
          text.isEmpty
            ? .blank : Double(text) == nil ? .text(text) : .number(text, isDate: false)
        }
        while values.last == .blank { values.removeLast() }
        return values.isEmpty ? nil : CellTable.Row(number: place + 1, cells: values)
      }, merged: merged, isHidden: isHidden)
  }
}
