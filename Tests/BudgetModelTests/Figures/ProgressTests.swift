import BudgetModel
import Testing

@Suite("Progress")
struct ProgressTests {
  /// 大型设备运行保障经费, 7.00 of 35.00 spent by June, nothing recorded for June itself.
  private let equipment = Progress(
    Linxi.equipment.spending(
      (.january, "1"), (.february, "1"), (.march, "2"), (.april, "0"), (.may, "3")),
    asOf: .june)

  @Test("7.00 of 35.00 by June: 20.00 % against 28.57 %, −8.57 points, behind and red")
  func example() {
    #expect(equipment.asOf == .june)
    #expect(equipment.approvedBudget == wan("35"))
    #expect(equipment.adjustedBudget == wan("35"))
    #expect(equipment.actual == wan("7"))
    #expect(equipment.planned == .wan(10))
    #expect(equipment.plannedShare == .ratio(10, 35))
    #expect(equipment.executionRate == .ratio(7, 35))
    // 7/35 − 10/35 = −3/35 = −8.571… points.
    #expect(equipment.deviation == .ratio(-3, 35))
    #expect(equipment.deviation?.percent.hundredths == -857)
    #expect(equipment.status == .behind)
    // (7/35) / (6/12) = 40 % of the clock.
    #expect(equipment.timeLight == .red)
    #expect(equipment.missingMonths == [.june])
    #expect(equipment.isNotReported)
    #expect(equipment.reportedThrough == .may)
    #expect(equipment.remainingBudget == wan("28"))
  }

  @Test("the deviation is of exact figures: 1/3 − 1/6 is 16.67, not 33.33 − 16.67 = 16.66")
  func deviationFromExactFigures() {
    let project = Project.sample(plan: .wan("1", "1", "1", "6")).spending((.march, "2"))
    #expect(Progress(project, asOf: .march).deviation?.percent.hundredths == 1667)
  }

  @Test("no record is not reported, a recorded 0 is, with the same figures")
  func notReported() {
    let silent = Progress(Linxi.equipment, asOf: .january)
    let zero = Progress(Linxi.equipment.spending((.january, "0")), asOf: .january)
    #expect(silent.isNotReported)
    #expect(silent.missingMonths == [.january])
    #expect(silent.reportedThrough == nil)
    #expect(!zero.isNotReported)
    #expect(zero.missingMonths == [])
    #expect(zero.reportedThrough == .january)
    #expect(silent.actual == zero.actual)
    #expect(silent.status == zero.status)
  }

  @Test("an earlier gap does not make the as-of month unreported")
  func earlierGap() {
    let progress = Progress(Linxi.equipment.spending((.march, "5")), asOf: .march)
    #expect(!progress.isNotReported)
    #expect(progress.missingMonths == [.january, .february])
  }

  @Test("records after the as-of month do not count, nor is anything reported through them")
  func laterRecords() {
    let project = Linxi.equipment.spending((.march, "5"), (.august, "9"))
    let progress = Progress(project, asOf: .june)
    #expect(progress.actual == wan("5"))
    #expect(progress.reportedThrough == .march)
    #expect(progress.isNotReported)
    #expect(progress.missingMonths == [.january, .february, .april, .may, .june])
  }

  @Suite("adjusted budgets")
  struct Adjusted {
    @Test("−3 in July: June still plans 10 of 35, July 12.5/35 × 32 = 80/7")
    func laterAdjustmentsWait() {
      let project = Linxi.equipment.adjusted((.july, "-3"))
      let june = Progress(project, asOf: .june)
      #expect(june.adjustedBudget == wan("35"))
      #expect(june.planned == .wan(10))
      let july = Progress(project, asOf: .july)
      #expect(july.approvedBudget == wan("35"))
      #expect(july.adjustedBudget == wan("32"))
      #expect(july.planned == .wan(80, over: 7))
      #expect(july.planned?.money == wan("11.428571"))
      // The share is the plan's own, whatever the budget.
      #expect(july.plannedShare == .ratio(5, 14))
    }

    @Test("+7 in June: 10/35 × 42 = 12.00, and 12.00 spent is on track")
    func increase() {
      let project = Linxi.equipment.adjusted((.june, "7")).spending((.june, "12"))
      let progress = Progress(project, asOf: .june)
      #expect(progress.planned == .wan(12))
      #expect(progress.deviation == .zero)
      #expect(progress.status == .onTrack)
      #expect(progress.remainingBudget == wan("30"))
    }

    @Test("several in one month and up to it add up: 35 + 5 − 8 + 3 = 35 in April")
    func several() {
      let project = Linxi.equipment.adjusted(
        (.february, "5"), (.april, "-8"), (.april, "3"), (.may, "100"))
      #expect(Progress(project, asOf: .april).adjustedBudget == wan("35"))
      #expect(Progress(project, asOf: .january).adjustedBudget == wan("35"))
      #expect(Progress(project, asOf: .march).adjustedBudget == wan("40"))
    }

    @Test("a budget cut below what is spent is overspent")
    func cutBelowSpending() {
      let project = Linxi.equipment.adjusted((.july, "-30")).spending((.june, "10"))
      #expect(Progress(project, asOf: .june).status == .onTrack)
      #expect(Progress(project, asOf: .july).status == .overspent)
      #expect(Progress(project, asOf: .july).remainingBudget == wan("-5"))
    }
  }

  @Suite("budget or plan of 0")
  struct Nothing {
    private let cancelled = Linxi.equipment.adjusted((.february, "-35"))
    private let unplanned = Project.sample(plan: .wan("0", "0", "0", "0"))
      .adjusted((.may, "8"))

    @Test("a budget of 0 has no rate, deviation or light; nothing spent of it is on track")
    func budgetOfNothing() {
      let progress = Progress(cancelled, asOf: .march)
      #expect(progress.adjustedBudget == .zero)
      #expect(progress.executionRate == nil)
      #expect(progress.deviation == nil)
      #expect(progress.timeLight == nil)
      #expect(progress.planned == .zero)
      #expect(progress.plannedShare == .ratio(5, 35))
      #expect(progress.status == .onTrack)
      #expect(progress.nextCheckpoint?.planned == .zero)
      #expect(progress.nextCheckpoint?.remaining == .zero)
    }

    @Test("one 分 spent of a budget of 0 is overspent")
    func spendingOfNothing() {
      let progress = Progress(cancelled.spending((.march, "0.000001")), asOf: .march)
      #expect(progress.status == .overspent)
      #expect(progress.executionRate == nil)
      #expect(progress.deviation == nil)
      #expect(progress.timeLight == nil)
    }

    @Test("a plan that ends at 0 says nothing but the rate: 2 of 8 by June")
    func planOfNothing() {
      let progress = Progress(unplanned.spending((.june, "2")), asOf: .june)
      #expect(progress.planned == nil)
      #expect(progress.plannedShare == nil)
      #expect(progress.deviation == nil)
      #expect(progress.nextCheckpoint == nil)
      #expect(progress.status == nil)
      #expect(progress.amountBehind == nil)
      #expect(progress.yearEndEstimateByPlan == nil)
      #expect(progress.executionRate == .ratio(1, 4))
      // (2/8) / (6/12) = 50 % of the clock.
      #expect(progress.timeLight == .red)
      #expect(progress.yearEndEstimate == .wan(4))
    }

    @Test("overspending alone gives a project without a plan a status")
    func overspentWithoutPlan() {
      #expect(Progress(unplanned.spending((.june, "8")), asOf: .june).status == nil)
      #expect(
        Progress(unplanned.spending((.june, "8.000001")), asOf: .june).status == .overspent)
      #expect(
        Progress(unplanned.spending((.april, "0.000001")), asOf: .april).status == .overspent)
    }

    @Test("neither plan nor budget nor spending: no status, no light")
    func nothingAtAll() {
      let progress = Progress(unplanned, asOf: .april)
      #expect(progress.status == nil)
      #expect(progress.timeLight == nil)
      #expect(progress.yearEndEstimate == nil)
    }
  }

  @Suite("a month that is not reported")
  struct NotReported {
    @Test("7.00 of 35 by May, asked in June: as of May 7/35 against 25/105, behind by 3.81 points")
    func asReported() throws {
      // 2/3 of the way from 5 to 10: 25/3 of 35 = 23.81 %.
      let progress = Progress(Linxi.equipment.spending((.may, "7")), asOf: .june)
      let may = try #require(progress.asReported)
      #expect(may.month == .may)
      #expect(may.plannedShare == .ratio(25, 105))
      #expect(may.deviation?.percent.hundredths == -381)
      #expect(may.status == .behind)
      #expect(progress.deviation?.percent.hundredths == -857)
      #expect(
        progress.reportedStatus
          == ReportedStatus(.behind, notReportedSince: .init(month: .may, status: .behind)))
    }

    @Test("a project may have been on track when it last reported, and lag by now only at worst")
    func onTrackBefore() {
      let progress = Progress(Linxi.equipment.spending((.march, "5")), asOf: .june)
      #expect(progress.status == .farBehind)
      #expect(progress.asReported?.status == .onTrack)
      #expect(progress.asReported?.deviation == .zero)
    }

    @Test("the budget in force then is what it was judged by")
    func budgetThen() {
      let project = Linxi.equipment.adjusted((.june, "-25")).spending((.may, "12"))
      let progress = Progress(project, asOf: .june)
      // 12 of 35 by May, of 10 from June on.
      #expect(progress.status == .overspent)
      #expect(progress.asReported?.status == .onTrack)
    }

    @Test("a reported month has none, nor has a project that never reported")
    func none() {
      let reported = Progress(Linxi.equipment.spending((.june, "0")), asOf: .june)
      #expect(reported.asReported == nil)
      #expect(reported.reportedThrough == .june)
      #expect(reported.reportedStatus == ReportedStatus(.farBehind))
      let silent = Progress(Linxi.equipment, asOf: .june)
      #expect(silent.asReported == nil)
      #expect(silent.reportedThrough == nil)
      #expect(silent.reportedStatus == ReportedStatus(.farBehind, notReportedSince: nil))
    }

    @Test("without a plan there is a month, and no status")
    func withoutPlan() {
      let project = Project.sample(plan: .wan("0", "0", "0", "0")).adjusted((.january, "8"))
        .spending((.may, "1"))
      let may = Progress(project, asOf: .june).asReported
      #expect(may?.month == .may)
      #expect(may?.deviation == nil)
      #expect(may?.status == nil)
    }
  }

  @Test("the amount behind is planned less spent, never below 0, exact: 80/7 − 11.428571")
  func amountBehind() {
    #expect(equipment.amountBehind == .wan(3))
    #expect(
      Progress(Linxi.equipment.spending((.june, "12")), asOf: .june).amountBehind == .zero)
    let adjusted = Linxi.equipment.adjusted((.july, "-3")).spending((.july, "11.428571"))
    // 80/7 万元 are 11 428 571 3/7 分.
    #expect(Progress(adjusted, asOf: .july).amountBehind == .ratio(3, 7))
  }

  @Suite("next checkpoint")
  struct Next {
    @Test("after June 13.00 remain to October's 20.00, 3.25 a month")
    func afterJune() throws {
      let next = try #require(
        Progress(Linxi.equipment.spending((.june, "7")), asOf: .june).nextCheckpoint)
      #expect(next.checkpoint == .october)
      #expect(next.planned == .wan(20))
      #expect(next.remaining == .wan(13))
      #expect(next.perMonth == .wan(13, over: 4))
      #expect(next.perMonth.money == wan("3.25"))
    }

    @Test("the last month before it takes all: in May 10.00 − 4.00 in one month")
    func oneMonth() {
      let next = Progress(Linxi.equipment.spending((.april, "4")), asOf: .may).nextCheckpoint
      #expect(next?.checkpoint == .june)
      #expect(next?.remaining == .wan(6))
      #expect(next?.perMonth == .wan(6))
    }

    @Test("January looks two months ahead: 5.00 / 2 = 2.50")
    func january() {
      let next = Progress(Linxi.equipment, asOf: .january).nextCheckpoint
      #expect(next?.checkpoint == .march)
      #expect(next?.perMonth.money == wan("2.50"))
    }

    @Test("December has none")
    func december() {
      #expect(Progress(Linxi.equipment, asOf: .december).nextCheckpoint == nil)
    }

    @Test("who is past its plan already need spend nothing")
    func alreadyThere() {
      for spent in ["20", "25"] {
        let next = Progress(Linxi.equipment.spending((.june, spent)), asOf: .june).nextCheckpoint
        #expect(next?.planned == .wan(20))
        #expect(next?.remaining == .zero)
        #expect(next?.perMonth == .zero)
      }
    }

    @Test("it plans with the budget of the as-of month: 20/35 × 32 = 128/7 from July on")
    func adjusted() {
      let project = Linxi.equipment.adjusted((.july, "-3"), (.october, "35"))
      #expect(Progress(project, asOf: .june).nextCheckpoint?.planned == .wan(20))
      let next = Progress(project, asOf: .july).nextCheckpoint
      #expect(next?.planned == .wan(128, over: 7))
      #expect(next?.perMonth == .wan(128, over: 21))
      #expect(next?.planned.money == wan("18.285714"))
    }
  }

  @Suite("year-end estimate")
  struct YearEnd {
    @Test("by the clock 7.00 / 6 × 12 = 14.00, by the plan 7.00 / (10/35) = 24.50")
    func example() {
      let progress = Progress(Linxi.equipment.spending((.june, "7")), asOf: .june)
      #expect(progress.yearEndEstimate == .wan(14))
      #expect(progress.yearEndEstimateByPlan == .ratio(24_500_000, 1))
    }

    @Test("months nobody has reported do not count: 7.00 by May, asked in September, is 7 / 5 × 12")
    func byTheMonthsReported() {
      let progress = Progress(Linxi.equipment.spending((.may, "7")), asOf: .september)
      #expect(progress.yearEndEstimate == .wan(84, over: 5))
      // By May the plan is at 5 + 2/3 × 5 of 35: 7 / (25/105) = 29.4.
      #expect(progress.yearEndEstimateByPlan?.money == wan("29.4"))
    }

    @Test("nothing reported, no estimate; a record of 0 estimates 0")
    func unknown() {
      #expect(Progress(Linxi.equipment, asOf: .june).yearEndEstimate == nil)
      #expect(Progress(Linxi.equipment, asOf: .june).yearEndEstimateByPlan == nil)
      let later = Progress(Linxi.equipment.spending((.august, "7")), asOf: .june)
      #expect(later.yearEndEstimate == nil)
      let zero = Progress(Linxi.equipment.spending((.june, "0")), asOf: .june)
      #expect(zero.yearEndEstimate == .zero)
    }

    @Test("over the budget only when more than it: 17.50 of 35 by June is not, one 分 more is")
    func overBudget() {
      let even = Progress(Linxi.equipment.spending((.june, "17.5")), asOf: .june)
      #expect(!even.isEstimatedOverBudget)
      let over = Progress(Linxi.equipment.spending((.june, "17.500001")), asOf: .june)
      #expect(over.isEstimatedOverBudget)
      #expect(!Progress(Linxi.equipment, asOf: .june).isEstimatedOverBudget)
    }

    @Test("ties: 1 分 by August is 1.5, so 2 分; 3 分 is 4.5, so 5 分; by December no change")
    func ties() {
      let one = Linxi.equipment.spending((.august, "0.000001"))
      #expect(Progress(one, asOf: .august).yearEndEstimate?.money == Money(fen: 2))
      let three = Linxi.equipment.spending((.august, "0.000003"))
      #expect(Progress(three, asOf: .august).yearEndEstimate?.money == Money(fen: 5))
      #expect(
        Progress(
          Linxi.equipment.spending((.december, "0.000003")), asOf: .december
        ).yearEndEstimate?.money == Money(fen: 3))
      // 1 分 / (2/3) = 1.5.
      let plan = Project.sample(plan: .wan("0", "2", "3", "3")).spending((.june, "0.000001"))
      #expect(Progress(plan, asOf: .june).yearEndEstimateByPlan?.money == Money(fen: 2))
    }

    @Test("by the plan there is none before the plan begins")
    func beforeThePlan() {
      let project = Project.sample(plan: .wan("0", "2", "3", "3")).spending((.march, "1"))
      #expect(Progress(project, asOf: .march).yearEndEstimateByPlan == nil)
      // April alone reported: a third of the way to 2 of 3, 1 / (2/9) = 4.5.
      let april = Project.sample(plan: .wan("0", "2", "3", "3")).spending((.april, "1"))
      #expect(Progress(april, asOf: .april).yearEndEstimateByPlan?.money == wan("4.5"))
    }

    @Test("by the plan there is none where it passes any amount: 10¹⁵ 分 at 1/10¹⁵ of the plan")
    func beyondAmounts() {
      let huge: Int64 = 1_000_000_000_000_000
      let project = Project.sample(
        plan: Plan(
          march: Money(fen: 1), june: Money(fen: 1), october: Money(fen: 1),
          december: Money(fen: huge)),
        spending: [Spending(month: .march, amount: Funds(fiscal: Money(fen: huge)))])
      #expect(Progress(project, asOf: .march).yearEndEstimateByPlan == nil)
      // By December the plan has ended and says what is spent.
      let reported = project.spending((.december, "1000000000"))
      #expect(
        Progress(reported, asOf: .december).yearEndEstimateByPlan?.money == Money(fen: huge))
    }
  }

  @Test("a book as large as allowed is judged without overflow")
  func largest() {
    // Budget, four plan points and spending of 1/6 of the limit each.
    let sixth = Money(fen: BudgetBook.amountLimit.fen / 6)
    let project = book([
      .sample(
        plan: Plan(march: sixth, june: sixth, october: sixth, december: sixth),
        spending: [Spending(month: .january, amount: Funds(fiscal: sixth))])
    ]).projects[0]
    for month in Month.allCases {
      let progress = Progress(project, asOf: month)
      #expect(progress.executionRate == Fraction(1))
      #expect(progress.status == .onTrack)
      #expect(progress.timeLight == .green)
    }
    // A third of the plan in January, all of it spent: 2/3 ahead.
    #expect(Progress(project, asOf: .january).deviation == .ratio(2, 3))
    #expect(Progress(project, asOf: .january).deviation?.percent.hundredths == 6667)
  }
}
