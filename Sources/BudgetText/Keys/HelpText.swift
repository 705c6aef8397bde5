public import BudgetModel

/// The headings of the help screen and of the manual's key tables, and what help says below the keys.
extension Strings {
  /// The help screen's title.
  public var helpTitle: String { say("按键", "Keys") }
  /// Over the keys that every screen has.
  public var helpEverywhere: String { say("通用按键", "Everywhere") }
  /// The head of the keys in the manual's tables.
  public var keyColumn: String { say("按键", "Key") }
  /// The head of what the keys do in the manual's tables.
  public var meaningColumn: String { say("作用", "What it does") }

  /// The list of projects: its tab, and over its keys.
  public var projectsScreen: String { say("项目", "Projects") }
  /// The monthly sheet: its tab, and over its keys.
  public var entryScreen: String { say("录入", "Entry") }
  /// The list by deviation: its tab, and over its keys.
  public var varianceScreen: String { say("偏差", "Deviation") }
  /// Over the keys of one project's screen.
  public var projectScreen: String { say("项目详情", "One project") }
  /// The history: its heading, and over its keys.
  public var historyScreen: String { say("修改历史", "History") }
  /// Over the keys of the help screen itself.
  public var helpScreen: String { say("帮助", "Help") }
  /// Over the keys that work while an amount is typed.
  public var typingScreen: String { say("录入金额时", "While typing an amount") }
  /// Over the keys that work while a part of a name is typed.
  public var findingScreen: String { say("查找时", "While finding") }
  /// Over the keys that work while a reason or a path is typed.
  public var promptingScreen: String {
    say("填写原因或路径时", "While typing a reason or a path")
  }
  /// Over the keys that work while a question stands.
  public var answeringScreen: String { say("回答提问时", "While answering a question") }

  /// How amounts may be written; below the keys of the monthly sheet.
  public func helpAmounts(bare: MoneyUnit) -> String {
    switch bare {
    case .wan:
      say(
        "金额：12.5 即 12.5 万元；也可写 125000元、1.2+3.45、-0.8（退款）",
        "Amounts: 12.5 is 12.5 万元; also 125000元, 1.2+3.45, -0.8 (a refund)")
    case .yuan:
      say(
        "金额：125000 即 125000 元；也可写 12.5万、1200+345、-800（退款）",
        "Amounts: 125000 is 125000 元; also 12.5万, 1200+345, -800 (a refund)")
    }
  }

  /// What makes each status, by the thresholds in force.
  public func helpMarks(_ rules: VarianceRules) -> String {
    let far = points(rules.farBehind.shortText)
    let tolerance = points(rules.tolerance.shortText)
    let onTrack =
      rules.tolerance.hundredths == 0
      ? say("不低于计划", "at plan or above")
      : say("低于计划不超过\(tolerance)", "at most \(tolerance) below plan")
    let behind =
      rules.tolerance.hundredths == 0
      ? say("低于计划", "below plan")
      : say("低于计划超过\(tolerance)", "more than \(tolerance) below plan")
    return say(
      "状态：正常=\(onTrack)；滞后=\(behind)；严重滞后=低于计划\(far)及以上；超支=累计支出超过调整后预算数",
      "Status: on track = \(onTrack); behind = \(behind); far behind = \(far) or more below plan; "
        + "overspent = more spent than the adjusted budget")
  }

  /// What makes each light against the time elapsed, by the thresholds in force.
  public func helpLights(_ rules: VarianceRules) -> String {
    say(
      "序时灯：执行率÷序时进度，低于\(rules.red.shortText)%红，低于\(rules.yellow.shortText)%黄，否则绿",
      "Clock: execution rate over time elapsed: red below \(rules.red.shortText)%, yellow below \(rules.yellow.shortText)%, "
        + "else green")
  }
}
