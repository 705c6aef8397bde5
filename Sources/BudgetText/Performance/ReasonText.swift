public import BudgetModel

/// Why projects lag: the form, the column, the lines of a project.
extension Strings {
  /// The column of who has said why.
  public var explanationColumn: String { say("原因", "Reason") }
  /// Whether it is said why a project lags.
  public func word(for explanation: Explanation) -> String {
    switch explanation {
    case .given: say("已说明", "given")
    case .missing: say("未说明", "missing")
    }
  }
  /// How many of those that lag have not said why, in a line of counts.
  public func unexplainedCount(_ count: Int) -> String {
    say("未说明 \(count)", "unexplained \(count)")
  }

  /// The title of the form.
  public func reasonTitle(_ project: String, _ month: Month) -> String {
    say("滞后原因  \(project)  \(name(of: month))", "Why it lags  \(project)  \(name(of: month))")
  }
  /// The section of what staff say.
  public var reasonSection: String { say("本单位填写", "By the staff") }
  /// The section of what the supervisor says.
  public var remarkSection: String { say("督办", "By the supervisor") }
  /// How the project stands in that month.
  public var standingLabel: String { say("执行情况", "Standing") }
  /// What was said of the month before.
  public var earlierReasonLabel: String { say("上次说明", "Said before") }
  /// The causes, by number.
  public var causesLabel: String { say("原因类别", "Causes") }
  /// How causes are typed.
  public var causesHint: String {
    LagCause.allCases.enumerated().map { "\($0 + 1) \(word(for: $1))" }.joined(separator: "  ")
      + say("；可写几个，如 13", "; several together: 13")
  }
  /// What was typed is no number of a cause.
  public func notACause(_ text: String) -> String {
    say(
      "“\(text)”不是原因类别；请写 1 到 \(LagCause.allCases.count) 的数字。",
      "“\(text)” is no cause; write numbers from 1 to \(LagCause.allCases.count).")
  }
  /// 原因说明.
  public var explanationLabel: String { say("原因说明", "Explanation") }
  /// 改进措施.
  public var measureLabel: String { say("改进措施", "Measure") }
  /// By when the measure takes effect.
  public var dueLabel: String { say("何时见效", "By when") }
  /// How a month is typed.
  public var dueHint: String { say("月份，如 10 或 2024-10", "a month, such as 10 or 2024-10") }
  /// What was typed is no month.
  public func notADue(_ text: String) -> String {
    say(
      "“\(text)”不是月份；请写 10 或 2024-10 这样。",
      "“\(text)” is not a month; write one such as 10 or 2024-10.")
  }
  /// 完成目标可能性.
  public var outlookLabel: String { say("完成目标可能性", "Outlook") }
  /// Nobody has said how likely.
  public var outlookUnsaid: String { say("未填", "not said") }
  /// 督办意见.
  public var remarkLabel: String { say("督办意见", "Remark") }
  /// What a remark is for.
  public var remarkHint: String {
    say("由主管部门或负责人填写，与原因说明分开保存", "the supervisor's, kept apart from the explanation")
  }
  /// Neither a cause nor an explanation was given, though something else was.
  public var lagReasonNeeded: String {
    say("请选原因类别或写原因说明。", "Name a cause or explain it.")
  }
  /// How a project stands, in one line.
  public func standing(deviation: String?, behind: String?) -> String {
    let parts = [
      deviation.map { say("偏差 \($0) 个百分点", "deviation \($0) points") },
      behind.map { say("落后金额 \($0) 万元", "\($0) 万元 behind") },
    ].compactMap(\.self)
    return parts.isEmpty ? none : parts.joined(separator: say("，", ", "))
  }
  /// What was said of a month, in one line.
  public func said(_ month: Month, _ reason: LagReason?, remark: String?) -> String {
    let parts = [
      reason.map(summary),
      reason.flatMap {
        $0.measure.isEmpty ? nil : say("措施：\($0.measure)", "measure: \($0.measure)")
      },
      reason?.due.map { say("\(name(of: $0))前", "by \(name(of: $0))") },
      reason?.outlook.map { word(for: $0) },
      remark.map { say("督办：\($0)", "supervisor: \($0)") },
    ].compactMap(\.self)
    return name(of: month) + say("：", ": ") + parts.joined(separator: say("；", "; "))
  }
  /// The heading of a project's reasons, month by month.
  public var reasonsHeading: String { say("滞后原因", "Reasons for lagging") }
  /// Nobody has said why it lags.
  public var unexplained: String { say("未说明（r 填写）", "not explained (r explains)") }

  /// Writes why a project lags.
  public var doExplain: String { say("填写滞后原因、督办意见", "say why it lags, remark on it") }
  /// The same in the footer.
  public var shortExplain: String { say("原因", "why") }
}

/// Which projects a list shows.
public enum ListFilter: CaseIterable, Hashable, Sendable {
  case all
  /// Those that lag, are overspent, or have not reported.
  case problems
  /// Those that lag.
  case behind
  /// Those that spent more than the budget in force.
  case overspent
  /// Those without a record of the month.
  case notReported
  /// Those that lag, and nobody has said why.
  case unexplained
}
