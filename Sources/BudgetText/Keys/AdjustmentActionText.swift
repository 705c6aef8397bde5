/// What the keys for budgets, plans, notes and the unit do.
extension Strings {
  /// Opens the form of an adjustment.
  public var doAdjust: String { say("预算调整（追加、调减、调剂、收回）", "adjust the budget") }
  /// The same in the footer.
  public var shortAdjust: String { say("调整", "adjust") }
  /// Opens the form of a revised plan.
  public var doRevisePlan: String { say("修订支出计划", "revise the plan") }
  /// The same in the footer.
  public var shortRevisePlan: String { say("修订计划", "plan") }
  /// Opens the note of the chosen month.
  public var doWriteNote: String { say("写该月的备注", "the month's note") }
  /// The same in the footer.
  public var shortNote: String { say("备注", "note") }
  /// Shows the unit's page.
  public var doShowUnit: String { say("单位与目标", "the unit and its goals") }
  /// Changes what is on it.
  public var doEditUnit: String { say("修改单位、资金来源和目标", "change unit, sources and goals") }
  /// Opens the shared rules.
  public var doEditRules: String { say("本文件的规则", "rules of this file") }
}
