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

  /// Besides, while nothing has been typed into a cell yet: earlier months' amounts.
  static let recalling = BindingTable(
    title: { $0.recallingScreen },
    bindings: [
      Binding(
        [.up], .recallEarlier, { $0.doRecallEarlier }, footer: { $0.shortRecall },
        footerKeys: { $0.upDownKeys }),
      Binding([.down], .recallLater, { $0.doRecallLater }),
    ])

  /// While nothing has been typed into a cell yet.
  static let typingAfresh = typing.overlaid(by: recalling)

  /// While a question stands under an amount; erasing goes back to the amount.
  static let confirming = BindingTable(
    title: { $0.confirmingScreen },
    bindings: [
      Binding([.enter], .commitDown, { $0.doConfirm }, footer: { $0.shortConfirm }),
      Binding([.escape, .control("c")], .drop, { $0.doReturn }, footer: { $0.shortReturn }),
    ])

  /// While the unit of an amount is asked for: Enter, struck once more by habit, is no answer.
  static let askingUnit = BindingTable(
    title: { $0.askingUnitScreen },
    bindings: [
      Binding(
        [.character("y"), .character("Y")], .asYuan, { $0.doAsYuan }, footer: { $0.shortAsYuan }),
      Binding(
        [.character("w"), .character("W")], .commitDown, { $0.doAsWan }, footer: { $0.shortAsWan }),
      Binding([.escape, .control("c")], .drop, { $0.doReturn }, footer: { $0.shortReturn }),
    ])

  /// While an amount is on its way to another row or month.
  static let moving = BindingTable(
    title: { $0.movingScreen },
    bindings: [
      Binding([.enter], .putDown, { $0.doPutDown }, footer: { $0.shortPutDown }),
      Binding(
        [.escape, .control("c")], .dropMove, { $0.doDropMove }, footer: { $0.shortCancel }),
      Binding(
        [.up, .character("k")], .moveUp, { $0.doMoveUp }, footer: { $0.shortMove },
        footerKeys: { $0.upDownKeys }),
      Binding([.down, .character("j")], .moveDown, { $0.doMoveDown }),
      Binding([.pageUp], .pageUp, { $0.doPageUp }),
      Binding([.pageDown], .pageDown, { $0.doPageDown }),
      Binding(
        [.character("[")], .earlierMonth, { $0.doEarlier }, footer: { $0.shortMonth },
        footerKeys: { _ in "[ ]" }),
      Binding([.character("]")], .laterMonth, { $0.doLater }),
      Binding(
        [.left, .character("h")], .previousSource, { $0.doPreviousSource },
        footer: { $0.shortSource },
        footerKeys: { $0.leftRightKeys }),
      Binding([.right, .character("l")], .nextSource, { $0.doNextSource }),
    ])

  /// While a name is looked for; every other key goes to the text.
  static let finding = BindingTable(
    title: { $0.findingScreen },
    bindings: [
      Binding([.enter], .keepPrompt, { $0.doKeepFinding }, footer: { $0.shortKeep }),
      Binding(
        [.escape, .control("c")], .dropPrompt, { $0.doDropFinding }, footer: { $0.shortCancel }),
    ])

  /// While a command is looked for among all; every other key goes to the text.
  static let choosingCommand = BindingTable(
    title: { $0.paletteScreen },
    bindings: [
      Binding([.enter], .runCommand, { $0.doRunCommand }, footer: { $0.shortGo }),
      Binding(
        [.escape, .control("c")], .dropPrompt, { $0.doDropPrompt }, footer: { $0.shortCancel }),
      Binding(
        [.up, .backTab], .previousCommand, { $0.doMoveUp }, footer: { $0.shortMove },
        footerKeys: { $0.upDownKeys }),
      Binding([.down, .tab, .control("p")], .nextCommand, { $0.doMoveDown }),
      Binding([.pageUp, .pageDown], .commandPage, { $0.doCommandPage }),
      Binding([.function(2)], .startRebinding, { $0.doRebind }, footer: { $0.shortRebind }),
    ])

  /// While a command is to be given a key: any other key struck is the one.
  static let rebinding = BindingTable(
    title: { $0.rebindingScreen },
    bindings: [
      Binding(
        [.delete, .backspace], .dropBinding, { $0.doDropBinding },
        footer: { $0.shortDropBinding }),
      Binding(
        [.escape, .control("c")], .dropPrompt, { $0.doDropPrompt }, footer: { $0.shortCancel }),
    ])

  /// What of the keys that work everywhere does so while something else has the keyboard: the other screens, and the
  /// palette.
  var aside: BindingTable {
    BindingTable(
      title: title,
      bindings: bindings.compactMap { binding in
        let isPalette = binding.command == .showPalette
        let keys = binding.keys.filter { key in
          switch key {
          case .alt(let character): character.isNumber || isPalette
          case .control, .function: isPalette
          default: false
          }
        }
        return keys.isEmpty ? nil : binding.with(keys)
      })
  }

  /// While a reason or a path is typed; every other key goes to the text.
  static let prompting = BindingTable(
    title: { $0.promptingScreen },
    bindings: [
      Binding([.enter], .keepPrompt, { $0.doKeepPrompt }, footer: { $0.shortKeep }),
      Binding(
        [.escape, .control("c")], .dropPrompt, { $0.doDropPrompt }, footer: { $0.shortCancel }),
    ])

  /// While a file is being read or written.
  static let waiting = BindingTable(
    title: { $0.errandScreen },
    bindings: [
      Binding(
        [.escape, .control("c")], .cancelErrand, { $0.doCancelErrand },
        footer: { $0.shortCancel })
    ])

  /// While a question stands.
  static let answering = BindingTable(
    title: { $0.answeringScreen }, bindings: Binding.answers)

  /// What works even then.
  static let always = Binding.always
}
