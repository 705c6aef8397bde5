public import BudgetModel

/// The words of the trade, the same on every screen and in every report.
extension Strings {
  /// The project column.
  public var project: String { say("项目", "Project") }
  /// 年初预算数.
  public var approvedBudget: String { say("年初预算数", "Approved budget") }
  /// 调整后预算数.
  public var adjustedBudget: String { say("调整后预算数", "Adjusted budget") }
  /// 财政资金.
  public var fiscalFunds: String { say("财政资金", "Fiscal funds") }
  /// 其他资金.
  public var otherFunds: String { say("其他资金", "Other funds") }
  /// 累计支出.
  public var actual: String { say("累计支出", "Spent") }
  /// 计划累计.
  public var planned: String { say("计划累计", "Planned") }
  /// 执行率.
  public var executionRate: String { say("执行率", "Execution rate") }
  /// 偏差 in percentage points.
  public var deviation: String { say("偏差", "Deviation") }
  /// 状态.
  public var status: String { say("状态", "Status") }
  /// 序时进度.
  public var timeProgress: String { say("序时进度", "Time progress") }
  /// 资金用途.
  public var purpose: String { say("资金用途", "Purpose") }
  /// 绩效目标.
  public var performanceGoals: String { say("绩效目标", "Performance goals") }
  /// 绩效指标.
  public var indicators: String { say("绩效指标", "Performance indicators") }
  /// 预算调整.
  public var adjustments: String { say("预算调整", "Budget adjustments") }
  /// 未填报.
  public var notReported: String { say("未填报", "not reported") }
  /// A value that does not exist.
  public var none: String { "-" }
  /// 核定 or 推算: whether the plan of a month is approved or interpolated.
  public func planBasis(interpolated: Bool) -> String {
    interpolated ? say("推算", "interpolated") : say("核定", "approved")
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

  /// The light against the clock, in a word.
  public func word(for light: TimeLight?) -> String {
    switch light {
    case .red: say("红", "red")
    case .yellow: say("黄", "yellow")
    case .green: say("绿", "green")
    case nil: none
    }
  }

  /// A fund source.
  public func name(of source: FundSource) -> String {
    switch source {
    case .fiscal: fiscalFunds
    case .other: otherFunds
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
