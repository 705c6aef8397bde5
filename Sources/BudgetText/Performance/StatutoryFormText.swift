public import BudgetModel

/// The words of the two forms that staff hand in, as the rules print them.
extension Strings {
  /// A form's title.
  public func title(of form: StatutoryForm) -> String {
    switch form {
    case .monitoring: say("项目支出绩效目标执行监控表", "Monitoring of project goals")
    case .evaluation: say("项目支出绩效自评表", "Self-evaluation of a project")
    }
  }
  /// Below it: the year and the months.
  public func subtitle(of form: StatutoryForm, _ month: YearMonth) -> String {
    switch form {
    case .monitoring:
      say("（\(month.year)年度，\(span(month.month))）", "(\(month.year), \(span(month.month)))")
    case .evaluation:
      month.month == .december
        ? say("（\(month.year)年度）", "(\(month.year))")
        : say(
          "（\(month.year)年度，截至\(name(of: month.month))）",
          "(\(month.year), as of \(name(of: month.month)))")
    }
  }
  /// A form's title and what stands below it in one line.
  public func heading(_ title: String, _ subtitle: String) -> String {
    say(title + subtitle, "\(title) \(subtitle)")
  }
  /// The months from January on: "1-7月".
  public func span(_ month: Month) -> String {
    month == .january ? name(of: month) : names(of: Array(month.throughThis))
  }

  /// Above the cells at the left: the code.
  public func codeLine(_ code: String) -> String { say("项目编码：\(code)", "Project code: \(code)") }
  /// Above the cells at the right: what amounts are in.
  public var amountsLine: String { say("单位：万元", "Amounts in 10,000 yuan") }
  /// Something with its name: "负责人：张三".
  public func named(_ name: String, _ value: String) -> String {
    say("\(name)：\(value)", "\(name): \(value)")
  }
  /// The attributes that stand above the cells where a project has them.
  public static let headAttributes = ["项目负责人", "负责人", "联系人", "联系电话", "填报人", "填报日期"]
  /// The attribute that says who carries a project out.
  public static let implementerAttribute = "实施单位"

  /// 项目名称.
  public var formProjectLabel: String { say("项目名称", "Project") }
  /// 主管部门及代码.
  public var departmentLabel: String { say("主管部门\n及代码", "Department\nand code") }
  /// 实施单位.
  public var implementerLabel: String { say("实施单位", "Carried out by") }
  /// A department with its code.
  public func text(of department: Unit) -> String {
    department.code.isEmpty ? department.name : "\(department.name) \(department.code)"
  }

  /// 项目资金.
  public var moneyLabel: String { say("项目资金\n（万元）", "Money\n(10,000 yuan)") }
  /// 1-X月执行数.
  public func spentHead(_ month: Month) -> String {
    say("\(span(month))执行数", "Spent \(span(month))")
  }
  /// 1-X月执行率.
  public func rateHead(_ month: Month) -> String {
    say("\(span(month))执行率", "Execution rate \(span(month))")
  }
  /// 全年预计执行数.
  public var expectedSpendingHead: String { say("全年预计执行数", "Expected for the year") }
  /// 全年预算数.
  public var wholeBudgetHead: String { say("全年预算数", "Budget of the year") }
  /// 全年执行数.
  public func wholeSpendingHead(_ month: Month) -> String {
    month == .december ? say("全年执行数", "Spent in the year") : spentHead(month)
  }

  /// What a row of money is called, with what is printed before a part of the total.
  public func name(
    of funds: FormFunds, in form: StatutoryForm, isFirstPart: Bool, _ names: BookNames
  ) -> String {
    let name =
      switch funds.row {
      case .total: say("年度资金总额", "Total of the year")
      case .currentYear:
        form == .monitoring
          ? say("本年一般公共预算拨款", "General budget of the year")
          : say("当年财政拨款", "Fiscal funds of the year")
      case .carryover: say("上年结转资金", "Carried over")
      case .other: say("其他资金", "Other funds")
      case .further: funds.source.map { self.name(of: $0, names) } ?? none
      }
    guard funds.row != .total else { return name }
    return isFirstPart ? say("其中：", "of which: ") + name : say("　　　", "    ") + name
  }

  /// 年度总体目标.
  public var yearGoalLabel: String { say("年度总体目标", "Goal of the year") }
  /// 预期目标.
  public var goalHead: String { say("预期目标", "Goal") }
  /// 实际完成情况.
  public var achievementHead: String { say("实际完成情况", "Achieved") }

  /// 绩效指标.
  public var indicatorsLabel: String { say("绩效指标", "Indicators") }
  /// 年度指标值.
  public var yearTargetHead: String { say("年度指标值", "Target") }
  /// 1-X月执行情况.
  public func valueHead(_ month: Month) -> String {
    say("\(span(month))执行情况", "Value \(span(month))")
  }
  /// 全年预计完成情况.
  public var expectedValueHead: String { say("全年预计完成情况", "Expected for the year") }
  /// 偏差原因分析.
  public var deviationHead: String { say("偏差原因分析", "Why it falls short") }
  /// 原因说明.
  public var explanationHead: String { say("原因说明", "Explanation") }
  /// 完成目标可能性.
  public var outlookHead: String { say("完成目标可能性", "Will it be met?") }
  /// 实际完成值.
  public var achievedValueHead: String { say("实际完成值", "Value") }
  /// 偏差原因分析及改进措施.
  public var measuresHead: String { say("偏差原因分析及改进措施", "Why it falls short, and measures") }
  /// 总分.
  public var totalScoreLabel: String { say("总分", "Total") }
  /// 预算执行率, where its weight is named.
  public var remarksLabel: String { say("说明", "Remarks") }
  /// What ticks a cell.
  public var tick: String { "√" }
}
