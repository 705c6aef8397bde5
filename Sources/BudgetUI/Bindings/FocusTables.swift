import BudgetText
import TerminalKit

/// The keys of what takes the keyboard for itself; hardly another key works meanwhile.
extension BindingTable {
  /// While an amount is typed; what an amount is made of goes to the text.
  static let typing = BindingTable(
    title: { $0.typingScreen },
    bindings: [
      Binding([.enter, .down], .commitDown, { $0.doCommit }, footer: { $0.shortCommit }),
      Binding([.up], .commitUp, { $0.doCommitUp }),
      Binding([.tab], .switchBasis, { $0.doBasis }, footer: { $0.shortBasis }),
      Binding([.escape, .control("c")], .drop, { $0.doDrop }, footer: { $0.shortDrop }),
      Binding([.left, .right, .home, .end], .editAmount, { $0.doCursor }),
      Binding([.backspace, .delete], .editAmount, { $0.doErase }),
    ])

  /// While a name is looked for; every other key goes to the text.
  static let finding = BindingTable(
    title: { $0.findingScreen },
    bindings: [
      Binding([.enter], .keepPrompt, { $0.doKeepFinding }, footer: { $0.shortKeep }),
      Binding(
        [.escape, .control("c")], .dropPrompt, { $0.doDropFinding }, footer: { $0.shortCancel }),
    ])

  /// While a reason or a path is typed; every other key goes to the text.
  static let prompting = BindingTable(
    title: { $0.promptingScreen },
    bindings: [
      Binding([.enter], .keepPrompt, { $0.doKeepPrompt }, footer: { $0.shortKeep }),
      Binding(
        [.escape, .control("c")], .dropPrompt, { $0.doDropPrompt }, footer: { $0.shortCancel }),
    ])

  /// While a question stands.
  static let answering = BindingTable(
    title: { $0.answeringScreen },
    bindings: [
      Binding(
        [.left, .up, .backTab], .previousChoice, { $0.doPreviousChoice },
        footer: { $0.shortMove }, footerKeys: { $0.leftRightKeys }),
      Binding([.right, .down, .tab], .nextChoice, { $0.doNextChoice }),
      Binding([.enter], .choose, { $0.doChoose }, footer: { $0.shortKeep }),
      Binding([.escape, .control("c")], .stay, { $0.doStay }, footer: { $0.shortBack }),
    ])

  /// What works even then.
  static let always = [
    Binding([.control("l")], .redraw, { $0.doRedraw }),
    Binding([.control("z")], .suspend, { $0.doSuspend }),
  ]
}
