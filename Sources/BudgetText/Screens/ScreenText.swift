public import BudgetModel

/// What the frame around every screen says.
extension Strings {
  /// Beside the clock in a session that cannot change the file.
  public var readOnly: String { say("只读", "read-only") }
  /// Beside the clock while changes wait that could not be saved.
  public var unsaved: String { say("未保存!", "UNSAVED!") }

  /// The as-of month and the basis of its plan, at the right of the tabs.
  public func asOfTitle(_ month: YearMonth) -> String {
    say("截至\(name(of: month))末", "as of end of \(name(of: month))")
  }

  /// The same where there is less room.
  public func shortAsOfTitle(_ month: YearMonth) -> String {
    say("\(name(of: month))末", name(of: month))
  }

  /// What the plan of a month is, below that.
  public func planNote(_ month: Month) -> String {
    let basis = planBasis(interpolated: month.isInterpolated)
    return say("计划为\(basis)数", "plan \(basis)")
  }

  /// Of how many projects the month being entered is reported.
  public func reported(_ count: Int, of projects: Int) -> String {
    say("已填 \(count)/\(projects)", "\(count) of \(projects) entered")
  }

  /// The month being entered, at the right of the tabs.
  public func entryTitle(_ month: YearMonth, isClosed: Bool) -> String {
    let title = say("录入 \(name(of: month))", "entering \(name(of: month))")
    return isClosed ? title + say("（已结账）", " (closed)") : title
  }

  /// The share of the year that has gone, in percent, and the unit of all amounts; beside the unit's name.
  public func clockLine(_ percent: String) -> String {
    say("序时进度 \(percent)%  单位：万元", "time elapsed \(percent)%  in 万元")
  }
  /// In the head where a bare number that is typed is in 元, though figures are in 万元.
  public var entersInYuan: String { say("【按元录入】", "[amounts typed in 元]") }

  /// All that a window too small for any screen shows: the size it needs.
  public func tooSmall(rows: Int, columns: Int) -> String {
    say("窗口太小，至少 \(columns)x\(rows)", "too small: need \(columns)x\(rows)")
  }

  /// In place of a list's rows when the book has no project.
  public var noProjects: String {
    say("文件中还没有项目。", "There are no projects in this file yet.")
  }

  /// In place of a list's rows when filter or search leave none, and how to see all again.
  public func nothingListed(_ filter: ListFilter, query: String) -> String {
    if !query.isEmpty {
      return say(
        "没有名称或编码含“\(query)”的项目；按 Esc 显示全部。",
        "No project has “\(query)” in its name or code; Esc shows all.")
    }
    return switch filter {
    case .all: noProjects
    case .problems:
      say("没有滞后、超支或未填报的项目；按 f 继续切换。", "Nothing is behind, overspent or not reported; f turns on.")
    case .behind: say("没有滞后的项目；按 f 继续切换。", "No project is behind; f turns on.")
    case .overspent: say("没有超支的项目；按 f 继续切换。", "No project is overspent; f turns on.")
    case .notReported: say("各项目都已填报；按 f 继续切换。", "Every project has reported; f turns on.")
    case .unexplained:
      say("滞后的项目都已说明原因；按 f 显示全部。", "Every project that lags has said why; f shows all.")
    }
  }

  /// How a list is narrowed and ordered, and how many of all its projects it shows when not all.
  public func listLine(
    order: String, filter: ListFilter, query: String, listed: Int, all: Int
  ) -> String {
    var parts: [String] = []
    if listed != all { parts.append(say("\(listed)/\(all) 项", "\(listed) of \(all)")) }
    switch filter {
    case .all: break
    case .problems: parts.append(say("仅有问题的", "problems only"))
    case .behind: parts.append(say("仅滞后", "behind only"))
    case .overspent: parts.append(say("仅超支", "overspent only"))
    case .notReported: parts.append(say("仅未填报", "not reported only"))
    case .unexplained: parts.append(say("仅未说明", "unexplained only"))
    }
    if !query.isEmpty { parts.append(say("查找：\(query)", "find: \(query)")) }
    parts.append(say("排序：\(order)", "order: \(order)"))
    return parts.joined(separator: "  ")
  }

  /// The order in which the file lists the projects.
  public var orderByFile: String { say("原始顺序", "as in the file") }
  /// The order with what has to be asked about first.
  public var orderByTrouble: String { say("问题在先", "trouble first") }
  /// An order the other way round.
  public func reversed(_ order: String) -> String { say("\(order)（倒序）", "\(order), reversed") }
  /// Column: the deviation as a bar around the plan, which stands in the middle of so many columns at each side.
  public func divergenceHead(half: Int) -> String {
    half < 6 ? say(" 后:前", "  -:+") : say("    落后:超前", "  behind:ahead")
  }
  /// Column: what was spent each month.
  public var monthlyHead: String { say("逐月", "Monthly") }

  /// The totals row of a table.
  public func totals(_ count: Int) -> String {
    say("合计（\(count)个项目）", "Total (\(count))")
  }

  /// The same where the count has no room.
  public var totalsShort: String { say("合计", "Total") }

  /// What the totals say of the states: those behind, and how many of them are far behind or not yet certain.
  public func statesLine(_ totals: Totals, unexplained: Int? = nil) -> String {
    var parts = [
      say(
        "滞后 \(totals.behind)（严重 \(totals.farBehind)，未填报 \(totals.behindNotReported)）",
        "behind \(totals.behind) (\(totals.farBehind) far, \(totals.behindNotReported) not rep.)"),
      say("超支 \(totals.overspent)", "overspent \(totals.overspent)"),
      say("未填报 \(totals.notReported)", "not rep. \(totals.notReported)"),
    ]
    if let unexplained { parts.append(unexplainedCount(unexplained)) }
    if totals.withoutPlan > 0 {
      parts.append(say("无计划 \(totals.withoutPlan)", "no plan \(totals.withoutPlan)"))
    }
    return parts.joined(separator: "  ")
  }

  /// Column: bar of actual against plan.
  public var barHead: String { say("执行/计划", "Spent|plan") }

  /// Before the field in which a part of a name or code is typed.
  public var findPrompt: String { say("查找：", "Find: ") }
  /// A key was struck that means nothing on this screen.
  public func noSuchKey(_ key: String) -> String {
    say("\(key) 在这里不起作用；按 ? 查看全部按键。", "\(key) does nothing here; ? lists the keys.")
  }
  /// A key was struck that means nothing while something has the keyboard for itself.
  public func noSuchKeyNow(_ key: String) -> String {
    say("\(key) 在这里不起作用；可用的按键见最下一行。", "\(key) does nothing here; the line below has the keys.")
  }
  /// A command needs a project and the list is empty.
  public var nothingSelected: String { say("没有选中的项目。", "No project is selected.") }
  /// Text was pasted where nothing takes it.
  public var nowhereToPaste: String { say("这里不能粘贴。", "Nothing here takes pasted text.") }
  /// A key that would change something was struck in a read-only session.
  public var cannotChange: String {
    say("以只读方式打开，不能修改。", "Opened read-only: nothing can be changed.")
  }

  /// A change, named by what it did, is on the disk.
  public func saved(_ what: String) -> String { say("已保存：\(what)", "Saved: \(what)") }
  /// Undo met a change that had not reached the disk.
  public func takenBack(_ what: String) -> String {
    say("已撤销（此项尚未存盘）：\(what)", "Taken back; it was not on disk: \(what)")
  }
  /// A change could not be saved; the reason is a sentence of its own.
  public func notSaved(_ why: String) -> String {
    say("未保存！\(why) 按 Ctrl-S 重新保存。", "NOT SAVED! \(why) Ctrl-S tries again.")
  }
  /// Saving was asked for and every change is on the disk.
  public var nothingToSave: String { say("没有未保存的改动。", "Nothing waits to be saved.") }
  /// An undo is on the disk; what it did, from the amount undone to the one restored.
  public func undone(_ what: String) -> String {
    say("已撤销并保存：\(what)", "Undone and saved: \(what)")
  }
  /// A redo is on the disk; what it did.
  public func redone(_ what: String) -> String {
    say("已重做并保存：\(what)", "Redone and saved: \(what)")
  }
  /// The author has no change left that could be undone.
  public var nothingToUndo: String { say("没有可撤销的改动。", "Nothing to undo.") }
  /// The author has undone nothing since the last change.
  public var nothingToRedo: String { say("没有可重做的改动。", "Nothing to redo.") }
  /// Alt and a digit, which change screens, while something is typed or asked.
  public var finishFirst: String {
    say("请先完成或取消这里的操作，再换界面。", "Finish or cancel this first, then change screens.")
  }
  /// Esc was struck where no screen lies behind this one.
  public var nowhereBack: String {
    say("已是首页，按 q 退出。", "This is the first screen; q quits.")
  }
  /// The month was turned past January or December.
  public var noSuchMonth: String {
    say("已到年初（年末），不能再换月。", "The year has no month beyond this one.")
  }

  /// The question before quitting with changes that could not be saved, and why they could not.
  public func quitQuestion(_ why: String) -> String {
    say("有改动未保存：\(why)", "There are changes that are not saved: \(why)")
  }
  /// The title over that question.
  public var quitTitle: String { say("退出？", "Quit?") }
  /// The answer that tries to save once more.
  public var saveAndQuit: String { say("重新保存并退出", "save and quit") }
  /// The answer that asks for another path and writes the book there.
  public var saveElsewhere: String { say("另存并退出", "save elsewhere") }
  /// The answer that loses the changes.
  public var quitWithoutSaving: String { say("放弃改动", "quit unsaved") }
  /// The answer that goes back to the screen, as Esc does.
  public var stay: String { say("不退出", "stay") }
}
