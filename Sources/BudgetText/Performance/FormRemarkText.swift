public import BudgetModel

/// The remarks at the foot of a form.
extension Strings {
  /// How 全年预计执行数 came about.
  public func expectationRule(_ expectation: YearEndExpectation) -> String {
    guard let month = expectation.estimatedFrom else {
      return say("全年预计执行数由单位填报。", "What is expected for the year is said by the staff.")
    }
    return say(
      "全年预计执行数按序时推算：\(span(month))执行数÷\(month.rawValue)×12。",
      "What is expected for the year is estimated by the clock: spent \(span(month)) ÷ \(month.rawValue) × 12."
    )
  }
  /// Months that nobody has reported, so that the figures do not have them.
  public func notReportedRemark(_ months: [Month]) -> String {
    say("\(names(of: months))支出未填报。", "Spending of \(names(of: months)) is not reported.")
  }
  /// What the rate is of, where the budget was changed.
  public func adjustedRemark(_ budget: Money) -> String {
    say(
      "执行率按调整后预算数 \(budget.wanText) 计算。",
      "The execution rate is that of the adjusted budget of \(budget.wanText).")
  }
  /// An adjustment of the budget, with its document and its reason.
  public func remark(on adjustment: Adjustment) -> String {
    let amount = adjustment.amount.total
    let size = amount.isNegative ? Money(fen: -amount.fen) : amount
    let document = adjustment.document.map { parenthesized($0) } ?? ""
    return "\(name(of: adjustment.month)) \(name(of: adjustment.apparentKind)) \(size.wanText)"
      + document + afterName + adjustment.reason
  }
  /// Why less than 90 % was spent, which the rule asks for; blank where nobody has said.
  public func lowRateRemark(_ rate: Fraction, _ reason: LagReason?) -> String {
    say(
      "执行率 \(rate.percentText)%，低于 90% 的原因",
      "Why the execution rate is \(rate.percentText)%, below 90%")
      + afterName + (reason.map { self.text(of: $0) } ?? "")
  }
  /// What is done about a lag, and by when.
  public func measureRemark(_ reason: LagReason) -> String {
    let due = reason.due.map { parenthesized(say("\(name(of: $0))前", "by \(name(of: $0))")) } ?? ""
    return say("改进措施", "Measures") + due + afterName + reason.measure
  }
  /// A score that somebody gave in the place of the ruled one.
  public func overruledRemark(_ subject: String, _ standing: IndicatorStanding) -> String {
    guard let override = standing.indicator.scoreOverride else { return "" }
    let ruled = standing.ruledScore?.fullText ?? none
    return say(
      "“\(subject)”按规则得分 \(ruled)，改为 \(override.score.fullText)：\(override.reason)",
      "“\(subject)” scores \(ruled) by the rules, and was given \(override.score.fullText): \(override.reason)"
    )
  }
  /// What computed values are.
  public var computedRemark: String {
    say("“计算”的值由程序按支出数和预算数算出。", "What is computed follows from spending and budget.")
  }

  /// Why a project lags, in full: the causes, the explanation.
  public func text(of reason: LagReason) -> String {
    let causes = list(reason.causes.map { word(for: $0) })
    let parts = [causes, reason.explanation].filter { !$0.isEmpty }
    return parts.joined(separator: say("；", "; "))
  }

  private var afterName: String { say("：", ": ") }
}
