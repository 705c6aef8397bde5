public import BudgetModel

/// What several people at one file, and trouble with it, make necessary to say.
extension Strings {
  /// Somebody else changed something just now.
  public func foreignChange(by author: Author, _ what: String, more: Int) -> String {
    let others = more > 0 ? say("（另有\(more)处）", " (and \(more) more)") : ""
    return say("\(author.user)：\(what)\(others)", "\(author.user): \(what)\(others)")
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
  /// The history was removed or replaced.
  public var otherHistory: String {
    say(
      "修改历史在别处被删除或换掉了；从现在起接着新的一份记。",
      "The history was removed or replaced elsewhere; changes go on in the one there is now.")
  }
  /// An interrupted save is complete.
  public func completed(_ what: String) -> String {
    say("上次中断的保存已补完：\(what)", "A save that was interrupted is complete now: \(what)")
  }
  /// Noted in the history.
  public var outsideNoted: String {
    say("文件曾被别的程序改动，已记入历史。", "Another program had changed the file; the history says so now.")
  }
}
