public import BudgetModel

/// What the history of a book says, and the troubles of changing it together with others.
extension Strings {
  /// The history command.
  public var historyAbstract: String {
    say("查看修改历史：谁、何时、从多少改到多少。", "Show who changed what, when, and from what.")
  }
  /// The close command.
  public var closeAbstract: String {
    say("结账：冻结已上报的月份。", "Close months that are reported, so that they are frozen.")
  }
  /// The restore command.
  public var restoreAbstract: String {
    say("列出每日备份，或恢复其中一份。", "List the daily backups, or put one back.")
  }
  /// --format of history.
  public var historyFormatHelp: String {
    say("格式：text、json 或 csv", "format: text, json or csv")
  }
  /// --month of history.
  public var historyMonthHelp: String { say("只看这个月", "this month only") }
  /// --month of close.
  public var closeMonthHelp: String {
    say("结账到这个月，1 到 12", "close through this month, 1 to 12")
  }
  /// --reopen.
  public var reopenHelp: String {
    say("修改已结账的月份（须写 --reason）", "change a closed month (needs --reason)")
  }
  /// --reason.
  public var reasonHelp: String { say("原因，记入历史", "why; it goes into the history") }
  /// --backup.
  public var backupHelp: String {
    say("要恢复的备份日期（YYYY-MM-DD）", "the day of the backup to put back (YYYY-MM-DD)")
  }
  /// A reason is missing.
  public var reasonMissing: String {
    say("请用 --reason 写明原因。", "Say why with --reason.")
  }

  /// The title of a history.
  public func historyTitle(unit: String) -> String {
    say("\(unit)  修改历史", "\(unit)  History of changes")
  }
  /// A file without a history.
  public var noHistory: String { say("还没有修改历史。", "There is no history yet.") }
  /// Column: time.
  public var timeColumn: String { say("时间", "Time") }
  /// Column: person.
  public var authorColumn: String { say("人员", "Who") }
  /// Column: change.
  public var changeColumn: String { say("改动", "Change") }
  /// Column: reason.
  public var reasonColumn: String { say("原因", "Reason") }

  /// A person at a machine.
  public func name(of author: Author) -> String { "\(author.user)@\(author.host)" }

  /// What an entry tells of, in words; projects by their names.
  public func event(of entry: HistoryEntry, projectName: (String) -> String) -> String {
    let what =
      switch entry.event {
      case .spending(let revision):
        spendingChange(
          project: projectName(revision.project), month: revision.month,
          from: revision.before?.amount, to: revision.after?.amount)
      case .closing(_, let month?):
        say("结账到\(name(of: month))", "closed through \(name(of: month))")
      case .closing(_, nil):
        say("取消结账", "opened all months")
      case .restoring(let backup, let revisions):
        say(
          "恢复 \(backup) 的备份（\(revisions.count) 处支出不同）",
          "put back the backup of \(backup) (\(revisions.count) months differ)")
      case .outside:
        say("文件被别的程序改动过", "the file was changed by another program")
      }
    guard let undoes = entry.undoes else { return what }
    return say("\(what)（撤销第\(undoes)条）", "\(what) (takes back no. \(undoes))")
  }

  /// Somebody else changed something just now.
  public func foreignChange(by author: Author, _ what: String, more: Int) -> String {
    let others = more > 0 ? say("（另有\(more)处）", " (and \(more) more)") : ""
    return say(
      "\(author.user) 刚改了 \(what)\(others)", "\(author.user) just changed \(what)\(others)")
  }
  /// The file was changed by something that leaves no history.
  public var changedElsewhere: String {
    say("文件在别处被改动，已读入新内容。", "The file was changed elsewhere; the new contents are shown.")
  }
  /// The file cannot be read any more.
  public var brokenElsewhere: String {
    say(
      "文件在别处被改坏，无法读取；这里仍是原来的内容。",
      "The file was changed elsewhere and cannot be read; this is what it held before.")
  }

  /// Two people changed the same cell.
  public func conflict(
    current: SpendingEntry?, entry: HistoryEntry?, wanted: SpendingEntry?, time: String?
  ) -> String {
    let theirs = amount(current?.amount.total)
    let mine = amount(wanted?.amount.total)
    guard let entry, let time else {
      return say(
        "这一格已被别处改为 \(theirs)，你要记的是 \(mine)。", "This cell is \(theirs) now; you wanted \(mine).")
    }
    return say(
      "这一格已由 \(name(of: entry.author)) 于 \(time) 改为 \(theirs)，你要记的是 \(mine)。",
      "\(name(of: entry.author)) made this cell \(theirs) at \(time); you wanted \(mine).")
  }
  /// The conflict's title.
  public var conflictTitle: String { say("同时修改", "Changed by someone else") }
  /// Keep one's own amount.
  public func keepMine(_ wanted: SpendingEntry?) -> String {
    say("用我的 \(amount(wanted?.amount.total))", "use mine: \(amount(wanted?.amount.total))")
  }
  /// Keep the other's amount.
  public func keepTheirs(_ current: SpendingEntry?) -> String {
    say("保留 \(amount(current?.amount.total))", "leave \(amount(current?.amount.total))")
  }
  /// Another's amount was left.
  public var keptTheirs: String { say("已保留对方的数。", "Left as the other one made it.") }
  /// In a script: run it again.
  public var tryAgain: String { say("请核对后重试。", "Look at it and try again.") }

  /// Nobody else let go of the file.
  public var busy: String {
    say("别的程序正占用这个文件，请稍后再试。", "Another program holds the file; try again in a moment.")
  }
  /// No locks.
  public var noLocks: String {
    say(
      "此处的文件系统不支持加锁：请不要几个人同时录入。",
      "This file system has no locks: do not let two people enter at once.")
  }
  /// No backup.
  public func noBackup(_ why: String) -> String {
    say("今天的备份没有做成：\(why)", "Today's backup could not be made: \(why)")
  }
  /// A torn line.
  public func tornLine(_ name: String) -> String {
    say(
      "历史的最后一行不完整，已移到 \(name)。",
      "The last line of the history was cut short; it is kept in \(name).")
  }
  /// An interrupted save is complete.
  public func completed(_ what: String) -> String {
    say("上次中断的保存已补完：\(what)", "A save that was interrupted is complete now: \(what)")
  }
  /// Noted in the history.
  public var outsideNoted: String {
    say("文件曾被别的程序改动，已记入历史。", "Another program had changed the file; the history says so now.")
  }

  /// A closed month.
  public func monthIsClosed(_ month: Month) -> String {
    say(
      "\(name(of: month))已结账；要改请用 --reopen 并以 --reason 写明原因。",
      "\(name(of: month)) is closed; to change it give --reopen and say why with --reason.")
  }
  /// A closed month in the interface.
  public func closedHere(_ month: Month) -> String {
    say(
      "\(name(of: month))已结账；在录入屏输入并写明原因后可改。",
      "\(name(of: month)) is closed; it can be changed on the entry screen, with a reason.")
  }
  /// A closed month is about to be changed.
  public func isClosed(_ month: Month) -> String {
    say("\(name(of: month))已结账", "\(name(of: month)) is closed")
  }
  /// The prompt for a reason.
  public var reasonPrompt: String { say("修改原因：", "Why: ") }
  /// No reason was given.
  public var reasonNeeded: String { say("请写明原因", "say why") }
  /// The prompt for a path.
  public var pathPrompt: String { say("另存为：", "Save as: ") }
  /// Nothing is overwritten.
  public func alreadyThere(_ path: String) -> String {
    say("\(path) 已存在，请换一个名字。", "\(path) is there already; choose another name.")
  }
  /// A reason behind what it explains.
  public func because(_ reason: String) -> String { say("（\(reason)）", " (\(reason))") }
  /// The question before closing.
  public func closeQuestion(_ month: Month) -> String {
    say(
      "结账到\(name(of: month))？结账后，\(name(of: month))及以前要写明原因才能改。",
      "Close the months through \(name(of: month))? They can then be changed only with a reason.")
  }
  /// Its title.
  public var closeTitle: String { say("结账", "Close") }
  /// Its first choice.
  public func close(_ month: Month) -> String {
    say("结账到\(name(of: month))", "close through \(name(of: month))")
  }
  /// Its other choice.
  public var doNotClose: String { say("不结账", "do not close") }
  /// A change of what is closed, in words.
  public func closing(through month: Month?) -> String {
    month.map { close($0) } ?? say("取消结账", "open all months")
  }
  /// What was typed when a session was cut off is in the field again.
  public var resumed: String {
    say(
      "上次中断时正在输入，内容还在：Enter 记下，Esc 放弃。",
      "You were typing this when the session was cut off: Enter records it, Esc drops it.")
  }
  /// Closed through a month.
  public func closedThrough(_ month: Month) -> String {
    say("已结账到\(name(of: month))。", "Closed through \(name(of: month)).")
  }

  /// The backups there are.
  public func backupLine(_ day: String, differences: Int) -> String {
    differences == 0
      ? say("\(day)  与现在相同", "\(day)  the same as now")
      : say("\(day)  \(differences) 处支出与现在不同", "\(day)  \(differences) months differ from now")
  }
  /// One difference of a backup.
  public func backupDifference(
    project: String, month: Month, now: Funds?, then: Funds?
  ) -> String {
    "    " + spendingChange(project: project, month: month, from: now, to: then)
  }
  /// A backup that differs elsewhere than in spending.
  public var differsElsewhere: String {
    say("    预算、计划或指标等也不同", "    budgets, plans or indicators differ as well")
  }
  /// More differences than are listed.
  public func moreDifferences(_ count: Int) -> String {
    say("    另有 \(count) 处", "    and \(count) more")
  }
  /// No backups.
  public var noBackups: String { say("还没有备份。", "There are no backups yet.") }
  /// No such backup.
  public func noSuchBackup(_ day: String) -> String {
    say(
      "没有 \(day) 的备份；用 budget restore 文件名 查看。",
      "There is no backup of \(day); budget restore FILE lists them.")
  }
  /// A backup that cannot be read.
  public func unreadableBackup(_ day: String) -> String {
    say("\(day)  无法读取", "\(day)  cannot be read")
  }
  /// A backup was put back.
  public func restored(_ day: String) -> String {
    say("已恢复 \(day) 的备份。", "The backup of \(day) is back in place.")
  }
}
