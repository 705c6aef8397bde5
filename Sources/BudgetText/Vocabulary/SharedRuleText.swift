public import BudgetModel

/// A rule that everyone who works with a file shares, one by one.
public enum SharedRule: CaseIterable, Hashable, Sendable {
  case tolerance, farBehind, red, yellow, inputUnit, monitoringMonth
}

/// What the shared rules are called, and their values in words.
extension Strings {
  /// A rule's name.
  public func name(of rule: SharedRule) -> String {
    switch rule {
    case .tolerance: say("滞后容差", "tolerance")
    case .farBehind: say("严重滞后界限", "far behind from")
    case .red: say("红灯界限", "red below")
    case .yellow: say("黄灯界限", "yellow below")
    case .inputUnit: say("录入单位", "input unit")
    case .monitoringMonth: say("监控月份", "monitoring month")
    }
  }

  /// A rule's name as a label.
  public func label(of rule: SharedRule) -> String {
    let name = name(of: rule)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// A rule's value in some rules, the default where they leave it out.
  public func value(of rule: SharedRule, in rules: SharedRules) -> String {
    switch rule {
    case .tolerance: points(rules.variance.tolerance.shortText)
    case .farBehind: points(rules.variance.farBehind.shortText)
    case .red: "\(rules.variance.red.shortText)%"
    case .yellow: "\(rules.variance.yellow.shortText)%"
    case .inputUnit: name(of: rules.bareUnit)
    case .monitoringMonth:
      name(of: rules.monitoringMonth ?? SharedRules.standardMonitoringMonth)
    }
  }

  /// What a rule means, in a sentence.
  public func meaning(of rule: SharedRule) -> String {
    switch rule {
    case .tolerance:
      say(
        "执行率低于计划进度超过这么多个百分点为滞后；0 即低于计划就是滞后。",
        "More than so many percentage points below the plan is behind; 0 means any.")
    case .farBehind:
      say(
        "执行率低于计划进度这么多个百分点及以上为严重滞后。",
        "From so many percentage points below the plan on, a project is far behind.")
    case .red:
      say(
        "执行率不到序时进度的百分之这么多，亮红灯。",
        "The clock's light is red below so many percent of the time elapsed.")
    case .yellow:
      say(
        "执行率不到序时进度的百分之这么多，亮黄灯；不能低于红灯界限。",
        "The clock's light is yellow below so many percent of the time elapsed; not below red.")
    case .inputUnit:
      say(
        "录入时不带单位的数字按这个单位理解；显示总是万元。",
        "What a bare number means where amounts are typed; figures are always shown in 万元.")
    case .monitoringMonth:
      say(
        "绩效运行监控表填报到这个月。", "The month through which the monitoring form reports.")
    }
  }

  /// A unit of amounts.
  public func name(of unit: MoneyUnit) -> String {
    switch unit {
    case .wan: "万元"
    case .yuan: say("元", "元 (yuan)")
    }
  }
}
