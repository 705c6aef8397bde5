import BudgetText
import TerminalKit

/// What the tracker and the start screen both can be asked for, by the same keys.
protocol CommonCommand: Hashable {
  static var moveUp: Self { get }
  static var moveDown: Self { get }
  static var pageUp: Self { get }
  static var pageDown: Self { get }
  static var first: Self { get }
  static var last: Self { get }
  static var previousChoice: Self { get }
  static var nextChoice: Self { get }
  static var choose: Self { get }
  static var stay: Self { get }
  static var redraw: Self { get }
  static var suspend: Self { get }
}

extension Command: CommonCommand {}
extension StartCommand: CommonCommand {}

extension KeyBinding where Command: CommonCommand {
  /// Through what is listed.
  static var movement: [KeyBinding] {
    [
      KeyBinding(
        [.up, .character("k")], .moveUp, { $0.doMoveUp }, footer: { $0.shortMove },
        footerKeys: { $0.upDownKeys }),
      KeyBinding([.down, .character("j")], .moveDown, { $0.doMoveDown }),
      KeyBinding([.pageUp, .control("b")], .pageUp, { $0.doPageUp }),
      KeyBinding([.pageDown, .control("f")], .pageDown, { $0.doPageDown }),
      KeyBinding([.home, .character("g")], .first, { $0.doFirst }),
      KeyBinding([.end, .character("G")], .last, { $0.doLast }),
    ]
  }

  /// While a question stands.
  static var answers: [KeyBinding] {
    [
      KeyBinding(
        [.left, .up, .backTab], .previousChoice, { $0.doPreviousChoice },
        footer: { $0.shortMove }, footerKeys: { $0.leftRightKeys }),
      KeyBinding([.right, .down, .tab], .nextChoice, { $0.doNextChoice }),
      KeyBinding([.enter], .choose, { $0.doChoose }, footer: { $0.shortKeep }),
      KeyBinding([.escape, .control("c")], .stay, { $0.doStay }, footer: { $0.shortBack }),
    ]
  }

  /// What works whatever has the keyboard.
  static var always: [KeyBinding] {
    [
      KeyBinding([.control("l")], .redraw, { $0.doRedraw }),
      KeyBinding([.control("z")], .suspend, { $0.doSuspend }),
    ]
  }
}
