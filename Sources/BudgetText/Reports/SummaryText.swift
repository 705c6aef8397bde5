public import BudgetModel

/// What `budget summary` says around its figures.
extension Strings {
  /// The title of a unit's summary.
  public func summaryTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年预算执行情况", "\(unit)  Budget execution \(year)")
  }

  /// The line that names the as-of month and whether its plan is approved or interpolated.
  public func asOfLine(_ month: YearMonth, timeShare: String) -> String {
    let basis = planBasis(interpolated: month.month.isInterpolated)
    return say(
      "截至 \(month.text) 月末（该月计划为\(basis)）  序时进度 \(timeShare)%  单位：万元",
      "As of the end of \(month.text) (plan \(basis))  Time progress \(timeShare)%  Amounts in 10k yuan"
    )
  }

  /// The line that counts the states.
  public func countsLine(_ totals: Totals) -> String {
    say(
      "滞后 \(totals.behind) 项（其中严重滞后 \(totals.farBehind) 项），超支 \(totals.overspent) 项，"
        + "\(totals.asOf.rawValue)月未填报 \(totals.notReported) 项",
      "Behind: \(totals.behind) (far behind: \(totals.farBehind)), overspent: \(totals.overspent), "
        + "\(name(of: totals.asOf)) not reported: \(totals.notReported)")
  }

  /// The line that says a report lists only some projects.
  public func listedLine(_ listed: Int, of all: Int) -> String {
    say(
      "列出 \(listed) 项，合计为全部 \(all) 项。",
      "Listed: \(listed). The totals are those of all \(all).")
  }

  /// The totals row of one unit.
  public func totalsRow(_ count: Int) -> String { say("合计（\(count)项）", "Total (\(count))") }

  /// The totals line of several units.
  public func allUnitsTitle(_ count: Int) -> String {
    say("\(count)个单位合计", "All \(count) units")
  }

  /// Budget column.
  public var budgetColumn: String { say("预算数", "Budget") }
  /// Planned percent column.
  public var plannedPercentColumn: String { say("计划%", "Plan%") }
  /// Actual percent column.
  public var actualPercentColumn: String { say("执行%", "Actual%") }
  /// Time light column.
  public var timeLightColumn: String { say("序时", "Clock") }
  /// Amount still to spend by the next checkpoint.
  public func remainingColumn(_ checkpoint: Checkpoint?) -> String {
    guard let checkpoint else { return say("还需支出", "To spend") }
    return say(
      "\(checkpoint.month.rawValue)月底前还需", "To spend by \(name(of: checkpoint.month))")
  }
  /// Missing months column.
  public var missingColumn: String { say("未填报", "Missing") }
}
