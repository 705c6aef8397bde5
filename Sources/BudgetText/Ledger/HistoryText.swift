public import BudgetModel

/// What the history of a book says.
extension Strings {
  /// The title of `budget history`.
  public func historyTitle(unit: String) -> String {
    say("\(unit)  修改历史", "\(unit)  History of changes")
  }
  /// In place of entries when there are none.
  public var noHistory: String { say("还没有修改历史。", "There is no history yet.") }
  /// In place of entries when there are some, but none of what was asked for.
  public var noMatchingEntries: String {
    say("没有符合的修改记录。", "There are no entries about it.")
  }
  /// So many lines of the history are no entries: on the screen.
  public func unreadableHistoryLines(_ count: Int) -> String {
    say(
      "历史中有 \(count) 行无法识别，未列出；见 budget check。",
      count == 1
        ? "A line of the history cannot be read; see budget check."
        : "\(count) lines of the history cannot be read; see budget check.")
  }
  /// Below the entries read so far.
  public var readingEarlierEntries: String {
    say("更早的记录正在读取…", "Earlier entries are being read...")
  }
  /// Below the entries read so far when the rest cannot be read, and why.
  public func earlierEntriesUnreadable(_ why: String) -> String {
    say("更早的记录无法读取：\(why)", "Earlier entries cannot be read: \(why)")
  }
  /// The history cannot be read, and why.
  public func historyUnreadable(_ why: String) -> String {
    say("无法读取修改历史：\(why)", "the history cannot be read: \(why)")
  }
  /// Undo asked for beyond the entries read so far.
  public var undoAfterReading: String {
    say("正在读取更早的历史，读完即撤销。", "Earlier history is being read; it will be undone after that.")
  }
  /// Redo asked for beyond the entries read so far.
  public var redoAfterReading: String {
    say("正在读取更早的历史，读完即重做。", "Earlier history is being read; it will be redone after that.")
  }
  /// Undo or redo needed history that cannot be read, and why.
  public func cannotReverse(_ why: String) -> String {
    say("无法读取更早的历史，没有改动：\(why)", "Nothing changed, earlier history cannot be read: \(why)")
  }
  /// Beside a project's history on the screen: how to see the whole book's.
  public var wholeHistoryHint: String { say("（再按 4 看全部）", "(4 again shows all)") }
  /// Column: when, by the reader's own clock.
  public var timeColumn: String { say("时间", "Time") }
  /// Column: user and machine.
  public var authorColumn: String { say("人员", "Who") }
  /// Column: what changed, from what to what.
  public var changeColumn: String { say("改动", "Change") }
  /// Column: why, where somebody said so.
  public var reasonColumn: String { say("原因", "Reason") }

  /// A person at a machine: "wangfang@caiwu".
  public func name(of author: Author) -> String { "\(author.user)@\(author.host)" }
}
