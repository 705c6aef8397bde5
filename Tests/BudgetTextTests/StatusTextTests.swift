import BudgetModel
import BudgetText
import Testing

@Suite("Statuses in words") struct StatusTextTests {
  private let chinese = Strings(.chinese)
  private let english = Strings(.english)

  @Test("The thresholds told are those of the rules, whatever they are")
  func rules() {
    let own = VarianceRules(
      tolerance: Percent(hundredths: 50), farBehind: Percent(hundredths: 1250), red: Percent(55),
      yellow: Percent(85))
    #expect(
      chinese.rulesLine(own)
        == "状态按支出计划判定：执行率比计划进度低 0.5 个百分点以上为滞后，低 12.5 个百分点及以上为严重滞后；"
        + "序时进度灯看执行率为序时进度的百分之几：低于 55% 红，低于 85% 黄，其余绿。")
    #expect(chinese.rulesLine(.standard).contains("执行率低于计划进度为滞后，低 10 个百分点及以上为严重滞后"))
    let inEnglish = english.rulesLine(own)
    for threshold in ["0.5 percentage", "12.5 percentage", "55%", "85%"] {
      #expect(inEnglish.contains(threshold))
    }
  }

  @Test("Short words keep what is not reported first")
  func shortWords() {
    let status = ReportedStatus(
      .farBehind, notReportedSince: .init(month: .september, status: .behind))
    #expect(chinese.shortWords(for: status) == "未填报 至9月滞后")
    #expect(english.shortWords(for: status) == "not rep., Sep behind")
    #expect(english.shortWords(for: ReportedStatus(.onTrack)) == "on track")
  }

  @Test("A decrease is told without a second sign, an increase as it is")
  func adjustments() {
    let less = Adjustment(
      month: .july,
      amount: Funds(fiscal: Money(fen: -5_000_000), other: Money(fen: 1_000_000)), reason: "评审")
    #expect(chinese.adjustment(less, BookNames()) == "7月 调减 4.00（财政 5.00，其他 -1.00）：评审")
    let more = Adjustment(
      month: .july, amount: Funds(fiscal: Money(fen: 5_000_000)), reason: "review")
    #expect(
      english.adjustment(more, BookNames()) == "Jul increase 5.00 (fiscal 5.00, other 0.00): review"
    )
  }

  @Test("Projects without a plan are counted only where there are some")
  func countsWithoutPlan() {
    var totals = Totals(asOf: .june)
    #expect(chinese.statesLine(totals) == "滞后 0（严重 0，未填报 0）  超支 0  未填报 0")
    let nothing = Plan(march: .zero, june: .zero, october: .zero, december: .zero)
    let project = Project(
      code: "A", name: "甲", budget: .zero, purpose: "", goals: [], plan: nothing)
    totals.add(Progress(project, asOf: .june))
    #expect(chinese.statesLine(totals).hasSuffix("未填报 1  无计划 1"))
    #expect(chinese.countsLine(totals).hasSuffix("；无计划 1 项"))
    #expect(english.countsLine(totals).hasSuffix("; without a plan: 1"))
  }
}
