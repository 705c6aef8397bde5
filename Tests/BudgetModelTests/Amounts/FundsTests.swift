import BudgetModel
import Testing

@Suite("Funds")
struct FundsTests {
  @Test("12.00 fiscal and 3.50 other are 15.50 together")
  func total() {
    #expect(Funds.wan("12", other: "3.50").total == wan("15.50"))
    #expect(Funds(fiscal: wan("12")).total == wan("12"))
    #expect(Funds.zero.total == .zero)
  }

  @Test("a source reads and writes its own amount only")
  func sources() {
    var funds = Funds.wan("12", other: "3.50")
    #expect(funds[.fiscal] == wan("12"))
    #expect(funds[.other] == wan("3.50"))
    funds[.fiscal] = wan("1")
    #expect(funds == .wan("1", other: "3.50"))
    funds[.other] = wan("-2")
    #expect(funds == .wan("1", other: "-2"))
  }
}
