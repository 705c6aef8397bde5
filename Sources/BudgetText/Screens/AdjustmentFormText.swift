public import BudgetModel

/// What the forms of an adjustment and of a revised plan say.
extension Strings {
  /// The form's title for a new adjustment.
  public func addsAdjustment(_ name: String) -> String {
    say("预算调整  \(name)", "Budget adjustment  \(name)")
  }
  /// The form's title for an adjustment of the book.
  public func editsAdjustment(_ name: String) -> String {
    say("修改预算调整  \(name)", "Change the adjustment  \(name)")
  }
  /// What an adjustment is called.
  public var kindLabel: String { say("类型", "Kind") }
  /// How the kinds differ.
  public var kindHint: String {
    say(
      "← → 选择；调剂：项目之间或来源之间", "Left, Right choose; transfers: projects, sources")
  }
  /// The choice that takes an adjustment out.
  public var removesAdjustment: String { say("（删除这笔调整）", "(remove it)") }
  /// From when an adjustment holds.
  public var adjustmentMonthHint: String { say("从该月起生效", "In force from that month on") }
  /// Section: the amounts.
  public var adjustedAmounts: String { say("金额", "Amounts") }
  /// How the amounts are typed.
  public var adjustmentAmountHint: String {
    say("写正数：类型已说明增减；不涉及的来源留空", "No sign needed; leave other sources blank")
  }
  /// How the amounts of a new transfer are typed.
  public var leavingAmountHint: String {
    say("调出的金额，写正数；不涉及的来源留空", "What leaves; leave other sources blank")
  }
  /// How the amounts of a transfer of the book are typed.
  public var signedAmountHint: String {
    say("调出写负数，调入写正数；不涉及的来源留空", "Minus where it leaves, none where it arrives")
  }
  /// The other adjustment of a transfer, which stays as it is.
  public func transferPartner(_ name: String, _ amount: Money) -> String {
    say(
      "另一方是 \(name) 的 \(amount.wanText)，不会随之改动",
      "the other side, \(amount.wanText) of \(name), stays as it is")
  }
  /// Section: where a transfer goes.
  public var transferTarget: String { say("调入", "To") }
  /// The project a transfer goes to.
  public var targetProjectLabel: String { say("调入项目", "Project") }
  /// How that project is named.
  public var targetProjectHint: String {
    say("编码或名称的一段；留空为本项目其他来源", "Part of code or name; blank: another source of this one")
  }
  /// What a source of the target gains.
  public func arriving(_ source: String) -> String { say("\(source)调入", "\(source) in") }
  /// How that is typed.
  public var arrivingHint: String {
    say("全部留空即与调出相同", "All blank: the same as leaves")
  }
  /// Section: why.
  public var adjustmentBasis: String { say("依据", "Why") }
  /// The document that approved it.
  public var documentLabel: String { say("文号", "Document") }
  /// What a document's number looks like.
  public var documentHint: String {
    say("批复文件的文号，没有可留空", "Number of the document that approved it, if any")
  }
  /// Why, in words.
  public var reasonLabel: String { say("原因", "Reason") }
  /// Section: what becomes of it.
  public var effectSection: String { say("调整前后", "Before and after") }
  /// The plan.
  public var planLabel: String { say("支出计划", "Plan") }
  /// No amount is filled in.
  public var amountNeeded: String { say("请填写金额。", "Fill in an amount.") }
  /// No reason is filled in.
  public var sayWhy: String { say("请写明原因。", "Say why.") }
  /// An amount has a sign that its kind does not have.
  public var signMissesKind: String {
    say("此类调整的金额不写负号；减少预算请选“调减”。", "No minus here; to take money away choose “decrease”.")
  }
  /// What leaves is not what arrives.
  public func transferUneven(_ leaving: Money, _ arriving: Money) -> String {
    say(
      "调出 \(leaving.wanText) 与调入 \(arriving.wanText) 不相等。",
      "\(leaving.wanText) leaves and \(arriving.wanText) arrives; they must be the same.")
  }
  /// A transfer within one project does not say to which source.
  public var transferNeedsTarget: String {
    say(
      "请填写调入的资金来源，或写明调入项目。", "Say which sources of this project get it, or which other project.")
  }
  /// A transfer within one project takes from a source what it gives to it.
  public var transferMovesNothing: String {
    say("调入与调出相同，没有变动。", "What arrives is what leaves: nothing would move.")
  }
  /// Beside the title: the adjustment was removed while it was being changed.
  public var adjustmentRemoved: String { say("这笔调整已被删除", "the adjustment was removed") }
  /// Saving such a one.
  public var adjustmentGone: String {
    say(
      "这笔调整已被其他人删除；需要时请返回后新增一笔。",
      "Someone else has removed this adjustment; go back and record a new one if it is needed.")
  }
  /// An amount and what it becomes, nil where that is not known yet.
  public func becomes(_ old: String, _ new: String?) -> String {
    guard let new, new != old else { return old }
    return "\(old) -> \(new)"
  }
  /// The same from a month on.
  public func becomes(_ old: String, _ new: String?, from month: Month) -> String {
    say(
      "\(becomes(old, new))（\(name(of: month))起）", "\(becomes(old, new)) (from \(name(of: month)))")
  }
  /// What was spent by a month's end, and the execution rate as it is and as it would be.
  public func spentAndRate(_ spent: String, month: Month, rate: String, after: String?) -> String {
    say(
      "\(spent)（至\(name(of: month))末），执行率 \(becomes(rate, after))",
      "\(spent) by the \(end(of: month)), execution rate \(becomes(rate, after))")
  }

  /// The form's title for a revised plan.
  public func revisesPlan(_ name: String) -> String {
    say("修订支出计划  \(name)", "Revise the plan  \(name)")
  }
  /// From when the plan holds.
  public var revisionMonthLabel: String { say("从哪个月起", "From") }
  /// What that means.
  public var revisionMonthHint: String {
    say("以前各月仍按原计划考核", "Earlier months are still judged by the plan before")
  }
  /// The plan as it is without a revision.
  public var planBefore: String { say("原计划", "Plan before") }
  /// Behind a plan that was made for another budget.
  public var inProportion: String { parenthesized(say("按预算折算", "in proportion to the budget")) }
  /// How a revised plan is typed.
  public var revisionPlanHint: String {
    say(
      "累计数或占预算的百分比；四栏全空即删除",
      "Cumulative, or percent as 35%; all four blank: none"
    )
  }
  /// All four are blank and there is nothing to remove.
  public var planNeeded: String { say("请填写计划。", "Fill in the plan.") }
  /// The month's plan is revised already.
  public func replacesRevision(_ month: Month) -> String {
    say("将替换\(name(of: month))已有的修订", "replaces the revision from \(name(of: month))")
  }

  /// Title of the question after an adjustment.
  public var reviseTitle: String { say("支出计划", "The plan") }
  /// The question after an adjustment: whether the plan of a project is to be revised.
  public func reviseQuestion(_ name: String, _ month: Month) -> String {
    say(
      "\(name)的预算从\(self.name(of: month))起已调整。计划是否从该月起修订？不修订则按比例折算。",
      "The budget of \(name) changes from \(self.name(of: month)) on. Revise its plan from then? Otherwise it stays in proportion."
    )
  }
  /// Answer: revises it.
  public var reviseAnswer: String { say("修订计划", "revise it") }
  /// Answer: leaves it.
  public var keepPlanAnswer: String { say("按比例折算", "keep in proportion") }
  /// Title of the question which adjustment is meant.
  public var whichAdjustment: String { say("预算调整", "Adjustments") }
  /// Answer: the earlier ones, which have no room.
  public var earlierAdjustments: String { say("更早的", "earlier ones") }
  /// Answer: a new one.
  public var newAdjustment: String { say("新增一笔", "a new one") }
}
