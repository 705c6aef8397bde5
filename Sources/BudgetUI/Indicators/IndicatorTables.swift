import BudgetText
import TerminalKit

/// The keys of the indicators, and of a value being typed.
extension BindingTable {
  static let indicators = BindingTable(
    title: { $0.indicatorsScreen },
    bindings: [
      Binding(
        "0123456789.-０１２３４５６７８９．－dbwDBW达部未".map(Key.character), .beginValue,
        { $0.doBeginValue }, name: { _ in "0-9 . - d b w" }, footer: { $0.shortDigits },
        footerKeys: { _ in "0-9 d b w" }, unavailable: cannotChangeIndicator),
      Binding(
        [.enter], .openIndicator, { $0.doOpenIndicator }, footer: { $0.shortOpen },
        unavailable: cannotChangeIndicator),
      Binding(
        [.character("f")], .turnLights, { $0.doTurnLights }, footer: { $0.shortTurnLights }),
      Binding([.character("s")], .turnLevel, { $0.doTurnLevel }, footer: { $0.shortTurnLevel }),
      Binding([.character("/")], .find, { $0.doFindIndicator }, footer: { $0.shortFind }),
      Binding(
        [.character("e"), .function(2)], .editValue, { $0.doEditValue }, footer: { $0.shortEdit },
        unavailable: cannotType),
      Binding([.delete, .backspace], .clearValue, { $0.doClearValue }, unavailable: cannotType),
      Binding(
        [.character("n")], .remarkValue, { $0.doRemarkValue }, footer: { $0.shortNote },
        unavailable: cannotChangeIndicator),
      explain.secondary,
    ] + Binding.movement.map(\.secondary))

  /// While a value is typed; what a value is made of goes to the text.
  static let typingValue = BindingTable(
    title: { $0.typingValueScreen },
    bindings: [
      Binding(
        [.enter, .down], .commitValueDown, { $0.doCommitValue }, footer: { $0.shortCommit }),
      Binding([.up], .commitValueUp, { $0.doCommitValueUp }),
      Binding([.escape, .control("c")], .dropValue, { $0.doDrop }, footer: { $0.shortDrop }),
      Binding([.left, .right, .home, .end], .typeValue, { $0.doCursor }),
      Binding([.backspace, .delete], .typeValue, { $0.doErase }),
    ])

  /// While a question stands under a value; typing on goes back to the value.
  static let confirmingValue = BindingTable(
    title: { $0.confirmingValueScreen },
    bindings: [
      Binding([.enter], .commitValueDown, { $0.doConfirm }, footer: { $0.shortConfirm }),
      Binding(
        [.escape, .control("c")], .dropValue, { $0.doReturnToValue }, footer: { $0.shortReturn }),
    ])

  /// Why no value can be typed into the selected row, nil where one can.
  static let cannotType: @Sendable (AppState) -> String? = { state in
    state.settings.isReadOnly ? state.strings.cannotChange : state.noValueHere
  }

  private static let cannotChangeIndicator: @Sendable (AppState) -> String? = { state in
    state.settings.isReadOnly
      ? state.strings.cannotChange
      : state.selectedIndicator == nil ? state.strings.noIndicatorSelected : nil
  }
}
