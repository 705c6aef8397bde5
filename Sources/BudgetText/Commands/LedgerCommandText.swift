/// What the command line says of history, closing and backups.
extension Strings {
  /// What `budget history` does.
  public var historyAbstract: String {
    say("查看修改历史：谁、何时、从多少改到多少。", "Show who changed what, when, and from what.")
  }
  /// What `budget close` does.
  public var closeAbstract: String {
    say("结账：锁定已上报的月份。", "Close months that have been reported.")
  }
  /// What `budget restore` does.
  public var restoreAbstract: String {
    say("列出每日备份，或恢复其中一份。", "List the daily backups, or restore one.")
  }
  /// What --format of `budget history` takes.
  public var historyFormatHelp: String {
    say("格式：text、json 或 csv", "format: text, json or csv")
  }
  /// What --month of `budget history` leaves.
  public var historyMonthHelp: String { say("只看这个月", "this month only") }
  /// What --month of `budget close` takes.
  public var closeMonthHelp: String {
    say("结账至这个月，1 到 12", "close through this month, 1 to 12")
  }
  /// What --reopen allows, and what it needs.
  public var reopenHelp: String {
    say("修改已结账的月份（须写 --reason）", "change a closed month (needs --reason)")
  }
  /// What --reason takes, and where it goes.
  public var reasonHelp: String { say("原因，记入历史", "why; it goes into the history") }
  /// What --backup takes.
  public var backupHelp: String {
    say("要恢复的备份日期（YYYY-MM-DD）", "the day of the backup to restore (YYYY-MM-DD)")
  }
  /// A closed month is to be changed and no reason was given.
  public var reasonMissing: String {
    say("请用 --reason 写明原因。", "Say why with --reason.")
  }
}
