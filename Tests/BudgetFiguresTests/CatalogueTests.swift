import BudgetFigures
import BudgetModel
import BudgetText
import Testing

@Suite("The catalogue of figures") struct CatalogueTests {
  /// 7.00 of 35.00 spent by May, where 25/3 万元 are planned; June plans 10.00.
  private func row(asOf month: Month) -> ProjectRow {
    let wan = { Money(fen: $0 * 1_000_000) }
    let project = Project(
      code: "E1", name: "电梯维保", budget: Funds(fiscal: wan(35)), purpose: "", goals: [],
      plan: Plan(march: wan(5), june: wan(10), october: wan(20), december: wan(35)),
      spending: [Spending(month: .may, amount: Funds(fiscal: wan(7)))])
    return ProjectRow(project, Progress(project, asOf: month))
  }

  private var row: ProjectRow { row(asOf: .june) }

  private var totals: Totals {
    var totals = Totals(asOf: .june)
    totals.add(row.progress)
    return totals
  }

  @Test("No two figures share a key or, where both stand in a list, a title")
  func distinct() {
    for figures in [Figure.ofProject, Figure.ofTotals] {
      #expect(Set(figures.map(\.key)).count == figures.count)
      for language in Language.allCases {
        let titles = figures.map { $0.title(Strings(language), asOf: .june) }
        #expect(Set(titles.map(\.wide)).count == figures.count)
        #expect(Set(titles.map(\.narrow)).count == figures.count)
      }
    }
  }

  @Test("Every figure listed has a value, absent or not, of the kind it says")
  func values() {
    for figure in Figure.ofProject { expect(figure.value(of: row), isOf: figure.kind, figure.key) }
    for figure in Figure.ofTotals {
      expect(figure.value(of: totals), isOf: figure.kind, figure.key)
    }
  }

  private func expect(_ value: FigureValue?, isOf kind: Figure.Kind, _ key: String) {
    let found: Figure.Kind? =
      switch value {
      case .text: .text
      case .count: .count
      case .money: .money
      case .percent: .percent
      case .points: .points
      case .month: .month
      case .months: .months
      case .status: .status
      case .light: .light
      case .absent: kind
      // No figure of the catalogue has such a value.
      case .resultLight, .score, nil: nil
      }
    #expect(found == kind, "\(key)")
  }

  @Test("Values are typed, and rounded once to the precision asked for")
  func typedValues() {
    #expect(Figure.planned.value(of: row) == .money(Money(fen: 10_000_000)))
    #expect(Figure.plannedPercent.value(of: row) == .percent(Percent(hundredths: 2857)))
    #expect(Figure.deviation.value(of: row) == .points(Percent(hundredths: -857)))
    #expect(Figure.amountBehind.value(of: row) == .money(Money(fen: 3_000_000)))
    #expect(
      Figure.missingMonths.value(of: row) == .months([.january, .february, .march, .april, .june]))
    #expect(Figure.asReportedMonth.value(of: row) == .month(.may))
    #expect(Figure.checkpointMonth.value(of: row) == .month(.october))
    #expect(Figure.timeLight.value(of: row) == .light(.red))
    // 16.80 by the five months; 25/3 万元 to a 分 and to 0.01 万元.
    #expect(Figure.yearEndEstimate.value(of: row) == .money(Money(fen: 16_800_000)))
    #expect(Figure.planned.value(of: row(asOf: .may)) == .money(Money(fen: 8_333_333)))
    #expect(
      Figure.planned.value(of: row(asOf: .may), to: .guide) == .money(Money(fen: 8_330_000)))
  }

  @Test("What only totals or only projects have is nil for the other")
  func belonging() {
    #expect(Figure.status.value(of: totals) == nil)
    #expect(Figure.withoutPlan.value(of: row) == nil)
    #expect(Figure.withoutPlan.value(of: totals) == .count(0))
    #expect(Figure.amountBehind.value(of: totals) == .money(Money(fen: 3_000_000)))
  }

  @Test("The next checkpoint's title names its month, none in December")
  func titles() {
    let chinese = Strings(.chinese)
    let english = Strings(.english)
    #expect(Figure.remaining.title(chinese, asOf: .september).wide == "10月底前尚需支出")
    #expect(Figure.remaining.title(chinese, asOf: .october).narrow == "12月底尚需")
    #expect(Figure.remaining.title(english, asOf: .june).wide == "To spend by Oct")
    #expect(Figure.remaining.title(english, asOf: .december).wide == "To spend")
  }

  @Test("In words: not reported first, then how it stood; overspent is alarming all the same")
  func words() {
    let behind = ReportedStatus(
      .farBehind, notReportedSince: .init(month: .september, status: .behind))
    #expect(FigureValue.status(behind).text(Strings(.chinese)) == "未填报 至9月滞后")
    #expect(FigureValue.status(behind).text(Strings(.english)) == "not reported, Sep behind")
    #expect(FigureValue.status(behind).tone == .caution)
    let silent = ReportedStatus(.farBehind, notReportedSince: nil)
    #expect(FigureValue.status(silent).text(Strings(.chinese)) == "未填报")
    let over = ReportedStatus(
      .overspent, notReportedSince: .init(month: .june, status: .overspent))
    #expect(FigureValue.status(over).text(Strings(.chinese)) == "未填报 至6月超支")
    #expect(FigureValue.status(over).tone == .danger)
    let planless = ReportedStatus(nil, notReportedSince: .init(month: .june, status: nil))
    #expect(FigureValue.status(planless).text(Strings(.chinese)) == "未填报 无计划")
    #expect(FigureValue.status(ReportedStatus(.farBehind)).text(Strings(.chinese)) == "严重滞后")
    #expect(FigureValue.status(ReportedStatus(nil)).text(Strings(.chinese)) == "无计划")
    #expect(FigureValue.points(Percent(hundredths: 558)).text(Strings(.english)) == "+5.58")
    #expect(FigureValue.absent.text(Strings(.english)) == "-")
  }
}
