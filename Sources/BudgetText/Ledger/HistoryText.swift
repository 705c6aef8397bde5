public import BudgetModel

/// What the history of a book says.
extension Strings {
  /// The title of a history.
  public func historyTitle(unit: String) -> String {
    say("\(unit)  修改历史", "\(unit)  History of changes")
  }
  /// A file without a history.
  public var noHistory: String { say("还没有修改历史。", "There is no history yet.") }
  /// How to see the history of the whole book.
  public var wholeHistoryHint: String { say("（再按 4 看全部）", "(4 again shows all)") }
  /// Column: time.
  public var timeColumn: String { say("时间", "Time") }
  /// Column: person.
  public var authorColumn: String { say("人员", "Who") }
  /// Column: change.
  public var changeColumn: String { say("改动", "Change") }

  /// A person at a machine.
  public func name(of author: Author) -> String { "\(author.user)@\(author.host)" }

  /// What an entry tells of, in words; projects by their names.
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
          "put back the backup of \(backup) (\(revisions.count) months differ)")
      case .outside:
        say("文件被别的程序改动过", "the file was changed by another program")
      }
    guard let undoes = entry.undoes else { return what }
    return say("\(what)（撤销第\(undoes)条）", "\(what) (takes back no. \(undoes))")
  }
}
