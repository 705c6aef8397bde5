import BudgetModel
import Testing

@Suite("A project's figures")
struct ProjectFiguresTests {
  @Test("adjustments count from their month: 35, −3 in July, +10 in October")
  func adjustedBudget() {
    let project = Linxi.equipment.adjusted((.october, "10"), (.july, "-3"))
    #expect(project.adjustedBudget(through: .june) == wan("35"))
    #expect(project.adjustedBudget(through: .july) == wan("32"))
    #expect(project.adjustedBudget(through: .september) == wan("32"))
    #expect(project.adjustedBudget(through: .december) == wan("42"))
  }

  @Test("sources are kept apart, a transfer between them leaves the total")
  func sources() {
    let project = Project.sample(
      budget: .wan("30", other: "5"),
      adjustments: [Adjustment(month: .may, amount: .wan("-4", other: "4"), reason: "调剂")],
      spending: [
        Spending(month: .may, amount: .wan("1", other: "2")),
        Spending(month: .june, amount: .wan("-0.5", other: "0.25")),
      ])
    #expect(project.adjustedFunds(through: .may) == .wan("26", other: "9"))
    #expect(project.adjustedBudget(through: .may) == wan("35"))
    #expect(project.actualFunds(through: .june) == .wan("0.5", other: "2.25"))
    #expect(project.actual(through: .june) == wan("2.75"))
  }

  @Test("cumulative spending: 1.25 in January, a refund of 0.25 in March, 2 in June")
  func actual() {
    let project = Linxi.equipment.spending(
      (.june, "2"), (.january, "1.25"), (.march, "-0.25"))
    #expect(project.actual(through: .january) == wan("1.25"))
    #expect(project.actual(through: .february) == wan("1.25"))
    #expect(project.actual(through: .march) == wan("1"))
    #expect(project.actual(through: .december) == wan("3"))
  }

  @Test("planned is the share of the adjusted budget: 10/35 × 42 = 12 in June")
  func planned() {
    #expect(
      Linxi.equipment.adjusted((.june, "7")).planned(through: .june) == .wan(12))
    #expect(Project.sample(plan: .wan("0", "0", "0", "0")).planned(through: .june) == nil)
  }

  @Test("7 of 35 is 1/5; of a budget of 0 there is no rate")
  func executionRate() {
    #expect(
      Linxi.equipment.spending((.june, "7")).executionRate(through: .june) == .ratio(1, 5))
    #expect(
      Linxi.equipment.adjusted((.june, "-35")).executionRate(through: .june) == nil)
  }

  @Test("a month recorded as 0 is reported, one without a record is missing")
  func missingMonths() {
    let project = Linxi.equipment.spending((.january, "1"), (.march, "0"), (.august, "2"))
    #expect(project.missingMonths(through: .january) == [])
    #expect(project.missingMonths(through: .march) == [.february])
    #expect(
      project.missingMonths(through: .july) == [.february, .april, .may, .june, .july])
    #expect(Linxi.cars.missingMonths(through: .december) == Month.allCases)
  }

  @Test("reported through is the last month with a record")
  func reportedThrough() {
    #expect(Linxi.equipment.reportedThrough == nil)
    #expect(
      Linxi.equipment.spending((.august, "0"), (.march, "1")).reportedThrough == .august)
  }

  @Test("reported through a month is the last record up to it and with it")
  func reportedThroughAMonth() {
    let project = Linxi.equipment.spending((.august, "0"), (.march, "1"))
    #expect(project.reportedThrough(.february) == nil)
    #expect(project.reportedThrough(.march) == .march)
    #expect(project.reportedThrough(.july) == .march)
    #expect(project.reportedThrough(.august) == .august)
  }
}
