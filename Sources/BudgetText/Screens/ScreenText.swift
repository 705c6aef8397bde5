public import BudgetModel

/// What the frame around every screen says.
extension Strings {
  /// Marks a session that cannot change the file.
  public var readOnly: String { say("只读", "read-only") }
  /// Marks changes that are not on disk.
  public var unsaved: String { say("未保存!", "UNSAVED!") }

  /// The as-of month and the basis of its plan, at the right of the tabs.
  public func asOfTitle(_ month: YearMonth) -> String {
    let basis = planBasis(interpolated: month.month.isInterpolated)
    return say(
      "截至 \(name(of: month))末（计划\(basis)）", "as of end of \(name(of: month)) (plan \(basis))")
  }

  /// The month being entered, at the right of the tabs.
  public func entryTitle(_ month: YearMonth, isClosed: Bool) -> String {
    let title = say("录入 \(name(of: month))", "entering \(name(of: month))")
    return isClosed ? title + say("（已结账）", " (closed)") : title
  }

  /// The clock beside the unit's name.
  public func clockLine(_ percent: String) -> String {
    say("序时进度 \(percent)%  单位：万元", "clock \(percent)%  in 10k yuan")
  }

  /// The frame is too small for any screen.
  public func tooSmall(rows: Int, columns: Int) -> String {
    say("窗口太小 至少\(columns)x\(rows)", "too small: need \(columns)x\(rows)")
  }

  /// A book without projects.
  public var noProjects: String {
    say("这个文件里没有项目。", "There are no projects in this file.")
  }

  /// A list that a filter or search has emptied.
  public func nothingListed(isFiltered: Bool, query: String) -> String {
    if !query.isEmpty {
      return say(
        "没有名称或编码含“\(query)”的项目；按 Esc 显示全部。",
        "No project has “\(query)” in its name or code; Esc shows all.")
    }
    return isFiltered
      ? say("没有滞后的项目；按 f 显示全部。", "No project is behind; f shows all.")
      : noProjects
  }

  /// How a list is narrowed and ordered.
  public func listLine(
    order: String, isFiltered: Bool, query: String, listed: Int, all: Int
  ) -> String {
    var parts: [String] = []
    if listed != all { parts.append(say("\(listed)/\(all) 项", "\(listed) of \(all)")) }
    if isFiltered { parts.append(say("仅滞后", "behind only")) }
    if !query.isEmpty { parts.append(say("查找：\(query)", "find: \(query)")) }
    parts.append(say("排序：\(order)", "order: \(order)"))
    return parts.joined(separator: "  ")
  }

  /// Order by the file.
  public var orderByFile: String { say("文件顺序", "as in the file") }
  /// Order by deviation, worst first.
  public var orderByDeviation: String { say("偏差（最差在前）", "deviation, worst first") }
  /// Order by the amount still to spend by the next checkpoint, largest first.
  public var orderByRemaining: String { say("还需支出（最多在前）", "still to spend, most first") }
  /// Order by budget, largest first.
  public var orderByBudget: String { say("预算数（最大在前）", "budget, largest first") }

  /// The totals row of a screen.
  public func totals(_ count: Int) -> String { say("合计 \(count)项", "Total of \(count)") }

  /// The totals of the variance screen in one line.
  public func totalsLine(_ totals: Totals) -> String {
    let budget = totals.adjustedBudget.wanText
    let actual = totals.actual.wanText
    let plan = totals.plannedShare?.percentText ?? none
    let rate = totals.executionRate?.percentText ?? none
    let deviation = totals.deviation?.signedPercentText ?? none
    return say(
      "合计 \(totals.projects)项  预算 \(budget)  支出 \(actual) (\(rate)%)  计划 \(plan)%  偏差 \(deviation)",
      "All \(totals.projects): budget \(budget)  spent \(actual) (\(rate)%)  plan \(plan)%  dev. \(deviation)"
    )
  }

  /// What the totals say of the states.
  public func statesLine(_ totals: Totals) -> String {
    say(
      "滞后 \(totals.behind)（严重 \(totals.farBehind)）  超支 \(totals.overspent)  未填报 \(totals.notReported)",
      "behind \(totals.behind) (far \(totals.farBehind))  overspent \(totals.overspent)  not reported \(totals.notReported)"
    )
  }

  /// Column: adjusted budget.
  public var budgetHead: String { say("预算", "Budget") }
  /// Column: planned percent.
  public var planHead: String { say("计划%", "Plan%") }
  /// Column: execution rate.
  public var rateHead: String { say("执行%", "Spent%") }
  /// Column: deviation.
  public var deviationHead: String { say("偏差", "Dev.") }
  /// Column: bar of actual against plan.
  public var barHead: String { say("执行/计划", "Done|plan") }
  /// Column: missing months.
  public var missingHead: String { say("未报", "Missing") }
  /// Column: light against the clock.
  public var lightHead: String { say("序时", "Clock") }
  /// Column: to spend by the next checkpoint.
  public func remainingHead(_ checkpoint: Checkpoint?) -> String {
    checkpoint.map { say("\($0.month.rawValue)月还需", "To \(name(of: $0.month))") }
      ?? say("还需", "To go")
  }
  /// Column: to spend each remaining month.
  public var perMonthHead: String { say("每月", "A month") }
  /// Column: year-end estimate by the clock.
  public var estimateHead: String { say("年底预计", "Year end") }
  /// Column: spent so far.
  public var spentHead: String { say("累计支出", "Spent") }

  /// The find prompt.
  public var findPrompt: String { say("查找：", "Find: ") }
  /// A key that does nothing here.
  public func noSuchKey(_ key: String) -> String {
    say("\(key) 在这里没有用；按 ? 看全部按键。", "\(key) does nothing here; ? lists the keys.")
  }
  /// A command about the selected project where the list is empty.
  public var nothingSelected: String { say("没有选中的项目。", "No project is selected.") }
  /// Text pasted where nothing takes it.
  public var nowhereToPaste: String { say("这里不能粘贴。", "Nothing here takes pasted text.") }
  /// A change in a read-only session.
  public var cannotChange: String {
    say("以只读方式打开，不能修改。", "Opened read-only: nothing can be changed.")
  }

  /// A change is on disk.
  public func saved(_ what: String) -> String { say("已保存：\(what)", "Saved: \(what)") }
  /// A change that never reached the disk was taken back.
  public func takenBack(_ what: String) -> String {
    say("已撤销（本来就没有存盘）：\(what)", "Taken back; it was not on disk: \(what)")
  }
  /// A change is not on disk, and why.
  public func notSaved(_ why: String) -> String {
    say("未保存！\(why) 按 Ctrl-S 再试。", "NOT SAVED! \(why) Ctrl-S tries again.")
  }
  /// Nothing waits to be saved.
  public var nothingToSave: String { say("没有未保存的改动。", "Nothing waits to be saved.") }
  /// An undone change is on disk.
  public func undone(_ what: String) -> String {
    say("已撤销并保存：\(what)", "Undone and saved: \(what)")
  }
  /// A redone change is on disk.
  public func redone(_ what: String) -> String {
    say("已重做并保存：\(what)", "Redone and saved: \(what)")
  }
  /// Nothing to undo.
  public var nothingToUndo: String { say("没有可撤销的改动。", "Nothing to undo.") }
  /// Nothing to redo.
  public var nothingToRedo: String { say("没有可重做的改动。", "Nothing to redo.") }
  /// Esc on the first screen.
  public var nowhereBack: String { say("已在第一屏；q 退出。", "This is the first screen; q quits.") }
  /// The as-of month is at an end of the year.
  public var noSuchMonth: String { say("只有一月到十二月。", "The year has no month beyond.") }

  /// The question when changes are not on disk.
  public func quitQuestion(_ why: String) -> String {
    say("有改动没有保存：\(why)", "There are changes that are not saved: \(why)")
  }
  /// Its title.
  public var quitTitle: String { say("退出？", "Quit?") }
  /// Its first choice.
  public var saveAndQuit: String { say("再存一次并退出", "save and quit") }
  /// Save somewhere else.
  public var saveElsewhere: String { say("另存并退出", "save elsewhere") }
  /// Its second choice.
  public var quitWithoutSaving: String { say("放弃改动", "quit unsaved") }
  /// Its last choice.
  public var stay: String { say("不退出", "stay") }
}
