import BudgetModel
import Testing

@Suite("Amounts of a plan as people type them")
struct PlanInputTests {
  @Test(
    "a percentage is of the budget, to the nearest 分",
    arguments: [
      // Text, budget in 分, amount in 分, whether it was rounded.
      ("35%", 40_000_000, 14_000_000, false), ("100%", 53_485_700, 53_485_700, false),
      ("0%", 40_000_000, 0, false), ("１２．５％", 40_000_000, 5_000_000, false),
      (" 35 % ", 40_000_000, 14_000_000, false), ("12.5%", 53_485_700, 6_685_713, true),
      ("33.333333%", 300, 100, true), ("50%", 1, 1, true), ("49.999999%", 1, 0, true),
      ("1000%", 7, 70, false), (".5%", 200, 1, false),
    ] as [(String, Int64, Int64, Bool)])
  func percentages(text: String, budget: Int64, fen: Int64, isRounded: Bool) throws {
    let planned = try PlanInput.parse(text, of: Money(fen: budget))
    #expect(planned.money == Money(fen: fen))
    #expect(planned.isRounded == isRounded)
    #expect(planned.typed == nil)
  }

  @Test("anything else is an amount, in the unit of bare numbers")
  func amounts() throws {
    let planned = try PlanInput.parse("12.5", of: nil)
    #expect(planned.money == Money(fen: 12_500_000))
    #expect(planned.typed?.unit == nil)
    #expect(try PlanInput.parse("12.5", of: nil, bare: .yuan).money == Money(fen: 1_250))
    #expect(try PlanInput.parse("125000元", of: nil).money == Money(fen: 12_500_000))
  }

  @Test(
    "what is no percentage is refused",
    arguments: ["%", "-5%", "1.2.3%", "a%", "5%%", "1001%", "1000.000001%", "0.1234567%", "1+2%"])
  func nonsense(text: String) {
    #expect(throws: PlanInputError.notAPercentage) {
      try PlanInput.parse(text, of: Money(fen: 100))
    }
  }

  @Test("a percentage needs a budget, an amount its form")
  func others() {
    #expect(throws: PlanInputError.budgetUnknown) { try PlanInput.parse("35%", of: nil) }
    #expect(throws: PlanInputError.amount(.empty)) { try PlanInput.parse(" ", of: nil) }
    #expect(throws: PlanInputError.amount(.notAnAmount("x"))) {
      try PlanInput.parse("3x", of: nil)
    }
    #expect(throws: PlanInputError.amount(.tooLarge)) {
      try PlanInput.parse("1000%", of: Money(fen: .max))
    }
  }
}
