/// What the keys of questions under an amount, of moving and of pasting do.
extension Strings {
  /// The place's name: a question under an amount.
  public var confirmingScreen: String { say("录入时有疑问", "While asked about an amount") }
  /// The place's name: the question in which unit an amount was meant.
  public var askingUnitScreen: String { say("询问单位时", "While asked for the unit") }
  /// The place's name: an amount on its way.
  public var movingScreen: String { say("移动金额时", "While moving an amount") }
  /// Records the amount all the same.
  public var doConfirm: String { say("仍保存并到下一项", "record it all the same, go to the next") }
  /// Takes the bare number as 元.
  public var doAsYuan: String { say("按元保存", "record it in yuan") }
  /// Takes the bare number as 万元, as it was typed.
  public var doAsWan: String { say("按万元保存", "record it in 万元") }
  /// Goes back to typing.
  public var doReturn: String { say("返回修改", "go back to the amount") }
  /// Picks an amount up.
  public var doPickUp: String { say("移动此格金额到别的项目或月份", "move this amount to another row or month") }
  /// Puts the amount down.
  public var doPutDown: String { say("移到此处", "move it here") }
  /// Leaves the amount where it was.
  public var doDropMove: String { say("取消移动", "do not move it") }
  /// Records what was pasted.
  public var doApplyPaste: String { say("录入可识别的各项", "record what is understood") }
  /// Enter where it may be the end of what was pasted.
  public var confirmByLetter: String {
    say("核对后按 y 录入，Esc 取消。", "Look it over, then y records it; Esc cancels.")
  }
  /// A letter where Enter records what was pasted.
  public var confirmByEnter: String { say("Enter 录入，Esc 取消。", "Enter records it, Esc cancels.") }
  /// Footer: record all the same.
  public var shortConfirm: String { say("仍保存", "record") }
  /// Footer: as yuan.
  public var shortAsYuan: String { say("是，按元", "yes, in yuan") }
  /// Footer: as 万元.
  public var shortAsWan: String { say("按万元", "in 万元") }
  /// Footer: back to the amount.
  public var shortReturn: String { say("返回修改", "edit") }
  /// Footer: move here.
  public var shortPutDown: String { say("移到此处", "move here") }
  /// Footer: record the pasted amounts.
  public var shortApplyPaste: String { say("录入", "record") }
}
