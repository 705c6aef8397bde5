import BudgetModel
import Testing

@Suite("Money")
struct MoneyTests {
  @Test("1.20 + 3.45 = 4.65, 3.00 − 4.50 = −1.50")
  func sumsAndDifferences() throws {
    #expect(try wan("1.20") + wan("3.45") == wan("4.65"))
    #expect(try wan("3.00") - wan("4.50") == wan("-1.50"))
  }

  @Test("the largest and the smallest amount can be reached exactly")
  func reachesBothEnds() throws {
    #expect(try Money(fen: .max - 1) + Money(fen: 1) == Money(fen: .max))
    #expect(try Money(fen: .min + 1) - Money(fen: 1) == Money(fen: .min))
    #expect(try Money(fen: -1) - Money(fen: .max) == Money(fen: .min))
  }

  @Test("a sum or difference past either end throws instead of trapping")
  func overflowThrows() {
    #expect(throws: MoneyError.tooLarge) { try Money(fen: .max) + Money(fen: 1) }
    #expect(throws: MoneyError.tooLarge) { try Money(fen: .min) + Money(fen: -1) }
    #expect(throws: MoneyError.tooLarge) { try Money(fen: .min) - Money(fen: 1) }
    #expect(throws: MoneyError.tooLarge) { try Money(fen: .max) - Money(fen: -1) }
    #expect(throws: MoneyError.tooLarge) { try Money.zero - Money(fen: .min) }
  }

  @Test("amounts are ordered by their 分")
  func order() {
    #expect(Money(fen: -1) < .zero)
    #expect(wan("53.4856") < wan("53.4857"))
    #expect(Money(fen: .min) < Money(fen: .max))
  }

  @Test("the magnitude of the smallest amount is 2⁶³")
  func magnitude() {
    #expect(Money(fen: .min).magnitude == 9_223_372_036_854_775_808)
    #expect(Money(fen: .min).isNegative)
    #expect(!Money.zero.isNegative)
  }

  @Test("1 万元 has six decimals to a 分, 1 元 two")
  func unitDecimals() {
    #expect(MoneyUnit.wan.decimals == 6)
    #expect(MoneyUnit.yuan.decimals == 2)
  }
}
