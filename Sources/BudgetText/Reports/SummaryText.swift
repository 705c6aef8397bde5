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
      "截至\(name(of: month))末（当月计划为\(basis)数）  序时进度 \(timeShare)%  单位：万元",
      "As of the end of \(name(of: month)) (plan \(basis))  Time elapsed \(timeShare)%  "
        + "Amounts in 10,000 yuan"
    )
  }

  /// The line that counts the states, those whose month is not reported apart, and the amounts behind.
  public func countsLine(_ totals: Totals) -> String {
    let month = name(of: totals.asOf)
    let amount = totals.amountBehind.money.wanText
    var parts = [
      say(
        "滞后 \(totals.behind) 项（其中严重滞后 \(totals.farBehind) 项；"
          + "\(month)未填报、尚不能确定 \(totals.behindNotReported) 项），落后金额合计 \(amount)",
        "Behind: \(totals.behind) (incl. far behind: \(totals.farBehind); "
          + "\(month) not reported, so not certain: \(totals.behindNotReported)), by \(amount) in all"
      ),
      say("超支 \(totals.overspent) 项", "overspent: \(totals.overspent)"),
      say("\(month)未填报 \(totals.notReported) 项", "\(month) not reported: \(totals.notReported)"),
    ]
    if totals.withoutPlan > 0 {
      parts.append(say("无计划 \(totals.withoutPlan) 项", "without a plan: \(totals.withoutPlan)"))
    }
    return parts.joined(separator: say("；", "; "))
  }

  /// The line that says a report lists only some projects.
  public func listedLine(_ listed: Int, of all: Int) -> String {
    say(
      "本表列出 \(listed) 个项目，合计数为全部 \(all) 个项目。",
      "Listed: \(listed). The totals are those of all \(all).")
  }

  /// The totals line of several units.
  public func allUnitsTitle(_ count: Int) -> String {
    say("\(count)个单位合计", "All \(count) units")
  }
}
