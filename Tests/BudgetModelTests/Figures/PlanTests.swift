import BudgetModel
import Testing

@Suite("Plan")
struct PlanTests {
  /// 大型设备运行保障经费.
  private let plan = Plan.wan("5", "10", "20", "35")

  @Test(
    "5/10/20/35 at each month's end, in 万元",
    arguments: [
      // 0 → 5 over three months, 5 → 10 over three, 10 → 20 over four, 20 → 35 over two.
      (.january, 5, 3), (.february, 10, 3), (.march, 5, 1),
      (.april, 20, 3), (.may, 25, 3), (.june, 10, 1),
      (.july, 25, 2), (.august, 15, 1), (.september, 35, 2), (.october, 20, 1),
      (.november, 55, 2), (.december, 35, 1),
    ] as [(Month, Int128, Int128)])
  func amounts(month: Month, numerator: Int128, denominator: Int128) {
    #expect(plan.amount(through: month) == .wan(numerator, over: denominator))
    #expect(plan.share(through: month) == .ratio(numerator, denominator * 35))
  }

  @Test(
    "the share as printed, in hundredths of a percent",
    arguments: [
      // 5/105, 5/35, 10/35, 12.5/35, 17.5/35, 27.5/35.
      (.january, 476), (.march, 1429), (.june, 2857), (.july, 3571), (.september, 5000),
      (.november, 7857), (.december, 10_000),
    ] as [(Month, Int64)])
  func shares(month: Month, hundredths: Int64) {
    #expect(plan.share(through: month)?.percent.hundredths == hundredths)
  }

  @Test("a checkpoint is looked up by name")
  func checkpoints() {
    #expect(Checkpoint.allCases.map { plan[$0] } == [wan("5"), wan("10"), wan("20"), wan("35")])
  }

  @Test("a plan that ends at 0 has amounts of 0 and no share")
  func emptyPlan() {
    let plan = Plan.wan("0", "0", "0", "0")
    for month in Month.allCases {
      #expect(plan.amount(through: month) == .zero)
      #expect(plan.share(through: month) == nil)
    }
  }

  @Test("all of it in December: nothing before November, half of it then")
  func lateSpending() {
    let plan = Plan.wan("0", "0", "0", "10")
    #expect(plan.share(through: .october) == .zero)
    #expect(plan.share(through: .november) == .ratio(1, 2))
    #expect(plan.share(through: .december) == Fraction(1))
  }

  @Test("one 分 a year interpolates without loss: in May 2/3 of the 分 between March and June")
  func finest() {
    let plan = Plan(
      march: .zero, june: Money(fen: 1), october: Money(fen: 1), december: Money(fen: 1))
    #expect(plan.amount(through: .may) == .ratio(2, 3))
    #expect(plan.share(through: .may) == .ratio(2, 3))
  }
}
