import BudgetModel
import BudgetText

/// Every figure there is; a new one is an entry here and a title in `FigureTitles`.
extension Figure {
  /// The project's code.
  public static let code = of(.text, "code", \.codeTitle, project: { .text($0.code) })
  /// The project's name.
  public static let name = of(.text, "name", \.nameTitle, project: { .text($0.name) })
  /// The approved budget.
  public static let approvedBudget = money(
    "approvedBudget", \.approvedBudgetTitle, project: { $0.progress.approvedBudget },
    totals: { $0.approvedBudget })
  /// The budget in force.
  public static let adjustedBudget = money(
    "adjustedBudget", \.adjustedBudgetTitle, project: { $0.progress.adjustedBudget },
    totals: { $0.adjustedBudget })
  /// The planned amount.
  public static let planned = money(
    "planned", \.plannedTitle, project: { $0.progress.planned }, totals: { $0.planned })
  /// The plan's share.
  public static let plannedPercent = of(
    .percent, "plannedPercent", \.plannedPercentTitle,
    project: { .percent($0.progress.plannedShare?.percent) },
    totals: { .percent($0.plannedPercent) })
  /// Cumulative spending.
  public static let actual = money(
    "actual", \.actualTitle, project: { $0.progress.actual }, totals: { $0.actual })
  /// The execution rate.
  public static let actualPercent = of(
    .percent, "actualPercent", \.actualPercentTitle,
    project: { .percent($0.progress.executionRate?.percent) },
    totals: { .percent($0.executionRate?.percent) })
  /// The deviation from the plan in points.
  public static let deviation = of(
    .points, "deviation", \.deviationTitle,
    project: { .points($0.progress.deviation?.percent) }, totals: { .points($0.deviation) })
  /// The amount behind the plan.
  public static let amountBehind = money(
    "amountBehind", \.amountBehindTitle, project: { $0.progress.amountBehind },
    totals: { $0.amountBehind })
  /// The status.
  public static let status = of(
    .status, "status", \.statusTitle, project: { .status($0.progress.reportedStatus) })
  /// The light against the clock.
  public static let timeLight = of(
    .light, "timeLight", \.timeLightTitle,
    project: { $0.progress.timeLight.map(FigureValue.light) ?? .absent })
  /// The months without a record.
  public static let missingMonths = of(
    .months, "missingMonths", \.missingMonthsTitle, project: { .months($0.progress.missingMonths) })
  /// The last month with a record.
  public static let reportedThrough = of(
    .month, "reportedThrough", \.reportedThroughTitle,
    project: { .month($0.progress.reportedThrough) })
}

/// How a project that has not reported the month stood when it last did.
extension Figure {
  /// The month it has reported through.
  public static let asReportedMonth = of(
    .month, "asReported.month", \.asReportedMonthTitle,
    project: { .month($0.progress.asReported?.month) })
  /// The deviation as of then.
  public static let asReportedDeviation = of(
    .points, "asReported.deviation", \.asReportedDeviationTitle,
    project: { .points($0.progress.asReported?.deviation?.percent) })
  /// The status as of then.
  public static let asReportedStatus = of(
    .status, "asReported.status", \.asReportedStatusTitle,
    project: { $0.progress.asReported.map { .status(ReportedStatus($0.status)) } ?? .absent })
}

/// What is to come.
extension Figure {
  /// The month of the next checkpoint.
  public static let checkpointMonth = of(
    .month, "nextCheckpoint.month", \.checkpointTitle,
    project: { .month($0.progress.nextCheckpoint?.checkpoint.month) })
  /// The plan at the next checkpoint.
  public static let checkpointPlanned = money(
    "nextCheckpoint.planned", { strings, _ in strings.checkpointPlannedTitle },
    project: { $0.progress.nextCheckpoint?.planned })
  /// What is still to be spent by then.
  public static let remaining = money(
    "nextCheckpoint.remaining", { $0.remainingTitle(Checkpoint.after($1)) },
    project: { $0.progress.nextCheckpoint?.remaining })
  /// The same for each month until then.
  public static let perMonth = money(
    "nextCheckpoint.perMonth", { strings, _ in strings.perMonthTitle },
    project: { $0.progress.nextCheckpoint?.perMonth })
  /// The year-end estimate by the clock.
  public static let yearEndEstimate = money(
    "yearEndEstimate", { strings, _ in strings.yearEndEstimateTitle },
    project: { $0.progress.yearEndEstimate })
}

/// What only totals have.
extension Figure {
  /// How many projects.
  public static let projects = of(
    .count, "projects", \.projectsTitle, totals: { .count($0.projects) })
  /// Projects without a plan.
  public static let withoutPlan = of(
    .count, "withoutPlan", \.withoutPlanTitle, totals: { .count($0.withoutPlan) })
  /// The part of the year that has gone.
  public static let timePercent = of(
    .percent, "timePercent", \.timePercentTitle, totals: { .percent($0.timeShare.percent) })
  /// Projects behind, far behind included.
  public static let behind = of(.count, "behind", \.behindTitle, totals: { .count($0.behind) })
  /// Projects of those without a record for the month.
  public static let behindNotReported = of(
    .count, "behindNotReported", \.behindNotReportedTitle,
    totals: { .count($0.behindNotReported) })
  /// Projects far behind.
  public static let farBehind = of(
    .count, "farBehind", \.farBehindTitle, totals: { .count($0.farBehind) })
  /// Projects overspent.
  public static let overspent = of(
    .count, "overspent", \.overspentTitle, totals: { .count($0.overspent) })
  /// Projects without a record for the month.
  public static let notReported = of(
    .count, "notReported", \.notReportedTitle, totals: { .count($0.notReported) })
}

extension Figure {
  /// The figures of a project in the order of the machine-readable forms.
  public static let ofProject: [Figure] = [
    code, name, approvedBudget, adjustedBudget, planned, plannedPercent, actual, actualPercent,
    deviation, amountBehind, status, timeLight, missingMonths, reportedThrough, asReportedMonth,
    asReportedDeviation, asReportedStatus, checkpointMonth, checkpointPlanned, remaining, perMonth,
    yearEndEstimate,
  ]

  /// The figures of totals in the order of the machine-readable forms.
  public static let ofTotals: [Figure] = [
    projects, withoutPlan, approvedBudget, adjustedBudget, actual, actualPercent, planned,
    plannedPercent, deviation, amountBehind, timePercent, behind, behindNotReported, farBehind,
    overspent, notReported,
  ]
}
