import BudgetModel
import TestSupport
import Testing

@Suite("Budgets typed in 元 by mistake")
struct BudgetDoubtTests {
  /// Three projects with 10, 20 and 700 万元.
  private func book() throws -> BudgetBook {
    var builder = BookBuilder()
    for (code, fen) in [("A", 10_000_000), ("B", 20_000_000), ("C", 700_000_000)] {
      let project = Project(
        code: code, name: code, budget: Funds(fiscal: Money(fen: Int64(fen))), purpose: "",
        goals: [], plan: nil)
      #expect(builder.append(project).isEmpty)
    }
    let year = try #require(FiscalYear(2024))
    return try #require(builder.book(unit: Unit(code: "1", name: "一"), fiscalYear: year))
  }

  private func typed(_ text: String) throws -> TypedAmount { try AmountInput.parse(text) }

  @Test("a bare number of twice all others is doubted, one below is not")
  func bounds() throws {
    let book = try book()
    // Beside A the others have 720, beside C they have 30 and 1000 is the least.
    #expect(book.budgetInYuan(try typed("1440"), of: "A") == Money(fen: 144_000))
    #expect(book.budgetInYuan(try typed("1439.99"), of: "A") == nil)
    #expect(book.budgetInYuan(try typed("1000"), of: "C") == Money(fen: 100_000))
    #expect(book.budgetInYuan(try typed("999.99"), of: "C") == nil)
    // A new project is beside all of them: 730.
    #expect(book.budgetInYuan(try typed("1460"), of: nil) == Money(fen: 146_000))
    #expect(book.budgetInYuan(try typed("1459"), of: nil) == nil)
  }

  @Test("who names the unit is not asked, nor where 元 would have a fraction of a 分")
  func units() throws {
    let book = try book()
    #expect(book.budgetInYuan(try typed("350000万"), of: "A") == nil)
    #expect(book.budgetInYuan(try typed("350000元"), of: "A") == nil)
    #expect(book.budgetInYuan(try typed("350000.001"), of: "A") == nil)
    #expect(book.budgetInYuan(try typed("350000.01"), of: "A") == Money(fen: 35_000_001))
  }

  @Test("within a budget, what is twice of it and fits as 元")
  func within() throws {
    let budget = Money(fen: 35_000_000)
    #expect(try typed("50000").inYuan(within: budget) == Money(fen: 5_000_000))
    #expect(try typed("350000").inYuan(within: budget) == budget)
    #expect(try typed("350000.01").inYuan(within: budget) == nil)
    #expect(try typed("69.99").inYuan(within: budget) == nil)
    #expect(try typed("70").inYuan(within: budget) == Money(fen: 7_000))
    #expect(try typed("50000元").inYuan(within: budget) == nil)
  }
}
