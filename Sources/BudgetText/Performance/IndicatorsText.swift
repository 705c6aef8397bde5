public import BudgetModel

/// What the list of indicators says around their figures.
extension Strings {
  /// 指标: over what indicators measure.
  public var indicatorColumn: String { say("指标", "Indicator") }
  /// 完成值: what an indicator has come to.
  public var valueColumn: String { say("完成值", "Value") }
  /// 完成%: how far the target is attained.
  public var attainmentColumn: String { say("完成%", "Attained %") }
  /// 指标灯: an indicator's light, a project's worst one.
  public var resultLightColumn: FigureTitle {
    FigureTitle(say("指标灯", "Goal light"), narrow: say("指标", "Goals"))
  }
  /// 分值: what something weighs.
  public var weightColumn: String { say("分值", "Weight") }
  /// 得分: what something scores.
  public var scoreColumn: String { say("得分", "Score") }
  /// 填报月份: the month that a value is of.
  public var valueMonthColumn: String { say("填报月份", "Reported in") }
  /// 全年预计: what is expected of an indicator.
  public var expectedColumn: String { say("全年预计", "Expected") }

  /// What an indicator has come to, with its unit; what is computed says so: "36.71%（计算）".
  public func text(of value: IndicatorStanding.StandingValue, unit: String) -> String {
    switch value {
    case .computed(let percent): "\(percent.hundredthsText)%" + say("（计算）", " (computed)")
    case .reported(.number(let number)):
      number.text + (unit.first.map { $0.isASCII && $0.isLetter } == true ? " " : "") + unit
    case .reported(let words): text(of: words)
    }
  }

  /// The month that indicators are as of.
  public func indicatorsAsOf(_ month: YearMonth) -> String {
    say("截至\(name(of: month))末", "As of the end of \(name(of: month))")
  }

  /// How many indicators have which light; nil counts those without a value.
  public func lightsLine(_ count: (IndicatorLight?) -> Int) -> String {
    let lights = IndicatorLight.allCases.map { "\(word(for: $0)) \(count($0))" }
    return (lights + [say("未填报 \(count(nil))", "without a value \(count(nil))")])
      .joined(separator: say("，", ", ")) + say("。", ".")
  }

  /// By which rule an indicator's light is given.
  public var lightsRule: String {
    say(
      "指标灯：比率与指标值直接比，数量与指标值到本月应完成的部分比，低于 60% 红，低于 80% 黄，120% 及以上蓝（指标值可能偏低），其余绿；"
        + "上限类指标不超过为绿，超过为红；定性指标达成绿、部分达成黄、未达成红。“计算”的由程序按支出和预算算出。",
      "The light: a rate is compared with its target, a count with the part of it that is due by the month: "
        + "red below 60%, yellow below 80%, blue from 120% on (the target may be too low), else green; a limit is "
        + "green while kept, else red; words are green when met, yellow when partly met, red when not. What is "
        + "computed follows from spending and budget.")
  }
}

extension Fraction {
  /// A number of percent with two decimals, for what is in percent already: "36.71".
  public var hundredthsText: String {
    Percent(hundredths: Int64(clamping: rounded(decimals: 2))).text
  }
}
