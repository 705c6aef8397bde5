public import BudgetModel

/// What the daily backups make necessary to say.
extension Strings {
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
  /// A backup that would change a closed month.
  public func restoreChangesClosed(_ month: Month) -> String {
    say(
      "恢复会改动已结账的\(name(of: month))；请用 --reason 写明原因。",
      "\(name(of: month)) is closed and the backup would change it; say why with --reason.")
  }
  /// A backup was put back.
  public func restored(_ day: String) -> String {
    say("已恢复 \(day) 的备份。", "The backup of \(day) is back in place.")
  }
}
