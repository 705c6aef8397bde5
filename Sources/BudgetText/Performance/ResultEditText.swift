public import BudgetModel

/// What was changed of results and reasons, in words.
extension Strings {
  func words(_ change: IndicatorChange) -> String {
    switch change {
    case .report(let month, let change): "\(name(of: month)) \(fromTo(change, text))"
    case .expectation(let change):
      say("全年预计", "expected at year end") + " \(fromTo(change, text))"
    case .weight(let change): weighing(change)
    case .reading(let change):
      say("目标读作", "target read as") + " \(fromTo(change, text))"
    case .score(let change):
      say("得分改为", "score") + " "
        + fromTo(change) { "\($0.score.text)" + parenthesized($0.reason) }
    }
  }

  /// A weight from what to what; without one of its own it is shared out.
  func weighing(_ change: Replacing<Points>) -> String {
    func word(_ points: Points?) -> String { points?.text ?? say("按分组", "shared") }
    return say("分值", "weight") + " \(word(change.old)) -> \(word(change.new))"
  }

  func reasoning(_ month: Month, _ change: Replacing<LagReason>) -> String {
    let what = say("滞后原因", "reason for lagging")
    guard let new = change.new else {
      return "\(name(of: month)) " + say("删除", "") + what + say("", " removed")
    }
    return "\(name(of: month)) \(what) “\(summary(of: new))”"
  }

  func remarking(_ month: Month, _ change: Replacing<String>) -> String {
    "\(name(of: month)) " + say("督办意见", "supervisor's remark")
      + " \(fromTo(change) { "“\($0)”" })"
  }

  func expecting(_ change: Replacing<Funds>, _ names: BookNames) -> String {
    func amount(_ funds: Funds?) -> String {
      funds.map { amounts($0, names) } ?? say("按序时推算", "by the clock")
    }
    return say("全年预计执行数", "year-end estimate") + " \(amount(change.old)) -> \(amount(change.new))"
  }

  /// Why a project lags in as few words as there are for it: what was explained, else the causes.
  public func summary(of reason: LagReason) -> String {
    reason.explanation.isEmpty
      ? list(reason.causes.map { word(for: $0) }) : reason.explanation
  }

  /// A report in words: the value, then the remark.
  public func text(of report: IndicatorReport) -> String {
    let note = report.note.map { "“\($0)”" }
    return [report.value.map { text(of: $0) }, note].compactMap(\.self).joined(separator: " ")
  }

  private func fromTo<Value>(_ change: Replacing<Value>, _ text: (Value) -> String) -> String {
    func word(_ value: Value?) -> String { value.map(text) ?? say("无", "none") }
    return "\(word(change.old)) -> \(word(change.new))"
  }
}
