public import BudgetModel

/// What a figure is called at the head of a column: in full, and where room is short.
public struct FigureTitle: Hashable, Sendable {
  /// The whole name.
  public let wide: String
  /// The name where the column is narrow.
  public let narrow: String

  init(_ wide: String, narrow: String? = nil) {
    self.wide = wide
    self.narrow = narrow ?? wide
  }
}

/// The figures of a project.
extension Strings {
  /// 项目编码, the project's code.
  public var codeTitle: FigureTitle { FigureTitle(say("项目编码", "Project code")) }
  /// 项目名称, the project's name.
  public var nameTitle: FigureTitle { FigureTitle(project) }
  /// 年初预算数, B at the start of the year.
  public var approvedBudgetTitle: FigureTitle {
    FigureTitle(approvedBudget, narrow: say("年初预算", "Appr. budget"))
  }
  /// 调整后预算数, B(m).
  public var adjustedBudgetTitle: FigureTitle {
    FigureTitle(adjustedBudget, narrow: say("调整后预算", "Adj. budget"))
  }
  /// 计划累计, P(m).
  public var plannedTitle: FigureTitle { FigureTitle(planned) }
  /// 计划进度, the plan's share of the year.
  public var plannedPercentTitle: FigureTitle {
    FigureTitle(say("计划进度%", "Planned progress %"), narrow: say("计划%", "Plan%"))
  }
  /// 累计支出, A(m).
  public var actualTitle: FigureTitle {
    FigureTitle(actual, narrow: say("累计支出", "Spent"))
  }
  /// 执行率, A/B.
  public var actualPercentTitle: FigureTitle {
    FigureTitle(say("执行率%", "Execution %"), narrow: say("执行%", "Exec.%"))
  }
  /// 偏差 in percentage points.
  public var deviationTitle: FigureTitle {
    FigureTitle(say("偏差（百分点）", "Deviation (pp)"), narrow: say("偏差", "Dev."))
  }
  /// 落后金额, P − A where it is above 0.
  public var amountBehindTitle: FigureTitle {
    FigureTitle(say("落后金额", "Amount behind"), narrow: say("落后金额", "Behind by"))
  }
  /// 状态, against the plan.
  public var statusTitle: FigureTitle { FigureTitle(status) }
  /// 序时进度灯, against the clock.
  public var timeLightTitle: FigureTitle {
    FigureTitle(say("序时进度灯", "Clock light"), narrow: say("序时", "Clock"))
  }
  /// 未填报月份, the months without a record.
  public var missingMonthsTitle: FigureTitle {
    FigureTitle(say("未填报月份", "Months not reported"), narrow: say("未填报", "Missing"))
  }
  /// 已填报至, the last month with a record.
  public var reportedThroughTitle: FigureTitle {
    FigureTitle(say("已填报至", "Reported through"))
  }
  /// The month as of which a project that lacks a record was judged last.
  public var asReportedMonthTitle: FigureTitle {
    FigureTitle(say("上次填报月份", "Month last reported"))
  }
  /// The deviation as of then.
  public var asReportedDeviationTitle: FigureTitle {
    FigureTitle(say("上次填报时偏差（百分点）", "Deviation when last reported (pp)"))
  }
  /// The status as of then.
  public var asReportedStatusTitle: FigureTitle {
    FigureTitle(say("上次填报时状态", "Status when last reported"))
  }
  /// 下一时间节点, the month of the next checkpoint.
  public var checkpointTitle: FigureTitle {
    FigureTitle(say("下一时间节点", "Next checkpoint"))
  }
  /// The plan at the next checkpoint.
  public var checkpointPlannedTitle: FigureTitle {
    FigureTitle(say("时间节点计划累计", "Planned by next checkpoint"))
  }
  /// What is still to be spent by the next checkpoint, which is nil when it is not said or there is none.
  public func remainingTitle(_ checkpoint: Checkpoint?) -> FigureTitle {
    guard let month = checkpoint?.month else {
      return FigureTitle(say("尚需支出", "To spend"))
    }
    return FigureTitle(
      say("\(month.rawValue)月底前尚需支出", "To spend by \(name(of: month))"),
      narrow: say("\(month.rawValue)月底尚需", "By \(name(of: month))"))
  }
  /// The same for each month until then.
  public var perMonthTitle: FigureTitle {
    FigureTitle(say("月均尚需支出", "To spend per month"), narrow: say("月均尚需", "Per month"))
  }
  /// 全年预计执行数, by the clock.
  public var yearEndEstimateTitle: FigureTitle {
    FigureTitle(say("全年预计执行数", "Year-end estimate"), narrow: say("全年预计", "Year-end"))
  }
}

/// The figures that only totals have.
extension Strings {
  /// How many projects.
  public var projectsTitle: FigureTitle { FigureTitle(say("项目数", "Projects")) }
  /// Projects without a plan.
  public var withoutPlanTitle: FigureTitle { FigureTitle(say("无计划项目数", "Without a plan")) }
  /// 序时进度, m/12.
  public var timePercentTitle: FigureTitle {
    FigureTitle(say("序时进度%", "Time elapsed %"))
  }
  /// Projects behind, far behind included.
  public var behindTitle: FigureTitle { FigureTitle(say("滞后项目数", "Behind")) }
  /// Projects of those that have not reported the month.
  public var behindNotReportedTitle: FigureTitle {
    FigureTitle(say("滞后中未填报项目数", "Behind, not reported"))
  }
  /// Projects far behind.
  public var farBehindTitle: FigureTitle { FigureTitle(say("严重滞后项目数", "Far behind")) }
  /// Projects overspent.
  public var overspentTitle: FigureTitle { FigureTitle(say("超支项目数", "Overspent")) }
  /// Projects without a record for the month.
  public var notReportedTitle: FigureTitle { FigureTitle(say("未填报项目数", "Not reported")) }
}
