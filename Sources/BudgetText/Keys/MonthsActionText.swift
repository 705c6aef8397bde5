/// What the keys of the year by months do.
extension Strings {
  /// To the year by months.
  public var doMonths: String { say("逐月支出", "the year by months") }
  /// Turns what the months' cells show.
  public var doTurnBasis: String { say("各月数 / 累计数 / 执行率", "month / year to date / rate") }
  /// Turns the source that an amount is typed for.
  public var doTurnSource: String { say("换资金来源", "the next source of funds") }
  /// To the cell of the month before.
  public var doCellLeft: String { say("左移一个月", "to the month before") }
  /// To the cell of the month after.
  public var doCellRight: String { say("右移一个月", "to the month after") }
  /// What the marks of the months mean, below their keys.
  public var helpMonths: String {
    say(
      "月份后的 ^ 是批复计划的时间节点；未填=未填报；金额后的 ~ 表示已四舍五入，准确数见表下",
      "Behind a month ^ is a checkpoint of the plan; n/r = not reported; ~ behind an amount: rounded, exact below"
    )
  }
  /// Footer: what the months' cells show.
  public var shortTurnBasis: String { say("切换", "view") }
  /// Footer: the source that an amount is typed for.
  public var shortTurnSource: String { say("资金", "funds") }
}
