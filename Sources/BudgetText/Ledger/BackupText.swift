public import BudgetModel

/// What `budget restore` says of the daily backups.
extension Strings {
  /// A backup's day, and in how many places it is not what the file holds now.
  public func backupLine(_ day: String, differences: Int) -> String {
    differences == 0
      ? say("\(day)  与现在相同", "\(day)  the same as now")
      : say(
        "\(day)  \(differences) 处与现在不同",
        "\(day)  differs from now in \(differences) \(differences == 1 ? "place" : "places")")
  }
  /// One of those places, from what it holds now to what restoring would make of it.
  public func backupDifference(_ words: String) -> String { "    " + words }
  /// There is nothing to list.
  public var noBackups: String { say("还没有备份。", "There are no backups yet.") }
  /// The day given with --backup has no backup.
  public func noSuchBackup(_ day: String) -> String {
    say(
      "没有 \(day) 的备份；用 budget restore 文件名 查看。",
      "There is no backup of \(day); budget restore FILE lists them.")
  }
  /// A backup's day and size in bytes.
  public func backupLine(_ day: String, size: Int) -> String {
    "\(day)  " + (size == 0 ? say("空文件", "empty") : Self.words(forBytes: size))
  }
  /// Below the list of backups: how to see what putting one of them back would change.
  public func seeBackup(of day: String, _ path: String) -> String {
    let command = "budget restore \(path) --backup \(day) --dry-run"
    return say("查看其中一份与现在的不同：\(command)", "What one would change: \(command)")
  }
  /// A size as people say it, rounded up: whole KB, from a million bytes on MB with a decimal.
  private static func words(forBytes size: Int) -> String {
    guard size >= 1_000_000 else { return "\((size + 999) / 1_000) KB" }
    let tenths = size / 100_000 + (size % 100_000 == 0 ? 0 : 1)
    return "\(tenths / 10).\(tenths % 10) MB"
  }
  /// Restoring would change or open closed months, and no reason was given.
  public func restoreChangesClosed(_ months: [Month]) -> String {
    say(
      "恢复会改动已结账的\(names(of: months))；请用 --reason 写明原因。",
      "The backup would change closed months (\(names(of: months))); say why with --reason.")
  }
  /// The backup of that day is in the file's place.
  public func restored(_ day: String) -> String {
    say("已恢复 \(day) 的备份。", "The backup of \(day) has been restored.")
  }
}
