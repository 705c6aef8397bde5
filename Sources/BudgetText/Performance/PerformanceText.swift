public import BudgetModel

/// The words of results and reasons, the same on every screen and in every form.
extension Strings {
  /// An indicator's light in a word.
  public func word(for light: IndicatorLight?) -> String {
    switch light {
    case .red: say("红", "red")
    case .yellow: say("黄", "yellow")
    case .green: say("绿", "green")
    case .blue: say("蓝", "blue")
    case nil: none
    }
  }

  /// How far words are met: 达成, 部分达成, 未达成.
  public func word(for attainment: Attainment) -> String {
    switch attainment {
    case .met: say(attainment.rawValue, "met")
    case .partly: say(attainment.rawValue, "partly met")
    case .missed: say(attainment.rawValue, "not met")
    }
  }

  /// A cause of lagging, as the monitoring form heads its column.
  public func word(for cause: LagCause) -> String {
    switch cause {
    case .funding: say("经费保障", "funding")
    case .system: say("制度保障", "rules")
    case .staff: say("人员保障", "staff")
    case .conditions: say("硬件条件保障", "equipment")
    case .other: say("其他", "other")
    }
  }

  /// How likely a goal is still met.
  public func word(for outlook: Outlook) -> String {
    switch outlook {
    case .certain: say("确定能", "certain")
    case .possible: say("有可能", "possible")
    case .impossible: say("完全不可能", "impossible")
    }
  }

  /// The grade of a self-evaluation.
  public func word(for grade: Grade) -> String {
    switch grade {
    case .excellent: say("优", "excellent")
    case .good: say("良", "good")
    case .fair: say("中", "fair")
    case .poor: say("差", "poor")
    }
  }

  /// What an indicator has come to, in its target's unit: "9", "部分达成（70%）".
  public func text(of value: IndicatorValue) -> String {
    switch value {
    case .number(let number): number.text
    case .words(let words, let share):
      word(for: words) + (share.map { parenthesized("\($0.shortText)%") } ?? "")
    }
  }

  /// A target as it is read, in signs that every terminal has: ">=95%", "9部".
  public func text(of reading: TargetReading) -> String {
    guard let value = reading.value else { return say("定性", "words") }
    let sign = reading.comparator == .equal ? "" : reading.comparator.rawValue
    return "\(sign)\(value.text)\(reading.unit)"
  }

  /// An indicator in its project, by its place and what it measures: "指标3“电梯数量”".
  public func indicator(_ place: Int, of project: String?, _ names: BookNames) -> String {
    let number = say("指标\(place + 1)", "indicator \(place + 1)")
    return (project.flatMap { names.indicator(place, of: $0) }).map { "\(number)“\($0)”" } ?? number
  }
}
