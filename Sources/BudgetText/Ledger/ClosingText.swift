public import BudgetModel

/// What closed months and interrupted sessions make necessary to say.
extension Strings {
  /// A closed month.
  public func monthIsClosed(_ month: Month) -> String {
    say(
      "\(name(of: month))已结账；要改请用 --reopen 并以 --reason 写明原因。",
      "\(name(of: month)) is closed; to change it give --reopen and say why with --reason.")
  }
  /// A closed month in the interface.
  public func closedHere(_ month: Month) -> String {
    say(
      "\(name(of: month))已结账；在录入屏输入并写明原因后可改。",
      "\(name(of: month)) is closed; it can be changed on the entry screen, with a reason.")
  }
  /// A closed month is about to be changed.
  public func isClosed(_ month: Month) -> String {
    say("\(name(of: month))已结账", "\(name(of: month)) is closed")
  }
  /// The prompt for a reason.
  public var reasonPrompt: String { say("修改原因：", "Why: ") }
  /// No reason was given.
  public var reasonNeeded: String { say("请写明原因", "say why") }
  /// The prompt for a path.
  public var pathPrompt: String { say("另存为：", "Save as: ") }
  /// Nothing is overwritten.
  public func alreadyThere(_ path: String) -> String {
    say("\(path) 已存在，请换一个名字。", "\(path) is there already; choose another name.")
  }
  /// A reason behind what it explains.
  public func because(_ reason: String) -> String { say("（\(reason)）", " (\(reason))") }
  /// The question before closing.
  public func closeQuestion(_ month: Month) -> String {
    say(
      "结账到\(name(of: month))？结账后，\(name(of: month))及以前要写明原因才能改。",
      "Close the months through \(name(of: month))? They can then be changed only with a reason.")
  }
  /// Its title.
  public var closeTitle: String { say("结账", "Close") }
  /// Its first choice.
  public func close(_ month: Month) -> String {
    say("结账到\(name(of: month))", "close through \(name(of: month))")
  }
  /// Its other choice.
  public var doNotClose: String { say("不结账", "do not close") }
  /// A change of what is closed, in words.
  public func closing(from before: Month?, to after: Month?) -> String {
    guard let after else { return say("各月都重新打开", "all months opened again") }
    guard let before, after < before else { return close(after) }
    let opened = names(of: Month.allCases.filter { $0 > after && $0 <= before })
    return say("\(opened)重新打开", "opened again: \(opened)")
  }
  /// What was typed when a session was cut off is in the field again.
  public var resumed: String {
    say(
      "上次中断时正在输入，内容还在：Enter 记下，Esc 放弃。",
      "You were typing this when the session was cut off: Enter records it, Esc drops it.")
  }
  /// Closed through a month, now.
  public func closedThrough(_ month: Month) -> String {
    say("已结账到\(name(of: month))。", "Closed through \(name(of: month)).")
  }
}
