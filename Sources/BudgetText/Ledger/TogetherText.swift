public import BudgetModel

/// What several people at one file, and trouble with it, make necessary to say.
extension Strings {
  /// Somebody else changed something within the last second; how many changes came with it.
  public func remoteChange(by author: Author, _ what: String, more: Int) -> String {
    let others = more > 0 ? say("（另有\(more)处）", " (and \(more) more)") : ""
    return say(
      "\(author.user) 刚修改：\(what)\(others)", "\(author.user) just changed: \(what)\(others)")
  }
  /// The file was changed while it was open, by something that leaves no history.
  public var changedElsewhere: String {
    say("文件被其他程序改动，已读入新内容。", "Another program changed the file; the new contents are shown.")
  }
  /// The file was changed while it was open and is no budget file any more.
  public var brokenElsewhere: String {
    say(
      "文件被其他程序损坏，无法读取；这里仍是原来的内容。",
      "Another program damaged the file and it cannot be read; this is what it held before.")
  }

  /// The title of a conflict: two people changed one place.
  public var conflictTitle: String { say("同时修改", "Changed by someone else") }
  /// The other's amount was left.
  public var keptTheirs: String { say("已保留对方数据。", "Left as the other one made it.") }
  /// What to do after a conflict in a script, where nothing is asked.
  public var tryAgain: String { say("请核对后重试。", "Look at it and try again.") }

  /// Another program has held the file's lock for five seconds.
  public var busy: String {
    say("其他程序正占用这个文件，请稍后再试。", "Another program holds the file; try again in a moment.")
  }
  /// The change was saved without a lock, since the file system has none.
  public var noLocks: String {
    say(
      "此处的文件系统不支持加锁：请勿多人同时录入。",
      "This file system has no locks: do not let two people enter at once.")
  }
  /// The change was saved though the day's backup could not be made, and why it could not.
  public func noBackup(_ why: String) -> String {
    say("今日备份失败：\(why)", "Today's backup failed: \(why)")
  }
  /// An incomplete last line was moved out of the history, into a file of this name.
  public func tornLine(_ name: String) -> String {
    say(
      "历史的最后一行不完整，已移到 \(name)。",
      "The last line of the history was cut short; it is kept in \(name).")
  }
  /// The history was removed or replaced while the file was open.
  public var otherHistory: String {
    say(
      "修改历史被其他程序删除或替换；今后的改动记入现在的这一份。",
      "Another program removed or replaced the history; changes go on in the one there is now.")
  }
  /// Another program replaced the file just when a change was saved; where its version is now.
  public func displaced(_ name: String) -> String {
    say(
      "保存的同时另一程序也改了文件：现在是这里的内容，它的版本已另存为 \(name)。",
      "Another program changed the file just as this was saved: the change stands, its version is kept in \(name)."
    )
  }
  /// A change that an earlier run could not finish has reached the file now.
  public func completed(_ what: String) -> String {
    say("上次中断的保存已完成：\(what)", "A save that was interrupted is complete now: \(what)")
  }
  /// The history has an entry now for what another program changed before.
  public var externalNoted: String {
    say("文件曾被其他程序改动，已记入历史。", "Another program had changed the file; the history says so now.")
  }
}

/// What others did between two visits.
extension Strings {
  /// Before the name of a project that others changed since the last visit.
  public var changedMark: String { "+" }
  /// Told at the beginning: how many projects others changed, and who.
  public func changedSinceLastVisit(_ projects: Int, by names: [String]) -> String {
    let who = list(Array(names.prefix(3)))
    return names.count > 3
      ? say(
        "上次打开以后，\(who)等 \(names.count) 人改了 \(projects) 个项目（名称前有 \(changedMark)，H 看历史）。",
        "Since your last visit \(who) and others changed \(projects) projects (marked \(changedMark); H shows how)."
      )
      : say(
        "上次打开以后，\(who) 改了 \(projects) 个项目（名称前有 \(changedMark)，H 看历史）。",
        "Since your last visit \(who) changed \(projects) projects (marked \(changedMark); H shows how)."
      )
  }
}
