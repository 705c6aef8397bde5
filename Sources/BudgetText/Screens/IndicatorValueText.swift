public import BudgetModel

/// What is said while a value of an indicator is typed.
extension Strings {
  /// The place's name: a value is being typed.
  public var typingValueScreen: String { say("录入指标完成值时", "While typing an indicator's value") }
  /// The place's name: a question under a value.
  public var confirmingValueScreen: String {
    say("完成值有疑问时", "While asked about a value")
  }
  /// To the list of indicators.
  public var doIndicators: String { say("绩效指标", "performance indicators") }
  /// A digit begins a figure, a letter words.
  public var doBeginValue: String {
    say(
      "录入完成值；d b w 为达成、部分达成、未达成",
      "type a value; d b w: met, partly met, not met")
  }
  /// To the selected indicator's form.
  public var doOpenIndicator: String { say("打开指标", "open the indicator") }
  /// Turns which lights are listed.
  public var doTurnLights: String { say("仅红黄 / 未填报 / 全部", "red and yellow / not reported / all") }
  /// Turns which second level is listed.
  public var doTurnLevel: String { say("换二级指标", "the next second level") }
  /// Narrows the list by a part of a name.
  public var doFindIndicator: String {
    say("按项目或指标名称查找", "find by name of project or indicator")
  }
  /// Opens the value in sight for editing.
  public var doEditValue: String { say("修改所示的完成值", "edit the value shown") }
  /// Opens the month's value empty.
  public var doClearValue: String {
    say("清空本月完成值（Enter 后为未填报）", "empty the month's value (Enter then makes it not reported)")
  }
  /// To the remark on the month's value.
  public var doRemarkValue: String { say("写本月备注", "write a remark on the month") }
  /// Saves the value and goes down a row.
  public var doCommitValue: String { say("保存并到下一项指标", "save, go to the next indicator") }
  /// Saves the value and goes up a row.
  public var doCommitValueUp: String { say("保存并到上一项指标", "save, go to the indicator before") }
  /// Goes back to typing.
  public var doReturnToValue: String { say("返回修改完成值", "go back to the value") }
  /// Footer: which lights are listed.
  public var shortTurnLights: String { say("筛选", "lights") }
  /// Footer: which second level is listed.
  public var shortTurnLevel: String { say("二级", "level 2") }

  /// Below the keys of the indicators: how values are typed, and what the marks mean.
  public var helpIndicators: String {
    say(
      "完成值：9、95%、d（达成）、b75（部分达成，得分比例 75%）、w（未达成）；带月份的是以前月份填的；得分前的 * 是人工改动",
      "Values: 9, 95%, d (met), b75 (partly met, share 75%), w (not met); one with a month is of that earlier month; * before a score: given by hand"
    )
  }
  /// Below the keys of the indicators: what makes each light.
  public var helpIndicatorLights: String {
    say(
      "指标灯：完成值÷（目标×已过月份/12），低于 60% 红 ✗，低于 80% 黄 ▾，120% 及以上蓝 ^（目标可能偏低），其余绿 ✓；比率不按月份折算；上限超过即红",
      "Lights: value over (target x months gone / 12): below 60% red ✗, below 80% yellow ▾, 120% or more blue ^ (target perhaps too low), else green ✓; rates are taken as they stand; a limit passed is red"
    )
  }

  /// A command needs an indicator and none is listed.
  public var noIndicatorSelected: String { say("没有选中的指标。", "No indicator is selected.") }
  /// The indicator follows from the project's own figures.
  public var valueIsComputed: String {
    say(
      "此项指标由支出和预算自动计算，不能录入。",
      "This indicator is computed from spending and budget; it is not typed.")
  }
  /// Del where the month has no value.
  public func noValueToClear(_ month: Month) -> String {
    say("\(name(of: month))没有填报，无可清空。", "Nothing is reported for \(name(of: month)).")
  }
  /// A key that can be no part of a value.
  public func notInValue(_ key: String) -> String {
    say(
      "完成值中不能有“\(key)”。Enter 保存，Esc 放弃。",
      "“\(key)” is not part of a value. Enter saves, Esc drops it.")
  }
  /// Esc dropped what was being typed.
  public var valueDropped: String { say("已放弃输入。", "Dropped what was typed.") }
  /// A column of values was pasted.
  public var oneValueAtATime: String {
    say("这里一次只能粘贴一个完成值，没有录入。", "One value can be pasted here at a time; nothing was taken.")
  }
  /// Others have removed the indicator that a value was being typed for.
  public func indicatorGone(_ name: String, typed: String) -> String {
    say(
      "指标“\(name)”已被他人删除，正在输入的“\(typed)”没有录入。",
      "The indicator “\(name)” was removed by others; “\(typed)” was not recorded.")
  }
  /// Under an emptied field: Enter would take the month's value away.
  public func clearsValue(_ month: Month, keepsNote: Bool) -> String {
    say("按 Enter 即改为\(name(of: month))未填报", "Enter makes \(name(of: month)) not reported")
      + (keepsNote ? say("（备注保留）", " (the remark stays)") : "")
  }

  // MARK: - What is wrong, and what is doubtful

  /// Neither a figure nor words.
  public var valueUnreadable: String {
    say(
      "请填数，或 达成、部分达成、未达成（d、b、w）。",
      "Type a figure, or met, partly met, not met (d, b, w).")
  }
  /// Another unit than the target's.
  public func valueInOtherUnit(_ unit: String, expected: String) -> String {
    expected.isEmpty
      ? say("目标没有单位，请去掉“\(unit)”。", "The target has no unit; leave out “\(unit)”.")
      : say("目标的单位是“\(expected)”，不是“\(unit)”。", "The target is in “\(expected)”, not “\(unit)”.")
  }
  /// A share that is no percentage.
  public func shareUnreadable(_ text: String) -> String {
    say("得分比例“\(text)”应为百分数，如 75。", "The share “\(text)” should be a percentage, such as 75.")
  }
  /// A rate above 100 %, without a full stop.
  public func doubtOverWhole(_ number: Quantity) -> String {
    say("\(number.text)% 超过 100%", "\(number.text)% is more than 100%")
  }
  /// A value below zero, without a full stop.
  public var doubtNegative: String { say("完成值为负数", "the value is below zero") }
  /// Ten times what was reported, without a full stop.
  public func doubtTenfold(_ old: Quantity, _ month: Month) -> String {
    say(
      "是\(name(of: month))所填 \(old.text) 的十倍以上",
      "ten times the \(old.text) of \(name(of: month)), or more")
  }
  /// The month has a value, without a full stop.
  public func doubtOverwrites(_ old: IndicatorValue) -> String {
    say("将覆盖已填报的 \(text(of: old))", "replaces the reported \(text(of: old))")
  }
  /// Words for a figure, without a full stop.
  public var doubtWordsForFigure: String {
    say("目标是数，填的是文字", "the target is a figure, these are words")
  }
  /// A figure for words, without a full stop.
  public var doubtFigureForWords: String {
    say("目标是定性的，填数不能评判", "the target is words, a figure cannot be judged by it")
  }
  /// The month has not ended, without a full stop.
  public var doubtFutureMonth: String { say("该月尚未结束", "the month has not ended") }
}
