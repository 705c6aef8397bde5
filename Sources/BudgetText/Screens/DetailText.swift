public import BudgetModel

/// What the screen of one project says.
extension Strings {
  /// Heading of the months.
  public var monthsHeading: String { say("各月支出", "Month by month") }
  /// Heading of the plan.
  public var planHeading: String { say("资金支出计划（累计）", "Spending plan (cumulative)") }
  /// The approved cumulative amounts of a plan in one line.
  public func checkpoints(_ plan: Plan) -> String {
    Checkpoint.allCases.map { "\(end(of: $0.month)) \(plan[$0].wanText)" }
      .joined(separator: "  ")
  }
  /// Column: month.
  public var monthColumn: String { say("月份", "Month") }
  /// Column: note.
  public var noteColumn: String { say("备注", "Note") }
  /// Before an amount whose month has a note.
  public var noteMark: String { "*" }
  /// Column: cumulative.
  public var cumulativeColumn: String { say("累计", "Total") }
  /// Column: what was spent in the month.
  public var spendingColumn: String { say("本月支出", "Month") }
  /// Column: a source.
  public func columnHead(_ source: FundSource, _ names: BookNames) -> String {
    let name = shortName(of: source, names)
    return name.prefix(1).uppercased() + name.dropFirst()
  }
  /// Heading of what a unit says of a project besides.
  public var attributes: String { say("项目属性", "Attributes") }
  /// The mark of an interpolated month.
  public var interpolatedMark: String { say("推", "~") }
  /// What the mark means.
  public var interpolatedNote: String {
    say(
      "推 = 按月线性推算的计划（本程序的算法），其余为批复数；预算调整后按比例折算。",
      "~ = plan interpolated linearly by month (this program's rule), the others are approved; "
        + "after an adjustment of the budget they are in proportion.")
  }
  /// The approved and the adjusted budget, by source.
  public func fundsLine(_ funds: Funds, _ names: BookNames) -> String {
    let parts = funds.sources.map {
      "\(shortName(of: $0, names)) \(funds.amount(of: $0).wanText)"
    }
    return parts.isEmpty
      ? funds.total.wanText
      : funds.total.wanText + parenthesized(parts.joined(separator: say("，", ", ")))
  }
  /// The plan's share of the year.
  public var planRate: String { say("计划进度", "Planned progress") }
  /// A remark in parentheses behind a figure.
  public func parenthesized(_ text: String) -> String { say("（\(text)）", " (\(text))") }
  /// The deviation in points.
  public func points(_ text: String) -> String { say("\(text) 个百分点", "\(text) percentage points") }
  /// Time elapsed with v and its light.
  public func clock(time: String, value: String, light: String) -> String {
    say(
      "\(time)%，执行率为序时进度的 \(value)%（\(light)灯）",
      "\(time)%; the execution rate is \(value)% of it (\(light) light)")
  }
  /// What the next checkpoint asks.
  public func nextCheckpoint(
    _ checkpoint: Checkpoint, planned: String, remaining: String, perMonth: String
  ) -> String {
    say(
      "\(end(of: checkpoint.month))计划 \(planned)，尚需支出 \(remaining)，月均 \(perMonth)",
      "\(planned) by \(end(of: checkpoint.month)): \(remaining) to spend, \(perMonth) per month")
  }
  /// Label of what the next checkpoint asks.
  public var nextCheckpointLabel: String { checkpointTitle.wide }
  /// Label of the year's remainder.
  public var remainingLabel: String { say("预算结余", "Unspent budget") }
  /// Label of the year-end estimate.
  public var estimateLabel: String { yearEndEstimateTitle.wide }
  /// The year-end estimate by the clock, perhaps over the budget, and by the plan.
  public func estimates(clock: String, isOverBudget: Bool, plan: String?) -> String {
    let byClock =
      say("按序时进度 \(clock)", "by the clock \(clock)")
      + (isOverBudget ? say("（将超出预算）", " (over the budget)") : "")
    return plan.map { say("\(byClock)，按支出计划 \($0)", "\(byClock), by the plan \($0)") } ?? byClock
  }
  /// Label of what is reported.
  public var reportedLabel: String { say("填报", "Reported") }
  /// Reported through a month, with the months missing.
  public func reported(through month: Month?, missing: [Month]) -> String {
    let through =
      month.map { say("已填报至\(name(of: $0))", "through \(name(of: $0))") }
      ?? say("尚无填报", "nothing yet")
    guard !missing.isEmpty else { return through }
    return say(
      "\(through)，\(names(of: missing))未填报", "\(through); \(names(of: missing)) not reported")
  }
  /// One adjustment in words.
  public func adjustment(_ adjustment: Adjustment, _ names: BookNames) -> String {
    let total = adjustment.amount.total
    let kind = adjustment.apparentKind
    // “Decrease” says the sign already.
    let saysSign = kind == .decrease || kind == .recall
    let amount = fundsLine(
      saysSign && total.isNegative
        ? adjustment.amount.mapAmounts { Money(fen: -$0.fen) } : adjustment.amount, names)
    let document = adjustment.document.map(parenthesized) ?? ""
    return say(
      "\(name(of: adjustment.month)) \(name(of: kind)) \(amount)\(document)：\(adjustment.reason)",
      "\(name(of: adjustment.month)) \(name(of: kind)) \(amount)\(document): \(adjustment.reason)")
  }
  /// An adjustment in a few words: "8月 追加 8.00".
  public func shortAdjustment(_ adjustment: Adjustment) -> String {
    let kind = adjustment.apparentKind
    let total = adjustment.amount.total
    let saysSign = kind == .decrease || kind == .recall
    let amount = saysSign && total.isNegative ? Money(fen: -total.fen) : total
    return "\(name(of: adjustment.month)) \(name(of: kind)) \(amount.wanText)"
  }
  /// What an adjustment is called.
  public func name(of kind: AdjustmentKind) -> String {
    switch kind {
    case .increase: say("追加", "increase")
    case .decrease: say("调减", "decrease")
    case .transfer: say("调剂", "transfer")
    case .recall: say("收回", "recall")
    }
  }
  /// One revised plan in words.
  public func revision(_ revision: PlanRevision) -> String {
    let reason = revision.reason.isEmpty ? "" : say("：\(revision.reason)", ": \(revision.reason)")
    return say(
      "\(name(of: revision.month))起 \(checkpoints(revision.plan))\(reason)",
      "from \(name(of: revision.month)) \(checkpoints(revision.plan))\(reason)")
  }
  /// An indicator's target and its basis.
  public func target(_ target: String, basis: String) -> String {
    say("指标值 \(target)  依据 \(basis)", "target \(target)  basis \(basis)")
  }
  /// A planned figure of a project without a plan.
  public var noPlan: String { word(for: Status?.none) }
  /// Nothing to list.
  public var noneRecorded: String { say("无", "none") }
}
