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
  /// Column: why, where somebody said so.
  public var reasonColumn: String { say("原因", "Reason") }

  /// A person at a machine: "wangfang@caiwu".
  public func name(of author: Author) -> String { "\(author.user)@\(author.host)" }
}
