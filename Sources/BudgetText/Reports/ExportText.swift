public import BudgetModel

/// What exported sheets, tables and pages say around their figures.
extension Strings {
  /// 项目名称, over projects' names where codes stand beside them.
  public var projectName: String { say("项目名称", "Project name") }
  /// 资金来源, over the names of sources.
  public var sourceTitle: String { say("资金来源", "Source") }
  /// Over the month that derived figures are as of.
  public var asOfTitle: String { say("截至月份", "As of") }
  /// What amounts are counted in.
  public var wanUnit: String { say("万元", "10,000 yuan") }
  /// The approved plan at the end of a checkpoint's month: "3月底计划".
  public func planColumn(at checkpoint: Checkpoint) -> String {
    say("\(end(of: checkpoint.month))计划", "Plan \(end(of: checkpoint.month))")
  }

  /// The sheet of the summary.
  public var summarySheet: String { say("汇总", "Summary") }
  /// The sheet of the months.
  public var monthsSheet: String { say("逐月支出", "Monthly spending") }
  /// The sheet of plan and actual.
  public var planSheet: String { say("计划与执行", "Plan and actual") }
  /// The sheet of approved budgets and plans.
  public var plansSheet: String { say("预算与计划", "Budgets and plans") }
  /// What amounts and blanks of approved budgets and plans mean.
  public var plansSheetContext: String {
    say(
      "单位：万元；空格为没有该项资金或没有计划。",
      "Amounts in 10,000 yuan; a blank is a source without a budget, or no plan.")
  }
  /// The sheet of the history.
  public var historySheet: String { say("修改历史", "History") }

  /// The title of the months.
  public func monthsSheetTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年逐月支出", "\(unit)  Monthly spending \(year)")
  }
  /// What amounts and blanks of the months mean.
  public var monthsSheetContext: String {
    say(
      "单位：万元；空格为未填报，0.00 为填报的零。",
      "Amounts in 10,000 yuan; a blank is not reported, 0.00 is.")
  }
  /// The title of plan and actual.
  public func planSheetTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年计划与执行", "\(unit)  Plan and actual \(year)")
  }
  /// What the amounts of plan and actual mean.
  public func planSheetContext(_ month: YearMonth) -> String {
    say(
      "截至\(name(of: month))末  单位：万元，均为累计数；批复为批复的计划，推算为按月线性推算的计划",
      "As of the end of \(name(of: month))  Cumulative amounts in 10,000 yuan; plans are approved, "
        + "or interpolated linearly by month")
  }
  /// Over a month's cumulative amounts, with whether its plan is approved.
  public func planHead(_ month: Month) -> String {
    "\(end(of: month))\n\(planBasis(interpolated: month.isInterpolated))"
  }
  /// Over the words plan, actual and clock.
  public var curveTitle: String { say("项别", "Line") }
  /// The line of the clock: the budget as time passes.
  public var clockLine: String { say("序时", "Clock") }
  /// Beside the cell in which a project is chosen.
  public var chooseProject: String { say("选择项目 ▸", "Project ▸") }
  /// In that cell, while it is chosen.
  public var choosePrompt: String {
    say(
      "从列表中选择项目，下面三行和右图随之改变。",
      "Choose a project: the lines below and the chart at the right follow.")
  }

  /// The title of the indicators.
  public func indicatorsTitle(unit: String, year: Int) -> String {
    say("\(unit)  \(year)年绩效指标", "\(unit)  Performance indicators \(year)")
  }
  /// How many indicators of how many projects.
  public func indicatorsLine(_ count: Int, projects: Int) -> String {
    say("\(projects) 个项目共 \(count) 项指标。", "Projects: \(projects), indicators: \(count).")
  }
  /// The title of the approved budgets and plans.
  public func plansTitle(year: Int) -> String {
    say("\(year)年预算和支出计划", "Budgets and spending plans \(year)")
  }
}

/// What an exported page says.
extension Strings {
  /// The language of a page's words as browsers know it.
  public var languageTag: String { say("zh-Hans", "en") }
  /// Over the curve of the unit.
  public func unitCurveTitle(_ unit: String) -> String {
    say("\(unit)：计划、支出与序时", "\(unit): plan, spending and clock")
  }
  /// Over the curves of the projects.
  public var projectCurvesTitle: String { say("各项目进度", "Project by project") }
  /// How the lines of small curves are told apart.
  public var curvesLegend: String {
    say(
      "方块线为计划累计，圆点粗线为累计支出，虚线为序时；竖虚线为截至月份。单位：万元。",
      "Squares: planned; thick line with dots: spent to date; dashes: clock; upright dashes: the as-of month. "
        + "Amounts in 10,000 yuan.")
  }
  /// Not all projects have a curve.
  public func curvesShown(_ shown: Int, of all: Int) -> String {
    say(
      "项目较多，只画偏差最低的 \(shown) 个（共 \(all) 个）。",
      "Of \(all) projects the \(shown) with the lowest deviation are drawn.")
  }
  /// What a curve shows, for those who do not see it: the amounts as of a month.
  public func curveDescription(_ month: Month, _ amounts: [String]) -> String {
    say("截至\(name(of: month))末，单位万元：", "As of the \(end(of: month)), in 10,000 yuan: ")
      + list(amounts)
  }
  /// Over the month from which a revised plan is in force.
  public var revisedTitle: String { say("修订月份", "Revised from") }
}
