/// What the command line says of history, closing and backups.
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
}
