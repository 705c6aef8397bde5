/// What the overview of money and results says around its figures.
extension Strings {
  /// The sheet of the overview.
  public var overviewSheet: String { say("绩效总览", "Overview") }
  /// The title of a unit's overview.
  public func overviewTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年资金与绩效总览", "\(unit)  Money and results \(year)")
  }
  /// 滞后原因: whether somebody has said why a project lags.
  public var reasonGivenColumn: String { say("滞后原因", "Reason") }
  /// 预计得分: the score that the self-evaluation is expected to come to.
  public var expectedScoreColumn: String { say("预计得分", "Expected score") }
  /// 等级: the grade of that score.
  public var gradeColumn: String { say("等级", "Grade") }
  /// How many of those that lag have a reason.
  public func reasonsLine(given: Int, missing: Int) -> String {
    say(
      "滞后 \(given + missing) 项，已说明原因 \(given) 项，未说明 \(missing) 项。",
      "Behind: \(given + missing); with a reason \(given), without \(missing).")
  }
  /// What the expected score goes by.
  public var expectedScoreRule: String {
    say(
      "预计得分按全年预计完成值（没有预计的按最近的完成值）和全年预计执行数计算；缺一项即不计。",
      "The expected score goes by what indicators are expected to come to, else have come to, and by the spending "
        + "expected for the year; there is none where a part is missing.")
  }

  /// Over the unit's goals.
  public var unitGoalsTitle: String { say("部门整体绩效目标完成情况", "What was achieved of the unit's goals") }
  /// Over their names.
  public var unitGoalColumn: String { say("目标", "Which") }
  /// 总体目标.
  public var overallGoalName: String { say("总体目标", "Overall goal") }
  /// An itemized goal by its number.
  public func itemizedGoalName(_ number: Int) -> String {
    say("分项目标\(number)", "Goal \(number)")
  }

  /// The sheet of reasons.
  public var reasonsSheet: String { say("滞后原因", "Reasons") }
  /// The title of the list of reasons.
  public func reasonsTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年滞后原因", "\(unit)  Why projects lag \(year)")
  }
  /// 月份: the month of a reason.
  public var reasonMonthColumn: String { say("月份", "Month") }
  /// 原因类别.
  public var causesColumn: String { say("原因类别", "Causes") }
  /// 改进措施.
  public var measureColumn: String { say("改进措施", "Measures") }
  /// 完成期限: by when a measure takes effect.
  public var dueColumn: String { say("完成期限", "By") }
  /// 督办意见: what the supervisor says.
  public var supervisorColumn: String { say("督办意见", "Supervisor's remark") }
}
