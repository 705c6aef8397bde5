import BudgetModel

/// An indicator of a target, for what else it says does not matter.
func indicator(
  _ target: String, named level3: String = "电梯数量", level1: String = "产出指标",
  weight: Points? = nil, reading: TargetReading? = nil, expected: IndicatorReport? = nil,
  _ records: IndicatorRecord..., override: ScoreOverride? = nil
) -> Indicator {
  Indicator(
    level1: level1, level2: "数量指标", level3: level3, description: "", target: target,
    basis: "工作计划", correctedReading: reading, weight: weight, expected: expected,
    records: records, scoreOverride: override)
}

/// What was reported for a month.
func reported(_ month: Month, _ value: String, note: String? = nil) -> IndicatorRecord {
  IndicatorRecord(month, IndicatorReport(Quantity(text: value).map { .number($0) }, note: note))
}

func worded(
  _ month: Month, _ words: Attainment, _ share: Int64? = nil, note: String? = nil
) -> IndicatorRecord {
  IndicatorRecord(
    month, IndicatorReport(.words(words, share: share.map { Percent($0) }), note: note))
}

/// A project of 100 万元 with indicators, which has spent an amount by a month.
func followed(
  _ indicators: [Indicator], budget: String = "100", spent: String? = nil,
  in month: Month = .december, executionWeight: Points? = nil, reasons: [MonthReason] = [],
  achievement: String? = nil, expectedSpending: Funds? = nil, adjustments: [Adjustment] = []
) -> Project {
  Project(
    code: "P", name: "设备", budget: .wan(budget), purpose: "", goals: [], plan: nil,
    adjustments: adjustments,
    spending: spent.map { [Spending(month: month, amount: .wan($0))] } ?? [], reasons: reasons,
    expectedSpending: expectedSpending, achievement: achievement,
    executionWeight: executionWeight, indicators: indicators)
}

func soundBook(of project: Project, closedThrough: Month? = nil) -> BudgetBook? {
  var builder = BookBuilder()
  guard builder.append(project).isEmpty, let year = FiscalYear(2024) else { return nil }
  return builder.book(
    unit: Unit(code: "430001", name: "单位"), fiscalYear: year, closedThrough: closedThrough)
}
