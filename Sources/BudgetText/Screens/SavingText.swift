public import BudgetModel

/// What the way of a change to the store makes necessary to say.
extension Strings {
  /// In the status line from Enter until the store has answered.
  public func saving(_ what: String) -> String { say("正在保存：\(what)", "Saving: \(what)") }
  /// Why changes were not saved where the program ended before the store had answered.
  public var stillSaving: String { say("保存尚未完成。", "they were still being saved.") }
  /// A change that was refused, for a clash or a closed month, when the program ended before anybody decided.
  public func endedUndecided(_ what: String) -> String {
    say("结束时尚未决定、没有保存的改动：\(what)", "Not decided at the end, and not saved: \(what)")
  }
  /// In the header while a commit is on its way.
  public var savingNow: String { say("保存中", "saving") }
  /// In the header once that takes longer than half a second.
  public var savingSlowly: String { say("仍在保存，Esc 取消", "still saving, Esc cancels") }
  /// Undo asked for while the change is on its way.
  public var undoAfterSaving: String {
    say("正在保存，保存后即撤销。", "It is being saved; it will be undone after that.")
  }
  /// Undo asked for while nobody knows whether the change is in the file.
  public var undoUncertain: String {
    say(
      "不能确定这一笔是否已写入；请先按 Ctrl-S 重新保存，再撤销。",
      "It may be in the file already; save again with Ctrl-S, then undo.")
  }
  /// Redo asked for while changes are on their way.
  public var redoAfterSaving: String {
    say("还有改动没有保存。", "There are changes that are not saved yet.")
  }
  /// An entry that this version cannot take back.
  public func cannotUndo(_ what: String) -> String {
    say("此版本不能撤销：\(what)", "This version cannot undo: \(what)")
  }
  /// The change was called off while the file was waited for.
  public var savingCancelled: String { say("已取消保存。", "Saving was cancelled.") }
  /// The question when changes are on their way and the user quits.
  public func savingQuestion(_ count: Int) -> String {
    say(
      "还有 \(count) 处改动正在保存，保存后自动退出。",
      "\(count == 1 ? "A change is" : "\(count) changes are") being saved; the program ends after that."
    )
  }
  /// The project that an amount was being typed for was removed by somebody else.
  public func projectGone(_ code: String, typed text: String) -> String {
    say(
      "项目 \(code) 已被删除，正在录入的“\(text)”没有保存。",
      "The project \(code) was removed; “\(text)” was not recorded.")
  }
  /// What was being typed when a session was cut off cannot be gone on with now, and is kept.
  public func cannotResume(_ project: String, _ month: Month, typed text: String) -> String {
    say(
      "上次中断时正在录入 \(project) \(name(of: month)) “\(text)”，现在不能继续，已保留。",
      "When cut off you were typing “\(text)” for \(project) \(name(of: month)); it cannot go on now and is kept."
    )
  }
  /// Keys struck before a question appeared, which must not answer it.
  public func keysNotTaken(_ count: Int) -> String {
    say(
      "请先回答；此前多按的 \(count) 个键未采用。",
      "Answer first; \(count) keys struck before the question were not taken.")
  }
  /// The store refused a change while something else is being typed, which is not broken into.
  public var askedLater: String {
    say("上一笔未保存；这里录完后再问。", "The last change was not saved; you are asked when this is done.")
  }
  /// A reason was asked for and not given.
  public var notChanged: String { say("未改动。", "Nothing was changed.") }
  /// Typing into a closed month: the reason is asked for once the amount is there.
  public func closedWillAsk(_ month: Month) -> String {
    say(
      "\(name(of: month))已结账，确认时须写明原因", "\(name(of: month)) is closed; a reason will be asked for")
  }
  /// Somebody changed the place, and when.
  public func changedBy(_ author: Author, at time: String) -> String {
    say(
      "\(name(of: author)) 于 \(time) 已改动；用我的则为：",
      "Changed by \(name(of: author)) at \(time); mine makes it:")
  }
  /// The place was changed, the history does not say by whom.
  public var changedBySomebody: String {
    say("已被其他程序改动；用我的则为：", "Changed by another program; mine makes it:")
  }
  /// The place was changed, and who did it is being looked up.
  public var changedByWhom: String {
    say("已被改动，正在历史中查找是谁；用我的则为：", "Changed, looking up by whom; mine makes it:")
  }
  /// The place was changed, and the history that may say by whom cannot be read.
  public var changedByUnknown: String {
    say("已被改动，历史无法读取，不知是谁；用我的则为：", "Changed, the history cannot say by whom; mine makes it:")
  }
  /// Takes one's own value, over what is there.
  public var keepMine: String { say("用我的", "use mine") }
  /// Leaves what somebody else recorded.
  public var keepTheirs: String { say("保留对方的", "keep theirs") }
  /// More of what a dialog lists.
  public func andMore(_ count: Int) -> String { say("  另有 \(count) 处", "  and \(count) more") }
  /// Nothing is missing or doubtful before closing.
  public var nothingMissing: String {
    say("各项目均已填报，未见可疑。", "Everything is reported and nothing looks doubtful.")
  }
  /// Heading of what is missing or doubtful before closing.
  public var missingOrDoubtful: String { say("结账前请注意：", "Before closing, note:") }
  /// The chosen cell where it is not the usual one, set off so that it is not overlooked.
  public func unusualCell(_ cell: String) -> String { say("〔 \(cell) 〕", "[ \(cell) ]") }
  /// Below what is asked about an amount: the keys that answer.
  public func confirmHint(asksForYuan: Bool) -> String {
    asksForYuan
      ? say("y 是，按元保存；w 按万元保存；Esc 返回修改", "y: yes, in yuan; w: in 万元; Esc edits")
      : say("Enter 仍保存，Esc 返回修改", "Enter saves, Esc edits")
  }
  /// A finding before closing, behind its project's name.
  public func sentence(
    for finding: ClosingFinding, names: BookNames
  ) -> String {
    say(
      "\(names.name(of: finding.project))：\(self.finding(finding.matter, names))",
      "\(names.name(of: finding.project)): \(self.finding(finding.matter, names))")
  }
}
