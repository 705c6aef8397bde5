public import BudgetModel

/// What the commands that change a file say besides, `budget apply` before all.
extension Strings {
  /// What `budget apply` does.
  public var applyAbstract: String {
    say(
      "批量录入：把一份改动清单全部记入文件，或全部不记。",
      "Apply a list of edits, all of them or none.")
  }
  /// The list of edits.
  public var editsHelp: String {
    say(
      "改动清单（JSON Lines，一行一处）；- 或不写则读标准输入",
      "the edits as JSON Lines, one a line; standard input for - or none")
  }
  /// What stands for the list in usage lines.
  public var editsValue: String { say("清单", "edits") }
  /// `--format` of apply.
  public var applyFormatHelp: String {
    say("格式：text（默认）或 json", "format: text (the default) or json")
  }
  /// `--dry-run`.
  public var dryRunHelp: String {
    say("只检查并显示结果，不写入文件", "show what would change and write nothing")
  }
  /// `--source`.
  public var sourceHelp: String {
    say(
      "资金来源的代号：fiscal、other，或文件自己声明的；默认为第一个",
      "key of the source of funds: fiscal, other, or one the file declares; the first by default")
  }
  /// What stands for a source in usage lines.
  public var sourceValue: String { say("来源", "source") }
  /// The file has no source with a key; those it has, each with its name.
  public func noSuchSource(_ key: String, known: [FundSource], names: BookNames) -> String {
    let known = known.map { "\($0.key)" + parenthesized(name(of: $0, names)) }
    return say(
      "没有代号为“\(key)”的资金来源；文件里有：\(list(known))。",
      "No source has the key “\(key)”; the file has \(list(known)).")
  }
  /// `--other` beside another source.
  public func twoSources(_ source: String) -> String {
    say(
      "--other 与 --source \(source) 不能同时使用。", "--other and --source \(source) exclude each other.")
  }

  /// The last line of a dry run.
  public var nothingWritten: String {
    say("试运行：文件没有改动。", "Dry run: the file is unchanged.")
  }
  /// How many edits were recorded, as which entry of the history.
  public func applied(_ count: Int, as sequence: Int) -> String {
    say(
      "已录入 \(count) 处改动（历史第 \(sequence) 条）。",
      "Recorded \(count) \(count == 1 ? "change" : "changes") as entry \(sequence) of the history.")
  }
  /// What keeps one edit of a list from being recorded keeps all.
  public var nothingApplied: String {
    say("全部未录入；改正后重试。", "Nothing was recorded; correct that and try again.")
  }
  /// An edit states an old value that is not there; as it would have to be written.
  public func stale(_ what: String) -> String {
    say(
      "old 与文件现有内容不符，按现有内容应为：\(what)",
      "old is not what the file holds; from what it holds it would be: \(what)")
  }
  /// A sentence about a line of a list.
  public func atLine(_ line: Int, of path: String, _ sentence: String) -> String {
    "\(path):\(line): \(sentence)"
  }
  /// Conflicts that are not told one by one.
  public func moreConflicts(_ count: Int) -> String {
    say("另有 \(count) 处冲突没有列出。", "\(count) more conflicts are not listed.")
  }
}
