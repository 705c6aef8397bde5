public import BudgetModel

/// What closed months and interrupted sessions make necessary to say.
extension Strings {
  /// A command met closed months, and the options that change them all the same.
  public func monthsAreClosed(_ months: [Month]) -> String {
    say(
      "\(names(of: months))已结账；要改请用 --reopen 并以 --reason 写明原因。",
      "Closed: \(names(of: months)); to change that give --reopen and say why with --reason.")
  }
  /// Why a reason is asked for.
  public func isClosed(_ month: Month) -> String {
    say("\(name(of: month))已结账", "\(name(of: month)) is closed")
  }
  /// Before the field in which the reason is typed.
  public var reasonPrompt: String { say("修改原因：", "Why: ") }
  /// Beside that field, after Enter on nothing or on a mere number.
  public var reasonNeeded: String { say("请用文字写明原因", "say why, in words") }
  /// Before the field in which the path of a copy is typed.
  public var pathPrompt: String { say("另存为：", "Save as: ") }
  /// The path of a copy leads to something, which is never overwritten.
  public func alreadyThere(_ path: String) -> String {
    say("\(path) 已存在，请换一个名字。", "\(path) already exists; choose another name.")
  }
  /// A reason in parentheses, behind the change it explains.
  public func because(_ reason: String) -> String { say("（\(reason)）", " (\(reason))") }
  /// The question before the months up to this one are closed.
  public func closeQuestion(_ month: Month) -> String {
    say(
      "结账至\(name(of: month))？结账后，\(name(of: month))及以前各月须写明原因才能修改。",
      "Close the months through \(name(of: month))? They can then be changed only with a reason.")
  }
  /// The title over that question.
  public var closeTitle: String { say("结账", "Close") }
  /// The answer that closes; and the change itself, in the history.
  public func close(_ month: Month) -> String {
    say("结账至\(name(of: month))", "close through \(name(of: month))")
  }
  /// The answer that leaves the months open.
  public var doNotClose: String { say("不结账", "do not close") }
  /// A change of what is closed: months closed, or the months that a smaller closing opened.
  public func closing(from before: Month?, to after: Month?) -> String {
    guard let after else { return say("各月均已反结账", "all months reopened") }
    guard let before, after < before else {
      return say("结账至\(name(of: after))", "closed through \(name(of: after))")
    }
    let opened = names(of: Month.allCases.filter { $0 > after && $0 <= before })
    return say("\(opened)反结账", "reopened: \(opened)")
  }
  /// What was typed when a session was cut off is in its field again.
  public var resumed: String {
    say(
      "上次中断时正在输入，内容还在：Enter 保存，Esc 放弃。",
      "You were typing this when the session was cut off: Enter saves it, Esc drops it.")
  }
  /// `budget close` is done.
  public func closedThrough(_ month: Month) -> String {
    say("已结账至\(name(of: month))。", "Closed through \(name(of: month)).")
  }
}
