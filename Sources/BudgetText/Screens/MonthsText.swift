public import BudgetModel

/// What the year by months says.
extension Strings {
  /// The history's tab.
  public var historyTab: String { say("历史", "History") }
  /// The year by months: its tab, and over its keys.
  public var monthsScreen: String { say("逐月", "Months") }

  /// What the months' cells show and the as-of month, at the right of the tabs; which months are closed.
  public func monthsTitle(
    _ basis: String, asOf month: YearMonth, closedThrough closed: Month?
  ) -> String {
    let title = say(
      "\(basis) 截至\(name(of: month))末", "\(basis), as of \(name(of: month))")
    guard let closed else { return title }
    return title + say("（已结账至\(name(of: closed))）", " (closed to \(name(of: closed)))")
  }
  /// The cells show what was spent in the month.
  public var byMonth: String { say("各月支出", "monthly spending") }
  /// The cells show what was spent in the year up to the month.
  public var yearToDate: String { say("累计支出", "year to date") }
  /// The cells show the execution rate at the month's end.
  public var byRate: String { say("执行率%", "execution %") }

  /// Column: a month, `^` for one at whose end a plan is approved.
  public func monthHead(_ month: Month) -> String {
    name(of: month) + (month.isInterpolated ? "" : "^")
  }
  /// Column: the whole year, all that is recorded.
  public var yearHead: String { say("全年", "Year") }
  /// In a month's cell that has no record.
  public var monthNotReported: String { say("未填", "n/r") }
  /// Behind an amount that is rounded, in one column.
  public var roundedMark: String { "~" }

  /// The chosen cell in words: whose money, of the month or of the year up to it.
  public func cellName(
    _ source: FundSource, _ called: BookNames, in month: Month, isCumulative: Bool
  ) -> String {
    let funds = say(name(of: source, called), inlineName(of: source, called))
    guard isCumulative else {
      return say("\(funds)\(name(of: month))支出", "\(funds), \(name(of: month))")
    }
    let months = names(of: Array(month.throughThis))
    return say("\(funds)\(months)累计支出", "\(funds), \(months)")
  }
  /// The chosen cell where it shows a rate.
  public func rateName(_ month: Month) -> String {
    say("\(name(of: month))末执行率", "execution rate, \(end(of: month))")
  }

  /// Below the months: amounts in 万元 at the end of the month chosen, planned nil without a plan; the rate in percent.
  public func monthContext(
    _ month: Month, planned: String?, actual: String, rate: String?, note: String?
  ) -> String {
    let basis = planBasis(interpolated: month.isInterpolated)
    let plan =
      planned.map { say("计划累计 \($0)（\(basis)）", "planned \($0) (\(basis))") }
      ?? word(for: Status?.none)
    let rate = rate.map { $0 + "%" } ?? none
    var line = say(
      "\(name(of: month))末 \(plan)  累计支出 \(actual)  执行率 \(rate)",
      "through \(name(of: month)): \(plan)  spent \(actual)  rate \(rate)")
    if let note { line += say("  备注：\(note)", "  note: \(note)") }
    return line
  }

  /// Under an amount being typed into a cell that shows several sources together.
  public func onlySource(_ source: FundSource, _ names: BookNames) -> String {
    say(
      "只录入\(name(of: source, names))；此格显示各来源合计",
      "\(inlineName(of: source, names)) only; the cell shows all sources")
  }
  /// Somebody tried to type where a rate is shown.
  public var rateIsNotTyped: String {
    say(
      "执行率由程序计算，不能录入；按 v 换到金额。",
      "Rates are computed, not typed; v turns to amounts.")
  }
}
