public import BudgetModel

/// What the history of a book says.
extension Strings {
  /// The title of `budget history`.
  public func historyTitle(unit: String) -> String {
    say("\(unit)  修改历史", "\(unit)  History of changes")
  }
  /// In place of entries when there are none.
  public var noHistory: String { say("还没有修改历史。", "There is no history yet.") }
  /// Beside a project's history on the screen: how to see the whole book's.
  public var wholeHistoryHint: String { say("（再按 4 看全部）", "(4 again shows all)") }
  /// Column: when, by the reader's own clock.
  public var timeColumn: String { say("时间", "Time") }
  /// Column: user and machine.
  public var authorColumn: String { say("人员", "Who") }
  /// Column: what changed, from what to what.
  public var changeColumn: String { say("改动", "Change") }

  /// A person at a machine: "wangfang@caiwu".
  public func name(of author: Author) -> String { "\(author.user)@\(author.host)" }

  /// What an entry tells of, in words; projects by the names that their codes are given.
  public func event(of entry: HistoryEntry, projectName: (String) -> String) -> String {
    let what =
      switch entry.event {
      case .spending(let revision):
        spendingChange(
          project: projectName(revision.project), month: revision.month,
          from: revision.before?.amount, to: revision.after?.amount)
      case .closing(let before, let after):
        closing(from: before, to: after)
      case .restoring(let backup, let revisions):
        say(
          "恢复 \(backup) 的备份（\(revisions.count) 处支出不同）",
          "restored the backup of \(backup) (\(revisions.count) months differ)")
      case .outside:
        say("文件被其他程序改动过", "the file was changed by another program")
      }
    guard let undoes = entry.undoes else { return what }
    return say("\(what)（撤销第\(undoes)条）", "\(what) (undoes no. \(undoes))")
  }
}
