import BudgetText
import TerminalKit

/// The keys of the sheets that amounts are typed into.
extension BindingTable {
  static let entry = BindingTable(
    title: { $0.entryScreen },
    bindings: [
      beginAmount,
      Binding([.enter], .next, { $0.doNext }, unavailable: nothingSelected),
      Binding([.tab], .switchBasis, { $0.doBasis }, footer: { $0.shortBasis }),
      Binding(
        [.left, .character("h")], .previousSource, { $0.doPreviousSource },
        footer: { $0.shortSource },
        footerKeys: { $0.leftRightKeys }),
      Binding([.right, .character("l")], .nextSource, { $0.doNextSource }),
      Binding(
        [.character("e"), .function(2)], .edit, { $0.doEdit }, footer: { $0.shortEdit },
        unavailable: cannotEnter),
      clear, writeNote, explain.secondary, goToProject,
    ] + together + [
      Binding([.character("M")], .pickUp, { $0.doPickUp }, unavailable: cannotEnter),
      Binding(
        [.character("c")], .closeMonth, { $0.doClose }, footer: { $0.shortCloseMonth },
        unavailable: readOnly),
    ] + movement.map(\.secondary))

  static let months = BindingTable(
    title: { $0.monthsScreen },
    bindings: [
      beginAmount,
      Binding(
        [.enter, .character("e"), .function(2)], .edit, { $0.doEdit }, footer: { $0.shortEdit },
        unavailable: cannotEnter),
      clear,
      Binding([.character("v")], .turnBasis, { $0.doTurnBasis }, footer: { $0.shortTurnBasis }),
      Binding([.tab], .switchBasis, { $0.doBasis }),
      Binding([.character("s")], .turnSource, { $0.doTurnSource }, footer: { $0.shortTurnSource }),
      Binding([.left, .character("h")], .cellLeft, { $0.doCellLeft }),
      Binding([.right, .character("l")], .cellRight, { $0.doCellRight }),
      writeNote, explain.secondary, goToProject,
    ] + together + movement.map(\.secondary))

  private static let beginAmount = Binding(
    "0123456789.-+(￥¥０１２３４５６７８９．－−＋（".map(Key.character), .beginAmount,
    { $0.doBegin }, name: { _ in "0-9 . - + ( ￥" }, footer: { $0.shortDigits },
    footerKeys: { _ in "0-9" },
    unavailable: cannotEnter)

  private static let clear = Binding(
    [.delete, .backspace], .clear, { $0.doClear }, unavailable: cannotEnter)

  /// What is done to several cells of a sheet at once.
  private static let together = [
    Binding(
      [.character(" ")], .startRange, { $0.doStartRange }, footer: { $0.shortRange },
      isSecondary: true, unavailable: nothingSelected),
    Binding(
      [Arrow.up, .down, .left, .right].map(Key.shiftArrow), .extendRange, { $0.doExtendRange },
      name: { $0.shiftArrowKeys }, unavailable: nothingSelected),
    Binding(
      [.character("=")], .fillFromLastMonth, { $0.doFillFromLastMonth },
      footer: { $0.shortFill }, isSecondary: true, unavailable: cannotFill),
    Binding([.control("d")], .fillDown, { $0.doFillDown }, unavailable: cannotFill),
    Binding([.character("y")], .copyCells, { $0.doCopyCells }, unavailable: nothingSelected),
    Binding([.character("Y")], .copyRows, { $0.doCopyRows }, unavailable: nothingSelected),
  ]

  private static let cannotFill: @Sendable (AppState) -> String? = { state in
    cannotEnter(state) ?? (state.cell?.isCumulative == true ? state.strings.fillsMonths : nil)
  }

  private static let goToProject = Binding(
    [.character("/")], .find, { $0.doFind }, unavailable: nothingSelected)
}
