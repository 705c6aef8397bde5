public import BudgetModel

/// The words of the trade, the same on every screen and in every report.
extension Strings {
  /// The column of projects' names.
  public var project: String { say("项目", "Project") }
  /// 年初预算数: the budget as approved, before any adjustment.
  public var approvedBudget: String { say("年初预算数", "Approved budget") }
  /// 调整后预算数: the budget in force, with the adjustments up to the as-of month.
  public var adjustedBudget: String { say("调整后预算数", "Adjusted budget") }
  /// 财政资金, one of the two sources.
  public var fiscalFunds: String { say("财政资金", "Fiscal funds") }
  /// 其他资金, the other source.
  public var otherFunds: String { say("其他资金", "Other funds") }
  /// 累计支出: what was spent from January through the as-of month.
  public var actual: String { say("累计支出", "Spent to date") }
  /// 计划累计: what should have been spent by then.
  public var planned: String { say("计划累计", "Planned") }
  /// 执行率: spending to date over the adjusted budget.
  public var executionRate: String { say("执行率", "Execution rate") }
  /// 偏差: execution rate less planned progress, in percentage points.
  public var deviation: String { say("偏差", "Deviation") }
  /// 状态: how a project stands against its plan.
  public var status: String { say("状态", "Status") }
  /// 序时进度: the share of the year that has gone.
  public var timeProgress: String { say("序时进度", "Time elapsed") }
  /// 资金用途: what a project's money is for.
  public var purpose: String { say("资金用途", "Purpose") }
  /// 绩效目标: what a project is to achieve.
  public var performanceGoals: String { say("绩效目标", "Performance goals") }
  /// 绩效指标: by what the goals are measured.
  public var indicators: String { say("绩效指标", "Performance indicators") }
  /// 预算调整: what was added to a budget or taken from it during the year.
  public var adjustments: String { say("预算调整", "Budget adjustments") }
  /// 未填报: a month has no record, which is not a record of 0.
  public var notReported: String { say("未填报", "not reported") }
  /// A figure that does not exist, such as a rate over no budget.
  public var none: String { "-" }
  /// 批复 or 推算: whether a month's plan is a checkpoint's or lies between two.
  public func planBasis(interpolated: Bool) -> String {
    interpolated ? say("推算", "interpolated") : say("批复", "approved")
  }

  /// The status word; a project without a plan has one too.
  public func word(for status: Status?) -> String {
    switch status {
    case .onTrack: say("正常", "on track")
    case .behind: say("滞后", "behind")
    case .farBehind: say("严重滞后", "far behind")
    case .overspent: say("超支", "overspent")
    case nil: say("无计划", "no plan")
    }
  }

  /// The light against the time elapsed, in a word.
  public func word(for light: TimeLight?) -> String {
    switch light {
    case .red: say("红", "red")
    case .yellow: say("黄", "yellow")
    case .green: say("绿", "green")
    case nil: none
    }
  }

  /// A month alone: "9月", "Sep".
  public func name(of month: Month) -> String {
    say("\(month.rawValue)月", Self.englishMonths[month.rawValue - 1])
  }

  /// The end of a month: "9月底", "end of Sep".
  public func end(of month: Month) -> String {
    say("\(month.rawValue)月底", "end of \(name(of: month))")
  }

  /// A month of a year: "2024年9月", "Sep 2024".
  public func name(of month: YearMonth) -> String {
    say("\(month.year)年\(month.month.rawValue)月", "\(name(of: month.month)) \(month.year)")
  }

  /// Months in a row, runs drawn together: "1-3月、5月", "Jan-Mar, May".
  public func names(of months: [Month]) -> String {
    let runs = Self.runs(of: months)
    return list(
      runs.map { run in
        run.lowerBound == run.upperBound
          ? name(of: run.lowerBound)
          : say(
            "\(run.lowerBound.rawValue)-\(run.upperBound.rawValue)月",
            "\(name(of: run.lowerBound))-\(name(of: run.upperBound))")
      })
  }

  /// Months in the least room: "5,6", "1-8".
  public func numbers(of months: [Month]) -> String {
    Self.runs(of: months).map { run in
      run.lowerBound == run.upperBound
        ? String(run.lowerBound.rawValue)
        : "\(run.lowerBound.rawValue)-\(run.upperBound.rawValue)"
    }.joined(separator: ",")
  }

  private static func runs(of months: [Month]) -> [ClosedRange<Month>] {
    var runs: [ClosedRange<Month>] = []
    for month in months {
      if let last = runs.last, last.upperBound.next == month {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    return runs
  }

  private static var englishMonths: [String] {
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }
}
