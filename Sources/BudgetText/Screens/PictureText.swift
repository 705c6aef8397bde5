/// What the pictures of a year say.
extension Strings {
  /// The line of where spending leads if it goes on as so far.
  public var forecastLine: String { say("预计", "forecast") }
  /// Below the right end of the axis of months.
  public var lastMonthTick: String { say("12月", "12") }
  /// Above the projects and their marks month by month.
  public var heatHeading: String { say("各月状态", "Month by month") }
  /// What the marks mean.
  public var heatLegend: String {
    say(
      "✓ 正常  ▾ 滞后  ✗ 严重滞后  ! 超支  ? 未填报  - 无计划",
      "✓ on track  ▾ behind  ✗ far behind  ! overspent  ? not reported  - no plan")
  }
  /// How many projects more there are than shown.
  public func moreProjects(_ count: Int) -> String { say("另有 \(count) 项", "and \(count) more") }
  /// Goes to the project after this one.
  public var doNextProject: String { say("下一个项目", "the next project") }
  /// Goes to the project before this one.
  public var doPreviousProject: String { say("上一个项目", "the project before") }
  /// The two keys for that, in the footer.
  public var shortNeighbours: String { say("上/下一项", "previous/next") }
  /// There is no project after or before this one.
  public var noNeighbour: String { say("没有更多项目了。", "There are no more projects.") }
  /// Orders the other way round.
  public var doReverseOrder: String { say("反向排序", "order the other way round") }
  /// Beside what was just saved: the key that takes it back.
  public var shortUndo: String { say("撤销", "undo") }
  /// The key that closes a month.
  public var shortCloseMonth: String { say("结账", "close") }
  /// The key that shows what changed.
  public var shortHistory: String { say("历史", "history") }
}
