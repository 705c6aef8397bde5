/// What `budget check` says of a history.
extension Strings {
  /// The history agrees.
  public func historyIsSound(_ entries: Int) -> String {
    say("历史与文件一致（\(entries)条）", "the history agrees with the file (\(entries) entries)")
  }
  /// A history that is there and cannot be read.
  public func historyCannotBeRead(_ why: String) -> String {
    say("无法读取修改历史，不知道它与文件是否一致：\(why)", "the history cannot be compared with the file: \(why)")
  }
  /// Entries that are gone.
  public func missingEntries(before sequence: Int) -> String {
    say(
      "历史第 \(sequence) 条之前缺了几条：有人改过或换过历史文件。",
      "entries are missing before no. \(sequence): somebody edited or replaced the history.")
  }
  /// A torn last line.
  public var historyIsTorn: String {
    say(
      "历史的最后一行不完整（保存时中断）；下次录入时会自动移开，文件没有受损。",
      "the last line of the history is cut short by an interrupted save; the next change moves it aside, the file is sound."
    )
  }
  /// A bad line.
  public func badHistoryLine(_ line: Int) -> String {
    say(
      "历史第 \(line) 行读不懂；请从备份找回这个文件，或把这一行移走。",
      "line \(line) of the history cannot be read; put the file back from a copy, or move the line away."
    )
  }
  /// An outside change that the history noticed.
  public func changedOutside(before sequence: Int) -> String {
    say(
      "第 \(sequence) 条之前，文件被别的程序改动过。",
      "before entry \(sequence) the file was changed by another program.")
  }
  /// An interrupted save.
  public func interrupted(_ what: String) -> String {
    say(
      "最后一条历史还没有写进文件（保存时中断）：\(what)；下次录入时会自动补完。",
      "the last entry has not reached the file, for its save was interrupted: \(what); the next change completes it."
    )
  }
  /// The file is not what the history left.
  public func differs(since sequence: Int, _ what: String) -> String {
    say(
      "文件在历史第 \(sequence) 条（\(what)）之后被别的程序改动过：改得对就照常录入，历史会记上一笔；改错了用 budget restore 找回。",
      "after entry \(sequence) (\(what)) another program changed the file: if that is right, go on and the history will note it; if not, budget restore brings a backup back."
    )
  }
}
