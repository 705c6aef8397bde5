public import BudgetModel

/// Where a kind of ledger is put to the contract: a store of its own with `ContractBook.book` in it.
public protocol LedgerStage: Sendable {
  associatedtype Store: Ledger

  /// Opens the store as somebody does who comes new to it.
  func open(as author: Author) throws -> Store

  /// Puts an entry of a kind that only a newer version knows behind the others, the book left as it is.
  func appendOpaque(kind: String, by author: Author) throws
}

/// A person for the contract.
extension Author {
  /// At one desk.
  public static let zhang = Author(user: "zhang", host: "desk1")
  /// At another.
  public static let li = Author(user: "li", host: "desk2")
}

/// The book every stage begins with: 甲 40 万元, 乙 60 of which 10 are other funds, nothing spent.
public enum ContractBook {
  /// The book.
  public static let book: BudgetBook = {
    var builder = BookBuilder()
    let projects = [
      project("A1", "甲项目", fiscal: 40, other: 0), project("B2", "乙项目", fiscal: 50, other: 10),
    ]
    for project in projects { precondition(builder.append(project).isEmpty) }
    guard let year = FiscalYear(2024),
      let book = builder.book(unit: Unit(code: "430001", name: "示例单位"), fiscalYear: year)
    else { preconditionFailure("no book") }
    return book
  }()

  private static func project(_ code: String, _ name: String, fiscal: Int64, other: Int64)
    -> Project
  {
    let total = fiscal + other
    return Project(
      code: code, name: name, budget: Funds(fiscal: wan(fiscal), other: wan(other)), purpose: "用途",
      goals: ["目标"],
      plan: Plan(
        march: wan(total / 4), june: wan(total / 2), october: wan(total * 3 / 4),
        december: wan(total)),
      indicators: [
        Indicator(
          level1: "产出指标", level2: "数量指标", level3: "设备数量", description: "", target: "9 部",
          basis: "工作计划")
      ])
  }

  /// So many 万元.
  public static func wan(_ amount: Int64) -> Money { Money(fen: amount * 1_000_000) }
}
