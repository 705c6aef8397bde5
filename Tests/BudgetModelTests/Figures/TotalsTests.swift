import BudgetModel
import Testing

@Suite("Totals")
struct TotalsTests {
  private func sum(_ amount: Fraction) -> FractionSum {
    var sum = FractionSum()
    sum.add(amount)
    return sum
  }

  @Test(
    "the eleven projects' plan as published",
    arguments: [
      (.march, "193", 1754), (.june, "448", 4073), (.october, "715", 6500),
      (.december, "1100.0539", 10_000),
      // 193 × 2/3; 448 + 267/4 = 514.75; 715 + 385.0539/2 = 907.52695.
      (.february, "128.666667", 1170), (.july, "514.75", 4679), (.november, "907.52695", 8250),
    ] as [(Month, String, Int64)])
  func publishedPlan(month: Month, planned: String, share: Int64) {
    let totals = Totals(of: book(), asOf: month)
    #expect(totals.projects == 11)
    #expect(totals.approvedBudget == wan("1100.0539"))
    #expect(totals.adjustedBudget == wan("1100.0539"))
    #expect(totals.planned?.money == wan(planned))
    #expect(totals.plannedPercent?.hundredths == share)
    #expect(totals.timeShare == .ratio(Int128(month.rawValue), 12))
  }

  @Test("nothing spent of the real book by June: 0 of 1100.0539, −40.73 points, none reported")
  func nothingSpent() {
    let totals = Totals(of: book(), asOf: .june)
    #expect(totals.actual == .zero)
    #expect(totals.executionRate == .zero)
    #expect(totals.deviation?.hundredths == -4073)
    // 5/17 … 158/323: all eleven are more than 10 points short.
    #expect(totals.behind == 11)
    #expect(totals.farBehind == 11)
    #expect(totals.overspent == 0)
    #expect(totals.notReported == 11)
  }

  @Test("behind counts far behind, overspent apart, not reported beside them")
  func counts() {
    let totals = Totals(
      of: book([
        Linxi.equipment.spending((.june, "10")),  // on track
        Linxi.cars.spending((.june, "4.9")),  // behind by 0.59 points
        Linxi.compound.spending((.may, "1")),  // far behind, June missing
        Linxi.shuangchuang.spending((.june, "21")),  // overspent
        .sample(code: "Z", plan: .wan("0", "0", "0", "0")),  // no plan, June missing
      ]), asOf: .june)
    #expect(totals.projects == 5)
    #expect(totals.behind == 2)
    #expect(totals.farBehind == 1)
    #expect(totals.overspent == 1)
    #expect(totals.notReported == 2)
    // 机关院内 alone is behind without a record; the one without a plan is not behind.
    #expect(totals.behindNotReported == 1)
    #expect(totals.withoutPlan == 1)
    #expect(totals.actual == wan("36.9"))
    // 35 + 17 + 85 + 20 = 157; planned 10 + 5 + 30 + 5 = 50; 36.9 − 50 = −13.1.
    #expect(totals.executionRate == .ratio(369, 1570))
    // 50/157 = 31.847 %, −13.1/157 = −8.344 %.
    #expect(totals.plannedPercent == Percent(hundredths: 3185))
    #expect(totals.deviation == Percent(hundredths: -834))
    // 0 + 0.1 + 29 + 0: what 双创园 spent too much makes up for nothing.
    #expect(totals.amountBehind.money == wan("29.1"))
  }

  @Test("share and deviation are those of the projects with a plan, the execution rate that of all")
  func withoutPlan() {
    let totals = Totals(
      of: book([
        Linxi.shuangchuang.spending((.june, "4")),
        Project.sample(plan: .wan("0", "0", "0", "0")).adjusted((.may, "5")).spending((.june, "2")),
      ]), asOf: .june)
    #expect(totals.withoutPlan == 1)
    #expect(totals.approvedBudget == wan("20"))
    #expect(totals.adjustedBudget == wan("25"))
    #expect(totals.planned?.money == wan("5"))
    // 5/20, 4/20 − 5/20, but 6/25.
    #expect(totals.plannedPercent == Percent(hundredths: 2500))
    #expect(totals.deviation == Percent(hundredths: -500))
    #expect(totals.executionRate == .ratio(6, 25))
    #expect(totals.amountBehind.money == wan("1"))
  }

  @Test("no project with a plan: nothing is planned, and nothing is behind")
  func noPlanAtAll() {
    let totals = Totals(
      of: book([Project.sample(plan: .wan("0", "0", "0", "0")).adjusted((.may, "5"))]),
      asOf: .june)
    #expect(totals.withoutPlan == 1)
    #expect(totals.planned == nil)
    #expect(totals.plannedPercent == nil)
    #expect(totals.deviation == nil)
    #expect(totals.amountBehind.money == .zero)
    #expect(totals.executionRate == .zero)
  }

  @Test("a plan whose budget is taken back is a plan of 0.00 without a share")
  func budgetTakenBack() {
    let totals = Totals(of: book([Linxi.equipment.adjusted((.may, "-35"))]), asOf: .june)
    #expect(totals.withoutPlan == 0)
    #expect(totals.planned?.money == .zero)
    #expect(totals.plannedPercent == nil)
    #expect(totals.deviation == nil)
  }

  @Test("adjusted projects add exactly: 72/7 + 69/7 + 69/7 = 30")
  func adjustedProjects() {
    // Planned 10/35 × 36, 10/35 × 34.5 and the same again.
    let totals = Totals(
      of: book([
        Project.sample(code: "A").adjusted((.may, "1")),
        Project.sample(code: "B").adjusted((.may, "-0.5")),
        Project.sample(code: "C").adjusted((.may, "-0.5")),
      ]), asOf: .june)
    #expect(totals.planned == sum(.wan(30)))
    #expect(totals.adjustedBudget == wan("105"))
    // −30/105 = −28.571 %.
    #expect(totals.deviation == Percent(hundredths: -2857))
  }

  @Test("parts are added before they are rounded: 4 × 71/7 is 40.571429, not 4 × 10.142857")
  func roundedLast() {
    let totals = Totals(
      of: book(["A", "B", "C", "D"].map { Project.sample(code: $0).adjusted((.may, "0.5")) }),
      asOf: .june)
    #expect(totals.planned == sum(.wan(284, over: 7)))
    #expect(totals.planned?.money == wan("40.571429"))
  }

  @Test("unlike plans, adjusted: 8/17 × 18 + 30/53.4857 × 60 in October")
  func unlikePlans() {
    let totals = Totals(
      of: book([Linxi.cars.adjusted((.may, "1")), Linxi.theatre.adjusted((.may, "6.5143"))]),
      asOf: .october)
    // 144/17 + 18 000 000/534 857 = (77 019 408 + 306 000 000) / 9 092 569 万元.
    #expect(totals.planned == sum(.wan(383_019_408, over: 9_092_569)))
  }

  @Test("no project, no budget: no rate, share or deviation")
  func empty() {
    let totals = Totals(asOf: .april)
    #expect(totals.projects == 0)
    #expect(totals.planned == nil)
    #expect(totals.plannedPercent == nil)
    #expect(totals.executionRate == nil)
    #expect(totals.deviation == nil)
    #expect(totals.timeShare == .ratio(1, 3))
    #expect(Totals(of: book([]), asOf: .april) == totals)
  }

  @Test("adding projects one by one is totalling their book")
  func oneByOne() {
    var totals = Totals(asOf: .july)
    for project in Linxi.projects { totals.add(Progress(project, asOf: .july)) }
    #expect(totals == Totals(of: book(), asOf: .july))
  }

  @Test("the thresholds given are the ones that count")
  func ownRules() {
    // 4.9 of 17 against 5 of 17: 0.59 points below.
    let lenient = VarianceRules(
      tolerance: Percent(hundredths: 100), farBehind: Percent(hundredths: 1000), red: Percent(60),
      yellow: Percent(80))
    let cars = book([Linxi.cars.spending((.june, "4.9"))])
    #expect(Totals(of: cars, asOf: .june).behind == 1)
    #expect(Totals(of: cars, asOf: .june, rules: lenient).behind == 0)
  }

  @Suite("several books")
  struct Several {
    @Test("two books' totals are those of all their projects")
    func merged() throws {
      let first = Linxi.projects.prefix(5).map { $0.spending((.may, "4")) }
      let rest = Linxi.projects.dropFirst(5).map { $0.adjusted((.may, "-3")) }
      var merged = Totals(of: book(first), asOf: .july)
      try merged.add(Totals(of: book(rest), asOf: .july))
      #expect(merged == Totals(of: book(first + rest), asOf: .july))
    }

    @Test("books may share codes: two of the real book plan 2 × 448 in June")
    func twice() throws {
      var totals = Totals(of: book(), asOf: .june)
      try totals.add(Totals(of: book(), asOf: .june))
      #expect(totals.projects == 22)
      #expect(totals.planned?.money == wan("896"))
      #expect(totals.plannedPercent == Totals(of: book(), asOf: .june).plannedPercent)
    }

    @Test("a sum that does not fit throws and leaves the totals as they were")
    func overflow() throws {
      // Approved small, adjusted near the limit: the second sum is the first that fails.
      let plan = Plan(march: .zero, june: .zero, october: .zero, december: Money(fen: 1))
      let huge = Money(fen: BudgetBook.amountLimit.fen - 2)
      let project = Project.sample(
        plan: plan,
        adjustments: [Adjustment(month: .may, amount: Funds(fiscal: huge), reason: "追加")])
      var totals = Totals(of: book([project]), asOf: .june)
      // 2⁹ × 10¹⁶ fits in 2⁶³ − 1, 2¹⁰ × 10¹⁶ does not.
      for _ in 0..<9 { try totals.add(totals) }
      let before = totals
      #expect(throws: MoneyError.tooLarge) { try totals.add(before) }
      #expect(totals == before)
      #expect(totals.projects == 512)
      #expect(totals.executionRate == .zero)
    }
  }
}
