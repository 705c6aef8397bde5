/// What moving an amount to another row or month says.
extension Strings {
  /// The chosen cell has no amount.
  public var nothingToMove: String { say("此格未填报，没有可移动的金额。", "Nothing is reported here to move.") }
  /// The amount stays where it was.
  public var moveDropped: String { say("未移动。", "Not moved.") }
  /// The project that the amount was to be moved out of was removed by somebody else.
  public func moveGone(_ code: String) -> String {
    say("项目 \(code) 已被删除，未移动。", "The project \(code) was removed; nothing was moved.")
  }
  /// What is being moved, and how.
  public func movingHint(_ what: String) -> String {
    say("移动 \(what)：选好项目和月份后按 Enter", "moving \(what): choose row and month, then Enter")
  }
  /// What looks mistaken about the place chosen, and the keys that answer.
  public func moveDoubtful(_ matters: [String]) -> String {
    let what = matters.joined(separator: semicolon)
    return say("\(what)：Enter 仍移入，Esc 取消", "\(what): Enter moves it all the same, Esc cancels")
  }
}
