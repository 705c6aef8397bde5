/// What `budget check` says of a history, after the file's name.
extension Strings {
  /// All entries lead to what the file holds.
  public func historyIsSound(_ entries: Int) -> String {
    say("历史与文件一致（\(entries)条）", "the history agrees with the file (\(entries) entries)")
  }
  /// A history is there and the system does not let it be read.
  public func historyCannotBeRead(_ why: String) -> String {
    say("无法读取修改历史，不知道它与文件是否一致：\(why)", "the history cannot be compared with the file: \(why)")
  }
  /// More is found than is listed.
  public func moreFindings(_ count: Int) -> String {
    say("历史还有 \(count) 处问题没有列出。", "\(count) more findings about the history are not listed.")
  }
  /// The numbers of the entries leave a gap.
  public func missingEntries(before sequence: Int) -> String {
    say(
      "历史第 \(sequence) 条之前缺少记录：有人改过或换过历史文件。",
      "entries are missing before no. \(sequence): somebody edited or replaced the history.")
  }
  /// The last line has no end.
  public var historyIsTorn: String {
    say(
      "历史的最后一行不完整（保存时中断）；下次录入时会自动移开，文件没有受损。",
      "the last line of the history is cut short by an interrupted save; the next change moves it aside, the file is sound."
    )
  }
  /// A line, counted from 1, is no entry.
  public func badHistoryLine(_ line: Int) -> String {
    say(
      "历史第 \(line) 行无法识别；请从备份找回历史文件，或把这一行移走。",
      "line \(line) of the history cannot be read; restore the history from a copy, or move the line away."
    )
  }
  /// An entry notes that another program had changed the file before it.
  public func changedOutside(before sequence: Int) -> String {
    say(
      "第 \(sequence) 条之前，文件被其他程序改动过。",
      "before entry \(sequence) the file was changed by another program.")
  }
  /// The last entry, in words, is not in the file yet.
  public func interrupted(_ what: String) -> String {
    say(
      "最后一条历史还没有写进文件（保存时中断）：\(what)；下次录入时会自动完成。",
      "the last entry has not reached the file, for its save was interrupted: \(what); the next change completes it."
    )
  }
  /// The file is not what its last entry, in words, left.
  public func differs(since sequence: Int, _ what: String) -> String {
    say(
      "文件在历史第 \(sequence) 条（\(what)）之后被其他程序改动过：改得对就照常录入，历史会记上一条；改错了用 budget restore 恢复。",
      "after entry \(sequence) (\(what)) another program changed the file: if that is right, go on and the history will note it; if not, restore a backup with budget restore."
    )
  }
}
