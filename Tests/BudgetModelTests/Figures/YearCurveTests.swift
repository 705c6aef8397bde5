import BudgetModel
import Testing

@Suite("Curves through a year") struct YearCurveTests {
  private let lifts = Project.sample(
    adjustments: [Adjustment(month: .may, amount: .wan("6"), reason: "")],
    spending: [
      Spending(month: .january, amount: .wan("1")),
      Spending(month: .march, amount: .wan("2", other: "0.5")),
      Spending(month: .july, amount: .wan("9")),
    ])

  @Test("What comes later is not known yet")
  func asOfApril() {
    let curve = YearCurve(lifts, asOf: .april)
    // 5 by March, 10 by June, 20 by October, 35 by December, by thirds, thirds, quarters and halves between.
    #expect(
      curve.planned.map { $0?.wanText } == [
        "1.666667", "3.333333", "5.00", "6.666667", "8.333333", "10.00", "12.50", "15.00", "17.50",
        "20.00", "27.50", "35.00",
      ])
    // Nothing in February is still 1.00 in all; April is not reported, and what follows is not asked for.
    #expect(
      curve.actual.map { $0?.wanText } == ["1.00", "1.00", "3.50"]
        + [String?](repeating: nil, count: 9))
    // 3.50 in three months, and so on.
    #expect(
      curve.forecast.map { $0?.wanText }
        == [
          nil, nil, "3.50", "4.666667", "5.833333", "7.00", "8.166667", "9.333333", "10.50",
          "11.666667", "12.833333", "14.00",
        ])
    // Twelfths of 35.
    #expect(curve.clock.first?.wanText == "2.916667")
    #expect(curve.clock[5].wanText == "17.50")
    #expect(curve.clock.last?.wanText == "35.00")
  }

  @Test("Months past keep the budget of their time, months to come have today's")
  func asOfJune() {
    let curve = YearCurve(lifts, asOf: .june)
    #expect(curve.planned[3]?.wanText == "6.666667")
    // From May on 41 instead of 35: 25/3 of 35 is 9.761905 of 41, 20 is 23.428571.
    #expect(curve.planned[4]?.wanText == "9.761905")
    #expect(curve.planned[9]?.wanText == "23.428571")
    #expect(curve.planned[11]?.wanText == "41.00")
    #expect(curve.clock[11].wanText == "41.00")
  }

  @Test("A unit's plan is that of the projects with one, its spending that of all")
  func unit() {
    var other = Project.sample(code: "P2", spending: [Spending(month: .april, amount: .wan("4"))])
    other = Project(
      code: "P2", name: "无计划", budget: .wan("12"), purpose: "", goals: [], plan: nil,
      spending: other.spending)
    let curve = YearCurve(book([lifts, other]), asOf: .may)
    // As of May lifts have 41: 10 of 35 by June is 11.714286.
    #expect(curve.planned[5]?.wanText == "11.714286")
    #expect(curve.actual.map { $0?.wanText }[..<5] == ["1.00", "1.00", "3.50", "7.50", nil])
    // 3.50 in three months and 4.00 in four; together they are known in April.
    #expect(curve.forecast[2] == nil && curve.forecast[3]?.wanText == "8.666667")
    #expect(curve.forecast[11]?.wanText == "26.00")
    // Of 41 and 12.
    #expect(curve.clock[11].wanText == "53.00")
    #expect(YearCurve(book([other]), asOf: .may).planned.allSatisfy { $0 == nil })
  }
}

@Suite("Round numbers at an axis") struct RoundScaleTests {
  @Test(
    "One, two or five with zeros, and no more lines than asked for",
    arguments: [
      (61, 2, 50, 100), (35, 5, 10, 40), (100, 5, 20, 100), (101, 5, 50, 150), (1, 5, 1, 1),
      (0, 1, 1, 1), (7, 1, 10, 10), (1_109_053_900, 5, 500_000_000, 1_500_000_000),
    ] as [(Int64, Int, Int64, Int64)])
  func scale(highest: Int64, lines: Int, step: Int64, ceiling: Int64) {
    let scale = RoundScale(highest: highest, lines: lines)
    #expect(scale.step == step && scale.ceiling == ceiling)
    #expect(scale.lines.count - 1 <= max(1, lines) && scale.lines.last == ceiling)
  }

  @Test("The largest number does no harm")
  func largest() { #expect(RoundScale(highest: .max, lines: 5).ceiling == .max) }
}
